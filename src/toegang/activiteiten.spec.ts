import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ACTIVITEITEN, REGISTERVERSIE } from './activiteiten.ts';

/** What the register said in each version; a version that went out is never changed. */
const VERSIES: Readonly<Record<number, string>> = {
  1: '5e44e95044dd3c5d',
  2: 'c3bb9f8df70190c6',
};

describe('het register van verwerkingsactiviteiten (AVG 30)', () => {
  it('heeft een nieuwe versie als er iets aan verandert: het logboek verwijst ernaar', () => {
    const nu = createHash('sha256').update(JSON.stringify(ACTIVITEITEN)).digest('hex').slice(0, 16);
    expect([REGISTERVERSIE, nu]).toEqual([REGISTERVERSIE, VERSIES[REGISTERVERSIE]]);
  });

  it('zegt van elke activiteit waarvoor, en op welk artikel', () => {
    for (const { naam, doel, artikel } of Object.values(ACTIVITEITEN))
      expect([naam, doel, artikel].every((tekst) => tekst.trim() !== '')).toBe(true);
  });
});
