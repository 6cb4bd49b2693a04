import { describe, expect, it } from 'vitest';
import { WOORDENBOEK } from '../../src/ui/talen/zeg.ts';
import { AMBTELIJK } from '../gewonetaal/ambtelijk.ts';
import { ambtelijkIn } from '../gewonetaal/ambtelijk-in.ts';

describe('gewone taal', () => {
  it('heeft bij elk ambtelijk woord een gewoner woord, dat zelf niet ambtelijk is', () => {
    const fout = Object.entries(AMBTELIJK).filter(
      ([woord, gewoon]) =>
        gewoon === '' || ambtelijkIn(gewoon).length > 0 || ambtelijkIn(woord.replace('-', '')).length === 0,
    );
    expect(fout).toEqual([]);
  });

  it('vindt een woord met een hoofdletter en met een uitgang, en niet een woord waar het in zit', () => {
    expect(ambtelijkIn('Indien u bovendien voornoemde stukken')).toHaveLength(2);
    expect(ambtelijkIn('Bovendien is dat welbekend.')).toEqual([]);
  });

  it('staat in elke tekst die in zes talen is te lezen (Wmo 2.3.2, B1)', () => {
    expect(Object.keys(WOORDENBOEK.en).flatMap(ambtelijkIn)).toEqual([]);
  });
});
