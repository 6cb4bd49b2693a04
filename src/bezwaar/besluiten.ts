import type { Datum } from '../kern/datum.ts';
import type { OnderdeelId, PersoonId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import type { Bezwaardoel, Tijdigheid } from './codes.ts';
import type { BezwaarOntvangen, VervangendOnderdeel } from './gebeurtenissen.ts';
import type { Bezwaar, TotBezwaar, VervangendBesluit } from './toestand.ts';

/** A decision that can be objected to (Awb 7:1). */
export interface AanvechtbaarBesluit {
  readonly soort: Exclude<Bezwaardoel, 'nietTijdig' | 'nogGeenBesluit'>;
  readonly id: OnderdeelId;
  readonly op: Datum;
  /** Null as long as it was taken but not made known (Awb 3:40). */
  readonly bekendOp: Datum | null;
  /** Who took it may not decide on the objection (Awb 10:3 lid 3), who took or prepared it may not hear alone (Awb 7:5). */
  readonly genomenDoor: PersoonId;
  readonly betrokken: readonly PersoonId[];
  /** What it was about, in words of who reads it; where one dossier may have more of a kind. */
  readonly over?: string;
}

/** All decisions in the dossier, the newest last. */
export function aanvechtbareBesluiten(t: TotBezwaar): readonly AanvechtbaarBesluit[] {
  const { genomen, bekendgemaakt, concept } = t.besluit;
  const voorzieningen = t.screening.tijdelijkeVoorzieningen.map((v): AanvechtbaarBesluit => ({
    soort: 'tijdelijkeVoorziening',
    id: v.id,
    op: v.besluitdatum,
    bekendOp: v.besluitdatum,
    genomenDoor: v.door.id,
    betrokken: [v.door.id],
  }));
  const besluit: readonly AanvechtbaarBesluit[] = genomen
    ? [
        {
          soort: 'besluit',
          id: genomen.besluit,
          op: genomen.op,
          bekendOp: bekendgemaakt?.op ?? null,
          genomenDoor: genomen.door.id,
          betrokken: concept ? [genomen.door.id, concept.door.id] : [genomen.door.id],
        },
      ]
    : [];
  const dwangsommen = t.dwangsom.vastgesteld.map((d): AanvechtbaarBesluit => ({
    soort: 'dwangsom',
    id: d.id,
    op: d.op,
    bekendOp: d.op,
    genomenDoor: d.door.id,
    betrokken: [d.door.id],
  }));
  return [...voorzieningen, ...besluit, ...dwangsommen, ...t.bezwaar.andereBesluiten];
}

/** Those on which no objection was handled or is being handled: against what came of that, there is beroep (Awb 7:1). */
export function nogTeBestrijden(t: TotBezwaar): readonly AanvechtbaarBesluit[] {
  const gemaakt = t.bezwaar.bezwaren.filter((b) => !b.ingetrokken && !b.doorgezonden).map((b) => b.besluit);
  return aanvechtbareBesluiten(t).filter(({ id }) => !gemaakt.includes(id));
}

/** The decision an objection is about; an early one is about what came after it (Awb 6:10). */
export function betreffendBesluit(
  t: TotBezwaar,
  b: Pick<Bezwaar, 'tegen' | 'besluit'>,
): AanvechtbaarBesluit | undefined {
  if (b.tegen === 'nietTijdig') return undefined;
  const alle = aanvechtbareBesluiten(t);
  return b.besluit === null
    ? alle.findLast((besluit) => besluit.soort === 'besluit')
    : alle.find((besluit) => besluit.id === b.besluit);
}

type Binnenkomst = Pick<BezwaarOntvangen['feiten'], 'kanaal' | 'ontvangenOp' | 'gepostOp' | 'eldersOp'>;

/** In time, early or late, and until when it could be done (Awb 6:7-6:10, 6:15 lid 3). */
export function tijdigheidVan(
  bekendOp: Datum | null,
  { kanaal, ontvangenOp, gepostOp, eldersOp }: Binnenkomst,
  regels: LokaleRegels,
): { readonly tijdigheid: Tijdigheid; readonly bezwaarUiterlijk: Datum | null } {
  if (bekendOp === null) return { tijdigheid: 'teVroeg', bezwaarUiterlijk: null };
  const bezwaarUiterlijk = uiterlijk('awbBezwaarIndienen', bekendOp, regels);
  const moment = eldersOp ?? ontvangenOp;
  // On the day it was made known the term has not begun, but the decision is there (Awb 6:10 lid 1 onder a).
  if (moment < bekendOp) return { tijdigheid: 'teVroeg', bezwaarUiterlijk };
  const nakomer =
    kanaal === 'post' &&
    gepostOp !== null &&
    gepostOp <= bezwaarUiterlijk &&
    ontvangenOp <= uiterlijk('awbBezwaarPostNakomer', bezwaarUiterlijk, regels);
  return { tijdigheid: moment <= bezwaarUiterlijk || nakomer ? 'opTijd' : 'teLaat', bezwaarUiterlijk };
}

/** What took the place of this decision last; undefined when it still stands as it was. */
export function vervangenDoor(t: TotBezwaar, besluit: OnderdeelId): VervangendBesluit | undefined {
  return t.bezwaar.vervangingen.findLast((v) => v.vervangt === besluit);
}

/** The parts as they hold now, to go on from. */
export function geldendeOnderdelen(t: TotBezwaar): readonly VervangendOnderdeel[] {
  const { genomen, concept } = t.besluit;
  const vervangen = genomen ? vervangenDoor(t, genomen.besluit) : undefined;
  if (vervangen) return vervangen.onderdelen;
  return (concept?.feiten.onderdelen ?? []).map((o) => ({
    gevraagd: o.gevraagd,
    beslissing: o.beslissing === 'buitenBehandeling' ? 'afwijzen' : o.beslissing,
    voorziening: o.voorziening,
    vorm: o.vorm,
    omvang: o.omvang,
    per: o.per,
    ingang: o.ingang,
    einde: o.einde,
  }));
}
