import type { Datum } from '../kern/datum.ts';
import type { Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { AndereAanbiederAanbieden } from './aanbieden.ts';
import { aanbiedHandelingen } from './aanbieden.ts';
import type { AanbodOpdracht } from './beantwoorden.ts';
import { aanbodHandelingen } from './beantwoorden.ts';
import type { AntwoordOpdracht } from './antwoorden.ts';
import { antwoordHandelingen } from './antwoorden.ts';
import type { LeveringGebeurtenis } from './gebeurtenissen.ts';
import type { OpdraagOpdracht } from './opdragen.ts';
import { opdraagHandelingen } from './opdragen.ts';
import type { OpvolgOpdracht } from './opvolgen.ts';
import { opvolgHandelingen } from './opvolgen.ts';
import type { SluitOpdracht } from './sluiten.ts';
import { sluitHandelingen } from './sluiten.ts';
import type { TotLevering } from './toestand.ts';
import type { UitvoerOpdracht } from './uitvoeren.ts';
import { uitvoerHandelingen } from './uitvoeren.ts';
import type { WachtOpdracht } from './wachten.ts';
import { wachtHandelingen } from './wachten.ts';

export type LeveringOpdracht =
  | OpdraagOpdracht
  | AndereAanbiederAanbieden
  | AanbodOpdracht
  | OpvolgOpdracht
  | AntwoordOpdracht
  | UitvoerOpdracht
  | WachtOpdracht
  | SluitOpdracht;

export const leveringHandelingen: Handelingen<
  LeveringOpdracht,
  TotLevering,
  LeveringGebeurtenis,
  LokaleRegels
> = {
  ...opdraagHandelingen,
  ...aanbiedHandelingen,
  ...aanbodHandelingen,
  ...opvolgHandelingen,
  ...antwoordHandelingen,
  ...uitvoerHandelingen,
  ...wachtHandelingen,
  ...sluitHandelingen,
};

/** Help is asked for, or begins. */
type NieuweHulp = Extract<
  LeveringOpdracht,
  {
    readonly soort:
      | 'leveringOpdragen'
      | 'andereAanbiederAanbieden'
      | 'aanbodBeantwoorden'
      | 'opvolgerRegelen'
      | 'opvolgingVerzetten'
      | 'hulpStarten';
  }
>;
const NIEUWE_HULP: readonly string[] = [
  'leveringOpdragen',
  'andereAanbiederAanbieden',
  'aanbodBeantwoorden',
  'opvolgerRegelen',
  'opvolgingVerzetten',
  'hulpStarten',
] satisfies readonly NieuweHulp['soort'][];

function isNieuweHulp(opdracht: { readonly soort: string }): opdracht is NieuweHulp {
  return NIEUWE_HULP.includes(opdracht.soort);
}

/** Of what asks for help or begins it: which part, and from which day; only as long as it is granted. */
export function nieuweHulp(
  opdracht: { readonly soort: string },
  vandaag: Datum,
): { readonly onderdeel: OnderdeelId; readonly dag: Datum } | undefined {
  if (!isNieuweHulp(opdracht)) return undefined;
  // No, or later, asks for nothing.
  if (opdracht.soort === 'aanbodBeantwoorden' && opdracht.antwoord !== 'ja') return undefined;
  const { onderdeel } = opdracht;
  if (opdracht.soort === 'hulpStarten') return { onderdeel, dag: opdracht.op };
  return { onderdeel, dag: 'begin' in opdracht ? opdracht.begin : vandaag };
}
