import type { Bedrag } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import type { LokaleCode, OnderdeelId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { GrondwaardeCode } from '../recht/grondwaarden.ts';
import type { SoortRegel } from '../recht/ruimte.ts';
import type {
  EffectenVastgelegd,
  EthiekGewogen,
  GrondwaardenGewogen,
  Partij,
  RandvoorwaardenBepaald,
  RolWaarde,
} from './gebeurtenissen.ts';

/*
 * A step as people read it: the facts and the destructible text of a gebeurtenis joined again.
 * Destroyed text (AVG 17) reads as ''.
 */

export interface Effect {
  readonly id: OnderdeelId;
  readonly tekst: string;
  readonly meetbaar: string;
  readonly vanWie: 'inwoner' | 'gezin' | 'professional';
  readonly horizon: 'kort' | 'lang';
  readonly toetsdatum: Datum;
  readonly effectdoel: LokaleCode | null;
}
export interface Effectstap {
  readonly effecten: readonly Effect[];
  readonly vraagAchterDeVraag: string;
}

export interface GewogenWaarde {
  readonly code: GrondwaardeCode;
  readonly rol: RolWaarde;
  readonly effecten: readonly OnderdeelId[];
  readonly toelichting: string;
}
export interface Grondwaardenstap {
  readonly waarden: readonly GewogenWaarde[];
  readonly bijNietsDoen: string;
  readonly bijStandaard: string;
}

export interface Gevolg {
  readonly voor: Partij;
  readonly termijn: 'kort' | 'lang';
  readonly richting: 'positief' | 'negatief' | 'onzeker';
  readonly tekst: string;
}
export interface Optie {
  readonly id: OnderdeelId;
  readonly soort: 'nietsDoen' | 'standaard' | 'anders';
  readonly naam: string;
  /** For all who pay together, in euro cents a year; null when unknown. */
  readonly kostenPerJaar: Bedrag | null;
  readonly gevolgen: readonly Gevolg[];
}
/** The questions of step 3 that are about all options together. */
export interface EthischeVragen {
  readonly buurman: string;
  readonly verwijtbaarheid: string;
  readonly legitimiteit: string;
  readonly betrokkenheid: string;
  readonly rendement: string;
  readonly reactieInwoner: string;
  readonly minderheidsstandpunten: readonly string[];
  readonly vergelijkbareGevallen: readonly { readonly tekst: string; readonly onderscheid: string }[];
}
/** A view of an invited participant, kept with its origin, and what we answer to it. */
export interface Overgenomen {
  readonly inbreng: OnderdeelId;
  readonly tekst: string;
  readonly antwoord: string;
}
export interface Ethiekstap extends EthischeVragen {
  readonly overgenomen: readonly Overgenomen[];
  readonly opties: readonly Optie[];
  readonly verwijt: EthiekGewogen['feiten']['verwijt'];
}

export interface Belemmering {
  readonly id: OnderdeelId;
  readonly soort: SoortRegel;
  readonly tekst: string;
  readonly bron: string;
  readonly ruimte: string;
  readonly artikel: string;
}
export interface Randvoorwaardenstap {
  readonly belemmeringen: readonly Belemmering[];
  readonly voorwaarden: readonly string[];
  readonly juristGeraadpleegd: boolean;
  readonly bevoegd: Rol;
  readonly bevoegdToelichting: string;
}

export function effectstap(g: EffectenVastgelegd): Effectstap {
  return {
    effecten: g.feiten.effecten.map((feit) => {
      const tekst = g.inhoud.effecten.find((e) => e.id === feit.id);
      return { ...feit, tekst: tekst?.tekst ?? '', meetbaar: tekst?.meetbaar ?? '' };
    }),
    vraagAchterDeVraag: g.inhoud.vraagAchterDeVraag,
  };
}

export function grondwaardenstap(g: GrondwaardenGewogen): Grondwaardenstap {
  return {
    waarden: g.feiten.waarden.map((feit) => ({
      ...feit,
      toelichting: g.inhoud.toelichtingen.find((t) => t.code === feit.code)?.tekst ?? '',
    })),
    bijNietsDoen: g.inhoud.bijNietsDoen,
    bijStandaard: g.inhoud.bijStandaard,
  };
}

export function ethiekstap(g: EthiekGewogen): Ethiekstap {
  const { opties: namen, gevolgen: teksten, overgenomen: inhoud = [], ...vragen } = g.inhoud;
  const gevolgen = g.feiten.gevolgen.map((feit, i) => ({ ...feit, tekst: teksten[i] ?? '' }));
  return {
    ...vragen,
    verwijt: g.feiten.verwijt,
    overgenomen: (g.feiten.overgenomen ?? []).map((inbreng) => {
      const { tekst = '', antwoord = '' } = inhoud.find((o) => o.inbreng === inbreng) ?? {};
      return { inbreng, tekst, antwoord };
    }),
    opties: g.feiten.opties.map((feit) => ({
      ...feit,
      naam: namen.find((o) => o.id === feit.id)?.naam ?? '',
      gevolgen: gevolgen
        .filter((gevolg) => gevolg.optie === feit.id)
        .map(({ voor, termijn, richting, tekst }) => ({ voor, termijn, richting, tekst })),
    })),
  };
}

export function randvoorwaardenstap(g: RandvoorwaardenBepaald): Randvoorwaardenstap {
  return {
    belemmeringen: g.feiten.belemmeringen.map((feit) => {
      const tekst = g.inhoud.belemmeringen.find((b) => b.id === feit.id);
      return {
        ...feit,
        tekst: tekst?.tekst ?? '',
        bron: tekst?.bron ?? '',
        ruimte: tekst?.ruimte ?? '',
        artikel: tekst?.artikel ?? '',
      };
    }),
    voorwaarden: g.inhoud.voorwaarden,
    juristGeraadpleegd: g.feiten.juristGeraadpleegd,
    bevoegd: g.feiten.bevoegd,
    bevoegdToelichting: g.inhoud.bevoegdToelichting,
  };
}
