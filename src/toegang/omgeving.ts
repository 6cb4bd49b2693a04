import type { Context } from 'hono';
import type { Bsn } from '../kern/bsn.ts';
import type { DossierId, Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Trx } from '../platform/database.ts';
import type { Gebruiker } from './gebruiker.ts';
import type { Grond } from './inzage.ts';
import type { Sessie } from './sessie.ts';

/** Who reads without being logged in: an outside adviser with a link for one dossier. */
export interface Lezer {
  readonly gemeente: Gemeentecode;
  readonly id: PersoonId;
  readonly rol: Rol;
}

export interface Gelezen {
  readonly grond?: Grond;
  /** More precise than the route's purpose: what a controller filled in. A fixed text or code, never free text about a person. */
  readonly doel?: string;
  /** Write the line in this transaction, together with the reading itself. */
  readonly trx?: Trx;
  readonly lezer?: Lezer;
}

/** What a handler finds in `c.var`. */
export interface Toegangsvariabelen {
  /** Who is logged in, or the machine behind the token; null when nobody is. */
  gebruiker: Gebruiker | null;
  /** Null for machines and when nobody is logged in. */
  sessie: Sessie | null;
  /** Says which dossier is shown; the route writes the log before the answer leaves. */
  gelezen: (dossier: DossierId, meer?: Gelezen) => Promise<void>;
  /**
   * Says which dossiers a list shows: one line of who read it, and a record in the logboek for each person. Residents are
   * not told of every list a colleague's work stood on.
   */
  getoond: (dossiers: Iterable<DossierId>) => void;
  /** Says whose data came from somewhere else, without a dossier. */
  geraadpleegd: (bsn: Bsn) => void;
}

/** Environment of the Hono app. */
export interface Omgeving {
  Variables: Toegangsvariabelen;
}

/** The request as a route of this path sees it. */
export type Verzoek<P extends string = string> = Context<Omgeving, P>;
