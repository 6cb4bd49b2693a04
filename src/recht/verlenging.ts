import type { Datum } from '../kern/datum.ts';
import { datumVoluit } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Stap } from './stap.ts';
import { lengteTekst } from './stap.ts';
import { plusLengte } from './tellen.ts';
import type { Lengte, Termijn } from './termijn.ts';
import { artikelVan } from './termijn.ts';

/** More time that was announced: verdagen (Awb 7:10 lid 3), a new reasonable term (Awb 4:14 lid 3). */
export interface Verlenging {
  readonly aantal: number;
  readonly eenheid: Exclude<Lengte['eenheid'], 'werkdagen'>;
}

/** The article on which the extension rests. */
export function verlengArtikel(termijn: Termijn): string {
  const { artikel } = termijn.verlengbaar;
  return artikelVan({ wet: termijn.wet, artikel: artikel ?? termijn.artikel });
}

/** Why the law does not give this extension, or undefined. Awb 4:14 lid 1 extends nothing. */
export function verlengenGeweigerd(termijn: Termijn, verlenging: Verlenging): Weigering | undefined {
  const { mogelijk, lengte } = termijn.verlengbaar;
  if (mogelijk === 'nee') return nietVerlengbaar(termijn);
  if (lengte === undefined || pastBinnen(verlenging, lengte)) return undefined;
  return {
    code: 'verlengingTeLang',
    reden: `Deze termijn kan eenmaal met ten hoogste ${lengte.aantal} ${lengte.eenheid} worden verlengd.`,
    artikel: verlengArtikel(termijn),
    uitweg: `Kies een verlenging van ten hoogste ${lengte.aantal} ${lengte.eenheid}.`,
  };
}

function nietVerlengbaar(termijn: Termijn): Weigering {
  const { toelichting } = termijn.verlengbaar;
  const waarom = toelichting === undefined ? '' : ` (${toelichting})`;
  return {
    code: 'nietVerlengbaar',
    reden: `Deze termijn kan niet worden verlengd${waarom}.`,
    artikel: artikelVan(termijn),
    uitweg: 'Houd de datum aan. Lukt dat niet, vertel de inwoner dan wanneer het wel komt.',
  };
}

/** Days fit in weeks; months and years are only compared with their own kind. */
function pastBinnen(verlenging: Verlenging, hoogstens: Lengte): boolean {
  if (verlenging.eenheid === hoogstens.eenheid) return verlenging.aantal <= hoogstens.aantal;
  return (
    verlenging.eenheid === 'dagen' &&
    hoogstens.eenheid === 'weken' &&
    verlenging.aantal <= 7 * hoogstens.aantal
  );
}

/** R10: the extension is added to the raw end. One the law does not give adds nothing. */
export function verlengdTot(
  van: Termijn,
  einde: Datum,
  verlenging: Verlenging | undefined,
): { readonly einde: Datum; readonly stappen: readonly Stap[] } {
  if (verlenging === undefined) return { einde, stappen: [] };
  const weigering = verlengenGeweigerd(van, verlenging);
  if (weigering) {
    return { einde, stappen: [{ tekst: weigering.reden, datum: einde, artikel: weigering.artikel }] };
  }
  const later = plusLengte(einde, verlenging.aantal, verlenging.eenheid);
  const tekst = `Verlengd met ${lengteTekst(verlenging)}: ${datumVoluit(later)}.`;
  return { einde: later, stappen: [{ tekst, datum: later, artikel: verlengArtikel(van) }] };
}
