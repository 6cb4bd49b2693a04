import type { Context, Handeling } from '../kern/decider.ts';
import type { Rol } from '../kern/rollen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { MeldingGebeurtenis } from './gebeurtenissen.ts';
import type { TotMelding } from './toestand.ts';

export type MeldingContext = Context<LokaleRegels>;
export type Meldinghandeling<O> = Handeling<O, TotMelding, MeldingGebeurtenis, LokaleRegels>;

export const MEDEWERKERS: readonly Rol[] = ['screener', 'klantmanager', 'administratie', 'teamleider'];
export const INWONERS: readonly Rol[] = ['inwoner', 'vertegenwoordiger', 'mantelzorger'];
