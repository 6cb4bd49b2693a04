import { describe, expect, it } from 'vitest';
import type { Velden } from './lading.ts';
import type { Grondslag } from './vergelijk.ts';
import { kies, perPersoon, uitPersonen, vergelijk } from './vergelijk.ts';

const grond = (bekend: Velden, begin: Velden = {}): Grondslag => ({ begin, bekend });

describe('twee versies van een gesprek', () => {
  it('botsen niet als alleen aan tafel is geschreven', () => {
    const mijn = { wens: ['naar buiten'] };
    expect(vergelijk(grond({}), grond({}), mijn)).toEqual({ botsingen: [], samen: mijn });
  });

  it('botsen niet als het dossier iets anders kreeg dan aan tafel is geschreven', () => {
    const uit = vergelijk(grond({}), grond({ situatie: ['valt vaak'] }), {
      wens: ['naar buiten'],
      situatie: [''],
    });
    expect(uit).toEqual({ botsingen: [], samen: { wens: ['naar buiten'], situatie: [] } });
  });

  it('botsen niet als beide hetzelfde zeggen', () => {
    const nu = grond({ wens: ['naar buiten'] });
    expect(vergelijk(grond({}), nu, { wens: ['naar buiten'] }).botsingen).toEqual([]);
  });

  it('botsen op elk veld dat aan beide kanten is veranderd, en alleen daar', () => {
    const toen = grond({ wens: ['oud'], situatie: ['oud'] });
    const nu = grond({ wens: ['dossier'], situatie: ['oud'] });
    const uit = vergelijk(toen, nu, { wens: ['tafel'], situatie: ['tafel'] });
    expect(uit.botsingen).toEqual([{ naam: 'wens', dossier: ['dossier'], mijn: ['tafel'] }]);
  });

  it('botsen niet op een keuze die nog niets zegt', () => {
    const nu = grond({ 'punt.netwerk.status': ['besproken'] });
    expect(vergelijk(grond({}), nu, { 'punt.netwerk.status': ['nogNiet'] }).botsingen).toEqual([]);
  });

  it('botsen ook als het dossier leeg werd terwijl aan tafel werd geschreven', () => {
    const uit = vergelijk(grond({ wens: ['oud'] }, { wens: ['oud'] }), grond({}), { wens: ['nieuw'] });
    expect(uit.botsingen).toEqual([{ naam: 'wens', dossier: [], mijn: ['nieuw'] }]);
  });
});

describe('wat een mens kiest', () => {
  const nu = grond({ wens: ['dossier'] });
  const vergeleken = vergelijk(grond({}), nu, { wens: ['tafel'], ander: ['blijft'] });

  it.each([
    ['mijn', ['tafel']],
    ['dossier', []],
    ['beide', ['dossier\n\ntafel']],
  ] as const)('%s komt in het formulier; de rest blijft', (keus, wens) => {
    expect(kies(vergeleken, nu, { wens: keus })).toEqual({ wens, ander: ['blijft'] });
  });
});

describe('het huishouden', () => {
  const anna = { 'persoon.1.naam': ['Anna'], 'persoon.1.relatie': ['kind'], 'persoon.1.band': ['2'] };
  const leeg = { 'persoon.2.naam': [''], 'persoon.2.band': ['3'] };

  it('wordt vergeleken per persoon, waar die ook op het formulier staat', () => {
    const elders = { 'persoon.7.naam': ['Anna'], 'persoon.7.band': ['2'], 'persoon.7.relatie': ['kind'] };
    expect(perPersoon({ ...anna, ...leeg })).toEqual(perPersoon(elders));
  });

  it('laat een lege plek en wie eruit gaat weg', () => {
    expect(perPersoon({ ...anna, ...leeg, 'persoon.1.weg': ['ja'] })).toEqual({});
  });

  it('houdt twee mensen met dezelfde naam uit elkaar', () => {
    const twee = { ...anna, 'persoon.2.naam': ['anna '], 'persoon.2.relatie': ['buur'] };
    expect(perPersoon(twee)['anna']).toHaveLength(2);
    expect(Object.keys(uitPersonen(perPersoon(twee)))).toContain('persoon.2.naam');
  });

  it('komt zo terug als het was', () => {
    expect(uitPersonen(perPersoon(anna))).toEqual(anna);
  });

  it('botst op de persoon die aan beide kanten anders werd, niet op een nieuwe erbij', () => {
    const bas = { 'persoon.2.naam': ['Bas'], 'persoon.2.relatie': ['buur'] };
    const toen = perPersoon(anna);
    const dossier = perPersoon({ ...anna, 'persoon.1.band': ['4'] });
    const mijn = perPersoon({ ...anna, 'persoon.1.band': ['5'], ...bas });
    const uit = vergelijk(grond(toen, toen), grond(dossier, dossier), mijn);
    expect(uit.botsingen.map((b) => b.naam)).toEqual(['anna']);
    expect(Object.keys(uit.samen)).toEqual(['anna', 'bas']);
  });
});
