import type { Context } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { behandelt } from '../screening/toestand.ts';
import { buitenBehandelingVervallen } from './buitenbehandeling.ts';
import type { TotBesluit } from './toestand.ts';
import { nogTeBesluiten } from './weigeringen.ts';

/** Judging and preparing: while nothing was decided, by who treats the dossier. */
export function magBehandelen(t: TotBesluit, ctx: Context<LokaleRegels>): Weigering | undefined {
  return (buitenBehandelingVervallen(t, ctx) ? undefined : nogTeBesluiten(t)) ?? nietBehandelaar(t, ctx);
}

/** A teamleider who only leads the team looks along; preparing oneself and looking along do not go together (Awb 10:3). */
function nietBehandelaar(t: TotBesluit, { wie, vandaag }: Context<LokaleRegels>): Weigering | undefined {
  if (wie.rol !== 'teamleider' || behandelt(t.screening, wie.id, vandaag)) return undefined;
  return {
    code: 'nietBehandelaar',
    reden: 'U behandelt dit dossier niet zelf.',
    artikel: 'Awb 10:3, mandaatlijst',
    uitweg: 'Laat de behandelaar dit doen, of neem het dossier eerst zelf over.',
  };
}
