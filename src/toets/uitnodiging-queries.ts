import type { Datum } from '../kern/datum.ts';
import { datum } from '../kern/datum.ts';
import type { DossierId, PersoonId, Uitnodigingssleutel } from '../kern/ids.ts';
import { leesDossierId, leesUitnodigingssleutel } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { WetCode } from '../recht/wetten.ts';
import { ZEVEN_WETTEN } from '../recht/wetten.ts';

/** One line of somebody's list: no dossier number, nothing about a person. */
export interface Uitnodigingsregel {
  readonly sleutel: Uitnodigingssleutel;
  readonly gebied: WetCode;
  readonly totEnMet: Datum;
  readonly beantwoord: boolean;
}

const HOOGSTENS = 100;

/** The invitations that are open for this person today, what ends first on top. */
export async function leesUitnodigingen(
  trx: Trx,
  persoon: PersoonId,
  vandaag: Datum,
): Promise<readonly Uitnodigingsregel[]> {
  const rijen = await trx
    .selectFrom('toetsuitnodiging')
    .where('persoon', '=', persoon)
    .where('open', '=', true)
    .where('tot_en_met', '>=', vandaag)
    .orderBy('tot_en_met')
    .orderBy('sleutel')
    .limit(HOOGSTENS)
    .select(['sleutel', 'gebied', 'tot_en_met', 'beantwoord'])
    .execute();
  return rijen.flatMap((rij) => {
    const sleutel = leesUitnodigingssleutel(rij.sleutel);
    const gebied = ZEVEN_WETTEN.find((wet) => wet === rij.gebied);
    return sleutel && gebied
      ? [{ sleutel, gebied, totEnMet: datum(rij.tot_en_met), beantwoord: rij.beantwoord }]
      : [];
  });
}

/** The dossier behind an invitation of this person, and whether it still goes on there. */
export async function vindUitgenodigdDossier(
  trx: Trx,
  persoon: PersoonId,
  sleutel: Uitnodigingssleutel,
): Promise<{ readonly dossier: DossierId; readonly open: boolean } | undefined> {
  const rij = await trx
    .selectFrom('toetsuitnodiging')
    .where('sleutel', '=', sleutel)
    .where('persoon', '=', persoon)
    .select(['dossier', 'open'])
    .executeTakeFirst();
  const dossier = rij && leesDossierId(rij.dossier);
  return dossier && { dossier, open: rij.open };
}
