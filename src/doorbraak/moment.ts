import type { Context } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { magOnderzoeken } from '../onderzoek/moment.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { TotDoorbraak } from './toestand.ts';

export type DoorbraakContext = Context<LokaleRegels>;

/** The article of what is agreed by the method alone. */
export const METHODE = 'Doorbraakmethode';

/** A breakthrough is going on, and this person may work in the dossier. */
export function lopendeDoorbraak(t: TotDoorbraak, ctx: DoorbraakContext): Weigering | undefined {
  return (
    magOnderzoeken(t, ctx) ??
    (t.doorbraak.verkenning === null
      ? {
          code: 'doorbraakNietVerkend',
          reden: 'Er is nog geen doorbraak verkend.',
          artikel: METHODE,
          uitweg: 'Kijk eerst of een doorbraak past: doorbraak verkennen.',
        }
      : t.doorbraak.einde !== null
        ? {
            code: 'doorbraakBeeindigd',
            reden: 'Deze doorbraak is beëindigd.',
            artikel: METHODE,
            uitweg: 'Verken een nieuwe doorbraak als het weer vastloopt.',
          }
        : undefined)
  );
}
