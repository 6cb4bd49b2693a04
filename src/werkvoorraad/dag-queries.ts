import { sql } from 'kysely';
import type { WachtOp } from '../dossier/fase.ts';
import type { Kloksoort } from '../dossier/klok.ts';
import { WERKDELEN, type Werkdeel } from '../dossier/werkduur.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { Tabellen } from '../platform/tabellen.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Dagdossier, Lijstklok } from './dagorde.ts';
import type { Puntenvraag } from './eigenpunten.ts';
import { puntenvraag } from './eigenpunten.ts';
import type { Geleerd } from './gebruikelijk.ts';
import { alsRegel, KOLOMMEN, type Werkregel } from './queries.ts';

export type Eigenregel = Werkregel & Pick<Dagdossier, 'klokken' | 'begonnen'>;

/** More than this on one desk is a matter for the teamleider; the list of all dossiers has pages. */
export const HOOGSTENS_EIGEN = 200;
const HOOGSTENS_TERUGKIJKEN = 20;

/** Open dossiers that this person treats or stands in for, with their clocks. */
export async function leesEigenWerk(
  trx: Trx,
  gemeente: Gemeentecode,
  persoon: PersoonId,
): Promise<readonly Eigenregel[]> {
  const rijen = await trx
    .selectFrom('dossier')
    .select(KOLOMMEN)
    .where('gemeente', '=', gemeente)
    .where('open', '=', true)
    .where((eb) => eb.or([eb('behandelaar', '=', persoon), eb('vervanger', '=', persoon)]))
    .orderBy('uiterlijk')
    .orderBy('dossier')
    .limit(HOOGSTENS_EIGEN)
    .execute();
  const ids = rijen.map((rij) => rij.dossier);
  if (ids.length === 0) return [];
  const klokken = await leesKlokken(trx, gemeente, ids);
  const bezig = await leesBezig(trx, gemeente, ids);
  return rijen.map(alsRegel).map((regel) => ({
    ...regel,
    klokken: klokken.get(regel.dossier) ?? [],
    begonnen: bezig.get(regel.dossier) ?? null,
  }));
}

/** The read table is only written by `leesrij`, so its codes are the types it was made from. */
async function leesKlokken(
  trx: Trx,
  gemeente: Gemeentecode,
  dossiers: readonly string[],
): Promise<ReadonlyMap<DossierId, readonly Lijstklok[]>> {
  const rijen = await trx
    .selectFrom('klok')
    .select(['dossier', 'soort', 'artikel', 'begin', 'uiterlijk', 'wacht_op'])
    .where('gemeente', '=', gemeente)
    .where('dossier', 'in', dossiers)
    .execute();
  const perDossier = new Map<DossierId, Lijstklok[]>();
  for (const rij of rijen) {
    const dossier = rij.dossier as DossierId;
    const klok = {
      soort: rij.soort as Kloksoort,
      artikel: rij.artikel,
      begin: rij.begin as Datum,
      uiterlijk: rij.uiterlijk as Datum | null,
      wachtOp: rij.wacht_op as WachtOp,
    };
    perDossier.set(dossier, [...(perDossier.get(dossier) ?? []), klok]);
  }
  return perDossier;
}

async function leesBezig(
  trx: Trx,
  gemeente: Gemeentecode,
  dossiers: readonly string[],
): Promise<ReadonlyMap<DossierId, Datum>> {
  const rijen = await trx
    .selectFrom('werkduur')
    .select(['dossier', 'begin'])
    .where('gemeente', '=', gemeente)
    .where('dossier', 'in', dossiers)
    .where('klaar_op', 'is', null)
    .execute();
  return new Map(rijen.map((rij) => [rij.dossier as DossierId, rij.begin as Datum]));
}

/** Of each part the newest that were finished; so it costs the same with any number of dossiers. */
const NIEUWSTE = 200;

/** How long each part of the work took lately in the municipality of this transaction. */
export async function leesGeleerd(trx: Trx): Promise<readonly Geleerd[]> {
  const { rows } = await sql<{ deel: Werkdeel; mediaan: number; aantal: number }>`
    select deel, mediaan, aantal from werkduur_geleerd(${WERKDELEN}::text[], ${NIEUWSTE})
  `.execute(trx);
  return rows;
}

/** A dossier of which the day to look back on the effect is near, or was not long ago. */
export interface Terugkijkregel {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly op: Datum;
}

type Terugkijkpunt = Pick<Tabellen['geval'], 'dossier' | 'terugkijken_op'>;

/** What this person has to look back on from `van` through `tot`, the earliest first. */
export const terugkijkvraag = (wie: Gebruiker, van: Datum, tot: Datum): Puntenvraag<Terugkijkregel> =>
  puntenvraag<Terugkijkpunt, Terugkijkregel>(inzageFilter(wie), {
    plaats: 'alle',
    punten: (waar) => sql`select dossier, terugkijken_op from geval
      where gemeente = ${wie.gemeente} and terugkijken_op >= ${van} and terugkijken_op <= ${tot} and ${waar}`,
    slot: sql`where behandelaar = ${wie.id} or vervanger = ${wie.id}
      order by terugkijken_op, dossier limit ${HOOGSTENS_TERUGKIJKEN}`,
    regel: (rij) => [{ dossier: rij.dossier as DossierId, naam: rij.naam, op: rij.terugkijken_op as Datum }],
  });
