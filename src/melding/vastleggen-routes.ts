import { createHash } from 'node:crypto';
import type { Web } from '../dossier/inzien.tsx';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import type { MeldingOpdracht } from './opdrachten.ts';

/** The same key always gives the same dossier, so a double click makes one. */
export async function legMeldingVast(
  web: Web,
  gemeente: Gemeentecode,
  wie: Wie,
  sleutel: string,
  opdracht: MeldingOpdracht,
): Promise<{ readonly id: DossierId; readonly uitkomst: Uitkomst<unknown> }> {
  const vandaag = datumVan(web.omgeving.klok.nu());
  const id = nieuwDossierId(vandaag, (n) =>
    createHash('sha256').update(`${gemeente}:${sleutel}`).digest().subarray(0, n),
  );
  const uitvoering = { gemeente, dossier: id, wie, namens: null, sleutel };
  return { id, uitkomst: await voerOpdrachtUit(web.omgeving, uitvoering, opdracht) };
}
