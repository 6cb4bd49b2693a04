import { sql } from 'kysely';
import { z } from 'zod';
import type { Medewerker } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { leesDatum } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, PersoonId } from '../kern/ids.ts';
import { leesDossierId, leesPersoonId } from '../kern/ids.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDEN, SIGNALEN } from '../melding/gebeurtenissen.ts';
import type { Trx } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { URGENTIES } from './gebeurtenissen.ts';
import type { Bezetting, Werkfase } from './voorstel.ts';
import { WERKFASEN } from './voorstel.ts';
import type { Wachtplaats, Wachtrij, Wachtrijdeel, Wachtstand } from './wachtrijvolgorde.ts';
import { bladVan, deelVan, opVolgorde } from './wachtrijvolgorde.ts';

export interface WachtrijMetLeefgebieden extends Wachtrij {
  readonly leefgebieden: readonly Leefgebied[];
}

const zMelding = z.object({
  signalen: z.array(z.enum(SIGNALEN)).catch([]),
  leefgebieden: z.array(z.enum(LEEFGEBIEDEN)).catch([]),
});
type Meldingsfeiten = z.output<typeof zMelding>;

/** More than this waiting is a number for the teamleider, not a list for a screener. */
export const HOOGSTENS_WACHTEND = 200;

/** As `opVolgorde`. Its index is in migrations/0047. */
const PLEK = sql`case urgentie when 'acuut' then 0 when 'spoed' then 1 when 'urgent' then 4 when 'versneld' then 5 when 'regulier' then 6
  else case when met_signaal then 2 else 3 end end`;

/**
 * Open dossiers without behandelaar that this person may see. Nobody without the ground
 * `onverdeeld` (toegang/inzage.ts) sees one.
 */
export async function vindWachtrij(trx: Trx, gebruiker: Gebruiker): Promise<readonly Wachtplaats[]> {
  const { gemeente, een } = inzageFilter(gebruiker);
  return een.some(({ soort }) => soort === 'onverdeeld') ? onverdeeld(trx, gemeente, gebruiker.id) : [];
}

/** The queue, one page of one part of it, and what else asks to judge the urgency. */
export async function leesWachtrij(
  trx: Trx,
  wie: Gebruiker,
  vraag: { readonly deel: Wachtrijdeel; readonly vanaf: string | undefined; readonly vandaag: Datum },
) {
  const rijen = await vindWachtrij(trx, wie);
  const blad = bladVan(deelVan(vraag.deel, rijen, vraag.vandaag), vraag.vanaf);
  return {
    rijen,
    blad: { ...blad, rijen: await vulAan(trx, wie.gemeente, blad.rijen) },
    gevraagd: await vindUrgentievragen(trx, wie.gemeente),
  };
}

/** What a klantmanager may know of a dossier before taking it: nothing that tells who it is (Wmo 5.3.3). */
export type VrijDossier = Pick<
  WachtrijMetLeefgebieden,
  'dossier' | 'urgentie' | 'leefgebieden' | 'ontvangenOp' | 'uiterlijk'
>;

/** Judged dossiers that nobody has, in the order of the queue. */
export async function vindVrijePlaatsen(trx: Trx, gemeente: Gemeentecode): Promise<readonly Wachtplaats[]> {
  return (await onverdeeld(trx, gemeente, null)).filter(({ stand }) => stand === 'verdelen').sort(opVolgorde);
}

/** The same without names, with what they are about. */
export async function vindVrij(trx: Trx, gemeente: Gemeentecode): Promise<readonly VrijDossier[]> {
  const rijen = await vulAan(trx, gemeente, await vindVrijePlaatsen(trx, gemeente));
  return rijen.map(({ dossier, urgentie, leefgebieden, ontvangenOp, uiterlijk }) => ({
    dossier,
    urgentie,
    leefgebieden,
    ontvangenOp,
    uiterlijk,
  }));
}

/** A dossier of which a casuïstiekoverleg asked whether the urgency is still right. */
interface Urgentievraag {
  readonly dossier: DossierId;
  /** The day of the overleg. */
  readonly dag: Datum;
}

/** Above the queue stand so many of these, what was asked first: each that is shown was read. */
export const HOOGSTENS_URGENTIEVRAGEN = 10;

/** Whoever handles it: the screener judges. No name: that stands in the dossier. One more than is shown. */
async function vindUrgentievragen(trx: Trx, gemeente: Gemeentecode): Promise<readonly Urgentievraag[]> {
  // In the order of their index, each looked up by itself: so it stops when there are enough.
  const { rows: rijen } = await sql<{ readonly dossier: string; readonly dag: string }>`
    select casus.dossier, casus.dag
    from (select dossier, dag from overlegcasus where gemeente = ${gemeente} and urgentie order by dag, dossier offset 0) as casus
    cross join lateral (select from dossier
      where gemeente = ${gemeente} and dossier = casus.dossier and not vertrouwelijk offset 0) as gezien
    order by casus.dag, casus.dossier limit ${HOOGSTENS_URGENTIEVRAGEN + 1}`.execute(trx);
  return rijen.flatMap((rij) => {
    const dossier = leesDossierId(rij.dossier);
    const dag = leesDatum(rij.dag);
    return dossier && dag ? [{ dossier, dag }] : [];
  });
}

