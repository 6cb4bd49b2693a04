import { sql } from 'kysely';
import { z } from 'zod';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datum } from '../kern/datum.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import { leesPersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { Methode, NieuwDilemma, Rolverdeling, Uitkomst } from './dilemma.ts';
import { METHODEN } from './dilemma.ts';

export interface Dilemma {
  readonly nr: number;
  readonly titel: string;
  readonly dilemma: string;
  readonly vraag: string;
  readonly methode: Methode;
  readonly dag: Datum;
  /** Null once it is in the library. */
  readonly rollen: Rolverdeling | null;
  readonly uitkomst: Uitkomst | null;
}

const KOLOMMEN = [
  'nr',
  'titel',
  'dilemma',
  'vraag',
  'methode',
  'dag',
  'rollen',
  'inzicht',
  'afspraak',
] as const;
/** More than fits on a page is found by searching. */
const HOOGSTENS = 100;

const zPersoon = z.string().transform((tekst, c): PersoonId => {
  const gelezen = leesPersoonId(tekst);
  if (gelezen !== undefined) return gelezen;
  c.addIssue('geen persoon');
  return z.NEVER;
});
const zRollen = z
  .object({ inbrenger: zPersoon, gespreksleider: zPersoon, meedenkers: z.array(zPersoon) })
  .nullable();

function dilemmaVan(rij: {
  readonly nr: number;
  readonly titel: string;
  readonly dilemma: string;
  readonly vraag: string;
  readonly methode: string;
  readonly dag: string;
  readonly rollen: unknown;
  readonly inzicht: string | null;
  readonly afspraak: string;
}): Dilemma {
  return {
    nr: rij.nr,
    titel: rij.titel,
    dilemma: rij.dilemma,
    vraag: rij.vraag,
    methode: METHODEN.find((m) => m === rij.methode) ?? 'incident',
    dag: datum(rij.dag),
    rollen: zRollen.parse(rij.rollen),
    uitkomst: rij.inzicht === null ? null : { inzicht: rij.inzicht, afspraak: rij.afspraak },
  };
}

/** What was talked about and learned; the newest first, or what fits the words best. */
export async function leesBibliotheek(trx: Trx, q: string): Promise<readonly Dilemma[]> {
  let vraag = trx.selectFrom('intervisie').select(KOLOMMEN).where('inzicht', 'is not', null);
  if (q !== '') vraag = vraag.where(sql<boolean>`zoek @@ websearch_to_tsquery('dutch', ${q})`);
  const rijen = await vraag.orderBy('nr', 'desc').limit(HOOGSTENS).execute();
  return rijen.map(dilemmaVan);
}

/** What still has to be talked about, and this person takes part in. */
export async function leesKomend(trx: Trx, wie: PersoonId): Promise<readonly Dilemma[]> {
  const rijen = await trx
    .selectFrom('intervisie')
    .select(KOLOMMEN)
    .where('inzicht', 'is', null)
    .where(
      sql<boolean>`(rollen @> ${JSON.stringify({ inbrenger: wie })}::jsonb
      OR rollen @> ${JSON.stringify({ gespreksleider: wie })}::jsonb
      OR rollen->'meedenkers' @> ${JSON.stringify([wie])}::jsonb)`,
    )
    .orderBy('dag')
    .orderBy('nr')
    .limit(HOOGSTENS)
    .execute();
  return rijen.map(dilemmaVan);
}

export async function vindDilemma(trx: Trx, nr: number): Promise<Dilemma | undefined> {
  const rij = await trx.selectFrom('intervisie').select(KOLOMMEN).where('nr', '=', nr).executeTakeFirst();
  return rij && dilemmaVan(rij);
}

export async function brengIn(
  trx: Trx,
  gemeente: Gemeentecode,
  { nagelezen: _nagelezen, rollen, ...rest }: NieuwDilemma,
  op: Tijdstip,
): Promise<number> {
  const { nr } = await trx
    .insertInto('intervisie')
    .values({ gemeente, ...rest, rollen: JSON.stringify(rollen), inzicht: null, afspraak: '', op })
    .returning('nr')
    .executeTakeFirstOrThrow();
  return nr;
}

/** Into the library, where nobody is named: who took part is forgotten. */
export async function rondAf(trx: Trx, nr: number, uitkomst: Uitkomst): Promise<void> {
  await trx
    .updateTable('intervisie')
    .set({ ...uitkomst, rollen: null })
    .where('nr', '=', nr)
    .where('inzicht', 'is', null)
    .execute();
}

export async function haalWeg(trx: Trx, nr: number): Promise<void> {
  await trx.deleteFrom('intervisie').where('nr', '=', nr).execute();
}
