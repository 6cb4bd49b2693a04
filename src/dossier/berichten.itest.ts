import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ANTWOORD,
  berichtSchrijven,
  berichtSturen,
  berichtVastleggen,
  VRAAG,
} from '../../test/bouwers/contact.ts';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { voorInwoner } from './exportinhoud.ts';
import type { DossierOpdracht } from './opdrachten.ts';
import { dossierPaden } from './paden.ts';
import { leesDossier, voerOpdrachtUit } from './uitvoeren.ts';

let huis: Apphuis;
const cookies = new Map<Rol, string>();

beforeAll(async () => {
  const regels = voorbeeldRegels();
  huis = await maakApphuis({ regels: { normen: { ...regels.normen, antwoordWerkdagen: 3 } } });
  for (const rol of ['screener', 'klantmanager', 'inwoner', 'mantelzorger', 'administratie'] as const)
    cookies.set(rol, await huis.sessie(rol));
});
afterAll(() => huis.sluit());

const vandaag = () => datumVan(huis.omgeving.klok.nu());

async function doe(dossier: DossierId, rol: Rol, opdracht: DossierOpdracht): Promise<void> {
  const wie = { id: persoonId(rol), rol };
  const uitvoering = { gemeente: HIER, dossier, wie, namens: null, sleutel: null };
  const uitkomst = await voerOpdrachtUit(huis.omgeving, uitvoering, opdracht);
  if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen.map((w) => w.reden).join(' '));
}

async function onderzoek(): Promise<DossierId> {
  const dossier = nieuwDossierId(vandaag());
  await doe(dossier, 'screener', meldingDoen({ ontvangenOp: vandaag() }));
  await doe(dossier, 'screener', urgentieBeoordelen({ vandaag: vandaag() }));
  await doe(dossier, 'screener', toedelen({ aan: persoonId('klantmanager'), voorgesteld: null }));
  return dossier;
}

const vraag = (rol: Rol, pad: string, velden?: Readonly<Record<string, string>>) =>
  huis.app.request(new URL(pad, huis.basis), {
    method: velden ? 'POST' : 'GET',
    headers: { Cookie: cookies.get(rol) ?? '', Origin: huis.basis.origin, 'Sec-Fetch-Site': 'same-origin' },
    ...(velden && { body: new URLSearchParams(velden) }),
  });
const lees = async (rol: Rol, pad: string): Promise<string> => (await vraag(rol, pad)).text();
const op = (dossier: DossierId, pad: string): string => dossierPaden.opdracht(dossier, pad);
const punten = (dossier: DossierId) =>
  inGemeente(huis.omgeving.db, HIER, (trx) =>
    trx.selectFrom('contactpunt').selectAll().where('dossier', '=', dossier).execute(),
  );

