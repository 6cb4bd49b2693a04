import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { medewerker, voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { DAAR, HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { bezoekers } from '../../test/hulp/bezoekers.ts';
import { datum } from '../kern/datum.ts';
import { inGemeente } from '../platform/database.ts';
import { toezichtPaden } from './paden.ts';
import { STEEKPROEFGROOTTE } from './steekproef.ts';
import { leesSteekproeven } from './steekproef-opslag.ts';

const MAAND = datum('2026-01-01');
const LEEG = datum('2026-02-01');
let huis: Apphuis;
const { koekjes, haal, stuur } = bezoekers(() => huis);

beforeAll(async () => {
  const inrichting = voorbeeldInrichting({ regels: voorbeeldRegels({ gemeente: HIER }) });
  const henk = medewerker('henk', { rol: 'teamleider', team: null });
  huis = await maakApphuis({ inrichting: { ...inrichting, medewerkers: [...inrichting.medewerkers, henk] } });
  // Before anybody reads: the log begins with these. What counts, and around it what does not.
  await huis.eigenaar(`
    INSERT INTO leeslog (gemeente, op, persoon, rol, herkomst, dossier, activiteit, doel, grond, resultaat)
    SELECT '${HIER}', '2026-01-01 00:00+01'::timestamptz + i * interval '17 hours',
      CASE WHEN i = 7 THEN 'thomas' ELSE 'bilal' END, CASE WHEN i = 7 THEN 'controller' ELSE 'klantmanager' END,
      'scherm', 'W26-0000-' || lpad(i::text, 4, '0'), 'dossierInzien', 'de hulpvraag behandelen', 'behandelaar', 'gelezen'
    FROM generate_series(0, 40) i;
    INSERT INTO leeslog (gemeente, op, persoon, rol, herkomst, dossier, activiteit, doel, grond, resultaat) VALUES
      ('${HIER}', '2026-01-10', 'x', 'klantmanager', 'scherm', NULL, 'zoeken', 'x', NULL, 'gelezen'),
      ('${HIER}', '2026-01-10', 'x', 'klantmanager', 'scherm', 'W26-9999-0001', 'dossierInzien', 'x', NULL, 'geweigerd'),
      ('${HIER}', '2026-01-10', 'x', 'inwoner', 'scherm', 'W26-9999-0002', 'eigenInzage', 'x', NULL, 'gelezen'),
      ('${HIER}', '2026-01-10', 'x', 'systeem', 'koppeling', 'W26-9999-0003', 'dossierInzien', 'x', NULL, 'gelezen'),
      ('${HIER}', '2026-01-31 23:30+01', 'bilal', 'klantmanager', 'scherm', 'W26-9999-0004', 'dossierInzien', 'x', NULL, 'gelezen'),
      ('${HIER}', '2026-02-01 00:00+01', 'x', 'inwoner', 'scherm', 'W26-9999-0005', 'eigenInzage', 'x', NULL, 'gelezen'),
      ('${DAAR}', '2026-01-10', 'x', 'klantmanager', 'scherm', 'W26-9999-0006', 'dossierInzien', 'x', NULL, 'gelezen')`);
  koekjes.set('bilal', await huis.sessie('klantmanager', { id: 'bilal' }));
  koekjes.set('anouk', await huis.sessie('klantmanager', { id: 'anouk' }));
  koekjes.set('henk', await huis.sessie('teamleider', { id: 'henk' }));
  koekjes.set('thomas', await huis.sessie('controller', { id: 'thomas' }));
});
afterAll(() => huis.sluit());

const getrokken = async () => {
  const [steekproef] = await inGemeente(huis.omgeving.db, HIER, (trx) => leesSteekproeven(trx, HIER, MAAND));
  if (!steekproef) throw new Error('niets getrokken');
  return steekproef;
};
const oordeel = (wie: string, plaats: number, na: number, stap: string, tekst = 'Gezien.') =>
  stuur(wie, toezichtPaden.steekproefregel(MAAND, plaats), { na: String(na), stap, tekst });

describe('de steekproef van een maand (BIO2 8.15.06)', () => {
  it('staat klaar om te trekken zodra de maand voorbij is, voor de controller', async () => {
    const { tekst } = await haal('thomas', toezichtPaden.steekproeven);
    for (const maand of ['januari 2026', 'februari 2026']) expect(tekst).toContain(maand);
    expect(tekst).not.toContain('december 2025');
    expect((await stuur('henk', toezichtPaden.steekproeven, { maand: MAAND })).status).toBe(403);
    expect((await haal('bilal', toezichtPaden.steekproeven)).status).toBe(403);
    for (const maand of ['2025-12-01', '2099-01-01', '2026-01-02', 'x'])
      expect((await stuur('thomas', toezichtPaden.steekproeven, { maand })).naar).toBe(
        toezichtPaden.steekproeven,
      );
    expect(await huis.lees('SELECT maand FROM steekproef')).toEqual([]);
  });

  it('trekt uit wat medewerkers die maand lazen, en niet twee keer', async () => {
    for (let n = 0; n < 2; n++) {
      const is = await stuur('thomas', toezichtPaden.steekproeven, { maand: MAAND });
      expect([is.status, is.naar]).toEqual([303, `${toezichtPaden.steekproef(MAAND)}?gedaan=ja`]);
    }
    const { regels, kandidaten } = await getrokken();
    expect([regels.length, kandidaten]).toEqual([STEEKPROEFGROOTTE, 42]);
    expect(new Set(regels.map(({ regel }) => regel)).size).toBe(STEEKPROEFGROOTTE);
    expect(regels.every(({ lezer }) => lezer !== 'x')).toBe(true);
    await stuur('thomas', toezichtPaden.steekproeven, { maand: LEEG });
    expect((await haal('thomas', toezichtPaden.steekproef(LEEG))).tekst).toContain('Niets gelezen');
  });

  it('is na te trekken met het zaad, ook buiten Omkeer om', async () => {
    const { regels, zaad } = await getrokken();
    const alle = await huis.lees<{ readonly nr: string }>(
      `SELECT nr FROM leeslog WHERE gemeente = '${HIER}' AND persoon IN ('bilal', 'thomas') AND op < '2026-02-01 00:00+01'`,
    );
    const rang = (nr: number): string => createHash('sha256').update(`${zaad}:${nr}`).digest('hex');
    const zelf = alle
      .map(({ nr }) => Number(nr))
      .toSorted((a, b) => (rang(a) < rang(b) ? -1 : 1))
      .slice(0, STEEKPROEFGROOTTE);
    expect(regels.map(({ regel }) => regel)).toEqual(zelf);
    const { tekst } = await haal('thomas', toezichtPaden.steekproef(MAAND));
    expect(tekst).toContain('dezelfde 25 regels, in dezelfde volgorde');
    expect(tekst).toContain(zaad);
  });

  it('zegt het als het leeslog sindsdien is veranderd (BIO2 8.15.05)', async () => {
    const { regels } = await getrokken();
    const nr = regels[0]?.regel ?? 0;
    await huis.eigenaar(`UPDATE leeslog SET resultaat = 'geweigerd' WHERE nr = ${nr}`);
    expect((await haal('thomas', toezichtPaden.steekproef(MAAND))).tekst).toContain('niet na te trekken');
    await huis.eigenaar(`UPDATE leeslog SET resultaat = 'gelezen' WHERE nr = ${nr}`);
    expect((await haal('thomas', toezichtPaden.steekproef(MAAND))).tekst).not.toContain('niet na te trekken');
  });

  it('tekent op dat de controller de dossiers zag', async () => {
    const voor = await huis.lees('SELECT nr FROM leeslog');
    await haal('thomas', toezichtPaden.steekproef(MAAND));
    expect(await huis.lees('SELECT nr FROM leeslog')).toHaveLength(voor.length + 1);
  });
});

describe('een regel beoordelen, vragen en beantwoorden', () => {
  const plaatsVan = async (lezer: string, keer = 0): Promise<number> =>
    (await getrokken()).regels.filter((r) => r.lezer === lezer)[keer]?.plaats ?? 0;

  it('vraagt een oordeel met de reden', async () => {
    const leeg = await oordeel('thomas', await plaatsVan('bilal'), 0, '', '');
    expect(leeg.status).toBe(422);
    for (const fout of ['Kies of dit nodig was.', 'Schrijf op waarom']) expect(leeg.tekst).toContain(fout);
  });

  it('een vraag komt bij wie las, en bij niemand anders', async () => {
    const plaats = await plaatsVan('bilal');
    expect((await haal('bilal', toezichtPaden.leesvragen)).tekst).toContain('Er is u niets gevraagd.');
    expect((await haal('bilal', toezichtPaden.leesvraag(MAAND, plaats))).status).toBe(404);
    expect((await oordeel('thomas', plaats, 0, 'vraag', 'Waarvoor was dit?')).status).toBe(303);
    expect((await haal('bilal', toezichtPaden.leesvragen)).tekst).toContain('Nog beantwoorden');
    expect((await haal('bilal', toezichtPaden.leesvraag(MAAND, plaats))).tekst).toContain(
      'Waarvoor was dit?',
    );
    expect((await haal('anouk', toezichtPaden.leesvragen)).tekst).toContain('Er is u niets gevraagd.');
    expect((await haal('anouk', toezichtPaden.leesvraag(MAAND, plaats))).status).toBe(404);
    const mail = await huis.lees<{ readonly gegevens: unknown }>(
      "SELECT gegevens FROM uitgaand WHERE taak = 'leesvraagmail'",
    );
    expect(mail.map(({ gegevens }) => gegevens)).toEqual([{ persoon: 'bilal' }]);
  });

  it('wie las antwoordt een keer, en de controller oordeelt', async () => {
    const plaats = await plaatsVan('bilal');
    const pad = toezichtPaden.leesvraag(MAAND, plaats);
    expect((await stuur('bilal', pad, { na: '1' })).status).toBe(422);
    expect((await stuur('bilal', pad, { na: '1', tekst: 'Voor het huisbezoek.' })).naar).toBe(
      `${toezichtPaden.leesvragen}?gedaan=ja`,
    );
    expect((await stuur('bilal', pad, { na: '2', tekst: 'Nog eens.' })).status).toBe(409);
    const regel = toezichtPaden.steekproefregel(MAAND, plaats);
    expect((await haal('thomas', regel)).tekst).toContain('Voor het huisbezoek.');
    // What was seen is older than what is there.
    expect((await oordeel('thomas', plaats, 1, 'inOrde')).status).toBe(409);
    expect((await oordeel('thomas', plaats, 2, 'nietInOrde', 'Niet nodig.')).status).toBe(303);
    expect((await oordeel('thomas', plaats, 3, 'inOrde')).status).toBe(409);
    expect((await haal('bilal', pad)).tekst).toContain('Niet nodig.');
  });

  it('wat niet in orde is, kan een datalek worden, en wijst ernaar terug (AVG 33)', async () => {
    const plaats = await plaatsVan('bilal');
    const regel = toezichtPaden.steekproefregel(MAAND, plaats);
    const meldpad = toezichtPaden.lekMeldenUit(MAAND, plaats);
    expect((await haal('thomas', regel)).tekst).toContain(meldpad.replace('&', '&amp;'));
    const { dossier } = (await getrokken()).regels[plaats - 1] ?? { dossier: '?' };
    const formulier = await haal('thomas', meldpad);
    expect(formulier.tekst).toContain(`value="${dossier}"`);
    // Somebody else fills in an empty form.
    expect((await haal('anouk', meldpad)).tekst).not.toContain(dossier);
    await stuur('thomas', toezichtPaden.lekMelden, {
      maand: MAAND,
      plaats: String(plaats),
      soort: 'onterechtGelezen',
      wat: 'Gelezen zonder reden.',
      bekendOp: '2026-02-03T10:00',
      dossiers: dossier,
    });
    expect((await haal('thomas', regel)).tekst).toContain(toezichtPaden.datalek(1));
    expect((await haal('thomas', toezichtPaden.datalek(1))).tekst).toContain(regel);
  });

  it('wat een controller las, beoordeelt een ander (BIO2 8.15.06)', async () => {
    // Chance may have left it out: then there is nothing to see.
    await huis.eigenaar(`UPDATE steekproefregel SET lezer = 'thomas' WHERE plaats = 5;
      UPDATE leeslog SET persoon = 'thomas', rol = 'controller' WHERE nr = (SELECT regel FROM steekproefregel WHERE plaats = 5)`);
    const zelf = (await haal('thomas', toezichtPaden.steekproefregel(MAAND, 5))).tekst;
    expect([zelf.includes('Uw oordeel'), zelf.includes('Een teamleider of een andere controller')]).toEqual([
      false,
      true,
    ]);
    const eigen = await oordeel('thomas', 5, 0, 'inOrde');
    expect([eigen.status, eigen.tekst.includes('U beoordeelt niet wat u zelf las.')]).toEqual([409, true]);
    expect((await haal('henk', toezichtPaden.steekproef(MAAND))).tekst).toContain('thomas');
    expect((await haal('henk', toezichtPaden.steekproef(MAAND))).tekst).not.toContain('bilal');
    const vanBilal = toezichtPaden.steekproefregel(MAAND, await plaatsVan('bilal'));
    expect((await haal('henk', vanBilal)).status).toBe(404);
    expect((await oordeel('henk', 5, 0, 'inOrde')).status).toBe(303);
    await expect(
      huis.eigenaar(
        `INSERT INTO steekproefstap VALUES ('${HIER}', '${MAAND}', 5, 'thomas', 9, 'inOrde', 'x', 'thomas', now())`,
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('groeit alleen, en ziet geen andere gemeente', async () => {
    const rechten = await huis.lees<{ readonly recht: string }>(
      `SELECT DISTINCT privilege_type AS recht FROM information_schema.role_table_grants WHERE grantee = 'omkeer_app'
        AND table_name LIKE 'steekproef%' ORDER BY 1`,
    );
    expect(rechten.map(({ recht }) => recht)).toEqual(['INSERT', 'SELECT']);
    expect(await inGemeente(huis.omgeving.db, DAAR, (trx) => leesSteekproeven(trx, HIER))).toEqual([]);
  });
});
