import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Leveringsdeel } from './stand.ts';
import { leveringsdelen, opvolgersdelen } from './stand.ts';
import type { Levering, Overname, TotLevering } from './toestand.ts';
import { isIngetrokken, teStoppen, verloopVan, vindLevering, wachtOpBeurt } from './toestand.ts';

/** Days without help while it goes from one to the other. */
export interface Gat {
  readonly onderdeel: OnderdeelId;
  /** The first of them. */
  readonly van: Datum;
  /** The last; null when nobody knows. */
  readonly tm: Datum | null;
  /** Since when that is known. */
  readonly sinds: Datum;
}

/** The last day at the one before it: as it was, or as it was agreed. Never before the day on which it began there. */
export function laatsteDagBijVorige(t: TotLevering, opvolging: Overname): Datum {
  const verloop = t.levering.verloop.find(({ levering }) => levering === opvolging.levering);
  if (verloop?.gestopt) return verloop.gestopt.op;
  const vorige = vindLevering(t, opvolging.levering);
  if (!verloop) return vorige?.gestoptOp ?? opvolging.laatsteDag;
  return verloop.gestartOp > opvolging.laatsteDag ? verloop.gestartOp : opvolging.laatsteDag;
}

/** The first day that may be expected: what was accepted, else what was asked; null when nobody knows. */
const verwachtBegin = ({ stand, verwachteStart }: Levering, { begin }: Overname): Datum | null =>
  stand === 'aangenomen' ? verwachteStart : begin;

/** Takes over and did not begin: its turn has not come, or it has. */
function overnemers(t: TotLevering): readonly (Leveringsdeel & { readonly levering: Levering })[] {
  return [...opvolgersdelen(t), ...leveringsdelen(t)].flatMap((deel) =>
    deel.levering?.opvolging && (deel.stand === 'wachtOpAntwoord' || deel.stand === 'wachtOpStart')
      ? [{ ...deel, levering: deel.levering }]
      : [],
  );
}

/** What lies between the one and the other, whether something carries the resident over it or not. */
export function gaten(t: TotLevering): readonly Gat[] {
  return overnemers(t).flatMap(({ onderdeel, levering }): readonly Gat[] => {
    const { opvolging } = levering;
    if (!opvolging) return [];
    const van = plusDagen(laatsteDagBijVorige(t, opvolging), 1);
    const begin = verwachtBegin(levering, opvolging);
    if (begin !== null && begin <= van) return [];
    const tm = begin === null ? null : plusDagen(begin, -1);
    return [{ onderdeel: onderdeel.gevraagd, van, tm, sinds: opvolging.sinds }];
  });
}

/** Arranged since the handover was, from the first day of the gap to the last. */
export function isGedicht(t: TotLevering, { onderdeel, van, tm }: Gat): boolean {
  const opgedragen = overnemers(t).find((d) => d.onderdeel.gevraagd === onderdeel)?.levering.opdracht.op;
  return t.levering.overbruggingen.some(
    (b) =>
      b.onderdeel === onderdeel &&
      opgedragen !== undefined &&
      b.op >= opgedragen &&
      b.vanaf <= van &&
      (b.totEnMet === null || (tm !== null && b.totEnMet >= tm)),
  );
}

export const openGaten = (t: TotLevering): readonly Gat[] => gaten(t).filter((gat) => !isGedicht(t, gat));

/** Asked to take over and said no, while the help still runs and nobody else was asked: the one before it stays. */
export function geweigerdeOpvolger(t: TotLevering, onderdeel: OnderdeelId): Levering | undefined {
  const laatste = t.levering.leveringen.findLast(
    (l) => l.opdracht.onderdeel === onderdeel && !isIngetrokken(l),
  );
  return laatste?.stand === 'geweigerd' && wachtOpBeurt(t, laatste) ? laatste : undefined;
}

/** Each of them, with the part that goes on where it is. */
export const geweigerdeOpvolgers = (
  t: TotLevering,
): readonly (Leveringsdeel & { readonly levering: Levering })[] =>
  leveringsdelen(t).flatMap((deel) => {
    const levering = geweigerdeOpvolger(t, deel.onderdeel.gevraagd);
    return levering ? [{ ...deel, levering, stand: 'geweigerd', sinds: levering.sinds }] : [];
  });

/** The last day at the provider of now, when another takes over; null when that was not agreed. */
export function laatsteDagVoor(t: TotLevering, { id, opdracht }: Levering): Datum | null {
  const verloop = verloopVan(t, opdracht.onderdeel);
  if (verloop?.levering !== id || !teStoppen(verloop)) return null;
  const opvolger = opvolgersdelen(t).find(({ levering }) => levering?.opvolging?.levering === id);
  return opvolger?.levering?.opvolging?.laatsteDag ?? null;
}

/** Until when this provider delivers: the granted period, or sooner when another takes over. */
export function eersteEinde(t: TotLevering, levering: Levering, einde: Datum | null): Datum | null {
  const laatste = laatsteDagVoor(t, levering);
  return laatste !== null && (einde === null || laatste < einde) ? laatste : einde;
}
