import type { Generated } from 'kysely';

/** What is kept to look back on: rows that are added and never changed. */
export interface Toezichttabellen {
  noodinzage: NoodinzageTabel;
  noodinzageoordeel: NoodinzageoordeelTabel;
  logboek: LogboekTabel;
  datalek: DatalekTabel;
  datalekstap: DatalekstapTabel;
  steekproef: SteekproefTabel;
  steekproefregel: SteekproefregelTabel;
  steekproefstap: SteekproefstapTabel;
  rechtenbeoordeling: RechtenbeoordelingTabel;
  fginzage: FginzageTabel;
  fgadvies: FgadviesTabel;
}

interface FginzageTabel {
  gemeente: string;
  nr: Generated<number>;
  dossier: string;
  persoon: string;
  reden: string;
  toelichting: string;
  op: string;
  tot: string;
}

interface FgadviesTabel {
  gemeente: string;
  nr: Generated<number>;
  sleutel: string;
  onderwerp: string;
  datalek: number | null;
  versie: number | null;
  tekst: string;
  door: string;
  op: string;
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

interface DatalekTabel {
  gemeente: string;
  nr: number;
  sleutel: string;
  soort: string;
  wat: string;
  bekend_op: string;
  personen: number | null;
  gegevens: string[];
  dossiers: string[];
  uit_maand: string | null;
  uit_plaats: number | null;
  melder: string;
  op: string;
}

interface DatalekstapTabel {
  gemeente: string;
  datalek: number;
  nr: number;
  stap: string;
  feiten: unknown;
  tekst: string;
  door: string;
  op: string;
}

interface SteekproefTabel {
  gemeente: string;
  maand: string;
  zaad: string;
  kandidaten: number;
  door: string;
  op: string;
}

interface SteekproefregelTabel {
  gemeente: string;
  maand: string;
  plaats: number;
  regel: number;
  lezer: string;
}

interface SteekproefstapTabel {
  gemeente: string;
  maand: string;
  plaats: number;
  lezer: string;
  nr: number;
  stap: string;
  tekst: string;
  door: string;
  op: string;
}

interface RechtenbeoordelingTabel {
  gemeente: string;
  kwartaal: string;
  persoon: string;
  rol: string;
  uitkomst: string;
  reden: string;
  door: string;
  op: string;
}
