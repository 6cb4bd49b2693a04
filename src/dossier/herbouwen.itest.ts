import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { meldingDoen, MEVROUW_X } from '../../test/bouwers/melding.ts';
import { gesprekPlannen } from '../../test/bouwers/onderzoek.ts';
import {
  afsluitenMetAdvies,
  doorverwijzen,
  spoedvoorzieningTreffen,
  toedelen,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { gemeentecode } from '../../test/bouwers/regels.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { dossierId } from '../../test/hulp/journaal.ts';
import { plusDagen, type Datum } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { herbouwDossiers } from './herbouwen.ts';
import type { DossierOpdracht } from './opdrachten.ts';

let huis: Dossierhuis;
beforeAll(async () => {
  huis = await maakDossierhuis();
});
afterAll(() => huis.sluit());

/** Every row of the read table, in a fixed order. */
async function leestabel(): Promise<readonly unknown[]> {
  return rijenVan('dossier', 'dossier');
}

async function rijenVan(tabel: string, volgorde: string): Promise<readonly unknown[]> {
  const { rows } = await huis.eigenaar.query<Record<string, unknown>>(
    `SELECT * FROM ${tabel} ORDER BY gemeente, ${volgorde}`,
  );
  return rows;
}

/** The tables that are written along with it. */
async function meegeschreven(): Promise<readonly unknown[]> {
  return [
    await rijenVan('klok', 'dossier, soort, onderdeel'),
    await rijenVan('werkduur', 'dossier, deel'),
    await rijenVan('knelpunt', 'dossier, onderdeel'),
    await rijenVan('bezwaar', 'dossier, onderdeel'),
    await rijenVan('zoek', 'dossier'),
    await rijenVan('zoektekst', 'dossier, deel'),
  ];
}

type Zet = readonly [rol: Rol, opdracht: (vandaag: Datum) => DossierOpdracht, id?: string];
const ZETTEN: readonly Zet[] = [
  ['screener', (ontvangenOp) => meldingDoen({ ontvangenOp })],
  ['screener', (vandaag) => urgentieBeoordelen({ vandaag, urgentie: 'spoed' })],
  ['screener', (vandaag) => urgentieBeoordelen({ vandaag, urgentie: 'regulier' })],
  ['screener', () => toedelen()],
  ['screener', (vandaag) => spoedvoorzieningTreffen({ vandaag })],
  ['screener', (vandaag) => doorverwijzen({ vandaag, heleMelding: true })],
  ['screener', (vandaag) => afsluitenMetAdvies({ vandaag })],
  ['screener', () => ({ soort: 'ontvangstdatumCorrigeren', wordt: BEGINDAG, reden: 'Poststempel.' })],
  [
    'screener',
    () => ({ soort: 'inwonerCorrigeren', inwoner: { ...MEVROUW_X, achternaam: 'Yıldız' }, reden: 'Naam.' }),
  ],
  ['klantmanager', (vandaag) => gesprekPlannen({ vandaag }), 'bilal'],
  ['inwoner', () => ({ soort: 'meldingIntrekken', reden: 'Het gaat weer.' })],
];
const loop = fc.array(fc.record({ dossier: fc.nat(2), dag: fc.nat(20), zet: fc.constantFrom(...ZETTEN) }), {
  minLength: 5,
  maxLength: 25,
});

it('een herbouwde leestabel is gelijk aan de bijgehouden leestabel (huis: journaal)', async () => {
  let volg = 0;
  await fc.assert(
    fc.asyncProperty(loop, async (stappen) => {
      volg += 1;
      const dossiers = ['A', 'B', 'C'].map((d) => dossierId(`W26-0000-${String(volg).padStart(3, '0')}${d}`));
      for (const { dossier, dag, zet } of stappen.toSorted((a, b) => a.dag - b.dag)) {
        const [rol, opdracht, id] = zet;
        const vandaag = plusDagen(BEGINDAG, dag);
        huis.zetKlok(vandaag);
        // Many are refused: that is part of the sequence.
        await huis.probeer(dossiers[dossier] ?? dossierId('W26-0000-0000'), rol, opdracht(vandaag), id);
      }
      const bijgehouden = await leestabel();
      const erbij = await meegeschreven();
      await huis.eigenaar.query("UPDATE dossier SET naam = 'fout', fase = 'toets', nr = 99");
      await huis.eigenaar.query("UPDATE klok SET onderdeel = 'X' || onderdeel, begin = '2000-01-01'");
      await huis.eigenaar.query('DELETE FROM dossier WHERE dossier = $1', [dossiers[0]]);
      await huis.eigenaar.query("UPDATE zoek SET sorteernaam = 'fout', sporen = ''");
      await huis.eigenaar.query("UPDATE zoektekst SET tekst = 'fout', sporen = '' WHERE dossier = $1", [
        dossiers[1],
      ]);
      // Rebuilding does not depend on the day.
      huis.zetKlok(plusDagen(BEGINDAG, 400));
      expect(await herbouwDossiers(huis.omgeving, huis.inrichting.gemeente)).toBe(bijgehouden.length);
      expect(await leestabel()).toEqual(bijgehouden);
      expect(await meegeschreven()).toEqual(erbij);
    }),
    { numRuns: 12 },
  );
});

it('een rij zonder journaal verdwijnt en een vernietigd dossier krijgt geen rij (Wmo 5.3.4)', async () => {
  huis.zetKlok(BEGINDAG);
  const dossier = await huis.meld();
  const voor = await leestabel();
  await huis.eigenaar.query(
    `INSERT INTO dossier SELECT (jsonb_populate_record(d, '{"dossier":"W26-ZZZZ-ZZZZ"}')).* FROM dossier d WHERE dossier = $1`,
    [dossier],
  );
  await herbouwDossiers(huis.omgeving, huis.inrichting.gemeente);
  expect(await leestabel()).toEqual(voor);
  await huis.eigenaar.query("SELECT vernietig_dossier($1, $2, 'bewaartermijn', 'b')", [
    huis.inrichting.gemeente,
    dossier,
  ]);
  await herbouwDossiers(huis.omgeving, huis.inrichting.gemeente);
  expect(await leestabel()).toHaveLength(voor.length - 1);
  const { rows } = await huis.eigenaar.query('SELECT FROM klok WHERE dossier = $1', [dossier]);
  expect(rows).toEqual([]);
});

it('geen klok van een andere gemeente is te zien of te schrijven (Wmo 5.1.1 lid 7)', async () => {
  await huis.meld();
  const zie = async (gemeente: string) =>
    inGemeente(huis.omgeving.db, gemeentecode(gemeente), (trx) =>
      trx.selectFrom('klok').select('gemeente').distinct().execute(),
    );
  expect(await zie(huis.inrichting.gemeente)).toEqual([{ gemeente: huis.inrichting.gemeente }]);
  expect(await zie('0971')).toEqual([]);
});

it('herbouwen kan terwijl anderen doorwerken', async () => {
  huis.zetKlok(BEGINDAG);
  const dossier = await huis.meld();
  await huis.doe(dossier, 'screener', urgentieBeoordelen());
  const werk = async () => {
    for (let i = 0; i < 8; i++)
      await huis.doe(dossier, 'screener', {
        soort: 'inwonerCorrigeren',
        inwoner: { ...MEVROUW_X, achternaam: `Xanders ${i}` },
        reden: 'Verbeterd.',
      });
  };
  await Promise.all([
    werk(),
    herbouwDossiers(huis.omgeving, huis.inrichting.gemeente),
    herbouwDossiers(huis.omgeving, huis.inrichting.gemeente),
  ]);
  const { rows } = await huis.eigenaar.query('SELECT naam, nr FROM dossier WHERE dossier = $1', [dossier]);
  const { rows: journaal } = await huis.eigenaar.query(
    'SELECT max(nr) AS nr FROM journaal WHERE dossier = $1',
    [dossier],
  );
  expect(rows).toEqual([{ naam: 'Maria Xanders 7', ...journaal[0] }]);
});

it('elke kolom van de leestabel wordt bijgewerkt, ook een latere (huis: journaal)', async () => {
  const { rows } = await huis.eigenaar.query<{ kolom: string; functie: string }>(
    `SELECT column_name AS kolom, pg_get_functiondef('dossier_schrijf(jsonb)'::regprocedure) AS functie
     FROM information_schema.columns WHERE table_name = 'dossier' AND column_name NOT IN ('gemeente', 'dossier')`,
  );
  expect(rows.length).toBeGreaterThan(25);
  const vergeten = rows.filter(({ kolom, functie }) => !functie.includes(`${kolom} = excluded.${kolom}`));
  expect(vergeten.map(({ kolom }) => kolom)).toEqual([]);
});
