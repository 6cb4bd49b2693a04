import { describe, expect, it } from 'vitest';
import { onthoud } from './onthoud.ts';

describe('onthouden', () => {
  it('rekent elke vraag een keer uit', () => {
    const gevraagd: string[] = [];
    const lengte = onthoud((tekst: string) => {
      gevraagd.push(tekst);
      return tekst.length;
    });
    expect([lengte('melding'), lengte('melding'), lengte('toets')]).toEqual([7, 7, 5]);
    expect(gevraagd).toEqual(['melding', 'toets']);
  });

  it('vergeet alles als het vol is, en geeft daarna hetzelfde antwoord', () => {
    const gevraagd: string[] = [];
    const zelf = onthoud((tekst: string) => {
      gevraagd.push(tekst);
      return tekst;
    }, 2);
    for (const tekst of ['a', 'b', 'a', 'c', 'a']) expect(zelf(tekst)).toBe(tekst);
    expect(gevraagd).toEqual(['a', 'b', 'c', 'a']);
  });

  it('onthoudt geen fout', () => {
    let keer = 0;
    const soms = onthoud((tekst: string) => {
      keer += 1;
      if (keer === 1) throw new RangeError('nu niet');
      return tekst;
    });
    expect(() => soms('a')).toThrow(RangeError);
    expect(soms('a')).toBe('a');
  });
});
