import { besluitFormulier, terugvorderFormulier } from './formulier-besluit.tsx';
import { afrondFormulier, beoordeelFormulier } from './formulier-heronderzoek.tsx';
import { startFormulier } from './formulier-starten.tsx';
import { voornemenFormulier, vraagFormulier } from './formulier-voornemen.tsx';
import { stopFormulier } from './formulier-stoppen.tsx';
import { terzijdeFormulier, wijzigingFormulier } from './formulier-wijziging.tsx';
import { vervalFormulier, zienswijzeFormulier } from './formulier-zienswijze.tsx';

export const voortzettingFormulieren = [
  wijzigingFormulier,
  terzijdeFormulier,
  startFormulier,
  beoordeelFormulier,
  afrondFormulier,
  voornemenFormulier,
  vraagFormulier,
  zienswijzeFormulier,
  vervalFormulier,
  besluitFormulier,
  terugvorderFormulier,
  stopFormulier,
] as const;
