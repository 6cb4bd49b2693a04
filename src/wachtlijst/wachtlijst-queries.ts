import type { Datum } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, LokaleCode } from '../kern/ids.ts';
import type { Wachtfilter } from '../levering/paden.ts';
import type { Leveringstand } from '../levering/stand.ts';
import { ZONDER_HULP } from '../levering/stand.ts';
import type { Trx } from '../platform/database.ts';

/** Somebody with a decision and no help: a place on the list, without a name. */
export interface Wachtende {
  readonly dossier: DossierId;
  readonly aanbieder: LokaleCode | null;
  readonly voorziening: LokaleCode;
  readonly stand: Leveringstand;
  /** 0 spoed, 1 urgent, 2 the rest. */
  readonly rang: number;
  readonly wachtSinds: Datum;
  readonly opgedragenOp: Datum | null;
  readonly verwachteStart: Datum | null;
  readonly overbrugd: boolean;
}

/** Lines on one page. */
export const PER_WACHTBLAD = 50;

/** By urgency, then by who waits longest; `vanaf` is how many come before. */
export async function leesWachtenden(
  trx: Trx,
  gemeente: Gemeentecode,
  filter: Wachtfilter,
  vandaag: Datum,
  { vanaf, hoogstens }: { readonly vanaf: number; readonly hoogstens: number },
): Promise<readonly Wachtende[]> {
  const rijen = await wachtend(trx, gemeente, filter, vandaag)
    .select([
      'dossier',
      'aanbieder',
      'voorziening',
      'stand',
      'rang',
      'wacht_sinds',
      'opgedragen_op',
      'verwachte_start',
      'overbrugd',
    ])
    .orderBy('rang')
    .orderBy('wacht_sinds')
    .orderBy('dossier')
    .orderBy('onderdeel')
    .offset(vanaf)
    .limit(hoogstens)
    .execute();
  return rijen.map((rij) => ({
    dossier: rij.dossier as DossierId,
    aanbieder: rij.aanbieder as LokaleCode | null,
    voorziening: rij.voorziening as LokaleCode,
    stand: rij.stand as Leveringstand,
    rang: rij.rang,
    wachtSinds: rij.wacht_sinds as Datum,
    opgedragenOp: rij.opgedragen_op as Datum | null,
    verwachteStart: rij.verwachte_start as Datum | null,
    overbrugd: rij.overbrugd,
  }));
}

/** Further than this nobody pages: a longer list reads as more than this. */
export const TELT_TOT = 1_000;

/** How many wait, and one more than `TELT_TOT` when there are more. */
export async function telWachtenden(
  trx: Trx,
  gemeente: Gemeentecode,
  filter: Wachtfilter,
  vandaag: Datum,
): Promise<number> {
  const eerste = wachtend(trx, gemeente, filter, vandaag)
    .select('dossier')
    .limit(TELT_TOT + 1);
  const { aantal } = await trx
    .selectFrom(eerste.as('eerste'))
    .select(({ fn }) => fn.countAll<string>().as('aantal'))
    .executeTakeFirstOrThrow();
  return Number(aantal);
}

function wachtend(trx: Trx, gemeente: Gemeentecode, filter: Wachtfilter, vandaag: Datum) {
  return trx
    .selectFrom('levering')
    .where('gemeente', '=', gemeente)
    .where('actueel', '=', true)
    .where('stand', 'in', [...ZONDER_HULP])
    .where((eb) => eb.or([eb('einde', 'is', null), eb('einde', '>=', vandaag)]))
    .$if(filter.aanbieder !== null, (q) => q.where('aanbieder', '=', filter.aanbieder))
    .$if(filter.voorziening !== null, (q) => q.where('voorziening', '=', filter.voorziening ?? ''));
}
