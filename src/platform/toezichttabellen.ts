import type { Generated } from 'kysely';

/** What is kept to look back on: rows that are added and never changed. */
export interface Toezichttabellen {
  noodinzage: NoodinzageTabel;
  noodinzageoordeel: NoodinzageoordeelTabel;
}

interface NoodinzageTabel {
  gemeente: string;
  nr: Generated<number>;
  dossier: string;
  persoon: string;
  rol: string;
  reden: string;
  toelichting: string;
  op: string;
  tot: string | null;
}

interface NoodinzageoordeelTabel {
  gemeente: string;
  nr: number;
  persoon: string;
  oordeel: string;
  gevolg: string;
  door: string;
  op: string;
}
