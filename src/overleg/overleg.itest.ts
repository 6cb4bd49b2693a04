import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { medewerker, voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { meldingDoen, MEVROUW_X } from '../../test/bouwers/melding.ts';
import { casusBespreken, casusInbrengen } from '../../test/bouwers/overleg.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datum, tijdstip } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { nieuwDossierId, nieuweSleutel } from '../platform/nieuweids.ts';
import { screeningPaden } from '../screening/paden.ts';
import { overlegPaden } from './paden.ts';

/** A Friday; the overleg is on the Tuesday after it, half past nine Dutch time. */
const VRIJDAG = '2026-04-10T08:00:00Z';
const DINSDAG = datum('2026-04-14');
const ERVOOR = '2026-04-14T07:29:00Z';
const ERIN = '2026-04-14T07:31:00Z';
const ERNA = '2026-04-14T22:01:00Z';

let nu = VRIJDAG;
let huis: Apphuis;
beforeAll(async () => {
  const inrichting = voorbeeldInrichting({
    medewerkers: [
      medewerker('screener', { naam: 'Sanne de Wit', rol: 'screener' }),
      medewerker('bilal', { naam: 'Bilal Aksoy' }),
      medewerker('fatima', { naam: 'Fatima Yilmaz' }),
      medewerker('lotte', { naam: 'Lotte Janssen' }),
      medewerker('noor', { naam: 'Noor Visser', rol: 'deelnemer' }),
    ],
  });
  huis = await maakApphuis({ inrichting, klok: { nu: () => tijdstip(nu) } });
});
afterAll(() => huis.sluit());
beforeEach(() => {
  nu = VRIJDAG;
});

async function doe(id: DossierId, rol: Rol, wie: string, opdracht: DossierOpdracht): Promise<void> {
  const uitkomst = await voerOpdrachtUit(
    huis.omgeving,
    { gemeente: HIER, dossier: id, wie: { id: persoonId(wie), rol }, namens: null, sleutel: null },
    opdracht,
  );
  if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen.map((w) => w.reden).join(' '));
}

type Velden = Readonly<Record<string, string>>;

async function vraag(pad: string, rol: Rol, id: string, velden?: Velden) {
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    headers: { Cookie: await huis.sessie(rol, { id }), Origin: huis.basis.origin },
    ...(velden && { method: 'POST', body: new URLSearchParams(velden) }),
  });
  const tekst = await antwoord.text();
  return { status: antwoord.status, tekst, naar: antwoord.headers.get('location') ?? '' };
}

const REEKS = {
  naam: 'Weekoverleg',
  weekdag: '2',
  tijd: '09:30',
  plaats: 'kamer 2',
  vanaf: '2026-04-01',
  'lid.0.persoon': 'bilal',
  'lid.0.gebied': 'wmo',
  'lid.0.waarom': 'Klantmanager.',
  'lid.1.persoon': 'fatima',
  'lid.1.gebied': 'wmo',
  'lid.1.waarom': 'Kent de dagbesteding.',
  'lid.2.persoon': 'noor',
  'lid.2.gebied': 'jeugdwet',
  'lid.2.waarom': 'Denkt mee over kinderen.',
};

/** A dossier of Bilal. */
async function dossierVanBilal(): Promise<DossierId> {
  const vandaag = datum('2026-04-10');
  const id = nieuwDossierId(vandaag);
  await doe(id, 'screener', 'screener', meldingDoen({ ontvangenOp: vandaag }));
  await doe(id, 'screener', 'screener', urgentieBeoordelen({ vandaag }));
  await doe(id, 'screener', 'screener', toedelen());
  return id;
}

