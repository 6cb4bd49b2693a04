import { leefgebiedStatus } from '../onderzoek/punten.ts';
import type { Belemmering } from '../toets/waarden.ts';
import type { DossierToestand } from './toestand.ts';

/**
 * The features by which decided cases are held beside each other: codes only, so that a case can be compared
 * without anything that tells who it was (Awb 3:4; AVG 5 lid 1 onder c).
 */
export const KENMERKEN = [
  'effectdoelen',
  'onderDruk',
  'belemmeringen',
  'voorzieningen',
  'huishouden',
  'leefgebieden',
  'verwijt',
] as const;
export type Kenmerk = (typeof KENMERKEN)[number];

/** Per feature its codes, in order and each once; null as long as the file does not say. */
export type Kenmerken = Readonly<Record<Kenmerk, readonly string[] | null>>;

export const HUISHOUDENS = [
  'alleen',
  'metPartner',
  'metKinderen',
  'metPartnerEnKinderen',
  'metAnderen',
] as const;
export type Huishoudsoort = (typeof HUISHOUDENS)[number];

const ieder = (codes: readonly (string | null)[]): readonly string[] =>
  [...new Set(codes.filter((code) => code !== null))].toSorted();

/** Of a file at any moment: the toets that is being made, or the case that was decided. */
export function kenmerkenVan(t: DossierToestand): Kenmerken {
  const { effect, grondwaarden, ethiek, randvoorwaarden } = t.toets;
  const huishouden = huishoudsoort(t);
  const onderDruk = grondwaarden.gesloten?.waarde.waarden.filter(({ rol }) => rol === 'onderDruk');
  const verwijt = ethiek.gesloten?.waarde.verwijt;
  return {
    effectdoelen: bekend(effect.gesloten?.waarde.effecten.map(({ effectdoel }) => effectdoel)),
    onderDruk: bekend(onderDruk?.map(({ code }) => code)),
    belemmeringen: bekend(randvoorwaarden.gesloten?.waarde.belemmeringen.map(soortVan)),
    voorzieningen: voorzieningen(t),
    huishouden: huishouden ? [huishouden] : null,
    leefgebieden: leefgebieden(t),
    verwijt: verwijt ? [verwijt] : null,
  };
}

const soortVan = ({ soort }: Belemmering): string => soort;

function bekend(codes: readonly (string | null)[] | undefined): readonly string[] | null {
  return codes ? ieder(codes) : null;
}

/** What was decided on; before that, what was thought of as a maatwerkvoorziening. */
function voorzieningen(t: DossierToestand): readonly string[] | null {
  const besloten = t.besluit.concept?.feiten.onderdelen.map(({ voorziening }) => voorziening);
  const overwogen = t.onderzoek.oplossingen
    .filter(({ oplossingsoort }) => oplossingsoort === 'maatwerkvoorziening')
    .map(({ voorziening }) => voorziening);
  const codes = ieder(besloten ?? overwogen);
  return codes.length > 0 ? codes : null;
}

function huishoudsoort(t: DossierToestand): Huishoudsoort | null {
  const { huishouden } = t.onderzoek;
  if (!huishouden) return null;
  const thuis = huishouden.personen.filter(({ inHuis }) => inHuis).map(({ relatie }) => relatie);
  if (thuis.length === 0) return 'alleen';
  const kinderen = thuis.includes('kind');
  if (thuis.includes('partner')) return kinderen ? 'metPartnerEnKinderen' : 'metPartner';
  return kinderen ? 'metKinderen' : 'metAnderen';
}

/** Life domains that were a problem in the last conversation about them. */
function leefgebieden(t: DossierToestand): readonly string[] | null {
  if (t.onderzoek.gesprekken.length === 0) return null;
  return ieder(
    leefgebiedStatus(t)
      .filter(({ oordeel }) => oordeel === 'probleem')
      .map(({ gebied }) => gebied),
  );
}

/** Place in the pattern: where the bits of a feature begin, how many codes fit and how heavy one weighs. */
const PATROON: Readonly<Record<Kenmerk, { readonly plaatsen: number; readonly gewicht: number }>> = {
  effectdoelen: { plaatsen: 32, gewicht: 3 },
  onderDruk: { plaatsen: 64, gewicht: 1 },
  belemmeringen: { plaatsen: 8, gewicht: 2 },
  voorzieningen: { plaatsen: 64, gewicht: 2 },
  huishouden: { plaatsen: 8, gewicht: 2 },
  leefgebieden: { plaatsen: 32, gewicht: 1 },
  verwijt: { plaatsen: 4, gewicht: 1 },
};

/** Length of every pattern, in bits. */
export const PATROONLENGTE = KENMERKEN.reduce((som, k) => som + PATROON[k].plaatsen * PATROON[k].gewicht, 0);

/**
 * The features as bits: the fewer differ, the more alike. Only to find candidates fast among all cases of a
 * municipality; two codes may share a place. What counts is `gelijkenis`.
 */
export function patroon(kenmerken: Kenmerken): string {
  return KENMERKEN.map((kenmerk) => {
    const { plaatsen, gewicht } = PATROON[kenmerk];
    const gezet = new Set((kenmerken[kenmerk] ?? []).map((code) => plaats(code, plaatsen)));
    return Array.from({ length: plaatsen }, (_, i) => (gezet.has(i) ? '1' : '0').repeat(gewicht)).join('');
  }).join('');
}

/** FNV-1a: the same code always at the same place, also in the rows of years ago. */
function plaats(code: string, plaatsen: number): number {
  let som = 0x811c9dc5;
  for (const teken of code) som = Math.imul(som ^ (teken.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return som % plaatsen;
}
