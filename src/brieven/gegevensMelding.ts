import type { Datum } from '../kern/datum.ts';
import type { BriefKop, GerekendeDatum, Organisatie } from './kop.ts';

/** D01: confirmation of a melding (Wmo 2.3.2 lid 1-3; procedure § 1). */
export interface OntvangstbevestigingMelding extends BriefKop {
  readonly brief: 'ontvangstbevestigingMelding';
  readonly ontvangenOp: Datum;
  /** How it came in, after `Wij kregen uw melding`: `via onze website`, `per telefoon`. */
  readonly kanaal: string;
  /** Somebody else reported; that is said, also when it is not safe to say who. */
  readonly namensInwoner: boolean;
  /** Who reported: `uw dochter, mevrouw L. de Vries`. Null when it may not be named. */
  readonly gemeldDoor: string | null;
  /** The request in the resident's own words. Null when it may not lie about in the house. */
  readonly samenvatting: string | null;
  /** A later melding is treated together with the first one, of this day. */
  readonly bijMeldingVan: Datum | null;
  readonly onderzoekUiterlijk: GerekendeDatum;
  readonly persoonlijkPlanUiterlijk: GerekendeDatum;
  readonly clientondersteuning: Organisatie;
  readonly belafspraak: { readonly wie: string; readonly uiterlijk: GerekendeDatum };
  /** Where to call when it cannot wait; 112 is always on the letter. */
  readonly noodnummers: readonly Noodnummer[];
  /** Web address of the privacy statement. */
  readonly privacyverklaring: string;
}

export interface Noodnummer {
  /** `Is er geweld thuis, of bent u daar bang voor?` */
  readonly wanneer: string;
  /** `Veilig Thuis` */
  readonly wie: string;
  readonly telefoon: string;
}

/** D02: appointment for the conversation (procedure § 6). */
export interface UitnodigingGesprek extends BriefKop {
  readonly brief: 'uitnodigingGesprek';
  readonly dag: Datum;
  /** `10.00 uur` */
  readonly tijd: string;
  /** `ongeveer anderhalf uur` */
  readonly duur: string;
  /** `bij u thuis, Dorpsstraat 12 in Voorbeeld` */
  readonly plaats: string;
  /** `Wij hebben deze dag en plaats op 4 mei 2026 telefonisch met u afgesproken.` */
  readonly afspraak: string;
  /** Who comes: `mevrouw S. Jansen, klantmanager Wmo`. */
  readonly metWie: string;
  /** Extra things to have ready, beside an identity document. */
  readonly klaarleggen: readonly string[];
  /** `Er komt een tolk mee voor Arabisch.` */
  readonly tolk: string | null;
  readonly clientondersteuning: Organisatie;
  /** Null when the term for a plan is over; a plan is welcome until the conversation all the same. */
  readonly persoonlijkPlanUiterlijk: GerekendeDatum | null;
}

/** Closed after information and advice with the resident's agreement, or without an aanvraag. No decision. */
export interface Afsluiting extends BriefKop {
  readonly brief: 'afsluiting';
  readonly meldingOntvangenOp: Datum;
  readonly hulpvraag: string;
  /** Why it ends without the resident's agreement; null when the resident agreed. */
  readonly waarom: string | null;
  /** What was advised; each a full sentence. Empty when there was no advice. */
  readonly adviezen: readonly string[];
  readonly instemming: {
    readonly op: Datum;
    /** `telefonisch`, `in het gesprek bij u thuis` */
    readonly hoe: string;
    /** What the resident said, in own words. */
    readonly woorden: string | null;
  } | null;
  readonly clientondersteuning: Organisatie;
}

/** D21 to the resident: warm hand-over to another party (procedure § 13). */
export interface Doorverwijzing extends BriefKop {
  readonly brief: 'doorverwijzing';
  readonly meldingOntvangenOp: Datum;
  readonly partij: Organisatie;
  readonly contactBijPartij: string | null;
  readonly vraag: string;
  readonly waarom: string;
  readonly afspraken: readonly string[];
  /** What was given to the party, and on which ground. Empty when nothing was given. */
  readonly gedeeld: readonly { readonly gegeven: string; readonly grondslag: string }[];
  /** When we ask resident and party how it went. */
  readonly terugkoppeling: GerekendeDatum;
  /** What stays with the municipality, if anything. */
  readonly blijftBijOns: string | null;
}
