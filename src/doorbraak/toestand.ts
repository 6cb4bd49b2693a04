import type { Tijdstip } from '../kern/datum.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { TotBezwaar } from '../bezwaar/toestand.ts';
import type { Niveau } from '../recht/doorzettingsmacht.ts';
import type {
  DoorbraakactieBijgewerkt,
  DoorbraakBeeindigd,
  DoorbraakBlokkadesVastgelegd,
  DoorbraakGebeurtenis,
  DoorbraakGeevalueerd,
  DoorbraakKostenGeschat,
  DoorbraakOptiesGewogen,
  DoorbraakPerspectiefVastgelegd,
  DoorbraakplanBesloten,
  DoorbraakplanGeescaleerd,
  DoorbraakplanVastgesteld,
  DoorbraakplanVoorgelegd,
  DoorbraakVerkend,
} from './gebeurtenissen.ts';

/*
 * Facts and destructible text joined again, as people read them. Destroyed text (AVG 17) reads as ''.
 */
type Gelezen<G extends DoorbraakGebeurtenis> = G['feiten'] & G['inhoud'] & { readonly door: Wie };
type Rij<F, I> = F & I;

export interface Verkenning extends Omit<Gelezen<DoorbraakVerkend>, 'team'> {
  readonly op: Tijdstip;
  readonly team: readonly Rij<
    DoorbraakVerkend['feiten']['team'][number],
    DoorbraakVerkend['inhoud']['team'][number]
  >[];
}
export type Perspectief = DoorbraakPerspectiefVastgelegd['feiten'] & DoorbraakPerspectiefVastgelegd['inhoud'];
export type Situatieregel = Rij<
  DoorbraakBlokkadesVastgelegd['feiten']['situatie'][number],
  DoorbraakBlokkadesVastgelegd['inhoud']['situatie'][number]
>;
export type Blokkade = Rij<
  DoorbraakBlokkadesVastgelegd['feiten']['blokkades'][number],
  DoorbraakBlokkadesVastgelegd['inhoud']['blokkades'][number]
>;
export interface Blokkadedeel {
  readonly situatie: readonly Situatieregel[];
  readonly blokkades: readonly Blokkade[];
  readonly geprobeerd: string;
}
export type Planoptie = Rij<
  DoorbraakOptiesGewogen['feiten']['opties'][number],
  DoorbraakOptiesGewogen['inhoud']['opties'][number]
>;
export type Kostenrij = Rij<
  DoorbraakKostenGeschat['feiten']['rijen'][number],
  DoorbraakKostenGeschat['inhoud']['rijen'][number]
>;
export type Actie = Rij<
  DoorbraakplanVastgesteld['feiten']['acties'][number],
  DoorbraakplanVastgesteld['inhoud']['acties'][number]
>;

/** What the plan is made of; the newest of each part. */
export interface Plandelen {
  readonly perspectief: Perspectief | null;
  readonly blokkades: Blokkadedeel | null;
  readonly opties: readonly Planoptie[];
  readonly kosten: readonly Kostenrij[];
}

/** One version, with its parts as they stood then. */
export interface Plan extends Omit<Gelezen<DoorbraakplanVastgesteld>, 'acties'> {
  readonly delen: Plandelen;
  readonly acties: readonly Actie[];
}

/** Where a plan was put, first or after escalating. */
export interface Voorlegging {
  readonly versie: number;
  readonly niveau: Niveau;
  readonly op: DoorbraakplanVoorgelegd['feiten']['op'];
  readonly antwoordUiterlijk: DoorbraakplanVoorgelegd['feiten']['antwoordUiterlijk'];
  readonly aan: string;
  /** The question, or why it went up. */
  readonly tekst: string;
  /** Null: the first time. */
  readonly van: Niveau | null;
  readonly door: Wie;
}

export type Planbesluit = Gelezen<DoorbraakplanBesloten>;
export type Actiebericht = Gelezen<DoorbraakactieBijgewerkt>;
export interface Evaluatie extends Omit<Gelezen<DoorbraakGeevalueerd>, 'lessen'> {
  readonly lessen: readonly {
    readonly voor: DoorbraakGeevalueerd['feiten']['lessen'][number]['voor'];
    readonly tekst: string;
  }[];
}

export interface DoorbraakToestand {
  readonly verkenning: Verkenning | null;
  readonly delen: Plandelen;
  readonly plannen: readonly Plan[];
  readonly voorleggingen: readonly Voorlegging[];
  readonly besluiten: readonly Planbesluit[];
  readonly berichten: readonly Actiebericht[];
  readonly evaluaties: readonly Evaluatie[];
  readonly einde: (DoorbraakBeeindigd['feiten'] & DoorbraakBeeindigd['inhoud']) | null;
  /** How many were explored: numbers are never used twice. */
  readonly verkend: number;
}

export interface TotDoorbraak extends TotBezwaar {
  readonly doorbraak: DoorbraakToestand;
}

const LEEG: Plandelen = { perspectief: null, blokkades: null, opties: [], kosten: [] };

export const BEGIN_DOORBRAAK: DoorbraakToestand = {
  verkenning: null,
  delen: LEEG,
  plannen: [],
  voorleggingen: [],
  besluiten: [],
  berichten: [],
  evaluaties: [],
  einde: null,
  verkend: 0,
};

/** The version that counts: the newest. */
export function huidigPlan(t: DoorbraakToestand): Plan | undefined {
  return t.plannen.at(-1);
}

/** Decided about this version, or not yet. */
export function planbesluitOver(t: DoorbraakToestand, versie: number | undefined): Planbesluit | undefined {
  return t.besluiten.find((besluit) => besluit.versie === versie);
}

