import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen, plusJaren } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { STANDAARD_KALENDER } from './kalender.ts';
import type { Selectiecode } from './selectielijst.ts';
import { artikelVan } from './termijn.ts';
import type { DatumTermijnId } from './termijnen.ts';
import { bereken, termijn } from './termijnen.ts';
import { TERMIJNEN } from './termijnen-lijst.ts';

/** Kinds of files with a term in the law; other kinds follow the selection list of the municipality. */
export const BEWAARTERMIJNEN = {
  wmoDossier: 'wmoBewarenCollege',
  veiligThuis: 'wmoBewarenVeiligThuis',
  bijdrageEnPgb: 'wmoBewarenCakSvb',
  jeugdhulpdossier: 'jwDossierBewaren',
} as const satisfies Readonly<Record<string, DatumTermijnId>>;
export type Dossiersoort = keyof typeof BEWAARTERMIJNEN;

export interface Bewaring {
  readonly artikel: string;
  /** Last day on which the file must be there. */
  readonly tm: Datum;
  /** First day on which it may be destroyed, by the selection list (Archiefwet 5). */
  readonly vernietigenVanaf: Datum;
}

/**
 * Retention counts from the last change in substance: every new note starts it again, a technical
 * migration does not (Wmo 5.3.4). Years never follow the Atw, so no municipal calendar is needed.
 */
export function bewaring(soort: Dossiersoort, laatsteWijziging: Datum): Bewaring {
  const id = BEWAARTERMIJNEN[soort];
  const tm = bereken({ termijn: id, begin: laatsteWijziging }, STANDAARD_KALENDER).uiterlijk;
  return { artikel: artikelVan(termijn(id)), tm, vernietigenVanaf: plusDagen(tm, 1) };
}

/** Granted to who asked for it: from the day of the decision on it need not be kept (Wmo 5.3.5). */
export function opVerzoek(besloten: Datum): Bewaring {
  return { artikel: OP_VERZOEK, tm: plusDagen(besloten, -1), vernietigenVanaf: besloten };
}

/** By this article the certificate tells a request from a term that was over. */
export const OP_VERZOEK = 'Wmo 5.3.5';

/** What a municipality sets itself about keeping and destroying. */
export interface Bewaarregels {
  /**
   * Days after which the file of a melding that was withdrawn or forwarded before anybody investigated may go. Absent:
   * fifteen years, as every Wmo file.
   */
  readonly afgebrokenMeldingDagen?: number;
  /**
   * Days after which a message of a provider goes that belongs to no dossier: nothing happened to it any more and nobody
   * waits for it. Absent: it stays (AVG 5 lid 1 onder e asks a term; the law names none).
   */
  readonly losseBerichtenDagen?: number;
  /** The same for a declaration (323) that was good: it is an account. Absent: it stays. */
  readonly declaratieberichtenDagen?: number;
  /** How long a back-up is kept: after so many days the last one that holds a destroyed file is gone. */
  readonly reservekopieDagen?: number;
}

/** The clocks of a message run ten working days at most (OP090x4), and a provider may come back to it. */
export const LOSSE_BERICHTEN_MINSTENS = 42;

/** The least the selection list asks for what was broken off (3.3.1: P42D). */
export const AFGEBROKEN_MINSTENS = 42;

/**
 * Retention of a Wmo file by its result in the selection list. The list's own term for what was refused or broken off
 * is shorter than the law's: the longer one counts, and that is always the law's (Wmo 5.3.4). Only for a melding that
 * was broken off before an investigation may the municipality follow the list.
 */
export function dossierbewaring(
  resultaat: Selectiecode,
  laatsteWijziging: Datum,
  { afgebrokenMeldingDagen }: Bewaarregels = {},
): Bewaring {
  if (resultaat !== '3.3.1' || afgebrokenMeldingDagen === undefined)
    return bewaring('wmoDossier', laatsteWijziging);
  const tm = plusDagen(laatsteWijziging, Math.max(AFGEBROKEN_MINSTENS, afgebrokenMeldingDagen));
  return { artikel: 'Selectielijst gemeenten 2020, 3.3.1', tm, vernietigenVanaf: plusDagen(tm, 1) };
}

/** What was changed after these days is certainly kept on `vandaag`: where to look for what may go. */
export function zekerBewaardNa(
  vandaag: Datum,
  { afgebrokenMeldingDagen }: Bewaarregels = {},
): { readonly dossier: Datum; readonly afgebrokenMelding: Datum | undefined } {
  const { lengte } = TERMIJNEN.wmoBewarenCollege;
  return {
    dossier: plusJaren(vandaag, -lengte),
    afgebrokenMelding:
      afgebrokenMeldingDagen === undefined
        ? undefined
        : plusDagen(vandaag, -Math.max(AFGEBROKEN_MINSTENS, afgebrokenMeldingDagen)),
  };
}

/** Why a file must still be kept on `vandaag`, or undefined. */
export function nogTeBewaren(
  { artikel, tm, vernietigenVanaf }: Bewaring,
  vandaag: Datum,
): Weigering | undefined {
  if (vandaag >= vernietigenVanaf) return undefined;
  return {
    code: 'bewaartermijnLoopt',
    reden: `Dit dossier moet bewaard blijven tot en met ${datumLang(tm)}.`,
    artikel,
    uitweg: 'Vraagt de inwoner zelf om vernietiging? Beslis dan op dat verzoek (Wmo 5.3.5).',
  };
}
