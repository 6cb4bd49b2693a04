import type { Datum } from '../kern/datum.ts';
import type { DossierId, LokaleCode, Overlegsleutel } from '../kern/ids.ts';

/** Last parts of addresses under a dossier that this room mounts itself. */
export const overlegOpdrachtpad = { inbrengen: 'casus-inbrengen' } as const;

export const overlegPaden = {
  /** Of the room beside this one, where what is learned of the craft goes. */
  intervisie: '/intervisie',
  overzicht: '/overleg',
  bijeenkomst: (reeks: LokaleCode, dag: Datum) => `/overleg/bijeenkomst/${reeks}/${dag}`,
  verslag: (reeks: LokaleCode, dag: Datum) => `/overleg/bijeenkomst/${reeks}/${dag}/verslag`,
  afgelasten: (reeks: LokaleCode, dag: Datum) => `/overleg/bijeenkomst/${reeks}/${dag}/afgelasten`,
  casus: (sleutel: Overlegsleutel) => `/overleg/casus/${sleutel}`,
  nieuweReeks: '/overleg/reeksen/nieuw',
  reeks: (reeks: LokaleCode) => `/overleg/reeksen/${reeks}`,
  stoppen: (reeks: LokaleCode) => `/overleg/reeksen/${reeks}/stoppen`,
  inbrengen: (dossier: DossierId) => `/dossiers/${dossier}/${overlegOpdrachtpad.inbrengen}`,
} as const;

/** The same as patterns for mounting. */
export const overlegRoutes = {
  bijeenkomst: '/overleg/bijeenkomst/:reeks/:dag',
  verslag: '/overleg/bijeenkomst/:reeks/:dag/verslag',
  afgelasten: '/overleg/bijeenkomst/:reeks/:dag/afgelasten',
  casus: '/overleg/casus/:sleutel',
  reeks: '/overleg/reeksen/:reeks',
  stoppen: '/overleg/reeksen/:reeks/stoppen',
  inbrengen: `/dossiers/:dossier/${overlegOpdrachtpad.inbrengen}`,
} as const;
