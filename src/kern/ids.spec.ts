import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { DossierId, PersoonId } from './ids.ts';
import {
  leesDossierId,
  leesGemeentecode,
  leesLokaleCode,
  leesOnderdeelId,
  leesPersoonId,
  volgendOnderdeel,
} from './ids.ts';

describe('een dossiernummer', () => {
  it.each(['W26-7K3M-Q9TX', 'D00-0000-ZZZZ'])('%s is goed', (tekst) =>
    expect(leesDossierId(tekst)).toBe(tekst),
  );

  it.each([
    ['W26-7K3I-Q9TX', 'de I lijkt op een 1'],
    ['W26-7K3L-Q9TX', 'de L lijkt op een 1'],
    ['W26-7K3O-Q9TX', 'de O lijkt op een 0'],
    ['W26-7K3U-Q9TX', 'de U lijkt op een V'],
    ['w26-7K3M-Q9TX', 'kleine letter'],
    ['W26-7K3M-Q9TXX', 'te lang'],
    ['XW26-7K3M-Q9TX', 'te lang'],
    ['W26-7K3M', 'te kort'],
    ['W267K3MQ9TX', 'zonder streepjes'],
  ])('%s is fout: %s', (tekst) => expect(leesDossierId(tekst)).toBeUndefined());
});

describe('een gemeentecode', () => {
  it('heeft vier cijfers (CBS)', () => {
    expect(leesGemeentecode('0971')).toBe('0971');
    for (const tekst of ['971', '09711', 'GM0971', '0971x', ''])
      expect(leesGemeentecode(tekst)).toBeUndefined();
  });
});

describe('een persoon', () => {
  it('heeft een kort kenmerk en nooit een naam met spaties of hoofdletters', () => {
    for (const tekst of ['k1', 'demo-screener', 'a.b-c', 'x'.repeat(64)])
      expect(leesPersoonId(tekst)).toBe(tekst);
    for (const tekst of ['', '-a', '.a', 'Jan Jansen', 'k_1', 'jan@voorbeeld.nl', 'x'.repeat(65), 'a '])
      expect(leesPersoonId(tekst)).toBeUndefined();
  });

  it('is voor de compiler iets anders dan een dossier', () => {
    expectTypeOf<PersoonId>().not.toExtend<DossierId>();
    expectTypeOf<string>().not.toExtend<PersoonId>();
  });
});

describe('een code van de gemeente', () => {
  it('begint met een kleine letter en is hoogstens zestig tekens', () => {
    for (const tekst of ['a', 'scootmobiel', 'openInloop-2', `a${'b'.repeat(59)}`])
      expect(leesLokaleCode(tekst)).toBe(tekst);
    for (const tekst of ['', 'Scootmobiel', '2b', 'open inloop', `a${'b'.repeat(60)}`, 'a_b', '-a'])
      expect(leesLokaleCode(tekst)).toBeUndefined();
  });
});

describe('een onderdeel van een dossier', () => {
  it('heeft hoofdletters en een nummer', () => {
    for (const tekst of ['G1', 'ABC12345']) expect(leesOnderdeelId(tekst)).toBe(tekst);
    for (const tekst of ['', 'G', '1', 'g1', 'ABCD1', 'G123456', 'G1x', 'xG1'])
      expect(leesOnderdeelId(tekst)).toBeUndefined();
  });

  it('krijgt het volgende nummer, dat ook weer te lezen is', () => {
    expect(volgendOnderdeel('G', 2)).toBe('G3');
    fc.assert(
      fc.property(fc.constantFrom('G', 'E', 'OT'), fc.nat(9998), (letter, aantal) => {
        const id = volgendOnderdeel(letter, aantal);
        expect(leesOnderdeelId(id)).toBe(id);
        expect(id).toBe(`${letter}${aantal + 1}`);
      }),
    );
  });
});
