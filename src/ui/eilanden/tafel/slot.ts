/**
 * The key of what lies on this device (ADR 0024). It is made here and never leaves in the clear: on the
 * disk stand two copies of it, each locked. One opens with the key of this login, which the server gives
 * while the login lasts; the other with the code, for when there is no server to ask.
 */
import { leesCode, maakCode } from './code.ts';
import type { Versleuteld } from './opslag.ts';
import { haal, telOnverstuurd, wisAlles, zet } from './opslag.ts';

/** As OWASP advises for PBKDF2 with SHA-256. */
const RONDES = 600_000;
const GEDULD_MS = 8_000;

interface Slot {
  readonly id: 'login';
  /** The end of the login, after which everything here is destroyed. */
  readonly tot: string;
  readonly metLogin: Versleuteld;
  readonly metCode: Versleuteld;
  readonly zout: Uint8Array<ArrayBuffer>;
  /** The code itself, readable for who has it open already. */
  readonly code: Versleuteld;
}

/** What the server says about this login; or that there is none, or that it cannot be asked. */
export type Login =
  { readonly sleutel: CryptoKey; readonly tot: string; readonly wie: string } | 'uitgelogd' | 'geenNet';

export interface Open {
  readonly sleutel: CryptoKey;
  readonly tot: string;
}
export type Slotstand =
  | { readonly stand: 'open'; readonly open: Open }
  /** Nothing was taken along. */
  | { readonly stand: 'leeg' }
  /** The code is needed: no network, or a login after the one it was taken along with. */
  | { readonly stand: 'dicht' }
  | { readonly stand: 'uitgelogd' };

const AES = 'AES-GCM';
const willekeurig = (n: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(n));

export async function vraagLogin(): Promise<Login> {
  try {
    const antwoord = await fetch('/tafel/sleutel', {
      headers: { accept: 'application/json' },
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(GEDULD_MS),
    });
    if (antwoord.status === 401 || antwoord.status === 403) return 'uitgelogd';
    if (!antwoord.ok) return 'geenNet';
    const { sleutel, tot, wie } = (await antwoord.json()) as Record<'sleutel' | 'tot' | 'wie', string>;
    const bytes = Uint8Array.from(atob(sleutel), (teken) => teken.charCodeAt(0));
    return { sleutel: await alsInpaksleutel(bytes), tot, wie };
  } catch {
    return 'geenNet';
  }
}

function alsInpaksleutel(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, AES, false, ['wrapKey', 'unwrapKey']);
}

async function uitCode(code: string, zout: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const tekst = new TextEncoder().encode(leesCode(code));
  const basis = await crypto.subtle.importKey('raw', tekst, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: zout, iterations: RONDES },
    basis,
    { name: AES, length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

async function pakIn(sleutel: CryptoKey, met: CryptoKey): Promise<Versleuteld> {
  const iv = willekeurig(12);
  return { iv, bytes: await crypto.subtle.wrapKey('raw', sleutel, met, { name: AES, iv }) };
}

/** Undefined when it is not the key. Extractable only to be locked anew. */
async function pakUit(v: Versleuteld, met: CryptoKey, opnieuw = false): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.unwrapKey('raw', v.bytes, met, { name: AES, iv: v.iv }, AES, opnieuw, [
      'encrypt',
      'decrypt',
    ]);
  } catch {
    return undefined;
  }
}

const haalSlot = (): Promise<Slot | undefined> => haal<Slot>('slot', 'login');

/** Looks what lies here, and opens it when this login may. What is past its time goes first. */
export async function openSlot(login: Login, nu: number): Promise<Slotstand> {
  const slot = await haalSlot();
  if (slot === undefined) return login === 'uitgelogd' ? { stand: 'uitgelogd' } : { stand: 'leeg' };
  if (nu > Date.parse(slot.tot)) {
    await wisAlles();
    return login === 'uitgelogd' ? { stand: 'uitgelogd' } : { stand: 'leeg' };
  }
  if (login === 'uitgelogd') {
    // The login is over. Only what was not sent yet waits, locked, for its writer.
    if ((await telOnverstuurd()) === 0) await wisAlles();
    return { stand: 'uitgelogd' };
  }
  if (login === 'geenNet') return { stand: 'dicht' };
  const open = await openMetLogin(login);
  return open === undefined ? { stand: 'dicht' } : { stand: 'open', open };
}

/** Undefined when it is not the code. */
export async function openMetCode(code: string): Promise<Open | undefined> {
  const slot = await haalSlot();
  const los = slot && (await pakUit(slot.metCode, await uitCode(code, slot.zout), true));
  return slot && los && { sleutel: await alsDichte(los), tot: slot.tot };
}

/** After a new login of the same person: that one opens it from now on, and its end is the end. */
export async function hernieuw(code: string, login: Exclude<Login, string>): Promise<Open | undefined> {
  const slot = await haalSlot();
  if (slot === undefined) return undefined;
  if ((await pakUit(slot.metLogin, login.sleutel)) === undefined) {
    const los = await pakUit(slot.metCode, await uitCode(code, slot.zout), true);
    if (los === undefined) return undefined;
    await zet('slot', { ...slot, tot: login.tot, metLogin: await pakIn(los, login.sleutel) });
  }
  return openMetLogin(login);
}

async function openMetLogin(login: Exclude<Login, string>): Promise<Open | undefined> {
  const slot = await haalSlot();
  const sleutel = slot && (await pakUit(slot.metLogin, login.sleutel));
  return slot && sleutel && { sleutel, tot: slot.tot };
}

/** The same key, that no script can read any more. */
async function alsDichte(los: CryptoKey): Promise<CryptoKey> {
  const bytes = await crypto.subtle.exportKey('raw', los);
  return crypto.subtle.importKey('raw', bytes, AES, false, ['encrypt', 'decrypt']);
}

/** A new key for this login. */
export async function maakSlot(login: Exclude<Login, string>): Promise<Open> {
  const los = await crypto.subtle.generateKey({ name: AES, length: 256 }, true, ['encrypt', 'decrypt']);
  const code = maakCode(crypto.getRandomValues(new Uint32Array(8)));
  const zout = willekeurig(16);
  const sleutel = await alsDichte(los);
  const slot: Slot = {
    id: 'login',
    tot: login.tot,
    metLogin: await pakIn(los, login.sleutel),
    metCode: await pakIn(los, await uitCode(code, zout)),
    zout,
    code: await versleutel(sleutel, 'code', new TextEncoder().encode(code)),
  };
  await zet('slot', slot);
  return { sleutel, tot: login.tot };
}

export async function toonCode({ sleutel }: Open): Promise<string> {
  const slot = await haalSlot();
  return slot === undefined ? '' : new TextDecoder().decode(await ontsleutel(sleutel, 'code', slot.code));
}

/** `plek` is bound to it: a row that was put elsewhere does not open. */
export async function versleutel(
  sleutel: CryptoKey,
  plek: string,
  inhoud: Uint8Array<ArrayBuffer>,
): Promise<Versleuteld> {
  const iv = willekeurig(12);
  const additionalData = new TextEncoder().encode(plek);
  return { iv, bytes: await crypto.subtle.encrypt({ name: AES, iv, additionalData }, sleutel, inhoud) };
}

export async function ontsleutel(sleutel: CryptoKey, plek: string, v: Versleuteld): Promise<ArrayBuffer> {
  const additionalData = new TextEncoder().encode(plek);
  return crypto.subtle.decrypt({ name: AES, iv: v.iv, additionalData }, sleutel, v.bytes);
}
