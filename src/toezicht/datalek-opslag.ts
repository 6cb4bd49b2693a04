import { sql } from 'kysely';
import { z } from 'zod';
import { datum, tijdstip } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, PersoonId } from '../kern/ids.ts';
import { GEGEVENSCATEGORIEEN } from '../onderzoek/gegevenscodes.ts';
import type { Trx } from '../platform/database.ts';
import type { Datalek, Lekhandeling, Lekmelding, Leksoort, Lekstap } from './datalek.ts';
import { LEKSOORTEN, NIET_INLICHTEN, RISICOS } from './datalek.ts';

const moment = (op: string) => tijdstip(new Date(op).toISOString());

/** Two who report at the same moment would get the same number; the second one gets the next. */
export async function legLekmeldingVast(
  trx: Trx,
  gemeente: Gemeentecode,
  sleutel: string,
  melding: Omit<Lekmelding, 'nr'>,
): Promise<number> {
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`datalek ${gemeente}`}))`.execute(trx);
  const eerder = await trx
    .selectFrom('datalek')
    .select('nr')
    .where('gemeente', '=', gemeente)
    .where('sleutel', '=', sleutel)
    .executeTakeFirst();
  if (eerder) return eerder.nr;
  const { laatste } = await trx
    .selectFrom('datalek')
    .select(sql<number>`coalesce(max(nr), 0)`.as('laatste'))
    .where('gemeente', '=', gemeente)
    .executeTakeFirstOrThrow();
  const nr = laatste + 1;
  await trx
    .insertInto('datalek')
    .values({
      gemeente,
      nr,
      sleutel,
      soort: melding.soort,
      wat: melding.wat,
      bekend_op: melding.bekendOp,
      personen: melding.personen,
      gegevens: [...melding.gegevens],
      dossiers: [...melding.dossiers],
      uit_maand: melding.uit?.maand ?? null,
      uit_plaats: melding.uit?.plaats ?? null,
      melder: melding.melder,
      op: melding.op,
    })
    .execute();
  return nr;
}

/** Adds a step after those that were seen; false when another one was first. */
export async function legLekstapVast(
  trx: Trx,
  gemeente: Gemeentecode,
  lek: Datalek,
  { stap, tekst, ...feiten }: Lekhandeling,
  door: Pick<Lekstap, 'door' | 'op'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('datalekstap')
    .values({
      gemeente,
      datalek: lek.melding.nr,
      nr: lek.stappen.length + 1,
      stap,
      feiten: JSON.stringify(feiten),
      tekst,
      ...door,
    })
    .onConflict((dubbel) => dubbel.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** The breach that was reported because of this line of the sample. */
export async function vindLekUit(
  trx: Trx,
  gemeente: Gemeentecode,
  uit: NonNullable<Lekmelding['uit']>,
): Promise<number | undefined> {
  const rij = await trx
    .selectFrom('datalek')
    .select('nr')
    .where('gemeente', '=', gemeente)
    .where('uit_maand', '=', uit.maand)
    .where('uit_plaats', '=', uit.plaats)
    .orderBy('nr')
    .executeTakeFirst();
  return rij?.nr;
}

/** The newest first, or the one with this number. */
export async function leesDatalekken(
  trx: Trx,
  gemeente: Gemeentecode,
  nr?: number,
): Promise<readonly Datalek[]> {
  let lekken = trx.selectFrom('datalek').selectAll().where('gemeente', '=', gemeente).orderBy('nr', 'desc');
  let stappen = trx.selectFrom('datalekstap').selectAll().where('gemeente', '=', gemeente).orderBy('nr');
  if (nr !== undefined) {
    lekken = lekken.where('nr', '=', nr);
    stappen = stappen.where('datalek', '=', nr);
  }
  const [rijen, alle] = [await lekken.execute(), await stappen.execute()];
  return rijen.map((r): Datalek => ({
    melding: {
      nr: r.nr,
      soort: Object.hasOwn(LEKSOORTEN, r.soort) ? (r.soort as Leksoort) : 'anders',
      wat: r.wat,
      bekendOp: moment(r.bekend_op),
      personen: r.personen,
      gegevens: zGegevens.parse(r.gegevens),
      dossiers: r.dossiers as DossierId[],
      uit:
        r.uit_maand === null || r.uit_plaats === null
          ? null
          : { maand: datum(r.uit_maand), plaats: r.uit_plaats },
      melder: r.melder as PersoonId,
      op: moment(r.op),
    },
    stappen: alle
      .filter(({ datalek }) => datalek === r.nr)
      .map((s) => ({
        ...zHandeling.parse({ ...zFeiten.parse(s.feiten), stap: s.stap }),
        tekst: s.tekst,
        nr: s.nr,
        door: s.door as PersoonId,
        op: moment(s.op),
      })),
  }));
}

const zFeiten = z.record(z.string(), z.unknown());
const zGegevens = z.array(z.enum(GEGEVENSCATEGORIEEN));
const zPersonen = z.number().int().nullable();

const zHandeling = z.discriminatedUnion('stap', [
  z.object({
    stap: z.literal('beoordelen'),
    risico: z.enum(Object.keys(RISICOS) as (keyof typeof RISICOS)[]),
    personen: zPersonen,
    gegevens: zGegevens,
  }),
  z.object({ stap: z.literal('apMelden'), gemeldOp: z.string().transform(tijdstip), kenmerk: z.string() }),
  z.object({ stap: z.literal('apNietMelden') }),
  z.object({
    stap: z.literal('inlichten'),
    ingelichtOp: z.string().transform(datum),
    ingelicht: z.number().int(),
  }),
  z.object({
    stap: z.literal('nietInlichten'),
    grond: z.enum(Object.keys(NIET_INLICHTEN) as (keyof typeof NIET_INLICHTEN)[]).nullable(),
  }),
  z.object({ stap: z.literal('maatregel') }),
  z.object({ stap: z.literal('sluiten') }),
  z.object({ stap: z.literal('heropenen') }),
]);
