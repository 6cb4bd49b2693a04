import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Aanbieder } from './aanbieder.ts';
import { neemtNietAan, vindProduct } from './aanbieder.ts';

/** What happened with one provision at one provider. Days, people; nobody's name. */
export interface Aanbiedercijfers {
  readonly aanbieder: string;
  readonly voorziening: string;
  /** Asked and not begun. */
  readonly wachtend: number;
  readonly lopend: number;
  /** Begun, and refused, in the last half year. */
  readonly gestart: number;
  readonly geweigerd: number;
  /** Days from the assignment until help began: a quarter was sooner, a quarter later. Null without starts. */
  readonly vroegDagen: number | null;
  readonly laatDagen: number | null;
  /** Who waits longest, now. */
  readonly langstDagen: number | null;
}

/** Own history that counts: older says little about today. */
export const TERUG_WEKEN = 26;
/** Fewer starts than this tell no range. */
const GENOEG_STARTS = 5;

/** When help may be expected to begin, and what that is based on. */
export type Startverwachting =
  | {
      readonly soort: 'ervaring';
      readonly vroegst: Datum;
      readonly laatst: Datum;
      readonly aantal: number;
      /** Somebody waits longer already than the range says. */
      readonly looptOp: boolean;
    }
  | { readonly soort: 'gemeld'; readonly weken: number; readonly rond: Datum }
  | { readonly soort: 'onbekend' };

/** From own history as a range; with too little of it what the provider says; else nobody knows. */
function startVerwachting(
  cijfers: Aanbiedercijfers | undefined,
  wachtweken: number | null,
  vandaag: Datum,
): Startverwachting {
  if (
    cijfers &&
    cijfers.gestart >= GENOEG_STARTS &&
    cijfers.vroegDagen !== null &&
    cijfers.laatDagen !== null
  ) {
    // The ones that still wait are no starts yet: without them a growing list would look short.
    const langst = cijfers.langstDagen ?? 0;
    return {
      soort: 'ervaring',
      vroegst: plusDagen(vandaag, cijfers.vroegDagen),
      laatst: plusDagen(vandaag, Math.max(cijfers.laatDagen, langst)),
      aantal: cijfers.gestart,
      looptOp: langst > cijfers.laatDagen,
    };
  }
  return wachtweken === null
    ? { soort: 'onbekend' }
    : { soort: 'gemeld', weken: wachtweken, rond: plusDagen(vandaag, wachtweken * 7) };
}

/** The day to compare by; without any expectation after all that have one. */
export function vergelijkdag(verwachting: Startverwachting): string {
  switch (verwachting.soort) {
    case 'ervaring':
      return verwachting.laatst;
    case 'gemeld':
      return verwachting.rond;
    case 'onbekend':
      return '9999-12-31';
  }
}

/** One provider to choose, or why not. */
export interface Aanbiederkeuze {
  readonly aanbieder: Aanbieder;
  readonly verwachting: Startverwachting;
  readonly wachtend: number;
  /** Places that are free; negative never; null when the provider named no capacity. */
  readonly vrij: number | null;
  readonly weigering: Weigering | undefined;
}

/** All providers that deliver this provision: who can begin first on top, who takes on nobody at the bottom. */
export function kiesAanbieders(
  aanbieders: readonly Aanbieder[],
  cijfers: readonly Aanbiedercijfers[],
  vraag: { readonly voorziening: LokaleCode; readonly postcode: string | null; readonly dag: Datum },
): readonly Aanbiederkeuze[] {
  return aanbieders
    .flatMap((aanbieder): readonly Aanbiederkeuze[] => {
      const product = vindProduct(aanbieder, vraag.voorziening);
      if (!product) return [];
      const eigen = cijfers.find(
        (c) => c.aanbieder === aanbieder.code && c.voorziening === vraag.voorziening,
      );
      const wachtend = eigen?.wachtend ?? 0;
      const bezet = (eigen?.lopend ?? 0) + wachtend;
      return [
        {
          aanbieder,
          verwachting: startVerwachting(eigen, product.wachtweken ?? null, vraag.dag),
          wachtend,
          vrij: product.capaciteit === null ? null : Math.max(0, product.capaciteit - bezet),
          weigering: neemtNietAan(aanbieder, vraag),
        },
      ];
    })
    .sort(opStart);
}

function opStart(a: Aanbiederkeuze, b: Aanbiederkeuze): number {
  const dicht = Number(a.weigering !== undefined) - Number(b.weigering !== undefined);
  const dag = vergelijkdag(a.verwachting).localeCompare(vergelijkdag(b.verwachting));
  return dicht || dag || a.wachtend - b.wachtend || a.aanbieder.naam.localeCompare(b.aanbieder.naam, 'nl');
}
