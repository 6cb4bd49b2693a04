import { z } from 'zod';
import { leesAanbieders } from '../contracten/register-queries.ts';
import type { DossierGebeurtenis } from '../dossier/gebeurtenissen.ts';
import type { Omgeving } from '../dossier/omgeving.ts';
import { ANDERS_BESLOTEN, zDossierId } from '../dossier/taken.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { isOmkeer } from '../kern/ids.ts';
import type { Levering } from '../levering/toestand.ts';
import { inGemeente } from '../platform/database.ts';
import type { Werker } from '../platform/taken.ts';
import { berichtproduct } from './leveringpoort.ts';
import { isVerteld, leesNummers } from './nummers.ts';
import type { Berichtenpoort } from './poort.ts';
import { bestelToewijzing } from './toewijzing.ts';
import { isVerwijderdDeel, lopendeDelen } from './toegewezen.ts';
import { toewijzingsdelen } from './toewijzingsdelen.ts';

/** Ordered by what is recorded in a dossier (src/dossier/taken.ts). */
export const BESTELTAAK = 'toewijzing';

const zTaak = z.object({ dossier: zDossierId, nr: z.number().int().positive() });

/** Orders the 301 that follows from a fact about delivery or from a decision, for a provider that gets messages and when there is a way. */
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
      const veranderd = andersDoor(g, keten.gebeurtenissen);
      const partijen = toestand.levering.leveringen
        .filter(
          (levering) =>
            gaatOver(g, levering, bekend, toestand.levering.leveringen) ||
            (isVerteld(bekend, levering.id) && veranderd(levering)),
        )
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

/** Told, and decided otherwise: what it delivers is not what it was before this fact (Wmo 2.3.10, Awb 7:11). */
function andersDoor(
  { nr, soort }: Vastgelegd<DossierGebeurtenis>,
  gebeurtenissen: readonly Vastgelegd<DossierGebeurtenis>[],
): (levering: Levering) => boolean {
  if (!ANDERS_BESLOTEN.includes(soort)) return () => false;
  const tot = (grens: number) => {
    const keten = gebeurtenissen.filter((een) => een.nr <= grens);
    const delen = toewijzingsdelen(keten);
    return (levering: Levering) => lopendeDelen(levering, delen.get(levering.id) ?? [], keten);
  };
  const [voor, na] = [tot(nr - 1), tot(nr)];
  return (levering) => {
    const was = voor(levering);
    // What never was and is not to come, is nothing to tell.
    const wordt = na(levering).filter((d) => !isVerwijderdDeel(d) || was.some(({ deel }) => deel === d.deel));
    return JSON.stringify(was) !== JSON.stringify(wordt);
  };
}

/** New to its provider, or told and now different. A stop that came as a message is no news to who sent it. */
function gaatOver(
  g: Vastgelegd<DossierGebeurtenis>,
  { id, opdracht }: Levering,
  bekend: ReadonlyMap<string, number>,
  alle: readonly Levering[],
): boolean {
  // Who was to take over does not, or on another day: who has the help now hears that as well.
  const gaf = (ander: OnderdeelId): boolean =>
    isVerteld(bekend, id) && alle.some((l) => l.id === ander && l.opvolging?.levering === id);
  switch (g.soort) {
    case 'leveringOpgedragen':
      // Who was interrupted and is not asked any more hears that as well.
      return g.feiten.id === id || (g.feiten.onderdeel === opdracht.onderdeel && isVerteld(bekend, id));
    case 'leveringGeweigerd':
    case 'leveringIngetrokken':
      return (g.feiten.levering === id && isVerteld(bekend, id)) || gaf(g.feiten.levering);
    case 'opvolgingVerzet':
      return g.feiten.levering === id || gaf(g.feiten.levering);
    case 'hulpGestopt':
      return (
        g.feiten.levering === id &&
        isVerteld(bekend, id) &&
        g.feiten.reden !== 'tijdelijk' &&
        !isOmkeer(g.door)
      );
    default:
      return false;
  }
}
