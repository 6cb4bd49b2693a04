import type { Datum } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Effectdoel, EigenRegel, LokaleRegels } from './lokaal.ts';
import type { Verordeningsversie } from './verordeningsversie.ts';

type MetVersies = Pick<LokaleRegels, 'verordeningen'>;

const vastgestelde = ({ verordeningen = [] }: MetVersies): readonly Verordeningsversie[] =>
  verordeningen.filter(({ stand }) => stand === 'vastgesteld');

function geldtOp(dag: Datum, { geldtVanaf, geldtTotEnMet }: Verordeningsversie): boolean {
  return geldtVanaf !== null && geldtVanaf <= dag && (geldtTotEnMet === null || dag <= geldtTotEnMet);
}

/** The adopted version in force; there is one at most, since validity may not overlap. */
export function verordeningOp(dag: Datum, regels: MetVersies): Verordeningsversie | undefined {
  return vastgestelde(regels).find((versie) => geldtOp(dag, versie));
}

/** The other adopted versions, the newest first: of before, and what was adopted and does not hold yet. */
export function andereVersies(dag: Datum, regels: MetVersies): readonly Verordeningsversie[] {
  return vastgestelde(regels)
    .filter((versie) => !geldtOp(dag, versie))
    .toSorted((a, b) => (b.geldtVanaf ?? '').localeCompare(a.geldtVanaf ?? ''));
}

export function ontwerpen({ verordeningen = [] }: MetVersies): readonly Verordeningsversie[] {
  return verordeningen.filter(({ stand }) => stand === 'ontwerp');
}

/** Adopted versions that would hold on the same day: the later one, and the earlier one it runs into. */
export function overlappendeVersies(
  versies: readonly Verordeningsversie[],
): readonly (readonly [later: Verordeningsversie, eerder: Verordeningsversie])[] {
  const opVolgorde = vastgestelde({ verordeningen: versies }).toSorted((a, b) =>
    (a.geldtVanaf ?? '').localeCompare(b.geldtVanaf ?? ''),
  );
  return opVolgorde.flatMap((later, i) => {
    const eerder = opVolgorde
      .slice(0, i)
      .find(({ geldtTotEnMet }) => geldtTotEnMet === null || geldtTotEnMet >= (later.geldtVanaf ?? ''));
    return eerder ? [[later, eerder] as const] : [];
  });
}

/** A goal with what one version says of it. */
export interface WegendDoel extends Effectdoel {
  /** Null when no version weighs it. */
  readonly gewicht: number | null;
  readonly toelichting: string;
}

/** The goals of a version, the heaviest first; without a version all the municipality named, unweighed. */
export function doelenVan(
  versie: Verordeningsversie | undefined,
  { effectdoelen }: Pick<LokaleRegels, 'effectdoelen'>,
): readonly WegendDoel[] {
  if (!versie) return effectdoelen.map((doel) => ({ ...doel, gewicht: null, toelichting: '' }));
  return effectdoelen
    .flatMap((doel) => {
      const gewogen = versie.doelen.find((d) => d.doel === doel.code);
      return gewogen ? [{ ...doel, gewicht: gewogen.gewicht, toelichting: gewogen.toelichting }] : [];
    })
    .toSorted((a, b) => b.gewicht - a.gewicht);
}

/** The goals people can aim for on this day. */
export function doelenOp(
  dag: Datum,
  regels: Pick<LokaleRegels, 'effectdoelen' | 'verordeningen'>,
): readonly WegendDoel[] {
  return doelenVan(verordeningOp(dag, regels), regels);
}

/** The rules that say they serve this goal. */
export function regelsVoorDoel(doel: LokaleCode, regels: readonly EigenRegel[]): readonly EigenRegel[] {
  return regels.filter(({ doelen = [] }) => doelen.includes(doel));
}

/** Does the rule serve every one of these goals, as a hardheidsclausule does? */
export function dientAlle(
  { doelen = [] }: EigenRegel,
  alle: readonly { readonly code: LokaleCode }[],
): boolean {
  return alle.length > 1 && alle.every(({ code }) => doelen.includes(code));
}

/** Rules that serve no goal of the council: a reason to look at them again. A way of working is no rule of the council. */
export function regelsZonderDoel(regels: readonly EigenRegel[]): readonly EigenRegel[] {
  return regels.filter(({ soort, doelen = [] }) => soort !== 'werkproces' && doelen.length === 0);
}
