import type { Bedrag } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { DwangsomUitzondering } from '../recht/dwangsom.ts';

/** How a notice of default came in. It has no form, but it must be in writing (Awb 4:17 lid 3, 2:13). */
export const INGEBREKEKANALEN = ['post', 'email', 'portaal', 'balie', 'telefoon'] as const;
export type Ingebrekekanaal = (typeof INGEBREKEKANALEN)[number];

/** Why a notice of default starts nothing. It is recorded and answered all the same. */
export const GEEN_WERKING = [
  'geenAanvraag',
  'ingetrokken',
  'nietSchriftelijk',
  'alBesloten',
  'teVroeg',
  'alInGebreke',
] as const;
export type GeenWerking = (typeof GEEN_WERKING)[number];

/** The applicant says that we are late; from a valid one two weeks run (Awb 4:17 lid 3). */
export type IngebrekestellingOntvangen = Gebeurtenis<
  'ingebrekestellingOntvangen',
  {
    id: OnderdeelId;
    aanvraag: OnderdeelId | null;
    ontvangenOp: Datum;
    kanaal: Ingebrekekanaal;
    /** Null when it works. */
    geenWerking: GeenWerking | null;
    /** Last day of the decision term as reckoned then; null without an aanvraag. */
    beslistermijnTm: Datum | null;
    /** Last day on which a decision costs nothing; null when it does not work. */
    respijtTm: Datum | null;
  },
  { tekst: string }
>;

/** D30: what is due, set by decision and sent the same day (Awb 4:18). */
export type DwangsomVastgesteld = Gebeurtenis<
  'dwangsomVastgesteld',
  {
    id: OnderdeelId;
    ingebrekestelling: OnderdeelId;
    op: Datum;
    dagen: number;
    bedrag: Bedrag;
    /** Why nothing is due although we were late (Awb 4:17 lid 5); null when something is. */
    uitzondering: DwangsomUitzondering | null;
    eersteDag: Datum;
    laatsteDag: Datum;
    /** In time within two weeks after the last day (Awb 4:18). */
    opTijd: boolean;
    /** Null when nothing is due. */
    betalenUiterlijk: Datum | null;
    bezwaarUiterlijk: Datum;
  },
  { toelichting: string; ondertekenaar: string; functie: string }
>;

export type DwangsomGebeurtenis = IngebrekestellingOntvangen | DwangsomVastgesteld;
