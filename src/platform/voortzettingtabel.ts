/** Help that ends, or what waits in going on with it. Made from the state, always rebuildable; codes and days. */
export interface VoortzettingspuntTabel {
  gemeente: string;
  dossier: string;
  soort: string;
  onderdeel: string;
  dag: string;
  voorziening: string | null;
  vorm: string | null;
  stand: string;
}
