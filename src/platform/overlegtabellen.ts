import type { Generated } from 'kysely';

/** What happened to a series of meetings. Added, never changed. */
interface OverlegfeitTabel {
  gemeente: string;
  reeks: string;
  nr: Generated<number>;
  feit: unknown;
  door: string;
  op: string;
}

/** A case on the table of a meeting: how the table finds it. Made from the state, always rebuildable. */
export interface OverlegcasusTabel {
  gemeente: string;
  dossier: string;
  onderdeel: string;
  sleutel: string;
  reeks: string;
  dag: string;
  stand: string;
  doel: string;
  inbrenger: string;
  met_naam: boolean;
  urgentie: boolean;
  leerpunt: string;
}

/** A dilemma for intervisie, and what came of it: no dossier, and in the library no person. */
interface IntervisieTabel {
  gemeente: string;
  nr: Generated<number>;
  titel: string;
  dilemma: string;
  vraag: string;
  methode: string;
  dag: string;
  rollen: unknown;
  inzicht: string | null;
  afspraak: string;
  op: string;
}

export interface Overlegtabellen {
  intervisie: IntervisieTabel;
  overlegfeit: OverlegfeitTabel;
  overlegcasus: OverlegcasusTabel;
}
