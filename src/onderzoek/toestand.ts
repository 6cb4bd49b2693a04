import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { TotContact } from '../contact/toestand.ts';
import type {
  AdviesGevraagd,
  AdviesGewogen,
  AdviesOntvangen,
  AdviesvraagGemaild,
  ClientondersteuningGevraagd,
  ClientondersteuningVastgelegd,
  GegevenVastgelegd,
  GesprekGepland,
  GesprekGevoerd,
  Gesprekspunt,
  IdentiteitVastgesteld,
  NetwerkPersoon,
  OnderzoekGebeurtenis,
  OplossingOverwogen,
  PuntBesproken,
  ToestemmingGegeven,
  ToestemmingGeweigerd,
} from './gebeurtenissen.ts';
import type { GegevensVerstrekt } from './gebeurtenissen.ts';
import type { GesprekBevestigd, GesprekswensGegeven } from './gebeurtenissen.ts';

/** Facts and content of a gebeurtenis in one value, with its place in the journal. */
type Plat<G extends { readonly feiten: object; readonly inhoud: object }> = G['feiten'] &
  Omit<G['inhoud'], keyof G['feiten']> & { readonly nr: number };

export type Gegeven = Plat<GegevenVastgelegd> & { readonly door: Wie };
export type Toestemming = Plat<ToestemmingGegeven> & { readonly ingetrokkenOp: Datum | null };
export type Verstrekking = Plat<GegevensVerstrekt>;
export type Weigerde = Plat<ToestemmingGeweigerd>;
export type Clientondersteuning = Plat<ClientondersteuningVastgelegd>;
export type Ondersteuningsvraag = Plat<ClientondersteuningGevraagd> & {
  /** Nobody has recorded yet who will help. */
  readonly open: boolean;
};
export type Oplossing = Plat<OplossingOverwogen>;

export type Netwerklid = NetwerkPersoon & { readonly naam: string; readonly toelichting: string };
export interface Huishouden {
  readonly nr: number;
  readonly op: Tijdstip;
  readonly personen: readonly Netwerklid[];
}

/** An appointment. `gevoerd` once the conversation with the same id is recorded. */
export type Afspraak = Plat<GesprekGepland> & {
  readonly stand: 'gepland' | 'afgezegd' | 'gevoerd';
  readonly afzegging: { readonly door: 'inwoner' | 'gemeente'; readonly reden: string } | null;
  /** The resident will be there; null: has not said so. */
  readonly bevestigd: Plat<GesprekBevestigd> | null;
};

/** What the resident would like for a conversation. */
export type Gesprekswens = Plat<GesprekswensGegeven> & {
  /** Null: waits for the municipality. Another appointment, or the conversation itself, answers it too. */
  readonly antwoord: {
    readonly door: 'afspraak' | 'gesprek' | 'uitleg';
    readonly op: Datum;
    readonly tekst: string;
  } | null;
};

/** A conversation as last worked out; an earlier working out stays in the journal. */
export interface Gesprek {
  readonly id: OnderdeelId;
  readonly nr: number;
  readonly feiten: GesprekGevoerd['feiten'];
  readonly inhoud: GesprekGevoerd['inhoud'];
}

/** One question to an adviser, with the answer and how it was weighed. */
export type Advies = Plat<AdviesGevraagd> & {
  readonly gevraagdOp: Tijdstip;
  /** Null when nothing was mailed: the klantmanager hands over the link. */
  readonly mail: { readonly stand: AdviesvraagGemaild['feiten']['stand']; readonly op: Tijdstip } | null;
  readonly antwoord: (Plat<AdviesOntvangen> & { readonly op: Tijdstip }) | null;
  readonly weging: Plat<AdviesGewogen> | null;
};

export interface OnderzoekToestand {
  readonly gegevens: readonly Gegeven[];
  readonly toestemmingen: readonly Toestemming[];
  readonly geweigerdeToestemmingen: readonly Weigerde[];
  readonly verstrekkingen: readonly Verstrekking[];
  readonly huishouden: Huishouden | null;
  readonly clientondersteuning: Clientondersteuning | null;
  readonly ondersteuningMantelzorger: Clientondersteuning | null;
  /** Oldest first. */
  readonly ondersteuningsvragen: readonly Ondersteuningsvraag[];
  readonly afspraken: readonly Afspraak[];
  /** Oldest first. */
  readonly gesprekswensen: readonly Gesprekswens[];
  readonly identiteit: IdentiteitVastgesteld['feiten'] | null;
  /** In the order in which they were first recorded. */
  readonly gesprekken: readonly Gesprek[];
  readonly adviezen: readonly Advies[];
  readonly oplossingen: readonly Oplossing[];
}

