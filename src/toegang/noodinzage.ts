import type { Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, PersoonId } from '../kern/ids.ts';
import { leesPersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { leesRol } from '../kern/rollen.ts';
import type { Trx } from '../platform/database.ts';
import type { Gebruiker } from './gebruiker.ts';
import type { DossierToegang } from './inzage.ts';

/** Why somebody without a task in a dossier has to look now (avg.md 11). What the resident reads. */
export const NOODREDENEN = {
  gevaar: 'er was gevaar voor iemand',
  afwezig: 'iets kon niet wachten, en de behandelaar en de vervanger waren er niet',
  balie: 'de inwoner belde of stond aan de balie, en niemand anders kon helpen',
  anders: 'een andere dringende reden',
} as const;
export type Noodreden = keyof typeof NOODREDENEN;

/** Who has work with dossiers, and so may find itself before the door of another one's. */
export const NOODROLLEN: readonly Rol[] = ['screener', 'klantmanager', 'jurist', 'teamleider'];

/** So long the dossier stays open: for what cannot wait, not for working in it. */
export const NOODINZAGE_UREN = 2;

/** Somebody opened a dossier without a task in it, or tried to. */
export interface Noodinzage {
  readonly nr: number;
  /** As it was typed. */
  readonly dossier: string;
  readonly persoon: PersoonId | null;
  readonly rol: Rol | null;
  readonly reden: Noodreden;
  readonly toelichting: string;
  readonly op: Tijdstip;
  /** Null: it stayed shut. */
  readonly tot: Tijdstip | null;
  readonly oordeel: Noodoordeel | null;
}

export interface Noodoordeel {
  readonly terecht: boolean;
  /** What followed; may be empty when it was right. */
  readonly gevolg: string;
  readonly door: string;
  readonly op: Tijdstip;
}

/**
 * Does breaking the glass open this dossier? Never a vertrouwelijk one: that is closed for all but named people, and
 * who guards it can be replaced (`bewakingOverdragen`).
 */
export function magInNood(rij: Pick<DossierToegang, 'vertrouwelijk'>): boolean {
  return !rij.vertrouwelijk;
}

export async function legNoodinzageVast(
  trx: Trx,
  { gemeente, id: persoon, rol }: Gebruiker,
  wat: {
    readonly dossier: string;
    readonly reden: Noodreden;
    readonly toelichting: string;
    readonly op: Tijdstip;
    readonly tot: Tijdstip | null;
  },
): Promise<void> {
  await trx
    .insertInto('noodinzage')
    .values({ gemeente, persoon, rol, ...wat })
    .execute();
}

/** Is this dossier open for this person now? */
export async function heeftNoodinzage(
  trx: Trx,
  { gemeente, id }: Gebruiker,
  dossier: DossierId,
  nu: Tijdstip,
): Promise<boolean> {
  const rij = await trx
    .selectFrom('noodinzage')
    .select('nr')
    .where('gemeente', '=', gemeente)
    .where('persoon', '=', id)
    .where('dossier', '=', dossier)
    .where('tot', '>', nu)
    .executeTakeFirst();
  return rij !== undefined;
}

/** The newest first: all of the municipality, or those that opened one dossier. */
export async function leesNoodinzagen(
  trx: Trx,
  gemeente: Gemeentecode,
  welke: { readonly hoogstens: number; readonly dossier?: DossierId; readonly nr?: number },
): Promise<readonly Noodinzage[]> {
  let vraag = trx
    .selectFrom('noodinzage as n')
    .leftJoin('noodinzageoordeel as o', (j) =>
      j.onRef('o.gemeente', '=', 'n.gemeente').onRef('o.nr', '=', 'n.nr'),
    )
    .select([
      'n.nr',
      'n.dossier',
      'n.persoon',
      'n.rol',
      'n.reden',
      'n.toelichting',
      'n.op',
      'n.tot',
      'o.oordeel',
      'o.gevolg',
      'o.door',
      'o.op as beoordeeld_op',
    ])
    .where('n.gemeente', '=', gemeente)
    .orderBy('n.nr', 'desc')
    .limit(welke.hoogstens);
  if (welke.dossier !== undefined)
    vraag = vraag.where('n.dossier', '=', welke.dossier).where('n.tot', 'is not', null);
  if (welke.nr !== undefined) vraag = vraag.where('n.nr', '=', welke.nr);
  return (await vraag.execute()).map((r) => ({
    nr: r.nr,
    dossier: r.dossier,
    persoon: leesPersoonId(r.persoon) ?? null,
    rol: leesRol(r.rol) ?? null,
    reden: Object.hasOwn(NOODREDENEN, r.reden) ? (r.reden as Noodreden) : 'anders',
    toelichting: r.toelichting,
    op: tijdstip(new Date(r.op).toISOString()),
    tot: r.tot === null ? null : tijdstip(new Date(r.tot).toISOString()),
    oordeel:
      r.oordeel === null || r.door === null || r.beoordeeld_op === null
        ? null
        : {
            terecht: r.oordeel === 'terecht',
            gevolg: r.gevolg ?? '',
            door: r.door,
            op: tijdstip(new Date(r.beoordeeld_op).toISOString()),
          },
  }));
}

export async function beoordeelNoodinzage(
  trx: Trx,
  { gemeente, id: door }: Gebruiker,
  { nr, persoon }: { readonly nr: number; readonly persoon: PersoonId },
  { terecht, gevolg, op }: { readonly terecht: boolean; readonly gevolg: string; readonly op: Tijdstip },
): Promise<void> {
  await trx
    .insertInto('noodinzageoordeel')
    .values({ gemeente, nr, persoon, oordeel: terecht ? 'terecht' : 'onterecht', gevolg, door, op })
    .execute();
}
