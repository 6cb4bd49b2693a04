import type { Generated } from 'kysely';

/** What is kept to look back on: rows that are added and never changed. */
export interface Toezichttabellen {
  noodinzage: NoodinzageTabel;
  noodinzageoordeel: NoodinzageoordeelTabel;
  logboek: LogboekTabel;
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

interface LogboekTabel {
  gemeente: string;
  nr: Generated<number>;
  trace_id: string;
  span_id: string;
  parent_span_id: string | null;
  name: string;
  start_time: string;
  end_time: string;
  activiteit: string;
  versie: number;
  betrokkene: string;
  betrokkenetype: string;
}
