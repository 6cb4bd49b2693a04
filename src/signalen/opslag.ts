import { sql } from 'kysely';
import type { Kloksoort } from '../dossier/klok.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, PersoonId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import {
  BIJ_JURIST,
  HERINNERINGEN,
  EERSTE_MOMENT,
  moetNaarTeamleider,
  SIGNAALSOORTEN,
  signaalVan,
} from './termijnsignaal.ts';

/** Rows in one round trip. */
const PER_KEER = 500;

/**
 * Brings the signals of one municipality up to date for this day. May be done again: a clock gives each
 * signal once. Who works on the dossier now gets them; what was met or moved on disappears.
 */
export async function werkSignalenBij(trx: Trx, inrichting: Inrichting, vandaag: Datum): Promise<number> {
  await verwijderVervallen(trx, inrichting, vandaag);
  const gemaakt = await voegToe(trx, inrichting, vandaag);
  await adresseer(trx, inrichting);
  await wekSluimerende(trx, inrichting, vandaag);
  await geefDoor(trx, inrichting, vandaag);
  return gemaakt;
}

/** The clock no longer runs, or has another last day; or it was a reminder, and its day is over. */
async function verwijderVervallen(trx: Trx, { gemeente }: Inrichting, vandaag: Datum): Promise<void> {
  await sql`
    delete from signaal s where s.gemeente = ${gemeente} and (
      (s.soort = any(${HERINNERINGEN}) and s.dag < ${vandaag}) or not exists (
      select from klok k where k.gemeente = s.gemeente and k.dossier = s.dossier and k.soort = s.soort
        and k.onderdeel = s.onderdeel and (case when s.onverwijld then k.begin else k.uiterlijk end) = s.dag))
  `.execute(trx);
}

async function voegToe(trx: Trx, inrichting: Inrichting, vandaag: Datum): Promise<number> {
  const { gemeente, regels } = inrichting;
  const klokken = await trx
    .selectFrom('klok')
    .select(['dossier', 'soort', 'onderdeel', 'begin', 'uiterlijk'])
    .where('gemeente', '=', gemeente)
    .where('soort', 'in', SIGNAALSOORTEN)
    .where(
      sql<boolean>`(uiterlijk <= ${vandaag}::date + ${EERSTE_MOMENT}::int or (uiterlijk is null and soort = 'spoed'))`,
    )
    .execute();
  const nieuw = klokken.flatMap(({ dossier, soort, onderdeel, begin, uiterlijk }) => {
    // The read table is only written by `leesrij`, so its codes are the types it was made from.
    const klok = {
      soort: soort as Kloksoort,
      begin: begin as Datum,
      uiterlijk: uiterlijk as Datum | null,
    };
    const signaal = signaalVan(klok, vandaag, regels);
    return signaal ? [{ gemeente, dossier, soort, onderdeel, ...signaal, gemaakt_op: vandaag }] : [];
  });
  let gemaakt = 0;
  for (let i = 0; i < nieuw.length; i += PER_KEER) {
    const erbij = await trx
      .insertInto('signaal')
      .values(nieuw.slice(i, i + PER_KEER))
      .onConflict((dubbel) => dubbel.doNothing())
      .returning(['dossier', 'soort', 'onderdeel', 'moment'])
      .execute();
    gemaakt += erbij.length;
  }
  // The sharper one takes the place of the ones before it.
  await sql`
    delete from signaal s where s.gemeente = ${gemeente} and exists (
      select from signaal n where n.gemeente = s.gemeente and n.dossier = s.dossier and n.soort = s.soort
        and n.onderdeel = s.onderdeel and n.dag = s.dag and n.moment < s.moment)
  `.execute(trx);
  return gemaakt;
}

/** To whoever works on it now; about an objection to the jurists' desk. */
async function adresseer(trx: Trx, { gemeente }: Inrichting): Promise<void> {
  await sql`
    update signaal s set voor = nu.voor, bureau = nu.bureau, team = nu.team
    from signaal oud
    join dossier d on d.gemeente = oud.gemeente and d.dossier = oud.dossier
    cross join lateral (select
      case when oud.soort = any(${BIJ_JURIST}) then null else coalesce(d.vervanger, d.behandelaar) end as voor,
      case when oud.soort = any(${BIJ_JURIST}) then 'jurist' else 'screener' end as bureau,
      d.team) nu
    where oud.gemeente = ${gemeente} and s.id = oud.id
      and (s.voor, s.bureau, s.team) is distinct from (nu.voor, nu.bureau, nu.team)
  `.execute(trx);
}

/** Put off until today: unread again, and the two working days begin anew. */
async function wekSluimerende(trx: Trx, { gemeente }: Inrichting, vandaag: Datum): Promise<void> {
  await trx
    .updateTable('signaal')
    .set({ sluimert_tot: null, gelezen_op: null, gelezen_door: null, gemaakt_op: vandaag })
    .where('gemeente', '=', gemeente)
    .where('sluimert_tot', '<=', vandaag)
    .execute();
}

async function geefDoor(trx: Trx, { gemeente, regels }: Inrichting, vandaag: Datum): Promise<void> {
  const ongelezen = await trx
    .selectFrom('signaal')
    .select(['id', 'gemaakt_op'])
    .where('gemeente', '=', gemeente)
    .where('gelezen_op', 'is', null)
    .where('sluimert_tot', 'is', null)
    .where('naar_teamleider', 'is', null)
    .execute();
  const ids = ongelezen
    .filter((rij) => moetNaarTeamleider(rij.gemaakt_op as Datum, vandaag, regels))
    .map((rij) => rij.id);
  if (ids.length === 0) return;
  await trx
    .updateTable('signaal')
    .set({ naar_teamleider: vandaag })
    .where('gemeente', '=', gemeente)
    .where('id', 'in', ids)
    .execute();
}

/** Dossier numbers of the unread signals of each person: for the daily note. */
export async function ongelezenPerPersoon(
  trx: Trx,
  { gemeente, medewerkers }: Inrichting,
): Promise<ReadonlyMap<PersoonId, readonly DossierId[]>> {
  const rijen = await trx
    .selectFrom('signaal')
    .select(['dossier', 'voor', 'bureau', 'team', 'naar_teamleider'])
    .where('gemeente', '=', gemeente)
    .where('gelezen_op', 'is', null)
    .where('sluimert_tot', 'is', null)
    .orderBy('dag')
    .orderBy('dossier')
    .execute();
  const voor = new Map<PersoonId, readonly DossierId[]>();
  for (const m of medewerkers) {
    const dossiers = rijen
      .filter(
        (rij) =>
          rij.voor === m.id ||
          (rij.voor === null && m.rol === rij.bureau) ||
          (rij.naar_teamleider !== null && m.rol === 'teamleider' && m.team !== null && rij.team === m.team),
      )
      .map((rij) => leesDossierId(rij.dossier))
      .filter((dossier) => dossier !== undefined);
    if (dossiers.length > 0) voor.set(m.id, [...new Set(dossiers)]);
  }
  return voor;
}
