/** Kept by the database itself, after each change of the row of a dossier. */
export interface DossierpersoonTabel {
  gemeente: string;
  persoon: string;
  open: boolean;
  dossier: string;
}
