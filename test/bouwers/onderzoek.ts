import type { Datum, Tijdstip } from '../../src/kern/datum.ts';
import { plusDagen, plusWeken, tijdstip } from '../../src/kern/datum.ts';
import type { Context, Vastgelegd } from '../../src/kern/decider.ts';
import type { OnderdeelId, Vingerafdruk } from '../../src/kern/ids.ts';
import { leesOnderdeelId } from '../../src/kern/ids.ts';
import { BEGIN_CONTACT } from '../../src/contact/toestand.ts';
import { LEEFGEBIEDEN } from '../../src/melding/gebeurtenissen.ts';
import type {
  Gesprekspunt,
  OnderzoekGebeurtenis,
  PuntBesproken,
} from '../../src/onderzoek/gebeurtenissen.ts';
import { GESPREKSPUNTEN } from '../../src/onderzoek/gebeurtenissen.ts';
import type { OnderzoekOpdracht } from '../../src/onderzoek/opdrachten.ts';
import { onderzoekHandelingen } from '../../src/onderzoek/opdrachten.ts';
import type { TotOnderzoek } from '../../src/onderzoek/toestand.ts';
import { BEGIN_ONDERZOEK, evolveOnderzoek } from '../../src/onderzoek/toestand.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import type { TotScreening } from '../../src/screening/toestand.ts';
import { BEVINDING, GEBIEDTEKSTEN, NETWERK } from './onderzoeksinhoud.ts';
import { BILAL, toegedeeldDossier } from './screening.ts';
import { BEGINDAG, contextVoor, na } from './stap.ts';

type Opdracht<S extends OnderzoekOpdracht['soort']> = Extract<OnderzoekOpdracht, { readonly soort: S }>;
type Anders<S extends OnderzoekOpdracht['soort']> = Partial<Omit<Opdracht<S>, 'soort'>> & {
  /** The day of the opdracht; other dates follow from it. */
  readonly vandaag?: Datum;
};

/** @throws Error for text that is no id. */
export function onderdeel(tekst: string): OnderdeelId {
  const id = leesOnderdeelId(tekst);
  if (id === undefined) throw new Error(`geen onderdeel: ${tekst}`);
  return id;
}

/** 64 hex digits made from one: a digest for tests. */
export function vingerafdruk(teken: string): Vingerafdruk {
  return teken.repeat(64) as Vingerafdruk;
}

/** Bilal, who has the dossier. */
export function bilal(vandaag: Datum = BEGINDAG): Context<LokaleRegels> {
  return contextVoor('klantmanager', { id: BILAL, vandaag });
}

export function gegevenVastleggen(anders: Anders<'gegevenVastleggen'> = {}): Opdracht<'gegevenVastleggen'> {
  const { vandaag = BEGINDAG, ...rest } = anders;
  return {
    soort: 'gegevenVastleggen',
    categorie: 'lopendeVoorziening',
    herkomst: 'wmoDossier',
    grondslag: 'wmo511lid1',
    over: 'inwoner',
    peildatum: vandaag,
    tekst: 'Mevrouw heeft sinds 2024 twee uur huishoudelijke hulp per week.',
    ...rest,
  };
}

export function toestemmingVastleggen(
  anders: Anders<'toestemmingVastleggen'> = {},
): Opdracht<'toestemmingVastleggen'> {
  const { vandaag = BEGINDAG, ...rest } = anders;
  return {
    soort: 'toestemmingVastleggen',
    toestemming: 'avg',
    betreft: 'adviseur',
    gegevenOp: vandaag,
    totEnMet: plusWeken(vandaag, 12),
    wijze: 'schriftelijk',
    tekstversie: 1,
    waarvoor: 'Een medisch advies over dagbesteding',
    ontvanger: 'Bureau Medisch Advies',
    ...rest,
  };
}

export function huishoudenVastleggen(): Opdracht<'huishoudenVastleggen'> {
  return {
    soort: 'huishoudenVastleggen',
    personen: NETWERK,
  };
}

export function clientondersteuningVastleggen(
  anders: Anders<'clientondersteuningVastleggen'> = {},
): Opdracht<'clientondersteuningVastleggen'> {
  const { vandaag = BEGINDAG, ...rest } = anders;
  return {
    soort: 'clientondersteuningVastleggen',
    gewezenOp: vandaag,
    wijze: 'telefoon',
    gewenst: true,
    organisatie: 'Steunpunt Naast U',
    naam: 'Rob Peters',
    ...rest,
  };
}

