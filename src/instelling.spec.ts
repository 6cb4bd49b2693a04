import { describe, expect, it } from 'vitest';
import { InstellingFout, leesInstelling } from './instelling.ts';

describe('instellingen (Omkeer)', () => {
  it('zijn zonder iets de demo op poort 3000 van deze machine (Omkeer)', () => {
    expect(leesInstelling({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DATA_DIR: 'data', DEMO: 'on' });
  });

  it('tellen leeg als niet ingevuld (Omkeer)', () => {
    expect(leesInstelling({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 3000 });
  });

  it('noemen alles wat niet klopt tegelijk (Omkeer)', () => {
    expect(() => leesInstelling({ PORT: '99999', DEMO: 'ja', DATABASE_URL: 'mysql://x' })).toThrow(
      /PORT[\s\S]*DATABASE_URL[\s\S]*DEMO/,
    );
  });

  it('vragen zonder demo om een inlogdienst (BIO2 5.17.01)', () => {
    expect(() => leesInstelling({ DEMO: 'off' })).toThrow(InstellingFout);
    expect(
      leesInstelling({ DEMO: 'off', OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'omkeer' }),
    ).toMatchObject({ DEMO: 'off' });
  });
});
