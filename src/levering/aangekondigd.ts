import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { LEVERAARS, tussen, UITVOERING } from './eisen.ts';
import type { Levering, TotLevering } from './toestand.ts';
import { teStoppen, verloopVan, vindLevering } from './toestand.ts';

const OPVOLGING = 'Wmo 2.6.3, contractstandaard Wmo 3.7';

/** The help will stop on a day to come, as was said last; until somebody of the municipality wrote what was agreed. */
export function aangekondigdeStop({
  voortgang,
}: Pick<Levering, 'voortgang'>): { readonly op: Datum; readonly stoptOp: Datum } | undefined {
  const i = voortgang.findLastIndex(({ stoptOp }) => stoptOp !== undefined);
  const { op, stoptOp } = voortgang[i] ?? {};
  const afgesproken = voortgang.slice(i + 1).some(({ door }) => LEVERAARS.includes(door));
  return op === undefined || stoptOp === undefined || afgesproken ? undefined : { op, stoptOp };
}

/** The last day with help was: one that is to come is told, not recorded. */
export function laatsteDagKan(
  op: Datum,
  gestartOp: Datum,
  context: Context<LokaleRegels>,
): Weigering | undefined {
  return op > context.vandaag
    ? {
        code: 'dagKanNiet',
        reden: `${datumLang(op)} moet nog komen.`,
        artikel: OPVOLGING,
        uitweg:
          'Vertel het nu bij Vertellen hoe het gaat, met de laatste dag: dan ziet de klantmanager het en regelt die op tijd wie de hulp overneemt. Leg de stop vast op de laatste dag zelf, of daarna.',
        veld: 'op',
      }
    : tussen(op, gestartOp, context, 'de hulp begon op');
}

/** What is announced, lies ahead; and only help that runs can stop. */
export function aankondigingKan(
  stoptOp: Datum | null | undefined,
  id: OnderdeelId,
  t: TotLevering,
  { vandaag }: Context<LokaleRegels>,
): Weigering | undefined {
  if (stoptOp === null || stoptOp === undefined) return undefined;
  const levering = vindLevering(t, id);
  const verloop = levering && verloopVan(t, levering.opdracht.onderdeel);
  const basis = { artikel: UITVOERING, veld: 'stoptOp' } as const;
  if (verloop?.levering !== id || !teStoppen(verloop))
    return {
      ...basis,
      code: 'hulpLooptNiet',
      reden: 'Deze hulp loopt niet meer.',
      uitweg: 'Laat de dag leeg, en vertel alleen hoe het ging.',
    };
  return stoptOp > vandaag
    ? undefined
    : {
        ...basis,
        code: 'stopIsGeweest',
        reden: `${datumLang(stoptOp)} is er al, of is voorbij.`,
        uitweg: 'Leg vast dat de hulp stopt. Hier vult u alleen een dag in die nog komt.',
      };
}
