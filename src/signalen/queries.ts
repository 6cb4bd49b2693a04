import { sql } from 'kysely';
import type { Kloksoort } from '../dossier/klok.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { leesZichtbare } from '../werkvoorraad/queries.ts';

/** A signal as its reader sees it. */
export interface Signaalregel {
  readonly id: number;
  readonly dossier: DossierId;
  /** Null when this person may know that there is a signal, but not who it is about (Wmo 5.3.3). */
  readonly naam: string | null;
  readonly soort: Kloksoort;
  readonly dag: Datum;
  readonly onverwijld: boolean;
  readonly stand: 'ongelezen' | 'gelezen' | 'sluimert';
  readonly sluimertTot: Datum | null;
  readonly sluimerreden: string;
  /** Came here because its reader did not look for two working days. */
  readonly doorgegeven: boolean;
}

/** Whose signals: the same as `signalen_ongelezen` in migrations/0011_signalen_per_bureau.sql. */
function voorMij({ id, rol, team }: Gebruiker) {
  return sql<boolean>`(s.voor = ${id} or (s.voor is null and s.bureau = ${rol})
    or (s.naar_teamleider is not null and ${rol} = 'teamleider' and s.team = ${team}))`;
}

/** Unread first, then by the day it is about. */
export async function leesSignalen(
  trx: Trx,
  gebruiker: Gebruiker,
  hoogstens: number,
): Promise<readonly Signaalregel[]> {
  const rijen = await trx
    .selectFrom('signaal as s')
    .select([
      's.id',
      's.dossier',
      's.soort',
      's.dag',
      's.onverwijld',
      's.gelezen_op',
      's.sluimert_tot',
      's.sluimerreden',
      's.naar_teamleider',
      's.voor',
    ])
    .where('s.gemeente', '=', gebruiker.gemeente)
    .where(voorMij(gebruiker))
    .orderBy(sql`(s.gelezen_op is not null or s.sluimert_tot is not null)`)
    .orderBy('s.onverwijld', 'desc')
    // A norm of our own never stands before a term of the law.
    .orderBy(sql`(s.soort = 'herbeoordeling')`)
    .orderBy('s.dag')
    .orderBy('s.id')
    .limit(hoogstens)
    .execute();
  const namen = await leesZichtbare(
    trx,
    inzageFilter(gebruiker),
    rijen.map((rij) => rij.dossier as DossierId),
  );
  return rijen.map((rij) => ({
    id: rij.id,
    dossier: rij.dossier as DossierId,
    naam: namen.get(rij.dossier as DossierId) ?? null,
    soort: rij.soort as Kloksoort,
    dag: rij.dag as Datum,
    onverwijld: rij.onverwijld,
    stand: rij.sluimert_tot !== null ? 'sluimert' : rij.gelezen_op === null ? 'ongelezen' : 'gelezen',
    sluimertTot: rij.sluimert_tot as Datum | null,
    sluimerreden: rij.sluimerreden ?? '',
    doorgegeven: rij.naar_teamleider !== null && gebruiker.rol === 'teamleider' && rij.voor !== gebruiker.id,
  }));
}

/** Only one's own: who asks for another's changes nothing. Gives how many were changed. */
export async function markeerGelezen(
  trx: Trx,
  gebruiker: Gebruiker,
  ids: readonly number[],
  nu: Tijdstip,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update signaal s set gelezen_op = ${nu}, gelezen_door = ${gebruiker.id}, sluimert_tot = null
    where s.gemeente = ${gebruiker.gemeente} and s.id = any(${ids}) and ${voorMij(gebruiker)}
      and s.gelezen_op is null
  `.execute(trx);
  return Number(numAffectedRows ?? 0);
}

export async function stelUit(
  trx: Trx,
  gebruiker: Gebruiker,
  ids: readonly number[],
  uitstel: { readonly tot: Datum; readonly reden: string },
): Promise<number> {
  const { numAffectedRows } = await sql`
    update signaal s set sluimert_tot = ${uitstel.tot}, sluimerreden = ${uitstel.reden}, gelezen_op = null
    where s.gemeente = ${gebruiker.gemeente} and s.id = any(${ids}) and ${voorMij(gebruiker)}
  `.execute(trx);
  return Number(numAffectedRows ?? 0);
}
