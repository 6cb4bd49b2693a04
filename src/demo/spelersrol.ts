import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Wie } from '../kern/decider.ts';
import type { LokaleCode } from '../kern/ids.ts';
import { leesLokaleCode } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { KEES, LISA, MARIA, persoonId } from './personen.ts';

/** @throws Error for text that is no code: a mistake in the demo itself. */
export function code(tekst: string): LokaleCode {
  const gelezen = leesLokaleCode(tekst);
  if (gelezen === undefined) throw new Error(`geen code: ${tekst}`);
  return gelezen;
}

function wie(id: string, rol: Rol): Wie {
  return { id: persoonId(id), rol };
}

/** A klantmanager and the team that sees the dossier. */
export interface Behandelaar {
  readonly wie: Wie;
  readonly team: LokaleCode;
  readonly naam: string;
}

function behandelaar(id: string, team: string, naam: string): Behandelaar {
  return { wie: wie(id, 'klantmanager'), team: code(team), naam };
}

export const SANNE = wie('sanne', 'screener');
export const PRIYA = wie('priya', 'jurist');
export const HENK = wie('henk', 'teamleider');
export const CARLA = wie('carla', 'teamleider');
export const WIM = wie('wim', 'administratie');
export const NAIMA = wie('naima', 'contractmanager');
/** A colleague of Jeugd, who sees a toets when invited and nothing else. */
export const NOOR = wie('noor', 'deelnemer');
/** What the system does by itself as days go by. */
export const SYSTEEM = wie('omkeer', 'systeem');
/** Somebody on the website who did not log in. */
export const BEZOEKER = wie('bezoeker', 'inwoner');
export const MARIA_ZELF: Wie = { id: MARIA, rol: 'inwoner' };
export const LISA_ZELF: Wie = { id: LISA, rol: 'mantelzorger' };
/** Plans the help of Zorggroep De Linde. */
export const KEES_ZELF: Wie = { id: KEES, rol: 'aanbieder' };

export const BILAL = behandelaar('bilal', 'noord', 'Bilal Amrani');
export const ANOUK = behandelaar('anouk', 'noord', 'Anouk Peters');
export const JOOST = behandelaar('joost', 'noord', 'Joost Hendriks');
export const FATIMA = behandelaar('fatima', 'zuid', 'Fatima Yilmaz');
export const LOTTE = behandelaar('lotte', 'zuid', 'Lotte Janssen');
export const RIK = behandelaar('rik', 'zuid', 'Rik van den Berg');
export const MARIT = behandelaar('marit', 'zuid', 'Marit de Boer');

const KLANTMANAGERS: readonly Behandelaar[] = [BILAL, ANOUK, JOOST, FATIMA, LOTTE, RIK, MARIT];

/** Everyone the demo needs among the employees; it fills nothing where one is missing. */
export const NODIG: readonly Wie[] = [
  SANNE,
  PRIYA,
  HENK,
  CARLA,
  WIM,
  NAIMA,
  NOOR,
  ...KLANTMANAGERS.map((k) => k.wie),
];

/** The invented municipality whose people and provisions the cases use. */
const SPEELGEMEENTE = '9901';

/** Are the cases of the demo written for this municipality? No invented dossier stands in the name of a real one. */
export function kanSpelen({ gemeente, medewerkers }: Inrichting): boolean {
  return (
    gemeente === SPEELGEMEENTE &&
    NODIG.every(({ id, rol }) => medewerkers.some((m) => m.id === id && m.rol === rol))
  );
}

/** Who looks along and decides in the team of this klantmanager. */
export function teamleiderVan({ team }: Behandelaar): Wie {
  return team === BILAL.team ? HENK : CARLA;
}
