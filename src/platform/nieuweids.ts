import { createHash, randomBytes } from 'node:crypto';
import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';

/** Crockford's alphabet: no I, L, O or U, so it can be read aloud and typed over. */
const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function tekens(bytes: Uint8Array): string {
  return [...bytes].map((b) => ALFABET[b % 32] ?? '0').join('');
}

/** `W26-7K3M-Q9TX`: 40 random bits; a clash is refused by the journal's expected version. */
export function nieuwDossierId(
  vandaag: Datum,
  willekeur: (n: number) => Uint8Array = randomBytes,
): DossierId {
  const t = tekens(willekeur(8));
  return `W${vandaag.slice(2, 4)}-${t.slice(0, 4)}-${t.slice(4)}` as DossierId;
}

/**
 * A key that came with a form, or a new one. Keys that we make ourselves hold a colon (`brief:W26-7K3M-Q9TX:4`) and can
 * be guessed: who could bring one would make the real work look done.
 */
export function leesSleutel(gebracht: string): string {
  return /^[\w-]{1,100}$/.test(gebracht) ? gebracht : nieuweSleutel();
}

/** Of this sender alone: two senders that number from one do not do each other's work. */
export function sleutelVan(afzender: string, gebracht: string): string {
  return createHash('sha256').update(`${afzender} ${gebracht}`).digest('base64url');
}

/** Idempotency key for a form or an API call. */
export function nieuweSleutel(): string {
  return randomBytes(16).toString('base64url');
}

/** Twelve signs, as long as a message's own number may be; the same for the same key. */
export function berichtidentificatie(sleutel: string): string {
  return tekens(createHash('sha256').update(sleutel).digest().subarray(0, 12));
}
