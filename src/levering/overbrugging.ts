import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen, plusWeken } from '../kern/datum.ts';
import type { Leveringsdeel } from './stand.ts';
import type { LeveringToestand, TotLevering } from './toestand.ts';
import { WACHTEND } from './wachten.ts';

/** Before its last day somebody arranges what comes after (an own choice, no norm). */
const VOORAF_WEKEN = 1;

/** What was arranged last to carry the resident; not what was carried by help that came after it began. */
export function overbruggingVan(
  { levering }: Pick<TotLevering, 'levering'>,
  { onderdeel, verloop }: Pick<Leveringsdeel, 'onderdeel' | 'verloop'>,
): LeveringToestand['overbruggingen'][number] | undefined {
  const nieuwste = levering.overbruggingen.findLast((b) => b.onderdeel === onderdeel.gevraagd);
  if (!nieuwste || !verloop) return nieuwste;
  const { gestartOp, gestopt } = verloop;
  const erna = nieuwste.vanaf > gestartOp || (gestopt !== null && nieuwste.op > gestopt.op);
  return erna ? nieuwste : undefined;
}

/**
 * From when somebody looks what comes after the bridging of who waits, until there is other bridging or the help is
 * there; undefined without a last day. Help that is to begin before that is over comes after it: then only when that day
 * passes and it did not.
 */
export function overbruggingVraagtVanaf(
  t: Pick<TotLevering, 'levering'>,
  deel: Pick<Leveringsdeel, 'onderdeel' | 'verloop' | 'stand' | 'levering'>,
): Datum | undefined {
  const overbrugging = WACHTEND.includes(deel.stand) ? overbruggingVan(t, deel) : undefined;
  if (!overbrugging?.totEnMet) return undefined;
  const { op, totEnMet } = overbrugging;
  const start = deel.levering?.opvolging?.begin ?? deel.levering?.verwachteStart ?? null;
  const daarna = plusDagen(totEnMet, 1);
  if (start !== null && start <= daarna) return laatste(daarna, plusDagen(start, 1));
  return laatste(plusWeken(totEnMet, -VOORAF_WEKEN), op);
}

const laatste = (a: Datum, b: Datum): Datum => (a < b ? b : a);

/** As the waiting list knows it. */
export interface Overbrugd {
  readonly overbrugd: boolean;
  /** Its last day; null without one. */
  readonly overbrugdTm: Datum | null;
}

export const isOverbrugd = ({ overbrugd, overbrugdTm }: Overbrugd, vandaag: Datum): boolean =>
  overbrugd && (overbrugdTm === null || vandaag <= overbrugdTm);

/** `overbrugd tot en met 9 december 2026`. */
export function overbruggingtekst(o: Overbrugd, vandaag: Datum): string {
  if (!o.overbrugd) return 'niets geregeld';
  if (o.overbrugdTm === null) return 'overbrugging geregeld';
  const tot = `tot en met ${datumLang(o.overbrugdTm)}`;
  return isOverbrugd(o, vandaag) ? `overbrugd ${tot}` : `niets geregeld (overbrugging liep ${tot})`;
}
