import { sql } from 'kysely';
import { z } from 'zod';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datum, leesDatum, tijdstip } from '../kern/datum.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { Formatiewijziging } from './formatie.ts';
import { WIJZIGINGSOORTEN } from './formatie.ts';
import type { Prognoseinvoer, Prognoseuitkomst } from './prognose.ts';

/** One forecast as it is kept. */
export interface Prognose {
  readonly id: string;
  readonly op: Tijdstip;
  readonly door: PersoonId;
  readonly invoer: Prognoseinvoer;
  /** Percent that is done, and when that was last heard. */
  readonly voortgang: number;
  readonly bijgewerkt: Tijdstip;
  /** Null: not done. */
  readonly uitkomst: Prognoseuitkomst | null;
  readonly fout: string | null;
}

/** Older ones go: whoever wants one again makes it again. */
const BEWAARD = 20;

const soort = z.enum(WIJZIGINGSOORTEN);
const KOLOMMEN = ['nr', 'soort', 'van', 'tot_en_met', 'uren', 'toelichting'] as const;

/** What the team expects from this day on; what was taken back does not count. */
export async function leesWijzigingen(
  trx: Trx,
  gemeente: Gemeentecode,
  vanaf: Datum,
): Promise<readonly Formatiewijziging[]> {
  const rijen = await trx
    .selectFrom('formatiewijziging')
    .select(KOLOMMEN)
    .where('gemeente', '=', gemeente)
    .where('ingetrokken_op', 'is', null)
    .where((eb) => eb.or([eb('tot_en_met', 'is', null), eb('tot_en_met', '>=', vanaf)]))
    .orderBy('van')
    .orderBy('nr')
    .execute();
  return rijen.map((rij) => ({
    nr: rij.nr,
    soort: soort.parse(rij.soort),
    van: datum(rij.van),
    totEnMet: rij.tot_en_met === null ? null : (leesDatum(rij.tot_en_met) ?? null),
    uren: rij.uren,
    toelichting: rij.toelichting,
  }));
}

export async function voegWijzigingToe(
  trx: Trx,
  gemeente: Gemeentecode,
  w: Omit<Formatiewijziging, 'nr'>,
  door: PersoonId,
  op: Tijdstip,
): Promise<void> {
  await trx
    .insertInto('formatiewijziging')
    .values({
      gemeente,
      soort: w.soort,
      van: w.van,
      tot_en_met: w.totEnMet,
      uren: w.uren,
      toelichting: w.toelichting,
      door,
      op,
    })
    .execute();
}

/** @returns whether there was one to take back. */
export async function trekWijzigingIn(
  trx: Trx,
  gemeente: Gemeentecode,
  nr: number,
  door: PersoonId,
  op: Tijdstip,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('formatiewijziging')
    .set({ ingetrokken_op: op, ingetrokken_door: door })
    .where('gemeente', '=', gemeente)
    .where('nr', '=', nr)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

interface PrognoseRij {
  readonly id: string;
  readonly op: string;
  readonly door: string;
  readonly invoer: unknown;
  readonly voortgang: number;
  readonly bijgewerkt: string;
  readonly uitkomst: unknown;
  readonly fout: string | null;
}

/** Only `begin` and `werkBij` put something there. */
const prognoseVan = (rij: PrognoseRij): Prognose => ({
  id: rij.id,
  op: tijdstip(rij.op),
  door: rij.door as PersoonId,
  invoer: rij.invoer as Prognoseinvoer,
  voortgang: rij.voortgang,
  bijgewerkt: tijdstip(rij.bijgewerkt),
  uitkomst: rij.uitkomst as Prognoseuitkomst | null,
  fout: rij.fout,
});

export async function leesPrognoses(trx: Trx, gemeente: Gemeentecode): Promise<readonly Prognose[]> {
  const rijen = await trx
    .selectFrom('prognose')
    .selectAll()
    .where('gemeente', '=', gemeente)
    .orderBy('op', 'desc')
    .limit(BEWAARD)
    .execute();
  return rijen.map(prognoseVan);
}

export async function vindPrognose(
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
): Promise<Prognose | undefined> {
  const rij = await trx
    .selectFrom('prognose')
    .selectAll()
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .executeTakeFirst();
  return rij && prognoseVan(rij);
}

/** Not heard for so long: whoever was reckoning is gone. */
const GESTRAND_MS = 60_000;

export const isGestrand = ({ bijgewerkt, uitkomst, fout }: Prognose, nu: Tijdstip): boolean =>
  uitkomst === null && fout === null && Date.parse(nu) - Date.parse(bijgewerkt) > GESTRAND_MS;

/**
 * Puts a forecast there that is to be made, and clears the oldest. Sent twice it is there once; somebody has one at a
 * time, also who presses on two pages at the same moment.
 */
export async function begin(
  trx: Trx,
  gemeente: Gemeentecode,
  p: Pick<Prognose, 'id' | 'op' | 'door' | 'invoer'>,
): Promise<'nieuw' | 'bestaat' | 'looptAl'> {
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`prognose ${gemeente} ${p.door}`}))`.execute(trx);
  if (await vindPrognose(trx, gemeente, p.id)) return 'bestaat';
  const eigen = (await leesPrognoses(trx, gemeente)).filter(({ door }) => door === p.door);
  if (eigen.some((e) => e.uitkomst === null && e.fout === null && !isGestrand(e, p.op))) return 'looptAl';
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('prognose')
    .values({
      gemeente,
      id: p.id,
      invoer: JSON.stringify(p.invoer),
      bijgewerkt: p.op,
      uitkomst: null,
      fout: null,
      door: p.door,
      op: p.op,
    })
    .onConflict((oc) => oc.columns(['gemeente', 'id']).doNothing())
    .executeTakeFirst();
  await trx
    .deleteFrom('prognose')
    .where('gemeente', '=', gemeente)
    .where('id', 'not in', (eb) =>
      eb
        .selectFrom('prognose')
        .select('id')
        .where('gemeente', '=', gemeente)
        .orderBy('op', 'desc')
        .limit(BEWAARD),
    )
    .execute();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n ? 'nieuw' : 'bestaat';
}

export async function werkBij(
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
  stand: {
    readonly voortgang: number;
    readonly bijgewerkt: Tijdstip;
    readonly uitkomst?: Prognoseuitkomst;
    readonly fout?: string;
  },
): Promise<void> {
  await trx
    .updateTable('prognose')
    .set({
      voortgang: stand.voortgang,
      bijgewerkt: stand.bijgewerkt,
      ...(stand.uitkomst && { uitkomst: JSON.stringify(stand.uitkomst) }),
      ...(stand.fout !== undefined && { fout: stand.fout }),
    })
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .execute();
}
