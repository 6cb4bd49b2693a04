import { datumVan } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Retourfout } from '../koppelvlakken/iwmo/retouroordeel.ts';
import type { Trx } from '../platform/database.ts';
import { berichtidentificatie } from '../platform/nieuweids.ts';
import type { Berichtstand } from './bericht.ts';
import type { Lezer } from './lezer.ts';
import { tenzijAfgebroken } from './lezer.ts';
import type { Berichtrij, Geopend, Wanneer } from './opslag.ts';
import { leesBytes, openBericht } from './opslag.ts';
import { zetKlaar } from './klaarzetten.ts';
import { retourklok } from './termijn.ts';

/** Do we still owe the one return message (IV028)? Not after it was made, and not after a person recorded it. */
export function moetRetour({
  rij,
  stand,
}: {
  readonly rij: Berichtrij;
  readonly stand: Berichtstand;
}): boolean {
  const wat = retourklok(rij.soort);
  return (
    rij.richting === 'in' &&
    stand.retourbericht === null &&
    stand.klokken.some((klok) => klok.wat === wat && klok.tot === null)
  );
}

/** `maakRetour` of a message that is not open yet. */
export async function stuurRetour(
  lezer: Lezer,
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
  fouten: readonly Retourfout[],
  wie: Wanneer,
): Promise<boolean> {
  const geopend = await openBericht(trx, gemeente, id);
  return geopend !== undefined && maakRetour(lezer, trx, gemeente, geopend, fouten, wie);
}

/**
 * Makes the return message to a message that is held, in the same transaction as what it is about, and orders that it is
 * sent. Without faults it says that the message is good. False when there is none: not owed any more, or a fault that
 * has no code, of which a person tells the sender (OP090x2);
 * or the making broke off, and then its clock runs on.
 */
export async function maakRetour(
  lezer: Lezer,
  trx: Trx,
  gemeente: Gemeentecode,
  geopend: Geopend,
  fouten: readonly Retourfout[],
  { door, op }: Wanneer,
  /** Of the form that asked for it. */
  sleutel?: string,
): Promise<boolean> {
  const { rij } = geopend;
  if (!moetRetour(geopend) || rij.afzender === null) return false;
  const bytes = (await leesBytes(trx, gemeente, rij.id)) ?? new Uint8Array();
  const vraag = `retour:${rij.id}`;
  const identificatie = berichtidentificatie(`${gemeente} ${vraag}`);
  const kop = { identificatie, dagtekening: datumVan(op) };
  const gebouwd = await tenzijAfgebroken(() => lezer.lees('retour', bytes, { fouten, kop }));
  if (gebouwd === null) return false;
  const bericht = await zetKlaar(
    trx,
    gemeente,
    {
      ...kop,
      soort: gebouwd.soort,
      aanbieder: rij.afzender,
      client: rij.client,
      dossier: rij.dossier,
      sleutel: vraag,
      antwoord_op: rij.id,
      xml: gebouwd.xml,
    },
    { door, op },
  );
  if (bericht === undefined) throw new Error('een retourbericht kon niet in de administratie');
  const uitslag = fouten.length === 0 ? 'goed' : 'afgekeurd';
  await geopend.schrijf(
    [{ soort: 'retourGemaakt', bericht, uitslag, codes: gebouwd.codes }],
    { door, op },
    sleutel,
  );
  return true;
}
