import { z } from 'zod';
import { leesAanbieders } from '../contracten/register-queries.ts';
import type { DossierGebeurtenis } from '../dossier/gebeurtenissen.ts';
import type { Omgeving } from '../dossier/omgeving.ts';
import { zDossierId } from '../dossier/taken.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { isOmkeer } from '../kern/ids.ts';
import type { Levering } from '../levering/toestand.ts';
import { inGemeente } from '../platform/database.ts';
import type { Werker } from '../platform/taken.ts';
import { berichtproduct } from './leveringpoort.ts';
import { leesNummers } from './nummers.ts';
import type { Berichtenpoort } from './poort.ts';
import { bestelToewijzing } from './toewijzing.ts';

/** Ordered by what is recorded in a dossier (src/dossier/taken.ts). */
export const BESTELTAAK = 'toewijzing';

const zTaak = z.object({ dossier: zDossierId, nr: z.number().int().positive() });

/** Orders the 301 that follows from a fact about delivery, for a provider that gets messages and when there is a way. */
export function besteller(omgeving: Omgeving, poort: Pick<Berichtenpoort, 'ingesteld'>): Werker {
  return async (gemeente, gegevens) => {
    const { dossier, nr } = zTaak.parse(gegevens);
    if (!poort.ingesteld) return;
    const { keten, toestand } = await leesDossier(omgeving, gemeente, dossier);
    const g = keten.gebeurtenissen.find((een) => een.nr === nr);
    if (keten.vernietigd || !g) return;
    const op = omgeving.klok.nu();
    await inGemeente(omgeving.db, gemeente, async (trx) => {
      const bekend = await leesNummers(trx, gemeente, dossier);
      const aanbieders = await leesAanbieders(trx, gemeente, datumVan(op));
      const partijen = toestand.levering.leveringen
        .filter((levering) => gaatOver(g, levering, bekend))
        .filter(({ opdracht }) => berichtproduct(aanbieders, opdracht) !== undefined)
        .map(({ opdracht }) => aanbieders.find(({ code }) => code === opdracht.aanbieder)?.agb ?? undefined);
      for (const aanbieder of new Set(partijen))
        if (aanbieder !== undefined)
          await bestelToewijzing(
            trx,
            gemeente,
            { dossier, aanbieder, sleutel: `toewijzing:${dossier}:${nr}:${aanbieder}` },
            op,
          );
    });
  };
}

/** New to its provider, or told and now different. A stop that came as a message is no news to who sent it. */
function gaatOver(
  g: Vastgelegd<DossierGebeurtenis>,
  { id, opdracht }: Levering,
  bekend: ReadonlyMap<string, number>,
): boolean {
  switch (g.soort) {
    case 'leveringOpgedragen':
      // Who was interrupted and is not asked any more hears that as well.
      return g.feiten.id === id || (g.feiten.onderdeel === opdracht.onderdeel && bekend.has(id));
    case 'leveringGeweigerd':
    case 'leveringIngetrokken':
      return g.feiten.levering === id && bekend.has(id);
    case 'hulpGestopt':
      return (
        g.feiten.levering === id && bekend.has(id) && g.feiten.reden !== 'tijdelijk' && !isOmkeer(g.door)
      );
    default:
      return false;
  }
}
