import type { Datum } from '../kern/datum.ts';
import { datumVoluit } from '../kern/datum.ts';
import { BEGIN } from './begin.ts';
import type { Lengte, Termijn } from './termijn.ts';
import { artikelVan } from './termijn.ts';

/** One step of a calculation, in plain Dutch, with the day reached and the rule behind it. */
export interface Stap {
  readonly tekst: string;
  readonly datum: Datum;
  readonly artikel: string;
}

/** R1 told: which day the term starts, and why. */
export function stapBegin(van: Termijn, begin: Datum, dagEen: Datum): Stap {
  // Only for objections and appeals does the law itself say that the first day does not count.
  const artikel = van.artikel.startsWith('6:7') ? 'Awb 6:8 lid 1' : artikelVan(van);
  return { tekst: beginTekst(van, begin, dagEen), datum: dagEen, artikel };
}

function beginTekst({ telVanaf, begintBij }: Termijn, begin: Datum, dagEen: Datum): string {
  const gebeurtenis = `${BEGIN[begintBij]} ${datumVoluit(begin)}`;
  if (telVanaf === 'terug') return `${gebeurtenis}. We tellen terug.`;
  if (dagEen === begin) return `${gebeurtenis}. Die dag telt mee.`;
  return `${gebeurtenis}. Die dag telt niet mee, dag 1 is ${datumVoluit(dagEen)}.`;
}

/** R2 and R3 told. */
export function stapLengte(van: Termijn, lengte: Lengte, einde: Datum): Stap {
  const richting = van.telVanaf === 'terug' ? 'eerder' : 'later';
  return {
    tekst: `${lengteTekst(lengte)} ${richting} is ${datumVoluit(einde)}.`,
    datum: einde,
    artikel: artikelVan(van),
  };
}

/** The outcome told, in the words of what the term is for. */
export function stapUitkomst(van: Termijn, uiterlijk: Datum): Stap {
  return {
    tekst: `${uitkomstWoorden(van)} ${datumVoluit(uiterlijk)}.`,
    datum: uiterlijk,
    artikel: artikelVan(van),
  };
}

function uitkomstWoorden({ soort, telVanaf, gevolg }: Termijn): string {
  if (soort === 'bewaring') return 'Bewaren tot en met';
  if (soort === 'wachttijd') return 'De wachttijd eindigt op';
  if (telVanaf !== 'terug') return 'De laatste dag is';
  return gevolg.code === 'vervalRecht' ? 'Niet verder terug dan' : 'Uiterlijk op';
}

const ENKEL: Readonly<Record<Lengte['eenheid'], string>> = {
  dagen: 'dag',
  werkdagen: 'werkdag',
  weken: 'week',
  maanden: 'maand',
  jaren: 'jaar',
};

/** `6 weken`, `1 maand`, `15 jaar` */
export function lengteTekst({ aantal, eenheid }: Lengte): string {
  if (eenheid === 'jaren' || aantal === 1) return `${aantal} ${ENKEL[eenheid]}`;
  return `${aantal} ${eenheid}`;
}