/** Where the newest version lies now, waiting for a decision. */
export function openVoorlegging(t: DoorbraakToestand): Voorlegging | undefined {
  const plan = huidigPlan(t);
  if (!plan || planbesluitOver(t, plan.versie)) return undefined;
  return t.voorleggingen.findLast((v) => v.versie === plan.versie);
}

/** The plan that is being carried out: the newest one that was agreed to. */
export function geldendPlan(t: DoorbraakToestand): Plan | undefined {
  return t.plannen.findLast(({ versie }) => {
    const besluit = planbesluitOver(t, versie);
    return besluit !== undefined && besluit.keuze !== 'afgewezen';
  });
}

/** What was last said about an action; undefined while nothing was. */
export function laatsteBericht(t: DoorbraakToestand, actie: OnderdeelId): Actiebericht | undefined {
  return t.berichten.findLast((bericht) => bericht.actie === actie);
}

function metDeel(t: DoorbraakToestand, deel: Partial<Plandelen>): DoorbraakToestand {
  return { ...t, delen: { ...t.delen, ...deel } };
}

/** The text that belongs to a numbered part. */
function bij<T extends { readonly id: OnderdeelId }>(teksten: readonly T[], id: OnderdeelId): T | undefined {
  return teksten.find((tekst) => tekst.id === id);
}

function blokkadedeel({ feiten, inhoud }: DoorbraakBlokkadesVastgelegd): Blokkadedeel {
  return {
    situatie: feiten.situatie.map((regel, i) => ({
      feit: '',
      bron: '',
      ...inhoud.situatie[i],
      ...regel,
    })),
    blokkades: feiten.blokkades.map((blokkade) => ({
      tekst: '',
      partij: '',
      artikel: '',
      ruimte: '',
      ...bij(inhoud.blokkades, blokkade.id),
      ...blokkade,
    })),
    geprobeerd: inhoud.geprobeerd,
  };
}

function plan(t: DoorbraakToestand, g: Vastgelegd<DoorbraakplanVastgesteld>): Plan {
  return {
    ...g.feiten,
    ...g.inhoud,
    door: g.door,
    delen: t.delen,
    acties: g.feiten.acties.map((actie) => ({
      wie: '',
      wat: '',
      ...bij(g.inhoud.acties, actie.id),
      ...actie,
    })),
  };
}

function voorlegging(g: Vastgelegd<DoorbraakplanVoorgelegd | DoorbraakplanGeescaleerd>): Voorlegging {
  const { versie, niveau, op, antwoordUiterlijk } = g.feiten;
  const vast = { versie, niveau, op, antwoordUiterlijk, aan: g.inhoud.aan, door: g.door };
  return g.soort === 'doorbraakplanVoorgelegd'
    ? { ...vast, tekst: g.inhoud.vraag, van: null }
    : { ...vast, tekst: g.inhoud.reden, van: g.feiten.van };
}

function evaluatie({ feiten, inhoud, door }: Vastgelegd<DoorbraakGeevalueerd>): Evaluatie {
  return {
    ...feiten,
    ...inhoud,
    door,
    lessen: feiten.lessen.map(({ voor }, i) => ({ voor, tekst: inhoud.lessen[i] ?? '' })),
  };
}

export function evolveDoorbraak(
  t: DoorbraakToestand,
  g: Vastgelegd<DoorbraakGebeurtenis>,
): DoorbraakToestand {
  const { door } = g;
  switch (g.soort) {
    case 'doorbraakVerkend':
      return {
        ...BEGIN_DOORBRAAK,
        verkend: t.verkend + 1,
        verkenning: {
          ...g.feiten,
          ...g.inhoud,
          door,
          op: g.op,
          team: g.feiten.team.map((lid, i) => ({
            ...lid,
            ...(g.inhoud.team[i] ?? { wie: '', organisatie: '', gegevens: '' }),
          })),
        },
      };
    case 'doorbraakPerspectiefVastgelegd':
      return metDeel(t, { perspectief: { ...g.feiten, ...g.inhoud } });
    case 'doorbraakBlokkadesVastgelegd':
      return metDeel(t, { blokkades: blokkadedeel(g) });
    case 'doorbraakOptiesGewogen':
      return metDeel(t, {
        opties: g.feiten.opties.map((optie) => ({
          naam: '',
          legitimiteit: '',
          betrokkenheid: '',
          rendement: '',
          ...bij(g.inhoud.opties, optie.id),
          ...optie,
        })),
      });
    case 'doorbraakKostenGeschat':
      return metDeel(t, {
        kosten: g.feiten.rijen.map((rij) => ({ post: '', bron: '', ...bij(g.inhoud.rijen, rij.id), ...rij })),
      });
    case 'doorbraakplanVastgesteld':
      return { ...t, plannen: [...t.plannen, plan(t, g)] };
    case 'doorbraakplanVoorgelegd':
    case 'doorbraakplanGeescaleerd':
      return { ...t, voorleggingen: [...t.voorleggingen, voorlegging(g)] };
    case 'doorbraakplanBesloten':
      return { ...t, besluiten: [...t.besluiten, { ...g.feiten, ...g.inhoud, door }] };
    case 'doorbraakactieBijgewerkt':
      return { ...t, berichten: [...t.berichten, { ...g.feiten, ...g.inhoud, door }] };
    case 'doorbraakGeevalueerd':
      return { ...t, evaluaties: [...t.evaluaties, evaluatie(g)] };
    case 'doorbraakBeeindigd':
      return { ...t, einde: { ...g.feiten, ...g.inhoud } };
  }
}
