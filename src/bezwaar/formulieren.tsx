import type { LokaleRegels } from '../recht/lokaal.ts';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { herstellen, herstelVragen, verdagen } from './formulier-behandelen.tsx';
import { beroep, stukken, uitspraak } from './formulier-beroep.tsx';
import { beslissen } from './formulier-beslissen.tsx';
import { contact } from './formulier-contact.tsx';
import { doorzenden, intrekken } from './formulier-einde.tsx';
import { advies, afzien, plannen, verslag } from './formulier-horen.tsx';
import { maken } from './formulier-ontvangen.tsx';
import type { BezwaarOpdracht } from './opdrachten.ts';
import type { TotBezwaar } from './toestand.ts';

export const bezwaarFormulieren: readonly OpdrachtFormulier<BezwaarOpdracht, TotBezwaar, LokaleRegels>[] = [
  maken,
  contact,
  herstelVragen,
  herstellen,
  verdagen,
  plannen,
  afzien,
  verslag,
  advies,
  beslissen,
  doorzenden,
  intrekken,
  beroep,
  stukken,
  uitspraak,
];
