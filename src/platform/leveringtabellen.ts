/** An assignment to a provider, or a granted part without one. Made from the state, always rebuildable. */
export interface LeveringTabel {
  gemeente: string;
  dossier: string;
  onderdeel: string;
  levering: string;
  sleutel: string | null;
  aanbieder: string | null;
  voorziening: string;
  vorm: string;
  stand: string;
  actueel: boolean;
  rang: number;
  wacht_sinds: string;
  opgedragen_op: string | null;
  verwachte_start: string | null;
  gestart_op: string | null;
  gestopt_op: string | null;
  overbrugd: boolean;
  einde: string | null;
  vervallen_op: string | null;
  begin_op: string | null;
  wacht_vanaf: string | null;
  overbrugd_tm: string | null;
}

/** What asks for somebody because help that was granted is not there. Made from the state, always rebuildable. */
export interface LeveringpuntTabel {
  gemeente: string;
  dossier: string;
  onderdeel: string;
  soort: string;
  vanaf: string;
  tm: string | null;
}

export interface Leveringtabellen {
  levering: LeveringTabel;
  leveringpunt: LeveringpuntTabel;
}
