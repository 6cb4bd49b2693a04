import { describe, expect, it } from 'vitest';
import { verifieerKeten, type Schakel } from './keten.ts';
import { inhoudDigest, zegel } from './zegel.ts';

function keten(aantal: number): Schakel[] {
  const rijen: Schakel[] = [];
  for (let nr = 1; nr <= aantal; nr++) {
    const inhoud = { zout: `zout${nr}`, waarde: { tekst: `wat er gezegd is ${nr}` } };
    const kaal = {
      dossier: 'W26-7K3M-Q9TX',
      nr,
      soort: 'urgentieBeoordeeld',
      versie: 1,
      feiten: { urgentie: 'spoed', nr },
      digest: inhoudDigest(inhoud.zout, inhoud.waarde),
      door: 'screener:anouk',
      namens: null,
      op: '2026-03-02T09:00:00.000Z',
      vorige: rijen.at(-1)?.zegel ?? '',
    };
    rijen.push({ ...kaal, inhoud, zegel: zegel(kaal) });
  }
  return rijen;
}

function met(nr: number, anders: Partial<Schakel>): readonly Schakel[] {
  return keten(4).map((rij) => (rij.nr === nr ? { ...rij, ...anders } : rij));
}

describe('de keten van een dossier (huis: journaal)', () => {
  it('is heel zoals hij is geschreven, ook zonder schakels', () => {
    expect(verifieerKeten(keten(4))).toBeUndefined();
    expect(verifieerKeten([])).toBeUndefined();
  });
  it('blijft heel in een andere volgorde van de sleutels van jsonb', () => {
    expect(verifieerKeten(met(2, { feiten: { nr: 2, urgentie: 'spoed' } }))).toBeUndefined();
  });
  it.each([
    ['een feit', { feiten: { urgentie: 'regulier', nr: 3 } }],
    ['wie het deed', { door: 'teamleider:joost' }],
    ['namens wie', { namens: 'mevrouw-x' }],
    ['het tijdstip', { op: '2026-03-01T09:00:00.000Z' }],
    ['de soort', { soort: 'toegedeeld' }],
    ['de versie', { versie: 2 }],
    ['de digest', { digest: 'a'.repeat(64) }],
    ['het dossier', { dossier: 'W26-0000-0000' }],
    ['het zegel zelf', { zegel: 'a'.repeat(64) }],
  ])('noemt de schakel waarvan %s is veranderd', (_wat, anders) => {
    expect(verifieerKeten(met(3, anders))).toEqual({ nr: 3, wat: 'het zegel klopt niet met de feiten' });
  });
  it('noemt de schakel waarvan de inhoud is veranderd', () => {
    const anders = { inhoud: { zout: 'zout3', waarde: { tekst: 'iets anders' } } };
    expect(verifieerKeten(met(3, anders))).toEqual({ nr: 3, wat: 'de inhoud is veranderd' });
  });
  it('noemt de volgende schakel als iemand een schakel opnieuw heeft verzegeld', () => {
    const rijen = keten(4);
    const vals = rijen.map((rij) => {
      if (rij.nr !== 2) return rij;
      const kaal = { ...rij, feiten: { urgentie: 'regulier', nr: 2 } };
      return { ...kaal, zegel: zegel(kaal) };
    });
    expect(verifieerKeten(vals)).toEqual({ nr: 3, wat: 'de schakel sluit niet aan op de vorige' });
  });
  it('noemt de schakel die ontbreekt', () => {
    expect(verifieerKeten(keten(4).filter((rij) => rij.nr !== 2))).toEqual({
      nr: 2,
      wat: 'de schakel ontbreekt',
    });
    expect(verifieerKeten(keten(4).slice(1))).toEqual({ nr: 1, wat: 'de schakel ontbreekt' });
  });
  it('is heel zonder inhoud als er een verklaring van vernietiging is (Wmo 5.3.4)', () => {
    const leeg = keten(4).map((rij) => ({ ...rij, inhoud: null }));
    expect(verifieerKeten(leeg, true)).toBeUndefined();
  });
  it('noemt verdwenen inhoud zonder verklaring van vernietiging (Archiefwet 3)', () => {
    expect(verifieerKeten(met(2, { inhoud: null }))).toEqual({
      nr: 2,
      wat: 'de inhoud is weg zonder verklaring van vernietiging',
    });
  });
});
