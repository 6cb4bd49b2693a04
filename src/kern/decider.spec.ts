import { describe, expect, it } from 'vitest';
import { datum, tijdstip } from './datum.ts';
import type { Context, Handelingen } from './decider.ts';
import { toegestaan, voerUit } from './decider.ts';
import type { PersoonId } from './ids.ts';
import { leesPersoonId } from './ids.ts';
import type { Rol } from './rollen.ts';
import type { Weigering } from './uitkomst.ts';
import { gelukt, geweigerd } from './uitkomst.ts';

interface Deur {
  readonly open: boolean;
}
interface Slot {
  readonly maximum: number;
}
type DeurOpdracht = { readonly soort: 'openen'; readonly centimeter: number } | { readonly soort: 'sluiten' };
type DeurGebeurtenis =
  | { readonly soort: 'geopend'; readonly centimeter: number; readonly door: PersoonId }
  | { readonly soort: 'gesloten' };

const alOpen: Weigering = {
  code: 'alOpen',
  reden: 'De deur is al open.',
  artikel: 'Omkeer',
  uitweg: 'Loop door.',
};
const teVer: Weigering = { ...alOpen, code: 'teVer' };

const DEUR: Handelingen<DeurOpdracht, Deur, DeurGebeurtenis, Slot> = {
  openen: {
    titel: 'Deur openen',
    artikel: 'Omkeer 1',
    rollen: ['klantmanager', 'teamleider'],
    mag: ({ open }) => (open ? alOpen : undefined),
    decide: ({ centimeter }, _deur, { regels, wie }) =>
      centimeter > regels.maximum
        ? geweigerd(teVer)
        : gelukt([{ soort: 'geopend', centimeter, door: wie.id }]),
  },
  sluiten: {
    titel: 'Deur sluiten',
    artikel: 'Omkeer 2',
    rollen: ['klantmanager'],
    mag: () => undefined,
    decide: (_opdracht, { open }) => gelukt(open ? [{ soort: 'gesloten' }] : []),
  },
};

function context(rol: Rol): Context<Slot> {
  const id = leesPersoonId('p1');
  if (id === undefined) throw new Error('geen persoon');
  return {
    vandaag: datum('2026-03-02'),
    nu: tijdstip('2026-03-02T10:00:00Z'),
    wie: { id, rol },
    regels: { maximum: 90 },
  };
}

const openen = { soort: 'openen', centimeter: 80 } as const;
const dicht: Deur = { open: false };

describe('een opdracht uitvoeren', () => {
  it('geeft wat er gebeurd is', () => {
    expect(voerUit(DEUR, openen, dicht, context('klantmanager'))).toEqual(
      gelukt([{ soort: 'geopend', centimeter: 80, door: 'p1' }]),
    );
  });

  it('kiest de handeling bij de soort, en doet niets als er niets te doen is', () => {
    expect(voerUit(DEUR, { soort: 'sluiten' }, { open: true }, context('klantmanager'))).toEqual(
      gelukt([{ soort: 'gesloten' }]),
    );
    expect(voerUit(DEUR, { soort: 'sluiten' }, dicht, context('klantmanager'))).toEqual(gelukt([]));
  });

  it('weigert eerst op rol, dan op het moment, dan op de inhoud', () => {
    const ver = { soort: 'openen', centimeter: 200 } as const;
    const code = (rol: Rol, deur: Deur) => {
      const uitkomst = voerUit(DEUR, ver, deur, context(rol));
      return uitkomst.gelukt ? 'gelukt' : uitkomst.weigeringen.map((w) => w.code).join();
    };
    expect(code('inwoner', { open: true })).toBe('andereRol');
    expect(code('teamleider', { open: true })).toBe('alOpen');
    expect(code('teamleider', dicht)).toBe('teVer');
  });
});

describe('mag dit nu', () => {
  it('noemt bij een andere rol wie het wel doet, met artikel en uitweg', () => {
    expect(toegestaan(DEUR.openen, dicht, context('adviseur'))).toEqual({
      code: 'andereRol',
      reden: 'Deur openen: dit doet klantmanager, teamleider.',
      artikel: 'Omkeer 1',
      uitweg: 'Vraag een collega met deze rol.',
    });
  });

  it('zegt hetzelfde als de handeling zelf', () => {
    expect(toegestaan(DEUR.openen, { open: true }, context('klantmanager'))).toBe(alOpen);
    expect(toegestaan(DEUR.openen, dicht, context('klantmanager'))).toBeUndefined();
    expect(toegestaan(DEUR.sluiten, dicht, context('teamleider'))?.code).toBe('andereRol');
  });
});
