import type { TotAanvraag } from '../aanvraag/toestand.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type {
  BeoordelingVastgelegd,
  BelpogingVastgelegd,
  BesluitBekendgemaakt,
  BesluitGebeurtenis,
  BesluitGenomen,
  BesluitTeruggenomen,
  BesluitVoorbereid,
} from './gebeurtenissen.ts';

export interface Beoordeling {
  readonly criteria: BeoordelingVastgelegd['feiten']['criteria'];
  readonly toelichtingen: BeoordelingVastgelegd['inhoud']['toelichtingen'];
}

export interface Conceptbesluit {
  readonly id: OnderdeelId;
  readonly feiten: BesluitVoorbereid['feiten'];
  readonly inhoud: BesluitVoorbereid['inhoud'];
  readonly door: Wie;
}

export interface BesluitToestand {
  readonly beoordeling: Beoordeling | null;
  /** The newest concept; the ones before stay in the journal. */
  readonly concept: Conceptbesluit | null;
  /** Concepts that decide the same on every part as the newest, with itself: a call about one holds for all. */
  readonly zelfdeAard: readonly OnderdeelId[];
  readonly belpogingen: readonly (BelpogingVastgelegd['feiten'] & BelpogingVastgelegd['inhoud'])[];
  /** Second pair of eyes, per concept, newest last. */
  readonly toetsingen: readonly {
    readonly besluit: OnderdeelId;
    readonly akkoord: boolean;
    readonly opmerking: string;
    readonly door: Wie;
  }[];
  readonly genomen:
    | (BesluitGenomen['feiten'] & BesluitGenomen['inhoud'] & { readonly door: Wie; readonly nr: number })
    | null;
  /** Taken, but put aside before anyone knew; newest last. */
  readonly teruggenomen: readonly (BesluitTeruggenomen['feiten'] & BesluitTeruggenomen['inhoud'])[];
  readonly bekendgemaakt: BesluitBekendgemaakt['feiten'] | null;
  readonly aantalConcepten: number;
}

export interface TotBesluit extends TotAanvraag {
  readonly besluit: BesluitToestand;
}

export const BEGIN_BESLUIT: BesluitToestand = {
  beoordeling: null,
  concept: null,
  zelfdeAard: [],
  belpogingen: [],
  toetsingen: [],
  genomen: null,
  teruggenomen: [],
  bekendgemaakt: null,
  aantalConcepten: 0,
};

export function evolveBesluit(t: BesluitToestand, g: Vastgelegd<BesluitGebeurtenis>): BesluitToestand {
  switch (g.soort) {
    case 'beoordelingVastgelegd':
      return { ...t, beoordeling: { criteria: g.feiten.criteria, toelichtingen: g.inhoud.toelichtingen } };
    case 'besluitVoorbereid':
      return {
        ...t,
        concept: { id: g.feiten.id, feiten: g.feiten, inhoud: g.inhoud, door: g.door },
        zelfdeAard:
          t.concept && aard(t.concept.feiten) === aard(g.feiten)
            ? [...t.zelfdeAard, g.feiten.id]
            : [g.feiten.id],
        // A decision that was not yet sent has no effect (Awb 3:40); a new concept takes its place.
        genomen: null,
        aantalConcepten: t.aantalConcepten + 1,
      };
    case 'belpogingVastgelegd':
      return { ...t, belpogingen: [...t.belpogingen, { ...g.feiten, ...g.inhoud }] };
    case 'besluitGetoetst':
      return {
        ...t,
        toetsingen: [
          ...t.toetsingen,
          {
            besluit: g.feiten.besluit,
            akkoord: g.feiten.akkoord,
            opmerking: g.inhoud.opmerking,
            door: g.door,
          },
        ],
      };
    case 'besluitGenomen':
      return { ...t, genomen: { ...g.feiten, ...g.inhoud, door: g.door, nr: g.nr } };
    case 'besluitTeruggenomen':
      return { ...t, genomen: null, teruggenomen: [...t.teruggenomen, { ...g.feiten, ...g.inhoud }] };
    case 'besluitBekendgemaakt':
      return { ...t, bekendgemaakt: g.feiten };
  }
}

/**
 * A new aanvraag is judged and decided anew: nothing that was prepared for one that was withdrawn counts
 * for it. The numbers go on, so that every concept of the dossier keeps its own.
 */
export function opnieuwTeBesluiten({ aantalConcepten, teruggenomen }: BesluitToestand): BesluitToestand {
  return { ...BEGIN_BESLUIT, aantalConcepten, teruggenomen };
}

/** What a resident is told on the telephone: yes or no to what was asked. */
function aard(feiten: BesluitVoorbereid['feiten']): string {
  return feiten.onderdelen
    .map(({ gevraagd, beslissing }) => `${gevraagd}:${beslissing}`)
    .sort()
    .join(' ');
}
