import type { Datum } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';

/** The resident's side: what they do themselves, they do today and in their own name. */
export const EIGEN_KANT = ['inwoner', 'vertegenwoordiger', 'mantelzorger'] as const satisfies readonly Rol[];
export type EigenKant = (typeof EIGEN_KANT)[number];

/** Paper and telephone are no second-class way: staff record on behalf. */
export const NAMENS_INWONER: readonly Rol[] = ['klantmanager', 'teamleider', 'administratie', 'screener'];

export function eigenKant(rol: Rol): EigenKant | undefined {
  return EIGEN_KANT.find((eigen) => eigen === rol);
}

/** A message through the portal is received when it reaches the system: nobody can date it back (Awb 2:20). */
export function nietVandaag(
  ontvangenOp: Datum,
  { wie, vandaag }: Pick<Context<unknown>, 'wie' | 'vandaag'>,
): Weigering | undefined {
  if (!eigenKant(wie.rol) || ontvangenOp === vandaag) return undefined;
  return {
    code: 'ontvangstNietVandaag',
    reden: 'Wat u hier verstuurt, ontvangen wij vandaag.',
    artikel: 'Awb 2:20',
    uitweg: 'Stuurde u het al eerder? Bel ons, dan leggen wij de juiste dag vast.',
    veld: 'ontvangenOp',
  };
}
