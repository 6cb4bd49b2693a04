import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meldingDoen, MEVROUW_X } from '../../test/bouwers/melding.ts';
import { huishoudenVastleggen } from '../../test/bouwers/onderzoek.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { persoonId, weigeringscodes } from '../../test/bouwers/stap.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { leesDossier, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuwDossierId, nieuweSleutel } from '../platform/nieuweids.ts';
import type { Lading, Velden } from '../ui/eilanden/tafel/lading.ts';
import { tafelPaden } from './paden.ts';

let huis: Apphuis;
let bilal = '';
let anouk = '';

beforeAll(async () => {
  huis = await maakApphuis();
  bilal = await huis.sessie('klantmanager', { id: 'bilal' });
  anouk = await huis.sessie('klantmanager', { id: 'anouk' });
});
afterAll(() => huis.sluit());

const JSON_GRAAG = { Accept: 'application/json', 'Sec-Fetch-Site': 'same-origin' };

const vraag = async (pad: string, koekje = bilal, kop: Record<string, string> = JSON_GRAAG) =>
  huis.app.request(new URL(pad, huis.basis), { headers: { ...kop, ...(koekje && { Cookie: koekje }) } });

async function doe(dossier: DossierId, rol: Rol, id: string, opdracht: DossierOpdracht): Promise<void> {
  const uitkomst = await voerOpdrachtUit(
    huis.omgeving,
    { gemeente: HIER, dossier, wie: { id: persoonId(id), rol }, namens: null, sleutel: null },
    opdracht,
  );
  expect(weigeringscodes(uitkomst)).toEqual([]);
}

/** Assigned to Bilal. */
async function toegedeeld(): Promise<DossierId> {
  const vandaag = datumVan(huis.omgeving.klok.nu());
  const dossier = nieuwDossierId(vandaag);
  const wie = persoonId('bilal');
  await doe(dossier, 'screener', 'sanne', meldingDoen({ ontvangenOp: vandaag }));
  await doe(dossier, 'screener', 'sanne', urgentieBeoordelen({ urgentie: 'regulier', vandaag }));
  await doe(dossier, 'screener', 'sanne', toedelen({ aan: wie, voorgesteld: wie }));
  return dossier;
}

const pad = (dossier: DossierId): string => tafelPaden.dossier.replace(':dossier', dossier);
const neemMee = async (dossier: DossierId): Promise<Lading> =>
  (await (await vraag(pad(dossier))).json()) as Lading;

interface Antwoord {
  readonly status: number;
  readonly inhoud: Readonly<Record<string, unknown>>;
}

async function verstuur(
  { formulieren, nr }: Lading,
  velden: Velden,
  { sleutel = nieuweSleutel(), gezien = nr, koekje = bilal } = {},
): Promise<Antwoord> {
  const { actie, begin } = formulieren.gesprek;
  const alles = Object.entries({ ...begin, ...velden, sleutel: [sleutel], gezien: [String(gezien)] });
  const antwoord = await huis.app.request(new URL(actie, huis.basis), {
    method: 'POST',
    headers: { ...JSON_GRAAG, Cookie: koekje },
    body: new URLSearchParams(
      alles.flatMap(([naam, waarden]) => waarden.map((w): [string, string] => [naam, w])),
    ),
  });
  const tekst = await antwoord.text();
  return {
    status: antwoord.status,
    inhoud: tekst.startsWith('{') ? (JSON.parse(tekst) as Antwoord['inhoud']) : {},
  };
}

async function gesprekken(dossier: DossierId): Promise<readonly string[]> {
  const { toestand } = await leesDossier(huis.omgeving, HIER, dossier);
  return toestand.onderzoek.gesprekken.map((g) => g.inhoud.vraagAchterDeVraag);
}

const VRAAG = { vraagAchterDeVraag: ['Weer naar buiten kunnen'] };

