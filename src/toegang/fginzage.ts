import type { Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { Gebruiker } from './gebruiker.ts';
import type { Grond } from './inzage.ts';

/** Why the FG opens a dossier; also the ground that the resident reads (AVG 38 lid 2). */
export const FGREDENEN = ['fgVraag', 'fgDatalek', 'fgNaleving'] as const satisfies readonly Grond[];
export type Fgreden = (typeof FGREDENEN)[number];

/** So long the dossier stays open: a working day, for an investigation and not for good. */
export const FGINZAGE_UREN = 8;

/** The FG opened one dossier, with a reason. */
export interface Fginzage {
  readonly nr: number;
  readonly dossier: DossierId;
  readonly reden: Fgreden;
  /** For the FG alone, who keeps silent about it (AVG 38 lid 5). Empty once the dossier was destroyed. */
  readonly toelichting: string;
  readonly op: Tijdstip;
  readonly tot: Tijdstip;
}

/** Also a vertrouwelijk one: the law gives the FG access to all personal data, and asks a reason only of us. */
export async function legFginzageVast(
  trx: Trx,
  { gemeente, id: persoon }: Gebruiker,
  inzage: Omit<Fginzage, 'nr'>,
): Promise<void> {
  await trx
    .insertInto('fginzage')
    .values({ gemeente, persoon, ...inzage })
    .execute();
}

/** On which ground this dossier is open for this person now; the newest reason counts. */
export async function vindFginzage(
  trx: Trx,
  { gemeente, id: persoon }: Gebruiker,
  dossier: DossierId,
  nu: Tijdstip,
): Promise<Fgreden | undefined> {
  const rij = await trx
    .selectFrom('fginzage')
    .select('reden')
    .where('gemeente', '=', gemeente)
    .where('persoon', '=', persoon)
    .where('dossier', '=', dossier)
    .where('tot', '>', nu)
    .orderBy('nr', 'desc')
    .executeTakeFirst();
  return FGREDENEN.find((reden) => reden === rij?.reden);
}

/** What this FG opened, the newest first. */
export async function leesFginzagen(
  trx: Trx,
  { gemeente, id: persoon }: Gebruiker,
  hoogstens: number,
): Promise<readonly Fginzage[]> {
  const rijen = await trx
    .selectFrom('fginzage')
    .selectAll()
    .where('gemeente', '=', gemeente)
    .where('persoon', '=', persoon)
    .orderBy('nr', 'desc')
    .limit(hoogstens)
    .execute();
  return rijen.flatMap(({ nr, dossier, toelichting, ...r }) => {
    const reden = FGREDENEN.find((code) => code === r.reden);
    return reden ? [{ nr, dossier: dossier as DossierId, reden, toelichting, ...momenten(r) }] : [];
  });
}

const momenten = ({ op, tot }: { readonly op: string; readonly tot: string }) => ({
  op: tijdstip(new Date(op).toISOString()),
  tot: tijdstip(new Date(tot).toISOString()),
});
