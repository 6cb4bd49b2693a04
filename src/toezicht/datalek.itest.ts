import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { gemeentecode } from '../../test/bouwers/regels.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { DAAR, HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { bezoekers } from '../../test/hulp/bezoekers.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { leesDatalekken } from './datalek-opslag.ts';
import { toezichtPaden } from './paden.ts';

let huis: Apphuis;
const { koekjes, haal, stuur } = bezoekers(() => huis);

beforeAll(async () => {
  huis = await maakApphuis();
  for (const rol of ['klantmanager', 'controller', 'administratie', 'inwoner'] as const)
    koekjes.set(rol, await huis.sessie(rol));
});
afterAll(() => huis.sluit());

const MELDING = {
  sleutel: 'een-vaste-sleutel',
  soort: 'teBreed',
  wat: 'De lijst ging naar een hele mailgroep.',
  bekendOp: '2026-03-02T10:00',
  personen: '12',
  gegevens: 'identificatie',
};
const aantal = async (): Promise<number> => (await huis.lees('SELECT nr FROM datalek')).length;
const stap = (naam: string, na: number, velden: Readonly<Record<string, string>>, nr = 1) =>
  stuur('controller', toezichtPaden.datalekstap(nr, naam), { na: String(na), ...velden });

describe('een datalek melden (AVG 33)', () => {
  it('kan iedereen die hier werkt, onderaan elke pagina; een inwoner niet', async () => {
    for (const wie of ['klantmanager', 'administratie', 'controller']) {
      const { status, tekst } = await haal(wie, toezichtPaden.lekMelden);
      expect([wie, status]).toEqual([wie, 200]);
      expect(tekst).toContain(`href="${toezichtPaden.lekMelden}"`);
    }
    expect((await haal('inwoner', toezichtPaden.lekMelden)).status).toBe(403);
    expect((await haal('inwoner', '/')).tekst).not.toContain(toezichtPaden.lekMelden);
  });

  it('vraagt wat er gebeurde en wanneer, geen namen en geen dag die nog komt', async () => {
    const leeg = await stuur('klantmanager', toezichtPaden.lekMelden, { dossiers: 'mevrouw Jansen' });
    expect(leeg.status).toBe(422);
    for (const fout of [
      'Kies wat er is gebeurd.',
      'Schrijf op wat er is gebeurd.',
      'Vul in wanneer u het merkte',
      'Vul nummers van dossiers in',
    ])
      expect(leeg.tekst).toContain(fout);
    const later = await stuur('klantmanager', toezichtPaden.lekMelden, {
      ...MELDING,
      bekendOp: '2099-01-01T10:00',
    });
    expect([later.status, later.tekst.includes('Dit moment moet nog komen.')]).toEqual([422, true]);
    expect(await aantal()).toBe(0);
  });

  it('staat een keer in het register, ook als het twee keer verstuurd wordt, en de controller krijgt bericht', async () => {
    for (let n = 0; n < 2; n++) {
      const is = await stuur('klantmanager', toezichtPaden.lekMelden, MELDING);
      expect([is.status, is.naar]).toEqual([303, toezichtPaden.lekGemeld]);
    }
    expect(await aantal()).toBe(1);
    const { tekst } = await haal('controller', toezichtPaden.datalekken);
    expect(tekst).toContain('Nog open: 1');
    expect(tekst).toContain('Meldtermijn voorbij');
    const mail = await huis.lees("SELECT taak FROM uitgaand WHERE taak = 'datalekmail'");
    expect(mail.length).toBeGreaterThan(0);
    expect((await haal('klantmanager', toezichtPaden.datalekken)).status).toBe(403);
  });
});

