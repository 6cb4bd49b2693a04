import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { zonderPersoon } from '../kern/zonderpersoon.ts';
import { behandelaars } from './formatie.ts';
import { collegas } from './wijziging.ts';

/** What would be otherwise. All zero: as it goes now. */
export interface Scenario {
  readonly naam: string;
  /** Percent more or fewer meldingen. */
  readonly meldingen: number;
  /** Contract hours a week more, from a day on; who is new does less in the first quarter. */
  readonly urenErbij: number;
  readonly erbijVanaf: Datum | null;
  /** Percent of the hours that leaves, from a day on. */
  readonly urenWeg: number;
  readonly wegVanaf: Datum | null;
  /** New people take the place of who left after a quarter; absent in a forecast of before this could be asked. */
  readonly wegVervangen?: boolean;
  /** Percent of the hulpvragen that is done by telephone. */
  readonly telefonisch: number;
  /** Percent of the renewals that is done by telephone; absent in a forecast of before this could be asked. */
  readonly verlengingTelefonisch?: number;
  /** Each melding is divided within a day. */
  readonly dagelijksScreenen: boolean;
}

export const ZOALS_NU: Scenario = {
  naam: 'Zoals het nu gaat',
  meldingen: 0,
  urenErbij: 0,
  erbijVanaf: null,
  urenWeg: 0,
  wegVanaf: null,
  wegVervangen: false,
  telefonisch: 0,
  verlengingTelefonisch: 0,
  dagelijksScreenen: false,
};

/** Whether anything is otherwise than it goes now. */
export const verandert = (s: Scenario): boolean =>
  s.meldingen !== 0 ||
  s.urenErbij !== 0 ||
  s.urenWeg !== 0 ||
  s.telefonisch !== 0 ||
  (s.verlengingTelefonisch ?? 0) !== 0 ||
  s.dagelijksScreenen;

/** The own history tells of more and fewer cases, never of more people: what those do is not learned. */
export const metMeerUren = ({ urenErbij }: Scenario): boolean => urenErbij > 0;

export const SCENARIOS = ['erbij', 'verlengen', 'telefonisch', 'meer', 'vertrek', 'screenen'] as const;
export type Scenariocode = (typeof SCENARIOS)[number];

/** The ones to choose from at once; the day on which something begins is a month ahead. */
export function bekendScenario(code: Scenariocode, overEenMaand: Datum): Scenario {
  switch (code) {
    case 'erbij':
      return { ...ZOALS_NU, naam: 'Een klantmanager erbij', urenErbij: 36, erbijVanaf: overEenMaand };
    case 'verlengen':
      return { ...ZOALS_NU, naam: 'Verlengen per telefoon', verlengingTelefonisch: 100 };
    case 'telefonisch':
      return { ...ZOALS_NU, naam: 'Een kwart telefonisch', telefonisch: 25 };
    case 'meer':
      return { ...ZOALS_NU, naam: '20% meer meldingen', meldingen: 20 };
    case 'vertrek':
      return {
        ...ZOALS_NU,
        naam: 'De helft van wie ervaren is vertrekt',
        urenWeg: 50,
        wegVanaf: overEenMaand,
        wegVervangen: true,
      };
    case 'screenen':
      return { ...ZOALS_NU, naam: 'Elke dag screenen', dagelijksScreenen: true };
  }
}

export const MINSTE_WEKEN = 4;
export const MEESTE_WEKEN = 52;
const MEESTE_SCENARIOS = 4;

