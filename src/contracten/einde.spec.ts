import { describe, expect, it } from 'vitest';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { datum, plusWeken } from '../kern/datum.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gedateerdfeit } from './einde.ts';
import { eindenUit } from './einde.ts';

const CODE = lokaleCode('de-brug');
const gezet = (op: string, contractTm: Datum | null): Gedateerdfeit => ({
  code: CODE,
  op: datum(op),
  feit: {
    soort: 'aanbiederGezet',
    gegevens: {
      naam: 'De Brug',
      agb: null,
      telefoon: '1',
      email: '',
      contractVan: datum('2026-01-01'),
      contractTm,
      gebieden: [],
    },
  },
});
const sluit = (op: string, dag: string): Gedateerdfeit => ({
  code: CODE,
  op: datum(op),
  feit: { soort: 'aanbiederSluit', op: datum(dag), reden: 'Het huis wordt verkocht.' },
});
const door = (op: string): Gedateerdfeit => ({
  code: CODE,
  op: datum(op),
  feit: { soort: 'aanbiederGaatDoor', reden: 'Toch niet.' },
});
const TM = datum('2027-12-31');

describe('tot wanneer een aanbieder levert (contractstandaard Wmo 3.7)', () => {
  it('een sluiting telt vanaf dat wij het weten, tot de dag voor de sluiting', () => {
    expect(eindenUit([gezet('2026-01-01', null), sluit('2026-11-01', '2027-01-13')])).toEqual([
      {
        aanbieder: CODE,
        naam: 'De Brug',
        laatsteDag: '2027-01-12',
        waardoor: 'sluit',
        vanaf: '2026-11-01',
      },
    ]);
  });

  it('een contract dat jaren loopt vraagt pas om iemand als het einde nadert, of meteen als het later bekend wordt', () => {
    expect(eindenUit([gezet('2026-01-01', TM)])[0]).toMatchObject({
      laatsteDag: TM,
      waardoor: 'contract',
      vanaf: plusWeken(TM, -26),
    });
    expect(eindenUit([gezet('2026-01-01', null), gezet('2027-12-01', TM)])[0]?.vanaf).toBe('2027-12-01');
  });

  it('wie toch doorgaat of zonder einde is, eindigt niet; wat het eerst komt, telt', () => {
    const open = gezet('2026-01-01', null);
    expect(eindenUit([open])).toEqual([]);
    expect(eindenUit([open, sluit('2026-11-01', '2027-01-13'), door('2026-11-08')])).toEqual([]);
    expect(eindenUit([gezet('2026-01-01', TM), sluit('2026-11-01', '2027-01-13')])[0]).toMatchObject({
      waardoor: 'sluit',
      laatsteDag: '2027-01-12',
    });
    expect(eindenUit([gezet('2026-01-01', TM), sluit('2026-11-01', '2028-06-01')])[0]).toMatchObject({
      waardoor: 'contract',
      laatsteDag: TM,
      vanaf: '2026-11-01',
    });
  });

  const HULP = lokaleCode('kortdurend-verblijf');
  const vervalt = (op: string): Gedateerdfeit => ({
    code: CODE,
    op: datum(op),
    feit: { soort: 'productVervallen', voorziening: HULP },
  });
  const product = (op: string): Gedateerdfeit => ({
    code: CODE,
    op: datum(op),
    feit: { soort: 'productGezet', product: { voorziening: HULP, tarief: null, iwmo: null } },
  });

  it('een product dat vervalt eindigt die dag, alleen voor dat product, tot het er weer is', () => {
    const open = [gezet('2026-01-01', null), product('2026-01-01'), vervalt('2026-11-01')];
    expect(eindenUit(open)).toEqual([
      {
        aanbieder: CODE,
        naam: 'De Brug',
        voorziening: HULP,
        laatsteDag: '2026-11-01',
        waardoor: 'product',
        vanaf: '2026-11-01',
      },
    ]);
    expect(eindenUit([...open, product('2026-11-05')])).toEqual([]);
  });

  it('eindigt de aanbieder eerder dan het product, of was dat al bekend, dan geldt dat ook voor het product', () => {
    const feiten = [gezet('2026-01-01', null), product('2026-01-01'), sluit('2026-10-01', '2027-01-13')];
    const einden = eindenUit([...feiten, vervalt('2026-11-01')]);
    expect(einden).toMatchObject([
      { waardoor: 'sluit', laatsteDag: '2027-01-12', vanaf: '2026-10-01' },
      { voorziening: HULP, waardoor: 'product', laatsteDag: '2026-11-01', vanaf: '2026-10-01' },
    ]);
    expect(eindenUit([...feiten, vervalt('2027-02-01')])[1]).toMatchObject({
      voorziening: HULP,
      waardoor: 'sluit',
      laatsteDag: '2027-01-12',
    });
  });
});