/** Two days later at ten in the morning, Dutch winter time. */
export function overTweeDagen(vandaag: Datum = BEGINDAG): Tijdstip {
  return tijdstip(`${plusDagen(vandaag, 2)}T09:00:00Z`);
}

export function gesprekPlannen(anders: Anders<'gesprekPlannen'> = {}): Opdracht<'gesprekPlannen'> {
  const { vandaag = BEGINDAG, ...rest } = anders;
  return {
    soort: 'gesprekPlannen',
    begin: overTweeDagen(vandaag),
    duurMinuten: 90,
    vorm: 'huisbezoek',
    tolk: false,
    plaats: 'Dorpsstraat 12, Voorbeeld',
    toelichting: 'Telefonisch afgesproken. De dochter is erbij.',
    ...rest,
  };
}

export function identiteitVaststellen(
  anders: Anders<'identiteitVaststellen'> = {},
): Opdracht<'identiteitVaststellen'> {
  const { vandaag = BEGINDAG, ...rest } = anders;
  return { soort: 'identiteitVaststellen', op: vandaag, document: 'identiteitskaart', ...rest };
}

export interface GesprekAnders {
  readonly vandaag?: Datum;
  readonly gesprek?: OnderdeelId | null;
  readonly feiten?: Partial<Opdracht<'gesprekVastleggen'>['feiten']>;
  readonly inhoud?: Partial<Opdracht<'gesprekVastleggen'>['inhoud']>;
  /** Points with another status than `besproken`. */
  readonly punten?: Partial<Readonly<Record<Gesprekspunt, PuntBesproken['status']>>>;
}

/** A complete conversation: all ten points, all life domains, the question behind the question. */
export function gesprekVastleggen(anders: GesprekAnders = {}): Opdracht<'gesprekVastleggen'> {
  const { vandaag = BEGINDAG } = anders;
  const status = (punt: Gesprekspunt): PuntBesproken['status'] => anders.punten?.[punt] ?? 'besproken';
  return {
    soort: 'gesprekVastleggen',
    gesprek: anders.gesprek ?? null,
    feiten: {
      op: vandaag,
      vorm: 'huisbezoek',
      vooronderzoekVerteld: true,
      persoonlijkPlanBesproken: 'geenPlan',
      punten: GESPREKSPUNTEN.map((punt) => ({ punt, status: status(punt) })),
      leefgebieden: LEEFGEBIEDEN.map((gebied) => ({
        gebied,
        oordeel: gebied === 'dagbesteding' || gebied === 'huiselijkeRelaties' ? 'probleem' : 'gaatGoed',
      })),
      aanwezigen: ['inwoner', 'mantelzorger'],
      ...anders.feiten,
    },
    inhoud: {
      aanwezigenToelichting: 'Dochter Lisa was erbij.',
      vraagAchterDeVraag: 'Rust in huis: even niet hoeven opletten, en zelf weer mens zijn.',
      punten: GESPREKSPUNTEN.map((punt) => ({
        punt,
        tekst: status(punt) === 'nogNiet' ? '' : BEVINDING[punt],
      })),
      leefgebieden: GEBIEDTEKSTEN,
      ...anders.inhoud,
    },
  };
}

export function adviesVragen(anders: Anders<'adviesVragen'> = {}): Opdracht<'adviesVragen'> {
  const { vandaag = BEGINDAG, ...rest } = anders;
  return {
    soort: 'adviesVragen',
    adviessoort: 'medisch',
    redenen: ['teWeinigInformatie', 'antiRevaliderend'],
    gewenstOp: plusDagen(vandaag, 14),
    linkTotEnMet: plusDagen(vandaag, 21),
    link: vingerafdruk('a'),
    adviseur: 'H. Smits',
    organisatie: 'Bureau Medisch Advies',
    email: 'advies@bureau.example',
    vraagstelling: 'Kan deze vrouw van 76 twee dagen per week naar een groep, en wat is daarvoor nodig?',
    meegegevenGegevens: 'Vrouw, 76 jaar. Loopt met een rollator. Lichte vergeetachtigheid.',
    ...rest,
  };
}

