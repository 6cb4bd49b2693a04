/** A colleague who was invited to one toets: how they find it. Made from the state, always rebuildable. */
export interface ToetsuitnodigingTabel {
  gemeente: string;
  dossier: string;
  onderdeel: string;
  sleutel: string;
  persoon: string;
  gebied: string;
  tot_en_met: string;
  open: boolean;
  beantwoord: boolean;
}
