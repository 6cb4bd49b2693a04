import type { Omgeving } from '../dossier/omgeving.ts';
import type { Werker } from '../platform/taken.ts';
import type { Berichtenpoort, Leveringpoort } from './poort.ts';
import { ADRESGEHEIMTAAK, adreswaker } from './adresgeheim.ts';
import { BESTELTAAK, besteller } from './bestelling.ts';
import { toewijzer, TOEWIJZINGTAAK } from './toewijzing.ts';
import { verwerker } from './verwerking.ts';
import { VERWERKTAAK, VERZENDTAAK } from './taak.ts';
import { verzender } from './verzending.ts';

/** The jobs of this room, by name. */
export function berichtwerkers(
  omgeving: Omgeving,
  { poort, levering }: { readonly poort: Berichtenpoort; readonly levering: Leveringpoort },
): Readonly<Record<string, Werker>> {
  return {
    [BESTELTAAK]: besteller(omgeving, poort),
    [VERWERKTAAK]: verwerker(omgeving, levering),
    [TOEWIJZINGTAAK]: toewijzer(omgeving, levering),
    [VERZENDTAAK]: verzender(omgeving, poort, levering),
    [ADRESGEHEIMTAAK]: adreswaker(omgeving),
  };
}
