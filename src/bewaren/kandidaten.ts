import { sql } from 'kysely';
import type { Omgeving } from '../dossier/omgeving.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { laatsteWijziging } from '../dossier/wijziging.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { inGemeente } from '../platform/database.ts';
import { zekerBewaardNa } from '../recht/bewaren.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Bewaaroordeel } from './beoordeling.ts';
import { beoordeelBewaring, samengevoegdMet } from './beoordeling.ts';

/** A file as it was looked at: the seal tells whether it is still the same. */
export interface Beoordeeld extends Bewaaroordeel {
  readonly dossier: DossierId;
  readonly gewijzigd: Datum;
  readonly zegel: string;
}

/** What may go now, asked for or old enough, and what is so but has to stay, with the reasons. */
export interface Voorstel {
  readonly aanDeBeurt: readonly Beoordeeld[];
  readonly nogNiet: readonly Beoordeeld[];
  /** There is more than one list holds. */
  readonly meer: boolean;
}

/** So many on one list: a person must be able to look through it. */
export const OP_EEN_LIJST = 200;
/** So many are looked at for it; what has to stay does not keep the rest out. */
const BEKEKEN_HOOGSTENS = 2_000;
const PER_KEER = 200;

/** Looks through the closed files that were changed longest ago. */
export async function stelVoor(omgeving: Omgeving, gemeente: Gemeentecode): Promise<Voorstel> {
  const vandaag = datumVan(omgeving.klok.nu());
  const { regels } = haalInrichting(omgeving, gemeente);
  const aanDeBeurt: Beoordeeld[] = [];
  const nogNiet: Beoordeeld[] = [];
  // Who asked waits for it, and the Wmo gives three months: they go first.
  for (const dossier of await inGemeente(omgeving.db, gemeente, (trx) => gevraagd(trx, gemeente))) {
    const oordeel = await beoordeelDossier(omgeving, gemeente, dossier);
    if (oordeel === undefined || oordeel.wegVoor === null) continue;
    if (oordeel.bezwaren.length > 0) nogNiet.push(oordeel);
    else aanDeBeurt.push(oordeel);
  }
  const al = new Set([...aanDeBeurt, ...nogNiet].map(({ dossier }) => dossier));
  let bekeken = 0;
  let na: Plaats | undefined;
  for (;;) {
    const plaatsen = await inGemeente(omgeving.db, gemeente, (trx) =>
      oudste(trx, gemeente, vandaag, regels, na),
    );
    for (const { dossier } of plaatsen) {
      const oordeel = al.has(dossier) ? undefined : await beoordeelDossier(omgeving, gemeente, dossier);
      if (oordeel === undefined) continue;
      if (oordeel.bezwaren.length > 0) nogNiet.push(oordeel);
      else if (aanDeBeurt.length >= OP_EEN_LIJST) return { aanDeBeurt, nogNiet, meer: true };
      else aanDeBeurt.push(oordeel);
    }
    bekeken += plaatsen.length;
    na = plaatsen.at(-1);
    if (plaatsen.length < PER_KEER) return { aanDeBeurt, nogNiet, meer: false };
    if (bekeken >= BEKEKEN_HOOGSTENS) return { aanDeBeurt, nogNiet, meer: true };
  }
}

/** One file as it is now; undefined when it is not there, or no longer. */
export async function beoordeelDossier(
  omgeving: Omgeving,
  gemeente: Gemeentecode,
  dossier: DossierId,
): Promise<Beoordeeld | undefined> {
  const { keten, toestand } = await leesDossier(omgeving, gemeente, dossier);
  const op = laatsteWijziging(keten.gebeurtenissen);
  if (op === undefined || keten.vernietigd) return undefined;
  const met = samengevoegdMet(toestand);
  const anderBestaat = met !== undefined && (await bestaat(omgeving, gemeente, met));
  const gewijzigd = datumVan(op);
  const vandaag = datumVan(omgeving.klok.nu());
  const { regels } = haalInrichting(omgeving, gemeente);
  const oordeel = beoordeelBewaring({ toestand, gewijzigd, anderBestaat }, vandaag, regels);
  return { ...oordeel, dossier, gewijzigd, zegel: keten.zegel };
}

