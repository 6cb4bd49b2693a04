import type { Omgeving } from '../dossier/omgeving.ts';
import type { Werker } from '../platform/taken.ts';
import type { Lezer } from './lezer.ts';
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
  {
    poort,
    levering,
    lezer,
  }: { readonly poort: Berichtenpoort; readonly levering: Leveringpoort; readonly lezer: Lezer },
): Readonly<Record<string, Werker>> {
  return {
    [BESTELTAAK]: besteller(omgeving, poort),
    [VERWERKTAAK]: verwerker(omgeving, levering, lezer),
    [TOEWIJZINGTAAK]: toewijzer(omgeving, levering, lezer),
    [VERZENDTAAK]: verzender(omgeving, poort, levering),
    [ADRESGEHEIMTAAK]: adreswaker(omgeving),
  };
}
