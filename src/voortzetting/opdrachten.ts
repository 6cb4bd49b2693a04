import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { VoortzettingGebeurtenis } from './gebeurtenissen.ts';
import type { HeronderzoekOpdracht } from './opdrachten-heronderzoek.ts';
import { heronderzoekHandelingen } from './opdrachten-heronderzoek.ts';
import type { HerzieningOpdracht } from './opdrachten-herziening.ts';
import { herzieningHandelingen } from './opdrachten-herziening.ts';
import type { TotVoortzetting } from './toestand.ts';

export type VoortzettingOpdracht = HeronderzoekOpdracht | HerzieningOpdracht;

export const voortzettingHandelingen: Handelingen<
  VoortzettingOpdracht,
  TotVoortzetting,
  VoortzettingGebeurtenis,
  LokaleRegels
> = { ...heronderzoekHandelingen, ...herzieningHandelingen };
