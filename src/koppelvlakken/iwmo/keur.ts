import type { Bericht } from './berichten.ts';
import type { Berichtfout } from './fout.ts';
import { maakFoutenlijst } from './fout.ts';
import { REGELS } from './regels/lijst.ts';
import type { Omstandigheden, Regel } from './regels/regel.ts';

/**
 * Everything in a message that breaks a rule: within the message itself, and against its surroundings as far as those
 * are given.
 */
export function keur(
  bericht: Bericht,
  bij: Omstandigheden = {},
  regels: readonly Regel[] = REGELS,
): readonly Berichtfout[] {
  const fouten = maakFoutenlijst();
  for (const regel of regels)
    if (regel.berichten.includes(bericht.soort))
      for (const pad of regel.fout(bericht, bij)) fouten.meld(overtreding(regel, pad));
  return fouten.alle();
}

/** What is said when an element breaks a rule. */
export function overtreding(
  { code, eis, uitweg, niveau, retourcode }: Omit<Regel, 'berichten' | 'fout'>,
  veld: string,
): Berichtfout {
  const artikel = /\d$/.test(code) ? `iWmo 3.2 ${code}` : 'Omkeer';
  const retour = retourcode === undefined ? {} : { retourcode };
  return { code, reden: eis, artikel, uitweg, veld, niveau, ...retour };
}
