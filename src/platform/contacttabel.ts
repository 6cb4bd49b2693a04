/** Something a resident asked that waits for an employee. Made from the state, always rebuildable; codes and days. */
export interface ContactpuntTabel {
  gemeente: string;
  dossier: string;
  soort: string;
  sinds: string;
  uiterlijk: string | null;
  aantal: number;
  /** Nobody treats the dossier: whoever divides the work answers. */
  onverdeeld: boolean;
}
