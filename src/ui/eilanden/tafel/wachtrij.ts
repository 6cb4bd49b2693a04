import type { Velden } from './lading.ts';
import type { Botsing, Grondslag } from './vergelijk.ts';

/**
 * Where one piece of work stands. `klaar` waits for the network. `onderweg` was posted at least once, and
 * no answer came: it may have arrived, so neither its text nor its key may change until we know.
 */
export type Stand = 'schrijven' | 'klaar' | 'onderweg' | 'verstuurd' | 'botsing' | 'geweigerd';
export type Soort = 'gesprek' | 'huishouden' | 'toestemming' | 'stuk';

/** One form that was or is written at the table; it is posted under its own key, whatever happens, once. */
export interface Werk extends Grondslag {
  /** Idempotency key: the server does the same key once. */
  readonly sleutel: string;
  readonly soort: Soort;
  readonly titel: string;
  readonly actie: string;
  /** How far the dossier was that this was written on; 0 where nothing can be overwritten. */
  readonly gezien: number;
  readonly velden: Velden;
  /** Something was typed. */
  readonly aangeraakt: boolean;
  /** Of the file that goes with it. */
  readonly bijlage: string | null;
  readonly stand: Stand;
  readonly fouten: Readonly<Record<string, string>>;
  readonly teksten: readonly string[];
  readonly botsing: Tegenover | null;
  readonly verstuurdOm: string | null;
}

/** The other version, when a person has to choose. */
export interface Tegenover {
  readonly botsingen: readonly Botsing[];
  readonly samen: Velden;
  readonly nu: Grondslag;
  readonly nr: number;
  readonly laatst: string;
}

export type Voorval =
  | { readonly soort: 'getypt'; readonly velden: Velden }
  | { readonly soort: 'klaargezet' }
  | { readonly soort: 'tochWijzigen' }
  | { readonly soort: 'poging' }
  | { readonly soort: 'aangekomen'; readonly om: string }
  | {
      readonly soort: 'afgewezen';
      readonly fouten: Readonly<Record<string, string>>;
      readonly teksten: readonly string[];
    }
  | { readonly soort: 'botst'; readonly tegenover: Tegenover }
  /** The dossier moved on and nothing that was written is touched by it, or a person chose. */
  | { readonly soort: 'bijgewerkt'; readonly velden: Velden; readonly op: Grondslag; readonly nr: number };

const NIETS_MIS = { fouten: {}, teksten: [], botsing: null } as const;

/** What may be typed in now. */
export function isOpen({ stand }: Werk): boolean {
  return stand === 'schrijven' || stand === 'geweigerd';
}

/** Goes to the server as soon as it can. */
export function isTeVersturen({ stand }: Werk): boolean {
  return stand === 'klaar' || stand === 'onderweg';
}

/** Would be lost when the device is emptied now. */
export function isOnverstuurd({ stand, aangeraakt }: Werk): boolean {
  return aangeraakt && stand !== 'verstuurd';
}

/** Undefined when this cannot happen now; then nothing changes. */
export function verander(werk: Werk, voorval: Voorval): Werk | undefined {
  const { stand } = werk;
  switch (voorval.soort) {
    case 'getypt':
      return isOpen(werk) ? { ...werk, velden: voorval.velden, aangeraakt: true } : undefined;
    case 'klaargezet':
      return isOpen(werk) && werk.aangeraakt ? { ...werk, ...NIETS_MIS, stand: 'klaar' } : undefined;
    case 'tochWijzigen':
      return stand === 'klaar' ? { ...werk, stand: 'schrijven' } : undefined;
    case 'poging':
      return isTeVersturen(werk) ? { ...werk, stand: 'onderweg' } : undefined;
    case 'aangekomen':
      return stand === 'onderweg'
        ? { ...werk, ...NIETS_MIS, stand: 'verstuurd', verstuurdOm: voorval.om }
        : undefined;
    case 'afgewezen':
      return stand === 'onderweg'
        ? { ...werk, stand: 'geweigerd', fouten: voorval.fouten, teksten: voorval.teksten }
        : undefined;
    case 'botst':
      return stand === 'onderweg' ? { ...werk, stand: 'botsing', botsing: voorval.tegenover } : undefined;
    case 'bijgewerkt':
      return stand === 'onderweg' || stand === 'botsing'
        ? {
            ...werk,
            ...NIETS_MIS,
            ...voorval.op,
            stand: 'klaar',
            velden: voorval.velden,
            gezien: voorval.nr,
          }
        : undefined;
  }
}

/** What a person reads about it. */
export function standTekst({ stand, verstuurdOm, aangeraakt }: Werk, aanHetNet: boolean): string {
  switch (stand) {
    case 'schrijven':
      return aangeraakt ? 'Nog niet verstuurd' : '';
    case 'klaar':
      return aanHetNet ? 'Wordt verstuurd' : 'Staat klaar; gaat vanzelf weg zodra er internet is';
    case 'onderweg':
      return 'Verstuurd, nog geen antwoord. We vragen het vanzelf opnieuw; het komt er één keer in';
    case 'verstuurd':
      return `Staat in het dossier (${verstuurdOm ?? ''})`;
    case 'botsing':
      return 'Het dossier is intussen veranderd: kies hieronder';
    case 'geweigerd':
      return 'Niet aangenomen: pas aan en verstuur opnieuw';
  }
}
