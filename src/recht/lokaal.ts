import type { Bedrag } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode, LokaleCode } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Bewaarregels } from './bewaren.ts';
import type { Doorzettingsregel } from './doorzettingsmacht.ts';
import type { Kalender } from './kalender.ts';
import type { Prijs } from './prijslijst.ts';
import type { SoortRegel, SoortRuimte } from './ruimte.ts';
import type { ThemaCode } from './themas.ts';
import type { Uitlegkeuzes } from './uitleg.ts';
import type { Verordeningsversie } from './verordeningsversie.ts';
import type { WetCode } from './wetten.ts';

/** Decisions the mandate table knows. */
export type MandaatUitkomst =
  | 'toekenning'
  | 'gedeeltelijk'
  | 'afwijzing'
  | 'buitenBehandeling'
  | 'spoed'
  | 'dwangsom'
  | 'bezwaar'
  | 'gegevens'
  | 'herziening'
  | 'opVerzoek';

/** Who may decide what on behalf of the college (Awb 10:3; Wmo 2.6.3). */
export interface Mandaatregel {
  readonly uitkomst: MandaatUitkomst;
  /** From this amount a year on; absent: from zero. The highest threshold reached applies. */
  readonly vanafPerJaar?: Bedrag;
  readonly tweedePaarOgen: boolean;
  readonly rollen: readonly Rol[];
}

/** The urgency levels of screening (procedure.md § 2). */
export type UrgentieNiveau = 'acuut' | 'spoed' | 'urgent' | 'regulier' | 'versneld';

/** Service norms of the municipality. None of them is a term of the law. */
export interface Normen {
  /** Days until the urgency is looked at again. */
  readonly herbeoordelingDagen: Readonly<Record<UrgentieNiveau, number>>;
  /** Hours within which a spoed report has a decision (Wmo 2.3.3 says: at once). */
  readonly spoedUren: number;
  /** Weeks on a provider's waiting list before someone looks again. */
  readonly wachtlijstWeken: number;
  /** Working days within which a provider answers an assignment (five when absent); no law names it. */
  readonly leveringAntwoordWerkdagen?: number;
  /** Weeks of waiting for help after which somebody asks how it goes (three when absent); no law names it. */
  readonly wachtcontactWeken?: number;
  /** Weeks since the melding after which a dossier goes before the urgent ones (twelve when absent); no law names it. */
  readonly langWachtenWeken?: number;
  /** Days that others usually still need after an investigation (fourteen when absent); for the order of Mijn dag only. */
  readonly wachtOpAnderenDagen?: number;
  /** Longest temporary provision while the investigation runs (Wmo 2.3.3); the law names none. */
  readonly tijdelijkeVoorzieningWeken?: number;
  /** Longest that an invited participant may look at a toets, in weeks (six when absent); no law names one. */
  readonly toetsuitnodigingWeken?: number;
  /** Days without an answer to the report after which a dossier may be closed (four weeks when absent). */
  readonly reactieDagen?: number;
  /** Working days within which a resident's message has an answer; absent: nothing is promised. */
  readonly antwoordWerkdagen?: number;
  /** Working days within which a provider's request (iWmo 315, 317) has an answer; absent: no clock, for no rule names one. */
  readonly verzoekAntwoordWerkdagen?: number;
  /** Weeks before the end of a provision at which heronderzoek is announced and begins. */
  readonly heronderzoekSignaalWeken: number;
  readonly heronderzoekStartWeken: number;
  /** The first look ahead, in weeks before the end (26 when absent); no law names one. */
  readonly heronderzoekVroegWeken?: number;
  /** To react to an intended withdrawal or change, in weeks (two when absent); Awb 4:8 names no term. */
  readonly zienswijzeWeken?: number;
  /** Parts of a term in percent at which people are warned: 50, 75, 90. */
  readonly waarschuwenBij: readonly number[];
}

/** Monthly contribution per household (Wmo 2.1.4a); the CAK sets and collects it. */
export interface EigenBijdrage {
  readonly vanaf: Datum;
  readonly perMaand: Bedrag;
  readonly geverifieerd: boolean;
  readonly bron: string;
}

