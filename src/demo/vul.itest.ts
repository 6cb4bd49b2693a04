import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { SJABLONEN } from '../../test/bouwers/briefproef.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { STIL } from '../../test/hulp/journaal.ts';
import { maakBriefmaker } from '../brieven/render.ts';
import { briefwerker } from '../dossier/brieven.ts';
import { herbouwDossiers } from '../dossier/herbouwen.ts';
import { voegDagToe } from '../dossier/kalenderdagen.ts';
import { werkKlokkenBij } from '../dossier/klokkenbijwerken.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import { verifieerAlles } from '../journaal/verifieer.ts';
import type { Datum } from '../kern/datum.ts';
import { datum } from '../kern/datum.ts';
import { maakTakenloper } from '../platform/taken.ts';
import type { Prognoseuitkomst } from '../prognose/prognose.ts';
import { maakRekenplaats } from '../prognose/uitvoeren.ts';
import { vulPrognose } from './prognose.ts';
import { vulDemo } from './vul.ts';

let huis: Dossierhuis;
beforeAll(async () => {
  huis = await maakDossierhuis(
    await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld')),
  );
  huis.zetKlok(datum('2026-11-22'));
  await vulDemo(huis.omgeving);
}, 180_000);
afterAll(() => huis.sluit());

async function tel(sql: string): Promise<number> {
  const { rows } = await huis.eigenaar.query<{ aantal: number }>(
    `SELECT count(*)::int AS aantal FROM ${sql}`,
  );
  return rows[0]?.aantal ?? 0;
}

async function rijen<R extends object>(sql: string): Promise<readonly R[]> {
  return (await huis.eigenaar.query<R>(sql)).rows;
}
const leestabellen = () =>
  Promise.all([
    rijen('SELECT * FROM dossier ORDER BY dossier'),
    rijen('SELECT * FROM klok ORDER BY dossier, soort, onderdeel'),
    rijen('SELECT * FROM geval ORDER BY dossier'),
    rijen('SELECT * FROM bezwaar ORDER BY dossier, onderdeel'),
  ]);

