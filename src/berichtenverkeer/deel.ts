import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { LeveringOpgedragen } from '../levering/gebeurtenissen.ts';

export type Hoeveel = Pick<LeveringOpgedragen['feiten'], 'omvang' | 'per'>;

/** Why a stretch is not as it was told first: 04 longer or more, 05 shorter or less, 09 to another provider, 13 taken back (WMO002). */
export type Deelreden = '04' | '05' | '09' | '13';
export const VERWIJDERD = '13';

/**
 * Days of one assignment on which it is the same. A message knows it by a number of its own: another volume is another
 * assignment (OP033x1), except where the volume is over the whole stretch.
 */
export interface Toewijzingsdeel extends Hoeveel {
  /** Empty for the first; else by the fact that made it. The number hangs on it. */
  readonly deel: string;
  readonly van: Datum;
  readonly tm: Datum | null;
  /** Null as long as it is as it was made. */
  readonly reden: Deelreden | null;
  /** When it became as it is (IV013). */
  readonly sinds: Tijdstip;
}

export function aangepast<D extends Toewijzingsdeel>(
  d: D,
  { tm, omvang }: Pick<Toewijzingsdeel, 'tm' | 'omvang'>,
  sinds: Tijdstip,
): D {
  if (d.tm === tm && d.omvang === omvang) return d;
  const langer = tm !== d.tm && (tm === null || (d.tm !== null && tm > d.tm));
  const meer = d.tm === tm && (omvang ?? 0) > (d.omvang ?? 0);
  return { ...d, tm, omvang, reden: langer || meer ? '04' : '05', sinds };
}

/** Taken back when no day of it is left: it never began. */
export function gestopt(d: Toewijzingsdeel, tm: Datum, sinds: Tijdstip): Toewijzingsdeel {
  return d.van > tm ? verwijderd(d, sinds) : { ...d, tm, reden: '05', sinds };
}

export function verwijderd<D extends Toewijzingsdeel>(d: D, sinds: Tijdstip): D {
  return { ...d, tm: d.van, reden: VERWIJDERD, sinds };
}
