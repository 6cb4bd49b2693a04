import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { datum } from '../kern/datum.ts';
import { STANDAARD_KALENDER } from './kalender.ts';
import { gebruikelijkeGrond } from './opschorting.ts';
import { bereken, termijn } from './termijnen.ts';
import type { TermijnId } from './termijnen-lijst.ts';
import { TERMIJNEN } from './termijnen-lijst.ts';

/**
 * Every term once more, by a reckoner that shares nothing with the engine: its own calendar on whole
 * days, its own Easter (the table of the Book of Common Prayer), the terms from the source itself, and
 * day by day instead of by formula.
 */
const Bron = z.object({
  feestdagen: z.object({ gelijkgesteldBijKB: z.object({ dagen: z.array(z.string()) }) }),
  termijnen: z.array(
    z.looseObject({
      id: z.string(),
      telVanaf: z.enum(['dagNa', 'vanafDatum', 'terug', 'geen']),
      lengte: z.number().nullable(),
      eenheid: z.string(),
      uiterlijk: z.string().optional(),
      atw: z.boolean(),
      verlengbaar: z.looseObject({ mogelijk: z.string(), lengte: z.number().optional() }),
      opschortbaar: z.looseObject({ mogelijk: z.string() }),
    }),
  ),
});
const bron = Bron.parse(parse(readFileSync('inrichting/bronnen/termijnen.yaml', 'utf8')));
const BIJ_KB = new Set(bron.feestdagen.gelijkgesteldBijKB.dagen);
type Brontermijn = (typeof bron.termijnen)[number];

/** Much to reckon on a busy machine. */
const TRAAG = 180_000;
const DAG = 86_400_000;
const nummer = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAG;
const iso = (n: number): string => new Date(n * DAG).toISOString().slice(0, 10);
const weekdagVan = (n: number): number => new Date(n * DAG).getUTCDay();

/** Paschal full moon by golden number, 1900-2199 (Book of Common Prayer): month and day. */
const VOLLE_MAAN = [
  '04-14',
  '04-03',
  '03-23',
  '04-11',
  '03-31',
  '04-18',
  '04-08',
  '03-28',
  '04-16',
  '04-05',
  '03-25',
  '04-13',
  '04-02',
  '03-22',
  '04-10',
  '03-30',
  '04-17',
  '04-07',
  '03-27',
];

function pasen(jaar: number): number {
  let dag = nummer(`${jaar}-${VOLLE_MAAN[jaar % 19] ?? ''}`) + 1;
  while (weekdagVan(dag) !== 0) dag += 1;
  return dag;
}

function koningsdagVan(jaar: number): number {
  const dag = nummer(`${jaar}-${jaar >= 2014 ? '04-27' : jaar >= 1949 ? '04-30' : '08-31'}`);
  if (weekdagVan(dag) !== 0) return dag;
  return jaar >= 1980 ? dag - 1 : dag + 1;
}

const VRIJ = new Map<number, boolean>();
function vrij(n: number): boolean {
  const bekend = VRIJ.get(n) ?? isVrij(n);
  VRIJ.set(n, bekend);
  return bekend;
}

function isVrij(n: number): boolean {
  const dag = iso(n);
  const jaar = Number(dag.slice(0, 4));
  return (
    [0, 6].includes(weekdagVan(n)) ||
    ['01-01', '05-05', '12-25', '12-26'].includes(dag.slice(5)) ||
    [-2, 1, 39, 50].includes(n - pasen(jaar)) ||
    n === koningsdagVan(jaar) ||
    BIJ_KB.has(dag)
  );
}

/** A month further or back, one at a time is not allowed: the 31st must survive a short month. */
function maandenVerder(n: number, maanden: number): number {
  const [jaar = 0, maand = 0, dag = 0] = iso(n).split('-').map(Number);
  const teller = jaar * 12 + (maand - 1) + maanden;
  const eerste = Date.UTC(Math.floor(teller / 12), teller % 12, 1) / DAG;
  const volgende = Date.UTC(Math.floor((teller + 1) / 12), (teller + 1) % 12, 1) / DAG;
  return Math.min(eerste + dag - 1, volgende - 1);
}

function verder(n: number, aantal: number, eenheid: string): number {
  if (eenheid === 'maanden') return maandenVerder(n, aantal);
  if (eenheid === 'jaren') return maandenVerder(n, 12 * aantal);
  return n + aantal * (eenheid === 'weken' ? 7 : 1);
}

interface Vraag {
  readonly begin: string;
  readonly stil: readonly { readonly van: number; readonly dagen: number }[];
  readonly verlengWeken: number;
}

