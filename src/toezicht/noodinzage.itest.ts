import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { medewerker, voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { bezoekers } from '../../test/hulp/bezoekers.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { mijnPaden } from '../mijn/paden.ts';
import { toezichtPaden } from './paden.ts';

let huis: Apphuis;
const { koekjes, haal, stuur } = bezoekers(() => huis);
let gewoon: DossierId;
let streng: DossierId;

beforeAll(async () => {
  const inrichting = voorbeeldInrichting({ regels: voorbeeldRegels({ gemeente: HIER }) });
  const henk = medewerker('henk', { rol: 'teamleider', team: null });
  huis = await maakApphuis({
    inrichting: { ...inrichting, medewerkers: [...inrichting.medewerkers, henk] },
  });
  for (const rol of ['klantmanager', 'teamleider', 'controller', 'inwoner', 'administratie'] as const)
    koekjes.set(rol, await huis.sessie(rol));
  koekjes.set('sanne', await huis.sessie('screener', { id: 'sanne' }));
  koekjes.set('henk', await huis.sessie('teamleider', { id: 'henk' }));
  // The klantmanager with the hat of a teamleider: one person, two roles.
  koekjes.set('dezelfde', await huis.sessie('teamleider', { id: 'klantmanager' }));
  gewoon = await melding();
  streng = await melding();
  await doe(streng, {
    soort: 'vertrouwelijkMaken',
    grond: 'eigenMedewerker',
    toelichting: 'Werkt bij Burgerzaken.',
  });
});
afterAll(() => huis.sluit());

async function doe(dossier: DossierId, opdracht: DossierOpdracht, rol: Rol = 'screener'): Promise<void> {
  const uitkomst = await voerOpdrachtUit(
    huis.omgeving,
    { gemeente: HIER, dossier, wie: { id: persoonId('sanne'), rol }, namens: null, sleutel: null },
    opdracht,
  );
  expect(uitkomst.gelukt ? [] : uitkomst.weigeringen).toEqual([]);
}

async function melding(): Promise<DossierId> {
  const dag = datumVan(huis.omgeving.klok.nu());
  const dossier = nieuwDossierId(dag);
  await doe(dossier, meldingDoen({ ontvangenOp: dag }));
  return dossier;
}

const vraag = (dossier: string) => ({
  dossier,
  reden: 'gevaar',
  toelichting: 'De politie belt over een brand.',
});

describe('noodinzage (avg.md 11, BIO2 8.03.02)', () => {
  it('begint dicht, en vraagt nummer, reden en toelichting', async () => {
    const dicht = await haal('klantmanager', dossierPaden.pagina(gewoon));
    expect(dicht.status).toBe(404);
    expect(dicht.tekst).toContain(`href="${toezichtPaden.vraagNood}"`);
    const leeg = await stuur('klantmanager', toezichtPaden.vraagNood, {});
    expect(leeg.status).toBe(422);
    for (const fout of [
      'Vul het nummer van het dossier in',
      'Kies waarom u dit dossier nu moet lezen.',
      'Schrijf op wat er aan de hand is',
    ])
      expect(leeg.tekst).toContain(fout);
    expect((await haal('administratie', toezichtPaden.vraagNood)).status).toBe(403);
  });

  it('antwoordt hetzelfde of er geen dossier is of een vertrouwelijk dossier (Wmo 5.3.3)', async () => {
    const nooit = await stuur('klantmanager', toezichtPaden.vraagNood, vraag('W26-0000-0000'));
    const dicht = await stuur('klantmanager', toezichtPaden.vraagNood, vraag(streng));
    expect([nooit.status, dicht.status]).toEqual([404, 404]);
    expect(dicht.tekst.replaceAll(streng, '')).toBe(nooit.tekst.replaceAll('W26-0000-0000', ''));
    expect((await haal('klantmanager', dossierPaden.pagina(streng))).status).toBe(404);
  });

  it('opent een dossier om te lezen, en niets anders (BIO2 8.03.02)', async () => {
    const open = await stuur('klantmanager', toezichtPaden.vraagNood, vraag(gewoon.toLowerCase()));
    expect([open.status, open.naar]).toEqual([303, dossierPaden.pagina(gewoon)]);
    const { status, tekst } = await haal('klantmanager', dossierPaden.pagina(gewoon));
    expect(status).toBe(200);
    expect(tekst).toContain('U leest dit dossier met noodinzage');
    for (const knop of ['Heel dossier als PDF', 'Wat nu?', 'Vergelijkbare gevallen'])
      expect(tekst).not.toContain(knop);
    expect((await haal('klantmanager', dossierPaden.lees(gewoon, 'tijdlijn'))).status).toBe(200);
    for (const pad of [
      dossierPaden.export(gewoon),
      dossierPaden.leeslog(gewoon),
      dossierPaden.vergelijkbaar(gewoon),
      dossierPaden.opdracht(gewoon, 'stuk'),
    ])
      expect([pad, (await haal('klantmanager', pad)).status]).toEqual([pad, 404]);
    const { tekst: werk } = await haal('klantmanager', '/werk');
    expect(werk).not.toContain(gewoon);
    expect((await haal('administratie', dossierPaden.pagina(streng))).status).toBe(404);
  });

  it('is na twee uur voorbij (BIO2 8.03.02)', async () => {
    const ander = await melding();
    await stuur('klantmanager', toezichtPaden.vraagNood, vraag(ander));
    expect((await haal('klantmanager', dossierPaden.pagina(ander))).status).toBe(200);
    await huis.eigenaar(
      `UPDATE noodinzage SET op = op - interval '2 hours', tot = tot - interval '2 hours' WHERE dossier = '${ander}'`,
    );
    expect((await haal('klantmanager', dossierPaden.pagina(ander))).status).toBe(404);
  });

  it('legt niets vast voor wie het dossier toch al mag zien', async () => {
    const open = await stuur('sanne', toezichtPaden.vraagNood, vraag(gewoon));
    expect([open.status, open.naar]).toEqual([303, dossierPaden.pagina(gewoon)]);
    expect((await haal('henk', toezichtPaden.noodinzagen)).tekst).not.toContain('Sanne');
  });

  it('ziet de leidinggevende, die oordeelt; niet over zichzelf (BIO2 8.15.06)', async () => {
    const { tekst } = await haal('henk', toezichtPaden.noodinzagen);
    expect(tekst).toContain('Nog te beoordelen: 4');
    // Four in thirty days, of which two stayed shut.
    expect(tekst).toContain('4 keer. Mist deze persoon een recht');
    const pad = /\/toezicht\/noodinzage\/\d+/.exec(tekst.slice(tekst.lastIndexOf(gewoon) - 1_500))?.[0] ?? '';
    const eigen = await stuur('dezelfde', pad, { oordeel: 'terecht' });
    expect([eigen.status, eigen.tekst.includes('U beoordeelt uw eigen noodinzage niet.')]).toEqual([
      409,
      true,
    ]);
    expect((await stuur('henk', pad, {})).tekst).toContain('Kies of deze noodinzage terecht was.');
    expect((await stuur('henk', pad, { oordeel: 'onterecht' })).tekst).toContain('Schrijf op wat er volgt');
    const gedaan = await stuur('henk', pad, { oordeel: 'onterecht', gevolg: 'Besproken.' });
    expect([gedaan.status, gedaan.naar]).toEqual([303, toezichtPaden.noodGedaan]);
    expect((await stuur('henk', pad, { oordeel: 'terecht' })).status).toBe(409);
    expect((await haal('controller', pad)).tekst).toContain('Besproken.');
    expect((await haal('controller', toezichtPaden.noodinzage(99_999))).status).toBe(404);
    expect((await haal('klantmanager', toezichtPaden.noodinzagen)).status).toBe(403);
  });

  it('leest de inwoner in gewone woorden terug, met het oordeel (AVG 15)', async () => {
    expect((await haal('inwoner', mijnPaden.dossier(gewoon))).tekst).toContain(
      'Iemand las dit dossier met noodinzage',
    );
    const { tekst } = await haal('inwoner', dossierPaden.leeslog(gewoon));
    expect(tekst).toContain('want er was gevaar voor iemand.');
    expect(tekst).toContain('Een leidinggevende beoordeelt dit');
    expect(tekst).not.toContain('De politie belt');
    const bestand = await haal('inwoner', dossierPaden.leeslogbestand(gewoon));
    expect(bestand.tekst.replace('\uFEFF', '').split(/\r?\n/)[0]?.replaceAll('"', '')).toBe(
      'Wanneer;Wie;Waarvoor;Omdat;Resultaat',
    );
    expect(bestand.tekst).toContain('noodinzage: geen eigen taak in dit dossier');
    expect((await haal('klantmanager', dossierPaden.leeslogbestand(gewoon))).status).toBe(404);
    // Of the vertrouwelijk one: that somebody tried, not that it opened.
    const { tekst: dicht } = await haal('inwoner', dossierPaden.leeslog(streng));
    expect(dicht).not.toContain('met noodinzage');
    expect(dicht).toContain('geweigerd');
  });

  it('verliest bij vernietiging wat er over iemand staat, niet dat het gebeurde (Wmo 5.3.4)', async () => {
    const weg = await melding();
    await stuur('klantmanager', toezichtPaden.vraagNood, vraag(weg));
    await huis.eigenaar(
      `DELETE FROM uitgaand; SELECT vernietig_dossier('${HIER}', '${weg}', 'bewaartermijn', 'beheer')`,
    );
    expect((await haal('klantmanager', dossierPaden.pagina(weg))).status).toBe(404);
    const { tekst } = await haal('controller', toezichtPaden.noodinzagen);
    expect(tekst).toContain(weg);
  });
});

describe('de bewaker van een vertrouwelijk dossier is weg (BIO2 8.03.01)', () => {
  it('de controller ziet welke het zijn, de teamleider niet', async () => {
    expect((await haal('controller', toezichtPaden.bewaking)).tekst).toContain(streng);
    const { tekst } = await haal('henk', toezichtPaden.bewaking);
    expect(tekst).not.toContain(streng);
    expect((await haal('sanne', toezichtPaden.bewaking)).status).toBe(403);
  });

  it('een ander neemt het met naam over, en dan ziet de vorige het niet meer (Wmo 5.3.3)', async () => {
    const velden = { aan: 'henk', reden: 'Sanne is ziek.' };
    const geen = await stuur('teamleider', toezichtPaden.bewaking, { ...velden, dossier: 'W26-0000-0000' });
    const open = await stuur('teamleider', toezichtPaden.bewaking, { ...velden, dossier: gewoon });
    expect([geen.status, open.status]).toEqual([404, 404]);
    expect(open.tekst.replaceAll(gewoon, '')).toBe(geen.tekst.replaceAll('W26-0000-0000', ''));
    const fout = await stuur('teamleider', toezichtPaden.bewaking, {
      ...velden,
      aan: 'bilal',
      dossier: streng,
    });
    expect(fout.tekst).toContain('Alleen een screener of teamleider');
    const goed = await stuur('teamleider', toezichtPaden.bewaking, { ...velden, dossier: streng });
    expect([goed.status, goed.naar]).toEqual([303, toezichtPaden.bewakingGedaan]);
    expect((await haal('henk', dossierPaden.pagina(streng))).status).toBe(200);
    expect((await haal('sanne', dossierPaden.pagina(streng))).status).toBe(404);
    expect((await haal('teamleider', dossierPaden.pagina(streng))).status).toBe(404);
  });
});
