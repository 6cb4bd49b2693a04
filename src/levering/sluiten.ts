import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context, Handelingen } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { LEVERAARS, nietsTeLeveren, SLUITREDEN, tussen, UITVOERING } from './eisen.ts';
import type { LeveringGebeurtenis, Sluitreden } from './gebeurtenissen.ts';
import { metOpvolgers } from './stand.ts';
import type { TotLevering } from './toestand.ts';
import { teStoppen } from './toestand.ts';

/** Died, or lives in another municipality: nobody has to deliver or wait any more, whether it began or not. */
export interface LeveringSluiten {
  readonly soort: 'leveringSluiten';
  readonly reden: Sluitreden;
  /** The day of death, or the last day in this municipality. */
  readonly op: Datum;
  /** How it is known, and what was agreed with family or the other municipality. */
  readonly toelichting: string;
}

/** It was not so: what was open, is open again. */
export interface LeveringHeropenen {
  readonly soort: 'leveringHeropenen';
  readonly reden: string;
}

export type SluitOpdracht = LeveringSluiten | LeveringHeropenen;

/** A resident of the municipality gets help; another one is responsible after a move (Wmo 1.2.1). */
const INGEZETENE = 'Wmo 1.2.1, 2.3.5';

function sluitEisen(
  o: LeveringSluiten,
  t: TotLevering,
  ctx: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  const loopt = t.levering.verloop.filter(teStoppen);
  const later = loopt.find(({ gestartOp }) => o.op < gestartOp);
  return [
    o.op > ctx.vandaag ? tussen(o.op, undefined, ctx, '') : undefined,
    later
      ? {
          code: 'begonNaSluiten',
          reden: `Er is hulp vastgelegd die begon op ${datumLang(later.gestartOp)}. Dat is na deze dag.`,
          artikel: UITVOERING,
          uitweg: 'Kijk welke dag niet klopt. Verbeter zo nodig eerst de start.',
          veld: 'op',
        }
      : undefined,
    leegVeld(
      o.toelichting,
      'toelichting',
      'Schrijf op hoe u dit weet, en wat u afsprak.',
      o.reden === 'verhuisd' ? INGEZETENE : 'Awb 3:2',
    ),
  ];
}

/** What follows for each part: what runs stops, who was asked and did not begin is told so. */
function perDeel(o: LeveringSluiten, t: TotLevering): readonly LeveringGebeurtenis[] {
  const gestopt = t.levering.verloop.filter(teStoppen).map((v): LeveringGebeurtenis => ({
    soort: 'hulpGestopt',
    feiten: { onderdeel: v.onderdeel, levering: v.levering, op: o.op, reden: o.reden, hervattenOp: null },
    inhoud: { toelichting: '' },
  }));
  const ingetrokken = metOpvolgers(t).flatMap(({ stand, levering }): readonly LeveringGebeurtenis[] =>
    levering && (stand === 'wachtOpAntwoord' || stand === 'wachtOpStart')
      ? [
          {
            soort: 'leveringIngetrokken',
            feiten: { levering: levering.id, op: o.op },
            inhoud: { reden: `De hulp gaat niet door: ${SLUITREDEN[o.reden]}.` },
          },
        ]
      : [],
  );
  return [...gestopt, ...ingetrokken];
}

export const sluitHandelingen: Handelingen<SluitOpdracht, TotLevering, LeveringGebeurtenis, LokaleRegels> = {
  leveringSluiten: {
    titel: 'Levering sluiten na overlijden of verhuizing',
    artikel: INGEZETENE,
    rollen: LEVERAARS,
    mag: nietsTeLeveren,
    decide: (o, t, ctx) => {
      const { gesloten } = t.levering;
      if (gesloten?.reden === o.reden && gesloten.op === o.op) return tenzij([], () => []);
      return tenzij([gesloten ? AL_GESLOTEN : undefined, ...sluitEisen(o, t, ctx)], () => [
        ...perDeel(o, t),
        {
          soort: 'leveringGesloten',
          feiten: { op: o.op, reden: o.reden },
          inhoud: { toelichting: o.toelichting.trim() },
        },
      ]);
    },
  },
  leveringHeropenen: {
    titel: 'Levering weer openen',
    artikel: 'Wmo 2.3.5, Awb 3:2',
    rollen: LEVERAARS,
    mag: (t) => (t.levering.gesloten ? undefined : NIET_GESLOTEN),
    decide: (o, _t, { vandaag: op }) =>
      tenzij([leegVeld(o.reden, 'reden', 'Schrijf op waarom het niet klopte.', 'Awb 3:2')], () => [
        { soort: 'leveringHeropend', feiten: { op }, inhoud: { reden: o.reden.trim() } },
      ]),
  },
};

const AL_GESLOTEN: Weigering = {
  code: 'leveringAlGesloten',
  reden: 'De levering is al gesloten, met een andere reden of dag.',
  artikel: 'Omkeer',
  uitweg: 'Klopt dat niet? Open de levering eerst weer, met de reden, en sluit die dan opnieuw.',
};

const NIET_GESLOTEN: Weigering = {
  code: 'leveringNietGesloten',
  reden: 'De levering is niet gesloten.',
  artikel: 'Omkeer',
  uitweg: 'Kijk bij Levering hoe het nu staat.',
};