describe('berichten tussen inwoner en gemeente (Awb 3:2)', () => {
  it('gaan heen en weer, en staan tot het antwoord op Mijn dag', async () => {
    const dossier = await onderzoek();
    expect(await lees('inwoner', `/mijn/${dossier}`)).toContain('Schrijf ons een bericht.');
    expect(await lees('klantmanager', '/dag')).not.toContain('Inwoners wachten op antwoord');
    const gestuurd = await vraag('inwoner', op(dossier, 'bericht'), { tekst: VRAAG });
    expect(gestuurd.status).toBe(303);
    expect(await punten(dossier)).toMatchObject([{ soort: 'bericht', sinds: vandaag(), aantal: 1 }]);

    const dag = await lees('klantmanager', '/dag');
    expect(dag).toContain('Inwoners wachten op antwoord');
    expect(dag).toContain('1 bericht, van vandaag');
    expect(dag).toContain(dossierPaden.lees(dossier, 'berichten'));
    expect(await lees('klantmanager', dossierPaden.pagina(dossier))).toContain(VRAAG);
    expect(await lees('klantmanager', dossierPaden.lees(dossier, 'berichten'))).toContain(
      op(dossier, 'bericht-sturen'),
    );

    const antwoord = await vraag('klantmanager', op(dossier, 'bericht-sturen'), {
      weg: 'portaal',
      tekst: ANTWOORD,
    });
    expect(antwoord.status).toBe(303);
    expect(await punten(dossier)).toEqual([]);
    expect(await lees('klantmanager', '/dag')).not.toContain(dossierPaden.lees(dossier, 'berichten'));
    expect(await lees('inwoner', `/mijn/${dossier}`)).toContain(ANTWOORD);
  });

  it('een leeg bericht komt terug met wat er mist, en er verandert niets', async () => {
    const dossier = await onderzoek();
    const antwoord = await vraag('inwoner', op(dossier, 'bericht'), { tekst: ' ' });
    expect(antwoord.status).toBe(422);
    expect(await antwoord.text()).toContain('Schrijf uw bericht.');
    expect(await punten(dossier)).toEqual([]);
  });

  it('een telefoontje staat net zo op de lijst als een bericht van de site (Awb 2:1)', async () => {
    const dossier = await onderzoek();
    const opgetekend = await vraag('administratie', op(dossier, 'bericht-vastleggen'), {
      van: 'inwoner',
      weg: 'telefoon',
      ontvangenOp: vandaag(),
      tekst: 'Meneer vraagt of de hond erbij mag.',
      antwoord: '',
    });
    expect(opgetekend.status).toBe(303);
    expect(await lees('klantmanager', '/dag')).toContain(dossierPaden.lees(dossier, 'berichten'));
    expect(await lees('inwoner', `/mijn/${dossier}`)).toContain('Meneer vraagt of de hond erbij mag.');
  });

  it('na afhandelen leest de inwoner wat het is geworden, en er wacht niets meer (Awb 6:15)', async () => {
    const dossier = await onderzoek();
    await doe(dossier, 'inwoner', berichtSchrijven('Ik ben het niet eens met uw besluit.'));
    await vraag('klantmanager', op(dossier, 'bericht-afhandelen'), {
      id: 'BT1',
      als: 'klacht',
      toelichting: 'Mevrouw De Wit belt u.',
    });
    expect(await lees('inwoner', `/mijn/${dossier}`)).toContain(
      'Wij behandelen dit als een klacht. Mevrouw De Wit belt u.',
    );
    expect(await punten(dossier)).toEqual([]);
    expect((await vraag('klantmanager', op(dossier, 'bericht-afhandelen'))).status).toBe(409);
  });
});

describe('wie een bericht leest (Wmo 5.3.3, AVG 15)', () => {
  it('de inwoner schrijft niet in het dossier van een ander, en een collega van de klantmanager ziet het niet', async () => {
    const dossier = await onderzoek();
    await doe(dossier, 'inwoner', berichtSchrijven());
    expect((await vraag('mantelzorger', op(dossier, 'bericht'), { tekst: 'Hoi.' })).status).not.toBe(303);
    cookies.set('klantmanager', await huis.sessie('klantmanager', { id: 'ander' }));
    expect(await lees('klantmanager', '/dag')).not.toContain('Inwoners wachten op antwoord');
    expect((await vraag('klantmanager', dossierPaden.lees(dossier, 'berichten'))).status).not.toBe(200);
    cookies.set('klantmanager', await huis.sessie('klantmanager'));
  });

  it('een mantelzorger krijgt in de export en bij gedeelde gegevens alleen het eigen gesprek', async () => {
    const dossier = await onderzoek();
    await doe(dossier, 'inwoner', berichtSchrijven());
    await doe(dossier, 'mantelzorger', berichtSchrijven('Zij slaapt slecht.'));
    await doe(dossier, 'klantmanager', berichtSturen());
    await doe(
      dossier,
      'klantmanager',
      berichtVastleggen({ ontvangenOp: vandaag(), van: 'mantelzorger', tekst: 'Een ander belde.' }),
    );
    const { keten } = await leesDossier(huis.omgeving, HIER, dossier);
    const teksten = (rol: 'inwoner' | 'mantelzorger') =>
      voorInwoner(keten.gebeurtenissen, { id: persoonId(rol), rol }).flatMap((g) =>
        g.soort === 'berichtOntvangen' || g.soort === 'berichtVerstuurd' ? [g.inhoud.tekst] : [],
      );
    expect(teksten('mantelzorger')).toEqual(['Zij slaapt slecht.']);
    expect(teksten('inwoner')).toEqual([VRAAG, 'Zij slaapt slecht.', ANTWOORD, 'Een ander belde.']);
  });
});
