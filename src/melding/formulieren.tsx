import type { LokaleRegels } from '../recht/lokaal.ts';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { adresGeheimMaken, adresGeheimOpheffen } from './formulier-adresgeheim.tsx';
import { doorzenden, intrekken } from './formulier-beeindigen.tsx';
import { toelaten, verwijderen } from './formulier-betrokkenen.tsx';
import { persoonlijkPlan } from './formulier-plan.tsx';
import { samenvoegen, toevoegen } from './formulier-samenhang.tsx';
import { stuk } from './formulier-stuk.tsx';
import { inlichten, inwonerVerbeteren, ontvangstdatum } from './formulier-verbeteren.tsx';
import { bewakingOverdragen, vertrouwelijkMaken, vertrouwelijkOpheffen } from './formulier-vertrouwelijk.tsx';
import type { MeldingOpdracht } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';

export const meldingFormulieren: readonly OpdrachtFormulier<MeldingOpdracht, TotMelding, LokaleRegels>[] = [
  persoonlijkPlan,
  ontvangstdatum,
  inwonerVerbeteren,
  inlichten,
  toevoegen,
  samenvoegen,
  doorzenden,
  intrekken,
  toelaten,
  verwijderen,
  stuk,
  vertrouwelijkMaken,
  vertrouwelijkOpheffen,
  bewakingOverdragen,
  adresGeheimMaken,
  adresGeheimOpheffen,
];
