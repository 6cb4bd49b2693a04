import type { Datum } from '../kern/datum.ts';
import type { Aanbieder } from '../levering/aanbieder.ts';
import type { Aanbiedercijfers, Aanbiederkeuze, Startverwachting } from '../levering/wachttijd.ts';
import { kiesAanbieders, vergelijkdag } from '../levering/wachttijd.ts';
import type { Wachtende } from './wachtlijst-queries.ts';

/** What is known of the first day: promised, expected, or nobody was asked yet. */
export type Wachtverwachting =
  Startverwachting | { readonly soort: 'toegezegd'; readonly op: Datum } | { readonly soort: 'nietGevraagd' };

/** A line of the waiting list, with what can be done about it. */
export interface Wachtregel extends Wachtende {
  readonly aanbiedernaam: string | null;
  /** What the provider said of this one, or what its history tells. */
  readonly verwachting: Wachtverwachting;
  /** Other providers with a contract that begin sooner; the soonest first. */
  readonly eerder: readonly Aanbiederkeuze[];
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
  return wachtenden.map((w): Wachtregel => {
    const alle = keuzes.get(w.voorziening) ?? [];
    const eigen = alle.find(({ aanbieder }) => aanbieder.code === w.aanbieder);
    const verwachting = verwacht(w, eigen);
    const eigenDag = dagVan(verwachting);
    return {
      ...w,
      aanbiedernaam: aanbieders.find(({ code }) => code === w.aanbieder)?.naam ?? w.aanbieder,
      verwachting,
      eerder: alle.filter(
        (keuze) =>
          keuze.aanbieder.code !== w.aanbieder &&
          keuze.weigering === undefined &&
          vergelijkdag(keuze.verwachting) < eigenDag,
      ),
    };
  });
}

function verwacht(w: Wachtende, eigen: Aanbiederkeuze | undefined): Wachtverwachting {
  if (w.verwachteStart !== null) return { soort: 'toegezegd', op: w.verwachteStart };
  if (w.aanbieder === null) return { soort: 'nietGevraagd' };
  return eigen?.verwachting ?? { soort: 'onbekend' };
}

function dagVan(verwachting: Wachtverwachting): string {
  switch (verwachting.soort) {
    case 'toegezegd':
      return verwachting.op;
    case 'nietGevraagd':
      return vergelijkdag({ soort: 'onbekend' });
    default:
      return vergelijkdag(verwachting);
  }
}
