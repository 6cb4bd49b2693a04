import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Gegevensuitkomst } from '../recht/gegevensuitkomst.ts';

/** What a person may ask about their own data (Wmo 5.3.2, 5.3.5; AVG 15 to 18 and 21). One request is about one right. */
export const GEGEVENSRECHTEN = [
  'inzage',
  'afschrift',
  'correctie',
  'beperking',
  'bezwaarAvg',
  'vernietiging',
] as const;
export type Gegevensrecht = (typeof GEGEVENSRECHTEN)[number];

/** How a request came in. It has no form (AVG 12 lid 3). */
export const VERZOEKKANALEN = ['portaal', 'post', 'email', 'balie', 'telefoon'] as const;
export type Verzoekkanaal = (typeof VERZOEKKANALEN)[number];

/** Who asks: the resident, or who acts for them (Wmo 1.1.1 lid 2). */
export const VERZOEKERS = ['inwoner', 'vertegenwoordiger'] as const;
export type Verzoeker = (typeof VERZOEKERS)[number];

/** How it is known that it is them (AVG 12 lid 6). */
export const IDENTITEITSWIJZEN = ['ingelogd', 'legitimatie', 'terugbellen', 'bekendBijOns'] as const;
export type Identiteitswijze = (typeof IDENTITEITSWIJZEN)[number];

/** The day it came in starts the clock, also when it is written down later (AVG 12 lid 3). */
export type GegevensverzoekOntvangen = Gebeurtenis<
  'gegevensverzoekOntvangen',
  {
    id: OnderdeelId;
    recht: Gegevensrecht;
    ontvangenOp: Datum;
    kanaal: Verzoekkanaal;
    verzoeker: Verzoeker;
    /** Null as long as it is not certain who asks. */
    identiteit: Identiteitswijze | null;
  },
  { tekst: string }
>;

/** Two months more, once, told within the first month (AVG 12 lid 3). */
export type GegevensverzoekVerlengd = Gebeurtenis<
  'gegevensverzoekVerlengd',
  { verzoek: OnderdeelId; op: Datum; was: Datum; tot: Datum },
  { reden: string }
>;

/** Why the law does not give it, or not wholly. */
export const WEIGERGRONDEN = [
  'anderBeschermd',
  'nietZelfGevraagd',
  'geenFeitelijkeFout',
  'geenReden',
  'dwingendeRedenen',
  'belangVanAnder',
  'wetVerzetZich',
  'nogGeenTwaalf',
  'buitensporig',
  'identiteitOnbekend',
] as const;
export type Weigergrond = (typeof WEIGERGRONDEN)[number];

/** The answer is a decision (UAVG 34; Awb 1:3), and goes out the same day. */
export type GegevensverzoekBesloten = Gebeurtenis<
  'gegevensverzoekBesloten',
  {
    verzoek: OnderdeelId;
    op: Datum;
    uitkomst: Gegevensuitkomst;
    /** Null when all was given. */
    grond: Weigergrond | null;
    /** As it is known now who asks. */
    identiteit: Identiteitswijze | null;
    opTijd: boolean;
    bezwaarUiterlijk: Datum;
  },
  { motivering: string; ondertekenaar: string; functie: string }
>;

/** How what was given, was done. */
export const UITVOERWIJZEN = [
  'mijnHulpvraag',
  'verstuurd',
  'uitgereikt',
  'samenBekeken',
  'verwerkt',
] as const;
export type Uitvoerwijze = (typeof UITVOERWIJZEN)[number];

export type GegevensverzoekUitgevoerd = Gebeurtenis<
  'gegevensverzoekUitgevoerd',
  { verzoek: OnderdeelId; op: Datum; wijze: Uitvoerwijze },
  { toelichting: string }
>;

export type GegevensverzoekIngetrokken = Gebeurtenis<
  'gegevensverzoekIngetrokken',
  { verzoek: OnderdeelId; op: Datum },
  { reden: string }
>;

/** Told before it ends (AVG 18 lid 3): it ends on a later day. */
export type BeperkingOpgeheven = Gebeurtenis<
  'beperkingOpgeheven',
  { verzoek: OnderdeelId; op: Datum; vanaf: Datum },
  { reden: string }
>;

export type RechtenGebeurtenis =
  | GegevensverzoekOntvangen
  | GegevensverzoekVerlengd
  | GegevensverzoekBesloten
  | GegevensverzoekUitgevoerd
  | GegevensverzoekIngetrokken
  | BeperkingOpgeheven;
