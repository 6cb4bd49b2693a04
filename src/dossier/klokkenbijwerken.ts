import { sql } from 'kysely';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import type { Database } from '../platform/database.ts';
import { inGemeente, vraag } from '../platform/database.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { herbouwDossier } from './herbouwen.ts';
import { GERAAKT, geraaktDoor } from './kalenderdagen.ts';
import type { Klokgegevens } from './klokopnieuw.ts';
import { klokOpnieuw, LOPENDE_TERMIJN, UIT_HET_DOSSIER } from './klokopnieuw.ts';
import type { Omgeving } from './omgeving.ts';
import { haalInrichting } from './omgeving.ts';

/** So many clocks are read at once. */
const LEES = 20_000;
/** So many are written in one short transaction: a desk that writes in one of their dossiers waits for no more than that. */
const ZET_PER_KEER = 1_000;
/** Beside each other: one may wait for the disk while the other works. */
const TEGELIJK = 2;
/** A dossier that somebody is writing in is passed over, and looked at again; what is left then is for the next job. */
const RONDES = 20;

interface Rij extends Klokgegevens {
  readonly dossier: string;
  readonly onderdeel: string;
  readonly uiterlijk: Datum;
  readonly oorspronkelijk: Datum;
  readonly dag_een: Datum;
  readonly stilstand: number;
}

interface Nieuw extends Omit<Rij, 'termijn' | 'opschortingen'> {
  readonly van: Datum;
  /** Compared with the row, so that only what is still the same gets the new days. */
  readonly stil: Rij['opschortingen'];
}

const KANDIDATEN = `
  SELECT dossier, soort, onderdeel, termijn, begin, dag_een, uiterlijk, oorspronkelijk, stilstand, opschortingen
  FROM klok WHERE gemeente = $1 AND ${GERAAKT} AND (dossier, soort, onderdeel) > ($5, $6, $7)
  ORDER BY dossier, soort, onderdeel LIMIT $8`;

/**
 * The dossiers first, as every append does, and never waiting for one. A clock that changed since it was read stays
 * as it is: whoever changed it reckoned too.
 */
const ZET = `
  WITH nieuw AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS n(dossier text, soort text, onderdeel text, begin date, van date, stil jsonb,
      dag_een date, uiterlijk date, oorspronkelijk date, stilstand integer)),
  vast AS MATERIALIZED (
    SELECT dossier FROM dossier WHERE gemeente = $1 AND dossier = ANY ($3::text[]) ORDER BY dossier
    FOR NO KEY UPDATE SKIP LOCKED),
  gezet AS (
    UPDATE klok k SET dag_een = n.dag_een, uiterlijk = n.uiterlijk, oorspronkelijk = n.oorspronkelijk, stilstand = n.stilstand
    FROM nieuw n JOIN vast USING (dossier)
    WHERE k.gemeente = $1 AND k.dossier = n.dossier AND k.soort = n.soort AND k.onderdeel = n.onderdeel
      AND k.begin = n.begin AND k.uiterlijk = n.van AND k.opschortingen = n.stil
    RETURNING k.dossier, k.soort, k.uiterlijk),
  lijst AS (
    UPDATE dossier d SET uiterlijk = g.uiterlijk FROM gezet g
    WHERE g.soort = ANY ($4::text[]) AND d.gemeente = $1 AND d.dossier = g.dossier)
  SELECT count(*) AS aantal FROM gezet`;

interface Bijgewerkt {
  /** Clocks that got another last day, or another reckoning of it. */
  readonly klokken: number;
  /** Clocks that are still to be done: somebody went on writing in their dossier. */
  readonly over: number;
}

/**
 * The lists show the right days at once: every clock that this day may touch is reckoned again from its own row, and
 * written in bulk. That the file says why comes after it (herrekenen.ts). Doing it again changes nothing.
 */
