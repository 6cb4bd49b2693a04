import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { DAAR, HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { inGemeente } from '../platform/database.ts';
import { vandaag } from '../platform/klok.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { leesBezwaarregister } from './register-queries.ts';

let huis: Apphuis;
beforeAll(async () => {
  huis = await maakApphuis();
  const dag = vandaag(huis.omgeving.klok);
  const dossier = nieuwDossierId(dag);
  const wie = { id: persoonId('sanne'), rol: 'screener' } as const;
  const uitvoering = { gemeente: HIER, dossier, wie, namens: null, sleutel: null };
  const uitkomst = await voerOpdrachtUit(huis.omgeving, uitvoering, meldingDoen({ ontvangenOp: dag }));
  if (!uitkomst.gelukt) throw new Error('geen melding');
  const rij = (nr: number, gronden: string, uitkomstEnDag: string, beroep = 'NULL') =>
    `('${HIER}', '${dossier}', 'BZ${nr}', 'besluit', '2026-05-01', '{${gronden}}', ${uitkomstEnDag}, ${beroep})`;
  const gegrond = `'gegrond', '2026-07-01', false`;
  await huis.eigenaar(`INSERT INTO bezwaar VALUES
    ${[1, 2, 3, 4, 5].map((nr) => rij(nr, 'motivering', gegrond)).join()},
    ${rij(6, 'motivering,omvang', `'ongegrond', '2026-07-02', true`, `'gegrond'`)},
    ${rij(7, 'omvang', 'NULL, NULL, NULL')}`);
});
afterAll(() => huis.sluit());

const haal = async (rol: 'jurist' | 'controller' | 'klantmanager') =>
  huis.app.request(new URL('/bezwaarregister', huis.basis), { headers: { Cookie: await huis.sessie(rol) } });
/** The rows of all tables that begin with this, as plain text. */
const rijen = (pagina: string, begin: string): readonly string[] =>
  pagina
    .split(/<tr|<\/tr>/)
    .map((deel) =>
      deel
        .replace(/^[^>]*>/, ' ')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((tekst) => tekst.startsWith(begin));

describe('het bezwaarregister', () => {
  it('telt per reden en uitkomst, en wat te laat was (Awb 7:10, 7:11)', async () => {
    const pagina = await (await haal('controller')).text();
    expect(rijen(pagina, 'gegrond')).toEqual(['gegrond 5 5', 'gegrond 1']);
    expect(rijen(pagina, 'loopt nog')[0]).toBe('loopt nog 1 0');
    expect(rijen(pagina, 'de uitleg klopt niet')).toEqual([
      'de uitleg klopt niet of is te kort (Awb 3:46) 5 1 0 0 0 0',
    ]);
    expect(rijen(pagina, 'de hoeveelheid')).toEqual(['de hoeveelheid of het bedrag klopt niet 0 1 0 0 0 1']);
  });

  it('toont de jurist geen klein getal, en wie er niet van leert niets (Wmo 5.3.3, 5.3.6)', async () => {
    const pagina = await (await haal('jurist')).text();
    expect(rijen(pagina, 'de uitleg klopt niet')[0]).toContain('5 minder dan 5 0');
    expect((await haal('klantmanager')).status).toBe(403);
  });

  it('is er niet voor een andere gemeente, en gaat mee als een dossier vernietigd is (Wmo 5.1.1 lid 7, 5.3.4)', async () => {
    const lees = (gemeente: typeof HIER) =>
      inGemeente(huis.omgeving.db, gemeente, (trx) => leesBezwaarregister(trx, gemeente));
    expect(await lees(DAAR)).toEqual({ gronden: [], uitkomsten: [] });
    await huis.eigenaar('DELETE FROM dossier');
    expect(await lees(HIER)).toEqual({ gronden: [], uitkomsten: [] });
  });
});
