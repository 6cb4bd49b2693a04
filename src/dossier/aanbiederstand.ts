import { leesAanbiedereinden, leesAanbieders } from '../contracten/register-queries.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode, LokaleCode, OnderdeelId } from '../kern/ids.ts';
import { TE_WISSELEN } from '../levering/aanbieden.ts';
import type { Aanbiedereinden } from '../levering/aanbiedereinde.ts';
import { GEEN_EINDEN } from '../levering/aanbiedereinde.ts';
import { leveringsdelen } from '../levering/stand.ts';
import { leesAanbiedercijfers } from '../levering/wachttijd-queries.ts';
import type { Wachtverwachting } from '../levering/wachttijd.ts';
import { wachtplek, wachtverwachting } from '../levering/wachttijd.ts';
import type { Trx } from '../platform/database.ts';
import type { DossierToestand } from './toestand.ts';

/** What the register of providers, and what happened at them, say about the help of one dossier. */
export interface Aanbiederstand {
  readonly einden: Aanbiedereinden;
  /** Of each part that waits at a provider. */
  readonly verwachtingen: ReadonlyMap<OnderdeelId, Wachtverwachting>;
  readonly telefoons: ReadonlyMap<LokaleCode, string>;
}

export const GEEN_AANBIEDERSTAND: Aanbiederstand = {
  einden: GEEN_EINDEN,
  verwachtingen: new Map(),
  telefoons: new Map(),
};

/** Nothing is read as long as no provider was asked. */
export async function leesAanbiederstand(
  trx: Trx,
  gemeente: Gemeentecode,
  toestand: DossierToestand,
  vandaag: Datum,
): Promise<Aanbiederstand> {
  if (toestand.levering.leveringen.length === 0) return GEEN_AANBIEDERSTAND;
  const aanbieders = await leesAanbieders(trx, gemeente, vandaag);
  const verwachtingen = new Map<OnderdeelId, Wachtverwachting>();
  for (const { onderdeel, stand, levering } of leveringsdelen(toestand)) {
    if (!levering || !TE_WISSELEN.includes(stand)) continue;
    const { gevraagd, voorziening } = onderdeel;
    const cijfers = await leesAanbiedercijfers(
      trx,
      gemeente,
      { aanbieders: [levering.opdracht.aanbieder], voorzieningen: [voorziening] },
      vandaag,
    );
    const plek = wachtplek(voorziening, stand, levering);
    verwachtingen.set(gevraagd, wachtverwachting(plek, aanbieders, cijfers, vandaag));
  }
  return {
    einden: await leesAanbiedereinden(trx, gemeente),
    verwachtingen,
    telefoons: new Map(aanbieders.map(({ code, telefoon }) => [code, telefoon])),
  };
}
