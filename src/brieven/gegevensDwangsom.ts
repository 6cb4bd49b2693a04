import type { Datum } from '../kern/datum.ts';
import type { BriefKop, GerekendeDatum, Ondertekening, Organisatie, Rechtsmiddelen } from './kop.ts';

/** What a notice of default starts, or why it starts nothing (Awb 4:17 lid 3). */
export type Ingebrekewerking =
  | {
      readonly soort: 'werkt';
      readonly beslisdatumWas: Datum;
      readonly besluitUiterlijk: GerekendeDatum;
      readonly eersteDwangsomdag: Datum;
      /** `€ 23,00 per dag de eerste 14 dagen` */
      readonly tarieven: readonly string[];
      /** `€ 1.442,00` */
      readonly hoogste: string;
    }
  | {
      readonly soort: 'werktNiet';
      /** Full sentences. */
      readonly waarom: string;
      /** What the resident can do now, in full sentences. */
      readonly uitweg: string;
    };

/** Answer to every notice of default, also to one without effect. */
export interface OntvangstbevestigingIngebrekestelling extends BriefKop {
  readonly brief: 'ontvangstbevestigingIngebrekestelling';
  readonly ontvangenOp: Datum;
  /** After `Wij kregen die`: `met de post`. */
  readonly hoe: string;
  /** Empty without an aanvraag. */
  readonly gevraagd: readonly string[];
  readonly werking: Ingebrekewerking;
}

/** D30 (Awb 4:18): days and amount, or why nothing is due. */
export interface Dwangsombeschikking extends BriefKop {
  readonly brief: 'dwangsombeschikking';
  readonly aanvraagOntvangenOp: Datum;
  readonly gevraagd: readonly string[];
  readonly ingebrekestellingOp: Datum;
  readonly beslisdatumWas: Datum;
  readonly eersteDag: Datum;
  readonly laatsteDag: Datum;
  /** Day on which it stopped; null when the longest time of 42 days was over. */
  readonly gestoptOp: Datum | null;
  readonly dagen: number;
  /** `€ 462,00` */
  readonly bedrag: string;
  readonly opbouw: readonly { readonly dagen: number; readonly perDag: string; readonly samen: string }[];
  /** Why nothing is due although we were late; null when it is. Full sentences. */
  readonly uitzondering: string | null;
  /** In the words of who decided; may be empty. */
  readonly toelichting: string;
  readonly betalen: GerekendeDatum | null;
  readonly rechtsmiddelen: Rechtsmiddelen;
  readonly ondertekening: Ondertekening;
}

/** The six weeks are over: an aanvraag may be made without a finished investigation (Wmo 2.3.2 lid 9). */
export interface AanvraagMogelijk extends BriefKop {
  readonly brief: 'aanvraagMogelijk';
  readonly meldingOntvangenOp: Datum;
  readonly hulpvraag: string;
  readonly onderzoekUiterlijk: GerekendeDatum;
  /** How an aanvraag can be made: `Log in op Mijn hulpvraag …`. */
  readonly wijzen: readonly string[];
  readonly clientondersteuning: Organisatie;
}
