import { describe, expect, it } from 'vitest';
import { databaseWeg } from './database.ts';

const metCode = (code: string): Error => Object.assign(new Error('fout van de database'), { code });

describe('de database is weg, en het verzoek mag later opnieuw', () => {
  it.each([
    ['de schijf is vol', '53100'],
    ['er zijn te veel verbindingen', '53300'],
    ['de server stopt', '57P01'],
    ['de server start nog', '57P03'],
    ['de verbinding is verbroken', '08006'],
    ['er luistert niemand', 'ECONNREFUSED'],
  ])('want %s', (_wat, code) => {
    expect(databaseWeg(metCode(code))).toBe(true);
  });

  it.each([
    ['een regel van de tabel', '23514'],
    ['een recht dat ontbreekt', '42501'],
  ])('niet om %s: dat is een fout van ons', (_wat, code) => {
    expect(databaseWeg(metCode(code))).toBe(false);
  });
});
