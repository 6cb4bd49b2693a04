import type { Huishoudsoort, Kenmerk } from '../dossier/kenmerken.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import { haalGrondwaarde, leesGrondwaardeCode } from '../recht/grondwaarden.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { SoortRegel } from '../recht/ruimte.ts';
import { SOORT_REGEL_NAAM } from '../recht/ruimte.ts';
import type { Getoond } from './afscherming.ts';

export const KENMERKNAAM: Readonly<Record<Kenmerk, string>> = {
  effectdoelen: 'Doel van het effect',
  onderDruk: 'Grondwaarden onder druk',
  belemmeringen: 'Wat in de weg stond',
  voorzieningen: 'Voorzieningen',
  huishouden: 'Huishouden',
  leefgebieden: 'Leefgebieden met een probleem',
  verwijt: 'Verwijtbaarheid',
};

const HUISHOUDNAAM: Readonly<Record<Huishoudsoort, string>> = {
  alleen: 'woont alleen',
  metPartner: 'met partner',
  metKinderen: 'met kinderen',
  metPartnerEnKinderen: 'met partner en kinderen',
  metAnderen: 'met anderen',
};
const VERWIJTNAAM: Readonly<Record<string, string>> = {
  geen: 'geen verwijt',
  deels: 'deels te verwijten',
  wel: 'te verwijten',
};

/** A code of a feature as people read it. A code that the municipality no longer has stays the code. */
export function codenaam(
  kenmerk: Kenmerk,
  code: string,
  regels: Pick<LokaleRegels, 'effectdoelen' | 'voorzieningen'>,
): string {
  switch (kenmerk) {
    case 'effectdoelen':
      return regels.effectdoelen.find((doel) => doel.code === code)?.naam ?? code;
    case 'onderDruk': {
      const waarde = leesGrondwaardeCode(code);
      return waarde === undefined ? code : haalGrondwaarde(waarde).tekst;
    }
    case 'belemmeringen':
      return SOORT_REGEL_NAAM[code as SoortRegel];
    case 'voorzieningen':
      return regels.voorzieningen.find((v) => v.code === code)?.naam ?? code;
    case 'huishouden':
      return HUISHOUDNAAM[code as Huishoudsoort];
    case 'leefgebieden':
      return LEEFGEBIEDNAAM[code as Leefgebied];
    case 'verwijt':
      return VERWIJTNAAM[code] ?? code;
  }
}

/** `2e kwartaal 2026`, `2026`, `niet getoond`. */
export function wanneerTekst(wanneer: Getoond['wanneer']): string {
  if (wanneer === null) return 'tijd niet getoond';
  return wanneer.kwartaal === null ? String(wanneer.jaar) : `${wanneer.kwartaal}e kwartaal ${wanneer.jaar}`;
}
