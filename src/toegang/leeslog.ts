import { sql } from 'kysely';
import type { Bsn } from '../kern/bsn.ts';
import type { Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import { type DossierId, type Gemeentecode, leesPersoonId, type PersoonId } from '../kern/ids.ts';
import { leesRol, type Rol } from '../kern/rollen.ts';
import { type Database, type Trx, vraag } from '../platform/database.ts';
import { huidigSpoor } from '../platform/spoor.ts';
import { type Activiteit, leesActiviteit, REGISTERVERSIE } from './activiteiten.ts';
import type { Grond } from './inzage.ts';
import { GRONDEN } from './inzage.ts';

/** `gelukt`: nothing was read, but it has to be traceable, such as a login. */
export type Leesresultaat = 'gelezen' | 'geweigerd' | 'nietGevonden' | 'gelukt';

/** Of a dossier that is there, as its reader sees it. `nietGevonden`: the door stayed shut, as for one that is not. */
export const RESULTAATNAAM: Readonly<Record<Leesresultaat, string>> = {
  gelezen: 'gelezen',
  geweigerd: 'geweigerd',
  nietGevonden: 'geweigerd: niet nodig voor de taak',
  gelukt: 'gelukt',
};

/** One line of the log of who read what (BIO2 8.15.01): action, object, result, origin, actor, time. */
export interface Leesregel {
  readonly gemeente: Gemeentecode;
  readonly op: Tijdstip;
  readonly persoon: PersoonId;
  readonly rol: Rol;
  /** A person at a screen, or a machine through the API. */
  readonly herkomst: 'scherm' | 'koppeling';
  /** Null for a list, a figure or a search. */
  readonly dossier: DossierId | null;
  readonly activiteit: Activiteit;
  readonly doel: string;
  /** Why this person may see it. */
  readonly grond: Grond | null;
  readonly resultaat: Leesresultaat;
  /** Of a list: the dossiers on it. */
  readonly betreft?: readonly DossierId[];
  /** Of somebody without a dossier; goes no further than the code in the logboek. */
  readonly bsn?: Bsn;
}

/**
 * Adds lines of one municipality, in the transaction of the caller or in one round trip of its own.
 * With them go the records of the Logboek Dataverwerkingen. Throws when that fails: what cannot be logged is not shown.
 */
export async function schrijfLeeslog(db: Database, regels: readonly Leesregel[]): Promise<void> {
  const [eerste] = regels;
  if (eerste === undefined) return;
  await vraag(db, 'select leeslog_schrijf($1, $2::jsonb)', [
    eerste.gemeente,
    JSON.stringify(regels.map((r) => ({ ...huidigSpoor(r.op), versie: REGISTERVERSIE, ...r }))),
  ]);
}

/** What a resident sees of a line: who by id and role, when, for what, on which ground. */
export interface Inzageregel {
  readonly nr: number;
  readonly op: Tijdstip;
  readonly persoon: PersoonId | null;
  readonly rol: Rol | null;
  readonly herkomst: Leesregel['herkomst'];
  readonly activiteit: Activiteit | null;
  readonly doel: string;
  readonly grond: Grond | null;
  readonly resultaat: Leesresultaat;
}

interface Rij {
  readonly nr: number;
  readonly op: string;
  readonly persoon: string;
  readonly rol: string;
  readonly herkomst: Leesregel['herkomst'];
  readonly activiteit: string;
  readonly doel: string;
  readonly grond: string | null;
  readonly resultaat: Leesresultaat;
}

/** Who looked in this dossier, newest first, `hoogstens` lines before line `voor` (keyset paging). */
export async function leesLeeslog(
  trx: Trx,
  dossier: DossierId,
  bladzijde: { readonly hoogstens: number; readonly voor?: number },
): Promise<readonly Inzageregel[]> {
  const { rows } = await sql<Rij>`
    select nr, op, persoon, rol, herkomst, activiteit, doel, grond, resultaat from leeslog
    where dossier = ${dossier} and nr < ${bladzijde.voor ?? Number.MAX_SAFE_INTEGER}
    order by nr desc limit ${bladzijde.hoogstens}
  `.execute(trx);
  return rows.map((rij) => ({
    nr: rij.nr,
    op: tijdstip(rij.op),
    persoon: leesPersoonId(rij.persoon) ?? null,
    rol: leesRol(rij.rol) ?? null,
    herkomst: rij.herkomst,
    activiteit: leesActiviteit(rij.activiteit) ?? null,
    doel: rij.doel,
    grond: leesGrond(rij.grond),
    resultaat: rij.resultaat,
  }));
}

function leesGrond(tekst: string | null): Grond | null {
  return tekst !== null && Object.hasOwn(GRONDEN, tekst) ? (tekst as Grond) : null;
}
