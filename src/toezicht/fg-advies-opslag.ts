import { tijdstip } from '../kern/datum.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { Adviesonderwerp, Fgadvies } from './fg-advies.ts';

const kolommen = (o: Adviesonderwerp) => ({
  onderwerp: o.soort,
  datalek: o.soort === 'datalek' ? o.nr : null,
  versie: o.soort === 'dpia' ? o.versie : null,
});

/** A form sent twice counts once. */
export async function legAdviesVast(
  trx: Trx,
  gemeente: Gemeentecode,
  sleutel: string,
  { onderwerp, tekst, door, op }: Omit<Fgadvies, 'nr'>,
): Promise<void> {
  await trx
    .insertInto('fgadvies')
    .values({ gemeente, sleutel, ...kolommen(onderwerp), tekst, door, op })
    .onConflict((dubbel) => dubbel.doNothing())
    .execute();
}

/** The newest first: about one breach, or about the DPIA in every version. */
export async function leesAdviezen(
  trx: Trx,
  gemeente: Gemeentecode,
  over: { readonly datalek: number } | 'dpia',
): Promise<readonly Fgadvies[]> {
  let vraag = trx.selectFrom('fgadvies').selectAll().where('gemeente', '=', gemeente).orderBy('nr', 'desc');
  vraag = over === 'dpia' ? vraag.where('onderwerp', '=', over) : vraag.where('datalek', '=', over.datalek);
  return (await vraag.execute()).map((r) => ({
    nr: r.nr,
    onderwerp:
      r.datalek === null ? { soort: 'dpia', versie: r.versie ?? 0 } : { soort: 'datalek', nr: r.datalek },
    tekst: r.tekst,
    door: r.door as PersoonId,
    op: tijdstip(new Date(r.op).toISOString()),
  }));
}
