import { createHash } from 'node:crypto';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Berichtkop } from './leeswerk.ts';

/**
 * Is there another request of this provider about this client that was not answered yet (TR374)? A replay of a request
 * is not another one.
 */
export async function loopVerzoek(
  trx: Trx,
  gemeente: Gemeentecode,
  { soort, Header, client }: Berichtkop,
  bytes: Uint8Array,
): Promise<boolean> {
  if (soort !== '315' && soort !== '317') return false;
  if (Header.Ontvanger !== gemeente) return false;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const rijen = await vraag(
    trx,
    `SELECT 1 FROM iwmobericht b JOIN iwmostand s ON s.gemeente = b.gemeente AND s.bericht = b.id
     WHERE b.gemeente = $1 AND b.client = $2 AND b.richting = 'in' AND b.afzender = $3 AND b.soort IN ('315', '317')
       AND b.sha256 <> $4 AND s.fase IN ('teVerwerken', 'wachtOpMens') LIMIT 1`,
    [gemeente, client, Header.Afzender, sha256],
  );
  return rijen.length > 0;
}
