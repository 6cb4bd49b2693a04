import { createHash } from 'node:crypto';

/** JSON with sorted keys: the same value always gives the same text, also after a trip through jsonb. */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (typeof waarde === 'object' && waarde !== null) {
    const paren = Object.entries(waarde)
      .filter(([, w]) => w !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sleutel, w]) => `${JSON.stringify(sleutel)}:${canoniek(w)}`);
    return `{${paren.join(',')}}`;
  }
  return JSON.stringify(waarde ?? null);
}

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