/** A result the municipality wants to reach and counts. */
export interface Effectdoel {
  readonly code: LokaleCode;
  readonly naam: string;
  readonly thema: ThemaCode;
}

/** Something a resident can get. */
export interface Voorziening {
  readonly code: LokaleCode;
  readonly naam: string;
  readonly soort: 'maatwerk' | 'algemeen' | 'collectief';
  /** Group for lists and figures: `huishoudelijke ondersteuning`. Null, here and below: the municipality did not say. */
  readonly categorie: string | null;
  /** Unit of the amount: `uur`, `dagdeel`, `stuk`. */
  readonly eenheid: string | null;
  /** What one `eenheid` costs the municipality; absent when it set no tariff. */
  readonly tarief?: Bedrag;
  readonly eigenBijdrage: boolean | null;
  readonly artikelVerordening: string | null;
  /** Where it is named, when the municipality says so. */
  readonly bron?: string;
}

/**
 * A rule the municipality made itself (Wmo 2.1.3; Awb 1:3 lid 4), or a way of working that nobody made. The law ranks
 * above it; for a werkproces no legal argument is needed to do it otherwise.
 */
export interface EigenRegel {
  readonly code: LokaleCode;
  readonly soort: Exclude<SoortRegel, 'wet'>;
  readonly wet: WetCode;
  /** Where it stands, or whose way of working it is. */
  readonly naam: string;
  /** As people cite it; null when it stands nowhere. */
  readonly artikel: string | null;
  readonly tekst: string;
  /** The room it gives itself to do otherwise; null when it gives none. */
  readonly ruimte: SoortRuimte | null;
  /** Null when its paper names no first day: then it holds. */
  readonly geldtVanaf: Datum | null;
  readonly geldtTotEnMet: Datum | null;
  /** The goals of the council it serves; absent when nobody said so. */
  readonly doelen?: readonly LokaleCode[];
  /** Where it can be read. */
  readonly bron: string;
}

/** To plan with; no law and no general norm says them (sturing.md § 3). */
export interface Formatieregels {
  /** Percentages of the contract hours that do not go to new hulpvragen. */
  readonly aftrek: Readonly<Record<Aftrekpost, number>>;
  /** Minutes of work for a case of usual size, as measured or estimated by the team. */
  readonly minuten: Readonly<Record<Werkpost, number>>;
}
export const AFTREKPOSTEN = ['overleg', 'opleiding', 'reis', 'verzuim', 'anderWerk'] as const;
export type Aftrekpost = (typeof AFTREKPOSTEN)[number];
export const WERKPOSTEN = [
  'eersteContact',
  'onderzoeken',
  'toetsen',
  'verslagMaken',
  'beslissen',
  'verzenden',
] as const;
export type Werkpost = (typeof WERKPOSTEN)[number];

/** What a municipality may set itself (Wmo 2.1.3; procedure.md § 19). Data, no behaviour. */
export interface LokaleRegels {
  readonly gemeente: Gemeentecode;
  readonly kalender: Kalender;
  readonly uitleg: Uitlegkeuzes;
  readonly afwijzing: {
    /** Attempts to call before a refusal may be sent without having spoken. */
    readonly belpogingen: number;
    readonly belplicht: boolean;
    readonly artikel: string;
  };
  /** Usual time to complete an aanvraag (Awb 4:5 lid 1), in days. */
  readonly hersteltermijnDagen: number;
  readonly mandaat: readonly Mandaatregel[];
  readonly normen: Normen;
  readonly eigenBijdrage: readonly EigenBijdrage[];
  readonly effectdoelen: readonly Effectdoel[];
  readonly voorzieningen: readonly Voorziening[];
  readonly eigenRegels: readonly EigenRegel[];
  /** The ordinance turned round, in its versions; absent: the council set no goals yet. */
  readonly verordeningen?: readonly Verordeningsversie[];
  /** What help and going without it cost, for the money picture of a doorbraakplan. */
  readonly prijslijst?: readonly Prijs[];
  /** How far each level may go with a doorbraakplan; absent: the college alone. */
  readonly doorzettingsmacht?: readonly Doorzettingsregel[];
  /** With a committee the decision on bezwaar takes 12 weeks instead of 6 (Awb 7:10 lid 1). */
  readonly bezwaarMetCommissie: boolean;
  /** How long to keep what the law leaves to the municipality; absent: as long as any Wmo file. */
  readonly bewaren?: Bewaarregels;
  /** Hours and minutes of work to plan with; absent: the ones Omkeer begins with. */
  readonly formatie?: Formatieregels;
  /** What fewer cases than this have in common is not shown: somebody would be known by it. */
  readonly kleinsteGroep: number;
  /** True: assignments that still hold were told to providers by another system, so a number that is unknown here may be one of those. */
  readonly toewijzingenElders?: boolean;
}

