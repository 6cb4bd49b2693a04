import { sql } from 'kysely';
import { type Datum, type Tijdstip, tijdstip } from '../kern/datum.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import { leesRol, type Rol } from '../kern/rollen.ts';
import type { Trx } from '../platform/database.ts';
import { GEEN_OP_NAAM, type Kwartaal, type Opnaam, type Rechtenbeoordeling } from './rechten.ts';
import { MEDEWERKERS } from './rollen.ts';

/**
 * What each person has by name. Of a vertrouwelijk dossier it is not told that there is one, but to who sees them all.
 */
export async function leesOpnaam(
  trx: Trx,
  gemeente: Gemeentecode,
  nu: Tijdstip,
  { vertrouwelijk }: { readonly vertrouwelijk: boolean },
): Promise<ReadonlyMap<string, Opnaam>> {
  const { rows } = await sql<{
    readonly persoon: string;
    readonly wat: keyof Opnaam;
    readonly aantal: number;
  }>`
    WITH lopend AS (SELECT behandelaar, vervanger, tweede_paar, bewaker FROM dossier
      WHERE gemeente = ${gemeente} AND open AND (${vertrouwelijk} OR NOT vertrouwelijk))
    SELECT persoon, wat, count(*)::int AS aantal FROM (
      SELECT behandelaar AS persoon, 'behandelaar' AS wat FROM lopend
      UNION ALL SELECT vervanger, 'vervanger' FROM lopend
      UNION ALL SELECT unnest(tweede_paar), 'tweedePaar' FROM lopend
      UNION ALL SELECT bewaker, 'bewaker' FROM lopend
      UNION ALL SELECT persoon, 'noodinzage' FROM noodinzage WHERE gemeente = ${gemeente} AND tot > ${nu}
    ) AS alle WHERE persoon IS NOT NULL GROUP BY 1, 2`.execute(trx);
  const uit = new Map<string, Opnaam>();
  for (const { persoon, wat, aantal } of rows)
    uit.set(persoon, { ...(uit.get(persoon) ?? GEEN_OP_NAAM), [wat]: aantal });
  return uit;
}

/** Who read something since this day, in which role: what the login service says, beside what mensen.yaml says. */
export async function leesGebruikteRollen(
  trx: Trx,
  gemeente: Gemeentecode,
  sinds: Datum,
): Promise<readonly { readonly persoon: PersoonId; readonly rol: Rol }[]> {
  const { rows } = await sql<{ readonly persoon: string; readonly rol: string }>`
    SELECT DISTINCT persoon, rol FROM leeslog
    WHERE gemeente = ${gemeente} AND op >= ${sinds}::timestamp AT TIME ZONE 'Europe/Amsterdam'
      AND resultaat = 'gelezen' AND rol = ANY (${MEDEWERKERS})
    ORDER BY persoon, rol`.execute(trx);
  return rows.flatMap(({ persoon, rol }) => {
    const gelezen = leesRol(rol);
    return gelezen ? [{ persoon: persoon as PersoonId, rol: gelezen }] : [];
  });
}

/** All reviews, the newest first. */
export async function leesBeoordelingen(
  trx: Trx,
  gemeente: Gemeentecode,
): Promise<readonly Rechtenbeoordeling[]> {
  const rijen = await trx
    .selectFrom('rechtenbeoordeling')
    .selectAll()
    .where('gemeente', '=', gemeente)
    .orderBy('kwartaal', 'desc')
    .orderBy('persoon')
    .execute();
  return rijen.flatMap((r) => {
    const rol = leesRol(r.rol);
    if (!rol) return [];
    return {
      kwartaal: r.kwartaal as Kwartaal,
      persoon: r.persoon as PersoonId,
      rol,
      uitkomst: r.uitkomst === 'blijft' ? 'blijft' : 'intrekken',
      reden: r.reden,
      door: r.door as PersoonId,
      op: tijdstip(new Date(r.op).toISOString()),
    } as const;
  });
}

/** Once a quarter, person and role: of two at the same moment the first one stands. */
export async function legBeoordelingVast(
  trx: Trx,
  gemeente: Gemeentecode,
  beoordeling: Rechtenbeoordeling,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('rechtenbeoordeling')
    .values({ gemeente, ...beoordeling })
    .onConflict((dubbel) => dubbel.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
