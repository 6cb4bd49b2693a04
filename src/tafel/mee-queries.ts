import { sql } from 'kysely';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { tijdstipOp } from '../onderzoek/gesprekstijd.ts';
import type { Trx } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { leesEigenWerk } from '../werkvoorraad/dag-queries.ts';

/** A dossier that may go along today. */
export interface Mee {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly afspraak: Tijdstip | null;
}

/** More than anybody reads in a day; the log of years is not gone through. */
const LAATSTE = 2_000;

/** Own dossiers with an appointment that is to be held or written down, and those opened today. */
export async function leesMee(trx: Trx, wie: Gebruiker, vandaag: Datum): Promise<readonly Mee[]> {
  const eigen = await leesEigenWerk(trx, wie.gemeente, wie.id);
  const { rows } = await sql<{ readonly dossier: string }>`
    select distinct dossier from (
      select dossier, activiteit, resultaat, op from leeslog
      where gemeente = ${wie.gemeente} and persoon = ${wie.id}
      order by nr desc limit ${LAATSTE}
    ) laatst
    where activiteit = 'dossierInzien' and resultaat = 'gelezen'
      and op >= ${tijdstipOp(vandaag, '00:00') ?? vandaag}
  `.execute(trx);
  const geopend = new Set(rows.map((rij) => rij.dossier));
  return eigen
    .map(({ dossier, naam, volgendeAfspraak }) => ({
      dossier,
      naam,
      afspraak: volgendeAfspraak !== null && datumVan(volgendeAfspraak) <= vandaag ? volgendeAfspraak : null,
    }))
    .filter(({ dossier, afspraak }) => afspraak !== null || geopend.has(dossier))
    .sort((a, b) => ((a.afspraak ?? '9') < (b.afspraak ?? '9') ? -1 : 1));
}
