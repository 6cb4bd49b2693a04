import { sql } from 'kysely';
import { z } from 'zod';
import type { Tijdstip } from '../kern/datum.ts';
import { datum, tijdstip } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { leesSelectiecode } from '../recht/selectielijst.ts';
import type { Beoordeeld } from './kandidaten.ts';
import type { Handtekening, Lijstregel, Vernietigingslijst } from './lijst.ts';

interface Wanneer {
  readonly gemeente: Gemeentecode;
  readonly wie: PersoonId;
  readonly nu: Tijdstip;
}

/** Fixes the list; gives its number. */
export async function stelVast(
  trx: Trx,
  { gemeente, wie, nu }: Wanneer,
  dossiers: readonly Beoordeeld[],
  toelichting: string,
): Promise<number> {
  const { laatste } = await trx
    .selectFrom('vernietigingslijst')
    .select(sql<number>`coalesce(max(lijst), 0)`.as('laatste'))
    .where('gemeente', '=', gemeente)
    .executeTakeFirstOrThrow();
  const lijst = laatste + 1;
  await trx
    .insertInto('vernietigingslijst')
    .values({ gemeente, lijst, vastgesteld_door: wie, op: nu, toelichting })
    .execute();
  await trx
    .insertInto('vernietigingsregel')
    .values(
      dossiers.map(({ dossier, resultaat, bewaring, gewijzigd }) => ({
        gemeente,
        lijst,
        dossier,
        resultaat,
        artikel: bewaring.artikel,
        gewijzigd,
        vernietigen_vanaf: bewaring.vernietigenVanaf,
      })),
    )
    .execute();
  return lijst;
}

export async function beoordeel(
  trx: Trx,
  { gemeente, wie, nu }: Wanneer,
  { lijst, vastgesteld }: Vernietigingslijst,
  besluit: { readonly akkoord: boolean; readonly reden: string },
): Promise<void> {
  await trx
    .insertInto('vernietigingsakkoord')
    .values({
      gemeente,
      lijst,
      vastgesteld_door: vastgesteld.door,
      besluit: besluit.akkoord ? 'akkoord' : 'nietAkkoord',
      door: wie,
      op: nu,
      reden: besluit.reden,
    })
    .execute();
}

/** Begins, and orders the work in the same transaction. */
export async function begin(
  trx: Trx,
  { gemeente, wie, nu }: Wanneer,
  lijst: number,
  taak: string,
): Promise<void> {
  await trx.insertInto('vernietigingsstart').values({ gemeente, lijst, door: wie, op: nu }).execute();
  await trx
    .insertInto('uitgaand')
    .values({ gemeente, taak, gegevens: JSON.stringify({ lijst }), op: nu })
    .execute();
}

export async function valtUit(
  trx: Trx,
  { gemeente, nu }: Pick<Wanneer, 'gemeente' | 'nu'>,
  lijst: number,
  dossier: DossierId,
  uitval: { readonly code: string; readonly reden: string; readonly artikel: string },
): Promise<void> {
  await trx
    .insertInto('vernietigingsuitval')
    .values({ gemeente, lijst, dossier, ...uitval, op: nu })
    .onConflict((dubbel) => dubbel.doNothing())
    .execute();
}

/** What is left of a list that was begun. */
export async function nogTeDoen(trx: Trx, lijst: number): Promise<readonly DossierId[]> {
  const { rows } = await sql<{ readonly dossier: DossierId }>`
    SELECT r.dossier FROM vernietigingsregel r
      JOIN vernietigingsstart s ON s.gemeente = r.gemeente AND s.lijst = r.lijst
    WHERE r.lijst = ${lijst}
      AND NOT EXISTS (SELECT FROM vernietiging v
        WHERE v.gemeente = r.gemeente AND v.dossier = r.dossier AND v.lijst = r.lijst)
      AND NOT EXISTS (SELECT FROM vernietigingsuitval u
        WHERE u.gemeente = r.gemeente AND u.lijst = r.lijst AND u.dossier = r.dossier)
    ORDER BY r.dossier`.execute(trx);
  return rows.map(({ dossier }) => dossier);
}

/** All lists, the newest first. */
export async function leesLijsten(trx: Trx, hoogstens: number): Promise<readonly Vernietigingslijst[]> {
  const { rows } = await KOPPEN(sql`ORDER BY l.lijst DESC LIMIT ${hoogstens}`).execute(trx);
  const regels =
    rows.length === 0
      ? []
      : await leesRegels(
          trx,
          rows.map(({ lijst }) => lijst),
        );
  return rows.map((kop) => lijstVan(kop, regels));
}

export async function vindLijst(trx: Trx, lijst: number): Promise<Vernietigingslijst | undefined> {
  const { rows } = await KOPPEN(sql`WHERE l.lijst = ${lijst}`).execute(trx);
  const [kop] = rows;
  return kop && lijstVan(kop, await leesRegels(trx, [lijst]));
}

