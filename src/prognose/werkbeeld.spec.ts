import { describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { tellingen } from '../../test/bouwers/kwartaal.ts';
import { datum } from '../kern/datum.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Bron } from './queries.ts';
import { banden } from './samenvatten.ts';
import { ZOALS_NU } from './scenario.ts';
import { formatiezinnen } from './stroomtekst.ts';
import { doorstroomIn } from './urenperzaak.ts';
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
    const beeld = maakWerkbeeld(bron(), inrichting, [], 5);
    expect([beeld.weken.length, beeld.weken[0]?.van]).toEqual([26, '2026-10-19']);
    for (const { nodig } of beeld.weken)
      expect(nodig.laag <= nodig.midden && nodig.midden <= nodig.hoog).toBe(true);
  });

  it('rekent met de uren per zaak van het eigen jaar, en zolang er te weinig klaar is met wat is ingesteld', () => {
    const beeld = maakWerkbeeld(bron(), inrichting, [], 5);
    const week = beeld.weken[3];
    const jaar = { van: datum('2025-10-01'), tot: datum('2026-10-01') };
    const { uren } = doorstroomIn(bron().tellingen, jaar, inrichting);
    expect(beeld.zaakuren).toEqual({ geleerd: true, uren: expect.closeTo((uren * 365) / 7 / 100) });
    expect(week?.nodig.midden).toBeCloseTo(beeld.zaakuren.uren * (week?.meldingen ?? 0));
    const weinig = bron({ tellingen: tellingen({ 'mijlpaal:klaar': { '2026-09': { '0': 29 } } }) });
    expect(maakWerkbeeld(weinig, inrichting, [], 5).zaakuren).toEqual({
      geleerd: false,
      uren: expect.closeTo(9.75),
    });
  });

  it('zegt in één zin wat er klaar kwam, wat er klaar kan komen en waar Vooruitkijken van uitgaat (huis: eerlijk)', () => {
    const beeld = maakWerkbeeld(bron(), inrichting, [], 5);
    const [eigen = '', ander = ''] = formatiezinnen(beeld, {
      volgt: { laag: 0.03, hoog: 0.34 },
      weken: [datum('2026-10-20')],
      scenarios: [{ scenario: ZOALS_NU, banden: banden([]), perWeek: { klaar: 40, uren: 80 } }],
    });
    expect(eigen).toContain('In de laatste drie hele maanden kwamen klaar: 7,6 zaken per week');
    expect(eigen).toMatch(/uren voor [\d,]+ zaken per week, terwijl er [\d,]+ bij komen/);
    expect(ander).toContain(
      'doorgerekend op 20 oktober 2026, gaat uit van 40 zaken per week met 80 uur: 2 uur per zaak',
    );
    expect(ander).toMatch(
      /komen er [\d,]+ per week klaar en liggen er aan het eind ongeveer \d+ meer dan Vooruitkijken zegt/,
    );
    expect(ander).toContain('10% meer onder handen maakte het 0,3 tot 3,4% langzamer');
    expect(formatiezinnen(beeld, null)).toHaveLength(1);
    expect(formatiezinnen(maakWerkbeeld(bron(), { ...inrichting, medewerkers: [] }, [], 5), null)).toEqual(
      [],
    );
  });

  it('zegt met Little hoe lang het ongeveer duurt, en of de voorraad groeide', () => {
    const beeld = maakWerkbeeld(bron(), inrichting, [], 5);
    expect(beeld.little).toEqual({ voorraad: 0, perWeek: 12, weken: 0 });
    expect(beeld.stroom).toEqual({ nieuw: 156, klaar: 100 });
    expect(maakWerkbeeld(bron({ tellingen: new Map() }), inrichting, [], 5).little.weken).toBeNull();
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
    );
    const [zwaar, klein, licht] = gewichten.map(({ gewicht }) => gewicht);
    expect([Number(zwaar) > 1.2, klein, Number(licht) < 0.8]).toEqual([true, WEGGELATEN, true]);
  });
});