/** What a decider of this step may look at. */
export interface TotOnderzoek extends TotContact {
  readonly onderzoek: OnderzoekToestand;
}

export const BEGIN_ONDERZOEK: OnderzoekToestand = {
  gegevens: [],
  toestemmingen: [],
  geweigerdeToestemmingen: [],
  verstrekkingen: [],
  huishouden: null,
  clientondersteuning: null,
  ondersteuningMantelzorger: null,
  ondersteuningsvragen: [],
  afspraken: [],
  gesprekswensen: [],
  identiteit: null,
  gesprekken: [],
  adviezen: [],
  oplossingen: [],
};

export function evolveOnderzoek(
  t: OnderzoekToestand,
  g: Vastgelegd<OnderzoekGebeurtenis>,
): OnderzoekToestand {
  switch (g.soort) {
    case 'gegevenVastgelegd':
      return {
        ...t,
        gegevens: [...t.gegevens, { ...g.feiten, ...g.inhoud, nr: g.nr, door: g.door }],
      };
    case 'toestemmingGegeven':
      return {
        ...t,
        toestemmingen: [...t.toestemmingen, { ...g.feiten, ...g.inhoud, nr: g.nr, ingetrokkenOp: null }],
      };
    case 'toestemmingGeweigerd':
      return {
        ...t,
        geweigerdeToestemmingen: [...t.geweigerdeToestemmingen, { ...g.feiten, ...g.inhoud, nr: g.nr }],
      };
    case 'toestemmingIngetrokken':
      return {
        ...t,
        toestemmingen: t.toestemmingen.map((x) =>
          x.id === g.feiten.id ? { ...x, ingetrokkenOp: g.feiten.op } : x,
        ),
      };
    case 'gegevensVerstrekt':
      return { ...t, verstrekkingen: [...t.verstrekkingen, { ...g.feiten, ...g.inhoud, nr: g.nr }] };
    case 'huishoudenVastgelegd':
      return {
        ...t,
        huishouden: {
          nr: g.nr,
          op: g.op,
          personen: g.feiten.personen.map((persoon) => {
            const tekst = g.inhoud.namen.find((n) => n.id === persoon.id);
            return { ...persoon, naam: tekst?.naam ?? '', toelichting: tekst?.toelichting ?? '' };
          }),
        },
      };
    case 'clientondersteuningVastgelegd':
      return metOndersteuning(t, { ...g.feiten, ...g.inhoud, nr: g.nr });
    case 'clientondersteuningGevraagd':
      return {
        ...t,
        ondersteuningsvragen: [...t.ondersteuningsvragen, { ...g.feiten, ...g.inhoud, nr: g.nr, open: true }],
      };
    case 'gesprekGepland':
      return {
        ...metWensen(t, { door: 'afspraak', op: datumVan(g.op), tekst: '' }, ({ gesprek }) =>
          geenGepland(t, gesprek),
        ),
        afspraken: [
          ...t.afspraken,
          { ...g.feiten, ...g.inhoud, nr: g.nr, stand: 'gepland', afzegging: null, bevestigd: null },
        ],
      };
    case 'gesprekBevestigd':
      return metAfspraak(t, g.feiten.id, { bevestigd: { ...g.feiten, ...g.inhoud, nr: g.nr } });
    case 'gesprekswensGegeven':
      return {
        ...t,
        gesprekswensen: [...t.gesprekswensen, { ...g.feiten, ...g.inhoud, nr: g.nr, antwoord: null }],
      };
    case 'gesprekswensBeantwoord': {
      const { id, op } = g.feiten;
      return metWensen(t, { door: 'uitleg', op, tekst: g.inhoud.antwoord }, (w) => w.id === id);
    }
    case 'gesprekAfgezegd':
      return metAfspraak(t, g.feiten.id, {
        stand: 'afgezegd',
        afzegging: { door: g.feiten.door, reden: g.inhoud.reden },
      });
    case 'identiteitVastgesteld':
      return { ...t, identiteit: g.feiten };
    case 'gesprekGevoerd':
      return metAfspraak(
        {
          ...metWensen(
            t,
            { door: 'gesprek', op: g.feiten.op, tekst: '' },
            ({ gesprek }) => gesprek === g.feiten.id || geenGepland(t, gesprek),
          ),
          gesprekken: metGesprek(t.gesprekken, { id: g.feiten.id, ...kern(g) }),
        },
        g.feiten.id,
        { stand: 'gevoerd' },
      );
    case 'adviesGevraagd':
      return {
        ...t,
        adviezen: [
          ...t.adviezen,
          { ...g.feiten, ...g.inhoud, nr: g.nr, gevraagdOp: g.op, mail: null, antwoord: null, weging: null },
        ],
      };
    case 'adviesvraagGemaild':
      return metAdvies(t, g.feiten.id, { mail: { stand: g.feiten.stand, op: g.op } });
    case 'adviesOntvangen':
      return metAdvies(t, g.feiten.id, { antwoord: { ...g.feiten, ...g.inhoud, nr: g.nr, op: g.op } });
    case 'adviesGewogen':
      return metAdvies(t, g.feiten.id, { weging: { ...g.feiten, ...g.inhoud, nr: g.nr } });
    case 'oplossingOverwogen':
      return { ...t, oplossingen: [...t.oplossingen, { ...g.feiten, ...g.inhoud, nr: g.nr }] };
  }
}