/** A vertrouwelijk one only for who made it so (toegang/inzage.ts). */
async function onverdeeld(
  trx: Trx,
  gemeente: Gemeentecode,
  bewaker: PersoonId | null,
): Promise<readonly Wachtplaats[]> {
  const rijen = await trx
    .selectFrom('dossier')
    .select(['dossier', 'ontvangen_op', 'uiterlijk', 'urgentie', 'met_signaal', 'herbeoordelen_op', 'status'])
    .where('gemeente', '=', gemeente)
    .where('open', '=', true)
    .where('behandelaar', 'is', null)
    .where((eb) =>
      eb.or([
        eb('vertrouwelijk', '=', false),
        ...(bewaker === null ? [] : [eb('bewaker', '=', bewaker as string)]),
      ]),
    )
    .orderBy(PLEK)
    .orderBy('uiterlijk')
    .orderBy('ontvangen_op')
    .orderBy('dossier')
    .limit(HOOGSTENS_WACHTEND)
    .execute();
  return rijen.flatMap((rij) => {
    const dossier = leesDossierId(rij.dossier);
    const ontvangenOp = leesDatum(rij.ontvangen_op);
    if (!dossier || !ontvangenOp) return [];
    const urgentie = URGENTIES.find((u) => u === rij.urgentie) ?? null;
    return [
      {
        dossier,
        ontvangenOp,
        uiterlijk: datumOfNull(rij.uiterlijk),
        metSignaal: rij.met_signaal,
        urgentie,
        herbeoordelenOp: datumOfNull(rij.herbeoordelen_op),
        stand: standVan(rij.status, urgentie !== null),
      },
    ];
  });
}

/** What they are about: only of those that are shown. */
export async function vulAan(
  trx: Trx,
  gemeente: Gemeentecode,
  plaatsen: readonly Wachtplaats[],
): Promise<readonly WachtrijMetLeefgebieden[]> {
  if (plaatsen.length === 0) return [];
  const nummers = plaatsen.map(({ dossier }) => dossier);
  const rijen = await trx
    .selectFrom('dossier')
    .select(['dossier', 'naam', 'hulpvraag'])
    .where('gemeente', '=', gemeente)
    .where('dossier', 'in', nummers)
    .execute();
  const teksten = new Map(rijen.map((rij) => [rij.dossier, rij]));
  const feiten = await meldingsfeiten(trx, gemeente, nummers);
  return plaatsen.map((plaats) => ({
    ...plaats,
    naam: teksten.get(plaats.dossier)?.naam ?? '',
    hulpvraag: teksten.get(plaats.dossier)?.hulpvraag ?? '',
    ...(feiten.get(plaats.dossier) ?? { signalen: [], leefgebieden: [] }),
  }));
}

function datumOfNull(tekst: string | null): Datum | null {
  return tekst === null ? null : (leesDatum(tekst) ?? null);
}

/** What the read table calls the status (dossier/fase.ts), as what is to be done here. */
function standVan(status: string, beoordeeld: boolean): Wachtstand {
  if (status === 'doorverwezen') return 'anderePartij';
  if (!beoordeeld) return 'beoordelen';
  return status === 'signaal' || status === 'wilNiet' ? 'inlichten' : 'verdelen';
}

/** Signals and life domains stand in the first fact of a dossier. */
async function meldingsfeiten(
  trx: Trx,
  gemeente: Gemeentecode,
  dossiers: readonly string[],
): Promise<ReadonlyMap<DossierId, Meldingsfeiten>> {
  const rijen = await trx
    .selectFrom('journaal')
    .select([
      'dossier',
      sql`jsonb_build_object('signalen', feiten->'signalen', 'leefgebieden', feiten->'leefgebieden')`.as(
        'feiten',
      ),
    ])
    .where('gemeente', '=', gemeente)
    .where('dossier', 'in', dossiers)
    .where('nr', '=', 1)
    .execute();
  return new Map(
    rijen.flatMap((rij) => {
      const dossier = leesDossierId(rij.dossier);
      const gelezen = zMelding.safeParse(rij.feiten);
      return dossier && gelezen.success ? [[dossier, gelezen.data] as const] : [];
    }),
  );
}

/** How full the desk of each klantmanager is, by phase. */
export async function vindBezetting(
  trx: Trx,
  gemeente: Gemeentecode,
  medewerkers: readonly Medewerker[],
): Promise<readonly Bezetting[]> {
  const rijen = await trx
    .selectFrom('dossier')
    .select(['behandelaar', 'fase', (eb) => eb.fn.countAll<string | number>().as('aantal')])
    .where('gemeente', '=', gemeente)
    .where('behandelaar', 'is not', null)
    .where('fase', 'in', [...WERKFASEN])
    .groupBy(['behandelaar', 'fase'])
    .execute();
  const perPersoon = new Map<PersoonId, { readonly fase: Werkfase; readonly aantal: number }[]>();
  for (const rij of rijen) {
    const persoon = leesPersoonId(rij.behandelaar ?? '');
    const fase = WERKFASEN.find((f) => f === rij.fase);
    if (!persoon || !fase) continue;
    perPersoon.set(persoon, [...(perPersoon.get(persoon) ?? []), { fase, aantal: Number(rij.aantal) }]);
  }
  return medewerkers
    .filter(({ rol }) => rol === 'klantmanager')
    .map((m) => ({
      id: m.id,
      naam: m.naam,
      team: m.team,
      uren: m.urenPerWeek,
      deskundigheid: m.deskundigheid,
      afwezig: m.afwezig,
      lopend: perPersoon.get(m.id) ?? [],
    }));
}
