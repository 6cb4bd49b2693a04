import { describe, expect, it } from 'vitest';
import { termijn } from './termijnen.ts';
import { verlengArtikel, verlengenGeweigerd } from './verlenging.ts';

describe('verlengen', () => {
  it('kan bij acht weken met een redelijke nieuwe termijn (Awb 4:14 lid 3)', () => {
    expect(
      verlengenGeweigerd(termijn('awbBeslistermijnRedelijk'), { aantal: 3, eenheid: 'maanden' }),
    ).toBeUndefined();
    expect(verlengArtikel(termijn('awbBeslistermijnRedelijk'))).toBe('Awb 4:14 lid 3');
    expect(verlengArtikel(termijn('jwBeslissing'))).toBe('Awb 4:14 lid 3');
    expect(verlengArtikel(termijn('poToelating'))).toBe('WPO 40 lid 6');
  });

  it('kan niet bij de twee weken van de Wmo (Awb 4:14 lid 1)', () => {
    const weigering = verlengenGeweigerd(termijn('wmoBeslissing'), { aantal: 1, eenheid: 'dagen' });
    expect(weigering).toMatchObject({
      code: 'nietVerlengbaar',
      artikel: 'Wmo 2.3.5 lid 2',
      uitweg: 'Houd de datum aan. Lukt dat niet, vertel de inwoner dan wanneer het wel komt.',
    });
    expect(weigering?.reden).toMatch(/^Deze termijn kan niet worden verlengd \(Awb 4:14 lid 1 .*\)\.$/);
  });

  it('kan niet bij een termijn waar de wet niets over zegt (Awb 4:5 lid 4)', () => {
    const weigering = verlengenGeweigerd(termijn('awbBuitenBehandelingBekend'), {
      aantal: 1,
      eenheid: 'dagen',
    });
    expect(weigering?.reden).toBe('Deze termijn kan niet worden verlengd.');
  });

  it.each([
    [6, 'weken', true],
    [7, 'weken', false],
    [42, 'dagen', true],
    [43, 'dagen', false],
    [1, 'maanden', false],
    [1, 'jaren', false],
  ] as const)('een verdaging van %i %s past in zes weken: %s (Awb 7:10 lid 3)', (aantal, eenheid, past) => {
    const weigering = verlengenGeweigerd(termijn('awbBezwaarBeslissen'), { aantal, eenheid });
    expect(weigering === undefined).toBe(past);
  });

  it('zegt bij een te lange verdaging wat wel kan (Awb 7:10 lid 3)', () => {
    expect(verlengenGeweigerd(termijn('awbBezwaarBeslissen'), { aantal: 8, eenheid: 'weken' })).toEqual({
      code: 'verlengingTeLang',
      reden: 'Deze termijn kan eenmaal met ten hoogste 6 weken worden verlengd.',
      artikel: 'Awb 7:10 lid 3',
      uitweg: 'Kies een verlenging van ten hoogste 6 weken.',
    });
  });

  it('dagen tellen niet als maanden (AVG 12 lid 3)', () => {
    expect(verlengenGeweigerd(termijn('avgVerzoek'), { aantal: 2, eenheid: 'maanden' })).toBeUndefined();
    expect(verlengenGeweigerd(termijn('avgVerzoek'), { aantal: 5, eenheid: 'dagen' })?.code).toBe(
      'verlengingTeLang',
    );
  });
});
