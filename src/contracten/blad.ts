import type { Child } from 'hono/jsx';
import type { Datum } from '../kern/datum.ts';
import type { Voorziening } from '../recht/lokaal.ts';
import type { Knopsoort } from '../ui/knop.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import type { Productmensen } from './mensen.ts';
import type { Contract } from './register.ts';

export interface Bladinvoer {
  readonly contract: Contract;
  /** What can be contracted: provisions after an aanvraag. */
  readonly maatwerk: readonly Voorziening[];
  readonly vandaag: Datum;
  /** Who has an assignment there now. */
  readonly mensen: readonly Productmensen[];
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}

export interface Bladvorm {
  readonly pad: (aanbieder: string) => string;
  readonly titel: (naam: string) => string;
  readonly inleiding?: string;
  readonly knop: string;
  readonly knopsoort?: Knopsoort;
  /** What stands in the fields before anything was typed; `gevraagd` is the query of the address. */
  readonly begin: (contract: Contract, gevraagd: Velden, vandaag: Datum) => Velden;
  readonly Velden: (p: Bladinvoer) => Child;
}

/** A field of the form, as it was filled in. */
export const van = ({ waarden, fouten }: Pick<Bladinvoer, 'waarden' | 'fouten'>, naam: string) => ({
  naam,
  waarde: veld(waarden, naam),
  fout: fouten[naam],
});
