import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { demoInloggers, metDemomensen } from '../demo/demomensen.ts';
import { vulGevallen } from '../demo/vul.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { ROLLEN } from '../kern/rollen.ts';
import { meldingPaden } from '../melding/paden.ts';
import { isMedewerker } from '../toegang/gebruiker.ts';
import { verordeningPaden } from '../verordening/paden.ts';
import { beheerPaden } from './paden.ts';

const MELDING = {
  sleutel: 'een-melding',
  melder: 'zelf',
  hulpvraag: 'Het huishouden lukt niet meer.',
  voornamen: 'Cor',
  achternaam: 'Verbruggen',
  'geboortedatum-dag': '31',
  'geboortedatum-maand': '1',
  'geboortedatum-jaar': '1948',
  straat: 'Kade',
  huisnummer: '4',
  postcode: '1234 AB',
  woonplaats: 'Verzonnen',
  bereikbaarVia: 'telefoon',
  telefoon: '06 00 00 00 01',
};

const REDEN =
  'De brief wacht. Nog niet ingevuld: contact en bezwaar, cliëntondersteuning, belnorm (gemeente.yaml) en huisstijl (huisstijl.yaml).';

const laad = (map: string): Promise<Inrichting> =>
  laadInrichting(path.join(import.meta.dirname, '../../inrichting', map));

