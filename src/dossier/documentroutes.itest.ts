import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SJABLONEN } from '../../test/bouwers/briefproef.ts';
import { bsn, CASEMANAGER, MEVROUW_X } from '../../test/bouwers/melding.ts';
import { gesprekPlannen, gesprekVastleggen } from '../../test/bouwers/onderzoek.ts';
import { doorverwijzen, toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { STIL } from '../../test/hulp/journaal.ts';
import { leesPdf } from '../../test/hulp/pdf.ts';
import { maakWebhuis, type Bezoeker, type Webhuis } from '../../test/hulp/webhuis.ts';
import { maakBriefmaker } from '../brieven/render.ts';
import { maakMail } from '../koppelvlakken/mail/mail.ts';
import { plusDagen } from '../kern/datum.ts';
import type { DocumentId, DossierId } from '../kern/ids.ts';
import { maakTakenloper } from '../platform/taken.ts';
import { briefwerker } from './brieven.ts';
import { documentRoutes } from './documentroutes.tsx';
import { brievenIn } from './documenten.ts';
import { dossierPaden } from './paden.ts';
import { leesDossier } from './uitvoeren.ts';

let huis: Dossierhuis;
let web: Webhuis;
let dossier: DossierId;
let document: DocumentId;

const BILAL: Bezoeker = { id: 'bilal', rol: 'klantmanager' };
const CHANTAL: Bezoeker = { id: 'chantal', rol: 'klantmanager' };
const MARIA: Bezoeker = { id: 'maria', rol: 'inwoner', bsn: bsn('999990019') };
const IEMAND: Bezoeker = { id: 'iemand', rol: 'inwoner', bsn: bsn('999993653') };

beforeAll(async () => {
  huis = await maakDossierhuis();
  const briefmaker = maakBriefmaker({ sjablonenMap: SJABLONEN });
  const mail = maakMail({ url: undefined, van: '' });
  const brief = briefwerker({ omgeving: huis.omgeving, briefmaker, mail });
  const loper = maakTakenloper({ eigenaarUrl: huis.url, log: STIL, werkers: { brief } });
  dossier = await huis.meld({
    feiten: { melder: 'professional', melderNoemen: true },
    inhoud: { melder: { ...CASEMANAGER, bsn: bsn('999993653') } },
  });
  await huis.doe(dossier, 'screener', urgentieBeoordelen());
  const melden = doorverwijzen({
    toestemming: null,
    naar: 'veiligThuis',
    organisatie: 'Veilig Thuis Zuid',
    grondslag: 'wmo526VeiligThuis',
  });
  await huis.doe(dossier, 'screener', melden);
  await huis.doe(dossier, 'screener', toedelen());
  await huis.doe(dossier, 'klantmanager', gesprekPlannen(), 'bilal');
  huis.zetKlok(plusDagen(BEGINDAG, 2));
  await huis.doe(dossier, 'klantmanager', gesprekVastleggen({ vandaag: plusDagen(BEGINDAG, 2) }), 'bilal');
  await loper.verwerkAlles();
  await loper.stop();
  const { keten } = await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier);
  const bevestiging = brievenIn(keten.gebeurtenissen).find(
    (g) => g.feiten.brief === 'ontvangstbevestigingMelding',
  );
  document = bevestiging?.feiten.document ?? document;
  web = maakWebhuis(huis);
  documentRoutes(web.kamer, web.web, briefmaker);
});
afterAll(() => huis.sluit());

const stuk = () => dossierPaden.document(dossier, document);

