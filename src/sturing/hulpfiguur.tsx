import type { Maat } from '../dossier/meting.ts';
import type { Hulpwacht } from '../dossier/hulpwacht.ts';
import type { Tellingen } from '../doorlooptijd/queries.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { perDag, spreiding } from '../doorlooptijd/reken.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import { dagenTussen, plusDagen } from '../kern/datum.ts';
import type { Leveringstand } from '../levering/stand.ts';
import { aantal } from '../ui/weergave.ts';
import { Stapelbeeld } from './beelden.tsx';
import { duurzicht } from './duurzicht.ts';
import type { Figuur, Stand } from './figuur.ts';
import {
  gemiddeldeCellen,
  kwartaalnaam,
  kwartaalplaats,
  kwartalen,
  metRest,
  opgesomd,
  tekenbaar,
} from './figuur.ts';
import { groepenzicht } from './groepenzicht.ts';
import type { Lijstmaat } from './lijstvraag.ts';
import { BIJ_DE_GEMEENTE } from './lijstvraag.ts';
import { legendaVan, NIET_GESPLITST, OUDERDOMSGROEPEN } from './voorraadfiguren.tsx';

/** What the waiting is for, and so who has to do something. */
const WAAROP = [
  { naam: 'Opdracht van de gemeente', standen: BIJ_DE_GEMEENTE, maat: 'zonderHulp:gemeente' },
  {
    naam: 'Antwoord van de aanbieder',
    standen: ['wachtOpAntwoord'],
    maat: 'zonderHulp:wachtOpAntwoord',
  },
  { naam: 'Start door de aanbieder', standen: ['wachtOpStart'], maat: 'zonderHulp:wachtOpStart' },
  { naam: 'Inwoner met pgb', standen: ['pgbNogNiet'], maat: 'zonderHulp:pgbNogNiet' },
] as const satisfies readonly {
  readonly naam: string;
  readonly standen: readonly Leveringstand[];
  readonly maat: Lijstmaat;
}[];

/** Granted and not there: a decision is no help yet. Per provider it is for who keeps the contracts. */
export function zonderhulpfiguur(s: Stand): Figuur {
  const { zonderHulp, vandaag, kleinsteGroep: k, vraag } = s;
  const geheel = spreiding(
    perDag(
      zonderHulp.map((w) => new Map([[w.sinds, w.aantal]])),
      vandaag,
    ),
  );
  const groepen = OUDERDOMSGROEPEN;
  const { som, groepen: zicht } = groepenzicht(s, WAAROP.length, ({ zonderHulp: alle }) =>
    groepen.map(({ weken, eind }) => {
      const hier = alle.filter(({ sinds }) => {
        // What begins to count tomorrow, waits no day yet.
        const dag = Math.max(0, dagenTussen(sinds, vandaag));
        return dag >= weken * 7 && dag < (eind ?? Infinity) * 7;
      });
      return WAAROP.map(({ standen }) =>
        hier.reduce((n, w) => (standen.some((stand) => stand === w.stand) ? n + w.aantal : n), 0),
      );
    }),
  );
  const [sommen, getoond] = [zicht.map((groep) => groep.som), zicht.map((groep) => groep.delen)];
  return {
    code: 'zonderHulp',
    titel: 'Wie heeft nog geen hulp?',
    uitleg:
      geheel.aantal === 0
        ? 'Alle toegekende hulp is begonnen.'
        : typeof som !== 'number'
          ? 'Er is te weinig toegekende hulp die nog moet beginnen om te tonen.'
          : `${aantal(geheel.aantal, 'toegekend deel', 'toegekende delen')} zonder hulp; bij de helft wacht de inwoner ${geheel.mediaan ?? 0} dagen of korter, bij 9 van de 10 ${geheel.p90 ?? 0} dagen of korter.`,
    definitie: [
      'Elk toegekend deel waarvan de hulp vandaag niet is begonnen, of ophield terwijl een andere aanbieder het moet overnemen. Geteld in weken sinds het besluit bekend werd, of sinds de eerste dag van de toegekende periode als die later ligt, of sinds de laatste dag met hulp. Hulp die pas later ingaat, ook een verlenging die vooruit is geregeld, telt nog niet. Een dossier met twee toegekende delen kan twee keer meetellen.',
      'Opdracht van de gemeente: nog aan geen aanbieder gevraagd, geweigerd, of de aanbieder kan niet verder. Antwoord en start: de aanbieder is aan zet. Inwoner met pgb: die koopt de hulp zelf in.',
      'Wat tijdelijk stilligt, en hulp waarvan de toegekende periode voorbij is, telt niet. Geen wettelijke termijn; wie wacht, houdt recht op wat is toegekend.',
      'Per aanbieder staat het bij contractbeheer.',
    ],
    legenda: legendaVan([
      ...WAAROP.map(({ naam }) => `wacht op: ${naam.toLowerCase()}`),
      ...(k > 1 ? [NIET_GESPLITST] : []),
    ]),
    kolommen: ['Weken wachten', 'Zonder hulp', ...WAAROP.map(({ naam }) => naam)],
    rijen: groepen.map(({ naam, weken, eind }, i) => ({
      kop: naam,
      cellen: [sommen[i] ?? 0, ...(getoond[i] ?? [])],
      lijsten: (['zonderHulp:alles', ...WAAROP.map(({ maat }) => maat)] as const).map((maat) => ({
        keuze: vraag.keuze,
        maat,
        loopt: true,
        van: eind === undefined ? null : plusDagen(vandaag, 1 - eind * 7),
        tot: plusDagen(vandaag, 1 - weken * 7),
      })),
    })),
    beeld: (bij) => (
      <Stapelbeeld
        bij={bij}
        kolom={2}
        label={`Toegekende hulp die nog niet is begonnen, naar weken wachten. ${opgesomd(groepen.map(({ naam }, i) => [naam, sommen[i] ?? 0]))}.`}
        stapels={groepen.map(({ kort }, i) => ({
          kort,
          jaar: '',
          delen: metRest(getoond[i] ?? [], sommen[i] ?? 0),
        }))}
      />
    ),
  };
}