/** The line of the mandate table for this decision: the highest threshold not above `perJaar`. */
export function mandaatVoor(
  uitkomst: MandaatUitkomst,
  perJaar: Bedrag | null,
  regels: Pick<LokaleRegels, 'mandaat'>,
): Mandaatregel | undefined {
  const drempel = (regel: Mandaatregel): number => regel.vanafPerJaar ?? 0;
  return regels.mandaat
    .filter((regel) => regel.uitkomst === uitkomst && drempel(regel) <= (perJaar ?? 0))
    .reduce<Mandaatregel | undefined>(
      (hoogste, regel) => (hoogste && drempel(hoogste) >= drempel(regel) ? hoogste : regel),
      undefined,
    );
}

/** Who may end help at the request of the resident; who said nothing of that, meant who may withdraw it. */
export function mandaatOpVerzoek({ mandaat }: Pick<LokaleRegels, 'mandaat'>): MandaatUitkomst {
  return mandaat.some(({ uitkomst }) => uitkomst === 'opVerzoek') ? 'opVerzoek' : 'herziening';
}

/** Why someone with this role may not take the decision, or undefined (Awb 10:3). */
export function zonderMandaat(
  rol: Rol,
  uitkomst: MandaatUitkomst,
  perJaar: Bedrag | null,
  regels: Pick<LokaleRegels, 'mandaat'>,
): Weigering | undefined {
  if (mandaatVoor(uitkomst, perJaar, regels)?.rollen.includes(rol)) return undefined;
  if (regels.mandaat.length === 0)
    return {
      code: 'geenMandaat',
      reden: 'De mandaatlijst van deze gemeente is nog niet ingevuld. Daarom kan niemand dit besluit nemen.',
      artikel: 'Awb 10:3',
      uitweg: 'Vraag de beheerder de mandaatlijst in te vullen, in regels.yaml van de gemeente.',
    };
  return {
    code: 'geenMandaat',
    reden: 'Met deze rol mag u dit besluit niet nemen.',
    artikel: 'Awb 10:3',
    uitweg: 'Leg het besluit voor aan iemand die er volgens de mandaatlijst over gaat.',
  };
}

/** The monthly contribution in force on a day; undefined before the first known amount. */
export function bijdrageOp(
  dag: Datum,
  regels: Pick<LokaleRegels, 'eigenBijdrage'>,
): EigenBijdrage | undefined {
  return regels.eigenBijdrage
    .filter(({ vanaf }) => vanaf <= dag)
    .reduce<EigenBijdrage | undefined>(
      (laatste, bijdrage) => (laatste && laatste.vanaf >= bijdrage.vanaf ? laatste : bijdrage),
      undefined,
    );
}

/** A provision by its code. */
export function vindVoorziening(
  code: LokaleCode,
  regels: Pick<LokaleRegels, 'voorzieningen'>,
): Voorziening | undefined {
  return regels.voorzieningen.find((voorziening) => voorziening.code === code);
}

/** The own rules that hold on this day, as the data orders them. */
export function eigenRegelsOp(
  dag: Datum,
  { eigenRegels }: Pick<LokaleRegels, 'eigenRegels'>,
): readonly EigenRegel[] {
  return eigenRegels.filter(
    ({ geldtVanaf, geldtTotEnMet }) =>
      (geldtVanaf === null || geldtVanaf <= dag) && (geldtTotEnMet === null || dag <= geldtTotEnMet),
  );
}