/** What cannot be simulated, and why. */
export function scenarioWeigeringen(
  scenarios: readonly Scenario[],
  weken: number,
  vandaag: Datum,
  inrichting: Pick<Inrichting, 'medewerkers'>,
): readonly Weigering[] {
  const bekend = collegas(inrichting);
  const zonderTeam = behandelaars(inrichting).every(({ urenPerWeek }) => urenPerWeek === 0);
  const buiten = (getal: number, van: number, tot: number): boolean => !(getal >= van && getal <= tot);
  const fout = (code: string, veld: string, reden: string, uitweg: string): Weigering => ({
    code,
    reden,
    artikel: 'Omkeer',
    uitweg,
    veld,
  });
  return [
    ...(!Number.isInteger(weken) || buiten(weken, MINSTE_WEKEN, MEESTE_WEKEN)
      ? [
          fout(
            'wekenBuiten',
            'weken',
            `Vooruitrekenen kan van ${MINSTE_WEKEN} tot ${MEESTE_WEKEN} weken. Verder weg zegt de geschiedenis er niets meer over.`,
            'Vul bijvoorbeeld 26 in.',
          ),
        ]
      : []),
    ...(scenarios.length > MEESTE_SCENARIOS
      ? [
          fout(
            'teVeel',
            'scenario',
            `Meer dan ${MEESTE_SCENARIOS} naast elkaar is niet te lezen, met die van nu erbij.`,
            'Kies er minder.',
          ),
        ]
      : []),
    ...(zonderTeam && scenarios.some(({ urenErbij, urenWeg }) => urenErbij !== 0 || urenWeg !== 0)
      ? [
          {
            code: 'geenUren',
            reden:
              'In de inrichting staan geen uren van klantmanagers. Dan is niet te zeggen wat meer of minder uren doen.',
            artikel: 'Omkeer',
            uitweg: 'De beheerder zet ze in mensen.yaml. Of kies iets dat niet over uren gaat.',
          },
        ]
      : []),
    ...scenarios.flatMap((s) => [
      ...[
        zonderPersoon(s.naam, 'naam', 'Haal het weg. De naam zegt wat er verandert, niet bij wie.', bekend),
      ].filter((w) => w !== undefined),
      ...(buiten(s.meldingen, -90, 300)
        ? [
            fout(
              'meldingenBuiten',
              'meldingen',
              'Het aantal meldingen kan 90% lager tot 300% hoger.',
              'Vul een percentage in.',
            ),
          ]
        : []),
      ...(buiten(s.urenErbij, 0, 2_000)
        ? [
            fout(
              'urenBuiten',
              'urenErbij',
              'Uren erbij zijn er 0 tot 2.000 per week.',
              'Gaan er uren weg? Vul dat bij vertrek in.',
            ),
          ]
        : []),
      ...(buiten(s.urenWeg, 0, 100)
        ? [fout('wegBuiten', 'urenWeg', 'Er kan 0 tot 100% van de uren weggaan.', 'Vul een percentage in.')]
        : []),
      ...(buiten(s.telefonisch, 0, 100)
        ? [
            fout(
              'telefonischBuiten',
              'telefonisch',
              'Er kan 0 tot 100% telefonisch.',
              'Vul een percentage in.',
            ),
          ]
        : []),
      ...(buiten(s.verlengingTelefonisch ?? 0, 0, 100)
        ? [
            fout(
              'verlengingBuiten',
              'verlengingTelefonisch',
              'Van de verlengingen kan 0 tot 100% telefonisch.',
              'Vul een percentage in.',
            ),
          ]
        : []),
      ...(verandert(s)
        ? []
        : [
            fout(
              'verandertNiets',
              'naam',
              'In deze wat-als verandert niets: er staat geen getal in en niets is aangevinkt.',
              'Vul in wat er verandert, of maak alles leeg.',
            ),
          ]),
      ...dagfouten(s, weken, vandaag),
    ]),
  ];
}

/** The days from which hours come or go: there is one when it is needed, and it lies within the weeks. */
function dagfouten(s: Scenario, weken: number, vandaag: Datum): readonly Weigering[] {
  // The ready-made ones have no field for their day: with more weeks it fits.
  const bekend = SCENARIOS.some((code) => bekendScenario(code, vandaag).naam === s.naam);
  const tot = Number.isInteger(weken) && weken > 0 ? plusDagen(vandaag, weken * 7) : null;
  const weigering = (code: string, veld: string, reden: string, uitweg: string): Weigering => ({
    code,
    reden,
    artikel: 'Omkeer',
    uitweg,
    veld,
  });
  const van = (wat: 'erbij' | 'weg', uren: number, dag: Datum | null): readonly Weigering[] => {
    const veld = `${wat}Vanaf`;
    const komen = wat === 'erbij' ? 'komen er uren bij' : 'gaan er uren weg';
    if (uren !== 0 && dag === null)
      return [
        weigering(
          `${wat}ZonderDag`,
          veld,
          `In deze wat-als ${komen}, maar er staat niet vanaf wanneer.`,
          'Kies de dag waarop dat begint.',
        ),
      ];
    if (uren === 0 && dag !== null)
      return [
        weigering(
          `${wat}ZonderUren`,
          wat === 'erbij' ? 'urenErbij' : 'urenWeg',
          'Er staat een dag, maar niet hoeveel.',
          'Vul in hoeveel, of maak de dag leeg.',
        ),
      ];
    if (dag === null) return [];
    if (dag < vandaag)
      return [weigering(`${wat}Voorbij`, veld, 'Deze dag is voorbij.', 'Kies vandaag of later.')];
    if (tot === null || dag < tot) return [];
    const laatste = datumLang(plusDagen(tot, -1));
    return bekend
      ? [
          weigering(
            `${wat}NaLaatsteWeek`,
            'weken',
            `${s.naam} begint op ${datumLang(dag)}; de laatste dag die wordt doorgerekend, is ${laatste}. Er zou niets van te zien zijn.`,
            'Reken meer weken door.',
          ),
        ]
      : [
          weigering(
            `${wat}NaLaatsteWeek`,
            veld,
            `De laatste dag die wordt doorgerekend, is ${laatste}. Van wat op ${datumLang(dag)} begint, zou niets te zien zijn.`,
            'Kies een eerdere dag, of reken meer weken door.',
          ),
        ];
  };
  return [
    ...van('erbij', s.urenErbij, s.erbijVanaf),
    ...van('weg', s.urenWeg, s.wegVanaf),
    ...(s.wegVervangen === true && s.urenWeg === 0
      ? [
          weigering(
            'vervangenZonderWeg',
            'urenWeg',
            'Er komen nieuwe mensen voor in de plaats, maar er gaat niemand weg.',
            'Vul in welk deel van de uren weggaat, of haal het vinkje weg.',
          ),
        ]
      : []),
  ];
}
