import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { AndereAanbiederAanbieden } from './aanbieden.ts';
import { aanbiedHandelingen } from './aanbieden.ts';
import type { AntwoordOpdracht } from './antwoorden.ts';
import { antwoordHandelingen } from './antwoorden.ts';
import type { LeveringGebeurtenis } from './gebeurtenissen.ts';
import type { OpdraagOpdracht } from './opdragen.ts';
import { opdraagHandelingen } from './opdragen.ts';
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
  ...antwoordHandelingen,
  ...uitvoerHandelingen,
  ...wachtHandelingen,
  ...sluitHandelingen,
};

/** Help is asked for, or begins: only as long as it is granted. */
type NieuweHulp = Extract<
  LeveringOpdracht,
  { readonly soort: 'leveringOpdragen' | 'andereAanbiederAanbieden' | 'hulpStarten' }
>;
const NIEUWE_HULP: readonly string[] = [
  'leveringOpdragen',
  'andereAanbiederAanbieden',
  'hulpStarten',
] satisfies readonly NieuweHulp['soort'][];

export function isNieuweHulp(opdracht: { readonly soort: string }): opdracht is NieuweHulp {
  return NIEUWE_HULP.includes(opdracht.soort);
}
