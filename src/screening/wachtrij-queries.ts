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
import type { Wachtrij, Wachtstand } from './wachtrijvolgorde.ts';
import { opVolgorde } from './wachtrijvolgorde.ts';

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

/** As `opVolgorde`, but for the signals: those stand in the journal. Its index is in migrations/0038. */
const PLEK = sql`case urgentie when 'acuut' then 0 when 'spoed' then 1 when 'urgent' then 4 when 'versneld' then 5 when 'regulier' then 6 else 2 end`;

/**
 * Open dossiers without behandelaar that this person may see. Nobody without the ground
 * `onverdeeld` (toegang/inzage.ts) sees one.
 */
export async function vindWachtrij(
  trx: Trx,
  gebruiker: Gebruiker,
): Promise<readonly WachtrijMetLeefgebieden[]> {
  const { gemeente, een } = inzageFilter(gebruiker);
  return een.some(({ soort }) => soort === 'onverdeeld') ? onverdeeld(trx, gemeente, gebruiker.id) : [];
}

/** What a klantmanager may know of a dossier before taking it: nothing that tells who it is (Wmo 5.3.3). */
export type VrijDossier = Pick<
  WachtrijMetLeefgebieden,
  'dossier' | 'urgentie' | 'leefgebieden' | 'ontvangenOp' | 'uiterlijk'
>;

/** Judged dossiers that nobody has, without names. */
export async function vindVrij(trx: Trx, gemeente: Gemeentecode): Promise<readonly VrijDossier[]> {
  const rijen = await onverdeeld(trx, gemeente, null);
  return rijen
    .filter(({ stand }) => stand === 'verdelen')
    .sort(opVolgorde)
    .map(({ dossier, urgentie, leefgebieden, ontvangenOp, uiterlijk }) => ({
      dossier,
      urgentie,
      leefgebieden,
      ontvangenOp,
      uiterlijk,
    }));
}

/** A dossier of which a casuïstiekoverleg asked whether the urgency is still right. */
export interface Urgentievraag {
  readonly dossier: DossierId;
  /** The day of the overleg. */
  readonly dag: Datum;
}

/** Whoever handles it: the screener judges. No name: that stands in the dossier. */
export async function vindUrgentievragen(trx: Trx): Promise<readonly Urgentievraag[]> {
  const rijen = await trx
    .selectFrom('overlegcasus')
    .innerJoin('dossier', (j) =>
      j
        .onRef('dossier.gemeente', '=', 'overlegcasus.gemeente')
        .onRef('dossier.dossier', '=', 'overlegcasus.dossier'),
    )
    .where('overlegcasus.urgentie', '=', true)
    .where('dossier.vertrouwelijk', '=', false)
    .select(['overlegcasus.dossier', 'overlegcasus.dag'])
    .orderBy('overlegcasus.dag')
    .orderBy('overlegcasus.dossier')
    .limit(HOOGSTENS_WACHTEND)
    .execute();
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
): Promise<readonly WachtrijMetLeefgebieden[]> {
  const rijen = await trx
    .selectFrom('dossier')
    .select([
      'dossier',
      'naam',
      'hulpvraag',
      'ontvangen_op',
      'uiterlijk',
      'urgentie',
      'herbeoordelen_op',
      'status',
    ])
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
  const feiten = await meldingsfeiten(
    trx,
    gemeente,
    rijen.map((rij) => rij.dossier),
  );
  return rijen.flatMap((rij) => {
    const dossier = leesDossierId(rij.dossier);
    const ontvangenOp = leesDatum(rij.ontvangen_op);
    if (!dossier || !ontvangenOp) return [];
    const urgentie = URGENTIES.find((u) => u === rij.urgentie) ?? null;
    const { signalen, leefgebieden } = feiten.get(dossier) ?? { signalen: [], leefgebieden: [] };
    return [
      {
        dossier,
        naam: rij.naam,
        hulpvraag: rij.hulpvraag,
        ontvangenOp,
        uiterlijk: datumOfNull(rij.uiterlijk),
        signalen,
        leefgebieden,
        urgentie,
        herbeoordelenOp: datumOfNull(rij.herbeoordelen_op),
        stand: standVan(rij.status, urgentie !== null),
      },
    ];
  });
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
  if (dossiers.length === 0) return new Map();
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
