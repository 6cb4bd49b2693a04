import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bsn } from '../../test/bouwers/melding.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { maakWebhuis, type Webhuis } from '../../test/hulp/webhuis.ts';
import { startProefbrp, type Proefbrp } from '../demo/brp/dienst.ts';
import { datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { maakBrp } from '../koppelvlakken/brp/brp.ts';
import { invoerRoutes } from '../melding/invoeren-routes.tsx';
import { meldingPaden } from '../melding/paden.ts';
import { brpRoutes } from './brproutes.tsx';
import { dossierPaden } from './paden.ts';
import { leesDossier } from './uitvoeren.ts';

const SANNE = { id: 'screener', rol: 'screener' } as const;
const NOOR = { id: 'klantmanager', rol: 'klantmanager' } as const;
const SUZANNE = bsn('999993653');
let huis: Dossierhuis;
let proef: Proefbrp;
let web: Webhuis;
let dossier: DossierId;

const inwoner = async (id: DossierId) =>
  (await leesDossier(huis.omgeving, huis.inrichting.gemeente, id)).toestand.melding.melding?.inwoner;

beforeAll(async () => {
  huis = await maakDossierhuis();
  huis.zetKlok(BEGINDAG);
  proef = await startProefbrp(huis.inrichting, BEGINDAG);
  web = maakWebhuis({ ...huis, omgeving: { ...huis.omgeving, brp: maakBrp({ url: proef.url }) } });
  invoerRoutes(web.kamer, web.web);
  brpRoutes(web.kamer, web.web);
  dossier = await huis.meld({
    inhoud: {
      inwoner: {
        aanspreekvorm: 'mevrouw',
        voornamen: 'Suzanne',
        achternaam: 'Moulain',
        bsn: SUZANNE,
        geboortedatum: datum('1985-12-01'),
        adres: { straat: 'Boterdiep', huisnummer: '13', postcode: '3077 AW', woonplaats: 'Rotterdam' },
        telefoon: null,
        email: null,
      },
    },
  });
});
afterAll(async () => {
  await proef.sluit();
  await huis.sluit();
});

describe('een melding invoeren met de BRP (Wet BRP 1.7)', () => {
  const haal = (velden: Readonly<Record<string, string>>) =>
    web.vraag(SANNE, meldingPaden.invoerenMetBrp, 'POST', velden);

  it('vult in wat bekend is, en zegt wat er anders stond', async () => {
    const antwoord = await haal({ bsn: SUZANNE, achternaam: 'Moulain', hulpvraag: 'Koken lukt niet.' });
    const html = await antwoord.text();
    expect(antwoord.status).toBe(200);
    expect(html).toContain('value="Boterdiep"');
    expect(html).toContain('Achternaam: u had Moulain ingevuld. In de BRP staat Moulin.');
    expect(html).toContain('Koken lukt niet.');
    expect(html).toContain('Wmo 1.2.1');
  });

  it('weigert zonder geldig nummer, en vraagt dan niets', async () => {
    const antwoord = await haal({ bsn: '123', achternaam: 'Moulin' });
    expect([antwoord.status, (await antwoord.text()).includes('value="Moulin"')]).toEqual([422, true]);
  });

  it('laat alles staan als de BRP niemand kent', async () => {
    const html = await (await haal({ bsn: '999990020', achternaam: 'Verbruggen' })).text();
    expect(html).toContain('De BRP kent dit burgerservicenummer niet.');
    expect(html).toContain('value="Verbruggen"');
  });
});

describe('een dossier naast de BRP (Wmo 2.3.4)', () => {
  it('vraagt de BRP pas als iemand op de knop drukt', async () => {
    const html = await (await web.vraag(SANNE, dossierPaden.brp(dossier))).text();
    expect([html.includes('Raadpleeg de BRP'), html.includes('Moulin')]).toEqual([true, false]);
  });

  it('laat de verschillen zien, en schrijft op wie keek (BIO2 8.15.01)', async () => {
    web.gelezen.length = 0;
    const html = await (await web.vraag(SANNE, dossierPaden.brp(dossier), 'POST', {})).text();
    expect([html.includes('Moulain'), html.includes('Moulin'), html.includes('In de BRP')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(web.gelezen).toHaveLength(1);
  });

  it('laat niets zien aan wie het dossier niet nodig heeft (Wmo 5.3.3)', async () => {
    expect((await web.vraag(NOOR, dossierPaden.brp(dossier), 'POST', {})).status).toBe(404);
  });

  it('neemt over met de reden erbij, en een dubbele klik telt een keer (AVG 16)', async () => {
    for (let keer = 0; keer < 2; keer += 1) {
      const antwoord = await web.vraag(SANNE, dossierPaden.brpOvernemen(dossier), 'POST', { sleutel: 'een' });
      expect(antwoord.status).toBe(303);
    }
    expect(await inwoner(dossier)).toMatchObject({ achternaam: 'Moulin', adres: { huisnummer: '31' } });
    const { keten } = await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier);
    const verbeterd = keten.gebeurtenissen.filter((g) => g.soort === 'inwonerGecorrigeerd');
    expect(verbeterd.map((g) => g.inhoud)).toMatchObject([
      { reden: expect.stringContaining('basisregistratie personen') as unknown },
    ]);
  });

  it('zegt daarna dat alles gelijk is', async () => {
    const html = await (await web.vraag(SANNE, dossierPaden.brp(dossier), 'POST', {})).text();
    expect(html).toContain('Wat de BRP weet, staat ook zo in het dossier.');
  });
});
