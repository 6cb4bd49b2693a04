import { randomBytes } from 'node:crypto';
import type { Vingerafdruk } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';

/**
 * The key of this login, made when it is first asked for. It stands in the row of the session only: who
 * logs out, here or elsewhere, leaves nothing that opens what lies on the device.
 */
export async function haalTafelsleutel(trx: Trx, sessie: Vingerafdruk): Promise<string> {
  const nieuw = randomBytes(32).toString('base64');
  const rij = await trx
    .updateTable('sessie')
    .set((eb) => ({ tafelsleutel: eb.fn.coalesce('tafelsleutel', eb.val(nieuw)) }))
    .where('id', '=', sessie)
    .returning('tafelsleutel')
    .executeTakeFirst();
  return rij?.tafelsleutel ?? nieuw;
}
