import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { datum } from '../kern/datum.ts';
import { STANDAARD_KALENDER, maakKalender } from '../recht/kalender.ts';
import { TERMIJNEN } from '../recht/termijnen-lijst.ts';
import { STANDAARD_UITLEG } from '../recht/uitleg.ts';
import type { Omgeving } from '../toegang/omgeving.ts';
import { maakKamer } from '../toegang/route.ts';
import { narekenPad } from './paden.ts';
import { termijnenRoutes } from './routes.tsx';

function maakApp(kalender = STANDAARD_KALENDER) {
  const app = new Hono<Omgeving>();
  const kamer = maakKamer(app, () => (_c, next) => next());
  termijnenRoutes(kamer, {
    kader: () => ({
      gemeente: { naam: 'Gemeente Voorbeeld' },
      bestanden: { stijl: '/stijl.css', eilanden: {} },
      versie: 'proef',
      navigatie: [],
      demo: false,
    }),
    regels: () => ({ kalender, uitleg: STANDAARD_UITLEG }),
  });
  return app;
}

async function pagina(pad: string, status = 200, app = maakApp()): Promise<string> {
  const antwoord = await app.request(pad);
  expect(antwoord.status).toBe(status);
  return (await antwoord.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

const STIL = '/termijnen/wmoBeslissing?begin=2027-03-11&opschortingen=2027-03-15/2027-03-20';

describe('de pagina met alle termijnen', () => {
  it('noemt ze alle 79, per wet, en zoekt op elk woord', async () => {
    const html = await (await maakApp().request('/termijnen')).text();
    for (const id of Object.keys(TERMIJNEN)) expect(html).toContain(`href="/termijnen/${id}"`);
    expect(await pagina('/termijnen')).toContain('79 termijnen');
    expect(await pagina('/termijnen?zoek=BEZWAAR+commissie')).toMatch(/2 termijnen .*met adviescommissie/);
  });

  it('zegt wat te doen als er niets is gevonden', async () => {
    expect(await pagina('/termijnen?zoek=xyzzy')).toMatch(/geen termijn met ‘xyzzy’.*Alle termijnen/);
  });
});

describe('de pagina van één termijn', () => {
  it('vraagt eerst, zonder fouten en zonder uitkomst', async () => {
    const tekst = await pagina('/termijnen/wmoBeslissing');
    expect(tekst).toContain('Aanvraag ontvangen op');
    expect(tekst).not.toMatch(/niet goed ingevuld|Uitkomst/);
  });

  it('geeft de uitkomst met de som, de kalender en wat niet vaststaat (Wmo 2.3.5 lid 2; Awb 4:15)', async () => {
    const tekst = await pagina(STIL);
    expect(tekst).toContain('De laatste dag is dinsdag 30 maart 2027');
    expect(tekst).toContain('Zonder stilstand en verlenging was dat donderdag 25 maart 2027.');
    expect(tekst).toContain('De termijn stond 5 dagen stil');
    expect(tekst).toMatch(/Wat niet vaststaat.*Awb 6:8 lid 1/);
    expect(tekst).toMatch(/maart 2027 ma di wo do vr za zo/);
    expect(tekst).toMatch(/ 11 begin .* 15 stil .* 19 stil 20 vrij .* 30 einde /);
  });

  it('maakt van de regels van het formulier een net adres', async () => {
    const antwoord = await maakApp().request(
      '/termijnen/wmoBeslissing?begin=2027-03-11&opgeschorteDagen=&van=2027-03-15&tot=2027-03-20&grond=opOvermacht&van=&tot=&grond=',
    );
    expect([antwoord.status, antwoord.headers.get('Location')]).toEqual([
      303,
      '/termijnen/wmoBeslissing?begin=2027-03-11&opschortingen=opOvermacht:2027-03-15/2027-03-20',
    ]);
  });

  it('zegt wat ontbreekt als het formulier leeg wordt verstuurd (Omkeer)', async () => {
    const leeg = await maakApp().request(
      '/termijnen/wmoBeslissing?begin=&opgeschorteDagen=&van=&tot=&grond=',
    );
    const naar = leeg.headers.get('Location') ?? '';
    expect(await pagina(naar)).toContain('Er is geen begin gegeven.');
  });

  it('zet elke fout bij haar veld en laat staan wat was getypt (Omkeer)', async () => {
    const adres =
      '/termijnen/wmoBeslissing?begin=2027-02-30&opgeschorteDagen=veel&opschortingen=2027-03-20/2027-03-15';
    const html = await (await maakApp().request(adres)).text();
    expect(html).toMatch(/<title>Fout: /);
    for (const veld of ['begin', 'opgeschorteDagen', 'opschortingen']) {
      expect(html).toContain(`href="#veld-${veld}"`);
      expect(html).toContain(`id="veld-${veld}"`);
    }
    expect(html).toMatch(/id="van-0"[^>]*value="2027-03-20"/);
  });

  it('zegt bovenaan wat in het adres stond en niet op het formulier staat (Awb 4:14 lid 1)', async () => {
    const antwoord = await maakApp().request('/termijnen/wmoBeslissing?begin=2027-03-11&verlenging=P2W');
    const html = await antwoord.text();
    expect(html).toMatch(/<li>Deze termijn kan niet worden verlengd/);
    expect(html).not.toContain('href="#veld-verlenging"');
  });

  it('vraagt alleen wat de termijn kent (Wmo 2.3.2 lid 1; Awb 7:10 lid 3; Participatiewet 52)', async () => {
    const onderzoek = await pagina('/termijnen/wmoOnderzoek');
    expect(onderzoek).toContain('Deze termijn kan niet stilstaan (4:15 hoort bij een aanvraag');
    expect(onderzoek).not.toContain('Verlengd of verdaagd');
    expect(await pagina('/termijnen/awbBezwaarBeslissen')).toContain('Ten hoogste 6 weken.');
    expect(await pagina('/termijnen/pwVoorschot')).toContain('elke 4 weken terug');
    expect(await pagina('/termijnen/awbHersteltermijn')).toContain('De wet noemt geen lengte.');
  });

  it('rekent uren als tijdstip, en zegt het als er geen laatste dag is (AVG 33; Wmo 2.3.3)', async () => {
    expect(await pagina('/termijnen/avgDatalek?begin=2027-03-27T16:00')).toContain(
      'Uiterlijk 30 maart 2027 om 17.00 uur',
    );
    expect(await pagina('/termijnen/wmoSpoed?begin=2027-03-27')).toMatch(/Uitkomst Meteen/);
    expect(await pagina('/termijnen/awbHersteltermijn?begin=2027-03-11')).toContain(
      'De wet noemt geen laatste dag',
    );
    expect(await pagina('/termijnen/wmoBewarenCollege?begin=2026-12-26')).toMatch(
      /Bewaren tot en met donderdag 26 december 2041.*De maanden ertussen staan er niet bij/,
    );
  });

  it('zegt dat losse dagen niet op de kalender staan', async () => {
    expect(await pagina('/termijnen/wmoBeslissing?begin=2027-03-11&opgeschorteDagen=5')).toContain(
      'zij staan niet op de kalender',
    );
  });

  it('volgt de kalender van de gemeente (Atw 3 lid 3)', async () => {
    const app = maakApp(maakKalender([{ datum: datum('2027-04-22'), bron: 'proef' }]));
    expect(await pagina('/termijnen/wmoOnderzoek?begin=2027-03-11', 200, app)).toContain(
      'De laatste dag is vrijdag 23 april 2027',
    );
  });

  it('kent een onbekende termijn niet', async () => {
    expect(await pagina('/termijnen/wmoBestaatNiet', 404)).toContain('Deze termijn kennen wij niet.');
  });
});

describe('de weg van een termijn in een dossier naar de kalender', () => {
  it('neemt het begin en de dagen stilstand mee', () => {
    const som = { termijn: 'wmoBeslissing', begin: '2027-03-11' };
    expect(narekenPad({ ...som, opgeschorteDagen: 5 })).toBe(
      '/termijnen/wmoBeslissing?begin=2027-03-11&opgeschorteDagen=5',
    );
    expect(narekenPad({ ...som, opgeschorteDagen: 0 })).toBe('/termijnen/wmoBeslissing?begin=2027-03-11');
  });
});
