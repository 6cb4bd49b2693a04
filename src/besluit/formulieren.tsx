import type { LokaleRegels } from '../recht/lokaal.ts';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { beoordelingFormulier } from './formulier-beoordeling.tsx';
import { bekendmaakFormulier, belFormulier, neemFormulier, toetsFormulier } from './formulier-besluit.tsx';
import { terugneemFormulier } from './formulier-terugnemen.tsx';
import { voorbereidenFormulier } from './formulier-voorbereiden.tsx';
import type { BesluitOpdracht } from './opdrachten.ts';
import type { TotBesluit } from './toestand.ts';

export const besluitFormulieren: readonly OpdrachtFormulier<BesluitOpdracht, TotBesluit, LokaleRegels>[] = [
  beoordelingFormulier,
  voorbereidenFormulier,
  belFormulier,
  toetsFormulier,
  neemFormulier,
  terugneemFormulier,
  bekendmaakFormulier,
];
