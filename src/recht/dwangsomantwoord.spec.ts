import { describe, expect, it } from 'vitest';
import type { RuweDwangsomvraag } from './dwangsomantwoord.ts';
import { beantwoordDwangsomvraag } from './dwangsomantwoord.ts';
import { STANDAARD_KALENDER } from './kalender.ts';
import { STANDAARD_UITLEG } from './uitleg.ts';

const GEWOON = { beslistermijn: '2026-02-23', ingebrekestelling: '2026-02-25' };

function vraag(ruw: RuweDwangsomvraag) {
  return beantwoordDwangsomvraag(ruw, STANDAARD_KALENDER, STANDAARD_UITLEG);
}

function antwoord(ruw: RuweDwangsomvraag) {
  const uitkomst = vraag(ruw);
  if (!uitkomst.gelukt) throw new Error(JSON.stringify(uitkomst.weigeringen));
  return uitkomst.waarde;
}

describe('een vraag over de dwangsom', () => {
  it('geeft bedrag, dagen en het boek per trede (Awb 4:17 lid 2, dw01)', () => {
    const gekregen = antwoord({ ...GEWOON, bekend: '2026-03-30' });
    expect(gekregen).toMatchObject({
      werkt: true,
      respijtTm: '2026-03-11',
      eersteDwangsomdag: '2026-03-12',
      dagen: 18,
      centen: 46_200,
      vaststellenUiterlijk: '2026-04-13',
    });
    expect(gekregen.regels).toEqual([
      { van: '2026-03-12', totEnMet: '2026-03-25', dagen: 14, centenPerDag: 2300, centen: 32_200 },
      { van: '2026-03-26', totEnMet: '2026-03-29', dagen: 4, centenPerDag: 3500, centen: 14_000 },
    ]);
    expect(gekregen.stappen.map(({ artikel }) => artikel)).toEqual([
      'Awb 4:17 lid 1',
      'Awb 4:17 lid 3',
      'Awb 4:17 lid 3; 6:12 lid 2',
      'Awb 4:17 lid 1-2',
      'Awb 4:18',
    ]);
  });

  it('geeft niets als het besluit op tijd na de ingebrekestelling kwam (Awb 4:17 lid 3, dw02)', () => {
    const gekregen = antwoord({ ...GEWOON, bekend: '2026-03-11' });
    expect(gekregen).toMatchObject({ dagen: 0, centen: 0, regels: [], vaststellenUiterlijk: null });
    expect(gekregen.stappen).toHaveLength(4);
  });

  it('geeft nooit meer dan het maximum (Awb 4:17 lid 1-2, dw03)', () => {
    const gekregen = antwoord({ ...GEWOON, bekend: '2026-06-30' });
    expect(gekregen).toMatchObject({ dagen: 42, centen: 144_200, laatsteDwangsomdag: '2026-04-22' });
    expect(gekregen.regels.at(-1)?.totEnMet).toBe('2026-04-22');
  });

  it('heeft te vroeg geen gevolg, met de reden (Awb 4:17 lid 3, dw04)', () => {
    const gekregen = antwoord({ ...GEWOON, ingebrekestelling: '2026-02-16', bekend: '2026-03-30' });
    expect(gekregen).toMatchObject({ werkt: false, dagen: 0, centen: 0, eersteDwangsomdag: null });
    expect(gekregen.stappen[1]?.tekst).toBe(
      'Zij heeft geen gevolg. De beslistermijn loopt nog tot en met 23 februari 2026.',
    );
  });

  it('heeft na het besluit geen gevolg (Awb 4:17 lid 1)', () => {
    const gekregen = antwoord({ ...GEWOON, bekend: '2026-02-24' });
    expect(gekregen.werkt).toBe(false);
    expect(gekregen.stappen[1]?.tekst).toContain('dinsdag 24 februari 2026');
  });

  it('laat zonder besluit de hele loop zien, zonder bedrag (Awb 4:17 lid 1)', () => {
    const gekregen = antwoord(GEWOON);
    expect(gekregen).toMatchObject({ dagen: null, centen: null });
    expect(gekregen.regels.reduce((som, { centen }) => som + centen, 0)).toBe(144_200);
  });

  it('is nul bij een uitzondering, en zegt welke (Awb 4:17 lid 5)', () => {
    for (const bekend of ['', '2026-06-30']) {
      const gekregen = antwoord({ ...GEWOON, bekend, uitzondering: 'onredelijkLaat' });
      expect(gekregen).toMatchObject({ dagen: 0, centen: 0, regels: [] });
      expect(gekregen.stappen.at(-1)?.tekst).toBe(
        'Er is geen dwangsom: de ingebrekestelling is onredelijk laat.',
      );
    }
  });

  it('noemt alle fouten tegelijk (Omkeer)', () => {
    const uitkomst = vraag({ ingebrekestelling: '2026-02-30', bekend: '1500-01-01', uitzondering: 'anders' });
    expect(uitkomst.gelukt ? [] : uitkomst.weigeringen.map(({ code, veld }) => [veld, code])).toEqual([
      ['beslistermijn', 'dagOntbreekt'],
      ['ingebrekestelling', 'datumBestaatNiet'],
      ['bekend', 'datumBuitenKalender'],
      ['uitzondering', 'onbekendeUitzondering'],
    ]);
  });
});
