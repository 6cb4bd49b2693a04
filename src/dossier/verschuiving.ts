import type { Datum } from '../kern/datum.ts';
import type { Kalender } from '../recht/kalender.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { TermijnId } from '../recht/termijnen-lijst.ts';
import { leesTermijnId } from '../recht/termijnvraag.ts';
import type { Klok } from './klok.ts';
import { klokken } from './klokken.ts';
import type { DossierToestand } from './toestand.ts';

/** A term of the law that got another last day, though nothing in the dossier changed. */
export interface Verschuiving {
  readonly termijn: TermijnId;
  readonly van: Datum;
  readonly naar: Datum;
}

const zelfde = (a: Klok) => (b: Klok) => a.soort === b.soort && a.onderdeel === b.onderdeel;

/**
 * Which running terms moved because the calendar went from `zonder` to `met`. `toen` is the dossier as it was when
 * the day was added: what began later was reckoned with it from the start. What stopped since does not count.
 */
export function verschuivingen(
  toen: DossierToestand,
  nu: DossierToestand,
  regels: LokaleRegels,
  { zonder, met }: { readonly zonder: Kalender; readonly met: Kalender },
): readonly Verschuiving[] {
  const voor = klokken(toen, { ...regels, kalender: zonder });
  const lopend = klokken(nu, regels);
  return klokken(toen, { ...regels, kalender: met }).flatMap((klok) => {
    const van = voor.find(zelfde(klok))?.uiterlijk ?? null;
    const { uiterlijk: naar } = klok;
    const termijn = leesTermijnId(klok.termijn ?? '');
    if (van === null || naar === null || van === naar || termijn === undefined) return [];
    return lopend.some(zelfde(klok)) ? [{ termijn, van, naar }] : [];
  });
}
