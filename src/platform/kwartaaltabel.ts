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

/** The files that were approved; html is empty for what was approved before it was kept. */
export interface KwartaalstukTabel {
  gemeente: string;
  kwartaal: string;
  nr: number;
  pdf: Buffer;
  vingerafdruk: string;
  html: Buffer | null;
  html_vingerafdruk: string | null;
}
