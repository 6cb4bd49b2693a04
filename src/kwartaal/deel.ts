import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Maat } from '../dossier/meting.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import type { Datum } from '../kern/datum.ts';
import { plusMaanden } from '../kern/datum.ts';
import { telIn } from '../sturing/figuur.ts';
import type { Kleur, Merkvorm } from '../sturing/vulling.tsx';
import { KLEUR } from '../sturing/vulling.tsx';
import type { Rapportcel, Rapportdeel, Rapporttabel } from './gebeurtenissen.ts';
import { naamVanKwartaal, reeksTot } from './kwartaal.ts';
import type { Kwartaaltelling, Rapportbron } from './queries.ts';

/** A part as it is made: its pictures are not written out yet. */
export interface Conceptdeel extends Omit<Rapportdeel, 'tabellen'> {
  readonly tabellen: readonly Concepttabel[];
}
export interface Concepttabel extends Omit<Rapporttabel, 'beeld'> {
  readonly beeld: Conceptbeeld | null;
}
interface Conceptbeeld extends Omit<NonNullable<Rapporttabel['beeld']>, 'svg'> {
  readonly teken: JSX.Element;
}

export function beeld(
  label: string,
  legenda: readonly (readonly [Kleur, string, Merkvorm?])[],
  teken: (props: { readonly label: string; readonly bij: null }) => JSX.Element,
): Conceptbeeld {
  return {
    label,
    legenda: legenda.map(([kleur, tekst, vorm]) => ({ kleur: KLEUR[kleur], tekst, ...(vorm && { vorm }) })),
    teken: teken({ label, bij: null }),
  };
}

/** What is drawn is written out, so that the report keeps the picture and not what once drew it. */
export async function bevries({ tabellen, ...deel }: Conceptdeel): Promise<Rapportdeel> {
  return {
    ...deel,
    tabellen: await Promise.all(
      tabellen.map(async ({ beeld: concept, ...tabel }) => {
        if (concept === null) return { ...tabel, beeld: null };
        const { teken, ...rest } = concept;
        return { ...tabel, beeld: { ...rest, svg: (await teken).toString() } };
      }),
    ),
  };
}

/** This quarter, the one before it, and the same one a year earlier. */
export function vergeleken({ kwartaal }: Pick<Rapportbron, 'kwartaal'>): readonly Tijdvak[] {
  const reeks = reeksTot(kwartaal, 5);
  return [kwartaal, ...[reeks[3], reeks[0]].flatMap((vak) => vak ?? [])];
}

export const vergelijkkolommen = (bron: Rapportbron, eerste: string): readonly string[] => [
  eerste,
  ...vergeleken(bron).map(naamVanKwartaal),
];

/** The four quarters up to and including this one. */
export function jaarTot({ kwartaal }: Pick<Rapportbron, 'kwartaal'>): Tijdvak {
  return { van: reeksTot(kwartaal, 4)[0]?.van ?? kwartaal.van, tot: kwartaal.tot };
}

/** A report leaves the house, so always shielded, whoever makes it. */
export const kleinsteGroepVan = ({ inrichting }: Pick<Rapportbron, 'inrichting'>): number =>
  inrichting.regels.kleinsteGroep;

export const isGetal = (cel: Rapportcel | undefined): cel is number => typeof cel === 'number';

/** Of each of the compared quarters how many. */
export const perVak = (bron: Rapportbron, maat: Maat): readonly number[] =>
  vergeleken(bron).map((vak) => telIn(bron.tellingen, maat, vak));

export function telKwartaal<Wat extends string>(
  tellingen: readonly Kwartaaltelling<Wat>[],
  { van }: { readonly van: Datum },
  wat: Wat,
): number {
  return tellingen.find((t) => t.kwartaal === van && t.wat === wat)?.aantal ?? 0;
}

/** Parts under each other and quarters beside each other: each quarter shielded on its own. */
export function gedraaid(kolommen: readonly (readonly Rapportcel[])[]): readonly (readonly Rapportcel[])[] {
  return (kolommen[0] ?? []).map((_, i) => kolommen.map((kolom) => kolom[i] ?? null));
}

/** The months of the last four quarters, per quarter. */
export function maandenPerKwartaal(bron: Rapportbron): readonly (readonly Tijdvak[])[] {
  return reeksTot(bron.kwartaal, 4).map(({ van }) =>
    [0, 1, 2].map((n) => ({ van: plusMaanden(van, n), tot: plusMaanden(van, n + 1) })),
  );
}
