/** Lists of what may be destroyed, and what was: rows that are added and never changed. */
export interface Vernietigtabellen {
  vernietiging: VernietigingTabel;
  vernietigingslijst: VernietigingslijstTabel;
  vernietigingsregel: VernietigingsregelTabel;
  vernietigingsakkoord: VernietigingsakkoordTabel;
  vernietigingsstart: VernietigingsstartTabel;
  vernietigingsuitval: VernietigingsuitvalTabel;
  vernietigingsopschoning: VernietigingsopschoningTabel;
  berichtvernietiging: BerichtvernietigingTabel;
}

interface VernietigingTabel {
  gemeente: string;
  dossier: string;
  grond: string;
  aantal: number;
  laatste_zegel: string;
  door: string;
  op: string;
  lijst: number | null;
  van: string | null;
  tot_en_met: string | null;
  weg: unknown;
}

/** What one person fixed to be destroyed. */
interface VernietigingslijstTabel {
  gemeente: string;
  lijst: number;
  vastgesteld_door: string;
  op: string;
  toelichting: string;
}

interface VernietigingsregelTabel {
  gemeente: string;
  lijst: number;
  dossier: string;
  resultaat: string;
  artikel: string;
  gewijzigd: string;
  vernietigen_vanaf: string;
}

/** What another person said of it. */
interface VernietigingsakkoordTabel {
  gemeente: string;
  lijst: number;
  vastgesteld_door: string;
  besluit: string;
  door: string;
  op: string;
  reden: string;
}

interface VernietigingsstartTabel {
  gemeente: string;
  lijst: number;
  door: string;
  op: string;
}

/** On the list, and kept after all. */
interface VernietigingsuitvalTabel {
  gemeente: string;
  lijst: number;
  dossier: string;
  code: string;
  reden: string;
  artikel: string;
  op: string;
}

/** When the tables were written anew after a list. */
interface VernietigingsopschoningTabel {
  gemeente: string;
  lijst: number;
  op: string;
}

/** Messages of no dossier that went after their term. */
interface BerichtvernietigingTabel {
  gemeente: string;
  nr: number;
  op: string;
  dagen: number;
  aantal: number;
  van: string;
  tot_en_met: string;
  weg: unknown;
  opgeschoond_op: string | null;
}
