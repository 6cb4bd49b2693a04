import type { LokaleRegels } from '../recht/lokaal.ts';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { perspectiefFormulier, verkennenFormulier } from './formulier-begin.tsx';
import { besluitFormulier, escalerenFormulier, voorleggenFormulier } from './formulier-besluit.tsx';
import { blokkadesFormulier } from './formulier-blokkades.tsx';
import { kostenFormulier } from './formulier-kosten.tsx';
import { optiesFormulier } from './formulier-opties.tsx';
import { planFormulier } from './formulier-plan.tsx';
import { actieFormulier, eindeFormulier, evaluatieFormulier } from './formulier-volgen.tsx';
import type { DoorbraakOpdracht } from './opdrachten.ts';
import type { TotDoorbraak } from './toestand.ts';

/** The opdrachten of a breakthrough, in the order of the method. */
export const doorbraakFormulieren: readonly OpdrachtFormulier<
  DoorbraakOpdracht,
  TotDoorbraak,
  LokaleRegels
>[] = [
  verkennenFormulier,
  perspectiefFormulier,
  blokkadesFormulier,
  optiesFormulier,
  kostenFormulier,
  planFormulier,
  voorleggenFormulier,
  escalerenFormulier,
  besluitFormulier,
  actieFormulier,
  evaluatieFormulier,
  eindeFormulier,
];
