import type { LokaleRegels } from '../recht/lokaal.ts';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { heropenFormulier, startFormulier } from './formulier-begin.tsx';
import { bevestigingFormulier } from './formulier-bevestiging.tsx';
import { effectFormulier } from './formulier-effect.tsx';
import { ethiekFormulier } from './formulier-ethiek.tsx';
import { grondwaardenFormulier } from './formulier-grondwaarden.tsx';
import { randvoorwaardenFormulier } from './formulier-randvoorwaarden.tsx';
import { uitnodigFormulier, uitnodigingIntrekFormulier } from './formulier-samen.tsx';
import { uitkomstFormulier } from './formulier-uitkomst.tsx';
import type { ToetsOpdracht } from './opdrachten.ts';
import type { TotToets } from './toestand.ts';

/** The opdrachten of the toets that a person fills in, in the order of the steps. */
export const toetsFormulieren: readonly OpdrachtFormulier<ToetsOpdracht, TotToets, LokaleRegels>[] = [
  startFormulier,
  effectFormulier,
  bevestigingFormulier,
  grondwaardenFormulier,
  ethiekFormulier,
  randvoorwaardenFormulier,
  uitkomstFormulier,
  heropenFormulier,
  uitnodigFormulier,
  uitnodigingIntrekFormulier,
];
