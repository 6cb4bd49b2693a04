import type { OnderdeelId } from '../kern/ids.ts';
import type { GrondwaardeCode } from '../recht/grondwaarden.ts';
import type { WetCode } from '../recht/wetten.ts';

/*
 * Names of fields that come more than once, for forms and for the refusals that point at them.
 * `rij` counts from 0, blank rows included.
 */

export function effectVeld(
  rij: number,
  deel: 'id' | 'tekst' | 'meetbaar' | 'vanWie' | 'horizon' | 'toetsdatum' | 'effectdoel',
): string {
  return `effect.${rij}.${deel}`;
}

export function waardeVeld(code: GrondwaardeCode, deel: 'rol' | 'effecten' | 'toelichting'): string {
  return `waarde.${code}.${deel}`;
}

/** The reason why a whole law plays no part. */
export function wetVeld(wet: WetCode): string {
  return `wet.${wet}.reden`;
}

export function optieVeld(rij: number, deel: 'soort' | 'naam' | 'kosten'): string {
  return `optie.${rij}.${deel}`;
}

export function gevolgVeld(
  rij: number,
  voor: string,
  termijn: 'kort' | 'lang',
  deel: 'tekst' | 'richting',
): string {
  return `optie.${rij}.${voor}.${termijn}.${deel}`;
}

export function gevalVeld(rij: number, deel: 'tekst' | 'onderscheid'): string {
  return `geval.${rij}.${deel}`;
}

export function belemmeringVeld(
  rij: number,
  deel: 'regel' | 'soort' | 'tekst' | 'bron' | 'ruimte' | 'artikel' | 'suggestie',
): string {
  return `belemmering.${rij}.${deel}`;
}

export function lesVeld(rij: number, deel: 'tekst' | 'voor'): string {
  return `les.${rij}.${deel}`;
}

export function deelnemerVeld(rij: number, deel: 'rol' | 'organisatie' | 'aanwezig' | 'tegenspraak'): string {
  return `deelnemer.${rij}.${deel}`;
}

/** Our answer to the view of an invited participant. */
export function antwoordVeld(inbreng: OnderdeelId): string {
  return `inbreng.${inbreng}.antwoord`;
}
