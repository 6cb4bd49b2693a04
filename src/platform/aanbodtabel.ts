import type { Generated } from 'kysely';

/** What happened to an offer of the sociale kaart. Added, never changed. */
export interface AanbodfeitTabel {
  gemeente: string;
  code: string;
  nr: Generated<number>;
  feit: unknown;
  door: string;
  op: string;
}
