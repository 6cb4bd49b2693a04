import { heeftGeheimAdres } from '../dossier/geheimadres.ts';
import type { Omgeving } from '../dossier/omgeving.ts';
import type { Dossier } from '../dossier/uitvoeren.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import type { OpenBeeld } from './aanbiederbeeld.ts';

/** It may be said in another dossier of the same resident. */
export async function zonderGeheimAdres(
  omgeving: Omgeving,
  gemeente: Gemeentecode,
  id: DossierId,
  { toestand }: Dossier,
  beeld: OpenBeeld,
): Promise<OpenBeeld> {
  if (!beeld.bereik?.adres) return beeld;
  const { bsn } = haalMelding(toestand).inwoner;
  return (await heeftGeheimAdres(omgeving, gemeente, id, bsn))
    ? { ...beeld, bereik: { ...beeld.bereik, adres: null } }
    : beeld;
}
