import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { gesprekPlannen } from '../../test/bouwers/onderzoek.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import type { DossierOpdracht } from './opdrachten.ts';
import { dossierPaden } from './paden.ts';
import { leesDossier, voerOpdrachtUit } from './uitvoeren.ts';

let huis: Apphuis;
const cookies = new Map<Rol, string>();

beforeAll(async () => {
  huis = await maakApphuis();
  for (const rol of ['screener', 'klantmanager', 'inwoner', 'jurist', 'administratie'] as const)
    cookies.set(rol, await huis.sessie(rol));
});
afterAll(() => huis.sluit());

const vandaag = () => datumVan(huis.omgeving.klok.nu());

async function doe(dossier: DossierId, rol: Rol, opdracht: DossierOpdracht, id: string = rol): Promise<void> {
  const wie = { id: persoonId(id), rol };
  const uitvoering = { gemeente: HIER, dossier, wie, namens: null, sleutel: null };
  const uitkomst = await voerOpdrachtUit(huis.omgeving, uitvoering, opdracht);
  if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen.map((w) => w.reden).join(' '));
}
async function meld(): Promise<DossierId> {
  const dossier = nieuwDossierId(vandaag());
  await doe(dossier, 'screener', meldingDoen({ ontvangenOp: vandaag() }));
  await doe(dossier, 'screener', urgentieBeoordelen({ vandaag: vandaag() }));
  return dossier;
}
async function onderzoek(): Promise<DossierId> {
  const dossier = await meld();
  await doe(dossier, 'screener', toedelen({ aan: persoonId('klantmanager'), voorgesteld: null }));
  return dossier;
}
const vraag = (rol: Rol, pad: string, velden?: Readonly<Record<string, string>>) =>
  huis.app.request(new URL(pad, huis.basis), {
    method: velden ? 'POST' : 'GET',
    headers: { Cookie: cookies.get(rol) ?? '', Origin: huis.basis.origin, 'Sec-Fetch-Site': 'same-origin' },
    ...(velden && { body: new URLSearchParams(velden) }),
  });
/** As a browser does: follows redirects until there is a page. */
async function volg(rol: Rol, antwoord: Response): Promise<{ pad: string; tekst: string }> {
  let [pad, laatste] = ['', antwoord];
  while (laatste.status === 303) {
    pad = laatste.headers.get('Location') ?? '';
    laatste = await vraag(rol, pad);
  }
  return { pad, tekst: await laatste.text() };
}

describe('wat net is vastgelegd (Omkeer)', () => {
  it('staat ook op de werkplek van wie het dossier niet meer mag zien (Wmo 5.3.3)', async () => {
    const dossier = await meld();
    const antwoord = await vraag('screener', dossierPaden.opdracht(dossier, 'toedelen'), {
      aan: 'klantmanager',
      redenen: 'werkdruk',
    });
    const { pad, tekst } = await volg('screener', antwoord);
    expect(pad).toBe('/screening?gelukt=toedelen');
    expect(tekst).toContain('Toedelen aan een klantmanager: vastgelegd.');
    expect((await vraag('screener', dossierPaden.pagina(dossier))).status).not.toBe(200);
  });

  it('toont niets uit het adres dat geen opdracht is (Omkeer)', async () => {
    const tekst = await (await vraag('screener', '/screening?gelukt=%3Cb%3Eklik')).text();
    expect(tekst).not.toContain('klik');
    expect(tekst).not.toContain('vastgelegd');
  });
});

describe('wat een collega vastlegt terwijl u schrijft (huis: wie het laatst keek)', () => {
  it('staat op de pagina voordat u het nog eens verstuurt, ook na een fout in een veld', async () => {
    const dossier = await onderzoek();
    const pad = dossierPaden.opdracht(dossier, 'jurist-raadplegen');
    const gezienIn = (tekst: string): string => /name="gezien" value="(\d+)"/.exec(tekst)?.[1] ?? '';
    const gezien = gezienIn(await (await vraag('klantmanager', pad)).text());
    const oordeel = urgentieBeoordelen({ vandaag: vandaag(), motivering: 'De dochter is opgenomen.' });
    await doe(dossier, 'screener', oordeel, 'andere');

    const fout = await vraag('klantmanager', pad, { over: 'toets', vraag: '', gezien });
    expect([fout.status, gezienIn(await fout.text())]).toEqual([422, gezien]);
    const velden = { over: 'toets', vraag: 'Mag dit van de verordening?' };
    const ingehaald = await vraag('klantmanager', pad, { ...velden, gezien });
    const tekst = await ingehaald.text();
    expect(ingehaald.status).toBe(409);
    for (const stuk of ['Wat er intussen is vastgelegd', 'De dochter is opgenomen.', velden.vraag])
      expect(tekst).toContain(stuk);
    expect((await vraag('klantmanager', pad, { ...velden, gezien: gezienIn(tekst) })).status).toBe(303);
  });
});

