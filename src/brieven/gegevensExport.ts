import type { Bsn } from '../kern/bsn.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, Vingerafdruk } from '../kern/ids.ts';
import type { Sectie } from './kop.ts';

/** The whole file in one document: for the resident, the objections committee, the judge. */
export interface Dossierexport {
  readonly brief: 'dossierexport';
  readonly kenmerk: DossierId;
  readonly datum: Datum;
  /** `22 november 2026 om 11.15 uur` */
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string;
  /** Why and for whom this copy was made. */
  readonly doel: string;
  readonly inwoner: { readonly naam: string; readonly geboortedatum: Datum | null; readonly bsn: Bsn | null };
  readonly stand: string;
  readonly tijdlijn: readonly {
    readonly op: string;
    readonly wat: string;
    readonly door: string;
    readonly artikel: string | null;
  }[];
  readonly stukken: readonly {
    readonly titel: string;
    readonly op: Datum;
    readonly vingerafdruk: Vingerafdruk;
  }[];
  readonly delen: readonly { readonly titel: string; readonly secties: readonly Sectie[] }[];
  /** Seal of the last fact in the journal, so that the copy can be checked against it. */
  readonly zegel: Vingerafdruk | null;
}
