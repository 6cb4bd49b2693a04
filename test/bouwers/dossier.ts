import type { DossierToestand } from '../../src/dossier/toestand.ts';
import { BEGIN_DOSSIER } from '../../src/dossier/toestand.ts';

/** The whole dossier of a state that was built step by step: nothing happened in the steps after it. */
export function heelDossier(t: Partial<DossierToestand>): DossierToestand {
  return { ...BEGIN_DOSSIER, ...t };
}
