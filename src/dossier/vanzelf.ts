import type { Context } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { DossierOpdracht } from './opdrachten.ts';
import { besluitOver } from './opdrachten.ts';
import type { DossierToestand } from './toestand.ts';

/** What the passing of days does by itself. Nothing is decided in it, so nobody has to. */
const VANZELF: readonly DossierOpdracht[] = [
  { soort: 'hersteltermijnAfsluiten' },
  { soort: 'aanvraagrechtMeedelen' },
];

/** What is due in this dossier today and was not done yet, by the same deciders as everything else. */
export function vanzelf(t: DossierToestand, context: Context<LokaleRegels>): readonly DossierOpdracht[] {
  return VANZELF.filter((opdracht) => {
    const uitkomst = besluitOver(opdracht, t, context);
    return uitkomst.gelukt && uitkomst.waarde.length > 0;
  });
}
