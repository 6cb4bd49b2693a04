import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startProefbrp, type Proefbrp } from '../../demo/brp/dienst.ts';
import { bsn } from '../../../test/bouwers/melding.ts';
import { voorbeeldInrichting } from '../../../test/bouwers/inrichting.ts';
import { BEGINDAG } from '../../../test/bouwers/stap.ts';
import { GEEN_BRP, maakBrp } from './brp.ts';
import { VELDEN } from './lees.ts';

const SUZANNE = bsn('999993653');
let proef: Proefbrp | undefined;
let server: Server | undefined;
afterEach(async () => {
  await proef?.sluit();
  proef = undefined;
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

async function dienst(doe: RequestListener): Promise<string> {
  const nieuw = createServer(doe);
  server = nieuw;
  await new Promise<void>((klaar) => nieuw.listen(0, '127.0.0.1', klaar));
  return `http://127.0.0.1:${(nieuw.address() as AddressInfo).port}/personen`;
}

const antwoordt = (lichaam: unknown, status = 200) =>
  dienst((_vraag, antwoord) => {
    antwoord.writeHead(status).end(typeof lichaam === 'string' ? lichaam : JSON.stringify(lichaam));
  });

const over = (persoon: Readonly<Record<string, unknown>>) => ({
  type: 'RaadpleegMetBurgerservicenummer',
  personen: [{ burgerservicenummer: SUZANNE, ...persoon }],
});

/** What the reader makes of an answer about Suzanne. */
async function gelezen(persoon: Readonly<Record<string, unknown>>) {
  const antwoord = await maakBrp({ url: await antwoordt(over(persoon)) }).raadpleeg(SUZANNE, 'proef');
  return antwoord.soort === 'gevonden' ? antwoord.persoon : antwoord;
}

describe('de BRP raadplegen (Wet BRP 1.7, Wabb 10)', () => {
  it('geeft van een testpersoon wat een melding nodig heeft', async () => {
    proef = await startProefbrp(voorbeeldInrichting(), BEGINDAG);
    expect(await maakBrp({ url: proef.url }).raadpleeg(SUZANNE, 'proef')).toEqual({
      soort: 'gevonden',
      persoon: {
        bsn: SUZANNE,
        aanspreekvorm: 'mevrouw',
        voornamen: 'Suzanne',
        achternaam: 'Moulin',
        geboortenaam: null,
        geboortedatum: '1985-12-01',
        adres: { straat: 'Boterdiep', huisnummer: '31', postcode: '3077 AW', woonplaats: 'Rotterdam' },
        gemeente: '0599',
        bijzonderheden: [],
      },
    });
  });

  it('zegt dat een nummer niet bekend is', async () => {
    proef = await startProefbrp(voorbeeldInrichting(), BEGINDAG);
    expect(await maakBrp({ url: proef.url }).raadpleeg(bsn('999990020'), 'proef')).toEqual({
      soort: 'nietGevonden',
    });
  });

  it('vraagt alleen de velden die nodig zijn, met het nummer in het bericht en niet in het adres (AVG 5)', async () => {
    const gekregen: unknown[] = [];
    const url = await dienst((vraag, antwoord) => {
      const delen: Buffer[] = [];
      vraag.on('data', (deel: Buffer) => delen.push(deel));
      vraag.on('end', () => {
        gekregen.push(vraag.url, JSON.parse(Buffer.concat(delen).toString()), vraag.headers['x-api-key']);
        gekregen.push(vraag.headers['x-doelbinding']);
        antwoord.end(JSON.stringify({ type: 'RaadpleegMetBurgerservicenummer', personen: [] }));
      });
    });
    const brp = maakBrp({ url, sleutel: 'geheim', kopregels: { 'x-doelbinding': 'wmo-{doel}' } });
    await brp.raadpleeg(SUZANNE, 'brpRaadplegen');
    expect(gekregen).toEqual([
      '/personen',
      { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [SUZANNE], fields: [...VELDEN] },
      'geheim',
      'wmo-brpRaadplegen',
    ]);
  });

  it('noemt iemand zoals die zelf wil, en houdt de naam bij de geboorte (BW 1:9)', async () => {
    expect(
      await gelezen({
        naam: { voornamen: 'Anna', voorvoegsel: 'de', geslachtsnaam: 'Vries' },
        adressering: { gebruikInLopendeTekst: 'mevrouw Van den Berg-de Vries' },
      }),
    ).toMatchObject({ achternaam: 'van den Berg-de Vries', geboortenaam: 'de Vries' });
    expect(
      await gelezen({
        naam: { voornamen: 'Anna', voorvoegsel: 'de', geslachtsnaam: 'Vries' },
        adressering: { gebruikInLopendeTekst: 'de heer De Vries' },
      }),
    ).toMatchObject({ aanspreekvorm: 'heer', achternaam: 'de Vries', geboortenaam: null });
  });

  it.each([
    ['overleden', { opschortingBijhouding: { reden: { code: 'O' } } }],
    ['nietBijgehouden', { opschortingBijhouding: { reden: { code: 'E' } } }],
    ['geheim', { geheimhoudingPersoonsgegevens: true }],
    ['adresInOnderzoek', { verblijfplaats: { type: 'Adres', inOnderzoek: { type: true } } }],
    ['buitenland', { verblijfplaats: { type: 'VerblijfplaatsBuitenland' } }],
    ['geenAdres', { verblijfplaats: { type: 'Locatie' } }],
    ['geboortedatumOnvolledig', { geboorte: { datum: { type: 'JaarDatum', jaar: 1968 } } }],
  ])('laat zien: %s (Wet BRP 1.7)', async (welke, persoon) => {
    expect(await gelezen(persoon)).toMatchObject({
      bijzonderheden: expect.arrayContaining([welke]) as unknown,
    });
  });

  it('neemt van een nummeraanduiding letter en toevoeging mee', async () => {
    const verblijfadres = {
      officieleStraatnaam: 'Kade',
      huisnummer: 4,
      huisletter: 'b',
      huisnummertoevoeging: '2',
      postcode: '1234AB',
      woonplaats: 'Voorbeeld',
    };
    expect(await gelezen({ verblijfplaats: { type: 'Adres', verblijfadres } })).toMatchObject({
      adres: { straat: 'Kade', huisnummer: '4b-2', postcode: '1234 AB', woonplaats: 'Voorbeeld' },
    });
  });

  it.each([
    [
      'over iemand anders',
      over({ burgerservicenummer: '999990019' }),
      'antwoord is geen antwoord op de vraag',
    ],
    ['zonder soort', { personen: [] }, 'antwoord is geen antwoord op de vraag'],
    ['dat geen JSON is', '<html>', 'antwoord is geen JSON'],
    ['dat niet ophoudt', 'x'.repeat(70_000), 'antwoord is te lang'],
  ])('gebruikt geen antwoord %s (Omkeer)', async (_wat, lichaam, waarom) => {
    expect(await maakBrp({ url: await antwoordt(lichaam) }).raadpleeg(SUZANNE, 'proef')).toEqual({
      soort: 'geenAntwoord',
      waarom,
    });
  });

  it.each([401, 403, 429, 503])('zegt dat de dienst weigert: %i', async (status) => {
    expect(await maakBrp({ url: await antwoordt({}, status) }).raadpleeg(SUZANNE, 'proef')).toEqual({
      soort: 'geenAntwoord',
      waarom: `antwoord ${status}`,
    });
  });

  it('volgt geen doorverwijzing naar een ander adres', async () => {
    const url = await dienst((_vraag, antwoord) => {
      antwoord.writeHead(307, { Location: 'http://127.0.0.1:9/' }).end();
    });
    expect(await maakBrp({ url }).raadpleeg(SUZANNE, 'proef')).toMatchObject({ waarom: 'niet bereikbaar' });
  });

  it('wacht niet eindeloos', async () => {
    const url = await dienst(() => undefined);
    expect(await maakBrp({ url, wachttijd: 50 }).raadpleeg(SUZANNE, 'proef')).toMatchObject({
      waarom: 'geen antwoord op tijd',
    });
  });

  it('doet niets als er geen is ingesteld', async () => {
    expect([GEEN_BRP.ingesteld, maakBrp({ url: undefined })]).toEqual([false, GEEN_BRP]);
    expect(await GEEN_BRP.raadpleeg(SUZANNE, 'proef')).toMatchObject({ soort: 'geenAntwoord' });
  });
});