describe.each([
  ['stein', 'Stein', 32],
  ['geertruidenberg', 'Geertruidenberg', 31],
])('Omkeer met de inrichting van %s', (map, naam, open) => {
  let huis: Apphuis;
  let id: DossierId;
  let gemeente: Gemeentecode;
  beforeAll(async () => {
    const inrichting = await laad(map);
    huis = await maakApphuis({ inrichting });
    gemeente = inrichting.gemeente;
  });
  afterAll(() => huis.sluit());

  const vraag = async (pad: string, koekje?: string) => {
    const antwoord = await huis.app.request(new URL(pad, huis.basis), {
      headers: koekje === undefined ? {} : { Cookie: koekje },
    });
    return { status: antwoord.status, tekst: await antwoord.text() };
  };

  it('toont een voorpagina zonder gaten, met 112', async () => {
    const { status, tekst } = await vraag('/');
    expect(status).toBe(200);
    expect(tekst).toContain(`Gemeente ${naam}`);
    expect(tekst).toContain('href="tel:112"');
    expect(tekst).not.toMatch(/undefined|null|NaN/);
  });

  it('neemt een melding aan van de website, en belooft geen dag om te bellen (Wmo 2.3.2 lid 1)', async () => {
    const antwoord = await huis.app.request(new URL(meldingPaden.doen, huis.basis), {
      method: 'POST',
      headers: { Origin: huis.basis.origin },
      body: new URLSearchParams(MELDING),
    });
    expect(antwoord.status).toBe(303);
    const klaar = antwoord.headers.get('Location') ?? '';
    id = new URL(klaar, huis.basis).searchParams.get('nummer') as DossierId;
    const { tekst } = await vraag(klaar);
    expect(tekst).toContain('Iemand van de gemeente belt u.');
    expect(tekst).toContain('Wij vertellen u wie dat kan zijn.');
    expect(tekst).not.toContain('werkdagen');
  });

  it('weigert de ontvangstbevestiging met de reden, en de taak blijft staan', async () => {
    await huis.takenloper.verwerkAlles();
    const [taak, ...meer] = await huis.takenloper.mislukt(gemeente);
    expect(meer).toEqual([]);
    expect(taak?.fout).toBe(`${REDEN} Vul dit aan, start Omkeer opnieuw en probeer de taak opnieuw.`);
    const { tekst } = await vraag(beheerPaden.taken, await huis.sessie('beheerder'));
    expect(tekst).toContain('Er kan nog geen brief weg');
    expect(tekst).toContain(REDEN);
    expect(tekst).toContain('Opnieuw proberen');
  });

  it('opent het dossier en zegt daar dat de brief wacht', async () => {
    const { status, tekst } = await vraag(dossierPaden.pagina(id), await huis.sessie('screener'));
    expect(status).toBe(200);
    expect(tekst).toContain('Cor Verbruggen');
    expect(tekst).toContain('Daarom gaat er nog geen brief weg.');
    expect(tekst).toContain(`href="${beheerPaden.inrichting}"`);
  });

  it('geeft een afschrift van het dossier ook zonder huisstijl, met alleen de naam (Wmo 5.3.2)', async () => {
    const { status, tekst } = await vraag(dossierPaden.export(id), await huis.sessie('screener'));
    expect([status, tekst.slice(0, 5)]).toEqual([200, '%PDF-']);
  });

  it('toont op Inrichting eerst wat open is, met bestand en gevolg', async () => {
    const { status, tekst } = await vraag(beheerPaden.inrichting, await huis.sessie('beheerder'));
    expect(status).toBe(200);
    expect(tekst).toContain(`Nog open (${open})`);
    expect(tekst).toContain('Zonder mandaatlijst kan niemand een besluit nemen (Awb 10:3).');
    expect(tekst).toContain('Niet gezegd; Omkeer rekent met 14 dagen.');
    expect(tekst).toContain('De gemeente zelf heeft het niet nagezien.');
    expect(tekst).toContain('Gemeentelijst van het CBS');
    expect(tekst.indexOf('Nog open')).toBeLessThan(tekst.indexOf('Per bestand'));
    expect(tekst).not.toMatch(/undefined|NaN/);
  });

  it('zegt bij de wet van elke eigen regel zonder eerste dag dat die niet bekend is (Wmo 2.1.3)', async () => {
    const { eigenRegels } = haalInrichting(huis.omgeving, gemeente).regels;
    const { tekst } = await vraag('/wetten/wmo');
    expect(tekst.split('eerste dag niet bekend').length - 1).toBe(
      eigenRegels.filter(({ wet, geldtVanaf }) => wet === 'wmo' && geldtVanaf === null).length,
    );
  });

  it('maakt het stuk over de verordening ook zonder huisstijl, en de pagina zegt dat er niets is (Wmo 2.1.3)', async () => {
    const koekje = await huis.sessie('teamleider');
    expect((await vraag(verordeningPaden.cijfers, koekje)).status).toBe(200);
    expect((await vraag(verordeningPaden.document, koekje)).status).toBe(200);
  });

  it('laat Inrichting zien aan wie er werkt, en aan niemand anders', async () => {
    for (const rol of ROLLEN.filter((r) => r !== 'systeem')) {
      const { status } = await vraag(beheerPaden.inrichting, await huis.sessie(rol));
      expect([rol, status]).toEqual([rol, isMedewerker(rol) ? 200 : 403]);
    }
  });

  it('maakt de brief alsnog als de gemeente aanvult: er is niets verloren', async () => {
    const [taak] = await huis.takenloper.mislukt(gemeente);
    const { huisstijl, clientondersteuning, brieven } = voorbeeldInrichting();
    const nu = haalInrichting(huis.omgeving, gemeente);
    huis.omgeving.inrichtingen.set(gemeente, {
      ...nu,
      huisstijl,
      clientondersteuning,
      brieven,
      belBinnenWerkdagen: 3,
    });
    expect(await huis.takenloper.opnieuw(gemeente, taak?.id ?? '')).toBe(true);
    await huis.takenloper.verwerkAlles();
    expect(await huis.takenloper.openstaand(gemeente)).toEqual([]);
    const { tekst } = await vraag(dossierPaden.pagina(id), await huis.sessie('screener'));
    expect(tekst).toContain('Ontvangstbevestiging melding (PDF)');
    expect(tekst).not.toContain('geen brief weg');
    huis.omgeving.inrichtingen.set(gemeente, nu);
  });

  it('heeft in de demo een mens per rol, en geen verzonnen dossiers', async () => {
    const metMensen = metDemomensen(await laad(map));
    expect(metMensen.medewerkers.map((m) => m.naam)).toEqual([
      'Demo screener',
      'Demo klantmanager',
      'Demo jurist',
      'Demo teamleider',
      'Demo controller',
      'Demo functionaris gegevensbescherming',
      'Demo beheerder',
      'Demo administratie',
      'Demo contractmanager',
    ]);
    expect(metMensen.open.map(({ sleutel }) => sleutel)).toContain('medewerkers');
    const inloggers = demoInloggers(metMensen);
    expect(inloggers.map((p) => p.naam)).toContain('Demo administratie');
    expect(inloggers.find((p) => p.rollen[0] === 'inwoner')?.komtVoor).toContain('nog geen dossier');
    await vulGevallen(huis.omgeving);
    expect(huis.loglijnen.join()).toContain(`de dossiers van de demo zijn niet van ${naam}`);
    const { tekst } = await vraag('/werk', await huis.sessie('controller'));
    expect(tekst).not.toContain('Xanders');
  });
});

describe('Inrichting van een gemeente die alles invulde', () => {
  let huis: Apphuis;
  beforeAll(async () => {
    huis = await maakApphuis({ inrichting: await laad('voorbeeld') });
  });
  afterAll(() => huis.sluit());

  it('heeft niets open, en toont elk bestand met zijn bron', async () => {
    const antwoord = await huis.app.request(new URL(beheerPaden.inrichting, huis.basis), {
      headers: { Cookie: await huis.sessie('klantmanager') },
    });
    const tekst = await antwoord.text();
    expect(tekst).toContain('Alles is ingevuld.');
    expect(tekst).toContain('Vraag de beheerder om het aan te vullen.');
    expect(tekst).toContain('Voorzieningen: 18 (voorzieningen.yaml)');
    expect(tekst).toContain('Gemeenteblad Voorbeeld 2025, 1201');
    expect(tekst).not.toContain('gebruikelijk, niet zelf ingevuld');
  });
});
