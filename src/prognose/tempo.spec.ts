import { describe, expect, it } from 'vitest';
import { tellingen } from '../../test/bouwers/kwartaal.ts';
import { datum, plusMaanden } from '../kern/datum.ts';
import { middenVan } from './niveau.ts';
import { leerTempo } from './tempo.ts';

const OP = datum('2026-11-01');
const maand = (i: number): string => plusMaanden(OP, i - 36).slice(0, 7);

/** Three years: so many meldingen in a month, so many days to the report, one month later. */
function bron(gemeld: (i: number) => number, dagen: (i: number) => number) {
  const per = (van: (i: number) => Readonly<Record<string, number>>) =>
    Object.fromEntries(Array.from({ length: 36 }, (_, i) => [maand(i), van(i)]));
  const rond = (i: number): number => Math.max(1, Math.round(gemeld(i)));
  return {
    op: OP,
    tellingen: tellingen({
      'mijlpaal:gemeld': per((i) => ({ '0': rond(i) })),
      // What was in hand at the beginning came in before it.
      'mijlpaal:verdeeld': per((i) => ({ '0': rond(i) + (i === 0 ? rond(-1) : 0) })),
      'mijlpaal:klaar': per((i) => ({ '0': rond(i - 1) })),
      onderzoek: per((i) => ({
        [Math.round(dagen(i) - 10)]: 30,
        [Math.round(dagen(i))]: 30,
        [Math.round(dagen(i) + 10)]: 30,
      })),
    }),
  };
}
const midden = (getallen: readonly number[]): number => getallen[Math.floor(getallen.length / 2)] ?? -1;
/** A year of twelve months that swings. */
const seizoen = (i: number): number => Math.cos((2 * Math.PI * i) / 12);

describe('hoe het tempo was (sturing.md § 2)', () => {
  it('staat naast het gemiddelde jaar: lager als de laatste maanden sneller gingen', () => {
    const gelijk = leerTempo(
      bron(
        () => 100,
        () => 40,
      ),
    );
    expect(middenVan(gelijk.onderzoek, 'niveau')).toBeCloseTo(0, 1);
    const sneller = leerTempo(
      bron(
        () => 100,
        (i) => (i < 32 ? 40 : 30),
      ),
    );
    expect(middenVan(sneller.onderzoek, 'niveau')).toBeLessThan(-0.1);
  });

  it('telt de eerste maanden niet mee: daarin is alleen klaar wat snel ging', () => {
    const gewoon = bron(
      () => 100,
      (i) => (i < 14 ? 20 : 40),
    );
    const { tellingen: alle } = gewoon;
    const vanaf = plusMaanden(OP, -24);
    const later = new Map(
      [...alle].map(
        ([maat, maanden]) => [maat, new Map([...maanden].filter(([van]) => van >= vanaf))] as const,
      ),
    );
    const { onderzoek } = leerTempo({ op: OP, tellingen: later });
    expect(Math.abs(middenVan(onderzoek, 'groei'))).toBeLessThan(0.001);
  });

  it('volgt de drukte waar de dagen dat deden, en niet waar ze gelijk bleven', () => {
    const druk = (i: number): number => 100 * (1 + 0.3 * seizoen(i));
    const niet = leerTempo(bron(druk, () => 40));
    const wel = leerTempo(bron(druk, (i) => 40 * (1 + 0.25 * seizoen(i - 1))));
    expect(midden(niet.volgt)).toBeLessThan(0.15);
    expect(midden(wel.volgt)).toBeGreaterThan(0.5);
  });

  it('kan van alles zijn als de maanden niets over drukte zeggen', () => {
    const { volgt } = leerTempo(
      bron(
        () => 100,
        () => 40,
      ),
    );
    expect([volgt[0], volgt.at(-1)].map((n) => Math.round(10 * (n ?? 0)))).toEqual([0, 10]);
  });

  it('is zonder afgeronde dossiers niet te zeggen, en dus wijd', () => {
    const { onderzoek, beslissen } = leerTempo({ op: OP, tellingen: new Map() });
    expect([...onderzoek, ...beslissen].map(({ niveau, onzeker }) => [niveau, onzeker])).toEqual([
      [0, 0.3],
      [0, 0.3],
    ]);
  });
});
