import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingen } from '../../test/bouwers/kwartaal.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import type { Keuze } from '../doorlooptijd/queries.ts';
import { ALLES, IEDER } from '../doorlooptijd/queries.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import { datum } from '../kern/datum.ts';
import { doorlooptijdfiguur, kernfiguur, signaalfiguur } from './duurfiguren.tsx';
import type { Figuur, Stand } from './figuur.ts';
import { vergelijkfiguur } from './vergelijkfiguur.tsx';
import { uitkomstfiguur, voorraadfiguur } from './voorraadfiguren.tsx';
import type { Geteld } from './zicht.ts';
import { leegDeel } from './zicht.ts';

const VANDAAG = datum('2026-10-12');
/** The same for all: what the law reckons is remembered by these. */
const REGELS = voorbeeldRegels();
/** The last full year of quarters, and a month of the one that goes on. */
const MAANDEN = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-04', '2026-07', '2026-10'];
const VOORZIENINGEN = ['scootmobiel', 'rolstoel', 'verblijf'];
const URGENTIES = ['regulier', 'versneld'];

/** So many finished per month, of each pair of provision and urgency. */
type Aantallen = readonly (readonly number[])[];

function deelVan(keuze: Keuze, per: Aantallen): Geteld {
  const paren = VOORZIENINGEN.flatMap((v) => URGENTIES.map((u) => [v, u] as const));
  const hier = paren.flatMap(([v, u], i) =>
    [IEDER, v].includes(keuze.voorziening) && [IEDER, u].includes(keuze.urgentie) ? [per[i] ?? []] : [],
  );
  const maanden = Object.fromEntries(
    MAANDEN.flatMap((maand, m) => {
      const n = hier.reduce((som, rij) => som + (rij[m] ?? 0), 0);
      return n === 0 ? [] : [[maand, { '20': n }]];
    }),
  );
  const maten = ['geheel', 'mijlpaal:gemeld', 'mijlpaal:klaar', 'einde:besluit'] as const;
  return {
    ...leegDeel(keuze),
    tellingen: tellingen(Object.fromEntries(maten.map((maat) => [maat, maanden]))),
  };
}

const VS = [IEDER, ...VOORZIENINGEN];
const US = [IEDER, ...URGENTIES];
const keuze = (voorziening: string, urgentie: string): Keuze => ({ ...ALLES, voorziening, urgentie });
const geteld = new WeakMap<Aantallen, readonly Geteld[]>();
function alle(per: Aantallen): readonly Geteld[] {
  const delen = geteld.get(per) ?? VS.flatMap((v) => US.map((u) => deelVan(keuze(v, u), per)));
  geteld.set(per, delen);
  return delen;
}

/** As the page asks it: beside a choice stand the dimensions that were chosen, and what is compared. */
function standVan(per: Aantallen, gekozen: Keuze, vergeleken?: 'voorziening' | 'urgentie'): Stand {
  const vrij = (d: 'voorziening' | 'urgentie'): boolean => d === vergeleken || gekozen[d] !== IEDER;
  return {
    ...deelVan(gekozen, per),
    vraag: { keuze: gekozen, maat: 'geheel', per: vergeleken ?? 'voorziening' },
    vandaag: VANDAAG,
    regels: REGELS,
    kleinsteGroep: 5,
    ernaast: alle(per).filter(({ keuze: k }) =>
      (['voorziening', 'urgentie'] as const).every((d) => vrij(d) || k[d] === IEDER),
    ),
  };
}

const regel = ({ rijen }: Figuur, kop: string): unknown => rijen.find((r) => r.kop === kop)?.cellen[0];

const aantallen = fc.array(
  fc.array(fc.oneof(fc.nat(7), fc.nat(40), fc.constant(0)), { minLength: 8, maxLength: 8 }),
  { minLength: 6, maxLength: 6 },
);