/** Raw end and last day, or undefined for a term without one. */
function narekenen(t: Brontermijn, vraag: Vraag): { ruw: string; uiterlijk: string } | undefined {
  const begin = nummer(vraag.begin);
  if (t.eenheid === 'kalenderdatum') {
    let dag = begin;
    const grens = t.uiterlijk === 'voor 1 juli' ? '07-01' : t.uiterlijk === 'voor 1 oktober' ? '10-01' : '';
    while (grens === '' ? iso(dag).slice(8) !== '01' : iso(dag + 1).slice(5) !== grens) dag += 1;
    return { ruw: iso(dag), uiterlijk: iso(dag) };
  }
  if (t.lengte === null) return undefined;
  const dagEen = t.telVanaf === 'vanafDatum' ? begin : t.telVanaf === 'terug' ? begin - 1 : begin + 1;
  let kaal = begin;
  if (t.eenheid === 'werkdagen') {
    let over = t.lengte;
    for (kaal = dagEen - 1; over > 0;) {
      kaal += 1;
      if (!vrij(kaal)) over -= 1;
    }
  } else {
    kaal = verder(begin, t.telVanaf === 'terug' ? -t.lengte : t.lengte, t.eenheid);
    if (t.telVanaf === 'vanafDatum') kaal -= 1;
  }
  const max = { dagen: 90, weken: 12, maanden: 3 }[t.eenheid] ?? 0;
  const schuift = t.atw && t.telVanaf !== 'terug' && t.lengte <= max;
  const lang = t.eenheid !== 'dagen' || t.lengte >= 3;
  const laatste = (ruw: number): number => {
    if (!schuift) return ruw;
    for (let dag = ruw; ; dag += 1) {
      if (vrij(dag)) continue;
      let gewone = 0;
      for (let d = dagEen; d <= dag && gewone < 2; d += 1) if (!vrij(d)) gewone += 1;
      if (!lang || gewone >= 2) return dag;
    }
  };
  const verlengd = kaal + 7 * vraag.verlengWeken;
  const dagen = new Set(
    vraag.stil.flatMap(({ van, dagen: n }) => Array.from({ length: n }, (_, i) => begin + van + i)),
  );
  const telt = t.opschortbaar.mogelijk === 'ja';
  let einde = verlengd;
  for (let vorig = Number.NaN; telt && vorig !== einde;) {
    vorig = einde;
    const tot = laatste(einde);
    einde = verlengd + [...dagen].filter((d) => d >= dagEen && d <= tot).length;
  }
  return { ruw: iso(einde), uiterlijk: iso(laatste(einde)) };
}

const ALLE = Object.keys(TERMIJNEN) as TermijnId[];
const IN_DAGEN = ALLE.filter((id) => TERMIJNEN[id].eenheid !== 'uren');

function haalBron(id: TermijnId): Brontermijn {
  const gevonden = bron.termijnen.find((t) => t.id === id);
  if (!gevonden) throw new Error(id);
  return gevonden;
}

function vanMotor(id: TermijnId, { begin, stil, verlengWeken }: Vraag) {
  const grond = gebruikelijkeGrond(termijn(id));
  const opschortingen = stil.map(({ van, dagen }) => ({
    grond,
    van: datum(iso(nummer(begin) + van)),
    totEnMet: datum(iso(nummer(begin) + van + dagen - 1)),
  }));
  const verlenging = verlengWeken > 0 ? ({ aantal: verlengWeken, eenheid: 'weken' } as const) : undefined;
  const som = bereken({ termijn: id, begin: datum(begin), opschortingen, verlenging }, STANDAARD_KALENDER);
  return som.uiterlijk === undefined ? undefined : { ruw: som.ruweEinddatum, uiterlijk: som.uiterlijk };
}

const begindagen = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: nummer('2022-06-01'), max: nummer('2029-06-01') }) },
    { weight: 1, arbitrary: fc.integer({ min: nummer('1900-01-01'), max: nummer('2100-12-31') }) },
  )
  .map(iso);
const stilstand = fc.array(
  fc.record({ van: fc.integer({ min: 0, max: 90 }), dagen: fc.integer({ min: 1, max: 25 }) }),
  { maxLength: 4 },
);

describe('de motor en een rekenaar die niets met hem deelt', () => {
  it(
    'vinden voor elke termijn elke dag van 2026 en 2027 dezelfde datum (R1-R7, R12)',
    () => {
      const anders: string[] = [];
      for (const id of IN_DAGEN) {
        const t = haalBron(id);
        for (let dag = nummer('2026-01-01'); dag <= nummer('2027-12-31'); dag += 1) {
          const vraag = { begin: iso(dag), stil: [], verlengWeken: 0 };
          const [een, ander] = [vanMotor(id, vraag), narekenen(t, vraag)];
          if (een?.ruw !== ander?.ruw || een?.uiterlijk !== ander?.uiterlijk)
            anders.push(`${id} ${iso(dag)}`);
        }
      }
      expect(IN_DAGEN).toHaveLength(77);
      expect(anders).toEqual([]);
    },
    TRAAG,
  );

  it(
    'vinden ook met stilstand dezelfde datum, in elk jaar van 1900 tot en met 2100 (R8)',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...IN_DAGEN), begindagen, stilstand, (id, begin, stil) => {
          const vraag = { begin, stil, verlengWeken: 0 };
          expect([id, begin, vanMotor(id, vraag)]).toEqual([id, begin, narekenen(haalBron(id), vraag)]);
        }),
        { numRuns: 3_000 },
      );
    },
    TRAAG,
  );

  it(
    'vinden ook met verlenging dezelfde datum (R10)',
    () => {
      const ids = IN_DAGEN.filter((id) => {
        const t = haalBron(id);
        return t.verlengbaar.mogelijk !== 'nee' && t.lengte !== null && t.eenheid === 'weken';
      });
      expect(ids.length).toBeGreaterThan(6);
      fc.assert(
        fc.property(
          fc.constantFrom(...ids),
          begindagen,
          stilstand,
          fc.integer({ min: 1, max: 4 }),
          (id, begin, stil, verlengWeken) => {
            const vraag = { begin, stil, verlengWeken };
            expect([id, begin, vanMotor(id, vraag)]).toEqual([id, begin, narekenen(haalBron(id), vraag)]);
          },
        ),
        { numRuns: 1_000 },
      );
    },
    TRAAG,
  );
});

describe('Pasen volgens de tabel van het Book of Common Prayer', () => {
  it('is elk jaar van 1900 tot en met 2100 de dag voor tweede Paasdag (Atw 3 lid 1)', () => {
    for (let jaar = 1900; jaar <= 2100; jaar += 1) {
      expect(STANDAARD_KALENDER.vrijeDag(datum(iso(pasen(jaar) + 1)))).toBe('Tweede Paasdag');
    }
  });
});
