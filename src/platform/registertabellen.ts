import type { Generated } from 'kysely';

/** Registers that hold nothing of a resident. Facts are added, never changed. */
export interface Registertabellen {
  aanbodfeit: RegisterfeitTabel;
  contractfeit: RegisterfeitTabel;
}

/** What happened to an offer of the sociale kaart, or to a provider. */
interface RegisterfeitTabel {
  gemeente: string;
  code: string;
  nr: Generated<number>;
  feit: unknown;
  door: string;
  op: string;
}
