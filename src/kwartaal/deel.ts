import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Duurmaat, Maat } from '../dossier/meting.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { afgeschermdGetal } from '../doorlooptijd/scherm.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumLang, plusMaanden } from '../kern/datum.ts';
import { spreidingIn } from '../sturing/duurfiguren.tsx';
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
  ...vergeleken(bron).map((vak) => kwartaalkop(bron, vak)),
];

type Geschiedenis = Pick<Rapportbron, 'eersteMelding' | 'kwartaal'>;
/** With the first melding so soon after the first day a quarter or month is a whole one still. */
const EERSTE_WEEK = 7;

/** Was Omkeer there? Before the first melding nothing was counted, and nothing is not nought. */
export function inOmkeer(
  { eersteMelding }: Pick<Geschiedenis, 'eersteMelding'>,
  { van, tot }: Tijdvak,
): 'niet' | 'deels' | 'heel' {
  if (eersteMelding === null || eersteMelding >= tot) return 'niet';
  return dagenTussen(van, eersteMelding) < EERSTE_WEEK ? 'heel' : 'deels';
}

/** The report's own quarter is told of, also when nothing came. */
const telt = (bron: Geschiedenis, vak: Tijdvak): boolean =>
  vak.tot === bron.kwartaal.tot || inOmkeer(bron, vak) !== 'niet';

/** A quarter or month as the head of what is told of it. */
function vakkop(bron: Geschiedenis, vak: Tijdvak, naam: string): string {
  if (!telt(bron, vak)) return `${naam} (nog niet in Omkeer)`;
  return inOmkeer(bron, vak) === 'deels' && bron.eersteMelding !== null
    ? `${naam} (vanaf ${datumLang(bron.eersteMelding)})`
    : naam;
}
const kwartaalkop = (bron: Geschiedenis, vak: Tijdvak): string => vakkop(bron, vak, naamVanKwartaal(vak));

/** Of each of the compared quarters what `per` says; of one before Omkeer nothing. */
export const perVergeleken = <T>(bron: Geschiedenis, per: (vak: Tijdvak) => T): readonly (T | null)[] =>
  vergeleken(bron).map((vak) => (telt(bron, vak) ? per(vak) : null));

/** Under each other a line for each quarter or month. */
export const vakrijen = (
  bron: Geschiedenis,
  vakken: readonly Tijdvak[],
  per: readonly (readonly Rapportcel[])[],
  naam: (vak: Tijdvak) => string = naamVanKwartaal,
): Rapporttabel['rijen'] =>
  vakken.map((vak, i) => ({
    kop: vakkop(bron, vak, naam(vak)),
    cellen: (per[i] ?? []).map((cel) => (telt(bron, vak) ? cel : null)),
  }));

/**
 * In the first weeks only what is quick can be done: a duration tells something of a stretch that began when nine in
 * ten, as long as they take now, could have been done already.
 */
export function duurBekend(
  bron: Pick<Rapportbron, 'eersteMelding' | 'kwartaal' | 'tellingen'>,
  maat: Duurmaat,
  { van }: Pick<Tijdvak, 'van'>,
): boolean {
  // The quarter that is told of is; that its days are short is said with it (samenstellen.ts).
  if (van === bron.kwartaal.van) return true;
  const { p90 } = spreidingIn(bron.tellingen, maat, bron.kwartaal);
  return bron.eersteMelding !== null && dagenTussen(bron.eersteMelding, van) >= (p90 ?? 0);
}

/** Under every comparison of which a part is not there. */
export const geschiedenisUitleg = (bron: Geschiedenis, vakken: readonly Tijdvak[]): readonly string[] =>
  bron.eersteMelding === null || vakken.every((vak) => inOmkeer(bron, vak) === 'heel')
    ? []
    : [
        `De eerste melding in Omkeer is van ${datumLang(bron.eersteMelding)}. Met een kwartaal dat toen niet heel was, wordt niet vergeleken. Hoe lang iets duurde, staat er pas bij van een kwartaal dat begon toen negen van de tien al klaar konden zijn.`,
      ];

/** The four quarters up to and including this one. */
export function jaarTot({ kwartaal }: Pick<Rapportbron, 'kwartaal'>): Tijdvak {
  return { van: reeksTot(kwartaal, 4)[0]?.van ?? kwartaal.van, tot: kwartaal.tot };
}

/** A report leaves the house, so always shielded, whoever makes it. */
export const kleinsteGroepVan = ({ inrichting }: Pick<Rapportbron, 'inrichting'>): number =>
  inrichting.regels.kleinsteGroep;

export const isGetal = (cel: Rapportcel | undefined): cel is number => typeof cel === 'number';

/** Of each of the compared quarters how many; null: before Omkeer. */
export const perVak = (bron: Rapportbron, maat: Maat): readonly (number | null)[] =>
  perVergeleken(bron, (vak) => telIn(bron.tellingen, maat, vak));

/** The same as it may be shown. */
export const getoondPerVak = (bron: Rapportbron, maat: Maat): readonly Rapportcel[] =>
  perVak(bron, maat).map((n) => (n === null ? null : afgeschermdGetal(n, kleinsteGroepVan(bron))));

export function telKwartaal<Wat extends string>(
  tellingen: readonly Kwartaaltelling<Wat>[],
  { van }: { readonly van: Datum },
  wat: Wat,
): number {
  return tellingen.find((t) => t.kwartaal === van && t.wat === wat)?.aantal ?? 0;
}

/** Parts under each other and quarters beside each other: each quarter shielded on its own. */
export function gedraaid(
  kolommen: readonly (readonly Rapportcel[] | null)[],
): readonly (readonly Rapportcel[])[] {
  return (kolommen[0] ?? []).map((_, i) => kolommen.map((kolom) => kolom?.[i] ?? null));
}

/** The months of the last four quarters, per quarter. */
export function maandenPerKwartaal(bron: Rapportbron): readonly (readonly Tijdvak[])[] {
  return reeksTot(bron.kwartaal, 4).map(({ van }) =>
    [0, 1, 2].map((n) => ({ van: plusMaanden(van, n), tot: plusMaanden(van, n + 1) })),
  );
}
