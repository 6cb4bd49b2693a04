import type { Beslissing } from '../besluit/gebeurtenissen.ts';
import { krijgt } from '../besluit/onderdeeleisen.ts';
import type { Datum } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { SoortRegel } from '../recht/ruimte.ts';
import type { Toetsuitkomst } from '../toets/gebeurtenissen.ts';
import type { Effectoordeel } from '../terugblik/gebeurtenissen.ts';
import { huidigeTekst, vrijgegevenTekst } from '../terugblik/gevaltekst.ts';
import type { Tekststand } from '../terugblik/toestand.ts';
import { laatsteTerugblik, terugkijkenOp } from '../terugblik/toestand.ts';
import type { Kenmerken } from './kenmerken.ts';
import { kenmerkenVan, patroon } from './kenmerken.ts';
import type { DossierToestand } from './toestand.ts';

/** A rule that stood in the way and the room that was used, as the maatwerkregister has it. */
export interface Afwijking {
  readonly soort: SoortRegel;
  readonly bron: string;
  readonly artikel: string;
}

/**
 * A decided case with its Omgekeerde Toets: what comparable cases and the maatwerkregister look at. Without a
 * name; it stands under the key of the read row and goes with it (Wmo 5.3.4).
 */
export interface Gevalrij {
  readonly kenmerken: Kenmerken;
  readonly patroon: string;
  readonly keuze: Toetsuitkomst;
  readonly beslissing: Beslissing;
  readonly besloten_op: Datum;
  readonly besloten_door: string;
  readonly afwijkingen: readonly Afwijking[];
  readonly voorzieningen: readonly string[];
  /** Euro cents a year of what was given; null when nothing with an amount was. */
  readonly bedrag: number | null;
  readonly ingang: Datum | null;
  readonly einde: Datum | null;
  /** When one looks (again); null when all was said. */
  readonly terugkijken_op: Datum | null;
  readonly teruggekeken_op: Datum | null;
  /** Per effect its goal, and whether it came about; null as long as nobody looked back. */
  readonly effecten: readonly { readonly doel: LokaleCode | null; readonly oordeel: Effectoordeel | null }[];
  /** How many like cases were held beside it, and how many of them had the same outcome. */
  readonly vergeleken: number | null;
  readonly zelfde: number | null;
  readonly onderscheid: string;
  /** What colleagues may read of it; empty when nothing, or when something stands in the way now. */
  readonly vrijgegeven: string;
  /** Where the text stands and since when, whose turn it may be; null without one. */
  readonly tekststand: Tekststand | null;
  readonly tekst_sinds: Datum | null;
  readonly schrijver: string | null;
}

/** Null without a finished toets and a decision on it; undefined when there never was one. */
export function gevalrij(t: DossierToestand): Gevalrij | null | undefined {
  const { gesloten, geschiedenis } = t.toets.uitkomst;
  if (!gesloten && geschiedenis.length === 0) return undefined;
  const uitkomst = t.toets.uitkomst.gesloten?.waarde;
  const { genomen, concept } = t.besluit;
  if (!uitkomst || !genomen || !concept) return null;
  const kenmerken = kenmerkenVan(t);
  const teruggekeken = laatsteTerugblik(t);
  const tekst = huidigeTekst(t);
  const gegeven = concept.feiten.onderdelen.filter(krijgt);
  const bedragen = gegeven.flatMap(({ bedragPerJaar }) => bedragPerJaar ?? []);
  const eindes = gegeven.map(({ einde }) => einde);
  return {
    kenmerken,
    patroon: patroon(kenmerken),
    keuze: uitkomst.keuze,
    beslissing: genomen.uitkomst,
    besloten_op: genomen.op,
    besloten_door: genomen.door.id,
    afwijkingen: (t.toets.randvoorwaarden.gesloten?.waarde.belemmeringen ?? []).map(
      ({ soort, bron, artikel }) => ({ soort, bron, artikel }),
    ),
    voorzieningen: [...new Set(gegeven.map(({ voorziening }) => voorziening))],
    bedrag: bedragen.length > 0 ? bedragen.reduce((som, b) => som + b, 0) : null,
    ingang: gegeven.flatMap(({ ingang }) => ingang ?? []).toSorted()[0] ?? null,
    // One part without an end: the whole has none.
    einde: eindes.includes(null)
      ? null
      : (eindes
          .flatMap((e) => e ?? [])
          .toSorted()
          .at(-1) ?? null),
    terugkijken_op: terugkijkenOp(t) ?? null,
    teruggekeken_op: teruggekeken?.op ?? null,
    effecten: (t.toets.effect.gesloten?.waarde.effecten ?? []).map(({ id, effectdoel }) => ({
      doel: effectdoel,
      oordeel: teruggekeken?.effecten.find(({ effect }) => effect === id)?.oordeel ?? null,
    })),
    vergeleken: uitkomst.vergeleken?.length ?? null,
    zelfde: uitkomst.vergeleken?.filter((keuze) => keuze === uitkomst.keuze).length ?? null,
    onderscheid: uitkomst.onderscheid ?? '',
    vrijgegeven: vrijgegevenTekst(t),
    tekststand: tekst?.stand ?? null,
    tekst_sinds: tekst?.sinds ?? null,
    schrijver: tekst?.schrijver.id ?? null,
  };
}
