import { herkenbaar, zonderHerkenbaar, type Bekend } from '../kern/herkenbaar.ts';
import { VAN_IEDEREEN } from '../kern/herkenpatronen.ts';
import { bekendAls, bekendRondom, eigenNamen } from '../onderzoek/bekend.ts';
import type { TotOnderzoek } from '../onderzoek/toestand.ts';

/*
 * What the sieve of kern/herkenbaar.ts looks for in the texts of a toets (avg.md § 4: without a name is free, if nobody
 * can be known by it). One colleague reads for some weeks, and every text passes: names count as names are written, and
 * a day counts when it is the day of birth. What a small town knows is not found: that a person reads stays necessary.
 */

const ALS_NAAM: readonly Bekend['soort'][] = ['naam', 'straat', 'woonplaats'];

/** Everything that tells who this dossier is about; without the resident's own names for who may know them. */
export function herkenbaars(t: TotOnderzoek, magNaam: boolean): readonly Bekend[] {
  const inwoner = t.melding.melding?.inwoner;
  const heel = inwoner ? `${inwoner.voornamen} ${inwoner.achternaam}` : undefined;
  const { straat = '', huisnummer = '' } = inwoner?.adres ?? {};
  return [...(magNaam ? [] : [...eigenNamen(t), ...bekendAls('naam', heel)]), ...bekendRondom(t)]
    .map((b) => (ALS_NAAM.includes(b.soort) ? { ...b, hoofdletter: true as const } : b))
    .concat(straat.trim() === '' ? [] : bekendAls('straat', `${straat} ${huisnummer}`));
}

/** What of it stands in this text, each once, as it is written there. */
export function vindHerkenbaars(tekst: string, bekend: readonly Bekend[]): readonly string[] {
  const uniek = [...new Set(herkenbaar(tekst, bekend, VAN_IEDEREEN).map((h) => h.tekst))];
  // `Maria` says nothing more beside `Maria Xanders`.
  return uniek.filter((deel) => !uniek.some((ander) => ander !== deel && ander.includes(deel)));
}

/** The text with `[…]` in place of it. */
export function zonderHerkenbaars(tekst: string, bekend: readonly Bekend[]): string {
  return zonderHerkenbaar(tekst, bekend, VAN_IEDEREEN);
}
