/** What came of one objection: codes and days. Made from the state, always rebuildable. */
export interface BezwaarTabel {
  gemeente: string;
  dossier: string;
  onderdeel: string;
  tegen: string;
  ontvangen_op: string;
  gronden: string[];
  uitkomst: string | null;
  uit_op: string | null;
  op_tijd: boolean | null;
  beroep: string | null;
}