/** Whose turn it was until the help began; nobody and another party are too few to stand apart. */
export const HULPWACHTERS = [
  { naam: 'De gemeente', partijen: ['gemeente'] },
  { naam: 'De inwoner', partijen: ['inwoner'] },
  { naam: 'De adviseur', partijen: ['adviseur'] },
  { naam: 'De aanbieder', partijen: ['aanbieder'] },
  { naam: 'Anders', partijen: ['anderePartij', 'niemand'] },
] as const satisfies readonly { readonly naam: string; readonly partijen: readonly Hulpwacht[] }[];

export const hulpwachtcellen = (
  tellingen: Tellingen,
  vak: Tijdvak,
  kleinsteGroep: number,
): ReturnType<typeof gemiddeldeCellen> =>
  gemiddeldeCellen(
    tellingen,
    vak,
    kleinsteGroep,
    'totHulp',
    HULPWACHTERS.map(({ partijen }) => partijen.map((partij): Maat => `hulpwacht:${partij}`)),
  );

export const HULPWACHT_UITLEG =
  'Dagen per dossier waarin de hulp begon, gemiddeld, zonder verlengingen, naar het kwartaal van de eerste dag met hulp. Tot het besluit telt een dag voor wie aan het eind van die dag aan zet was. Daarna voor niemand tot de eerste dag van de toegekende periode; vanaf die dag voor de aanbieder, van de opdracht tot het antwoord nee of de eerste dag met hulp; voor de inwoner bij een pgb; en anders voor de gemeente.';

/** From the melding to the help, by whose turn it was: the parts add up to what the resident waited. */
export function hulpwachtfiguur(s: Stand): Figuur {
  const vakken = kwartalen(s);
  const begonnen = duurzicht(s, 'totHulp').kwartalen;
  const per = vakken.map((vak, i) =>
    typeof begonnen[i] === 'number'
      ? hulpwachtcellen(s.tellingen, vak, s.kleinsteGroep)
      : HULPWACHTERS.map(() => WEGGELATEN),
  );
  return {
    code: 'hulpwachten',
    titel: 'Op wie wordt gewacht tot de hulp er is?',
    uitleg: 'Van de melding tot de eerste dag met hulp. Samen is dat wat de inwoner heeft gewacht.',
    definitie: [
      HULPWACHT_UITLEG,
      'Anders: een andere partij, of niemand: het dossier was gesloten en ging later weer open, of de toegekende periode begon nog niet. Geen wettelijke termijn. Het gemiddelde is hier gekozen omdat alleen gemiddelden optellen.',
    ],
    legenda: legendaVan(HULPWACHTERS.map(({ naam }) => naam)),
    kolommen: ['Kwartaal', ...HULPWACHTERS.map(({ naam }) => `${naam} (dagen)`)],
    rijen: vakken.map((vak, i) => ({
      kop: kwartaalnaam(vak, s.vandaag),
      cellen: per[i] ?? [],
      lijst: { keuze: s.vraag.keuze, maat: 'totHulp', loopt: false, ...vak },
    })),
    beeld: (bij) => (
      <Stapelbeeld
        bij={bij}
        label={`Gewachte dagen tot de hulp begon, per kwartaal. In het laatste hele kwartaal: ${opgesomd(
          HULPWACHTERS.map(({ naam }, i) => [naam.toLowerCase(), per.at(-2)?.[i] ?? 0]),
          ' dagen',
        )}.`}
        stapels={vakken.map((vak, i) => ({ ...kwartaalplaats(vak), delen: (per[i] ?? []).map(tekenbaar) }))}
      />
    ),
  };
}
