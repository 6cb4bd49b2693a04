import type { Datum } from '../kern/datum.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import type { MeldingBevestigd } from './gebeurtenissen.ts';
import type { MeldingContext } from './lopend.ts';

/** Received, and until when the plan and the investigation take (Wmo 2.3.2 lid 1-3). */
export function bevestiging(ontvangenOp: Datum, ctx: MeldingContext): MeldingBevestigd {
  return bevestigd(ontvangenOp, ontvangenOp, ctx);
}

/**
 * Each melding is confirmed (Wmo 2.3.2 lid 1). One case, so the investigation counts from the first
 * melding; the seven days for a plan are given again, in the resident's favour (lid 2).
 */
export function bevestigingLater(
  later: { readonly nummer: number; readonly eerste: Datum; readonly laatste: Datum },
  ctx: MeldingContext,
): MeldingBevestigd {
  const { soort, feiten, inhoud } = bevestigd(later.eerste, later.laatste, ctx);
  return { soort, feiten: { ...feiten, later: later.nummer }, inhoud };
}

function bevestigd(onderzoekVanaf: Datum, planVanaf: Datum, ctx: MeldingContext): MeldingBevestigd {
  return {
    soort: 'meldingBevestigd',
    feiten: {
      op: ctx.vandaag,
      planUiterlijk: uiterlijk('wmoPersoonlijkPlan', planVanaf, ctx.regels),
      onderzoekUiterlijk: uiterlijk('wmoOnderzoek', onderzoekVanaf, ctx.regels),
      gewezenOpPlan: true,
      gewezenOpClientondersteuning: true,
    },
    inhoud: null,
  };
}
