import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { STANDAARD_KALENDER } from './kalender.ts';
import { artikelVan } from './termijn.ts';
import type { DatumTermijnId } from './termijnen.ts';
import { bereken, termijn } from './termijnen.ts';

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

/** What can stand in the way of destroying a file after its term. */
export interface Vernietigingsstand {
  readonly soort: Dossiersoort;
  readonly laatsteWijziging: Datum;
  /** An objection, appeal or request that still runs. */
  readonly lopendeProcedure: boolean;
}

/** Why this file may not be destroyed on `vandaag`, or undefined. */
export function vernietigenGeweigerd(stand: Vernietigingsstand, vandaag: Datum): Weigering | undefined {
  const { artikel, tm, vernietigenVanaf } = bewaring(stand.soort, stand.laatsteWijziging);
  if (stand.lopendeProcedure) {
    return {
      code: 'lopendeProcedure',
      reden: 'Er loopt nog een bezwaar, beroep of verzoek.',
      artikel: 'Archiefwet 3',
      uitweg: 'Wacht tot die procedure voorbij is.',
    };
  }
  if (vandaag >= vernietigenVanaf) return undefined;
  return {
    code: 'bewaartermijnLoopt',
    reden: `Dit dossier moet bewaard blijven tot en met ${datumLang(tm)}.`,
    artikel,
    uitweg: 'Vraagt de inwoner zelf om vernietiging? Beslis dan op dat verzoek (Wmo 5.3.5).',
  };
}
