import { describe, expect, it } from 'vitest';
import { tellingen } from '../../test/bouwers/kwartaal.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { ALLES } from '../doorlooptijd/queries.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { kernfiguur } from './duurfiguren.tsx';
import type { Stand } from './figuur.ts';
import { hulpwachtfiguur, zonderhulpfiguur } from './hulpfiguur.tsx';
import { matenVan } from './lijstvraag.ts';
import type { Wachttelling } from './queries.ts';

const VANDAAG = datum('2026-10-12');
const dagenTerug = (dagen: number) => plusDagen(VANDAAG, -dagen);

const stand = (anders: Partial<Stand>): Stand => ({
  tellingen: new Map(),
  zonderHulp: [],
  verlopen: [],
  ernaast: [],
  vraag: { keuze: ALLES, maat: 'totHulp', per: 'voorziening' },
  vandaag: VANDAAG,
  regels: voorbeeldRegels(),
  kleinsteGroep: 5,
  ...anders,
});

describe('wie heeft nog geen hulp', () => {
  const wachtend: readonly Wachttelling[] = [
    { stand: 'wachtOpStart', sinds: dagenTerug(13), aantal: 6 },
    { stand: 'wachtOpAntwoord', sinds: dagenTerug(14), aantal: 5 },
    { stand: 'elders', sinds: dagenTerug(200), aantal: 7 },
    { stand: 'nietOpgedragen', sinds: dagenTerug(200), aantal: 1 },
    { stand: 'pgbNogNiet', sinds: dagenTerug(200), aantal: 5 },
  ];

  it('telt toegekende delen zonder hulp naar weken wachten, en op wie (contractstandaard Wmo 3.7)', () => {
    const { rijen, uitleg } = zonderhulpfiguur(stand({ zonderHulp: wachtend, kleinsteGroep: 1 }));
    expect(rijen.map(({ kop, cellen }) => [kop, ...cellen])).toEqual([
      ['0 tot 2 weken', 6, 0, 0, 6, 0],
      ['2 tot 4 weken', 5, 0, 5, 0, 0],
      ['4 tot 6 weken', 0, 0, 0, 0, 0],
      ['6 tot 8 weken', 0, 0, 0, 0, 0],
      ['8 tot 13 weken', 0, 0, 0, 0, 0],
      ['13 tot 26 weken', 0, 0, 0, 0, 0],
      ['26 weken of langer', 13, 8, 0, 0, 5],
    ]);
    expect(uitleg).toContain('24 toegekende delen zonder hulp');
  });

  it('leidt van elk getal, ook van het geheel, naar precies die dossiers (Wmo 5.3.3)', () => {
    const { rijen } = zonderhulpfiguur(stand({ zonderHulp: wachtend, kleinsteGroep: 1 }));
    for (const { cellen, lijsten = [] } of rijen)
      for (const [i, cel] of cellen.entries()) {
        const lijst = lijsten[i];
        const hier = wachtend.filter(
          ({ stand: hoe, sinds }) =>
            lijst !== undefined &&
            matenVan(lijst.maat).includes(`zonderHulp:${hoe}`) &&
            (lijst.van === null || sinds >= lijst.van) &&
            (lijst.tot === null || sinds < lijst.tot),
        );
        expect(hier.reduce((som, { aantal }) => som + aantal, 0)).toBe(cel);
      }
  });

  it('laat wat te klein is weg, met een tweede erbij (Wmo 5.3.6)', () => {
    const { rijen } = zonderhulpfiguur(
      stand({
        zonderHulp: [
          { stand: 'wachtOpStart', sinds: dagenTerug(1), aantal: 2 },
          { stand: 'wachtOpStart', sinds: dagenTerug(20), aantal: 9 },
          { stand: 'wachtOpStart', sinds: dagenTerug(30), aantal: 12 },
        ],
      }),
    );
    expect(rijen.slice(0, 3).map(({ cellen }) => cellen[0])).toEqual([WEGGELATEN, WEGGELATEN, 12]);
    expect(zonderhulpfiguur(stand({ zonderHulp: wachtend.slice(3, 4) })).uitleg).toBe(
      'Er is te weinig toegekende hulp die nog moet beginnen om te tonen.',
    );
  });

  it('zegt het als alles is begonnen (Omkeer)', () => {
    expect(zonderhulpfiguur(stand({})).uitleg).toBe('Alle toegekende hulp is begonnen.');
  });
});

describe('hoe lang het duurt tot de hulp er is', () => {
  const gemeten = tellingen({
    totHulp: { '2026-08': { '60': 8, '100': 2 } },
    'hulpwacht:gemeente': { '2026-08': { '30': 8, '50': 2 } },
    'hulpwacht:aanbieder': { '2026-08': { '30': 8, '50': 2 } },
  });

  it('staat met mediaan en 9 van de 10 tussen de maten, zonder termijn (Wmo kent er geen)', () => {
    const { rijen, definitie } = kernfiguur(stand({ tellingen: gemeten }));
    expect(rijen.find(({ kop }) => kop === 'Van melding tot hulp')?.cellen).toEqual([
      10,
      60,
      100,
      null,
      null,
      null,
    ]);
    expect(definitie.filter((zin) => zin.endsWith('Geen wettelijke termijn.'))).toHaveLength(3);
  });

  it('verdeelt de dagen over wie aan zet was; samen zijn ze het geheel (sturing: wie wacht op wie)', () => {
    const cellen = hulpwachtfiguur(stand({ tellingen: gemeten })).rijen.at(-2)?.cellen;
    expect(cellen).toEqual([34, 0, 0, 34, 0]);
  });

  it('laat een partij met te weinig dossiers weg (Wmo 5.3.6)', () => {
    const klein = tellingen({
      totHulp: { '2026-08': { '60': 10 } },
      'hulpwacht:gemeente': { '2026-08': { '30': 10 } },
      'hulpwacht:aanbieder': { '2026-08': { '30': 10 } },
      'hulpwacht:inwoner': { '2026-08': { '7': 2 } },
    });
    expect(hulpwachtfiguur(stand({ tellingen: klein })).rijen.at(-2)?.cellen).toEqual([
      WEGGELATEN,
      WEGGELATEN,
      0,
      30,
      0,
    ]);
  });
});
