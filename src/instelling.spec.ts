import { describe, expect, it } from 'vitest';
import { InstellingFout, leesEnvelop, leesInstelling } from './instelling.ts';

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

  it('vragen met enveloppen om de map en om wat erop staat, en noemen alles wat mist (StUF-GGK)', () => {
    expect(() => leesInstelling({ BERICHTEN_ENVELOP: 'ggk0210', GGK_APPLICATIE: 'Omkeer' })).toThrow(
      'BERICHTEN_MAP, GGK_APPLICATIEVERSIE',
    );
    expect(() =>
      leesInstelling({ BERICHTEN_ENVELOP: 'ggk', GGK_APPLICATIE: 'X', GGK_APPLICATIEVERSIE: '1' }),
    ).toThrow(/ggk0210 of ggk0310[\s\S]*3 tot en met 50 tekens[\s\S]*0001\.0000/);
    const heel = leesInstelling({
      BERICHTEN_ENVELOP: 'ggk0210',
      BERICHTEN_MAP: '/berichten',
      GGK_APPLICATIE: 'Omkeer',
      GGK_APPLICATIEVERSIE: '0012.0003',
    });
    expect(leesEnvelop(heel)).toEqual({
      uitgave: 'ggk0210',
      applicatie: 'Omkeer',
      applicatieversie: { versie: '0012', subversie: '0003' },
      administratie: undefined,
    });
  });

  it('laten zonder enveloppen berichten los gaan, ook als er staat wat op een envelop zou komen (Omkeer)', () => {
    expect(
      leesEnvelop(leesInstelling({ BERICHTEN_MAP: '/berichten', GGK_APPLICATIE: 'Omkeer' })),
    ).toBeUndefined();
  });
});
