import { sql } from 'kysely';
import { type Datum, datum, plusMaanden, tijdstip } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, PersoonId } from '../kern/ids.ts';
import { leesRol } from '../kern/rollen.ts';
import type { Trx } from '../platform/database.ts';
import { leesActiviteit } from '../toegang/activiteiten.ts';
import { GRONDEN, type Grond } from '../toegang/inzage.ts';
import { MEDEWERKERS } from './rollen.ts';
import type { Leesstap, Steekproef, Steekproefregel } from './steekproef.ts';
import { STEEKPROEFGROOTTE } from './steekproef.ts';

const moment = (op: string) => tijdstip(new Date(op).toISOString());

/** What can be drawn: every time somebody who works here read a dossier in this month. */
const kandidaten = (gemeente: Gemeentecode, maand: Datum) => sql`
  leeslog WHERE gemeente = ${gemeente} AND resultaat = 'gelezen' AND herkomst = 'scherm' AND dossier IS NOT NULL
    AND rol = ANY (${MEDEWERKERS})
    AND op >= ${maand}::timestamp AT TIME ZONE 'Europe/Amsterdam'
    AND op < ${plusMaanden(maand, 1)}::timestamp AT TIME ZONE 'Europe/Amsterdam'`;

/** The lines this seed draws: chance, and the same ones for whoever draws again. */
async function loot(
  trx: Trx,
  gemeente: Gemeentecode,
  maand: Datum,
  zaad: string,
): Promise<readonly { readonly nr: number; readonly persoon: string }[]> {
  const { rows } = await sql<{ readonly nr: number; readonly persoon: string }>`
    SELECT nr, persoon FROM ${kandidaten(gemeente, maand)}
    ORDER BY sha256(convert_to(${zaad} || ':' || nr, 'UTF8')), nr LIMIT ${STEEKPROEFGROOTTE}`.execute(trx);
  return rows;
}

/** Draws the sample of a month, once: who asks again finds the first one. */
export async function trekSteekproef(
  trx: Trx,
  gemeente: Gemeentecode,
  steekproef: Pick<Steekproef, 'maand' | 'zaad' | 'door' | 'op'>,
): Promise<void> {
  const { maand, zaad } = steekproef;
  const { rows } = await sql<{ readonly aantal: number }>`
    SELECT count(*)::int AS aantal FROM ${kandidaten(gemeente, maand)}`.execute(trx);
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('steekproef')
    .values({ gemeente, ...steekproef, kandidaten: rows[0]?.aantal ?? 0 })
    .onConflict((dubbel) => dubbel.doNothing())
    .executeTakeFirstOrThrow();
  const getrokken = numInsertedOrUpdatedRows === 1n ? await loot(trx, gemeente, maand, zaad) : [];
  if (getrokken.length === 0) return;
  await trx
    .insertInto('steekproefregel')
    .values(
      getrokken.map(({ nr, persoon }, i) => ({ gemeente, maand, plaats: i + 1, regel: nr, lezer: persoon })),
    )
    .execute();
}

/** Draws again with the seed that was kept: are these the same lines in the same order? */
export async function klopt(
  trx: Trx,
  gemeente: Gemeentecode,
  { maand, zaad, regels }: Steekproef,
): Promise<boolean> {
  const opnieuw = await loot(trx, gemeente, maand, zaad);
  return (
    opnieuw.length === regels.length && regels.every((regel) => opnieuw[regel.plaats - 1]?.nr === regel.regel)
  );
}

/** On which day the log of reading begins. */
export async function eersteLeesdag(trx: Trx, gemeente: Gemeentecode): Promise<Datum | undefined> {
  const { rows } = await sql<{ readonly dag: string }>`
    SELECT to_char(op AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS dag FROM leeslog
    WHERE gemeente = ${gemeente} ORDER BY nr LIMIT 1`.execute(trx);
  const [rij] = rows;
  return rij && datum(rij.dag);
}

/** All draws, the newest first, or that of one month. */
export async function leesSteekproeven(
  trx: Trx,
  gemeente: Gemeentecode,
  maand?: Datum,
): Promise<readonly Steekproef[]> {
  let koppen = trx
    .selectFrom('steekproef')
    .selectAll()
    .where('gemeente', '=', gemeente)
    .orderBy('maand', 'desc');
  if (maand !== undefined) koppen = koppen.where('maand', '=', maand);
  const [rijen, regels] = [await koppen.execute(), await leesRegels(trx, gemeente, { maand })];
  return rijen.map((kop) => ({
    maand: datum(kop.maand),
    zaad: kop.zaad,
    kandidaten: kop.kandidaten,
    door: kop.door as PersoonId,
    op: moment(kop.op),
    regels: regels.filter((regel) => regel.maand === kop.maand),
  }));
}

/** The lines of a month, or of one reader. */
export async function leesRegels(
  trx: Trx,
  gemeente: Gemeentecode,
  welke: { readonly maand?: Datum | undefined; readonly lezer?: PersoonId },
): Promise<readonly Steekproefregel[]> {
  const { maand, lezer } = welke;
  const waar = sql`r.gemeente = ${gemeente}
    AND (${maand ?? null}::date IS NULL OR r.maand = ${maand ?? null}::date)
    AND (${lezer ?? null}::text IS NULL OR r.lezer = ${lezer ?? null}::text)`;
  const { rows } = await sql<Rij>`
    SELECT r.maand, r.plaats, r.regel, r.lezer, l.rol, l.op, l.dossier, l.activiteit, l.doel, l.grond
    FROM steekproefregel r JOIN leeslog l ON l.gemeente = r.gemeente AND l.nr = r.regel
    WHERE ${waar} ORDER BY r.maand DESC, r.plaats`.execute(trx);
  const { rows: stappen } = await sql<Staprij>`
    SELECT r.maand, r.plaats, r.nr, r.stap, r.tekst, r.door, r.op FROM steekproefstap r
    WHERE ${waar} ORDER BY r.nr`.execute(trx);
  return rows.map((r) => ({
    maand: datum(r.maand),
    plaats: r.plaats,
    regel: r.regel,
    lezer: r.lezer as PersoonId,
    rol: leesRol(r.rol) ?? null,
    op: moment(r.op),
    dossier: r.dossier,
    activiteit: leesActiviteit(r.activiteit) ?? null,
    doel: r.doel,
    grond: r.grond !== null && Object.hasOwn(GRONDEN, r.grond) ? (r.grond as Grond) : null,
    stappen: stappen
      .filter((s) => s.maand === r.maand && s.plaats === r.plaats)
      .map(({ nr, stap, tekst, door, op }) => ({ nr, stap, tekst, door: door as PersoonId, op: moment(op) })),
  }));
}

interface Rij {
  readonly maand: string;
  readonly plaats: number;
  readonly regel: number;
  readonly lezer: string;
  readonly rol: string;
  readonly op: string;
  readonly dossier: DossierId;
  readonly activiteit: string;
  readonly doel: string;
  readonly grond: string | null;
}

interface Staprij extends Pick<Leesstap, 'nr' | 'stap' | 'tekst'> {
  readonly maand: string;
  readonly plaats: number;
  readonly door: string;
  readonly op: string;
}

/** Adds a step after those that were seen; false when another one was first. */
export async function legLeesstapVast(
  trx: Trx,
  gemeente: Gemeentecode,
  { maand, plaats, lezer, stappen }: Steekproefregel,
  stap: Omit<Leesstap, 'nr'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('steekproefstap')
    .values({ gemeente, maand, plaats, lezer, nr: stappen.length + 1, ...stap })
    .onConflict((dubbel) => dubbel.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
