import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deur, MENSEN, misschien, plaats, TEAMS } from '../../test/bouwers/inzageplaats.ts';
import { alsApp, STEIN } from '../../test/hulp/journaal.ts';
import { maakZoekhuis, type Zoekhuis } from '../../test/hulp/zoekhuis.ts';
import { leesrij } from '../dossier/leesrij.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import type { DossierId, LokaleCode } from '../kern/ids.ts';
import { ROLLEN } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { isBurger } from '../toegang/gebruiker.ts';
import { magInzien } from '../toegang/inzage.ts';
import { laatstGeopend } from './queries.ts';

let huis: Zoekhuis;
let dossiers: readonly DossierId[];

beforeAll(async () => {
  huis = await maakZoekhuis();
  dossiers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => huis.meldVan('Maria', 'Xanders')));
});
afterAll(() => huis.sluit());

describe('zoeken toont precies wie wat mag zien (Wmo 5.3.3, BIO2 8.03.02)', () => {
  it('vindt voor elke rol wat de deur opendoet, met dezelfde grond, op naam, geboortedatum en tekst (Wmo 5.3.3)', async () => {
    const { gemeente, regels } = huis.inrichting;
    const rijen = await Promise.all(
      dossiers.map(async (dossier) => {
        const { toestand, keten } = await leesDossier(huis.omgeving, gemeente, dossier);
        const journaal = keten.gebeurtenissen;
        const sleutel = { gemeente, dossier, nr: keten.nr, op: huis.omgeving.klok.nu(), journaal };
        return leesrij(sleutel, toestand, regels);
      }),
    );
    const medewerkers = ROLLEN.filter((rol) => !isBurger(rol));
    await fc.assert(
      fc.asyncProperty(
        fc.array(plaats, { minLength: dossiers.length, maxLength: dossiers.length }),
        fc.constantFrom(...MENSEN),
        misschien<LokaleCode>(TEAMS),
        async (plaatsen, id, team) => {
          for (const [i, p] of plaatsen.entries())
            await huis.eigenaar.query('SELECT leestabellen_schrijf($1)', [
              JSON.stringify({ ...rijen[i], ...p }),
            ]);
          for (const rol of medewerkers) {
            const wie = huis.iemand(rol, { id, team });
            const mag = plaatsen.flatMap((p, i) => {
              const inzage = magInzien(wie, deur(gemeente, p));
              return inzage.mag ? [`${dossiers[i] ?? ''} ${inzage.grond}`] : [];
            });
            for (const gevonden of [
              await huis.dossiers(wie, 'xanders'),
              await huis.dossiers(wie, '12-5-1949'),
              (await huis.teksten(wie, 'overdag')).regels,
            ])
              expect([rol, ...gevonden.map((r) => `${r.dossier} ${r.grond ?? ''}`).sort()]).toEqual([
                rol,
                ...mag.sort(),
              ]);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('vindt niets voor wie inwoner is of er namens een komt: die heeft eigen pagina’s (Wmo 5.3.2)', async () => {
    for (const rol of ROLLEN.filter(isBurger))
      expect(await huis.dossiers(huis.iemand(rol), 'xanders')).toEqual([]);
  });

  it('geeft nooit een rij van een andere gemeente, op geen enkele manier (Wmo 5.1.1 lid 7)', async () => {
    const elders = huis.iemand('controller', { gemeente: STEIN });
    for (const getypt of ['xanders', 'xandres', '12-5-1949', '999990019', dossiers[0] ?? ''])
      expect(await huis.dossiers(elders, getypt)).toEqual([]);
    expect((await huis.teksten(elders, 'overdag')).regels).toEqual([]);
    const alles = `'{"controle":true}'`;
    for (const plek of [STEIN, null])
      expect(
        await alsApp(
          huis.app,
          plek,
          `SELECT dossier FROM zoek_dossiers(current_setting('app.gemeente', true), ${alles}, '{"treden":[["''9999n:xanders''"]]}', null, null, 9)
           UNION ALL SELECT dossier FROM zoek_teksten(current_setting('app.gemeente', true), ${alles}, 'overdag', 9, null, null, 9)
           UNION ALL SELECT dossier FROM zoek UNION ALL SELECT dossier FROM zoektekst`,
        ),
      ).toEqual([]);
  });

  it('een onbekende of lege grond ziet niets (BIO2 8.03.02)', async () => {
    const { gemeente } = huis.inrichting;
    for (const inzage of ['{}', '{"alles":true}', '{"behandelaar":null}', '{"controle":false}'])
      for (const vraag of [
        `zoek_dossiers('${gemeente}', '${inzage}', '{"geboortedatum":"1949-05-12"}', null, null, 9)`,
        `zoek_dossiers('${gemeente}', '${inzage}', '{"nummers":${JSON.stringify(dossiers)}}', null, null, 9)`,
        `zoek_dossiers('${gemeente}', '${inzage}', '{"treden":[["''${gemeente}n:xanders''"]]}', null, null, 9)`,
        `zoek_teksten('${gemeente}', '${inzage}', 'overdag', 9, null, null, 9)`,
      ])
        expect(await alsApp(huis.app, gemeente, `SELECT * FROM ${vraag}`)).toEqual([]);
  });

  it('laatst geopend toont alleen wat nog gezien mag worden, het laatste eerst (Wmo 5.3.3)', async () => {
    const [een, twee] = await Promise.all([huis.meldVan('A', 'Recent'), huis.meldVan('B', 'Recent')]);
    const wie = huis.iemand('screener');
    for (const dossier of [een, twee, een])
      await alsApp(
        huis.app,
        wie.gemeente,
        `INSERT INTO leeslog (gemeente, op, persoon, rol, herkomst, dossier, activiteit, doel, grond, resultaat)
         VALUES ('${wie.gemeente}', now(), '${wie.id}', 'screener', 'scherm', '${dossier}', 'dossierInzien', 'd', 'screening', 'gelezen')`,
      );
    const recent = () => inGemeente(huis.omgeving.db, wie.gemeente, (trx) => laatstGeopend(trx, wie));
    expect((await recent()).map((r) => r.dossier)).toEqual([een, twee]);
    await huis.doe(een, 'screener', { soort: 'meldingIntrekken', reden: 'Niet meer nodig.' });
    expect((await recent()).map((r) => r.dossier)).toEqual([twee]);
  });
});

describe('na vernietiging (Wmo 5.3.4)', () => {
  it('staat er in geen enkele tabel nog een letter van de naam of de hulpvraag (Wmo 5.3.4-5.3.5)', async () => {
    const { gemeente } = huis.inrichting;
    const dossier = await huis.meldVan('Wilhelmina', 'Qwertenburg', {
      geboortenaam: 'Zonnebloemsma',
      hulpvraag: 'Ik wil weer kunnen trampolinespringen.',
    });
    await huis.eigenaar.query(`INSERT INTO zoekvraag VALUES ($1, 'sanne', 'x', 'Qwertenburg', now())`, [
      gemeente,
    ]);
    await huis.eigenaar.query(
      `INSERT INTO concept VALUES ($1, 'sanne', $2, '{"reden":["Mevrouw Qwertenburg belde"]}', now())`,
      [gemeente, `/dossiers/${dossier}/urgentie`],
    );
    const woorden = ['Wilhelmina', 'Qwertenburg', 'Zonnebloemsma', 'trampoline', 'kwertenburg', 'wertenburg'];
    const resten = async (): Promise<readonly string[]> => {
      const { rows: tabellen } = await huis.eigenaar.query<{ readonly naam: string }>(
        `SELECT format('%I.%I', schemaname, tablename) AS naam FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
      );
      const gezien = await Promise.all(
        tabellen.map(async ({ naam }) => {
          const { rows } = await huis.eigenaar.query(
            `SELECT FROM ${naam} AS t WHERE t::text ILIKE ANY ($1)`,
            [woorden.map((w) => `%${w}%`)],
          );
          return rows.length > 0 ? [naam] : [];
        }),
      );
      return gezien.flat().sort();
    };
    expect(await resten()).toEqual(
      ['concept', 'dossier', 'journaal', 'zoek', 'zoektekst', 'zoekvraag'].map((t) => `public.${t}`),
    );
    await huis.eigenaar.query("SELECT vernietig_dossier($1, $2, 'bewaartermijn', 'beheer')", [
      gemeente,
      dossier,
    ]);
    expect(await resten()).toEqual([]);
    expect(await huis.dossiers(huis.iemand('controller'), 'Qwertenburg')).toEqual([]);
  });
});
