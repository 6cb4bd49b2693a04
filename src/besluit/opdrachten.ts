import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { BesluitBekendmaken } from './bekendmaken.ts';
import { besluitBekendmaken } from './bekendmaken.ts';
import type { BelpogingVastleggen } from './bellen.ts';
import { belpogingVastleggen } from './bellen.ts';
import type { BeoordelingVastleggen } from './beoordeling.ts';
import { beoordelingVastleggen } from './beoordeling.ts';
import type { BesluitGebeurtenis } from './gebeurtenissen.ts';
import type { BesluitNemen } from './nemen.ts';
import { besluitNemen } from './nemen.ts';
import type { TotBesluit } from './toestand.ts';
import type { BesluitTerugnemen } from './terugnemen.ts';
import { besluitTerugnemen } from './terugnemen.ts';
import type { BesluitToetsen } from './toetsen.ts';
import { besluitToetsen } from './toetsen.ts';
import type { BesluitVoorbereiden } from './voorbereiden.ts';
import { besluitVoorbereiden } from './voorbereiden.ts';

export type BesluitOpdracht =
  | BeoordelingVastleggen
  | BesluitVoorbereiden
  | BelpogingVastleggen
  | BesluitToetsen
  | BesluitNemen
  | BesluitTerugnemen
  | BesluitBekendmaken;

export const besluitHandelingen: Handelingen<BesluitOpdracht, TotBesluit, BesluitGebeurtenis, LokaleRegels> =
  {
    beoordelingVastleggen,
    besluitVoorbereiden,
    belpogingVastleggen,
    besluitToetsen,
    besluitNemen,
    besluitTerugnemen,
    besluitBekendmaken,
  };
