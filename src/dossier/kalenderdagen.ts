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

export const KALENDERTAAK = 'kalenderdag';

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
 * before a job reckons with them. An unchanged calendar stays the same object.
 */
export async function herlaadKalenders(omgeving: Omgeving): Promise<void> {
  for (const [gemeente, inrichting] of omgeving.inrichtingen) {
    const dagen = await inGemeente(omgeving.db, gemeente, leesToegevoegd);
    if (dagen.every((d) => inrichting.toegevoegdeDagen?.includes(d.datum))) continue;
    omgeving.inrichtingen.set(gemeente, {
      ...inrichting,
      toegevoegdeDagen: dagen.map((d) => d.datum),
      regels: { ...inrichting.regels, kalender: kalenderMet(inrichting, dagen) },
    });
  }
}

/** Days inside such a term count; of the others only the end can fall on the day (Atw 1, 2; R12). */
const IN_DAGEN: readonly string[] = Object.values(TERMIJNEN)
  .filter(({ eenheid }) => eenheid === 'dagen' || eenheid === 'werkdagen')
  .map(({ id }) => id);

const ZET_KLAAR = `
  INSERT INTO herrekening (gemeente, dag, dossier)
  SELECT DISTINCT gemeente, $2::date, dossier FROM klok
  WHERE gemeente = $1 AND termijn IS NOT NULL AND (
    uiterlijk BETWEEN $3::date AND $2::date
    OR (begin <= $2::date AND uiterlijk >= $2::date AND (stilstand > 0 OR termijn = ANY($4))))
  ON CONFLICT DO NOTHING RETURNING dossier`;

/** Every open dossier with a clock that this day may touch, and that does not wait already; how many. */
export async function zetKlaar(
  trx: Trx,
  gemeente: Gemeentecode,
  dag: Datum,
  kalender: Kalender,
): Promise<number> {
  const rijen = await vraag(trx, ZET_KLAAR, [gemeente, dag, eersteVanDeRij(dag, kalender), IN_DAGEN]);
  return rijen.length;
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
    await bestel(trx, gemeente, dag, op);
    return true;
  });
  await herlaadKalenders(omgeving);
  return toegevoegd;
}

/** One more part of the work, behind the other jobs. */
export async function bestel(trx: Trx, gemeente: Gemeentecode, dag: Datum, op: Tijdstip): Promise<void> {
  await trx
    .insertInto('uitgaand')
    .values({ gemeente, taak: KALENDERTAAK, gegevens: JSON.stringify({ dag }), op })
    .execute();
}