async function reeks(): Promise<string> {
  const sleutel = nieuweSleutel();
  const gezet = await vraag(overlegPaden.nieuweReeks, 'teamleider', 'henk', { sleutel, ...REEKS });
  expect(gezet.status).toBe(303);
  const overzicht = await vraag(overlegPaden.overzicht, 'teamleider', 'henk');
  return [...overzicht.tekst.matchAll(/reeksen\/(r[A-Za-z0-9-]+)"/g)].at(-1)?.[1] ?? '';
}

/** Brought in by Bilal; gives the address of its page at the table. */
async function breng(dossier: DossierId, code: string): Promise<string> {
  const { vraag: wat, casus } = casusInbrengen();
  const velden = { overleg: `${code} ${DINSDAG}`, doel: 'meedenken', vraag: wat, casus, nagelezen: 'ja' };
  const gedaan = await vraag(overlegPaden.inbrengen(dossier), 'klantmanager', 'bilal', velden);
  expect(gedaan.status).toBe(303);
  const [rij] = await huis.lees<{ sleutel: string }>(
    `SELECT sleutel FROM overlegcasus WHERE dossier = '${dossier}' ORDER BY onderdeel DESC LIMIT 1`,
  );
  return `/overleg/casus/${rij?.sleutel ?? ''}`;
}

describe('het casuïstiekoverleg', () => {
  it('zet een casus zonder naam op tafel; wie er niet zit, ziet niets (Wmo 5.3.3)', async () => {
    const code = await reeks();
    const dossier = await dossierVanBilal();
    const herkend = await vraag(overlegPaden.inbrengen(dossier), 'klantmanager', 'bilal', {
      overleg: `${code} ${DINSDAG}`,
      doel: 'meedenken',
      vraag: 'Wat past?',
      casus: `Het gaat om ${MEVROUW_X.achternaam}.`,
      nagelezen: 'ja',
    });
    expect(herkend.status).toBe(422);
    expect(herkend.tekst).toContain('waaraan te zien is om wie het gaat');

    const pad = await breng(dossier, code);
    const adres = `/overleg/bijeenkomst/${code}/${DINSDAG}`;
    const agenda = await vraag(adres, 'klantmanager', 'fatima');
    expect(agenda.tekst).toContain(pad);
    const gezien = await vraag(pad, 'klantmanager', 'fatima');
    expect(gezien.tekst).toContain(casusInbrengen().casus);
    for (const html of [agenda.tekst, gezien.tekst])
      for (const geheim of [dossier, MEVROUW_X.achternaam]) expect(html).not.toContain(geheim);
    for (const dicht of [adres, pad, `${adres}/verslag`])
      expect((await vraag(dicht, 'klantmanager', 'lotte')).status).toBe(404);
    expect((await vraag(dossierPaden.pagina(dossier), 'klantmanager', 'fatima')).status).toBe(404);
  });

  it('opent wat gedeeld is als het overleg begint, en sluit het na die dag (Wmo 5.3.3, BIO2 8.03.02)', async () => {
    const dossier = await dossierVanBilal();
    const pad = await breng(dossier, await reeks());
    await doe(dossier, 'klantmanager', 'bilal', {
      soort: 'overlegtoegangGeven',
      persoon: persoonId('fatima'),
      delen: ['naam', 'hulpvraag'],
      waarom: 'Kent de groepen.',
    });
    const naam = MEVROUW_X.achternaam;
    nu = ERVOOR;
    expect((await vraag(pad, 'klantmanager', 'fatima')).tekst).toMatch(/gaat open als het overleg begint/);
    nu = ERIN;
    const open = await vraag(pad, 'klantmanager', 'fatima');
    expect(open.tekst).toContain(naam);
    expect(open.tekst).toContain('Nodig voor de eigen taak in het Wmo-team');
    expect((await vraag(pad, 'deelnemer', 'noor')).tekst).not.toContain(naam);
    expect((await vraag(dossierPaden.pagina(dossier), 'klantmanager', 'fatima')).status).toBe(404);
    nu = ERNA;
    const dicht = await vraag(pad, 'klantmanager', 'fatima');
    expect(dicht.status).toBe(404);
    expect(dicht.tekst).not.toContain(naam);

    const gelezen = await huis.lees<{ grond: string; persoon: string }>(
      `SELECT DISTINCT grond, persoon FROM leeslog WHERE dossier = '${dossier}' AND persoon IN ('fatima', 'noor')
       AND grond IS NOT NULL`,
    );
    expect(gelezen.map(({ persoon, grond }) => `${persoon} ${grond}`).toSorted()).toEqual([
      'fatima overlegTaak',
      'fatima overlegZonderNaam',
      'noor overlegZonderNaam',
    ]);
    const wieKreeg = await vraag(dossierPaden.leeslog(dossier), 'klantmanager', 'bilal');
    expect(wieKreeg.tekst).toContain('Deelnemer van het casuïstiekoverleg: Wmo');
  });

  it('sluit meteen als het advies is vastgelegd; het verslag noemt niemand (Wmo 5.3.3)', async () => {
    const code = await reeks();
    const dossier = await dossierVanBilal();
    const pad = await breng(dossier, code);
    nu = ERIN;
    expect((await vraag(pad, 'klantmanager', 'fatima')).status).toBe(200);
    await doe(dossier, 'klantmanager', 'bilal', casusBespreken());
    expect((await vraag(pad, 'klantmanager', 'fatima')).status).toBe(404);
    const verslag = await vraag(`/overleg/bijeenkomst/${code}/${DINSDAG}/verslag`, 'deelnemer', 'noor');
    expect(verslag.tekst).toContain(casusBespreken().advies);
    for (const geheim of [dossier, MEVROUW_X.achternaam, 'Bilal Aksoy']) {
      const [, inhoud = ''] = verslag.tekst.split('<main');
      expect(inhoud).not.toContain(geheim);
    }
  });

  it('gaat dicht als het overleg wordt afgelast, of als het dossier vertrouwelijk wordt (BIO2 8.03.01)', async () => {
    const code = await reeks();
    const eerste = await breng(await dossierVanBilal(), code);
    const adres = `/overleg/bijeenkomst/${code}/${DINSDAG}`;
    await vraag(`${adres}/afgelasten`, 'teamleider', 'henk', { reden: 'Ziekte.' });
    nu = ERIN;
    expect((await vraag(adres, 'klantmanager', 'fatima')).tekst).toContain('Dit overleg gaat niet door');
    expect((await vraag(eerste, 'klantmanager', 'fatima')).status).toBe(404);

    nu = VRIJDAG;
    const dossier = await dossierVanBilal();
    const tweede = await breng(dossier, await reeks());
    await doe(dossier, 'screener', 'screener', {
      soort: 'vertrouwelijkMaken',
      grond: 'eigenMedewerker',
      toelichting: 'Werkt hier.',
    });
    nu = ERIN;
    expect((await vraag(tweede, 'klantmanager', 'fatima')).status).toBe(404);
  });

  it('brengt een vraag over de urgentie naar de screener, ook van een ander zijn dossier (Wmo 2.3.2)', async () => {
    const dossier = await dossierVanBilal();
    await breng(dossier, await reeks());
    expect((await vraag(dossierPaden.pagina(dossier), 'screener', 'screener')).status).toBe(404);
    nu = ERIN;
    await doe(dossier, 'klantmanager', 'bilal', casusBespreken({ urgentie: 'opnieuwBekijken' }));
    const bureau = await vraag(screeningPaden.wachtrij, 'screener', 'screener');
    expect(bureau.tekst).toContain('Het casuïstiekoverleg vraagt om opnieuw naar de urgentie te kijken');
    expect(bureau.tekst).toContain(dossier);
    expect((await vraag(dossierPaden.pagina(dossier), 'screener', 'screener')).status).toBe(200);
    nu = '2026-04-14T09:00:00Z';
    await doe(
      dossier,
      'screener',
      'screener',
      urgentieBeoordelen({ vandaag: DINSDAG, motivering: 'Na het overleg opnieuw bekeken.' }),
    );
    expect((await vraag(screeningPaden.wachtrij, 'screener', 'screener')).tekst).not.toContain(dossier);
    nu = '2026-04-15T08:00:00Z';
    expect((await vraag(dossierPaden.pagina(dossier), 'screener', 'screener')).status).toBe(404);
  });

  it('zet een geleerde regel in het knelpuntenregister, zonder dossier of naam (Stein, casuïstiekoverleg)', async () => {
    const dossier = await dossierVanBilal();
    await breng(dossier, await reeks());
    nu = ERIN;
    const regel = 'Respijtzorg pas na het hele onderzoek';
    await doe(
      dossier,
      'klantmanager',
      'bilal',
      casusBespreken({ leerpunt: 'regel', regelsoort: 'werkproces', regel, geleerd: 'Dit komt vaker voor.' }),
    );
    const rijen = await huis.lees<{ naam: string; uit: string }>(
      `SELECT naam, uit FROM knelpunt WHERE dossier = '${dossier}'`,
    );
    expect(rijen).toEqual([{ naam: regel, uit: 'overleg' }]);
  });
});
