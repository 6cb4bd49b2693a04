/** A measurement that there is a list of; `maat` is 'open' for all that is open. Follows `doorlooptijd` by trigger. */
export interface DoorlooptijdmetingTabel {
  gemeente: string;
  dossier: string;
  maat: string;
  maand: string;
  op: string;
  /** Null while it runs. */
  dagen: number | null;
  team: string;
  voorziening: string;
  urgentie: string;
  /** Of the dossier. */
  begin: string;
}
