import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { DossierId, PersoonId } from '../kern/ids.ts';
import type { Gegevenscategorie } from '../onderzoek/gegevenscodes.ts';
import type { UurBerekening } from '../recht/uren.ts';
import { berekenUren } from '../recht/uren.ts';

/** What went wrong (avg.md 12). */
export const LEKSOORTEN = {
  verkeerdeOntvanger: 'naar de verkeerde persoon',
  teBreed: 'met te veel mensen gedeeld',
  onterechtGelezen: 'gelezen zonder dat het nodig was',
  adres: 'een geheim adres bekend geworden',
  kwijt: 'kwijt of gestolen',
  inbraak: 'ingebroken in een systeem of account',
  onbereikbaar: 'gewist, gewijzigd of niet te openen',
  anders: 'iets anders',
} as const;
export type Leksoort = keyof typeof LEKSOORTEN;

/** How bad for the people it is about; decides who must be told (AVG 33 lid 1, 34 lid 1). */
export const RISICOS = {
  onwaarschijnlijk: 'geen of bijna geen risico',
  risico: 'een risico',
  hoog: 'een hoog risico',
} as const;
export type Risico = keyof typeof RISICOS;

/** Why people need not be told in spite of a high risk (AVG 34 lid 3). */
export const NIET_INLICHTEN = {
  onleesbaar: 'de gegevens zijn voor anderen niet te lezen, bijvoorbeeld versleuteld',
  afgewend: 'door wat daarna is gedaan, is het hoge risico weg',
  openbaar: 'ieder apart inlichten kost te veel; het is openbaar bekendgemaakt',
} as const;
export type NietInlichtgrond = keyof typeof NIET_INLICHTEN;

/** Somebody noticed a breach. */
export interface Lekmelding {
  readonly nr: number;
  readonly soort: Leksoort;
  /** Empty once a dossier it is about was destroyed. */
  readonly wat: string;
  /** When the municipality knew: there the 72 hours begin. */
  readonly bekendOp: Tijdstip;
  /** Null: not known yet. */
  readonly personen: number | null;
  readonly gegevens: readonly Gegevenscategorie[];
  readonly dossiers: readonly DossierId[];
  /** The line of the sample it came from. */
  readonly uit: { readonly maand: Datum; readonly plaats: number } | null;
  readonly melder: PersoonId;
  readonly op: Tijdstip;
}

/** What was done about it; `tekst` is what was written with it. */
export type Lekhandeling = { readonly tekst: string } & (
  | {
      readonly stap: 'beoordelen';
      readonly risico: Risico;
      readonly personen: number | null;
      readonly gegevens: readonly Gegevenscategorie[];
    }
  | { readonly stap: 'apMelden'; readonly gemeldOp: Tijdstip; readonly kenmerk: string }
  | { readonly stap: 'apNietMelden' }
  | { readonly stap: 'inlichten'; readonly ingelichtOp: Datum; readonly ingelicht: number }
  | { readonly stap: 'nietInlichten'; readonly grond: NietInlichtgrond | null }
  | { readonly stap: 'maatregel' }
  | { readonly stap: 'sluiten' }
  | { readonly stap: 'heropenen' }
);
export type Lekstapsoort = Lekhandeling['stap'];

export type Lekstap = Lekhandeling & { readonly nr: number; readonly door: PersoonId; readonly op: Tijdstip };

/** A breach with all that was done about it, in order. */
export interface Datalek {
  readonly melding: Lekmelding;
  readonly stappen: readonly Lekstap[];
}

/** Where a breach stands. */
export interface Lekstand {
  readonly risico: Risico | null;
  readonly personen: number | null;
  readonly gegevens: readonly Gegevenscategorie[];
  /** When it was reported first, that it was decided not to, or neither yet. */
  readonly ap: { readonly gemeldOp: Tijdstip } | 'niet' | null;
  readonly betrokkenen: 'ingelicht' | 'niet' | null;
  readonly maatregelen: number;
  readonly dicht: boolean;
}

export function lekstand({ melding, stappen }: Datalek): Lekstand {
  return stappen.reduce<Lekstand>(na, {
    risico: null,
    personen: melding.personen,
    gegevens: melding.gegevens,
    ap: null,
    betrokkenen: null,
    maatregelen: 0,
    dicht: false,
  });
}

function na(was: Lekstand, h: Lekhandeling): Lekstand {
  switch (h.stap) {
    case 'beoordelen': {
      const { risico, personen, gegevens } = h;
      // A decision not to tell holds for the risk it was taken for.
      const erger = was.risico !== null && ERNST[risico] > ERNST[was.risico];
      return {
        ...was,
        risico,
        personen,
        gegevens,
        ap: erger && was.ap === 'niet' ? null : was.ap,
        betrokkenen: erger && was.betrokkenen === 'niet' ? null : was.betrokkenen,
      };
    }
    case 'apMelden':
      return { ...was, ap: isGemeld(was.ap) ? was.ap : { gemeldOp: h.gemeldOp } };
    case 'apNietMelden':
      return { ...was, ap: 'niet' };
    case 'inlichten':
      return { ...was, betrokkenen: 'ingelicht' };
    case 'nietInlichten':
      return { ...was, betrokkenen: 'niet' };
    case 'maatregel':
      return { ...was, maatregelen: was.maatregelen + 1 };
    case 'sluiten':
      return { ...was, dicht: true };
    case 'heropenen':
      return { ...was, dicht: false };
  }
}

const ERNST: Readonly<Record<Risico, number>> = { onwaarschijnlijk: 0, risico: 1, hoog: 2 };

export function isGemeld(ap: Lekstand['ap']): ap is { readonly gemeldOp: Tijdstip } {
  return ap !== null && ap !== 'niet';
}

/** Until when it can be reported in time (AVG 33 lid 1). */
export function lektermijn({ bekendOp }: Pick<Lekmelding, 'bekendOp'>): UurBerekening {
  return berekenUren('avgDatalek', bekendOp);
}

/** What can be done now; of the rest the page says why not. */
export function lekhandelingen(stand: Lekstand): readonly Lekstapsoort[] {
  if (stand.dicht) return ['heropenen'];
  return [
    'beoordelen',
    'apMelden',
    ...(stand.risico === 'onwaarschijnlijk' && stand.ap === null ? (['apNietMelden'] as const) : []),
    'inlichten',
    ...(stand.risico !== null && stand.betrokkenen === null ? (['nietInlichten'] as const) : []),
    'maatregel',
    'sluiten',
  ];
}
