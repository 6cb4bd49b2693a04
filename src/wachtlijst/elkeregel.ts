/** Figures leave out what is small (Wmo 5.3.6); a list that somebody acts on cannot: who is missing there, waits on. */
export const WAAROM_ELKE_REGEL =
  'wie moet zorgen dat de hulp begint, moet zien wie erop wacht (AVG 5 lid 1 onder c)';

/** Without a name a line can still be somebody whom a reader recognises. */
export const NIET_DOORGEVEN =
  'Geef de lijst niet door: een regel is één mens, ook zonder naam. Met een aanbieder bespreekt u alleen zijn eigen regels.';
