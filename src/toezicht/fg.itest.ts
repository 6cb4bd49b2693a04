import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { medewerker, voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { DAAR, HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { bezoekers } from '../../test/hulp/bezoekers.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { mijnPaden } from '../mijn/paden.ts';
import { toezichtPaden } from './paden.ts';

let huis: Apphuis;
const { koekjes, haal, stuur } = bezoekers(() => huis);
let gewoon: DossierId;
let streng: DossierId;
let elders: DossierId;
const NAAM = 'Xanders';

beforeAll(async () => {
  const inrichting = voorbeeldInrichting({ regels: voorbeeldRegels({ gemeente: HIER }) });
  const hester = medewerker('hester', { rol: 'fg', team: null, naam: 'Hester Kolk' });
  huis = await maakApphuis({
    inrichting: { ...inrichting, medewerkers: [...inrichting.medewerkers, hester] },
  });
  for (const rol of ['controller', 'teamleider', 'klantmanager', 'inwoner', 'beheerder'] as const)
    koekjes.set(rol, await huis.sessie(rol));
  koekjes.set('hester', await huis.sessie('fg', { id: 'hester' }));
  koekjes.set('ander', await huis.sessie('fg', { id: 'ander' }));
  // Handled a breach in an earlier post.
  koekjes.set('vroeger', await huis.sessie('controller', { id: 'vroeger' }));
  koekjes.set('nu', await huis.sessie('fg', { id: 'vroeger' }));
  gewoon = await melding(HIER);
  streng = await melding(HIER);
  elders = await melding(DAAR);
  await doe(HIER, streng, {
    soort: 'vertrouwelijkMaken',
    grond: 'eigenMedewerker',
    toelichting: 'Werkt hier.',
  });
});
afterAll(() => huis.sluit());

async function doe(gemeente: Gemeentecode, dossier: DossierId, opdracht: DossierOpdracht): Promise<void> {
  const wie = { id: persoonId('sanne'), rol: 'screener' } as const;
  const uitkomst = await voerOpdrachtUit(
    huis.omgeving,
    { gemeente, dossier, wie, namens: null, sleutel: null },
    opdracht,
  );
  expect(uitkomst.gelukt ? [] : uitkomst.weigeringen).toEqual([]);
}

async function melding(gemeente: Gemeentecode): Promise<DossierId> {
  const dag = datumVan(huis.omgeving.klok.nu());
  const dossier = nieuwDossierId(dag);
  await doe(gemeente, dossier, meldingDoen({ ontvangenOp: dag }));
  return dossier;
}

const gronden = async (dossier: DossierId): Promise<readonly string[]> =>
  (
    await huis.lees<{ readonly grond: string | null }>(
      `SELECT DISTINCT grond FROM leeslog WHERE dossier = '${dossier}' AND rol = 'fg' AND resultaat = 'gelezen' ORDER BY 1`,
    )
  ).map(({ grond }) => grond ?? 'geen');

describe('wie een dossier las, zonder wat erin staat (AVG 38 lid 2, 39 lid 1)', () => {
  it('ziet de functionaris met het nummer, met het bewijs dat niets is veranderd', async () => {
    for (const dossier of [gewoon, streng]) {
      const { naar } = await stuur('hester', toezichtPaden.dossiersporen, { dossier: dossier.toLowerCase() });
      expect(naar).toBe(toezichtPaden.dossierspoor(dossier));
      const { status, tekst } = await haal('hester', toezichtPaden.dossierspoor(dossier));
      expect(status).toBe(200);
      expect(tekst).toContain('de keten is heel');
      expect(tekst).not.toContain(NAAM);
      expect(await gronden(dossier)).toEqual(['fgToezicht']);
    }
  });

  it('ziet verder niemand, en van een andere gemeente of een verzonnen nummer ziet zij hetzelfde', async () => {
    for (const wie of ['controller', 'teamleider', 'klantmanager', 'beheerder', 'inwoner'])
      expect([wie, (await haal(wie, toezichtPaden.dossierspoor(gewoon))).status]).toEqual([wie, 403]);
    const niet = await haal('hester', toezichtPaden.dossierspoor(elders));
    const nooit = await haal('hester', '/toezicht/dossierspoor/W26-0000-0000');
    expect([niet.status, nooit.status]).toEqual([404, 404]);
    expect(niet.tekst).toContain('Er is geen dossier met dit nummer');
    const leeg = await stuur('hester', toezichtPaden.dossiersporen, { dossier: 'mevrouw X' });
    expect([leeg.status, leeg.tekst.includes('Vul het nummer van het dossier in')]).toEqual([422, true]);
  });

  it('zegt waar de keten is gebroken, ook als het einde is afgeknipt', async () => {
    const stuk = await melding(HIER);
    await huis.eigenaar(
      `UPDATE journaal SET feiten = feiten || '{"kanaal":"post"}' WHERE dossier = '${stuk}' AND nr = 1`,
    );
    expect((await haal('hester', toezichtPaden.dossierspoor(stuk))).tekst).toContain(
      'Bij feit 1: het zegel klopt niet met de feiten',
    );
    const kort = await melding(HIER);
    await huis.eigenaar(`UPDATE dossier SET nr = nr + 1 WHERE dossier = '${kort}'`);
    expect((await haal('hester', toezichtPaden.dossierspoor(kort))).tekst).toContain(
      'het einde van de keten is weg',
    );
  });
});

describe('een dossier lezen met een reden (AVG 38 lid 2)', () => {
  it('begint dicht, en vraagt nummer, reden en wat er wordt nagekeken', async () => {
    const dicht = await haal('hester', dossierPaden.pagina(gewoon));
    expect([dicht.status, dicht.tekst.includes(`href="${toezichtPaden.fginzage}"`)]).toEqual([404, true]);
    const leeg = await stuur('hester', toezichtPaden.fginzage, {});
    expect(leeg.status).toBe(422);
    for (const fout of ['Vul het nummer van het dossier in', 'Kies waarom', 'Schrijf op wat u gaat nakijken'])
      expect(leeg.tekst).toContain(fout);
    expect(await huis.lees('SELECT nr FROM fginzage')).toEqual([]);
  });

  it('opent het om te lezen en niets meer, ook een vertrouwelijk, en alleen voor wie de reden gaf', async () => {
    for (const dossier of [gewoon, streng]) {
      const { status, naar } = await stuur('hester', toezichtPaden.fginzage, {
        dossier,
        reden: 'fgVraag',
        toelichting: 'Een klacht over wie meelas.',
      });
      expect([status, naar]).toEqual([303, dossierPaden.pagina(dossier)]);
      const { tekst } = await haal('hester', dossierPaden.pagina(dossier));
      expect(tekst).toContain(NAAM);
      expect(tekst).toContain('U leest dit dossier als functionaris gegevensbescherming');
      expect(tekst).not.toContain('Heel dossier als PDF');
      expect((await haal('hester', dossierPaden.export(dossier))).status).toBe(403);
      expect((await haal('ander', dossierPaden.pagina(dossier))).status).toBe(404);
    }
    expect(await gronden(gewoon)).toEqual(['fgToezicht', 'fgVraag']);
    const opnieuw = await haal('hester', toezichtPaden.fginzage);
    expect(opnieuw.tekst).toContain('Een klacht over wie meelas.');
    expect((await haal('ander', toezichtPaden.fginzage)).tekst).not.toContain('Een klacht over wie meelas.');
  });

  it('ziet de inwoner in het eigen overzicht: wie en waarom, niet de toelichting (AVG 15, 38 lid 5)', async () => {
    const { tekst } = await haal('inwoner', dossierPaden.leeslog(gewoon));
    expect(tekst).toContain('Hester Kolk, functionaris gegevensbescherming');
    expect(tekst).toContain('een vraag of klacht over het gebruik van gegevens');
    expect(tekst).not.toContain('Een klacht over wie meelas.');
    expect(mijnPaden.overzicht).toBe('/mijn');
  });

  it('houdt op als de tijd om is, en blijft dicht voor een andere gemeente', async () => {
    await huis.eigenaar("UPDATE fginzage SET op = op - interval '9 hours', tot = tot - interval '9 hours'");
    expect((await haal('hester', dossierPaden.pagina(gewoon))).status).toBe(404);
    const velden = { dossier: elders, reden: 'fgDatalek', toelichting: 'Nagaan.' };
    expect((await stuur('hester', toezichtPaden.fginzage, velden)).status).toBe(404);
  });
});

describe('de registers: kijken en niet beslissen (AVG 38 lid 6)', () => {
  it('staan allemaal op het bureau, en gaan open', async () => {
    const { tekst } = await haal('hester', toezichtPaden.bureau);
    for (const pad of [
      toezichtPaden.datalekken,
      toezichtPaden.steekproeven,
      toezichtPaden.noodinzagen,
      toezichtPaden.rechten,
      toezichtPaden.verzoeken,
      toezichtPaden.verwerkingen,
      toezichtPaden.logboek,
      toezichtPaden.dossiersporen,
      toezichtPaden.fginzage,
    ]) {
      expect(tekst).toContain(`href="${pad}"`);
      expect([pad, (await haal('hester', pad)).status]).toEqual([pad, 200]);
    }
    expect(tekst).not.toContain(`href="${toezichtPaden.bewaking}"`);
  });

  it('nemen van de functionaris geen oordeel, trekking of beoordeling aan', async () => {
    const bilal = toezichtPaden.rechtenVan(persoonId('bilal'));
    for (const pad of [toezichtPaden.steekproeven, toezichtPaden.noodinzage(1), bilal])
      expect([pad, (await stuur('hester', pad, { uitkomst: 'blijft' })).status]).toEqual([pad, 403]);
    const { tekst } = await haal('hester', bilal);
    expect(tekst).toContain('kijkt u toe en adviseert u');
    expect(tekst).not.toContain('Uw oordeel');
  });

  it('tellen van verzoeken over gegevens alleen hoeveel en wanneer (AVG 12 lid 3)', async () => {
    await doe(HIER, gewoon, {
      soort: 'gegevensverzoekVastleggen',
      recht: 'correctie',
      ontvangenOp: datumVan(huis.omgeving.klok.nu()),
      kanaal: 'balie',
      verzoeker: 'inwoner',
      identiteit: 'legitimatie',
      tekst: 'Mijn geboortedatum klopt niet.',
    });
    const { tekst } = await haal('hester', toezichtPaden.verzoeken);
    expect(tekst).toContain('Nog open: 1, te laat: 0');
    for (const nooit of [NAAM, 'Mijn geboortedatum']) expect(tekst).not.toContain(nooit);
  });
});

describe('advies (AVG 35 lid 2, 39 lid 1)', () => {
  const lek = {
    sleutel: 'een-vaste-sleutel',
    soort: 'teBreed',
    wat: 'De lijst ging naar een hele mailgroep.',
    bekendOp: '2026-03-02T10:00',
    personen: '12',
    gegevens: 'identificatie',
  };

  it('staat bij een datalek met dag en naam, een keer als het twee keer wordt verstuurd', async () => {
    await stuur('klantmanager', toezichtPaden.lekMelden, lek);
    const { tekst } = await haal('hester', toezichtPaden.datalek(1));
    expect(tekst).not.toContain('Risico beoordelen');
    expect((await haal('hester', toezichtPaden.datalekstap(1, 'beoordelen'))).status).toBe(403);
    const velden = { sleutel: 'advies-een', tekst: 'Licht de mensen in.' };
    for (const _ of [1, 2])
      expect((await stuur('hester', toezichtPaden.lekadvies(1), velden)).naar).toBe(
        `${toezichtPaden.datalek(1)}?gedaan=ja`,
      );
    expect(await huis.lees('SELECT tekst, door FROM fgadvies')).toEqual([
      { tekst: 'Licht de mensen in.', door: 'hester' },
    ]);
    const bij = (await haal('controller', toezichtPaden.datalek(1))).tekst;
    expect(bij).toContain('Licht de mensen in.');
    expect(bij).toContain('Hester Kolk');
    expect(bij).not.toContain('Advies vastleggen');
  });

  it('geeft alleen de functionaris, en die kan het niet leeg laten', async () => {
    for (const pad of [toezichtPaden.lekadvies(1), toezichtPaden.dpiaAdvies]) {
      for (const wie of ['controller', 'beheerder', 'teamleider'])
        expect([wie, (await stuur(wie, pad, { tekst: 'x' })).status]).toEqual([wie, 403]);
      const leeg = await stuur('hester', pad, { tekst: '' });
      expect([pad, leeg.status]).toEqual([pad, 422]);
      expect(leeg.tekst).toContain('Schrijf op wat u adviseert, en waarom.');
    }
    expect((await stuur('hester', toezichtPaden.lekadvies(9), { tekst: 'x' })).status).toBe(404);
  });

  it('kan niemand wijzigen of weghalen: ook de app zelf niet', async () => {
    for (const wat of [
      "UPDATE fgadvies SET tekst = 'anders'",
      'DELETE FROM fgadvies',
      'DELETE FROM fginzage',
    ])
      await expect(huis.omgeving.pool.query(wat)).rejects.toThrow(/permission denied/);
  });

  it('geeft niet wie bij dit datalek zelf een stap zette; de database weigert het ook (AVG 38 lid 6)', async () => {
    await stuur('vroeger', toezichtPaden.datalekstap(1, 'maatregel'), {
      na: '0',
      tekst: 'Mail teruggehaald.',
    });
    const { status, tekst } = await stuur('nu', toezichtPaden.lekadvies(1), { tekst: 'Goed gedaan.' });
    expect([status, tekst.includes('Dan adviseert u er niet over.')]).toEqual([409, true]);
    await expect(
      huis.eigenaar(`INSERT INTO fgadvies (gemeente, sleutel, onderwerp, datalek, tekst, door, op)
        VALUES ('${HIER}', 'zelf', 'datalek', 1, 'x', 'vroeger', now())`),
    ).rejects.toThrow(/does not advise/);
    expect((await stuur('ander', toezichtPaden.lekadvies(1), { tekst: 'Ook goed.' })).status).toBe(303);
  });

  it('staat bij de DPIA met de versie van het register; tot dan staat er dat het ontbreekt (AVG 35 lid 2)', async () => {
    const ervoor = await haal('controller', toezichtPaden.verwerkingen);
    expect(ervoor.tekst).toContain('is nog geen advies gegeven');
    await stuur('hester', toezichtPaden.dpiaAdvies, { tekst: 'Zet een termijn op het leeslog.' });
    const erna = await haal('controller', toezichtPaden.verwerkingen);
    expect(erna.tekst).toContain('Zet een termijn op het leeslog.');
    expect(erna.tekst).not.toContain('is nog geen advies gegeven');
    expect((await haal('teamleider', toezichtPaden.verwerkingen)).status).toBe(403);
    expect((await haal('hester', toezichtPaden.verwerkingenbestand('csv'))).tekst).toContain(
      'Dossier inzien',
    );
  });

  it('verliest zijn woorden als een dossier waar het over gaat wordt vernietigd (Wmo 5.3.4)', async () => {
    const weg = await melding(HIER);
    await stuur('klantmanager', toezichtPaden.lekMelden, { ...lek, sleutel: 'tweede', dossiers: weg });
    await stuur('hester', toezichtPaden.lekadvies(2), { tekst: 'Waterlelietje.' });
    await stuur('hester', toezichtPaden.fginzage, {
      dossier: weg,
      reden: 'fgDatalek',
      toelichting: 'Waterlelietje.',
    });
    await huis.eigenaar(`SELECT vernietig_dossier('${HIER}', '${weg}', 'Wmo 5.3.4', 'test')`);
    expect(await huis.lees(`SELECT tekst FROM fgadvies WHERE datalek = 2`)).toEqual([{ tekst: '' }]);
    expect(await huis.lees(`SELECT toelichting FROM fginzage WHERE dossier = '${weg}'`)).toEqual([
      { toelichting: '' },
    ]);
    expect((await haal('hester', toezichtPaden.dossierspoor(weg))).status).toBe(404);
  });
});