describe('een document openen (Wmo 5.1.1 lid 1)', () => {
  it.each([
    ['de behandelaar', BILAL],
    ['de inwoner zelf', MARIA],
  ])('%s ziet de brief, en dat staat in het log', async (_wie, wie) => {
    web.gelezen.length = 0;
    const antwoord = await web.vraag(wie, stuk());
    expect([antwoord.status, antwoord.headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
    expect(antwoord.headers.get('Content-Disposition')).toBe(
      `inline; filename="${dossier}-ontvangstbevestigingMelding.pdf"`,
    );
    expect(antwoord.headers.get('Cache-Control')).toBe('private, no-store');
    expect(leesPdf(new Uint8Array(await antwoord.arrayBuffer())).tekst()).toContain('Xanders');
    expect(web.gelezen).toEqual([dossier]);
  });
  it.each([
    ['een collega die er niets mee te maken heeft', CHANTAL],
    ['een andere inwoner', IEMAND],
  ])('%s niet', async (_wie, wie) => {
    const antwoord = await web.vraag(wie, stuk());
    expect(antwoord.status).toBe(404);
    expect(await antwoord.text()).not.toContain('Xanders');
  });
  it.each(['0000000000000000000000000000000a', 'x', '..%2F..%2Fetc'])('%s is geen document', async (id) => {
    const antwoord = await web.vraag(BILAL, `/dossiers/${dossier}/documenten/${id}`);
    expect(antwoord.status).toBe(404);
    expect(await antwoord.text()).toContain('geen document met dit kenmerk');
  });
  it('van een ander dossier is hier geen document', async () => {
    const ander = await huis.meld();
    await huis.doe(ander, 'screener', urgentieBeoordelen({ vandaag: plusDagen(BEGINDAG, 2) }));
    await huis.doe(ander, 'screener', toedelen());
    expect((await web.vraag(BILAL, dossierPaden.document(ander, document))).status).toBe(404);
  });
  it.each([
    ['veranderd', "UPDATE document SET bytes = bytes || 'x'"],
    ['veranderd met vingerafdruk en al', "UPDATE document SET bytes = '%PDF', vingerafdruk = 'nieuw'"],
    ['weg', 'DELETE FROM document'],
  ])('een document dat is %s wordt niet getoond', async (_hoe, sql) => {
    const { rows } = await huis.eigenaar.query<Record<string, unknown>>(
      'SELECT * FROM document WHERE document = $1',
      [document],
    );
    await huis.eigenaar.query(`${sql} WHERE document = '${document}'`);
    const antwoord = await web.vraag(BILAL, stuk());
    expect(antwoord.status).toBe(500);
    expect(await antwoord.text()).toContain('niet meer zoals het is vastgelegd');
    await huis.eigenaar.query('DELETE FROM document WHERE document = $1', [document]);
    await huis.eigenaar.query(
      'INSERT INTO document VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9) ON CONFLICT DO NOTHING',
      Object.values(rows[0] ?? {}),
    );
    expect((await web.vraag(BILAL, stuk())).status).toBe(200);
  });
});

describe('het hele dossier in een document (Wmo 5.3.2)', () => {
  it('heeft alle delen, de tijdlijn, de stukken met vingerafdruk en het zegel', async () => {
    const antwoord = await web.vraag(MARIA, dossierPaden.export(dossier));
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('Content-Disposition')).toBe(
      `attachment; filename="${dossier}-dossier-2026-03-04.pdf"`,
    );
    const tekst = leesPdf(new Uint8Array(await antwoord.arrayBuffer())).tekst();
    const { keten } = await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier);
    const stukken = brievenIn(keten.gebeurtenissen).map((b) => b.feiten.vingerafdruk);
    const zonderWit = tekst.replaceAll(/\s/g, '');
    for (const deel of [keten.zegel, ...stukken]) expect(zonderWit).toContain(deel);
    for (const deel of [
      'Ik wil overdag ergens heen kunnen',
      'De casemanager verwacht escalatie',
      'handwerken',
      'Bilal Aksoy',
      'Tijdlijn',
    ])
      expect(tekst).toContain(deel);
  });
  it('bevat voor de inwoner niets wat een ander in gevaar brengt (AVG 15 lid 4)', async () => {
    const lees = async (wie: Bezoeker) => {
      const antwoord = await web.vraag(wie, dossierPaden.export(dossier));
      return leesPdf(new Uint8Array(await antwoord.arrayBuffer())).tekst();
    };
    const [inwoner, medewerker] = [await lees(MARIA), await lees(BILAL)];
    for (const geheim of ['Veilig Thuis Zuid', 'e.kuipers@zorg.example', '0687654321']) {
      expect(inwoner).not.toContain(geheim);
      expect(medewerker).toContain(geheim);
    }
    expect(inwoner).toContain('Els Kuipers');
  });
  it('noemt van niemand anders het BSN (Wmo 5.2.9)', async () => {
    const antwoord = await web.vraag(BILAL, dossierPaden.export(dossier));
    const tekst = leesPdf(new Uint8Array(await antwoord.arrayBuffer())).tekst();
    expect(tekst).toContain('Veilig Thuis Zuid');
    expect(tekst).toContain(MEVROUW_X.bsn ?? '');
    expect(tekst).not.toContain('999993653');
  });
  it('is er niet voor wie het dossier niet mag zien', async () => {
    expect((await web.vraag(CHANTAL, dossierPaden.export(dossier))).status).toBe(404);
  });
});
