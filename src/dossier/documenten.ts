import { createHash } from 'node:crypto';
import type { Bijlage, Bijlagevorm } from '../kern/bijlage.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { DocumentId, DossierId, Gemeentecode, Vingerafdruk } from '../kern/ids.ts';
import type { BriefVastgelegd, StukToegevoegd } from '../melding/gebeurtenissen.ts';
import type { Database } from '../platform/database.ts';
import { inGemeente } from '../platform/database.ts';
import type { DocumentTabel } from '../platform/tabellen.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import type { DossierOpdracht } from './opdrachten.ts';

export type Document = Omit<DocumentTabel, 'gemeente'>;

export function vingerafdrukVan(bytes: Uint8Array): Vingerafdruk {
  return createHash('sha256').update(bytes).digest('hex') as Vingerafdruk;
}

/** The same key gives the same id: a second attempt writes no second document. */
export function documentIdVoor(gemeente: Gemeentecode, sleutel: string): DocumentId {
  const hash = createHash('sha256').update(`${gemeente}/${sleutel}`).digest('hex');
  return hash.slice(0, 32) as DocumentId;
}

export function leesDocumentId(tekst: string): DocumentId | undefined {
  return /^[0-9a-z]{16,64}$/.test(tekst) ? (tekst as DocumentId) : undefined;
}

/** Stores the document, unless it is there already; gives the fingerprint of what is stored. */
export async function bewaarDocument(
  db: Database,
  gemeente: Gemeentecode,
  document: Document,
): Promise<Vingerafdruk> {
  return inGemeente(db, gemeente, async (trx) => {
    await trx
      .insertInto('document')
      .values({ gemeente, ...document })
      .onConflict((c) => c.doNothing())
      .execute();
    const rij = await trx
      .selectFrom('document')
      .select('vingerafdruk')
      .where('gemeente', '=', gemeente)
      .where('document', '=', document.document)
      .where('dossier', '=', document.dossier)
      .executeTakeFirstOrThrow();
    return rij.vingerafdruk as Vingerafdruk;
  });
}

/** Nothing in a file gets the power of our pages, whatever it turns out to be, nor a frame on somebody else's. */
export const IN_EEN_HOK = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

export type Gevonden =
  /** `ongekeurd`: no scanner for malware looked at it. */
  | { readonly soort: 'gevonden'; readonly document: Document; readonly ongekeurd: boolean }
  | { readonly soort: 'onbekend' }
  /** Stored bytes and the journal do not agree. */
  | { readonly soort: 'geschonden' };

/** The document of this dossier, checked against the fact in the journal. */
export async function haalDocument(
  db: Database,
  gemeente: Gemeentecode,
  dossier: DossierId,
  id: DocumentId,
  gebeurtenissen: readonly Vastgelegd<DossierGebeurtenis>[],
): Promise<Gevonden> {
  const feit = [...brievenIn(gebeurtenissen), ...stukkenIn(gebeurtenissen)].find(
    (g) => g.feiten.document === id,
  );
  if (!feit) return { soort: 'onbekend' };
  const document = await inGemeente(db, gemeente, (trx) =>
    trx
      .selectFrom('document')
      .select(['document', 'dossier', 'soort', 'titel', 'mime', 'bytes', 'vingerafdruk', 'op'])
      .where('gemeente', '=', gemeente)
      .where('dossier', '=', dossier)
      .where('document', '=', id)
      .executeTakeFirst(),
  );
  if (!document) return { soort: 'geschonden' };
  return vingerafdrukVan(document.bytes) === feit.feiten.vingerafdruk
    ? {
        soort: 'gevonden',
        document,
        ongekeurd: feit.soort === 'stukToegevoegd' && feit.feiten.ongekeurd === true,
      }
    : { soort: 'geschonden' };
}

export function brievenIn(
  gebeurtenissen: readonly Vastgelegd<DossierGebeurtenis>[],
): readonly Vastgelegd<BriefVastgelegd>[] {
  return gebeurtenissen.filter((g) => g.soort === 'briefVastgelegd');
}

export function stukkenIn(
  gebeurtenissen: readonly Vastgelegd<DossierGebeurtenis>[],
): readonly Vastgelegd<StukToegevoegd>[] {
  return gebeurtenissen.filter((g) => g.soort === 'stukToegevoegd');
}

/** Set by us from what the content is; what the browser called it is not looked at. */
const MIME: Readonly<Record<Bijlagevorm, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tekst: 'text/plain; charset=utf-8',
};

/** What is filed with the opdracht that a file came with. */
export function alsDocument(
  dossier: DossierId,
  opdracht: DossierOpdracht,
  { bijlage, bytes }: { readonly bijlage: Bijlage; readonly bytes: Buffer },
): Omit<Document, 'op'> | undefined {
  if (opdracht.soort !== 'stukToevoegen') return undefined;
  const { document, vorm, vingerafdruk } = bijlage;
  return {
    document,
    dossier,
    soort: opdracht.stuk,
    titel: opdracht.titel,
    mime: MIME[vorm],
    bytes,
    vingerafdruk,
  };
}
