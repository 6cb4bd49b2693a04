import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  dossierId,
  maakJournaalhuis,
  schrijfBij,
  STEIN,
  type Journaalhuis,
} from '../../test/hulp/journaal.ts';
import { leesKeten } from './journaal.ts';
import { verifieerAlles } from './verifieer.ts';

const HEEL = dossierId('W26-0000-000A');
const STUK = dossierId('W26-0000-000B');

let huis: Journaalhuis | undefined;
beforeEach(async () => {
  await huis?.sluit();
  huis = await maakJournaalhuis();
  await schrijfBij(huis.app, STEIN, HEEL, { aantal: 2 });
  await schrijfBij(huis.app, STEIN, STUK, { aantal: 3, sleutel: 'begin' });
  const keten = await leesKeten(huis.app, STEIN, STUK);
  await schrijfBij(huis.app, STEIN, STUK, { keten, aantal: 2 });
});
afterAll(() => huis?.sluit());

async function na(...sql: readonly string[]) {
  if (!huis) throw new Error('geen huis');
  for (const opdracht of sql) await huis.eigenaar.query(opdracht);
  return verifieerAlles(huis.eigenaar);
}
const gebroken = (nr: number, wat: string): readonly unknown[] => [
  expect.objectContaining({ gemeente: STEIN, dossier: STUK, nr, wat }),
];
const WAAR = `WHERE dossier = '${STUK}'`;

describe('het nalopen van alle ketens (huis: journaal)', () => {
  it('vindt niets als er niets veranderd is', async () => {
    expect(await na()).toEqual({ dossiers: 2, schakels: 7, fouten: [] });
  });
  it('kan ook een enkel dossier nalopen', async () => {
    await na(`UPDATE journaal SET door = 'a:b' ${WAAR} AND nr = 2`);
    if (!huis) throw new Error('geen huis');
    expect(await verifieerAlles(huis.eigenaar, HEEL)).toEqual({ dossiers: 1, schakels: 2, fouten: [] });
    expect((await verifieerAlles(huis.eigenaar, STUK)).fouten).toHaveLength(1);
  });
  it.each([
    ['een feit', `UPDATE journaal SET feiten = '{"urgentie":"regulier"}' ${WAAR} AND nr IN (3, 4)`, 3],
    ['het tijdstip', `UPDATE journaal SET op = op - interval '1 day' ${WAAR} AND nr = 1`, 1],
    ['de inhoud en de digest', `UPDATE journaal SET inhoud = null, digest = 'x' ${WAAR} AND nr = 5`, 5],
  ])('noemt de eerste schakel als de eigenaar %s verandert', async (_wat, sql, nr) => {
    expect((await na(sql)).fouten).toEqual(gebroken(nr, 'het zegel klopt niet met de feiten'));
  });
  it('noemt veranderde inhoud', async () => {
    const { fouten } = await na(
      `UPDATE journaal SET inhoud = jsonb_set(inhoud, '{waarde,motivering}', '"anders"') ${WAAR} AND nr = 2`,
    );
    expect(fouten).toEqual(gebroken(2, 'de inhoud is veranderd'));
  });
  it('noemt een schakel die ertussenuit is', async () => {
    const { fouten } = await na(`DELETE FROM journaal ${WAAR} AND nr = 2`);
    expect(fouten).toEqual(gebroken(2, 'de schakel ontbreekt'));
  });
  it('noemt het afgeknipte einde, ook als de leesrij is meeveranderd', async () => {
    const einde = 'de schakel ontbreekt: het einde van de keten is weg';
    expect((await na(`DELETE FROM journaal ${WAAR} AND nr > 3`)).fouten).toEqual(gebroken(4, einde));
    expect(
      (await na(`DELETE FROM journaal ${WAAR} AND nr > 2`, `UPDATE dossier SET nr = 2 ${WAAR}`)).fouten,
    ).toEqual(gebroken(3, einde));
  });
  it('noemt een dossier dat helemaal weg is', async () => {
    const { fouten } = await na(`DELETE FROM journaal ${WAAR}`, `DELETE FROM dossier ${WAAR}`);
    expect(fouten).toEqual(gebroken(1, 'de schakel ontbreekt: het einde van de keten is weg'));
  });
  it('een vernietigd dossier is heel (Wmo 5.3.4)', async () => {
    const { fouten } = await na(`SELECT vernietig_dossier('${STEIN}', '${STUK}', 'bewaartermijn', 'b')`);
    expect(fouten).toEqual([]);
  });
  it('een vernietigd dossier waarvan een feit verandert, niet', async () => {
    const { fouten } = await na(
      `SELECT vernietig_dossier('${STEIN}', '${STUK}', 'bewaartermijn', 'b')`,
      `UPDATE journaal SET feiten = '{}' ${WAAR} AND nr = 4`,
    );
    expect(fouten).toEqual(gebroken(4, 'het zegel klopt niet met de feiten'));
  });
  it('inhoud wissen zonder verklaring valt op (Archiefwet 3)', async () => {
    const { fouten } = await na(`UPDATE journaal SET inhoud = NULL ${WAAR}`);
    expect(fouten).toEqual(gebroken(1, 'de inhoud is weg zonder verklaring van vernietiging'));
  });
});