describe('een datalek afhandelen (AVG 33, 34)', () => {
  it('toont tot wanneer gemeld kan worden, met de rekensom, en alles wat nog moet', async () => {
    const { tekst } = await haal('controller', toezichtPaden.datalek(1));
    expect(tekst).toContain('Uiterlijk op 5 maart 2026 om 10.00 uur');
    expect(tekst).toContain('72 uur later is 5 maart 2026 om 10.00 uur.');
    for (const moet of ['nog niet beoordeeld', 'Er staat nog geen maatregel.']) expect(tekst).toContain(moet);
  });

  it('weigert niet melden voor het risico is beoordeeld, en laat melden vraagt de reden (AVG 33 lid 1)', async () => {
    const niet = await stap('apNietMelden', 0, { tekst: 'Hoeft niet.' });
    expect([niet.status, niet.tekst.includes('Het risico is nog niet beoordeeld.')]).toEqual([409, true]);
    const laat = { gemeldOp: '2026-03-06T09:00', kenmerk: 'AP-12', tekst: '' };
    const zonder = await stap('apMelden', 0, laat);
    expect([zonder.status, zonder.tekst.includes('later dan 72 uur')]).toEqual([422, true]);
    const met = await stap('apMelden', 0, { ...laat, tekst: 'Het weekend zat ertussen.' });
    expect([met.status, met.naar]).toEqual([303, `${toezichtPaden.datalek(1)}?gedaan=ja`]);
    expect((await haal('controller', toezichtPaden.datalek(1))).tekst).toContain('later dan 72 uur');
  });

  it('legt niets vast over wat een ander intussen deed', async () => {
    const velden = { risico: 'hoog', personen: '14', gegevens: 'veiligheid', tekst: 'Adressen.' };
    const oud = await stap('beoordelen', 0, velden);
    expect([oud.status, oud.tekst.includes('Er is intussen iets bij dit datalek')]).toEqual([409, true]);
    for (const tekst of ['Wat er intussen is vastgelegd', 'Het weekend zat ertussen.', 'name="na" value="1"'])
      expect(oud.tekst).toContain(tekst);
    expect((await stap('beoordelen', 1, velden)).status).toBe(303);
  });

  it('gaat pas dicht als ook de mensen het weten, en dan is er niets meer te doen (AVG 34)', async () => {
    const dicht = await stap('sluiten', 2, { tekst: 'Geleerd.' });
    expect(dicht.status).toBe(409);
    for (const nog of ['de mensen om wie het gaat weten het nog niet', 'Er staat nog geen maatregel.'])
      expect(dicht.tekst).toContain(nog);
    await stap('inlichten', 2, { ingelichtOp: '2026-03-07', ingelicht: '14', tekst: 'Met een brief.' });
    await stap('maatregel', 3, { tekst: 'De mailgroep is opgeheven.' });
    expect((await stap('sluiten', 4, { tekst: 'Geleerd.' })).status).toBe(303);
    const { tekst } = await haal('controller', toezichtPaden.datalek(1));
    expect(tekst).toContain('Afgesloten');
    expect(tekst).toContain('Datalek heropenen');
    expect(tekst).not.toContain('Risico beoordelen');
    expect((await haal('controller', toezichtPaden.datalekstap(1, 'maatregel'))).status).toBe(409);
    expect((await haal('controller', toezichtPaden.datalekstap(1, 'verzonnen'))).status).toBe(404);
  });

  it('gaat mee als bestand, zonder de teksten', async () => {
    const { status, tekst } = await haal('controller', toezichtPaden.datalekbestand('csv'));
    expect(status).toBe(200);
    expect(tekst).toContain('2026-03-05T10:00:00+01:00');
    expect(tekst).not.toContain('mailgroep');
  });

  it('groeit alleen: de app kan niets wijzigen of weghalen, en ziet geen andere gemeente', async () => {
    const rechten = await huis.lees<{ readonly recht: string }>(
      `SELECT DISTINCT privilege_type AS recht FROM information_schema.role_table_grants WHERE grantee = 'omkeer_app'
        AND table_name IN ('datalek', 'datalekstap') ORDER BY 1`,
    );
    expect(rechten.map(({ recht }) => recht)).toEqual(['INSERT', 'SELECT']);
    for (const [gemeente, hoeveel] of [
      [HIER, 1],
      [DAAR, 0],
      [gemeentecode('1234'), 0],
    ] as const)
      expect(await inGemeente(huis.omgeving.db, gemeente, (trx) => leesDatalekken(trx, HIER))).toHaveLength(
        hoeveel,
      );
  });
});

describe('een datalek over een dossier dat wordt vernietigd (Wmo 5.3.4)', () => {
  let dossier: DossierId;

  beforeAll(async () => {
    const dag = datumVan(huis.omgeving.klok.nu());
    dossier = nieuwDossierId(dag);
    await voerOpdrachtUit(
      huis.omgeving,
      {
        gemeente: HIER,
        dossier,
        wie: { id: persoonId('sanne'), rol: 'screener' },
        namens: null,
        sleutel: null,
      },
      meldingDoen({ ontvangenOp: dag }),
    );
    await stuur('klantmanager', toezichtPaden.lekMelden, {
      ...MELDING,
      sleutel: 'nog-een-vaste-sleutel',
      wat: 'Over een zandloperkever.',
      dossiers: dossier.toLowerCase(),
    });
    await stap('maatregel', 0, { tekst: 'De regenwulp is gebeld.' }, 2);
  });

  it('verliest zijn woorden, en niet dat het gebeurde (AVG 33 lid 5)', async () => {
    const voor = await haal('controller', toezichtPaden.datalek(2));
    for (const woord of ['zandloperkever', 'regenwulp', dossier]) expect(voor.tekst).toContain(woord);
    await huis.eigenaar(
      `DELETE FROM uitgaand; SELECT vernietig_dossier('${HIER}', '${dossier}', 'bewaartermijn', 'beheer')`,
    );
    const na = await haal('controller', toezichtPaden.datalek(2));
    for (const woord of ['zandloperkever', 'regenwulp']) expect(na.tekst).not.toContain(woord);
    expect(na.tekst).toContain('een dossier waar het over ging, is vernietigd');
    expect(na.tekst).toContain(dossier);
    expect(await aantal()).toBe(2);
  });
});
