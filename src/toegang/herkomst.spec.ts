import { describe, expect, it } from 'vitest';
import { type Afzender, isEigenVerzoek } from './herkomst.ts';
import { inhoudsbeleid, kopregelsVoor } from './kopregels.ts';

const basis = new URL('https://wmo.stein.nl');
const post = (meer: Partial<Afzender>) =>
  isEigenVerzoek(
    {
      methode: 'POST',
      secFetchSite: undefined,
      origin: undefined,
      referer: undefined,
      koekje: true,
      ...meer,
    },
    basis,
  );

describe('herkomst van een formulier', () => {
  it('lezen mag van overal', () => {
    expect(post({ methode: 'GET', secFetchSite: 'cross-site' })).toBe(true);
  });
  it('versturen mag van de eigen pagina', () => {
    expect(post({ secFetchSite: 'same-origin' })).toBe(true);
    expect(post({ origin: 'https://wmo.stein.nl' })).toBe(true);
    expect(post({ referer: 'https://wmo.stein.nl/melding' })).toBe(true);
  });
  it.each([
    { secFetchSite: 'cross-site' },
    { secFetchSite: 'same-site', origin: 'https://wmo.stein.nl' },
    { secFetchSite: 'none' },
    { origin: 'https://kwaad.nl' },
    { origin: 'null' },
    { origin: 'http://wmo.stein.nl' },
    { referer: 'https://wmo.stein.nl.kwaad.nl/' },
  ])('versturen mag niet met %j', (meer) => {
    expect(post(meer)).toBe(false);
  });
  it('zonder herkomst mag alleen wie geen koekje draagt: dat is geen browser', () => {
    expect(post({})).toBe(false);
    expect(post({ koekje: false })).toBe(true);
  });
});

describe('kopregels', () => {
  const namen = (adres: string) =>
    kopregelsVoor({ basis: new URL(adres), formulierdoelen: [] }).map(([naam]) => naam);
  it('staan niets inline toe en niets van elders', () => {
    const beleid = inhoudsbeleid({ basis, formulierdoelen: ['https://login.nl'] });
    expect(beleid).not.toMatch(/unsafe|data:|\*/);
    expect(beleid).toContain("default-src 'none'");
    expect(beleid).toContain("form-action 'self' https://login.nl");
    expect(beleid).toContain("frame-ancestors 'none'");
  });
  it('dwingen https af op https en niet op http localhost', () => {
    expect(namen('https://wmo.stein.nl')).toContain('Strict-Transport-Security');
    expect(namen('http://localhost:3000')).not.toContain('Strict-Transport-Security');
    expect(inhoudsbeleid({ basis: new URL('http://localhost:3000'), formulierdoelen: [] })).not.toContain(
      'upgrade',
    );
  });
});
