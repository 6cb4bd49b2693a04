import { createHash } from 'node:crypto';
import { canoniek } from '../kern/canoniek.ts';

function sha256(tekst: string): string {
  return createHash('sha256').update(tekst).digest('hex');
}

/** Digest of destructible content; the salt goes with the content, so nothing can be guessed from what stays. */
export function inhoudDigest(zout: string, inhoud: unknown): string {
  return sha256(`${zout}\n${canoniek(inhoud)}`);
}

export interface Verzegelbaar {
  readonly dossier: string;
  readonly nr: number;
  readonly soort: string;
  readonly versie: number;
  readonly feiten: unknown;
  readonly digest: string;
  readonly door: string;
  readonly namens: string | null;
  readonly op: string;
  readonly vorige: string;
}

/** The seal: each fact is fixed together with all facts before it. */
export function zegel(rij: Verzegelbaar): string {
  return sha256(
    canoniek([
      rij.vorige,
      rij.dossier,
      rij.nr,
      rij.soort,
      rij.versie,
      rij.op,
      rij.door,
      rij.namens,
      rij.feiten,
      rij.digest,
    ]),
  );
}
