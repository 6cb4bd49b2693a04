import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
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
  OpdraagOpdracht | AntwoordOpdracht | UitvoerOpdracht | WachtOpdracht | SluitOpdracht;

export const leveringHandelingen: Handelingen<
  LeveringOpdracht,
  TotLevering,
  LeveringGebeurtenis,
  LokaleRegels
> = {
  ...opdraagHandelingen,
  ...antwoordHandelingen,
  ...uitvoerHandelingen,
  ...wachtHandelingen,
  ...sluitHandelingen,
};