describe('de gevulde demo', () => {
  it('heeft vierduizend dossiers of meer, waarvan het meeste klaar is', async () => {
    expect(await tel('dossier')).toBeGreaterThan(4_000);
    expect(await tel("dossier WHERE status = 'bekendgemaakt'")).toBeGreaterThan(2_000);
    expect(await tel('dossier WHERE open')).toBeGreaterThan(100);
  });

  it('vindt op elk bureau al wat om iemand vraagt, en niets dat stil is (docs/adr/0042)', async () => {
    const vraagt = `EXISTS (SELECT FROM contactpunt p WHERE p.dossier = d.dossier)
      OR EXISTS (SELECT FROM leveringpunt p WHERE p.dossier = d.dossier)
      OR EXISTS (SELECT FROM levering l WHERE l.dossier = d.dossier AND l.actueel AND l.stand LIKE 'wachtOp%')
      OR EXISTS (SELECT FROM geval g WHERE g.dossier = d.dossier AND g.tekststand IN ('voorgesteld', 'teruggewezen'))
      OR EXISTS (SELECT FROM klok k WHERE k.dossier = d.dossier AND k.soort = 'gegevensverzoek')`;
    expect(await tel('dossier WHERE vraagt')).toBeGreaterThan(50);
    expect(await tel(`dossier d WHERE vraagt <> (${vraagt})`)).toBe(0);
  });

  it('heeft ketens die van voor tot achter kloppen', async () => {
    const { dossiers, schakels, fouten } = await verifieerAlles(huis.eigenaar);
    expect(fouten).toEqual([]);
    expect(dossiers).toBe(await tel('dossier'));
    expect(schakels).toBeGreaterThan(20_000);
  }, 120_000);

  it('bestelt brieven voor de uitgewerkte dossiers en niet voor de geschiedenis', async () => {
    const brieven = await tel("uitgaand WHERE taak = 'brief'");
    expect(brieven).toBeGreaterThan(50);
    expect(brieven).toBeLessThan(250);
  });

  it('maakt al die brieven, zonder een mislukte (PDF/UA-1, procedure § 20)', async () => {
    const brief = briefwerker({
      omgeving: huis.omgeving,
      briefmaker: maakBriefmaker({ sjablonenMap: SJABLONEN }),
      mail: { ingesteld: false, stuur: () => Promise.resolve() },
    });
    const niets = () => Promise.resolve();
    const werkers = { brief, adviesmail: niets, berichtmail: niets, toewijzing: niets, adresgeheim: niets };
    const loper = maakTakenloper({ eigenaarUrl: huis.url, log: STIL, werkers });
    try {
      const besteld = await tel("uitgaand WHERE taak = 'brief'");
      await loper.verwerkAlles();
      expect(await loper.openstaand(huis.inrichting.gemeente)).toEqual([]);
      expect(await tel('document')).toBe(besteld);
    } finally {
      await loper.stop();
    }
  }, 120_000);

  it('heeft een prognose met twee scenario’s, een keer (sturing.md § 3)', async () => {
    const plaats = maakRekenplaats(null);
    await vulPrognose(huis.omgeving, plaats);
    await vulPrognose(huis.omgeving, plaats);
    const gemaakt = await rijen<{ door: string; uitkomst: Prognoseuitkomst | null }>(
      'SELECT door, uitkomst FROM prognose',
    );
    expect(gemaakt.map(({ door }) => door)).toEqual(['carla']);
    const uitkomst = gemaakt[0]?.uitkomst;
    expect(uitkomst?.scenarios.map(({ scenario }) => scenario.naam)).toEqual([
      'Zoals het nu gaat',
      'Een klantmanager erbij',
      'Een kwart telefonisch',
    ]);
    expect(uitkomst?.soorten?.aantal).toBeGreaterThan(3);
    expect(uitkomst?.terugtoets).not.toBeNull();
  }, 120_000);

  it('vult een tweede keer niets', async () => {
    const eerst = await tel('journaal');
    await vulDemo(huis.omgeving);
    expect(await tel('journaal')).toBe(eerst);
  });

  it('heeft, ook na een dag erbij, leesrijen die gelijk zijn aan herbouwde (Atw 3 lid 3, Awb 4:18; huis: journaal)', async () => {
    const { gemeente } = huis.inrichting;
    const [dwangsom] = await rijen<{ uiterlijk: Datum }>(
      "SELECT uiterlijk FROM klok WHERE soort = 'dwangsom' ORDER BY uiterlijk",
    );
    if (!dwangsom) throw new Error('geen dossier met een dwangsom');
    // Some rows are of before the upgrade, and do not know when their term stood still (migration 0006).
    expect(await tel('klok WHERE stilstand > 0')).toBeGreaterThan(1);
    await huis.eigenaar.query("UPDATE klok SET opschortingen = '[]' WHERE md5(dossier) < '8'");
    const gegevens = {
      datum: dwangsom.uiterlijk,
      besluit: 'Besluit van 3 november 2026.',
      bron: 'Stb. 2026, 1',
    };
    expect(await voegDagToe(huis.omgeving, gemeente, persoonId('beheer'), gegevens)).toBe(true);
    await werkKlokkenBij(huis.omgeving, gemeente, dwangsom.uiterlijk);
    const bijgehouden = await leestabellen();
    await herbouwDossiers(huis.omgeving, gemeente);
    expect(bijgehouden).toEqual(await leestabellen());
    expect(await tel("klok WHERE soort = 'dwangsom'")).toBeGreaterThan(0);
    expect(await tel(`klok WHERE soort = 'dwangsom' AND uiterlijk <= '${dwangsom.uiterlijk}'`)).toBe(0);
  }, 120_000);
});
