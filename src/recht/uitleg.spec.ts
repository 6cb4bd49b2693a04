import { describe, expect, it } from 'vitest';
import { datum } from '../kern/datum.ts';
import { STANDAARD_KALENDER } from './kalender.ts';
import { STANDAARD_UITLEG, dagEenVan, isWerkdag } from './uitleg.ts';

const d = datum('2026-03-02');
const meegeteld = { ...STANDAARD_UITLEG, dagVanGebeurtenis: 'teltMee' } as const;

describe('dag een', () => {
  it('is de dag na de gebeurtenis (R1; Awb 6:8 lid 1)', () => {
    expect(dagEenVan(d, 'dagNa', STANDAARD_UITLEG)).toBe('2026-03-03');
    expect(dagEenVan(d, 'geen', STANDAARD_UITLEG)).toBe('2026-03-03');
  });

  it('is de dag zelf als de gemeente dat kiest of de wet een datum noemt (R1)', () => {
    expect(dagEenVan(d, 'dagNa', meegeteld)).toBe('2026-03-02');
    expect(dagEenVan(d, 'vanafDatum', STANDAARD_UITLEG)).toBe('2026-03-02');
  });

  it('is bij terugrekenen de dag ervoor, wat de gemeente ook kiest (Atw 1 lid 2)', () => {
    expect(dagEenVan(d, 'terug', STANDAARD_UITLEG)).toBe('2026-03-01');
    expect(dagEenVan(d, 'terug', meegeteld)).toBe('2026-03-01');
  });
});

describe('een werkdag', () => {
  const keuzes = { ...STANDAARD_UITLEG, gelijkgesteldeDag: 'werkdag' } as const;

  it.each([
    ['2026-03-02', true, true],
    ['2026-03-07', false, false],
    ['2026-04-03', false, false],
    ['2026-05-15', false, true],
  ])(
    '%s: %s, en als de gemeente gelijkgestelde dagen meetelt: %s (R12; Wgs 4 lid 2)',
    (dag, gewoon, ruim) => {
      expect(isWerkdag(datum(dag), STANDAARD_KALENDER, STANDAARD_UITLEG)).toBe(gewoon);
      expect(isWerkdag(datum(dag), STANDAARD_KALENDER, keuzes)).toBe(ruim);
    },
  );
});
