import type { Generated } from 'kysely';

interface FormatiewijzigingTabel {
  gemeente: string;
  nr: Generated<number>;
  soort: string;
  van: string;
  tot_en_met: string | null;
  uren: number;
  toelichting: string;
  door: string;
  op: string;
  ingetrokken_op: string | null;
  ingetrokken_door: string | null;
}

interface PrognoseTabel {
  gemeente: string;
  id: string;
  invoer: unknown;
  voortgang: Generated<number>;
  bijgewerkt: string;
  uitkomst: unknown;
  fout: string | null;
  door: string;
  op: string;
}

export interface Prognosetabellen {
  formatiewijziging: FormatiewijzigingTabel;
  prognose: PrognoseTabel;
}
