import type { Bsn } from '../kern/bsn.ts';
import type { Gemeentecode, LokaleCode, PersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Scope } from './machine.ts';

/** Someone to log in as in the demo. Invented, like everything there. */
export interface DemoPersoon {
  readonly id: PersoonId;
  readonly naam: string;
  /** Several: then the person chooses at login. */
  readonly rollen: readonly [Rol, ...Rol[]];
  readonly gemeente: Gemeentecode;
  readonly bsn: Bsn | null;
  readonly team: LokaleCode | null;
  /** For which provider; for the role aanbieder. */
  readonly aanbieder?: LokaleCode;
  /** One line: what this person comes for. */
  readonly komtVoor: string;
  /** How surely this person logs in; by default sure enough. */
  readonly niveau?: string;
}

/** Another system, with a password that is in the README: demo only. */
export interface DemoMachine {
  readonly id: string;
  readonly geheim: string;
  readonly gemeente: Gemeentecode;
  readonly scopes: readonly Scope[];
}

/** As sure as a resident's file asks for; in the demo there is one name for it. */
export const DEMO_NIVEAU = 'substantieel';

/** The claims of a person. The BSN only at the userinfo endpoint: an id_token travels in addresses. */
export function demoClaims(persoon: DemoPersoon, gebruik: string) {
  const [enige, ...meer] = persoon.rollen;
  return {
    sub: persoon.id,
    name: persoon.naam,
    omkeer: {
      rol: meer.length === 0 ? enige : persoon.rollen,
      gemeente: persoon.gemeente,
      ...(persoon.team === null ? {} : { team: persoon.team }),
      ...(persoon.aanbieder === undefined ? {} : { aanbieder: persoon.aanbieder }),
    },
    ...(persoon.bsn !== null && gebruik === 'userinfo' ? { 'urn:nl:bsn': persoon.bsn } : {}),
  };
}
