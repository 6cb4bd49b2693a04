import type { Datum } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Aanbieder } from './aanbieder.ts';
import { neemtNietAan, vindProduct } from './aanbieder.ts';
import type { EerdereWeigering } from './eerdereweigering.ts';
import type { Aanbiedercijfers, Startverwachting } from './wachttijd.ts';
import { vergelijkdag, verwachtingBij } from './wachttijd.ts';

/** One provider to choose, or why not. */
export interface Aanbiederkeuze {
  readonly aanbieder: Aanbieder;
  readonly verwachting: Startverwachting;
  readonly wachtend: number;
  /** Places that are free; negative never; null when the provider named no capacity. */
  readonly vrij: number | null;
  /** How many it can help at once, as it said. */
  readonly capaciteit: number | null;
  readonly weigering: Weigering | undefined;
  /** It was asked for this resident before, and said no. */
  readonly weigerde: EerdereWeigering | undefined;
}

/**
 * All providers that deliver this provision: who can begin first on top, who takes on nobody at the bottom. Who is full
 * by its own number stands after who has room, and who refused this resident after those; both can still be asked.
 */
export function kiesAanbieders(
  aanbieders: readonly Aanbieder[],
  cijfers: readonly Aanbiedercijfers[],
  vraag: {
    readonly voorziening: LokaleCode;
    readonly postcode: string | null;
    readonly dag: Datum;
    /** The day on which it is to take somebody on; absent: that day. */
    readonly begin?: Datum;
    /** Who refused this resident; absent: nobody is known who did. */
    readonly weigerden?: ReadonlyMap<LokaleCode, EerdereWeigering>;
  },
): readonly Aanbiederkeuze[] {
  const begin = vraag.begin ?? vraag.dag;
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
          verwachting: verwachtingBij(aanbieder, cijfers, {
            voorziening: vraag.voorziening,
            postcode: vraag.postcode,
            begin,
            vanaf: begin,
            vandaag: vraag.dag,
          }),
          wachtend,
          capaciteit: product.capaciteit,
          vrij: product.capaciteit === null ? null : Math.max(0, product.capaciteit - bezet),
          weigering: neemtNietAan(aanbieder, { ...vraag, dag: begin }),
          weigerde: vraag.weigerden?.get(aanbieder.code),
        },
      ];
    })
    .sort(opStart);
}

function opStart(a: Aanbiederkeuze, b: Aanbiederkeuze): number {
  const dicht = Number(a.weigering !== undefined) - Number(b.weigering !== undefined);
  const weigerde = Number(a.weigerde !== undefined) - Number(b.weigerde !== undefined);
  const vol = Number(a.vrij === 0) - Number(b.vrij === 0);
  const dag = vergelijkdag(a.verwachting).localeCompare(vergelijkdag(b.verwachting));
  return (
    dicht ||
    weigerde ||
    vol ||
    dag ||
    a.wachtend - b.wachtend ||
    a.aanbieder.naam.localeCompare(b.aanbieder.naam, 'nl')
  );
}
