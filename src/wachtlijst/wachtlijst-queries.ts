import { sql } from 'kysely';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, LokaleCode, OnderdeelId } from '../kern/ids.ts';
import type { Overbrugd } from '../levering/overbrugging.ts';
import type { Wachtfilter } from '../levering/paden.ts';
import type { Leveringstand } from '../levering/stand.ts';
import { ZONDER_HULP } from '../levering/stand.ts';
import type { Trx } from '../platform/database.ts';
import type { Wachtplaats, Wachtvraag } from './wachtvraag.ts';

/** Somebody with a decision and no help: a place on the list, without a name. */
export interface Wachtende extends Overbrugd {
  readonly dossier: DossierId;
  readonly onderdeel: OnderdeelId;
  readonly aanbieder: LokaleCode | null;
  readonly voorziening: LokaleCode;
  readonly stand: Leveringstand;
  /** 0 spoed, 1 urgent, 2 the rest. */
  readonly rang: number;
  readonly wachtSinds: Datum;
  readonly wachtVanaf: Datum | null;
  /** Of one that takes over: the first day there, as agreed. */
  readonly beginOp: Datum | null;
  readonly verwachteStart: Datum | null;
  /** The resident answered an offer, and nobody spoke them since. */
  readonly beantwoord: boolean;
}

/** Lines on one page. */
export const PER_WACHTBLAD = 25;

/** By urgency, then by who waits longest. */
export async function leesWachtenden(
  trx: Trx,
  gemeente: Gemeentecode,
  { filter, na }: Wachtvraag,
  vandaag: Datum,
  hoogstens: number,
): Promise<readonly Wachtende[]> {
  const rijen = await wachtend(trx, gemeente, filter, vandaag)
    .$if(na !== null, (q) => q.where(vanaf(na)))
    .select([
      'l.dossier',
      'l.onderdeel',
      'l.aanbieder',
      'l.voorziening',
      'l.stand',
      'l.rang',
      'l.wacht_sinds',
      sql<string | null>`coalesce(l.wacht_vanaf, l.opgedragen_op)`.as('wacht_vanaf'),
      'l.begin_op',
      'l.verwachte_start',
      'l.overbrugd',
      'l.overbrugd_tm',
      sql<boolean>`exists (select from leveringpunt p where p.gemeente = l.gemeente and p.dossier = l.dossier
        and p.onderdeel = l.onderdeel and p.soort = 'aanbodBeantwoord')`.as('beantwoord'),
    ])
    .orderBy('l.rang')
    .orderBy('l.wacht_sinds')
    .orderBy('l.dossier')
    .orderBy('l.onderdeel')
    .offset(na?.getoond ?? 0)
    .limit(hoogstens)
    .execute();
  return rijen.map((rij) => ({
    dossier: rij.dossier as DossierId,
    onderdeel: rij.onderdeel as OnderdeelId,
    aanbieder: rij.aanbieder as LokaleCode | null,
    voorziening: rij.voorziening as LokaleCode,
    stand: rij.stand as Leveringstand,
    rang: rij.rang,
    wachtSinds: rij.wacht_sinds as Datum,
    wachtVanaf: rij.wacht_vanaf as Datum | null,
    beginOp: rij.begin_op as Datum | null,
    verwachteStart: rij.verwachte_start as Datum | null,
    beantwoord: rij.beantwoord,
    overbrugd: rij.overbrugd,
    overbrugdTm: rij.overbrugd_tm as Datum | null,
  }));
}

/** Further than this nobody counts: a longer list reads as more than this. */
export const TELT_TOT = 1_000;

/** All of them, and how many of them from this page on; each one more than `TELT_TOT` when there are more. */
export async function telWachtenden(
  trx: Trx,
  gemeente: Gemeentecode,
  { filter, na }: Wachtvraag,
  vandaag: Datum,
): Promise<{ readonly totaal: number; readonly nog: number }> {
  const eerste = wachtend(trx, gemeente, filter, vandaag).select('l.dossier');
  const { totaal, nog } = await trx
    .selectNoFrom([
      telTot(trx, eerste).as('totaal'),
      telTot(
        trx,
        eerste.$if(na !== null, (q) => q.where(vanaf(na))),
        na?.getoond ?? 0,
      ).as('nog'),
    ])
    .executeTakeFirstOrThrow();
  return { totaal: Number(totaal), nog: Number(nog) };
}

const telTot = (trx: Trx, rijen: ReturnType<typeof wachtend>, voorbij = 0) =>
  trx
    .selectFrom(
      rijen
        .offset(voorbij)
        .limit(TELT_TOT + 1)
        .as('eerste'),
    )
    .select(({ fn }) => fn.countAll<string>().as('aantal'));

/** From the first of the day on which the page before ended: of that day some were shown. */
function vanaf(na: Wachtplaats | null) {
  return na === null
    ? sql<boolean>`true`
    : sql<boolean>`(l.rang, l.wacht_sinds) >= (${na.rang}::integer, ${na.wachtSinds}::date)`;
}

function wachtend(trx: Trx, gemeente: Gemeentecode, filter: Wachtfilter, vandaag: Datum) {
  return (
    trx
      .selectFrom('levering as l')
      .where('l.gemeente', '=', gemeente)
      .where(sql<boolean>`l.actueel`)
      .where('l.stand', 'in', [...ZONDER_HULP])
      // Granted from a later day on: until then nobody waits.
      .where('l.wacht_sinds', '<=', vandaag)
      .where((eb) => eb.or([eb('l.einde', 'is', null), eb('l.einde', '>=', vandaag)]))
      .$if(filter.aanbieder !== null, (q) => q.where('l.aanbieder', '=', filter.aanbieder))
      .$if(filter.voorziening !== null, (q) => q.where('l.voorziening', '=', filter.voorziening ?? ''))
      .$if(filter.rang !== null, (q) => q.where('l.rang', '=', filter.rang ?? 0))
      .$if(filter.team !== null, (q) =>
        q.where(
          sql<boolean>`exists (select from dossier d where d.gemeente = l.gemeente and d.dossier = l.dossier and d.team = ${filter.team})`,
        ),
      )
  );
}
