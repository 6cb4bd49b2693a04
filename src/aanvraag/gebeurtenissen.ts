import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { LokaleCode, OnderdeelId } from '../kern/ids.ts';

export const AANVRAAGVORMEN = ['ondertekendVerslag', 'formulier', 'formulierTijdensGesprek'] as const;
export type Aanvraagvorm = (typeof AANVRAAGVORMEN)[number];

export interface GevraagdeVoorziening {
  readonly id: OnderdeelId;
  readonly voorziening: LokaleCode;
  readonly vorm: 'natura' | 'pgb';
}

/** Why an aanvraag may be made now (Wmo 2.3.2 lid 9). */
export type Aanvraaggrond = 'naVerslag' | 'naZesWeken' | 'voorVerslagOpVerzoek';

/** The day of receipt starts the two weeks (Wmo 2.3.5 lid 2). */
export type AanvraagOntvangen = Gebeurtenis<
  'aanvraagOntvangen',
  {
    id: OnderdeelId;
    ontvangenOp: Datum;
    vorm: Aanvraagvorm;
    grond: Aanvraaggrond;
    gevraagd: readonly GevraagdeVoorziening[];
    tegenAdvies: boolean;
    ondertekend: boolean;
    naamEnAdres: boolean;
    beslissenUiterlijk: Datum;
  },
  {
    toelichting: string;
    gevraagd: readonly {
      readonly id: OnderdeelId;
      readonly omschrijving: string;
      readonly motiveringPgb: string;
    }[];
  }
>;

export const ONTBREKEND = [
  'naamEnAdres',
  'dagtekening',
  'gevraagdeBeslissing',
  'handtekening',
  'budgetplanPgb',
  'gegevens',
] as const;
export type Ontbrekend = (typeof ONTBREKEND)[number];

/** Invitation to complete (Awb 4:5); the clock stands still from the day after (Awb 4:15 lid 1 onder a). */
export type AanvullingGevraagd = Gebeurtenis<
  'aanvullingGevraagd',
  { id: OnderdeelId; op: Datum; hersteltermijnTotEnMet: Datum; ontbreekt: readonly Ontbrekend[] },
  { toelichting: string }
>;

export type AanvullingOntvangen = Gebeurtenis<
  'aanvullingOntvangen',
  { id: OnderdeelId; ontvangenOp: Datum; volledig: boolean },
  { toelichting: string }
>;

/** The time to complete went by unused: it waits for us again, and the four weeks of Awb 4:5 lid 4 run. */
export type HersteltermijnVerstreken = Gebeurtenis<
  'hersteltermijnVerstreken',
  { id: OnderdeelId; laatsteDag: Datum }
>;

/** The applicant agrees in writing with delay (Awb 4:15 lid 2 onder a): suspends. */
export type UitstelIngestemd = Gebeurtenis<
  'uitstelIngestemd',
  { op: Datum; van: Datum; totEnMet: Datum },
  { toelichting: string }
>;

/** Delay by the applicant or force majeure (Awb 4:15 lid 2 onder b-c): suspends. */
export type OpschortingVastgelegd = Gebeurtenis<
  'opschortingVastgelegd',
  { grond: 'opVertragingAanvrager' | 'opOvermacht' | 'opBuitenland'; van: Datum; totEnMet: Datum },
  { toelichting: string }
>;

/** Told that the decision will be late; does NOT extend the term (Awb 4:14 lid 1). */
export type TermijnMededelingGedaan = Gebeurtenis<
  'termijnMededelingGedaan',
  { op: Datum; wettelijkUiterlijk: Datum; nieuweDatum: Datum },
  { reden: string }
>;

export type AanvraagIngetrokken = Gebeurtenis<'aanvraagIngetrokken', { op: Datum }, { reden: string }>;

export type AanvraagGebeurtenis =
  | AanvraagOntvangen
  | AanvullingGevraagd
  | AanvullingOntvangen
  | HersteltermijnVerstreken
  | UitstelIngestemd
  | OpschortingVastgelegd
  | TermijnMededelingGedaan
  | AanvraagIngetrokken;
