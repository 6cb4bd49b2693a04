import { describe, expect, it } from 'vitest';
import { ARTIKELEN, vindArtikel } from './artikelen.ts';

describe('het artikelregister', () => {
  it('noemt elk artikel een keer, in een hele zin', () => {
    const sleutels = ARTIKELEN.map(({ wet, code }) => `${wet} ${code}`);
    expect(new Set(sleutels).size).toBe(sleutels.length);
    for (const { zin } of ARTIKELEN) expect(zin).toMatch(/^[A-Z].{10,}\.$/);
  });

  it.each([
    ['Wmo 2.3.2 lid 9', '2.3.2 lid 9'],
    ['Wmo 2.3.5 lid 2', '2.3.5 lid 2'],
    ['Wmo 2.3.2', '2.3.2'],
    ['Wmo 2.3.6 lid 4', '2.3.6'],
    ['Wmo 2.3.2 lid 8 jo. lid 1', '2.3.2 lid 8'],
    ['Awb 4:15 lid 1 onder a', '4:15'],
    ['Awb 6:7', '6:7'],
    ['Awb 4:9', '4:9-4:12'],
    ['Awb 4:10', '4:9-4:12'],
    ['Awb 4:12', '4:9-4:12'],
    ['Awb 2:10', '2:10'],
    ['Awb 2:22', '2:7-2:27'],
    ['Awb 6:5', '6:4-6:6'],
  ])('vindt %s onder %s', (verwijzing, code) => {
    expect(vindArtikel(verwijzing)?.code).toBe(code);
  });

  it.each(['Awb 4:16', 'Awb 5:10', 'Awb 2:6', 'Awb 2:28', 'Wmo 9.9.9', 'Wgs 4a', 'Omkeer', 'zie Wmo 2.3.2'])(
    'vindt niets bij %s',
    (verwijzing) => expect(vindArtikel(verwijzing)).toBeUndefined(),
  );

  it('houdt Wmo en Awb uit elkaar', () => {
    expect(vindArtikel('Wmo 2.3.3')?.wet).toBe('wmo');
    expect(vindArtikel('Awb 3:4')?.wet).toBe('awb');
    expect(vindArtikel('Awb 2.3.3')).toBeUndefined();
  });
});
