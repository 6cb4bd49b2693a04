import { describe, expect, it } from 'vitest';
import { FORMULIEREN } from '../src/dossier/formulieren.ts';
import { metBrowser } from './browser.ts';
import {
  bezoeken,
  BURGERS,
  DAGRONDE,
  GEDREVEN,
  IN_LEVERING,
  MEDEWERKERS,
  NA_BESLUIT,
  NA_GEGEVENSBESLUIT,
  zietAlles,
} from './formulieren.ts';

const opent = metBrowser('kijk');

/** So many forms in one test, so that none takes long. */
const PER_KEER = 5;
/** The forms of each step, in parts. */
const DELEN = [...new Set(FORMULIEREN.map(({ stap }) => stap))].flatMap((stap) => {
  const alle = FORMULIEREN.filter((f) => f.stap === stap).map(({ formulier }) => formulier);
  return Array.from({ length: Math.ceil(alle.length / PER_KEER) }, (_, i) => {
    const formulieren = alle.slice(i * PER_KEER, (i + 1) * PER_KEER);
    return { stap, formulieren, paden: formulieren.map(({ pad }) => pad).join(', ') };
  });
});

describe('elke opdracht is te gebruiken voor wie er werkt: leeg, ingevuld en fout (WCAG 2.2 AA, geldige HTML)', () => {
  it.each(DELEN)('in de stap $stap: $paden', async ({ formulieren }) => {
    const alle = formulieren.flatMap((formulier) => bezoeken(MEDEWERKERS, formulier).slice(0, 1));
    await zietAlles(opent, alle, true);
  });

  it('en dat zijn, met wat een inwoner doet en wat pas later open gaat, alle formulieren die er zijn', () => {
    const nergens = FORMULIEREN.map(({ formulier }) => formulier).filter(
      (formulier) => bezoeken([...MEDEWERKERS, ...BURGERS], formulier).length === 0,
    );
    expect(nergens.map(({ pad }) => pad).sort()).toEqual(
      [...GEDREVEN, DAGRONDE, ...IN_LEVERING, ...NA_BESLUIT, ...NA_GEGEVENSBESLUIT].sort(),
    );
  });
});
