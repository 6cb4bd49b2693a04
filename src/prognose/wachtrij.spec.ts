import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakWachtrij } from './wachtrij.ts';

/** Work that goes on until it is told to end. */
function werk(naam: string, gang: string[]) {
  let klaar = (): void => undefined;
  let mis = (_: Error): void => undefined;
  const belofte = new Promise<void>((goed, fout) => {
    klaar = goed;
    mis = fout;
  });
  return {
    klaar: async (fout?: Error) => {
      if (fout) mis(fout);
      else klaar();
      await new Promise((straks) => setImmediate(straks));
    },
    in: {
      werk: () => {
        gang.push(naam);
        return belofte;
      },
      leeft: () => gang.push(`${naam} wacht`),
    },
  };
}

describe('de wachtrij van prognoses', () => {
  it('laat er twee tegelijk gaan, en de rest in volgorde van komen', async () => {
    const gang: string[] = [];
    const rij = maakWachtrij(2);
    const alle = ['a', 'b', 'c', 'd'].map((naam) => werk(naam, gang));
    for (const een of alle) rij.erbij(een.in);
    expect(gang).toEqual(['a', 'b']);
    await alle[1]?.klaar();
    expect(gang).toEqual(['a', 'b', 'c']);
    rij.roer();
    expect(gang).toEqual(['a', 'b', 'c', 'd wacht']);
    await alle[0]?.klaar();
    expect(gang.at(-1)).toBe('d');
  });

  it('gaat verder als er een mislukt', async () => {
    const gang: string[] = [];
    const rij = maakWachtrij(1);
    const [een, twee] = [werk('een', gang), werk('twee', gang)];
    rij.erbij(een.in);
    rij.erbij(twee.in);
    await een.klaar(new Error('stuk'));
    expect(gang).toEqual(['een', 'twee']);
  });

  it('vergeet niets en doet nooit meer tegelijk dan mag', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 12 }),
        async (tegelijk, n) => {
          const rij = maakWachtrij(tegelijk);
          let [bezig, meest, gedaan] = [0, 0, 0];
          for (let i = 0; i < n; i++)
            rij.erbij({
              leeft: () => undefined,
              werk: async () => {
                meest = Math.max(meest, ++bezig);
                await new Promise((straks) => setImmediate(straks));
                bezig -= 1;
                gedaan += 1;
              },
            });
          for (let i = 0; i < 2 * n + 2; i++) await new Promise((straks) => setImmediate(straks));
          expect([gedaan, meest]).toEqual([n, Math.min(n, tegelijk)]);
        },
      ),
      { numRuns: 30 },
    );
  });
});
