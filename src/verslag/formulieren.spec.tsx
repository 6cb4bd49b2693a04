import { describe, expect, it } from 'vitest';
import { bilal, ononderzocht, vingerafdruk } from '../../test/bouwers/onderzoek.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import {
  administratie,
  BEGELEIDING_IN_NATURA,
  gecorrigeerdDossier,
  inwoner,
  TEKENDAG,
  VERSLAGDAG,
  verslagVerzenden,
  verzondenDossier,
  zonderVerslag,
  zonderVerslagNa,
} from '../../test/bouwers/verslag.ts';
import { voerUit } from '../kern/decider.ts';
import { BEGIN_TOETS } from '../toets/toestand.ts';
import type { Velden } from '../ui/velden.ts';
import { maakVelden, veld } from '../ui/velden.ts';
import { verslagFormulieren } from './formulieren.tsx';
import type { VerslagOpdracht } from './opdrachten.ts';
import { verslagHandelingen } from './opdrachten.ts';

function formulier(soort: VerslagOpdracht['soort']) {
  const gevonden = verslagFormulieren.find((f) => f.soort === soort);
  if (!gevonden) throw new Error(`geen formulier ${soort}`);
  return gevonden;
}

const html = (
  soort: VerslagOpdracht['soort'],
  toestand = gecorrigeerdDossier(),
  context = bilal(VERSLAGDAG),
) => {
  const f = formulier(soort);
  const waarden = f.begin(toestand, context);
  return String(f.velden({ toestand, context, waarden, fouten: {}, namen: {} }));
};

