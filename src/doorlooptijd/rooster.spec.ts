import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Keuze } from './queries.ts';
import { ALLES, IEDER } from './queries.ts';
import { verborgenInRooster } from './rooster.ts';
import type { Som } from './stelsel.ts';
import { verborgenUitSommen } from './stelsel.ts';

const K = 5;
/** Three months of a quarter. */
const KWARTAAL: readonly Som[] = [{ geheel: [3], delen: [0, 1, 2] }];
const metSom = (delen: readonly number[]): readonly number[] => [...delen, delen.reduce((a, b) => a + b, 0)];
const keer = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

/**
 * All counts that follow from what is shown: again and again, each sum in which one is not known. A nought is shown,
 * so what is hidden is at least one.
 */
function teRekenen(
  getallen: readonly number[],
  sommen: readonly Som[],
  weg: readonly boolean[],
): ReadonlySet<number> {
  const bekend = new Set(getallen.flatMap((_, i) => (weg[i] === true ? [] : [i])));
  for (let meer = true; meer;) {
    meer = false;
    for (const { geheel, delen } of sommen) {
      const onbekend = [...geheel, ...delen].filter((i) => !bekend.has(i));
      const [een] = onbekend;
      const heel = geheel.reduce((som, i) => som + (getallen[i] ?? 0), 0);
      const gezien = delen.reduce((som, i) => (bekend.has(i) ? som + (getallen[i] ?? 0) : som), 0);
      const minstens = geheel.every((i) => bekend.has(i)) && heel - gezien === onbekend.length;
      if (een === undefined || (onbekend.length > 1 && !minstens)) continue;
      for (const i of onbekend) bekend.add(i);
      meer = true;
    }
  }
  return bekend;
}

/** Two dimensions, each choice with three months and their sum; and all sums between what can be opened. */
function rooster(per: readonly (readonly (readonly number[])[])[]) {
  const keuzes: Keuze[] = [];
  const getallen: number[][] = [];
  const breed = per[0]?.length ?? 0;
  const tel = (vs: readonly number[], us: readonly number[]): number[] => [
    ...metSom(
      keer(3).map((m) => vs.reduce((a, v) => a + us.reduce((b, u) => b + (per[v]?.[u]?.[m] ?? 0), 0), 0)),
    ),
  ];
  for (const v of [null, ...keer(per.length)])
    for (const u of [null, ...keer(breed)]) {
      keuzes.push({
        team: IEDER,
        voorziening: v === null ? IEDER : `v${v}`,
        urgentie: u === null ? IEDER : `u${u}`,
      });
      getallen.push(tel(v === null ? keer(per.length) : [v], u === null ? keer(breed) : [u]));
    }
  const plek = (v: number | null, u: number | null): number =>
    4 * ((v === null ? 0 : v + 1) * (breed + 1) + (u === null ? 0 : u + 1));
  const vs = [null, ...keer(per.length)];
  const us = [null, ...keer(breed)];
  const sommen: readonly Som[] = [
    ...vs.flatMap((v) =>
      us.map((u) => ({ geheel: [plek(v, u) + 3], delen: keer(3).map((m) => plek(v, u) + m) })),
    ),
    ...keer(4).flatMap((m) => [
      ...us.map((u) => ({ geheel: [plek(null, u) + m], delen: keer(per.length).map((v) => plek(v, u) + m) })),
      ...vs.map((v) => ({ geheel: [plek(v, null) + m], delen: keer(breed).map((u) => plek(v, u) + m) })),
    ]),
  ];
  return { cellen: keuzes.map((keuze, i) => ({ keuze, getallen: getallen[i] ?? [] })), sommen };
}

const maanden = fc.array(fc.oneof(fc.nat(8), fc.nat(40)), { minLength: 3, maxLength: 3 });
const tabel = fc
  .integer({ min: 1, max: 3 })
  .chain((breed) =>
    fc.array(fc.array(maanden, { minLength: breed, maxLength: breed }), { minLength: 2, maxLength: 4 }),
  );

describe('wat naast elkaar te leggen is (Wmo 5.3.6)', () => {
  it('laat een maand niet terugrekenen uit het kwartaal', () => {
    const weg = verborgenUitSommen({ getallen: [5, 1, 7, 13], sommen: KWARTAAL, vast: new Map() }, K);
    expect(weg).toEqual([true, true, false, false]);
  });

  it('laat ook het kwartaal weg als alles in een maand viel die niet getoond mag worden', () => {
    const sommen = [...KWARTAAL, { geheel: [6], delen: [0, 4, 5] }];
    const weg = verborgenUitSommen({ getallen: [9, 0, 0, 9, 2, 0, 11], sommen, vast: new Map() }, K);
    expect(weg).toEqual([true, false, false, true, true, false, false]);
  });

  it('toont van een keuze alleen wat ook in de vergelijking staat', () => {
    const [versneld, gewoon] = [
      { ...ALLES, urgentie: 'versneld' },
      { ...ALLES, urgentie: 'regulier' },
    ];
    const per = [
      ['verblijf', 4, 100],
      ['rolstoel', 5, 100],
      ['rest', 101, 100],
    ] as const;
    const weg = verborgenInRooster(
      [
        { keuze: ALLES, getallen: [410] },
        { keuze: versneld, getallen: [110] },
        { keuze: gewoon, getallen: [300] },
        ...per.flatMap(([voorziening, snel, rest]) => [
          { keuze: { ...ALLES, voorziening }, getallen: [snel + rest] },
          { keuze: { ...versneld, voorziening }, getallen: [snel] },
          { keuze: { ...gewoon, voorziening }, getallen: [rest] },
        ]),
      ],
      [],
      K,
    );
    expect(weg(versneld)).toEqual([false]);
    expect(weg({ ...versneld, voorziening: 'rolstoel' })).toEqual([true]);
    expect(weg({ ...versneld, voorziening: 'verblijf' })).toEqual([true]);
    expect(weg({ ...versneld, voorziening: 'rest' })).toEqual([false]);
    // What was not counted cannot be shown either.
    expect(weg({ ...versneld, team: 'noord' })).toEqual([true]);
  });

  it('is uit alle keuzes, maanden en kwartalen samen met aftrekken geen klein getal te rekenen', () => {
    fc.assert(
      fc.property(tabel, (per) => {
        const { cellen, sommen } = rooster(per);
        const weg = verborgenInRooster(cellen, KWARTAAL, K);
        const getallen = cellen.flatMap((cel) => cel.getallen);
        const dicht = cellen.flatMap(({ keuze }) => weg(keuze));
        const bekend = teRekenen(getallen, sommen, dicht);
        getallen.forEach((n, i) => {
          if (n > 0 && n < K) expect([i, bekend.has(i)]).toEqual([i, false]);
          // What was left out so that nothing could be reckoned, cannot be reckoned itself.
          if (dicht[i] === true && n > 0) expect([i, bekend.has(i)]).toEqual([i, false]);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('laat alles zien waar geen klein getal is', () => {
    fc.assert(
      fc.property(tabel, (per) => {
        const groot = per.map((regel) => regel.map((cel) => cel.map((n) => n + K)));
        const { cellen } = rooster(groot);
        const weg = verborgenInRooster(cellen, KWARTAAL, K);
        expect(cellen.every(({ keuze }) => weg(keuze).every((w) => !w))).toBe(true);
      }),
    );
  });
});