export const ADVIESANTWOORD = {
  document: null,
  adviseur: 'H. Smits',
  deskundigheid: 'Arts maatschappij en gezondheid',
  onderzoek: 'Gesprek en lichamelijk onderzoek op het spreekuur.',
  conclusie: 'Twee dagen in een kleine groep is haalbaar en werkt niet anti-revaliderend.',
} as const;

export function adviesLeveren(
  anders: Partial<Omit<Opdracht<'adviesLeveren'>, 'soort'>> = {},
): Opdracht<'adviesLeveren'> {
  return {
    soort: 'adviesLeveren',
    id: onderdeel('A1'),
    link: vingerafdruk('a'),
    ...ADVIESANTWOORD,
    ...anders,
  };
}

export function adviesWegen(
  anders: Partial<Omit<Opdracht<'adviesWegen'>, 'soort'>> = {},
): Opdracht<'adviesWegen'> {
  return {
    soort: 'adviesWegen',
    id: onderdeel('A1'),
    zorgvuldig: true,
    gevolgd: 'geheel',
    inwonerKentAdvies: true,
    motivering: 'De arts zag mevrouw zelf en legt uit waarom een kleine groep kan.',
    ...anders,
  };
}

export function oplossingOverwegen(
  anders: Partial<Omit<Opdracht<'oplossingOverwegen'>, 'soort'>> = {},
): Opdracht<'oplossingOverwegen'> {
  return {
    soort: 'oplossingOverwegen',
    oplossingsoort: 'algemeneVoorziening',
    voorziening: null,
    passend: 'nee',
    tekst: 'De open inloop is te druk voor mevrouw.',
    ...anders,
  };
}

const STAP = {
  handelingen: onderzoekHandelingen,
  evolve: (t: TotOnderzoek, g: Vastgelegd<OnderzoekGebeurtenis>): TotOnderzoek => ({
    ...t,
    onderzoek: evolveOnderzoek(t.onderzoek, g),
  }),
};

/** One more opdracht of this step, by Bilal unless said otherwise; keeps the states of later steps. */
export function naOnderzoek<T extends TotOnderzoek>(
  t: T,
  opdracht: OnderzoekOpdracht,
  context: Context<LokaleRegels> = bilal(),
): T {
  return { ...t, onderzoek: na(STAP, t, opdracht, context).onderzoek };
}

/** Nothing investigated yet. */
export function ononderzocht(screening: TotScreening = toegedeeldDossier()): TotOnderzoek {
  return { ...screening, contact: BEGIN_CONTACT, onderzoek: BEGIN_ONDERZOEK };
}

/** Several opdrachten of this step on one day, by Bilal. */
export function naAlle(
  t: TotOnderzoek,
  opdrachten: readonly OnderzoekOpdracht[],
  vandaag: Datum = BEGINDAG,
): TotOnderzoek {
  return opdrachten.reduce((toestand, opdracht) => naOnderzoek(toestand, opdracht, bilal(vandaag)), t);
}

/** A home visit stands for two days later. */
export function geplandDossier(screening?: TotScreening): TotOnderzoek {
  return naOnderzoek(ononderzocht(screening), gesprekPlannen());
}

/** Everything a report needs, done on `vandaag`: household, identity, conversation, solutions weighed. */
export function onderzochtDossier(
  screening: TotScreening = toegedeeldDossier(),
  vandaag: Datum = BEGINDAG,
): TotOnderzoek {
  const plan = screening.melding.persoonlijkPlan !== null;
  return naAlle(
    ononderzocht(screening),
    [
      gegevenVastleggen({ vandaag }),
      huishoudenVastleggen(),
      clientondersteuningVastleggen({ vandaag }),
      identiteitVaststellen({ vandaag }),
      gesprekVastleggen({ vandaag, feiten: { persoonlijkPlanBesproken: plan ? 'ja' : 'geenPlan' } }),
      oplossingOverwegen(),
      oplossingOverwegen({
        oplossingsoort: 'maatwerkvoorziening',
        passend: 'ja',
        tekst: 'Twee dagdelen dagbesteding in een kleine groep geeft mevrouw rust en contact.',
      }),
    ],
    vandaag,
  );
}
