import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { gemeentecode } from '../../test/bouwers/regels.ts';
import {
  afsluitenMetAdvies,
  doorverwijzen,
  toedelen,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { dossierId } from '../../test/hulp/journaal.ts';
import { herbouwDossiers } from '../dossier/herbouwen.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { plusDagen, type Datum } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import type { Dimensie, Keuze, Tellingen } from './queries.ts';
import { ALLES, leesRooster, leesTellingen, vouwTellingen } from './queries.ts';

let huis: Dossierhuis;
beforeAll(async () => {
  huis = await maakDossierhuis();
});
afterAll(() => huis.sluit());

/** What the desk reads, as lines. */
async function gelezen(
  keuze: Keuze = ALLES,
  gemeente = huis.inrichting.gemeente,
): Promise<readonly string[]> {
  const tellingen = await inGemeente(huis.omgeving.db, gemeente, (trx) =>
    leesTellingen(trx, gemeente, keuze, BEGINDAG),
  );
  return alsRegels(tellingen);
}

const alsRegels = (tellingen: Tellingen): readonly string[] =>
  [...tellingen]
    .flatMap(([maat, maanden]) =>
      [...maanden].flatMap(([maand, per]) => [...per].map(([s, n]) => `${maat} ${maand} ${s} ${n}`)),
    )
    .sort();

/** All that can be laid beside each other, read at once: each choice as it reads alone. */
async function klopt(dimensies: readonly Dimensie[]): Promise<void> {
  const { gemeente } = huis.inrichting;
  const rooster = await inGemeente(huis.omgeving.db, gemeente, (trx) =>
    leesRooster(trx, gemeente, dimensies, null, BEGINDAG),
  );
  expect(rooster.map(({ keuze }) => keuze)).toContainEqual(ALLES);
  for (const { keuze, tellingen } of rooster)
    expect([keuze, alsRegels(tellingen)]).toEqual([keuze, await gelezen(keuze)]);
}

/** The same, counted from the rows of the dossiers. */
async function geteld({ team, voorziening, urgentie }: Keuze = ALLES): Promise<readonly string[]> {
  const { rows } = await huis.eigenaar.query<{ regel: string }>(
    `SELECT t.maat || ' ' || t.maand || ' ' || t.sleutel || ' ' || sum(t.aantal) AS regel
     FROM doorlooptijd d, doorlooptijd_telt(d) AS t
     WHERE $1 IN ('*', t.team) AND $2 IN ('*', t.voorziening) AND $3 IN ('*', t.urgentie)
     GROUP BY t.maat, t.maand, t.sleutel`,
    [team, voorziening, urgentie],
  );
  return rows.map(({ regel }) => regel).sort();
}

/** What the lists behind the figures are read from. */
async function gelijst(): Promise<readonly string[]> {
  const { rows } = await huis.eigenaar.query<{ regel: string }>(
    `SELECT concat_ws(' ', dossier, maat, op, dagen, team, voorziening, urgentie) AS regel FROM doorlooptijdmeting`,
  );
  return rows.map(({ regel }) => regel).sort();
}

type Zet = readonly [rol: Rol, opdracht: (vandaag: Datum) => DossierOpdracht] | 'vouwen';
const ZETTEN: readonly Zet[] = [
  ['screener', (ontvangenOp) => meldingDoen({ ontvangenOp })],
  ['screener', (vandaag) => urgentieBeoordelen({ vandaag, urgentie: 'spoed' })],
  ['screener', (vandaag) => urgentieBeoordelen({ vandaag, urgentie: 'regulier' })],
  ['screener', () => toedelen()],
  ['screener', (vandaag) => doorverwijzen({ vandaag, heleMelding: true })],
  ['screener', (vandaag) => afsluitenMetAdvies({ vandaag })],
  ['screener', () => ({ soort: 'ontvangstdatumCorrigeren', wordt: BEGINDAG, reden: 'Poststempel.' })],
  ['inwoner', () => ({ soort: 'meldingIntrekken', reden: 'Het gaat weer.' })],
  'vouwen',
];
const KEUZES: readonly Keuze[] = [
  ALLES,
  { ...ALLES, urgentie: 'spoed' },
  { ...ALLES, urgentie: 'regulier', team: '' },
];

const vouw = () =>
  inGemeente(huis.omgeving.db, huis.inrichting.gemeente, (trx) =>
    vouwTellingen(trx, huis.inrichting.gemeente),
  );

describe('de tellingen van doorlooptijden (huis: opslag)', () => {
  it('zijn na elke reeks opdrachten gelijk aan wat de dossiers zeggen, bijgehouden en herbouwd', async () => {
    const loop = fc.array(
      fc.record({ dossier: fc.nat(2), dag: fc.nat(80), zet: fc.constantFrom(...ZETTEN) }),
      { minLength: 8, maxLength: 30 },
    );
    let volg = 0;
    await fc.assert(
      fc.asyncProperty(loop, async (stappen) => {
        volg += 1;
        const dossiers = ['A', 'B', 'C'].map((d) =>
          dossierId(`W26-0000-${String(volg).padStart(3, '0')}${d}`),
        );
        for (const { dossier, dag, zet } of stappen.toSorted((a, b) => a.dag - b.dag)) {
          const vandaag = plusDagen(BEGINDAG, dag);
          huis.zetKlok(vandaag);
          if (zet === 'vouwen') await vouw();
          // Many are refused: that is part of the sequence.
          else await huis.probeer(dossiers[dossier] ?? dossierId('W26-0000-0000'), zet[0], zet[1](vandaag));
        }
        for (const keuze of KEUZES) expect(await gelezen(keuze)).toEqual(await geteld(keuze));
        const bijgehouden = await gelezen();
        const lijst = await gelijst();
        await huis.eigenaar.query(`UPDATE doorlooptijd SET metingen = '[]', urgentie = 'fout'`);
        expect(await gelezen()).toEqual([]);
        await huis.eigenaar.query('DELETE FROM dossier WHERE dossier = $1', [dossiers[0]]);
        huis.zetKlok(plusDagen(BEGINDAG, 400));
        await herbouwDossiers(huis.omgeving, huis.inrichting.gemeente);
        expect(await gelezen()).toEqual(bijgehouden);
        expect(await gelijst()).toEqual(lijst);
        await vouw();
        expect(await gelezen()).toEqual(bijgehouden);
      }),
      { numRuns: 10 },
    );
    expect((await gelezen()).length).toBeGreaterThan(5);
    await klopt(['urgentie']);
    await klopt(['team', 'urgentie']);
    expect((await gelijst()).some((regel) => / (?:halte|vertrek):/.test(regel))).toBe(true);
  });

  it('nemen een vernietigd dossier eraf (Wmo 5.3.4)', async () => {
    huis.zetKlok(BEGINDAG);
    const voor = await gelezen();
    const dossier = await huis.meld();
    expect(await gelezen()).not.toEqual(voor);
    await huis.eigenaar.query("SELECT vernietig_dossier($1, $2, 'bewaartermijn', 'b')", [
      huis.inrichting.gemeente,
      dossier,
    ]);
    expect(await gelezen()).toEqual(voor);
  });

  it('blijven van de eigen gemeente (Wmo 5.1.1 lid 7)', async () => {
    expect(await gelezen(ALLES, gemeentecode('0971'))).toEqual([]);
  });

  it('kloppen als velen tegelijk schrijven en vouwen', async () => {
    huis.zetKlok(BEGINDAG);
    await Promise.all(
      Array.from({ length: 24 }, async (_, i) => {
        await huis.meld();
        if (i % 3 === 0) await vouw();
      }),
    );
    expect(await gelezen()).toEqual(await geteld());
  });
});
