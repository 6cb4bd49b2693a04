import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datum, plusDagen, tijdstip } from '../kern/datum.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { inGemeente, vraag } from '../platform/database.ts';
import type { GelijkgesteldeDag } from '../recht/gelijkgestelde-dagen.ts';
import type { Kalender } from '../recht/kalender.ts';
import { maakKalender } from '../recht/kalender.ts';
import { TERMIJNEN } from '../recht/termijnen-lijst.ts';
import type { Omgeving } from './omgeving.ts';
import { haalInrichting } from './omgeving.ts';

/** A day that the beheerder added, in the order in which they were. */
export interface ToegevoegdeDag extends GelijkgesteldeDag {
  readonly besluit: string;
  readonly door: string;
  readonly op: Tijdstip;
}

/** First all lists get the right days, then every dossier touched gets the reason. */
export const KALENDERTAAK = 'kalenderdag';
export const HERREKENTAAK = 'herrekenen';

/** Oldest first: a later day is reckoned on top of the ones before it. */
export async function leesToegevoegd(trx: Trx): Promise<readonly ToegevoegdeDag[]> {
  const rijen = await trx
    .selectFrom('gelijkgestelde_dag')
    .select(['dag', 'besluit', 'bron', 'toegevoegd_door', 'op'])
    .orderBy('nr')
    .execute();
  return rijen.map(({ dag, besluit, bron, toegevoegd_door: door, op }) => ({
    datum: datum(dag),
    besluit,
    bron,
    door,
    op: tijdstip(new Date(op).toISOString()),
  }));
}

/** The calendar of the municipality's own data, with these days. */
export function kalenderMet(
  { gelijkgesteldeDagen }: Inrichting,
  dagen: readonly GelijkgesteldeDag[],
): Kalender {
  return maakKalender([...gelijkgesteldeDagen, ...dagen]);
}

/**
 * Takes over the days that were added, in this process or another. At the start, once a minute, after adding, and
 * before a job reckons with them. An unchanged calendar stays the same object. What this process wrote before it knew
 * a day, is gone through again; `besteld` already was.
 */
export async function herlaadKalenders(omgeving: Omgeving, besteld?: Datum): Promise<void> {
  for (const [gemeente, inrichting] of omgeving.inrichtingen) {
    const dagen = await inGemeente(omgeving.db, gemeente, leesToegevoegd);
    const nieuw = dagen.filter((d) => !inrichting.toegevoegdeDagen?.includes(d.datum));
    if (nieuw.length === 0) continue;
    omgeving.inrichtingen.set(gemeente, {
      ...inrichting,
      toegevoegdeDagen: dagen.map((d) => d.datum),
      regels: { ...inrichting.regels, kalender: kalenderMet(inrichting, dagen) },
    });
    try {
      for (const { datum: dag } of nieuw)
        if (dag !== besteld) await bestel(omgeving, gemeente, KALENDERTAAK, dag);
    } catch (fout) {
      // Then it is not taken over yet: the next look does both.
      omgeving.inrichtingen.set(gemeente, inrichting);
      throw fout;
    }
  }
}

/** Days inside such a term count; of the others only the end can fall on the day (Atw 1, 2; R12). */
const IN_DAGEN: readonly string[] = Object.values(TERMIJNEN)
  .filter(({ eenheid }) => eenheid === 'dagen' || eenheid === 'werkdagen')
  .map(({ id }) => id);

/** A clock that a day ($2) may touch; see `geraaktDoor`. Those of a penalty and of an objection hang on days before their own begin. */
export const GERAAKT = `termijn IS NOT NULL AND (
  uiterlijk BETWEEN $3::date AND $2::date OR soort IN ('dwangsom', 'bezwaarBeslissing')
  OR (begin <= $2::date AND uiterlijk >= $2::date AND (stilstand > 0 OR termijn = ANY ($4))))`;

export function geraaktDoor(dag: Datum, kalender: Kalender): readonly [Datum, Datum, readonly string[]] {
  return [dag, eersteVanDeRij(dag, kalender), IN_DAGEN];
}

const ZET_KLAAR = `
  WITH nieuw AS (
    INSERT INTO herrekening (gemeente, dag, dossier)
    SELECT DISTINCT gemeente, $2::date, dossier FROM klok WHERE gemeente = $1 AND ${GERAAKT}
    ON CONFLICT DO NOTHING RETURNING dossier)
  SELECT count(*) AS aantal FROM nieuw`;

/** Every open dossier with a clock that this day may touch, and that does not wait already; how many. */
export async function zetKlaar(
  trx: Trx,
  gemeente: Gemeentecode,
  dag: Datum,
  kalender: Kalender,
): Promise<number> {
  const [rij] = await vraag<{ readonly aantal: number }>(trx, ZET_KLAAR, [
    gemeente,
    ...geraaktDoor(dag, kalender),
  ]);
  return rij?.aantal ?? 0;
}

/** The free days before it too: a term that ended there, and was not reckoned anew yet, now goes on past this day. */
function eersteVanDeRij(dag: Datum, kalender: Kalender): Datum {
  const eerder = plusDagen(dag, -1);
  return kalender.vrijeDag(eerder) === undefined ? dag : eersteVanDeRij(eerder, kalender);
}

export interface NieuweDag extends GelijkgesteldeDag {
  readonly besluit: string;
}

/** The day, the dossiers that wait for it, and the job: all or nothing. False when the day was added already. */
export async function voegDagToe(
  omgeving: Omgeving,
  gemeente: Gemeentecode,
  door: PersoonId,
  nieuw: NieuweDag,
): Promise<boolean> {
  const op = omgeving.klok.nu();
  const { datum: dag, besluit, bron } = nieuw;
  const inrichting = haalInrichting(omgeving, gemeente);
  const toegevoegd = await inGemeente(omgeving.db, gemeente, async (trx) => {
    const rij = await trx
      .insertInto('gelijkgestelde_dag')
      .values({ gemeente, dag, besluit, bron, toegevoegd_door: door, op })
      .onConflict((dubbel) => dubbel.doNothing())
      .returning('nr')
      .executeTakeFirst();
    if (rij === undefined) return false;
    await zetKlaar(trx, gemeente, dag, kalenderMet(inrichting, await leesToegevoegd(trx)));
    await bestelIn(trx, { gemeente, taak: KALENDERTAAK, dag, op });
    return true;
  });
  await herlaadKalenders(omgeving, toegevoegd ? dag : undefined);
  return toegevoegd;
}

interface Bestelling {
  readonly gemeente: Gemeentecode;
  readonly taak: typeof KALENDERTAAK | typeof HERREKENTAAK;
  readonly dag: Datum;
  readonly op: Tijdstip;
}

/** One more part of the work, behind the other jobs. */
export function bestel(
  { db, klok }: Omgeving,
  gemeente: Gemeentecode,
  taak: Bestelling['taak'],
  dag: Datum,
): Promise<void> {
  return inGemeente(db, gemeente, (trx) => bestelIn(trx, { gemeente, taak, dag, op: klok.nu() }));
}

async function bestelIn(trx: Trx, { gemeente, taak, dag, op }: Bestelling): Promise<void> {
  await trx
    .insertInto('uitgaand')
    .values({ gemeente, taak, gegevens: JSON.stringify({ dag }), op })
    .execute();
}
