import type { LokaleRegels } from '../recht/lokaal.ts';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { afsluitFormulier } from './formulier-afsluiting.tsx';
import { bevestigFormulier, doorverwijsFormulier } from './formulier-doorverwijzing.tsx';
import { verwijzingEindeFormulier } from './formulier-doorverwijzing-einde.tsx';
import { antwoordFormulier, raadpleegFormulier, vraagIntrekFormulier } from './formulier-raadpleging.tsx';
import { spoedFormulier } from './formulier-spoed.tsx';
import {
  oppakFormulier,
  teruggeefFormulier,
  toedeelFormulier,
  vervangFormulier,
} from './formulier-toedeling.tsx';
import { urgentieFormulier } from './formulier-urgentie.tsx';
import type { ScreeningOpdracht } from './opdrachten.ts';
import type { TotScreening } from './toestand.ts';

/** Every opdracht of this step that a person does, as a form. */
export const screeningFormulieren: readonly OpdrachtFormulier<
  ScreeningOpdracht,
  TotScreening,
  LokaleRegels
>[] = [
  urgentieFormulier,
  spoedFormulier,
  doorverwijsFormulier,
  bevestigFormulier,
  verwijzingEindeFormulier,
  afsluitFormulier,
  toedeelFormulier,
  oppakFormulier,
  teruggeefFormulier,
  vervangFormulier,
  raadpleegFormulier,
  antwoordFormulier,
  vraagIntrekFormulier,
];
