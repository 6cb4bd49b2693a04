import type { LokaleRegels } from '../recht/lokaal.ts';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { adviesFormulieren } from './formulieren-advies.tsx';
import { afspraakFormulieren } from './formulieren-afspraak.tsx';
import { ondersteuningFormulier } from './formulier-ondersteuning.tsx';
import { gegevensFormulieren } from './formulieren-gegevens.tsx';
import { huishoudenFormulier } from './formulieren-huishouden.tsx';
import { oplossingFormulier } from './formulieren-oplossing.tsx';
import { toestemmingFormulieren } from './formulieren-toestemming.tsx';
import { verstrekkingFormulier } from './formulier-verstrekken.tsx';
import { gespreksformulier } from './gespreksformulier.tsx';
import { wensFormulieren } from './formulieren-wens.tsx';
import type { OnderzoekOpdracht } from './opdrachten.ts';
import type { TotOnderzoek } from './toestand.ts';

/** Every opdracht of the investigation as a page; the adviser has a page of their own (adviseur.tsx). */
export const onderzoekFormulieren: readonly OpdrachtFormulier<
  OnderzoekOpdracht,
  TotOnderzoek,
  LokaleRegels
>[] = [
  ...gegevensFormulieren,
  huishoudenFormulier,
  ...toestemmingFormulieren,
  ...afspraakFormulieren,
  ...wensFormulieren,
  ondersteuningFormulier,
  gespreksformulier,
  ...adviesFormulieren,
  oplossingFormulier,
  verstrekkingFormulier,
];
