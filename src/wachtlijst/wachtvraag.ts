import type { Datum } from '../kern/datum.ts';
import { leesDatum } from '../kern/datum.ts';
import { leesLokaleCode } from '../kern/ids.ts';
import type { Wachtfilter } from '../levering/paden.ts';

/**
 * Keyset: where the page before ended. Of who waits since the same day with the same urgency it says how many were
 * shown: a dossier number may not stand in the address of who may not see it (Wmo 5.3.3).
 */
export interface Wachtplaats {
  readonly rang: number;
  readonly wachtSinds: Datum;
  readonly getoond: number;
}

/** What somebody asks of the waiting list. */
export interface Wachtvraag {
  readonly filter: Wachtfilter;
  readonly na: Wachtplaats | null;
}

/** Nothing in an address is refused: what cannot be read is not asked. */
export function leesWachtvraag(velden: Readonly<Record<string, string | undefined>>): Wachtvraag {
  const code = (naam: string) => leesLokaleCode(velden[naam] ?? '') ?? null;
  const rang = velden['rang'] ?? '';
  return {
    filter: {
      aanbieder: code('aanbieder'),
      voorziening: code('voorziening'),
      team: code('team'),
      rang: /^[012]$/.test(rang) ? Number(rang) : null,
    },
    na: leesPlaats(velden['na'] ?? ''),
  };
}

function leesPlaats(tekst: string): Wachtplaats | null {
  const [, rang = '', dag = '', getoond = ''] = /^([012])_([\d-]{10})_(\d{1,5})$/.exec(tekst) ?? [];
  const wachtSinds = leesDatum(dag);
  return wachtSinds ? { rang: Number(rang), wachtSinds, getoond: Number(getoond) } : null;
}

type Plek = Pick<Wachtplaats, 'rang' | 'wachtSinds'>;

/** Where this page ends, for the next. */
export function schrijfPlaats(blad: readonly Plek[], na: Wachtplaats | null): string | null {
  const laatste = blad.at(-1);
  if (!laatste) return null;
  const gelijk = (plek: Plek): boolean =>
    plek.rang === laatste.rang && plek.wachtSinds === laatste.wachtSinds;
  const hier = blad.filter(gelijk).length;
  const ervoor = na !== null && gelijk(na) ? na.getoond : 0;
  return [laatste.rang, laatste.wachtSinds, ervoor + hier].join('_');
}
