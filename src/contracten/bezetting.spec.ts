import { describe, expect, it } from 'vitest';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { aandachtVoor, opAandacht } from './aandacht.ts';
import { druktesleutel, drukteVan } from './bezetting.ts';
import type { Contract } from './register.ts';
import { productKort } from './woorden.ts';

const VANDAAG = datum('2026-11-29');
const HULP = lokaleCode('dagbesteding');
const contract = (naam: string, contractVan = datum('2026-01-01')): Contract => ({
  code: lokaleCode(naam),
  gegevens: {
    naam,
    agb: null,
    telefoon: '1',
    email: '',
    contractVan,
    contractTm: null,
    gebieden: [],
  },
  producten: [
    { voorziening: HULP, tarief: null, iwmo: null, capaciteit: 30, wachtweken: null, gemeldOp: null },
  ],
  verzoeken: [],
  sluit: null,
});

describe('wat een aanbieder zegt te kunnen, tegenover wie er is (contractstandaard Wmo 3.5)', () => {
  it('is vol als de plaatsen op zijn met wie erop wacht, en eroverheen als er meer mensen hulp krijgen', () => {
    const bij = (lopend: number, wachtend: number) => drukteVan(30, { lopend, wachtend });
    expect([bij(20, 9), bij(20, 10), bij(30, 0), bij(149, 0)]).toEqual([undefined, 'vol', 'vol', 'over']);
    expect(drukteVan(null, { lopend: 149, wachtend: 3 })).toBeUndefined();
  });

  it('vraagt aandacht van de contractmanager, na wat eindigt en voor wie niets vraagt', () => {
    const [rustig, vol] = [contract('a'), contract('b')];
    const druktes = new Map([[druktesleutel(vol.code, HULP), 'over' as const]]);
    expect(aandachtVoor(vol, VANDAAG, druktes)).toEqual(['over']);
    expect(aandachtVoor(rustig, VANDAAG, druktes)).toEqual([]);
    expect([rustig, vol].toSorted(opAandacht(VANDAAG, druktes))).toEqual([vol, rustig]);
    const [product] = vol.producten;
    expect(product && productKort(product, (code) => code, 'over')).toBe(
      'dagbesteding: 30 mensen tegelijk, er zijn er meer',
    );
  });
});

describe('een contract dat nog niet is begonnen (Wmo 2.6.3)', () => {
  it('vraagt als eerste aandacht als er al mensen hulp krijgen, en anders niet', () => {
    const [rustig, later] = [contract('a'), contract('b', plusDagen(VANDAAG, 1))];
    const metMensen = new Set([rustig.code, later.code]);
    expect(aandachtVoor(later, VANDAAG, undefined, metMensen)).toEqual(['begintNog']);
    expect(aandachtVoor(later, VANDAAG)).toEqual([]);
    expect(aandachtVoor(later, plusDagen(VANDAAG, 1), undefined, metMensen)).toEqual([]);
    expect(aandachtVoor(rustig, VANDAAG, undefined, metMensen)).toEqual([]);
    expect([rustig, later].toSorted(opAandacht(VANDAAG, undefined, metMensen))).toEqual([later, rustig]);
  });
});
