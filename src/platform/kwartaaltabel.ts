/** Facts about the quarterly report, beside the journal of dossiers. Added and never changed. */
export interface KwartaalrapportTabel {
  gemeente: string;
  kwartaal: string;
  nr: number;
  soort: string;
  gegevens: unknown;
  door: string;
  rol: string;
  op: string;
}

/** The file that was approved. */
export interface KwartaalstukTabel {
  gemeente: string;
  kwartaal: string;
  nr: number;
  pdf: Buffer;
  vingerafdruk: string;
}
