import type { Datum } from '../kern/datum.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import type { MeldingBevestigd } from './gebeurtenissen.ts';
import type { MeldingContext } from './lopend.ts';

/** Received, and until when the plan and the investigation take (Wmo 2.3.2 lid 1-3). */
export function bevestiging(ontvangenOp: Datum, ctx: MeldingContext): MeldingBevestigd {
  return {
    soort: 'meldingBevestigd',
    feiten: {
      op: ctx.vandaag,
      planUiterlijk: uiterlijk('wmoPersoonlijkPlan', ontvangenOp, ctx.regels),
      onderzoekUiterlijk: uiterlijk('wmoOnderzoek', ontvangenOp, ctx.regels),
      gewezenOpPlan: true,
      gewezenOpClientondersteuning: true,
    },
    inhoud: null,
  };
}