describe('elk formulier van het verslag', () => {
  it('zegt vooraf bij een deel zonder tekst dat een vinkje niet genoeg is (Wmo 2.3.2 lid 4 en 8)', () => {
    const toestand = zonderVerslag();
    const kaal = { ...toestand, onderzoek: { ...toestand.onderzoek, gesprekken: [] } };
    const hulpBij = (t: typeof toestand) =>
      /id="veld-deel-privacy-hulp">([^<]*)/.exec(html('verslagVerzenden', t))?.[1] ?? '';
    expect(hulpBij(kaal)).toContain('een vinkje is niet genoeg');
    expect(hulpBij(toestand)).toBe('Uit: gesprekspunt');
  });

  it('hoort bij een eigen opdracht, met een eigen adres (Omkeer)', () => {
    expect(verslagFormulieren.map((f) => f.soort).sort()).toEqual(Object.keys(verslagHandelingen).sort());
    expect(new Set(verslagFormulieren.map((f) => f.pad)).size).toBe(verslagFormulieren.length);
  });

  it.each(verslagFormulieren.map((f) => [f.pad, f] as const))(
    'toont %s met fouten, elk id een keer, voor medewerker en inwoner (WCAG 4.1.1)',
    (_pad, f) => {
      for (const context of [administratie(), inwoner()]) {
        const toestand = gecorrigeerdDossier();
        const leeg = f.lees({}, toestand, context);
        const fouten = leeg.gelukt ? {} : leeg.fouten;
        const tekst = String(
          f.velden({ toestand, context, waarden: f.begin(toestand, context), fouten, namen: {} }),
        );
        const ids = [...tekst.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
        expect(new Set(ids).size).toBe(ids.length);
        for (const fout of Object.values(fouten)) expect(tekst).toContain(fout);
      }
    },
  );
});

describe('verslag versturen', () => {
  const versturen = formulier('verslagVerzenden');
  const t = zonderVerslag();
  const ctx = bilal(VERSLAGDAG);
  const ingevuld = (anders: Readonly<Record<string, string>> = {}): Velden => ({
    ...versturen.begin(t, ctx),
    ...maakVelden({ advies: 'maatwerkvoorziening', ...anders }),
  });

  it('is ingevuld met wat is vastgelegd en kan zo worden verstuurd (Wmo 2.3.2 lid 8)', () => {
    const gelezen = versturen.lees(ingevuld(), t, ctx);
    if (!gelezen.gelukt) throw new Error(Object.values(gelezen.fouten).join());
    expect(gebeurd(voerUit(verslagHandelingen, gelezen.waarde, t, ctx))).toHaveLength(1);
  });

  it('geeft dezelfde tekst dezelfde vingerafdruk en andere tekst een andere (Wmo 2.3.2 lid 8)', () => {
    const afdruk = (velden: Velden) => {
      const gelezen = versturen.lees(velden, t, ctx);
      return gelezen.gelukt && gelezen.waarde.soort === 'verslagVerzenden' ? gelezen.waarde.vingerafdruk : '';
    };
    expect(afdruk(ingevuld())).toMatch(/^[0-9a-f]{64}$/);
    expect(afdruk(ingevuld())).toBe(afdruk(ingevuld()));
    expect(afdruk(ingevuld({ 'deel.situatie': 'Anders' }))).not.toBe(afdruk(ingevuld()));
    expect(afdruk(ingevuld({ advies: 'geenMaatwerk' }))).not.toBe(afdruk(ingevuld()));
  });

  it('vraagt altijd wat uit het onderzoek komt (Wmo 2.3.2 lid 8)', () => {
    expect(versturen.lees(ingevuld({ advies: '' }), t, ctx)).toMatchObject({
      gelukt: false,
      fouten: { advies: 'Kies wat uit het onderzoek komt.' },
    });
  });

  it('gaat bij een nieuwe uitgave verder met de verstuurde tekst (Beleidsregels 3.6)', () => {
    const delen = verslagVerzenden(t).delen.map((d) =>
      d.deel === 'situatie' ? { ...d, tekst: 'Met eigen woorden.' } : d,
    );
    const verzonden = verzondenDossier({ delen, vingerafdruk: vingerafdruk('c') });
    const begin = versturen.begin(verzonden, ctx);
    expect(veld(begin, 'deel.situatie')).toBe('Met eigen woorden.');
    expect(veld(begin, 'advies')).toBe('maatwerkvoorziening');
    expect(html('verslagVerzenden', verzonden)).toContain('Waarom komt er een nieuwe uitgave?');
  });

  it('zegt vooraf wat het onderzoek nog mist, met het artikel (Wmo 2.3.2 lid 4)', () => {
    const leeg = zonderVerslagNa({ ...ononderzocht(), toets: BEGIN_TOETS });
    const tekst = html('verslagVerzenden', leeg);
    expect(tekst).toContain('Het verslag kan nog niet worden verstuurd');
    expect(tekst).toContain('De identiteit van de inwoner is nog niet vastgesteld.');
    expect(html('verslagVerzenden', t)).not.toContain('Het verslag kan nog niet worden verstuurd');
  });
});

describe('verbeteren', () => {
  const verbeteren = formulier('correctieToevoegen');

  it('vraagt een inwoner geen dag en geen naam (Beleidsregels 3.6)', () => {
    const gelezen = verbeteren.lees(maakVelden({ tekst: 'Het is zaterdag.' }), verzondenDossier(), inwoner());
    expect(gelezen).toEqual({
      gelukt: true,
      waarde: {
        soort: 'correctieToevoegen',
        deel: null,
        ontvangenOp: TEKENDAG,
        van: 'inwoner',
        tekst: 'Het is zaterdag.',
      },
    });
    expect(html('correctieToevoegen', gecorrigeerdDossier(), inwoner())).not.toContain('Van wie?');
  });

  it('vraagt een medewerker wel van wie het komt (Beleidsregels 3.6)', () => {
    const gelezen = verbeteren.lees(maakVelden({ tekst: 'x' }), verzondenDossier(), administratie());
    expect(gelezen.gelukt ? {} : gelezen.fouten).toHaveProperty('van');
  });
});

describe('ondertekenen', () => {
  const ondertekenen = formulier('verslagOndertekenen');
  const t = verzondenDossier();

  it('heeft aangekruist wat het verslag passend vindt, maar vraagt niets aan zonder kruisje (Beleidsregels 3.7)', () => {
    const begin = ondertekenen.begin(t, inwoner());
    expect(begin['voorziening']).toEqual(['begeleiding']);
    const gelezen = ondertekenen.lees({ ...begin, ...maakVelden({ keuze: 'akkoord' }) }, t, inwoner());
    expect(gelezen).toMatchObject({ gelukt: true, waarde: { metVerzoekOmMaatwerk: false } });
    expect(gelezen.gelukt ? gelezen.waarde : {}).not.toHaveProperty('gevraagd');
  });

  it('maakt van een kruisje in een keer een verzoek, met een pgb als de inwoner dat wil (Wmo 2.3.6 lid 1)', () => {
    const ingevuld = maakVelden({
      keuze: 'akkoord',
      metVerzoekOmMaatwerk: 'ja',
      voorziening: ['begeleiding', 'scootmobiel'],
      'vorm.scootmobiel': 'pgb',
      'motiveringPgb.scootmobiel': 'Ik wil hem zelf kiezen.',
      'motiveringPgb.begeleiding': 'Niet van toepassing',
      'omschrijving.begeleiding': 'Twee keer per week',
    });
    const gelezen = ondertekenen.lees(ingevuld, t, inwoner());
    expect(gelezen).toMatchObject({
      gelukt: true,
      waarde: {
        ontvangenOp: TEKENDAG,
        via: 'portaal',
        gevraagd: [
          BEGELEIDING_IN_NATURA,
          {
            voorziening: 'scootmobiel',
            vorm: 'pgb',
            omschrijving: '',
            motiveringPgb: 'Ik wil hem zelf kiezen.',
          },
        ],
      },
    });
  });

  it('vraagt de inwoner wat hij wil aanvragen; op papier mag dat open zijn (Beleidsregels 3.7)', () => {
    const leeg = maakVelden({
      keuze: 'akkoord',
      metVerzoekOmMaatwerk: 'ja',
      ontvangenOp: TEKENDAG,
      via: 'post',
    });
    expect(ondertekenen.lees(leeg, t, inwoner())).toMatchObject({
      gelukt: false,
      fouten: { voorziening: 'Kies wat u wilt aanvragen.' },
    });
    expect(ondertekenen.lees(leeg, t, administratie())).toMatchObject({
      gelukt: true,
      waarde: { gevraagd: [], via: 'post' },
    });
  });

  it('negeert een dag die een inwoner meestuurt: vandaag telt (Awb 2:20)', () => {
    const ingevuld = maakVelden({ keuze: 'akkoord', ontvangenOp: '2020-01-01', via: 'post' });
    expect(ondertekenen.lees(ingevuld, t, inwoner())).toMatchObject({
      waarde: { ontvangenOp: TEKENDAG, via: 'portaal' },
    });
  });

  it('wijst een code af die niet kan, en de beslisser wat geen maatwerk is (Wmo 2.3.5 lid 3)', () => {
    const met = (code: string) =>
      ondertekenen.lees(
        maakVelden({ keuze: 'akkoord', metVerzoekOmMaatwerk: 'ja', voorziening: [code] }),
        t,
        inwoner(),
      );
    expect(met('<b>')).toMatchObject({ gelukt: false, fouten: { voorziening: expect.any(String) } });
    const inloop = met('open-inloop');
    if (!inloop.gelukt) throw new Error('niet gelezen');
    expect(weigeringscodes(voerUit(verslagHandelingen, inloop.waarde, t, inwoner()))).toEqual([
      'geenMaatwerkvoorziening',
    ]);
  });

  it('spreekt de inwoner met u aan en een medewerker niet (B1)', () => {
    expect(html('verslagOndertekenen', t, inwoner())).toContain('U hoeft het verslag niet te ondertekenen.');
    const medewerker = html('verslagOndertekenen', t, contextVoor('administratie', { vandaag: TEKENDAG }));
    expect(medewerker).toContain('Wanneer kwam het ondertekende verslag binnen?');
    expect(medewerker).toContain('Wat vraagt de inwoner aan?');
  });
});
