import type { BriefGegevens } from '../brieven/gegevens.ts';

/** To the heirs, at the last address: nobody writes to who died. */
export function aanErven(brief: BriefGegevens): BriefGegevens {
  if (!('aan' in brief)) return brief;
  const naam = `De erven van ${brief.aan.naam.charAt(0).toLocaleLowerCase('nl')}${brief.aan.naam.slice(1)}`;
  return { ...brief, aan: { ...brief.aan, naam, aanhef: 'Geachte heer, mevrouw', namens: null } };
}
