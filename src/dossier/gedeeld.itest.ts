import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doorverwijzen, toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { bsn } from '../../test/bouwers/melding.ts';
import { adviesVragen, toestemmingVastleggen, vingerafdruk } from '../../test/bouwers/onderzoek.ts';
import { gegevensVerstrekken } from '../../test/bouwers/onderzoek-verstrekken.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { maakWebhuis, type Webhuis } from '../../test/hulp/webhuis.ts';
import type { DossierId } from '../kern/ids.ts';
import { dossierPaden } from './paden.ts';
import { dossierRoutesAan } from './routes.tsx';
import { leesDossier } from './uitvoeren.ts';

let huis: Dossierhuis;
let web: Webhuis;
let dossier: DossierId;

beforeAll(async () => {
  huis = await maakDossierhuis();
  web = maakWebhuis(huis);
  dossierRoutesAan(web.kamer, web.web);
  dossier = await huis.meld();
  await huis.doe(dossier, 'screener', urgentieBeoordelen());
  await huis.doe(
    dossier,
    'screener',
    doorverwijzen({ naar: 'veiligThuis', grondslag: 'wmo526VeiligThuis', toestemming: null }),
  );
  await huis.doe(dossier, 'screener', toedelen());
  const bilal = (opdracht: Parameters<Dossierhuis['doe']>[2]) =>
    huis.doe(dossier, 'klantmanager', opdracht, 'bilal');
  await bilal(toestemmingVastleggen());
  await bilal(adviesVragen({ link: vingerafdruk('a') }));
  await bilal(gegevensVerstrekken());
  await bilal(
    gegevensVerstrekken({
      ontvanger: 'veiligThuis',
      doel: 'bescherming',
      categorieen: ['veiligheid'],
      aan: 'Veilig Thuis, regio Zuid',
      wat: 'Dat mevrouw bang is voor haar zoon.',
    }),
  );
});
afterAll(() => huis.sluit());

async function kreeg(rol: 'inwoner' | 'klantmanager'): Promise<string> {
  const { melding } = (await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier)).toestand;
  const eigen = melding.melding?.inwoner.bsn ?? bsn('999993653');
  const wie = rol === 'inwoner' ? ({ id: 'i', rol, bsn: eigen } as const) : ({ id: 'bilal', rol } as const);
  const antwoord = await web.vraag(wie, dossierPaden.leeslog(dossier));
  expect(antwoord.status).toBe(200);
  const html = await antwoord.text();
  return html.slice(html.indexOf('Wie kreeg gegevens uit dit dossier')).replace(/<[^>]+>/g, ' ');
}

describe('wie gegevens uit het dossier kreeg (AVG 15 lid 1 onder c)', () => {
  it('leest de inwoner van elke stap, met wat en op welke grond', async () => {
    const tekst = await kreeg('inwoner');
    expect(tekst).toMatch(/De aanbieder van de hulp: Zorg Dichtbij.*Naam, adres.*Wmo 5\.2\.1/s);
    expect(tekst).toMatch(/Adviseur: .*toestemming \(Wmo/s);
  });
  it('zonder wat gevaar kan brengen als een huisgenoot meeleest (UAVG 41)', async () => {
    expect(await kreeg('inwoner')).not.toMatch(/Veilig Thuis|bang is/);
    const medewerker = await kreeg('klantmanager');
    expect(medewerker).toContain('Dat mevrouw bang is voor haar zoon.');
    expect(medewerker).toContain('Veilig Thuis mag het weten');
  });
});