describe('de pagina aan tafel', () => {
  it('is voor iedereen dezelfde en zegt over niemand iets, zodat een browser haar mag bewaren (AVG 32)', async () => {
    for (const p of [tafelPaden.schil, tafelPaden.dienst, tafelPaden.manifest]) {
      const [mijn, leeg] = await Promise.all([vraag(p), vraag(p, '')]);
      expect(mijn.status).toBe(200);
      expect(mijn.headers.get('Set-Cookie')).toBeNull();
      expect(await mijn.text()).toBe(await leeg.text());
    }
  });

  it('zegt wie hem meenam niets over een dossier van een ander (Wmo 5.3.3)', async () => {
    const dossier = await toegedeeld();
    const screener = await huis.sessie('screener');
    const antwoorden = await Promise.all([
      vraag(pad(dossier), ''),
      vraag(pad(dossier), screener),
      vraag(pad(dossier), anouk),
    ]);
    expect(antwoorden.map((a) => a.status)).toEqual([401, 403, 404]);
    for (const a of antwoorden) expect(await a.text()).not.toContain(MEVROUW_X.achternaam);
  });

  it('gaat niet mee als er niets meer te schrijven is, en zegt waarom', async () => {
    const dossier = nieuwDossierId(datumVan(huis.omgeving.klok.nu()));
    await doe(dossier, 'screener', 'sanne', meldingDoen({ ontvangenOp: datumVan(huis.omgeving.klok.nu()) }));
    expect((await vraag(pad(dossier))).status).toBe(404);
  });
});

describe('wat meegaat', () => {
  it('is wat aan tafel nodig is: geen BSN (AVG 5 lid 1 onder c)', async () => {
    const dossier = await toegedeeld();
    const lading = await neemMee(dossier);
    expect(lading).toMatchObject({ vorm: 1, dossier, wie: 'bilal' });
    expect(lading.naam).toContain(MEVROUW_X.achternaam);
    expect(JSON.stringify(lading)).not.toContain(MEVROUW_X.bsn ?? '999990019');
  });

  it('staat in het logboek als een inzage van dit dossier (AVG 5 lid 2)', async () => {
    const dossier = await toegedeeld();
    await neemMee(dossier);
    const regels = await inGemeente(huis.omgeving.db, HIER, (trx) =>
      trx.selectFrom('leeslog').select(['persoon', 'activiteit']).where('dossier', '=', dossier).execute(),
    );
    expect(regels).toContainEqual({ persoon: 'bilal', activiteit: 'onderzoeken' });
  });

  it('staat op de pagina als het vandaag is geopend, en pas dan', async () => {
    const dossier = await toegedeeld();
    const lijst = async () => (await vraag(tafelPaden.kies, bilal, { Accept: 'text/html' })).text();
    expect(await lijst()).not.toContain(dossier);
    await vraag(`/dossiers/${dossier}`, bilal, { Accept: 'text/html' });
    expect(await lijst()).toContain(dossier);
  });
});

describe('de sleutel van een inlog', () => {
  const sleutel = async (koekje: string) =>
    ((await (await vraag(tafelPaden.sleutel, koekje)).json()) as { readonly sleutel: string }).sleutel;

  it('blijft dezelfde zolang de inlog duurt, en is van elke inlog een andere (BIO2 8.24)', async () => {
    const andere = await huis.sessie('klantmanager', { id: 'bilal' });
    expect(await sleutel(bilal)).toBe(await sleutel(bilal));
    expect(await sleutel(andere)).not.toBe(await sleutel(bilal));
    expect(Buffer.from(await sleutel(bilal), 'base64')).toHaveLength(32);
  });

  it('is na uitloggen nergens meer', async () => {
    const koekje = await huis.sessie('klantmanager', { id: 'bilal' });
    const weg = await sleutel(koekje);
    await huis.app.request(new URL('/uitloggen', huis.basis), {
      method: 'POST',
      headers: { Cookie: koekje, Origin: huis.basis.origin },
      body: new URLSearchParams(),
    });
    expect((await vraag(tafelPaden.sleutel, koekje)).status).toBe(401);
    const rijen = await inGemeente(huis.omgeving.db, HIER, (trx) =>
      trx.selectFrom('sessie').select('tafelsleutel').execute(),
    );
    expect(rijen.map((rij) => rij.tafelsleutel)).not.toContain(weg);
  });

  it('krijgt niemand anders dan een klantmanager', async () => {
    expect((await vraag(tafelPaden.sleutel, '')).status).toBe(401);
    expect((await vraag(tafelPaden.sleutel, await huis.sessie('jurist'))).status).toBe(403);
  });
});

