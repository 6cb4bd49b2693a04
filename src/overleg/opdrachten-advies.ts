import type { Blokkadesoort } from '../doorbraak/gebeurtenissen.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context, Handelingen } from '../kern/decider.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { geweigerd, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Collega } from '../terugblik/bekend.ts';
import { bekendeGegevens } from '../terugblik/bekend.ts';
import { eis, tekstNodig } from '../toets/eis.ts';
import { anoniem } from './eisen.ts';
import type { Leerpunt, OverlegGebeurtenis, Urgentievraag } from './gebeurtenissen.ts';
import type { Overlegcasus, TotOverleg } from './toestand.ts';
import { ongewogenAdvies, openCasus } from './toestand.ts';

interface CasusBespreken {
  readonly soort: 'casusBespreken';
  readonly op: Datum;
  readonly urgentie: Urgentievraag;
  readonly leerpunt: Leerpunt;
  readonly regelsoort: Blokkadesoort | null;
  readonly regel: string;
  readonly dilemma: string;
  readonly advies: string;
  readonly geleerd: string;
  readonly collegas: readonly Collega[];
}

interface OverlegadviesWegen {
  readonly soort: 'overlegadviesWegen';
  readonly gevolgd: 'geheel' | 'deels' | 'niet';
  readonly motivering: string;
}

export type AdviesOpdracht = CasusBespreken | OverlegadviesWegen;

export const INBRENGERS: readonly Rol[] = ['klantmanager', 'screener', 'teamleider', 'jurist'];
export const OVERLEG = 'Stein, casuïstiekoverleg';

export const GEEN_CASUS: Weigering = {
  code: 'geenCasusIngebracht',
  reden: 'Dit dossier staat niet op de agenda van een casuïstiekoverleg.',
  artikel: OVERLEG,
  uitweg: 'Breng de casus eerst in.',
};

function besprekenEisen(
  o: CasusBespreken,
  casus: Overlegcasus,
  t: TotOverleg,
  { vandaag }: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  const bekend = bekendeGegevens(t, o.collegas);
  return [
    eis(o.op >= casus.dag && o.op <= vandaag, {
      code: 'besprokenOpKanNiet',
      reden: `Besproken op ${datumLang(o.op)} kan niet.`,
      artikel: OVERLEG,
      uitweg: `Vul een dag in vanaf ${datumLang(casus.dag)} en niet na vandaag.`,
      veld: 'op',
    }),
    ...anoniem(o.dilemma, 'dilemma', null, bekend),
    ...anoniem(o.advies, 'advies', 'Er staat niet wat het overleg adviseert.', bekend),
    ...anoniem(
      o.geleerd,
      'geleerd',
      o.leerpunt === 'geen' ? null : 'Er staat niet wat er te leren is.',
      bekend,
    ),
    ...anoniem(
      o.regel,
      'regel',
      o.leerpunt === 'regel' ? 'Er staat niet welke regel of gewoonte in de weg staat.' : null,
      bekend,
    ),
    eis(o.leerpunt !== 'regel' || o.regelsoort !== null, {
      code: 'regelsoortOntbreekt',
      reden: 'Er staat niet wat voor regel het is.',
      artikel: OVERLEG,
      uitweg: 'Kies het soort regel, zodat het knelpuntenregister hem kan tellen.',
      veld: 'regelsoort',
    }),
  ];
}

/** What the table advised, and what is done with it. */
export const adviesHandelingen: Handelingen<AdviesOpdracht, TotOverleg, OverlegGebeurtenis, LokaleRegels> = {
  casusBespreken: {
    titel: 'Advies van het casuïstiekoverleg vastleggen',
    artikel: OVERLEG,
    rollen: INBRENGERS,
    mag: (t, { vandaag }) => {
      const casus = openCasus(t);
      if (!casus) return GEEN_CASUS;
      return eis(casus.dag <= vandaag, {
        code: 'nogNietBesproken',
        reden: `Het overleg is op ${datumLang(casus.dag)}.`,
        artikel: OVERLEG,
        uitweg: 'Leg het advies vast als de casus is besproken.',
      });
    },
    decide: (o, t, ctx) => {
      const casus = openCasus(t);
      if (!casus) return geweigerd(GEEN_CASUS);
      const { op, urgentie, leerpunt } = o;
      const overRegel = leerpunt === 'regel';
      return tenzij(besprekenEisen(o, casus, t, ctx), () => [
        {
          soort: 'casusBesproken',
          feiten: { id: casus.id, op, urgentie, leerpunt, regelsoort: overRegel ? o.regelsoort : null },
          inhoud: {
            dilemma: o.dilemma.trim(),
            advies: o.advies.trim(),
            geleerd: leerpunt === 'geen' ? '' : o.geleerd.trim(),
            regel: overRegel ? o.regel.trim() : '',
          },
        },
      ]);
    },
  },

  overlegadviesWegen: {
    titel: 'Zeggen wat er met het advies van het overleg gebeurt',
    artikel: `${OVERLEG}, Awb 3:2`,
    rollen: ['klantmanager', 'teamleider'],
    mag: (t) =>
      eis(ongewogenAdvies(t) !== undefined, {
        code: 'geenAdviesOmTeWegen',
        reden: 'Er is geen advies van het overleg waarover nog iets gezegd moet worden.',
        artikel: OVERLEG,
        uitweg: 'U hoeft niets te doen.',
      }),
    decide: ({ gevolgd, motivering }, t) => {
      const casus = ongewogenAdvies(t);
      return tenzij(
        [
          tekstNodig(
            motivering,
            'motivering',
            'Er staat niet waarom. Een advies is geen besluit: u legt uit wat u ermee doet.',
            'Awb 3:2, 3:46',
          ),
        ],
        () =>
          casus
            ? [
                {
                  soort: 'overlegadviesGewogen',
                  feiten: { id: casus.id, gevolgd },
                  inhoud: { motivering: motivering.trim() },
                },
              ]
            : [],
      );
    },
  },
};
