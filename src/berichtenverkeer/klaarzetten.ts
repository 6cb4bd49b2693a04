import { createHash } from 'node:crypto';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { bestandsnaam } from './bestandsnaam.ts';
import type { NieuwBericht, Wanneer } from './opslag.ts';
import { bestelTaak, voegToe } from './opslag.ts';
import { VERZENDTAAK } from './taak.ts';

/** A message of ours, made and found good. */
export interface Uitgaand extends Pick<
  NieuwBericht,
  'soort' | 'identificatie' | 'dagtekening' | 'client' | 'dossier' | 'sleutel' | 'antwoord_op'
> {
  /** AGB code of the provider. */
  readonly aanbieder: string;
  readonly xml: string;
}

/** Puts it in the ledger and orders that it is sent: the number it got; undefined when it was there already. */
export async function zetKlaar(
  trx: Trx,
  gemeente: Gemeentecode,
  { aanbieder, xml, ...uitgaand }: Uitgaand,
  wie: Wanneer,
): Promise<string | undefined> {
  const bytes = Buffer.from(xml);
  const rij = { ...uitgaand, afzender: gemeente, ontvanger: aanbieder };
  const bericht = await voegToe(
    trx,
    gemeente,
    {
      ...rij,
      richting: 'uit',
      partij: aanbieder,
      herhaling_van: null,
      op: wie.op,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bestand: bestandsnaam({ ...rij, pogingen: 0 }),
    },
    [{ soort: 'klaargezet' }],
    wie,
  );
  if (bericht !== undefined) await bestelTaak(trx, gemeente, VERZENDTAAK, { bericht }, wie.op);
  return bericht;
}
