import { z } from 'zod';
import { leesRol, type Rol } from '../kern/rollen.ts';
import { veiligTerug } from './terug.ts';

/**
 * One attempt to log in, kept by the browser itself in a short-lived HttpOnly cookie, so that any
 * process can finish it and nothing has to be cleaned up. Not signed: every value is only compared
 * with what the login service signed (state, nonce, code challenge) or checked again (`terug`, `rol`),
 * so whoever forges the cookie only spoils a login of their own.
 */
export interface Poging {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly terug: string;
  /** Chosen by who has more than one role. */
  readonly rol: Rol | null;
}

/** Ten minutes to type a password and find a phone. */
export const POGING_SECONDEN = 600;

const willekeur = z.string().regex(/^[A-Za-z0-9_-]{43,128}$/);
const schema = z.tuple([willekeur, willekeur, willekeur, z.string(), z.string()]);

export function pogingTekst(poging: Poging): string {
  const velden = [poging.state, poging.nonce, poging.verifier, poging.terug, poging.rol ?? ''];
  return Buffer.from(JSON.stringify(velden)).toString('base64url');
}

export function leesPoging(tekst: string | undefined): Poging | undefined {
  if (tekst === undefined) return undefined;
  const gelezen = schema.safeParse(alsJson(Buffer.from(tekst, 'base64url').toString())).data;
  if (gelezen === undefined) return undefined;
  const [state, nonce, verifier, terug, rol] = gelezen;
  return { state, nonce, verifier, terug: veiligTerug(terug), rol: leesRol(rol) ?? null };
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return undefined;
  }
}