export async function werkKlokkenBij(
  omgeving: Omgeving,
  gemeente: Gemeentecode,
  dag: Datum,
): Promise<Bijgewerkt> {
  const { regels } = haalInrichting(omgeving, gemeente);
  let klokken = 0;
  let over = 0;
  for (let i = 0; i < RONDES; i++) {
    const ronde = await eenRonde(omgeving, gemeente, dag, regels);
    klokken += ronde.klokken;
    over = ronde.over;
    if (over === 0) break;
  }
  for (const dossier of await uitHetDossier(omgeving, gemeente))
    await herbouwDossier(omgeving, gemeente, dossier);
  return { klokken, over };
}

async function eenRonde(
  { db }: Omgeving,
  gemeente: Gemeentecode,
  dag: Datum,
  regels: LokaleRegels,
): Promise<Bijgewerkt> {
  const waar = geraaktDoor(dag, regels.kalender);
  let klokken = 0;
  let over = 0;
  let na: readonly string[] = ['', '', ''];
  for (;;) {
    const rijen = await inGemeente(db, gemeente, (trx) =>
      vraag<Rij>(trx, KANDIDATEN, [gemeente, ...waar, ...na, LEES]),
    );
    const laatste = rijen.at(-1);
    if (!laatste) return { klokken, over };
    na = [laatste.dossier, laatste.soort, laatste.onderdeel];
    for (let i = 0; i < rijen.length; i += TEGELIJK * ZET_PER_KEER) {
      const delen = Array.from({ length: TEGELIJK }, (_, d) => i + d * ZET_PER_KEER);
      const gedaan = await Promise.all(
        delen.map((van) => zet(db, gemeente, rijen.slice(van, van + ZET_PER_KEER), regels)),
      );
      klokken += som(gedaan.map((g) => g.klokken));
      over += som(gedaan.map((g) => g.over));
    }
  }
}

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

async function zet(
  db: Database,
  gemeente: Gemeentecode,
  rijen: readonly Rij[],
  regels: LokaleRegels,
): Promise<Bijgewerkt> {
  const nieuw = rijen.flatMap((rij) => veranderd(rij, regels));
  if (nieuw.length === 0) return { klokken: 0, over: 0 };
  const dossiers = [...new Set(nieuw.map((n) => n.dossier))];
  const [gezet] = await inGemeente(db, gemeente, (trx) =>
    vraag<{ readonly aantal: number }>(trx, ZET, [
      gemeente,
      JSON.stringify(nieuw),
      dossiers,
      LOPENDE_TERMIJN,
    ]),
  );
  const klokken = gezet?.aantal ?? 0;
  return { klokken, over: nieuw.length - klokken };
}

function veranderd(rij: Rij, regels: LokaleRegels): readonly Nieuw[] {
  const { dossier, soort, onderdeel, begin, uiterlijk: van, opschortingen: stil } = rij;
  const opnieuw = klokOpnieuw(rij, regels);
  if (
    !opnieuw ||
    (opnieuw.uiterlijk === van &&
      opnieuw.oorspronkelijk === rij.oorspronkelijk &&
      opnieuw.stilstand === rij.stilstand &&
      opnieuw.dagEen === rij.dag_een)
  )
    return [];
  const { dagEen: dag_een, uiterlijk, oorspronkelijk, stilstand } = opnieuw;
  return [{ dossier, soort, onderdeel, begin, van, stil, dag_een, uiterlijk, oorspronkelijk, stilstand }];
}

/**
 * Few: a penalty of which the amount must still be set (Awb 4:18), and what stood still before rows kept when
 * (migration 0006).
 */
async function uitHetDossier({ db }: Omgeving, gemeente: Gemeentecode): Promise<readonly DossierId[]> {
  const rijen = await inGemeente(db, gemeente, (trx) =>
    trx
      .selectFrom('klok')
      .select('dossier')
      .distinct()
      .where('gemeente', '=', gemeente)
      .where((eb) =>
        eb.or([
          eb('soort', 'in', [...UIT_HET_DOSSIER]),
          eb.and([eb('stilstand', '>', 0), eb(sql`opschortingen`, '=', sql`'[]'::jsonb`)]),
        ]),
      )
      .execute(),
  );
  return rijen.map(({ dossier }) => dossier as DossierId);
}
