import type { Generated } from 'kysely';

/** The ledger of iWmo messages: the first two are added to and never changed. */
export interface Iwmotabellen {
  iwmobericht: IwmoberichtTabel;
  iwmoberichtfeit: IwmoberichtfeitTabel;
  iwmostand: IwmostandTabel;
}

interface IwmoberichtTabel {
  gemeente: string;
  id: string;
  richting: string;
  soort: string | null;
  identificatie: string | null;
  afzender: string | null;
  ontvanger: string | null;
  dagtekening: string | null;
  client: string | null;
  dossier: string | null;
  sleutel: string | null;
  bestand: string;
  grootte: number;
  bytes: Buffer;
  sha256: string;
  herhaling_van: string | null;
  antwoord_op: string | null;
  op: string;
}

interface IwmoberichtfeitTabel {
  gemeente: string;
  bericht: string;
  nr: Generated<number>;
  feit: unknown;
  sleutel: string | null;
  door: string;
  op: string;
}

/** One row a message, made from its facts: always rebuildable. */
interface IwmostandTabel {
  gemeente: string;
  bericht: string;
  richting: string;
  soort: string | null;
  partij: string | null;
  fase: string;
  te_doen: boolean;
  uiterlijk: string | null;
  /** The same refusal of the same sender; null when nothing is like it. */
  groep: string | null;
  /** Times that the same bytes came again, beyond those that are facts. */
  herhaald: Generated<number>;
  op: string;
}
