import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumVoluit, plusDagen } from '../kern/datum.ts';
import type { Opschorting } from './opschorting.ts';
import { OPSCHORTINGSGRONDEN, opgeschorteDagen, opschortenGeweigerd } from './opschorting.ts';
import type { Stap } from './stap.ts';
import type { Termijn } from './termijn.ts';

/**
 * R8: suspended days, as a set, are added to the raw end. A day only counts while the term runs:
 * what lies before day one or after the last day cannot stand still any more.
 */
export function opgeschort(
  van: Termijn,
  dagEen: Datum,
  einde: Datum,
  opschortingen: readonly Opschorting[],
  uiterlijkBij: (ruw: Datum) => Datum,
): { readonly einde: Datum; readonly aantal: number; readonly stappen: readonly Stap[] } {
  const geldig = opschortingen.filter(({ grond }) => !opschortenGeweigerd(van, grond));
  const dagen = opgeschorteDagen(geldig).filter((dag) => dag >= dagEen);
  const later = dagen.reduce((tot, dag) => (dag <= uiterlijkBij(tot) ? plusDagen(tot, 1) : tot), einde);
  const aantal = dagenTussen(einde, later);
  return {
    einde: later,
    aantal,
    stappen: [...stappenStil(geldig, aantal, later), ...stappenGeweigerd(van, opschortingen, later)],
  };
}

function stappenStil(geldig: readonly Opschorting[], aantal: number, datum: Datum): readonly Stap[] {
  if (aantal === 0) return [];
  const gronden = [...new Set(geldig.map(({ grond }) => grond))].map((grond) => OPSCHORTINGSGRONDEN[grond]);
  const namen = gronden.map(({ naam }) => naam).join(', ');
  const dagen = aantal === 1 ? '1 dag' : `${aantal} dagen`;
  return [
    {
      tekst: `De termijn stond ${dagen} stil (${namen}). Dat geeft ${datumVoluit(datum)}.`,
      datum,
      artikel: gronden.map(({ artikel }) => artikel).join('; '),
    },
  ];
}

function stappenGeweigerd(
  van: Termijn,
  opschortingen: readonly Opschorting[],
  datum: Datum,
): readonly Stap[] {
  return opschortingen
    .map(({ grond }) => opschortenGeweigerd(van, grond))
    .filter((weigering) => weigering !== undefined)
    .map(({ reden, artikel }) => ({ tekst: reden, datum, artikel }));
}