describe('versturen na het gesprek', () => {
  it('legt met dezelfde sleutel een keer vast, hoe vaak en hoe tegelijk het ook komt', async () => {
    const dossier = await toegedeeld();
    const lading = await neemMee(dossier);
    const sleutel = nieuweSleutel();
    const tegelijk = await Promise.all(Array.from({ length: 5 }, () => verstuur(lading, VRAAG, { sleutel })));
    const daarna = await verstuur(lading, VRAAG, { sleutel });
    for (const { status, inhoud } of [...tegelijk, daarna])
      expect({ status, ...inhoud }).toMatchObject({ status: 200, gelukt: true });
    expect(await gesprekken(dossier)).toEqual(VRAAG.vraagAchterDeVraag);
  });

  it('zegt dat het er staat als het antwoord verloren ging, ook als een ander daarna iets vastlegde', async () => {
    const dossier = await toegedeeld();
    const lading = await neemMee(dossier);
    const sleutel = nieuweSleutel();
    await verstuur(lading, VRAAG, { sleutel });
    await doe(dossier, 'klantmanager', 'bilal', huishoudenVastleggen());
    expect(await verstuur(lading, VRAAG, { sleutel })).toMatchObject({
      status: 200,
      inhoud: { gelukt: true },
    });
    expect(await gesprekken(dossier)).toHaveLength(1);
  });

  it('schrijft niets als het dossier intussen veranderde, ook niet door wie het zelf meenam', async () => {
    const dossier = await toegedeeld();
    const lading = await neemMee(dossier);
    const sleutel = nieuweSleutel();
    await doe(dossier, 'klantmanager', 'bilal', huishoudenVastleggen());
    const geweigerd = await verstuur(lading, VRAAG, { sleutel });
    expect(geweigerd).toMatchObject({ status: 409, inhoud: { gelukt: false, reden: 'veranderd' } });
    expect(await gesprekken(dossier)).toEqual([]);
    const nu = await neemMee(dossier);
    expect(nu.nr).toBeGreaterThan(lading.nr);
    expect(nu.formulieren.huishouden.bekend).not.toEqual(lading.formulieren.huishouden.bekend);
    expect((await verstuur(nu, VRAAG, { sleutel })).status).toBe(200);
    expect(await gesprekken(dossier)).toHaveLength(1);
  });

  it('zegt per veld wat er niet klopt, en schrijft niets', async () => {
    const dossier = await toegedeeld();
    const { status, inhoud } = await verstuur(await neemMee(dossier), { ...VRAAG, op: ['morgen'] });
    expect([status, inhoud['reden']]).toEqual([422, 'geweigerd']);
    expect(Object.keys(inhoud['fouten'] as object)).toEqual(['op']);
    expect(await gesprekken(dossier)).toEqual([]);
  });

  it('weigert wie het dossier niet heeft, en wie is uitgelogd (Wmo 5.3.3)', async () => {
    const dossier = await toegedeeld();
    const lading = await neemMee(dossier);
    expect((await verstuur(lading, VRAAG, { koekje: anouk })).status).toBe(404);
    expect((await verstuur(lading, VRAAG, { koekje: '' })).status).toBe(401);
    expect(await gesprekken(dossier)).toEqual([]);
  });

  it('geeft wat de klantmanager aan het bureau begon mee, en ruimt dat op als het is verstuurd', async () => {
    const dossier = await toegedeeld();
    const { actie } = (await neemMee(dossier)).formulieren.gesprek;
    await huis.app.request(new URL(`/concepten/${encodeURIComponent(actie)}`, huis.basis), {
      method: 'PUT',
      headers: { ...JSON_GRAAG, Cookie: bilal, 'Content-Type': 'application/json' },
      body: JSON.stringify(VRAAG),
    });
    const met = await neemMee(dossier);
    expect(met.formulieren.gesprek.begonnen).toBe(true);
    expect(met.formulieren.gesprek.html).toContain('Weer naar buiten kunnen');
    await verstuur(met, VRAAG);
    expect((await neemMee(dossier)).formulieren.gesprek.begonnen).toBe(false);
  });
});
