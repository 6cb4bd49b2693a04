import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ONTVANGERS } from '../../src/onderzoek/gegevenscodes.ts';
import { ONTVANGERNAAM } from '../../src/onderzoek/namen.ts';
import { ACTIVITEITEN } from '../../src/toegang/activiteiten.ts';
import { dpia } from './dpia.ts';

describe('docs/dpia.md (AVG 35)', () => {
  it('zegt wat de code doet: maak het opnieuw met node scripts/dpia.mjs', () => {
    expect(readFileSync('docs/dpia.md', 'utf8')).toBe(dpia());
  });

  it('noemt elke activiteit en elke ontvanger, en dat het een concept is met open vragen', () => {
    const tekst = dpia();
    const namen = [
      ...Object.values(ACTIVITEITEN).map(({ naam }) => naam),
      ...ONTVANGERS.map((code) => ONTVANGERNAAM[code]),
      'Dit is een concept',
      'Wat nog open is',
      'wat overblijft',
    ];
    expect(namen.filter((naam) => !tekst.includes(naam))).toEqual([]);
  });
});