describe('wat een teamleider naast elkaar kan leggen (Wmo 5.3.6)', () => {
  const ROLSTOEL = keuze('rolstoel', IEDER);
  /** Of a wheelchair 5, 1 and 7 in a quarter. */
  const PER: Aantallen = [
    [20, 20, 20, 20, 20, 20, 20, 20],
    [20, 20, 20, 20, 20, 20, 20, 20],
    [5, 1, 7, 8, 8, 8, 8, 8],
    [0, 0, 0, 0, 0, 0, 0, 0],
    [20, 20, 20, 20, 20, 20, 20, 20],
    [20, 20, 20, 20, 20, 20, 20, 20],
  ];

  it('is in een maand niet terug te rekenen uit het kwartaal op dezelfde pagina', () => {
    const s = standVan(PER, ROLSTOEL);
    expect(regel(doorlooptijdfiguur(s), '4e kwartaal 2025')).toBe(13);
    const maanden = ['okt 2025', 'nov 2025', 'dec 2025'];
    expect(maanden.map((m) => regel(signaalfiguur(s), m))).toEqual([WEGGELATEN, WEGGELATEN, 7]);
    // Stock and how it ended: the same months and quarters once more.
    const klaar = voorraadfiguur(s).rijen.filter(({ kop }) => maanden.includes(kop));
    expect(klaar.map(({ cellen }) => cellen[1])).toEqual([7, WEGGELATEN, WEGGELATEN]);
    expect(regel(uitkomstfiguur(s), '4e kwartaal 2025')).toBe(13);
  });

  /** Here a provision of which nothing was counted once closed the page of the comparison only. */
  const LEEG_ERNAAST: Aantallen = [
    [5, 0, 0, 0, 1, 0, 0, 0],
    [0, 1, 0, 0, 4, 0, 0, 0],
    [0, 5, 16, 0, 3, 2, 0, 0],
    [2, 5, 5, 0, 0, 0, 0, 0],
    [2, 5, 5, 0, 0, 1, 0, 0],
    [3, 5, 0, 0, 1, 0, 0, 0],
  ];

  it('is met een keuze niet anders dan in de vergelijking, hoe men er ook komt', () => {
    fc.assert(
      fc.property(aantallen, fc.constantFrom(...VS), fc.constantFrom(...US), (per, v, u) => {
        const apart = regel(kernfiguur(standVan(per, keuze(v, u))), 'Van melding tot besluit');
        const rij = (vergeleken: 'voorziening' | 'urgentie', waarde: string): unknown => {
          const s = standVan(per, { ...keuze(v, u), [vergeleken]: IEDER }, vergeleken);
          return (
            regel(
              vergelijkfiguur(
                s,
                [...VS, ...US].slice(1).map((w) => ({ waarde: w, tekst: w })),
              ),
              waarde,
            ) ?? 0
          );
        };
        if (v !== IEDER) expect(rij('voorziening', v)).toBe(apart);
        if (u !== IEDER) expect(rij('urgentie', u)).toBe(apart);
      }),
      { numRuns: 100, examples: [[LEEG_ERNAAST, 'verblijf', 'versneld']] },
    );
  });

  it('laat uit maand en kwartaal, deel en geheel, keuze en alles samen geen klein getal rekenen', () => {
    fc.assert(
      fc.property(aantallen, (per) => {
        const open = new Map(
          VS.flatMap((v) =>
            US.map((u) => {
              const s = standVan(per, keuze(v, u));
              const cellen = [signaalfiguur(s), doorlooptijdfiguur(s)].flatMap(({ rijen }) =>
                rijen.map(({ kop, cellen: [n] }) => [kop, n] as const),
              );
              const jaar = regel(kernfiguur(s), 'Van melding tot besluit');
              return [`${v} ${u}`, new Map<string, unknown>([...cellen, ['jaar', jaar]])] as const;
            }),
          ),
        );
        const koppen = [...(open.get(`${IEDER} ${IEDER}`)?.keys() ?? [])];
        const lees = (v: string, u: string, kop: string): unknown => open.get(`${v} ${u}`)?.get(kop);
        const gevonden = koppen.flatMap((kop) => [
          ...US.flatMap((u) =>
            verraden(
              lees(IEDER, u, kop),
              VOORZIENINGEN.map((v) => lees(v, u, kop)),
            ),
          ),
          ...VS.flatMap((v) =>
            verraden(
              lees(v, IEDER, kop),
              URGENTIES.map((u) => lees(v, u, kop)),
            ),
          ),
        ]);
        expect(koppen.length).toBeGreaterThan(10);
        expect(gevonden).toEqual([]);
        const maanden = ['okt 2025', 'nov 2025', 'dec 2025'];
        const kwartalen = ['4e kwartaal 2025', ...[1, 2, 3].map((q) => `${q}e kwartaal 2026`)];
        for (const v of VS)
          for (const u of US) {
            const van = (kop: string): unknown => lees(v, u, kop);
            expect(verraden(van('4e kwartaal 2025'), maanden.map(van))).toEqual([]);
            expect(verraden(van('jaar'), kwartalen.map(van))).toEqual([]);
          }
      }),
      { numRuns: 40 },
    );
  });
});

/** Never one alone that is not known, nor a small number of several together: what is told nevertheless. */
function verraden(geheel: unknown, delen: readonly unknown[]): readonly string[] {
  const alles = [geheel, ...delen];
  const getallen = alles.filter((n) => typeof n === 'number');
  if (alles.includes(undefined) || getallen.some((n) => n > 0 && n < 5)) return [`klein: ${alles.join(' ')}`];
  if (getallen.length === alles.length - 1) return [`een alleen: ${alles.join(' ')}`];
  if (typeof geheel !== 'number' || getallen.length === alles.length) return [];
  const rest = 2 * geheel - getallen.reduce((som, n) => som + n, 0);
  // Where nothing at all is shown, a nought is neither.
  return rest === 0 || rest >= 5 ? [] : [`samen klein: ${alles.join(' ')}`];
}
