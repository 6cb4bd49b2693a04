import type { Datum } from '../kern/datum.ts';
import type { Aanbieder } from '../levering/aanbieder.ts';
import { levertVanaf } from '../levering/aanbieder.ts';
import type { Aanbiederkeuze } from '../levering/aanbiederkeuze.ts';
import { kiesAanbieders } from '../levering/aanbiederkeuze.ts';
import type { Aanbiedercijfers, Wachtverwachting } from '../levering/wachttijd.ts';
import { vergelijkdag, wachtdag, wachtverwachting } from '../levering/wachttijd.ts';
import type { Wachtende } from './wachtlijst-queries.ts';

/** A line of the waiting list, with what can be done about it. */
export interface Wachtregel extends Wachtende {
  readonly aanbiedernaam: string | null;
  /** What the provider said of this one, or what its history tells. */
  readonly verwachting: Wachtverwachting;
  /** Other providers with a contract that begin sooner and do not close; the soonest first. */
  readonly eerder: readonly Aanbiederkeuze[];
  /** Somebody has a contract for it that did not end, sooner or later. */
  readonly contract: boolean;
}

/** Each with its expected start, and who could begin sooner. No place of the resident is known here: areas do not count. */
export function maakWachtlijst(
  wachtenden: readonly Wachtende[],
  aanbieders: readonly Aanbieder[],
  cijfers: readonly Aanbiedercijfers[],
  vandaag: Datum,
): readonly Wachtregel[] {
  const voorzieningen = [...new Set(wachtenden.map(({ voorziening }) => voorziening))];
  // Reckoned once for each provision: a list can be long.
  const keuzes = new Map(
    voorzieningen.map((voorziening) => [
      voorziening,
      kiesAanbieders(aanbieders, cijfers, { voorziening, postcode: null, dag: vandaag }),
    ]),
  );
  const namen = new Map(aanbieders.map(({ code, naam }) => [code, naam]));
  return wachtenden.map((w): Wachtregel => {
    const verwachting = wachtverwachting(w, aanbieders, cijfers, vandaag);
    const eigenDag = wachtdag(verwachting, vandaag);
    const alle = keuzes.get(w.voorziening) ?? [];
    return {
      ...w,
      aanbiedernaam: w.aanbieder === null ? null : (namen.get(w.aanbieder) ?? w.aanbieder),
      verwachting,
      // Who buys the help with a pgb waits for no provider of ours.
      eerder:
        w.stand === 'pgbNogNiet'
          ? []
          : alle.filter(
              (keuze) =>
                keuze.aanbieder.code !== w.aanbieder &&
                keuze.weigering === undefined &&
                keuze.aanbieder.sluitOp === null &&
                vergelijkdag(keuze.verwachting) < eigenDag,
            ),
      contract: alle.some(({ aanbieder }) => levertVanaf(aanbieder, vandaag)),
    };
  });
}
