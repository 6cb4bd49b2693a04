import { leesAanbiedereinden, leesAanbieders } from '../contracten/register-queries.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode, LokaleCode, OnderdeelId } from '../kern/ids.ts';
import { TE_WISSELEN } from '../levering/aanbieden.ts';
import { kiesAanbieders } from '../levering/aanbiederkeuze.ts';
import { openAanbod } from '../levering/aanbod.ts';
import type { Aanbiedereinden } from '../levering/aanbiedereinde.ts';
import { GEEN_EINDEN } from '../levering/aanbiedereinde.ts';
import { leveringsdelen } from '../levering/stand.ts';
import { leesAanbiedercijfers } from '../levering/wachttijd-queries.ts';
import type { Startverwachting, Wachtverwachting } from '../levering/wachttijd.ts';
import { wachtplek, wachtverwachting } from '../levering/wachttijd.ts';
import type { Trx } from '../platform/database.ts';
import type { DossierToestand } from './toestand.ts';

/** What the register of providers, and what happened at them, say about the help of one dossier. */
export interface Aanbiederstand {
  readonly einden: Aanbiedereinden;
  /** Of each part that waits at a provider. */
  readonly verwachtingen: ReadonlyMap<OnderdeelId, Wachtverwachting>;
  /** Of each part for which another provider was offered: when it may begin there, asked today. */
  readonly aangeboden: ReadonlyMap<OnderdeelId, Startverwachting>;
  readonly telefoons: ReadonlyMap<LokaleCode, string>;
}

export const GEEN_AANBIEDERSTAND: Aanbiederstand = {
  einden: GEEN_EINDEN,
  verwachtingen: new Map(),
  aangeboden: new Map(),
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
  const aangeboden = new Map<OnderdeelId, Startverwachting>();
  for (const { onderdeel, stand, levering } of leveringsdelen(toestand)) {
    if (!levering || !TE_WISSELEN.includes(stand)) continue;
    const { gevraagd, voorziening } = onderdeel;
    const aanbod = openAanbod(toestand, levering);
    const cijfers = await leesAanbiedercijfers(
      trx,
      gemeente,
      {
        aanbieders: [levering.opdracht.aanbieder, ...(aanbod ? [aanbod.aanbieder] : [])],
        voorzieningen: [voorziening],
      },
      vandaag,
    );
    const postcode = toestand.melding.melding?.inwoner.adres.postcode ?? null;
    const ander = kiesAanbieders(aanbieders, cijfers, { voorziening, postcode, dag: vandaag }).find(
      ({ aanbieder }) => aanbieder.code === aanbod?.aanbieder,
    );
    if (ander) aangeboden.set(gevraagd, ander.verwachting);
    const plek = wachtplek(voorziening, stand, levering);
    verwachtingen.set(gevraagd, wachtverwachting(plek, aanbieders, cijfers, vandaag));
  }
  return {
    einden: await leesAanbiedereinden(trx, gemeente),
    verwachtingen,
    aangeboden,
    telefoons: new Map(aanbieders.map(({ code, telefoon }) => [code, telefoon])),
  };
}
