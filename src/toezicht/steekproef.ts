import { type Datum, plusMaanden, type Tijdstip } from '../kern/datum.ts';
import type { DossierId, PersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Activiteit } from '../toegang/activiteiten.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Grond } from '../toegang/inzage.ts';
import { FG_KIJKT_TOE } from './rollen.ts';

/** So many lines a month are looked at; of a month with fewer all of them. */
export const STEEKPROEFGROOTTE = 25;

/** What was asked, answered and thought of one line. */
export interface Leesstap {
  readonly nr: number;
  readonly stap: 'vraag' | 'antwoord' | 'inOrde' | 'nietInOrde';
  /** Empty once the dossier was destroyed. */
  readonly tekst: string;
  readonly door: PersoonId;
  readonly op: Tijdstip;
}
export type Leesstapsoort = Leesstap['stap'];

/** One reading that was drawn: who, what, when and why. */
export interface Steekproefregel {
  readonly maand: Datum;
  /** In the order of the draw, from one. */
  readonly plaats: number;
  /** Number in the log of reading. */
  readonly regel: number;
  readonly lezer: PersoonId;
  readonly rol: Rol | null;
  readonly op: Tijdstip;
  readonly dossier: DossierId;
  readonly activiteit: Activiteit | null;
  readonly doel: string;
  readonly grond: Grond | null;
  readonly stappen: readonly Leesstap[];
}

/** The draw of a month; with the seed it can be done again. */
export interface Steekproef {
  readonly maand: Datum;
  readonly zaad: string;
  readonly kandidaten: number;
  readonly door: PersoonId;
  readonly op: Tijdstip;
  readonly regels: readonly Steekproefregel[];
}

export type Regelstand = 'teBeoordelen' | 'vraagOpen' | 'beantwoord' | 'inOrde' | 'nietInOrde';

export function regelstand({ stappen }: Pick<Steekproefregel, 'stappen'>): Regelstand {
  switch (stappen.at(-1)?.stap) {
    case undefined:
      return 'teBeoordelen';
    case 'vraag':
      return 'vraagOpen';
    case 'antwoord':
      return 'beantwoord';
    case 'inOrde':
      return 'inOrde';
    case 'nietInOrde':
      return 'nietInOrde';
  }
}

export const isBeoordeeld = (regel: Pick<Steekproefregel, 'stappen'>): boolean =>
  ['inOrde', 'nietInOrde'].includes(regelstand(regel));

/**
 * The controller judges everybody else; what a controller read is for a teamleider too, or nobody would look at it. The FG
 * sees it all and judges nothing.
 */
export function zietRegel(wie: Pick<Gebruiker, 'rol'>, regel: Pick<Steekproefregel, 'rol'>): boolean {
  return wie.rol === 'controller' || wie.rol === 'fg' || regel.rol === 'controller';
}

/** Everything against this step of the one who judges. */
export function tegenOordeel(
  wie: Pick<Gebruiker, 'id' | 'rol'>,
  regel: Steekproefregel,
  stap: Exclude<Leesstapsoort, 'antwoord'>,
): readonly Weigering[] {
  if (wie.rol === 'fg') return [FG_KIJKT_TOE];
  const stand = regelstand(regel);
  return [
    ...(regel.lezer === wie.id ? [EIGEN_INZAGE] : []),
    ...(isBeoordeeld(regel) ? [AL_BEOORDEELD] : []),
    ...(stap === 'vraag' && stand === 'vraagOpen' ? [VRAAG_STAAT_OPEN] : []),
  ];
}

/** Everything against an answer. */
export function tegenAntwoord(regel: Steekproefregel): readonly Weigering[] {
  return regelstand(regel) === 'vraagOpen' ? [] : [GEEN_VRAAG];
}

/** Month by month, the newest first: from when the log begins, until the last one that is over. */
export function maandenTotNu(eerste: Datum | undefined, vandaag: Datum): readonly Datum[] {
  const maanden: Datum[] = [];
  if (eerste === undefined) return maanden;
  for (let m = plusMaanden(eersteVan(vandaag), -1); m >= eersteVan(eerste); m = plusMaanden(m, -1))
    maanden.push(m);
  return maanden;
}

export function eersteVan(dag: Datum): Datum {
  return `${dag.slice(0, 8)}01` as Datum;
}

const EIGEN_INZAGE: Weigering = {
  code: 'eigenInzage',
  reden: 'U beoordeelt niet wat u zelf las.',
  artikel: 'BIO2 8.15.06',
  uitweg: 'Een teamleider of een andere controller doet dit.',
};

const AL_BEOORDEELD: Weigering = {
  code: 'alBeoordeeld',
  reden: 'Deze regel is al beoordeeld.',
  artikel: 'BIO2 8.15.06',
  uitweg: 'Het oordeel staat hieronder.',
};

const VRAAG_STAAT_OPEN: Weigering = {
  code: 'vraagStaatOpen',
  reden: 'Er staat nog een vraag open over deze regel.',
  artikel: 'BIO2 8.15.06',
  uitweg: 'Wacht op het antwoord, of beoordeel de regel.',
};

const GEEN_VRAAG: Weigering = {
  code: 'geenVraag',
  reden: 'Er staat geen vraag open.',
  artikel: 'BIO2 8.15.06',
  uitweg: 'Uw antwoord staat hieronder, of de vraag is niet meer nodig.',
};
