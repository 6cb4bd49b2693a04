import type { Bsn } from '../kern/bsn.ts';
import type { Wie } from '../kern/decider.ts';
import type { Gemeentecode, LokaleCode, PersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';

/** Who is logged in. One active role a session: who has more chooses at login (BIO2 8.03.02). */
export interface Gebruiker {
  readonly id: PersoonId;
  readonly rol: Rol;
  readonly naam: string;
  readonly gemeente: Gemeentecode;
  /** Only for residents and who acts for them. */
  readonly bsn: Bsn | null;
  /** The resident for whom was logged in (DigiD Machtigen); narrows what may be seen to that person. */
  readonly namensBsn: Bsn | null;
  readonly team: LokaleCode | null;
  /** For which provider this person works; only for the role aanbieder, and always there. */
  readonly aanbieder: LokaleCode | null;
}

const BURGERROLLEN = ['inwoner', 'vertegenwoordiger', 'mantelzorger'] as const satisfies readonly Rol[];
const BUITENSTAANDERS = ['aanbieder', 'adviseur'] as const satisfies readonly Rol[];

/** A resident or who acts for one (Wmo 1.1.1): identified by BSN. */
export function isBurger(rol: Rol): boolean {
  return BURGERROLLEN.some((burgerrol) => burgerrol === rol);
}

/** An employee of the municipality (Awb 2:5). Not a resident, provider, outside adviser or machine. */
export function isMedewerker(rol: Rol): boolean {
  return !isBurger(rol) && rol !== 'systeem' && !BUITENSTAANDERS.some((buiten) => buiten === rol);
}

export function heeftRol(gebruiker: Gebruiker, rollen: readonly Rol[]): boolean {
  return rollen.includes(gebruiker.rol);
}

/** As the deciders and the journal know this person: id and role, never the name. */
export function wieVan(gebruiker: Gebruiker): Wie {
  return { id: gebruiker.id, rol: gebruiker.rol };
}