describe('de inwoner, zonder JavaScript', () => {
  it('zegt zelf een afspraak af, zonder reden (Wmo 2.3.2 lid 1)', async () => {
    const dossier = await onderzoek();
    await doe(dossier, 'klantmanager', gesprekPlannen({ vandaag: vandaag() }));
    const mijn = await (await vraag('inwoner', `/mijn/${dossier}`)).text();
    expect(mijn).toContain('Afspraak afzeggen');
    const pad = dossierPaden.opdracht(dossier, 'gesprek-afzeggen');
    expect(await (await vraag('inwoner', pad)).text()).not.toContain('Wie zegt af?');
    const { tekst } = await volg('inwoner', await vraag('inwoner', pad, { id: 'G1', reden: '' }));
    expect(tekst).toContain('Afspraak afzeggen: gelukt.');
    const { toestand } = await leesDossier(huis.omgeving, HIER, dossier);
    expect(toestand.onderzoek.afspraken[0]).toMatchObject({
      stand: 'afgezegd',
      afzegging: { door: 'inwoner' },
    });
  });
});

describe('wie er bij een dossier kan', () => {
  it('de jurist van vraag tot antwoord, en dan leest die op de werkplek dat het is vastgelegd (BIO2 8.03.02)', async () => {
    const dossier = await onderzoek();
    const pagina = dossierPaden.pagina(dossier);
    expect((await vraag('jurist', pagina)).status).not.toBe(200);
    const gevraagd = await vraag('klantmanager', dossierPaden.opdracht(dossier, 'jurist-raadplegen'), {
      over: 'toets',
      vraag: 'Mag dit van de verordening?',
    });
    expect(gevraagd.status).toBe(303);
    expect(await (await vraag('jurist', '/werk')).text()).toContain(dossier);
    expect(await (await vraag('jurist', pagina)).text()).toContain('Mag dit van de verordening?');
    const antwoord = await vraag('jurist', dossierPaden.opdracht(dossier, 'juridisch-antwoord'), {
      antwoord: 'Ja, met Awb 4:84.',
    });
    expect((await volg('jurist', antwoord)).tekst).toContain('Juridische vraag beantwoorden: vastgelegd.');
    expect((await vraag('jurist', pagina)).status).not.toBe(200);
    expect(await (await vraag('klantmanager', pagina)).text()).toContain('Ja, met Awb 4:84.');
  });

  it('vertrouwelijk gaat uit de lijsten, de vrije dossiers en het oppakken (BIO2 8.03.01)', async () => {
    const dossier = await meld();
    const maken = { grond: 'eigenMedewerker', toelichting: 'Werkt bij Burgerzaken.' };
    const gemaakt = await vraag('screener', dossierPaden.opdracht(dossier, 'vertrouwelijk'), maken);
    expect((await volg('screener', gemaakt)).tekst).toContain('Vertrouwelijk sinds');
    cookies.set('screener', await huis.sessie('screener', { id: 'andere' }));
    expect(await (await vraag('screener', '/screening')).text()).not.toContain(dossier);
    cookies.set('screener', await huis.sessie('screener'));
    expect(await (await vraag('screener', '/screening')).text()).toContain(dossier);
    expect(await (await vraag('klantmanager', '/screening/vrij')).text()).not.toContain(dossier);
    const gepakt = await vraag('klantmanager', '/screening/vrij', { dossier });
    expect(gepakt.status).toBe(409);
    expect(await (await vraag('administratie', '/werk')).text()).not.toContain(dossier);
  });
});
