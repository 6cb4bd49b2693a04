/** How a person wants to see a list. */
export interface LijstweergaveTabel {
  gemeente: string;
  persoon: string;
  lijst: string;
  naam: string;
  vraag: string;
  kolommen: string[];
  bijgewerkt: string;
}
