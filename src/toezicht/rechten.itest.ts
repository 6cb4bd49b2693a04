import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { medewerker, voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { DAAR, HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { bezoekers } from '../../test/hulp/bezoekers.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { toezichtPaden } from './paden.ts';
import { leesBeoordelingen } from './rechten-opslag.ts';

let huis: Apphuis;
const { koekjes, haal, stuur } = bezoekers(() => huis);
const BILAL = toezichtPaden.rechtenVan(persoonId('bilal'));
const CHRIS = toezichtPaden.rechtenVan(persoonId('chris'));

beforeAll(async () => {
  const inrichting = voorbeeldInrichting({ regels: voorbeeldRegels({ gemeente: HIER }) });
  const mensen = [
    medewerker('bilal', { regel: 22 }),
    medewerker('chris', { rol: 'controller', team: null }),
    medewerker('henk', { rol: 'teamleider', team: null }),
  ];
  huis = await maakApphuis({ inrichting: { ...inrichting, medewerkers: mensen } });
  koekjes.set('chris', await huis.sessie('controller', { id: 'chris' }));
  koekjes.set('henk', await huis.sessie('teamleider', { id: 'henk' }));
  koekjes.set('bilal', await huis.sessie('klantmanager', { id: 'bilal' }));
  const dag = datumVan(huis.omgeving.klok.nu());
  const dossier = nieuwDossierId(dag);
  const wie = { id: persoonId('sanne'), rol: 'screener' } as const;
  await voerOpdrachtUit(
    huis.omgeving,
    { gemeente: HIER, dossier, wie, namens: null, sleutel: null },
    meldingDoen({ ontvangenOp: dag }),
  );
  await huis.eigenaar(`UPDATE dossier SET vervanger = 'bilal', bewaker = 'henk', vertrouwelijk = true`);
});
afterAll(() => huis.sluit());

describe('wie mag wat en waarom (BIO2 5.18.02, 8.02.01)', () => {
  it('noemt ieder met rol, team en wat op naam staat', async () => {
    const { tekst } = await haal('chris', toezichtPaden.rechten);
    expect(tekst).toContain('Nog te beoordelen: 3');
    expect(tekst).toContain('vervanger: 1');
    expect(tekst).toContain('bewaker: 1');
    expect((await haal('bilal', toezichtPaden.rechten)).status).toBe(403);
  });

  it('telt voor een teamleider geen vertrouwelijk dossier mee (Wmo 5.3.3)', async () => {
    const { tekst } = await haal('henk', toezichtPaden.rechten);
    for (const nooit of ['vervanger: 1', 'bewaker: 1']) expect(tekst).not.toContain(nooit);
  });

  it('zegt van een persoon waar de rol vandaan komt en wat zij geeft', async () => {
    const { tekst } = await haal('chris', BILAL);
    for (const staat of [
      'mensen.yaml, regel 22',
      'vervanger van de behandelaar',
      'Gesprek vastleggen',
      'Berichten',
      'regels.yaml, mandaat',
    ])
      expect(tekst).toContain(staat);
    expect((await haal('chris', toezichtPaden.rechtenVan(persoonId('niemand')))).status).toBe(404);
  });

  it('signaleert wie las met een rol die niet in mensen.yaml staat', async () => {
    expect((await haal('chris', toezichtPaden.rechten)).tekst).not.toContain('Lazen met een rol');
    const pet = await huis.sessie('teamleider', { id: 'bilal' });
    koekjes.set('pet', pet);
    await haal('pet', toezichtPaden.rechten);
    const { tekst } = await haal('chris', toezichtPaden.rechten);
    expect(tekst).toContain('Lazen met een rol die niet in mensen.yaml staat');
    expect(tekst).toContain('als teamleider. Klopt dat');
  });
});

describe('rechten beoordelen', () => {
  it('vraagt een keuze, en bij intrekken de reden', async () => {
    expect((await stuur('chris', BILAL, {})).tekst).toContain('Kies of deze rechten nog nodig zijn.');
    const zonder = await stuur('chris', BILAL, { uitkomst: 'intrekken', reden: '' });
    expect([zonder.status, zonder.tekst.includes('Schrijf op wat er weg kan')]).toEqual([422, true]);
  });

  it('doet niemand over zichzelf, en een teamleider alleen over de controller', async () => {
    const eigen = await stuur('chris', CHRIS, { uitkomst: 'blijft' });
    expect([eigen.status, eigen.tekst.includes('U beoordeelt uw eigen rechten niet.')]).toEqual([409, true]);
    expect((await stuur('henk', BILAL, { uitkomst: 'blijft' })).status).toBe(409);
    expect((await haal('henk', BILAL)).tekst).not.toContain('Uw oordeel');
    expect((await stuur('henk', CHRIS, { uitkomst: 'blijft' })).status).toBe(303);
    await expect(
      huis.eigenaar(
        `INSERT INTO rechtenbeoordeling VALUES ('${HIER}', '2026-K1', 'x', 'jurist', 'blijft', '', 'x', now())`,
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('staat er dan met wie en waarom, kan geen tweede keer, en de beheerder krijgt bericht', async () => {
    const is = await stuur('chris', BILAL, { uitkomst: 'intrekken', reden: 'Werkt nu bij Jeugd.' });
    expect([is.status, is.naar]).toEqual([303, `${toezichtPaden.rechten}?gedaan=ja`]);
    const { tekst } = await haal('chris', BILAL);
    for (const staat of ['Intrekken gevraagd', 'Werkt nu bij Jeugd.']) expect(tekst).toContain(staat);
    expect(tekst).not.toContain('Uw oordeel');
    expect((await stuur('chris', BILAL, { uitkomst: 'blijft' })).status).toBe(409);
    expect(await huis.lees("SELECT id FROM uitgaand WHERE taak = 'rechtenmail'")).toHaveLength(1);
  });

  it('gaat mee als bestand', async () => {
    const { status, tekst } = await haal('chris', toezichtPaden.rechtenbestand('csv'));
    expect(status).toBe(200);
    for (const staat of ['mensen.yaml, regel 22 (code bilal)', 'Intrekken gevraagd', 'Werkt nu bij Jeugd.'])
      expect(tekst).toContain(staat);
    expect((await haal('chris', '/toezicht/rechten/bestand/exe')).status).toBe(404);
  });

  it('groeit alleen, en ziet geen andere gemeente', async () => {
    const rechten = await huis.lees<{ readonly recht: string }>(
      `SELECT privilege_type AS recht FROM information_schema.role_table_grants WHERE grantee = 'omkeer_app'
        AND table_name = 'rechtenbeoordeling' ORDER BY 1`,
    );
    expect(rechten.map(({ recht }) => recht)).toEqual(['INSERT', 'SELECT']);
    expect(await inGemeente(huis.omgeving.db, DAAR, (trx) => leesBeoordelingen(trx, HIER))).toEqual([]);
  });
});
