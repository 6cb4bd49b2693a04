import type { Velden } from './lading.ts';

/** One field, or one person of the household, that was changed on both sides. */
export interface Botsing {
  readonly naam: string;
  /** What stands in the dossier now. */
  readonly dossier: readonly string[];
  /** What was written at the table. */
  readonly mijn: readonly string[];
}

/** The form as it was handed out, and what the dossier knew under its names. */
export interface Grondslag {
  readonly begin: Velden;
  readonly bekend: Velden;
}

export interface Vergeleken {
  readonly botsingen: readonly Botsing[];
  /** What was written, with what the dossier changed and the table did not. */
  readonly samen: Velden;
}

/** What a person chose where both sides differ. */
export type Keus = 'mijn' | 'dossier' | 'beide';

const GEEN: readonly string[] = [];
const gelijk = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((w, i) => w === b[i]);
/** A field that was not sent and an empty one say the same. */
const waarden = (velden: Velden, naam: string): readonly string[] =>
  (velden[naam] ?? GEEN).filter((w) => w !== '');

/**
 * Three versions of a form: as it was taken along (`toen`), as the dossier is now (`nu`), and what was
 * written (`mijn`). Only what was written *and* changed in the dossier is for a person; what was not
 * touched at the table follows the dossier.
 */
export function vergelijk(toen: Grondslag, nu: Grondslag, mijn: Velden): Vergeleken {
  const samen: Record<string, readonly string[]> = { ...mijn };
  const botsingen: Botsing[] = [];
  for (const naam of new Set([...Object.keys(toen.bekend), ...Object.keys(nu.bekend)])) {
    const dossier = waarden(nu.bekend, naam);
    if (gelijk(dossier, waarden(toen.bekend, naam))) continue;
    const geschreven = waarden(mijn, naam);
    if (gelijk(geschreven, dossier)) continue;
    if (isAangeraakt(geschreven, waarden(toen.begin, naam)))
      botsingen.push({ naam, dossier, mijn: geschreven });
    else samen[naam] = waarden(nu.begin, naam);
  }
  return { botsingen, samen };
}

/** A choice that says `not now` is none: the form begins with it. */
const NIETS = ['nogNiet', 'nietBesproken'];

function isAangeraakt(geschreven: readonly string[], begin: readonly string[]): boolean {
  const vrij = (w: readonly string[]): readonly string[] => w.filter((x) => !NIETS.includes(x));
  return !gelijk(vrij(geschreven), vrij(begin));
}

/** The form after a person chose. The dossier's own is not written again: there the form begins anew. */
export function kies(
  { samen, botsingen }: Vergeleken,
  nu: Grondslag,
  keuzes: Readonly<Record<string, Keus>>,
): Velden {
  const uit: Record<string, readonly string[]> = { ...samen };
  for (const { naam, dossier, mijn } of botsingen) {
    const keus = keuzes[naam] ?? 'mijn';
    if (keus === 'dossier') uit[naam] = waarden(nu.begin, naam);
    if (keus === 'beide') uit[naam] = [[...dossier, ...mijn].join('\n\n')];
  }
  return uit;
}

/* The household is a list: its people are compared by name, not by their place on the form. */

const PERSOON = /^persoon\.(\d{1,3})\.(\w+)$/;

/** Each person under their own name, as one text per person. */
export function perPersoon(velden: Velden): Velden {
  const nummers = new Map<string, Record<string, string>>();
  for (const [naam, [waarde = '']] of Object.entries(velden)) {
    const [, nr = '', deel = ''] = PERSOON.exec(naam) ?? [];
    if (nr === '' || waarde === '') continue;
    nummers.set(nr, { ...nummers.get(nr), [deel]: waarde });
  }
  const uit: Record<string, string[]> = {};
  for (const delen of nummers.values()) {
    const { naam = '', weg, ...rest } = delen;
    // An empty place on the form holds the ordinary tie and nothing else.
    if (naam === '' && rest['relatie'] === undefined && rest['toelichting'] === undefined) continue;
    if (weg === undefined) (uit[naam.trim().toLowerCase()] ??= []).push(inOrde({ naam, ...rest }));
  }
  return uit;
}

const inOrde = (delen: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(delen).sort(([a], [b]) => (a < b ? -1 : 1))));

/** The other way round: the form, numbered anew. */
export function uitPersonen(personen: Velden): Velden {
  const teksten = Object.values(personen).flat();
  return Object.fromEntries(
    teksten.flatMap((tekst, i) =>
      Object.entries(leesPersoon(tekst)).map(([deel, waarde]) => [`persoon.${i + 1}.${deel}`, [waarde]]),
    ),
  );
}

export function leesPersoon(tekst: string): Readonly<Record<string, string>> {
  return JSON.parse(tekst) as Record<string, string>;
}
