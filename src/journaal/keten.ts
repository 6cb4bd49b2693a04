import { inhoudDigest, zegel, type Verzegelbaar } from './zegel.ts';

/** One row of the journal as it is stored. */
export interface Schakel extends Verzegelbaar {
  /** Null after destruction (Wmo 5.3.4). */
  readonly inhoud: { readonly zout: string; readonly waarde: unknown } | null;
  readonly zegel: string;
}

/** Where a chain is broken and what is wrong there. */
export interface Ketenfout {
  readonly nr: number;
  readonly wat: string;
}

/**
 * The first broken link of one dossier, or undefined when the chain is whole. `rijen` in the order
 * of their numbers. Content may only be gone when there is a certificate of destruction: `vernietigd`.
 */
export function verifieerKeten(rijen: readonly Schakel[], vernietigd = false): Ketenfout | undefined {
  let vorige = '';
  for (const [i, rij] of rijen.entries()) {
    const wat = breuk(rij, i + 1, vorige, vernietigd);
    if (wat !== undefined) return { nr: Math.min(rij.nr, i + 1), wat };
    vorige = rij.zegel;
  }
  return undefined;
}

function breuk(rij: Schakel, nr: number, vorige: string, vernietigd: boolean): string | undefined {
  if (rij.nr !== nr) return 'de schakel ontbreekt';
  if (rij.vorige !== vorige) return 'de schakel sluit niet aan op de vorige';
  if (zegel(rij) !== rij.zegel) return 'het zegel klopt niet met de feiten';
  if (rij.inhoud !== null)
    return inhoudDigest(rij.inhoud.zout, rij.inhoud.waarde) === rij.digest
      ? undefined
      : 'de inhoud is veranderd';
  return vernietigd ? undefined : 'de inhoud is weg zonder verklaring van vernietiging';
}