function kern(g: Vastgelegd<GesprekGevoerd>): Omit<Gesprek, 'id'> {
  return { nr: g.nr, feiten: g.feiten, inhoud: g.inhoud };
}

function metGesprek(gesprekken: readonly Gesprek[], nieuw: Gesprek): readonly Gesprek[] {
  return gesprekken.some((g) => g.id === nieuw.id)
    ? gesprekken.map((g) => (g.id === nieuw.id ? nieuw : g))
    : [...gesprekken, nieuw];
}

function metAfspraak(
  t: OnderzoekToestand,
  id: OnderdeelId,
  verandering: Partial<Pick<Afspraak, 'stand' | 'afzegging' | 'bevestigd'>>,
): OnderzoekToestand {
  return { ...t, afspraken: t.afspraken.map((a) => (a.id === id ? { ...a, ...verandering } : a)) };
}

function metOndersteuning(t: OnderzoekToestand, ondersteuning: Clientondersteuning): OnderzoekToestand {
  const voor = ondersteuning.voor ?? 'inwoner';
  return {
    ...t,
    ...(voor === 'inwoner'
      ? { clientondersteuning: ondersteuning }
      : { ondersteuningMantelzorger: ondersteuning }),
    ondersteuningsvragen: t.ondersteuningsvragen.map((v) => (v.voor === voor ? { ...v, open: false } : v)),
  };
}

/** Was not about an appointment that stands: about the next one, or about one that was called off. */
function geenGepland(t: OnderzoekToestand, gesprek: OnderdeelId | null): boolean {
  return !t.afspraken.some(({ id, stand }) => id === gesprek && stand === 'gepland');
}

function metWensen(
  t: OnderzoekToestand,
  antwoord: Gesprekswens['antwoord'],
  welke: (wens: Gesprekswens) => boolean,
): OnderzoekToestand {
  return {
    ...t,
    gesprekswensen: t.gesprekswensen.map((w) => (w.antwoord === null && welke(w) ? { ...w, antwoord } : w)),
  };
}

function metAdvies(
  t: OnderzoekToestand,
  id: OnderdeelId,
  verandering: Partial<Pick<Advies, 'mail' | 'antwoord' | 'weging'>>,
): OnderzoekToestand {
  return { ...t, adviezen: t.adviezen.map((a) => (a.id === id ? { ...a, ...verandering } : a)) };
}

/** How one of the ten points stands, with what was written about it in every conversation. */
export interface Puntstand {
  readonly punt: Gesprekspunt;
  readonly status: PuntBesproken['status'];
  readonly teksten: readonly {
    readonly gesprek: OnderdeelId;
    readonly op: Datum;
    readonly tekst: string;
  }[];
}