interface Kop {
  readonly lijst: number;
  readonly vastgesteld_door: string;
  readonly op: string;
  readonly toelichting: string;
  readonly besluit: string | null;
  readonly besluit_door: string | null;
  readonly besluit_op: string | null;
  readonly reden: string | null;
  readonly start_door: string | null;
  readonly start_op: string | null;
  readonly opgeschoond_op: string | null;
}

const KOPPEN = (welke: ReturnType<typeof sql>) => sql<Kop>`
  SELECT l.lijst, l.vastgesteld_door, l.op, l.toelichting, a.besluit, a.door AS besluit_door, a.op AS besluit_op, a.reden,
    s.door AS start_door, s.op AS start_op, o.op AS opgeschoond_op
  FROM vernietigingslijst l
    LEFT JOIN vernietigingsakkoord a ON a.gemeente = l.gemeente AND a.lijst = l.lijst
    LEFT JOIN vernietigingsstart s ON s.gemeente = l.gemeente AND s.lijst = l.lijst
    LEFT JOIN vernietigingsopschoning o ON o.gemeente = l.gemeente AND o.lijst = l.lijst
  ${welke}`;

interface Rij {
  readonly lijst: number;
  readonly dossier: DossierId;
  readonly resultaat: string;
  readonly artikel: string;
  readonly gewijzigd: string;
  readonly vernietigen_vanaf: string;
  readonly vernietigd_op: string | null;
  readonly van: string | null;
  readonly tot_en_met: string | null;
  readonly weg: unknown;
  readonly uitval_reden: string | null;
  readonly uitval_artikel: string | null;
  readonly uitval_op: string | null;
}

async function leesRegels(trx: Trx, lijsten: readonly number[]): Promise<readonly Rij[]> {
  const { rows } = await sql<Rij>`
    SELECT r.lijst, r.dossier, r.resultaat, r.artikel, r.gewijzigd, r.vernietigen_vanaf,
      v.op AS vernietigd_op, v.van, v.tot_en_met, v.weg,
      u.reden AS uitval_reden, u.artikel AS uitval_artikel, u.op AS uitval_op
    FROM vernietigingsregel r
      LEFT JOIN vernietiging v ON v.gemeente = r.gemeente AND v.dossier = r.dossier AND v.lijst = r.lijst
      LEFT JOIN vernietigingsuitval u ON u.gemeente = r.gemeente AND u.lijst = r.lijst AND u.dossier = r.dossier
    WHERE r.lijst = ANY (${lijsten}) ORDER BY r.gewijzigd, r.dossier`.execute(trx);
  return rows;
}

const zWeg = z.object({
  gebeurtenissen: z.number(),
  documenten: z.number(),
  zoekteksten: z.number(),
  concepten: z.number(),
  taken: z.number(),
  // A certificate of before does not count them.
  berichten: z.number().default(0),
});

const moment = (op: string): Tijdstip => tijdstip(new Date(op).toISOString());

function lijstVan(kop: Kop, regels: readonly Rij[]): Vernietigingslijst {
  const { lijst, besluit } = kop;
  const besluitDoor = handtekening(kop.besluit_door, kop.besluit_op);
  return {
    lijst,
    vastgesteld: { door: kop.vastgesteld_door, op: moment(kop.op), toelichting: kop.toelichting },
    besluit: besluitDoor && { ...besluitDoor, akkoord: besluit === 'akkoord', reden: kop.reden ?? '' },
    start: handtekening(kop.start_door, kop.start_op),
    opgeschoondOp: kop.opgeschoond_op === null ? null : moment(kop.opgeschoond_op),
    regels: regels.filter((r) => r.lijst === lijst).map(regelVan),
  };
}

function handtekening(door: string | null, op: string | null): Handtekening | null {
  return door === null || op === null ? null : { door, op: moment(op) };
}

function regelVan(r: Rij): Lijstregel {
  const resultaat = leesSelectiecode(r.resultaat);
  if (resultaat === undefined)
    throw new Error(`vernietigingslijst ${r.lijst}: onbekend resultaat ${r.resultaat}`);
  return {
    dossier: r.dossier,
    resultaat,
    artikel: r.artikel,
    gewijzigd: datum(r.gewijzigd),
    vernietigenVanaf: datum(r.vernietigen_vanaf),
    vernietigd:
      r.vernietigd_op === null || r.van === null || r.tot_en_met === null
        ? null
        : {
            ...zWeg.parse(r.weg),
            op: moment(r.vernietigd_op),
            van: datum(r.van),
            totEnMet: datum(r.tot_en_met),
          },
    uitval:
      r.uitval_op === null
        ? null
        : { reden: r.uitval_reden ?? '', artikel: r.uitval_artikel ?? '', op: moment(r.uitval_op) },
  };
}
