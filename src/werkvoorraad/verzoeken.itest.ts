import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { gegevensverzoekBeslissen, gegevensverzoekVastleggen } from '../../test/bouwers/rechten.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { werkvoorraadPaden } from './paden.ts';

let huis: Apphuis;
let dossier: DossierId;
const koekjes = new Map<string, string>();

beforeAll(async () => {
  huis = await maakApphuis();
  for (const rol of ['jurist', 'klantmanager', 'screener'] as const) koekjes.set(rol, await huis.sessie(rol));
  const vandaag = datumVan(huis.omgeving.klok.nu());
  dossier = nieuwDossierId(vandaag);
  await doe('screener', meldingDoen({ ontvangenOp: vandaag }));
  await doe('screener', { soort: 'meldingIntrekken', reden: 'Het gaat weer.' });
});
afterAll(() => huis.sluit());

async function doe(rol: Rol, opdracht: DossierOpdracht): Promise<void> {
  const uitkomst = await voerOpdrachtUit(
    huis.omgeving,
    { gemeente: HIER, dossier, wie: { id: persoonId(rol), rol }, namens: null, sleutel: null },
    opdracht,
  );
  expect(uitkomst.gelukt ? [] : uitkomst.weigeringen).toEqual([]);
}

async function haal(wie: string, pad: string) {
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    headers: { Cookie: koekjes.get(wie) ?? '' },
  });
  return { status: antwoord.status, tekst: await antwoord.text() };
}

describe('een verzoek over gegevens in een dossier dat verder klaar is', () => {
  it('opent het voor wie beslist, en sluit het weer als het is uitgevoerd (Wmo 5.3.3, UAVG 34)', async () => {
    const werk = async () => (await haal('jurist', werkvoorraadPaden.werk)).tekst;
    const deur = async (wie: string) => (await haal(wie, dossierPaden.pagina(dossier))).status;
    expect(await deur('jurist')).toBe(404);
    expect(await werk()).not.toContain('Verzoeken over gegevens</h2>');

    const vandaag = datumVan(huis.omgeving.klok.nu());
    await doe('klantmanager', gegevensverzoekVastleggen('afschrift', { ontvangenOp: vandaag }));
    expect(await deur('jurist')).toBe(200);
    expect(await deur('klantmanager')).toBe(404);
    expect(await werk()).toContain(`href="${dossierPaden.pagina(dossier)}#rechten"`);
    expect((await haal('jurist', dossierPaden.opdracht(dossier, 'gegevensbesluit'))).tekst).toContain(
      'Op welke grond geeft u niet alles?',
    );

    await doe('jurist', gegevensverzoekBeslissen());
    expect(await werk()).toContain('#rechten');
    const verzoek = gegevensverzoekBeslissen().verzoek;
    await doe('jurist', {
      soort: 'gegevensverzoekUitvoeren',
      verzoek,
      wijze: 'mijnHulpvraag',
      toelichting: '',
    });
    expect(await werk()).not.toContain('#rechten');
    expect(await deur('jurist')).toBe(404);
  });
});
