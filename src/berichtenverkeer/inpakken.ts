import type { Gemeentecode } from '../kern/ids.ts';
import type { Berichtuitkomst } from '../koppelvlakken/iwmo/fout.ts';
import type { Trx } from '../platform/database.ts';
import type { Geopend } from './opslag.ts';
import { leesEnvelopnummer } from './opslag.ts';
import type { Berichtenpoort, Envelopfeit } from './poort.ts';

/** What is handed over: the message, or the envelope that it goes in on this way. */
export async function pakIn(
  trx: Trx,
  { envelop }: Berichtenpoort,
  gemeente: Gemeentecode,
  { rij, stand, feiten }: Geopend,
  bericht: Uint8Array,
): Promise<Berichtuitkomst<{ readonly bytes: Uint8Array; readonly envelop?: Envelopfeit }>> {
  if (envelop === undefined) return { gelukt: true, waarde: { bytes: bericht } };
  const zending = {
    bericht: rij.id,
    soort: rij.soort ?? '',
    ontvanger: rij.ontvanger ?? '',
    identificatie: rij.identificatie ?? '',
    keer: stand.verzonden,
    op: feiten.reduce((tot, { feit, op }) => (feit.soort === 'verzonden' && op > tot ? op : tot), rij.op),
    antwoordOp: rij.antwoord_op === null ? null : await leesEnvelopnummer(trx, gemeente, rij.antwoord_op),
  };
  const pak = envelop.pakIn(bericht, zending);
  if (!pak.gelukt) return pak;
  const { uitgave } = envelop;
  const feit = { uitgave, referentienummer: envelop.referentienummer(zending) };
  return { gelukt: true, waarde: { bytes: pak.waarde, envelop: feit } };
}
