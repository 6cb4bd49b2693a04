import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Uitstelgrond } from './codes.ts';
import type { Bezwaarhandeling } from './open.ts';
import { BEZWAARBEHANDELAARS, bijOpenBezwaar, heeftOpenBezwaar } from './open.ts';
import { beslistermijnBezwaar } from './stand.ts';
import type { Bezwaar, TotBezwaar } from './toestand.ts';

export interface BezwaarVerdagen {
  readonly soort: 'bezwaarVerdagen';
  readonly bezwaar: OnderdeelId;
  readonly grond: Uitstelgrond;
  /** The agreed day; for a deferral of six weeks the law gives it. */
  readonly tot: Datum | null;
  readonly reden: string;
}

/** The last day if it is put off by six weeks once; undefined when it was, or when no term runs yet. */
export function verdaagdTot(t: TotBezwaar, b: Bezwaar, regels: LokaleRegels): Datum | undefined {
  if (isVerdaagd(b)) return undefined;
  const proef = {
    bezwaar: b.id,
    op: b.ontvangenOp,
    grond: 'verdaging',
    tot: b.ontvangenOp,
    reden: '',
  } as const;
  return beslistermijnBezwaar(t, { ...b, uitstel: [...b.uitstel, proef] }, regels)?.uiterlijk;
}

const isVerdaagd = (b: Bezwaar): boolean => b.uitstel.some((u) => u.grond === 'verdaging');

/** Six weeks once (lid 3); further only with consent or for a procedure of the law (lid 4); always in writing (lid 5). */
export const bezwaarVerdagen: Bezwaarhandeling<BezwaarVerdagen> = {
  titel: 'Beslissing op bezwaar verdagen',
  artikel: 'Awb 7:10 lid 3-5',
  rollen: BEZWAARBEHANDELAARS,
  mag: heeftOpenBezwaar,
  decide: (o, t, { vandaag, regels }) =>
    bijOpenBezwaar(o.bezwaar, t, (b) => {
      const termijn = beslistermijnBezwaar(t, b, regels);
      const tot = o.grond === 'verdaging' ? verdaagdTot(t, b, regels) : (o.tot ?? undefined);
      return tenzij(
        [
          termijn ? undefined : NOG_GEEN_TERMIJN,
          termijn && vandaag > termijn.uiterlijk ? termijnVoorbij(termijn.uiterlijk) : undefined,
          o.grond === 'verdaging' && isVerdaagd(b) ? AL_VERDAAGD : undefined,
          o.grond === 'verdaging' || !termijn || (tot !== undefined && tot > termijn.uiterlijk)
            ? undefined
            : {
                code: 'uitstelNietLater',
                reden: `De termijn loopt al tot en met ${datumLang(termijn.uiterlijk)}.`,
                artikel: 'Awb 7:10 lid 4',
                uitweg: 'Vul de afgesproken latere dag in.',
                veld: 'tot',
              },
          leegVeld(
            o.reden,
            'reden',
            'Leg uit waarom het langer duurt. De inwoner leest dit.',
            'Awb 7:10 lid 5',
          ),
        ],
        () => {
          if (tot === undefined) throw new Error('bezwaarVerdagen zonder dag');
          return [
            {
              soort: 'bezwaarVerdaagd',
              feiten: { bezwaar: b.id, op: vandaag, grond: o.grond, tot },
              inhoud: { reden: o.reden },
            },
          ];
        },
      );
    }),
};

const NOG_GEEN_TERMIJN: Weigering = {
  code: 'nogGeenBeslistermijn',
  reden: 'Het besluit is nog niet bekendgemaakt. Er loopt nog geen termijn om te verdagen.',
  artikel: 'Awb 7:10 lid 1',
  uitweg: 'Wacht tot het besluit bekend is.',
  veld: 'bezwaar',
};

const AL_VERDAAGD: Weigering = {
  code: 'alVerdaagd',
  reden: 'De beslissing is al een keer verdaagd.',
  artikel: 'Awb 7:10 lid 3',
  uitweg: 'Vraag de inwoner of verder uitstel goed is, en leg dat vast als instemming.',
  veld: 'grond',
};

function termijnVoorbij(uiterlijk: Datum): Weigering {
  return {
    code: 'beslistermijnVoorbij',
    reden: `De termijn was voorbij op ${datumLang(uiterlijk)}. Daarna kan niet meer worden verdaagd.`,
    artikel: 'Awb 7:10 lid 3',
    uitweg: 'Beslis zo snel mogelijk, en bel de inwoner om te zeggen wanneer.',
  };
}
