import { describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { tellingen } from '../../test/bouwers/kwartaal.ts';
import { datum } from '../kern/datum.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Bron } from './queries.ts';
import { maakWerkbeeld } from './werkbeeld.ts';

const inrichting = voorbeeldInrichting();
const [een, twee] = inrichting.regels.voorzieningen
  .filter(({ soort }) => soort === 'maatwerk')
  .map(({ code }) => code);
const bron = (anders: Partial<Bron> = {}): Bron => ({
  op: datum('2026-10-20'),
  tellingen: tellingen({
    'mijlpaal:gemeld': Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `${i < 3 ? 2025 : 2026}-${String(((i + 9) % 12) + 1).padStart(2, '0')}`,
        { '0': 52 },
      ]),
    ),
    'mijlpaal:klaar': { '2026-09': { '0': 100 } },
  }),
  perUrgentie: new Map(),
  perVoorziening: new Map(),
  perWeekdag: [1, 1, 1, 1, 1, 0, 0],
  eerste: null,
  voorraad: [],
  aflopend: [],
  afgelopen: { eindigden: 0, kwamenTerug: 0 },
  ...anders,
});

describe('uren naast werk (sturing.md § 3)', () => {
  it('kijkt 26 weken vooruit, vanaf de maandag van deze week', () => {
    const beeld = maakWerkbeeld(bron(), inrichting, [], 5, null);
    expect([beeld.weken.length, beeld.weken[0]?.van]).toEqual([26, '2026-10-19']);
    for (const { nodig } of beeld.weken)
      expect(nodig.laag <= nodig.midden && nodig.midden <= nodig.hoog).toBe(true);
    expect(beeld.urenPerZaak).toBeCloseTo(9.75);
    expect(maakWerkbeeld(bron(), inrichting, [], 5, 4).weken[3]?.nodig.midden).toBeCloseTo(
      4 * (beeld.weken[3]?.meldingen ?? 0),
    );
  });

  it('zegt met Little hoe lang het ongeveer duurt, en of de voorraad groeide', () => {
    const beeld = maakWerkbeeld(bron(), inrichting, [], 5, null);
    expect(beeld.little).toEqual({ voorraad: 0, perWeek: 12, weken: 0 });
    expect(beeld.stroom).toEqual({ nieuw: 156, klaar: 100 });
    expect(maakWerkbeeld(bron({ tellingen: new Map() }), inrichting, [], 5, null).little.weken).toBeNull();
  });

  it('leert wat meer vraagt, trekt weinig naar gewoon, en toont niet wat te klein is (Wmo 5.3.6)', () => {
    const per = (dagen: string, keer: number) =>
      tellingen({ 'gewacht:gemeente': { '2026-09': { [dagen]: keer } } });
    const { gewichten } = maakWerkbeeld(
      bron({
        perVoorziening: new Map([
          [String(een), per('40', 100)],
          [String(twee), per('10', 4)],
          ['', per('20', 100)],
        ]),
      }),
      inrichting,
      [],
      5,
      null,
    );
    const [zwaar, klein, licht] = gewichten.map(({ gewicht }) => gewicht);
    expect([Number(zwaar) > 1.2, klein, Number(licht) < 0.8]).toEqual([true, WEGGELATEN, true]);
  });
});
