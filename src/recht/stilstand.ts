import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumVoluit, plusDagen } from '../kern/datum.ts';
import type { Opschorting } from './opschorting.ts';
import {
  OPSCHORTINGSGRONDEN,
  opgeschorteDagen,
  opschortArtikel,
  opschortenGeweigerd,
} from './opschorting.ts';
import type { Stap } from './stap.ts';
import { lengteTekst } from './stap.ts';
import type { Termijn } from './termijn.ts';

/** When a term stood still: periods, and days without a date. */
interface Stilstand {
  readonly opschortingen?: readonly Opschorting[] | undefined;
  readonly opgeschorteDagen?: number | undefined;
}

/**
 * R8: suspended days, as a set, are added to the raw end. A day only counts while the term runs:
 * what lies before day one or after the last day cannot stand still any more.
 */
export function opgeschort(
  van: Termijn,
  dagEen: Datum,
  einde: Datum,
  stil: Stilstand,
  uiterlijkBij: (ruw: Datum) => Datum,
): { readonly einde: Datum; readonly aantal: number; readonly stappen: readonly Stap[] } {
  const { opschortingen = [] } = stil;
  const geldig = opschortingen.filter(({ grond }) => !opschortenGeweigerd(van, grond));
  const dagen = opgeschorteDagen(geldig).filter((dag) => dag >= dagEen);
  const later = dagen.reduce((tot, dag) => (dag <= uiterlijkBij(tot) ? plusDagen(tot, 1) : tot), einde);
  const aantal = dagenTussen(einde, later);
  const los = van.opschortbaar.mogelijk === 'ja' ? (stil.opgeschorteDagen ?? 0) : 0;
  const laatst = plusDagen(later, los);
  return {
    einde: laatst,
    aantal: aantal + los,
    stappen: [
      ...stappenStil(geldig, aantal, later),
      ...stappenLos(van, los, laatst),
      ...stappenGeweigerd(van, opschortingen, laatst),
    ],
  };
}

/** Days of which nobody said which ones they were: added as they are (R8). */
function stappenLos(van: Termijn, aantal: number, datum: Datum): readonly Stap[] {
  if (aantal === 0) return [];
  return [
    {
      tekst: `De termijn stond ${dagenTekst(aantal)} stil. Dat geeft ${datumVoluit(datum)}.`,
      datum,
      artikel: opschortArtikel(van),
    },
  ];
}

function dagenTekst(aantal: number): string {
  return lengteTekst({ aantal, eenheid: 'dagen' });
}

function stappenStil(geldig: readonly Opschorting[], aantal: number, datum: Datum): readonly Stap[] {
  if (aantal === 0) return [];
  const gronden = [...new Set(geldig.map(({ grond }) => grond))].map((grond) => OPSCHORTINGSGRONDEN[grond]);
  const namen = gronden.map(({ naam }) => naam).join(', ');
  return [
    {
      tekst: `De termijn stond ${dagenTekst(aantal)} stil (${namen}). Dat geeft ${datumVoluit(datum)}.`,
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