async function bestaat({ db }: Omgeving, gemeente: Gemeentecode, dossier: DossierId): Promise<boolean> {
  const rij = await inGemeente(db, gemeente, (trx) =>
    trx
      .selectFrom('dossier')
      .select('nr')
      .where('gemeente', '=', gemeente)
      .where('dossier', '=', dossier)
      .executeTakeFirst(),
  );
  return rij !== undefined;
}

interface Plaats {
  readonly dossier: DossierId;
  readonly op: string;
}

/** Files of which the destruction was asked for, decided on or not, the first term first. */
async function gevraagd(trx: Trx, gemeente: Gemeentecode): Promise<readonly DossierId[]> {
  const { rows } = await sql<{ readonly dossier: DossierId }>`
    SELECT k.dossier FROM klok k
    WHERE k.gemeente = ${gemeente}::char(4) AND k.soort = 'gegevensverzoek'
      AND k.termijn = 'wmoVernietigingsverzoek' AND ${nietOpLijst(sql`k`)}
    ORDER BY k.uiterlijk, k.dossier LIMIT ${OP_EEN_LIJST}`.execute(trx);
  return [...new Set(rows.map(({ dossier }) => dossier))];
}

/** On no list that still goes on. */
const nietOpLijst = (van: ReturnType<typeof sql>) => sql`NOT EXISTS (
        SELECT FROM vernietigingsregel r WHERE r.gemeente = ${van}.gemeente AND r.dossier = ${van}.dossier
          AND NOT EXISTS (SELECT FROM vernietigingsuitval u
            WHERE u.gemeente = r.gemeente AND u.lijst = r.lijst AND u.dossier = r.dossier)
          AND NOT EXISTS (SELECT FROM vernietigingsakkoord a
            WHERE a.gemeente = r.gemeente AND a.lijst = r.lijst AND a.besluit = 'nietAkkoord'))`;

/**
 * Closed files of which the term may be over, oldest first, that stand on no list that still goes on. Two indexes:
 * all files, and the melding that was broken off. What it gives is looked at one by one.
 */
async function oudste(
  trx: Trx,
  gemeente: Gemeentecode,
  vandaag: Datum,
  regels: LokaleRegels,
  na: Plaats | undefined,
): Promise<readonly Plaats[]> {
  const { dossier, afgebrokenMelding } = zekerBewaardNa(vandaag, regels.bewaren);
  const deel = (tot: Datum, afgebroken: boolean) => sql`
    SELECT d.dossier, d.laatst_gewijzigd AS op FROM dossier d
    WHERE d.gemeente = ${gemeente}::char(4) AND NOT d.open AND d.laatst_gewijzigd < ${plusDagen(tot, 1)}::timestamptz
      ${afgebroken ? sql`AND d.status IN ('ingetrokken', 'doorgezonden')` : sql``}
      ${na ? sql`AND (d.laatst_gewijzigd, d.dossier) > (${na.op}::timestamptz, ${na.dossier})` : sql``}
      AND ${nietOpLijst(sql`d`)}
    ORDER BY d.laatst_gewijzigd, d.dossier LIMIT ${PER_KEER}`;
  const delen = [deel(dossier, false), ...(afgebrokenMelding ? [deel(afgebrokenMelding, true)] : [])];
  const alle = sql.join(
    delen.map((d) => sql`(${d})`),
    sql` UNION `,
  );
  const { rows } =
    await sql<Plaats>`SELECT * FROM (${alle}) AS x ORDER BY op, dossier LIMIT ${PER_KEER}`.execute(trx);
  return rows;
}
