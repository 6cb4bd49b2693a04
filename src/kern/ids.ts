declare const idMerk: unique symbol;
type Id<Naam extends string> = string & { readonly [idMerk]: Naam };

/** Reference a resident can read aloud: `W26-7K3M-Q9TX`. Also the key of the journal. */
export type DossierId = Id<'dossier'>;
/** CBS gemeentecode, four digits. */
export type Gemeentecode = Id<'gemeente'>;
/** Who acts: an employee, resident or machine, never a name. */
export type PersoonId = Id<'persoon'>;
/** Something inside one dossier: `G1` (gesprek), `E2` (effect), `V1` (verslag). Unique per dossier. */
export type OnderdeelId = Id<'onderdeel'>;
/** Key of a stored document. */
export type DocumentId = Id<'document'>;
/** Code from the municipality's own data (a provision, a team, a general facility). */
export type LokaleCode = Id<'lokaal'>;
/** Address of one invitation to a toets: chance, tells nothing about the dossier. */
export type Uitnodigingssleutel = Id<'uitnodigingssleutel'>;
/** Address of one case on the table of an overleg: chance, tells nothing about the dossier. */
export type Overlegsleutel = Id<'overlegsleutel'>;
/** Address of one assignment to a provider: chance, tells nothing about the dossier. */
export type Toewijzingssleutel = Id<'toewijzingssleutel'>;
/** sha256 in hex. */
export type Vingerafdruk = Id<'vingerafdruk'>;

const DOSSIER_VORM = /^[A-Z]\d{2}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;
const LOKALE_VORM = /^[a-z][A-Za-z0-9-]{0,59}$/;
const PERSOON_VORM = /^[a-z0-9][a-z0-9.-]{0,63}$/;

export function leesDossierId(tekst: string): DossierId | undefined {
  return DOSSIER_VORM.test(tekst) ? (tekst as DossierId) : undefined;
}

export function leesGemeentecode(tekst: string): Gemeentecode | undefined {
  return /^\d{4}$/.test(tekst) ? (tekst as Gemeentecode) : undefined;
}

export function leesPersoonId(tekst: string): PersoonId | undefined {
  return PERSOON_VORM.test(tekst) ? (tekst as PersoonId) : undefined;
}

/** Who writes what nobody did by hand. No login and no token gives this id (src/toegang). */
export const OMKEER = 'omkeer' as PersoonId;

/** Is this Omkeer itself: not a person, and not another system that logs in with the same role? */
export function isOmkeer({ id, rol }: { readonly id: PersoonId; readonly rol: string }): boolean {
  return id === OMKEER && rol === 'systeem';
}

export function leesLokaleCode(tekst: string): LokaleCode | undefined {
  return LOKALE_VORM.test(tekst) ? (tekst as LokaleCode) : undefined;
}

export function leesUitnodigingssleutel(tekst: string): Uitnodigingssleutel | undefined {
  return /^[A-Za-z0-9_-]{16,64}$/.test(tekst) ? (tekst as Uitnodigingssleutel) : undefined;
}

export function leesOverlegsleutel(tekst: string): Overlegsleutel | undefined {
  return /^[A-Za-z0-9_-]{16,64}$/.test(tekst) ? (tekst as Overlegsleutel) : undefined;
}

export function leesToewijzingssleutel(tekst: string): Toewijzingssleutel | undefined {
  return /^[A-Za-z0-9_-]{16,64}$/.test(tekst) ? (tekst as Toewijzingssleutel) : undefined;
}

/** The next id of a kind inside a dossier: `volgendOnderdeel('G', 2)` is `G3`. */
export function volgendOnderdeel(letter: string, aantal: number): OnderdeelId {
  return `${letter}${aantal + 1}` as OnderdeelId;
}

export function leesOnderdeelId(tekst: string): OnderdeelId | undefined {
  return /^[A-Z]{1,3}\d{1,5}$/.test(tekst) ? (tekst as OnderdeelId) : undefined;
}
