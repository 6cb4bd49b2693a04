import { describe, expect, it } from 'vitest';
import { GRONDWAARDEN } from '../recht/grondwaarden.ts';
import { THEMACODES } from '../recht/themas.ts';
import { ZEVEN_WETTEN } from '../recht/wetten.ts';
import { matrixvak, verwanten } from './verbanden.ts';

/** The table of the source, written out: how many values each law has in each theme (wetten.md § 11). */
const BRON = {
  bestaanszekerheid: [0, 0, 1, 2, 0, 0, 0],
  zelfredzaamheid: [2, 3, 1, 1, 1, 0, 0],
  meedoen: [1, 1, 1, 0, 1, 1, 1],
  veiligheid: [1, 2, 0, 1, 0, 1, 0],
  gezondEnOntwikkelen: [0, 1, 0, 0, 0, 1, 2],
  eigenRegie: [1, 2, 1, 1, 1, 0, 1],
  integraalOpMaat: [1, 1, 2, 1, 1, 1, 2],
  thuisEnNetwerk: [2, 1, 0, 0, 0, 0, 0],
  vroegEnSnel: [0, 1, 0, 2, 0, 1, 0],
} as const;

describe('de matrix van waarden en wetten', () => {
  it.each(THEMACODES)('heeft bij %s per wet evenveel waarden als de bron (wetten.md § 11)', (thema) => {
    expect(ZEVEN_WETTEN.map((wet) => matrixvak(thema, wet).waarden.length)).toEqual(BRON[thema]);
  });

  it('geeft ook artikelen zonder eigen waarde een plek (Wmo 2.3.3; Participatiewet 41 lid 11, 52)', () => {
    const vakken = THEMACODES.flatMap((thema) => ZEVEN_WETTEN.map((wet) => matrixvak(thema, wet)));
    expect(vakken.flatMap(({ artikelen }) => artikelen)).toEqual([
      'Wmo 2.3.3',
      'Participatiewet 41 lid 11',
      'Participatiewet 52',
    ]);
    expect(vakken.flatMap(({ waarden }) => waarden)).toHaveLength(49);
  });
});

describe('verwante waarden', () => {
  it('staan altijd in een andere wet, en het verband geldt over en weer', () => {
    for (const { code, wet } of GRONDWAARDEN) {
      for (const ander of verwanten(code)) {
        expect(ander.wet).not.toBe(wet);
        expect(verwanten(ander.code).map((terug) => terug.code)).toContain(code);
      }
    }
  });

  it('van het bestaansminimum zijn financiële rust en snelle schuldhulp (Participatiewet 11; Wgs 3, 4)', () => {
    expect(verwanten('pw1').map(({ code }) => code)).toEqual(['wgs1', 'wgs2']);
    expect(verwanten('pw6')).toEqual([]);
  });
});
