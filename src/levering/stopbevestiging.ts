import type { Datum } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Stopreden } from './gebeurtenissen.ts';
import type { Leveringsdeel } from './stand.ts';
import type { Verloop } from './toestand.ts';

/** Said by the provider that granted help is not needed any more: the resident was not asked yet (Wmo 2.3.10). */
export const DOOR_AANBIEDER: readonly Rol[] = ['aanbieder', 'systeem'];
const TE_BEVESTIGEN: readonly Stopreden[] = ['doelBereikt', 'inwonerWil', 'wlz', 'anders'];

/** Was this stop told by the provider, of help that is granted still? `einde`: last day of the grant; null without one. */
function vanAanbieder({ gestopt }: Verloop, einde: Datum | null): boolean {
  if (!gestopt || !DOOR_AANBIEDER.includes(gestopt.door)) return false;
  const { reden, op } = gestopt;
  // That the period is over, is so from its last day on: before that it is nothing but the word of the provider.
  return TE_BEVESTIGEN.includes(reden) || (reden === 'eindeBesluit' && (einde === null || op < einde));
}

/** Nobody knows of the resident yet whether it is right. */
export const isOnbevestigd = (verloop: Verloop, einde: Datum | null): boolean =>
  verloop.gestopt?.inwoner === null && vanAanbieder(verloop, einde);

/** The resident says that the help is needed still. */
export const isWeersproken = ({ gestopt }: Verloop): boolean => gestopt?.inwoner === 'kloptNiet';

/** The resident agreed, and nobody decided: the grant stands until it does not (Wmo 2.3.10). */
export const isBevestigd = (verloop: Verloop, einde: Datum | null): boolean =>
  verloop.gestopt?.inwoner === 'klopt' && vanAanbieder(verloop, einde);

/** Whether the stop is right is asked of this part; once it was denied it may be said again, until another was asked. */
export function stopvraag({ verloop, onderdeel, stand }: Leveringsdeel): 'nodig' | 'mag' | undefined {
  if (!verloop) return undefined;
  if (isOnbevestigd(verloop, onderdeel.einde)) return 'nodig';
  return isWeersproken(verloop) && stand === 'elders' ? 'mag' : undefined;
}
