import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { model } from '../../test/bouwers/prognose.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { prognosePaden } from './paden.ts';
import { leesBron } from './queries.ts';
import { maakRekenaar } from './rekenaar.ts';

let huis: Apphuis;

beforeAll(async () => {
  huis = await maakApphuis();
  // A report a day for two years and a half; the last forty still lie there.
  const vandaag = datumVan(huis.omgeving.klok.nu());
  const rijen = Array.from({ length: 900 }, (_, i) => {
    const begin = plusDagen(vandaag, i - 900);
    const open = i >= 860;
    const metingen = [
      { maat: 'mijlpaal:gemeld', op: begin, dagen: 0 },
      { maat: 'mijlpaal:verdeeld', op: plusDagen(begin, 2), dagen: 0 },
      ...(open
        ? [{ maat: 'open:gemeente', op: begin, dagen: null }]
        : [
            { maat: 'stap:verdelen', op: plusDagen(begin, 2), dagen: 2 },
            { maat: 'stap:onderzoeken', op: plusDagen(begin, 22), dagen: 20 },
            { maat: 'mijlpaal:verslag', op: plusDagen(begin, 24), dagen: 0 },
            { maat: 'onderzoek', op: plusDagen(begin, 24), dagen: 24 },
            { maat: 'optijd:onderzoek', op: plusDagen(begin, 24), dagen: 2 },
            { maat: 'gewacht:gemeente', op: plusDagen(begin, 38), dagen: 30 },
            { maat: 'einde:besluit', op: plusDagen(begin, 38), dagen: 0 },
            { maat: 'mijlpaal:klaar', op: plusDagen(begin, 38), dagen: 0 },
          ]),
    ];
    return {
      nr: `W26-0000-${String(i).padStart(4, '0')}`,
      begin,
      open,
      laatste: plusDagen(begin, open ? 2 : 38),
      metingen,
    };
  });
  const waarden = JSON.stringify(rijen).replaceAll("'", "''");
  await huis.eigenaar(`INSERT INTO dossier (gemeente, dossier, nr, naam, naam_zoek, hulpvraag, fase, status, open, ontvangen_op,
      wacht_op, team, geboortedatum, woonplaats, kanaal, laatst_gewijzigd)
    SELECT '9999', r.nr, 1, 'Naam', 'naam', 'Hulp', 'onderzoek', 'inOnderzoek', r.open, r.begin, 'gemeente', 'noord', '1950-01-01',
      'Voorbeeld', 'telefoon', now() FROM jsonb_to_recordset('${waarden}') AS r(nr text, open boolean, begin date)`);
  await huis.eigenaar(`INSERT INTO doorlooptijd SELECT '9999', r.nr, 'noord', '', 'regulier', r.open, r.begin, r.laatste, r.metingen
    FROM jsonb_to_recordset('${waarden}') AS r(nr text, open boolean, begin date, laatste date, metingen jsonb)`);
});
afterAll(() => huis.sluit());

const koekjes = new Map<string, string>();
async function vraag(
  [rol, id]: readonly [Rol, string],
  pad: string,
  velden?: readonly (readonly [string, string])[],
): Promise<{ status: number; tekst: string; naar: string; ververs: string | null; soort: string }> {
  const cookie = koekjes.get(id) ?? (await huis.sessie(rol, { id, team: lokaleCode('noord') }));
  koekjes.set(id, cookie);
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    method: velden ? 'POST' : 'GET',
    headers: { Cookie: cookie, Origin: huis.basis.origin },
    ...(velden
      ? { body: new URLSearchParams(velden.map(([naam, waarde]): [string, string] => [naam, waarde])) }
      : {}),
  });
  return {
    status: antwoord.status,
    tekst: await antwoord.text(),
    naar: antwoord.headers.get('Location') ?? '',
    ververs: antwoord.headers.get('Refresh'),
    soort: antwoord.headers.get('Content-Type') ?? '',
  };
}

const HENK = ['teamleider', 'henk'] as const;
const THOMAS = ['controller', 'thomas'] as const;
const BILAL = ['klantmanager', 'bilal'] as const;
const KORT = [['weken', '6']] as const;

/** Reckoning goes on beside the pages: asks until it is done. */
async function klaar(pad: string): Promise<string> {
  for (;;) {
    const { tekst, ververs } = await vraag(HENK, pad);
    if (ververs === null) return tekst;
    await new Promise((straks) => setImmediate(straks));
  }
}

describe('vooruitkijken (sturing.md § 3, 6)', () => {
  it('rekent door hoe het gaat en wat er verandert, met banden en met vorig jaar ernaast', async () => {
    const { status, naar } = await vraag(HENK, prognosePaden.overzicht, [
      ...KORT,
      ['scenario', 'meer'],
      ['sleutel', 'een-sleutel'],
    ]);
    expect([status, naar]).toEqual([303, prognosePaden.prognose('een-sleutel')]);
    const tekst = await klaar(naar);
    expect(tekst).toContain('Zoals het nu gaat');
    expect(tekst).toContain('20% meer meldingen');
    expect(tekst).toMatch(/\d+% \(\d+ tot \d+%\)/);
    expect(tekst).toContain('Had het vorig jaar geklopt?');
    expect(tekst).toContain('De 40 dossiers die er nu liggen'.replace('De', 'de'));
    // What it rests on, in plain words.
    expect(tekst).toContain('dooft uit');
    expect(tekst).toMatch(/Van de \d+ uitkomsten van vorig jaar lagen er \d+ binnen de grenzen/);
    expect(tekst).toContain('te weinig hulp (van minder dan 30 dossiers)');
  });

  it('telt van de hulp die eindigde wat voor het einde terugkwam als melding van dezelfde inwoner (Wmo 2.3.9)', async () => {
    const vandaag = datumVan(huis.omgeving.klok.nu());
    const dossier = (i: number): string => `W26-0000-${String(i).padStart(4, '0')}`;
    // Of 1, 2 and 3 help ended a hundred days ago; only who belongs to 1 came again in time, and 3 has no number.
    await huis.eigenaar(`UPDATE dossier SET bsn = CASE dossier WHEN '${dossier(2)}' THEN '999990020' ELSE '999990019' END
      WHERE dossier IN ('${dossier(1)}', '${dossier(2)}', '${dossier(750)}')`);
    await huis.eigenaar(`UPDATE dossier SET bsn = '999990020' WHERE dossier = '${dossier(850)}'`);
    await huis.eigenaar(`INSERT INTO voortzettingspunt (gemeente, dossier, soort, onderdeel, dag, stand)
      SELECT '9999', d, 'einde', 'a', '${plusDagen(vandaag, -100)}', 'nogNiets'
      FROM unnest(ARRAY['${dossier(1)}', '${dossier(2)}', '${dossier(3)}']) AS d`);
    const bron = await inGemeente(huis.omgeving.db, HIER, (trx) => leesBron(trx, HIER, vandaag, 26));
    expect(bron.afgelopen).toEqual({ eindigden: 2, kwamenTerug: 1 });
    expect(bron.eerste).toBe(plusDagen(vandaag, -900));
  });

  it('geeft een klantmanager erbij als bereik: zoals geleerd en als elk uur telt, met waarom (huis: eerlijk)', async () => {
    const { naar } = await vraag(THOMAS, prognosePaden.overzicht, [
      ...KORT,
      ['scenario', 'erbij'],
      ['sleutel', 'erbij'],
    ]);
    const tekst = await klaar(naar);
    expect(tekst).toContain('Een klantmanager erbij: zoals geleerd');
    expect(tekst).toContain('Een klantmanager erbij: als elk uur telt');
    expect(tekst).toContain('ligt tussen die twee');
    // What was asked, and what goes through in a week.
    expect(tekst).toMatch(
      /36 uur per week erbij vanaf \d+ \w+ \d{4}; wie nieuw is, doet het eerste kwartaal 60%/,
    );
    expect(tekst).toContain('Wat er per week klaar komt');
    expect(tekst).toContain('Een week met feestdagen heeft minder werkdagen');
    expect(tekst).toContain('Bij Formatie was niets verwacht.');
    expect((await vraag(THOMAS, prognosePaden.overzicht)).tekst).toContain(
      'Een klantmanager erbij (36 uur per week erbij vanaf',
    );
    await huis.eigenaar("DELETE FROM prognose WHERE id = 'erbij'");
  });

  it('noemt wat bij Formatie is verwacht, en zegt het als een klantmanager erbij daardoor niets scheelt (huis: eerlijk)', async () => {
    const vandaag = datumVan(huis.omgeving.klok.nu());
    await huis.eigenaar(`INSERT INTO formatiewijziging (gemeente, soort, van, uren, toelichting, door, op)
      VALUES ('9999', 'vertrek', '${vandaag}', 60, 'Niet in de uitkomst', 'henk', now())`);
    const { naar } = await vraag(THOMAS, prognosePaden.overzicht, [
      ...KORT,
      ['scenario', 'erbij'],
      ['sleutel', 'erbij-en-eraf'],
    ]);
    const tekst = await klaar(naar);
    expect(tekst).toContain('Vertrek (-60 uur per week vanaf');
    expect(tekst).toContain('komt hier op hetzelfde uit');
    expect(tekst).not.toContain('Een klantmanager erbij: als elk uur telt');
    expect(tekst).not.toContain('ligt tussen die twee');
    expect(tekst).not.toContain('Niet in de uitkomst');
    await huis.eigenaar("DELETE FROM prognose WHERE id = 'erbij-en-eraf'");
    await huis.eigenaar('DELETE FROM formatiewijziging');
  });

  it('begint met dezelfde sleutel niet opnieuw, en laat de uitkomst aan wie stuurt', async () => {
    const { naar } = await vraag(HENK, prognosePaden.overzicht, [...KORT, ['sleutel', 'een-sleutel']]);
    expect((await vraag(THOMAS, naar)).tekst).toContain('20% meer meldingen');
    expect(await huis.lees('SELECT id FROM prognose')).toEqual([{ id: 'een-sleutel' }]);
    expect((await vraag(BILAL, naar)).status).toBe(403);
    expect((await vraag(BILAL, prognosePaden.overzicht, [...KORT])).status).toBe(403);
    expect((await vraag(HENK, prognosePaden.prognose('van-een-ander'))).status).toBe(404);
  });

  it('geeft elke figuur als beeld en als tabel mee', async () => {
    for (const figuur of ['verslagOpTijd', 'voorraad', 'terugtoets'] as const) {
      const svg = await vraag(HENK, prognosePaden.bestand('een-sleutel', figuur, 'svg'));
      expect([svg.status, svg.tekst.includes('<svg')]).toEqual([200, true]);
      const csv = await vraag(HENK, prognosePaden.bestand('een-sleutel', figuur, 'csv'));
      expect([csv.status, csv.soort]).toEqual([200, 'text/csv; charset=utf-8']);
      // A number of its own in each cell, and the day as a day.
      expect(csv.tekst).not.toMatch(/\d% \(|\d dagen \(/);
      expect(csv.tekst.split('\r\n')[1]).toMatch(/^\d{4}-\d{2}-\d{2};/);
    }
    const voorraad = await vraag(HENK, prognosePaden.bestand('een-sleutel', 'voorraad', 'csv'));
    expect(voorraad.tekst).toContain(
      'Week van;Scenario;Wat er anders is;Voorraad in dossiers: midden;Laag (een op de tien ligt eronder);Hoog (een op de tien ligt erboven)',
    );
    expect(voorraad.tekst).toMatch(
      /;20% meer meldingen;vanaf de eerste dag 20% meer meldingen;[\d.,]+;[\d.,]+;[\d.,]+\r/,
    );
    expect((await vraag(HENK, '/sturing/prognose/een-sleutel/bestand/onzin/svg')).status).toBe(404);
    expect((await vraag(HENK, '/sturing/prognose/een-sleutel/bestand/voorraad/exe')).status).toBe(404);
  });

  it('weigert tien jaar, onzin en een tweede tegelijk, en zegt waarom', async () => {
    const jaren = await vraag(HENK, prognosePaden.overzicht, [['weken', '520']]);
    expect([jaren.status, jaren.tekst.includes('van 4 tot 52 weken')]).toEqual([422, true]);
    const onzin = await vraag(HENK, prognosePaden.overzicht, [
      ['weken', '26'],
      ['scenario', 'DROP'],
      ['meldingen', '<b>'],
    ]);
    expect(onzin.status).toBe(422);
    const leeg = await vraag(HENK, prognosePaden.overzicht, [...KORT, ['urenErbij', '40']]);
    expect([leeg.status, leeg.tekst.includes('er staat niet vanaf wanneer')]).toEqual([422, true]);
    const ver = await vraag(HENK, prognosePaden.overzicht, [
      ['weken', '26'],
      ['urenErbij', '40'],
      ['erbijVanaf', '2090-01-01'],
    ]);
    expect([ver.status, ver.tekst.includes('zou niets te zien zijn')]).toEqual([422, true]);
    await huis.eigenaar(`INSERT INTO prognose (gemeente, id, invoer, bijgewerkt, door, op)
      VALUES ('9999', 'bezig', '{"vandaag":"2026-01-01","weken":4,"scenarios":[],"zaad":1}', now(), 'henk', now())`);
    const tweede = await vraag(HENK, prognosePaden.overzicht, [...KORT]);
    expect([tweede.status, tweede.tekst.includes('Er loopt of wacht al een berekening van u')]).toEqual([
      422,
      true,
    ]);
    const bezig = await vraag(HENK, prognosePaden.prognose('bezig'));
    expect([bezig.ververs, bezig.tekst.includes('Wacht op zijn beurt')]).toEqual(['2', true]);
    await huis.eigenaar("UPDATE prognose SET voortgang = 35 WHERE id = 'bezig'");
    expect((await vraag(HENK, prognosePaden.prognose('bezig'))).tekst).toContain('35% klaar');
  });

  it('laat een ander intussen wel beginnen, en dezelfde knop twee keer indrukken niets geven', async () => {
    const eerste = await vraag(THOMAS, prognosePaden.overzicht, [...KORT, ['sleutel', 'van-thomas']]);
    const nogEens = await vraag(THOMAS, prognosePaden.overzicht, [...KORT, ['sleutel', 'van-thomas']]);
    expect([eerste.naar, nogEens.naar]).toEqual([
      prognosePaden.prognose('van-thomas'),
      prognosePaden.prognose('van-thomas'),
    ]);
    expect(await klaar(eerste.naar)).toContain('Waar dit op rust');
    // Two pages at the same moment: one of them is refused.
    const samen = await Promise.all(
      ['een', 'twee'].map((sleutel) =>
        vraag(THOMAS, prognosePaden.overzicht, [...KORT, ['sleutel', `thomas-${sleutel}`]]),
      ),
    );
    expect(samen.map(({ status }) => status).sort()).toEqual([303, 422]);
    await klaar(samen.find(({ naar }) => naar !== '')?.naar ?? '');
  });

  it('zegt dat een berekening gestrand is als er niets meer van komt, en laat opnieuw beginnen', async () => {
    await huis.eigenaar("UPDATE prognose SET bijgewerkt = now() - interval '5 minutes' WHERE id = 'bezig'");
    const gestrand = await vraag(HENK, prognosePaden.prognose('bezig'));
    expect([gestrand.ververs, gestrand.tekst.includes('onderweg afgebroken')]).toEqual([null, true]);
    const { naar } = await vraag(HENK, prognosePaden.overzicht, [...KORT]);
    expect(await klaar(naar)).toContain('Waar dit op rust');
  });

  it('rekent op een draad van een ander programma precies hetzelfde', async () => {
    const map = await mkdtemp(path.join(tmpdir(), 'omkeer-werker-'));
    const programma = path.join(map, 'werker.mjs');
    await esbuild.build({
      entryPoints: ['src/prognose/werker.ts'],
      outfile: programma,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const draad = maakRekenaar(pathToFileURL(programma));
    const hier = maakRekenaar(null);
    const vraagstuk = {
      model: model({ dagen: 30 }),
      zaad: 9,
      runs: 25,
      grenzen: [14, 30],
      meld: () => undefined,
    };
    expect(await draad.draai(vraagstuk)).toEqual(await hier.draai(vraagstuk));
    expect(await draad.drukte(vraagstuk.model, 9)).toEqual(await hier.drukte(vraagstuk.model, 9));
    // Two at once, of two municipalities: each its own.
    const ander = {
      ...vraagstuk,
      model: model({ dagen: 30, instroom: Array.from({ length: 30 }, () => 9) }),
    };
    const [een, twee, drukte] = await Promise.all([
      draad.draai(vraagstuk),
      draad.draai(ander),
      draad.drukte(ander.model, 9),
    ]);
    expect([een, twee, drukte]).toEqual([
      await hier.draai(vraagstuk),
      await hier.draai(ander),
      await hier.drukte(ander.model, 9),
    ]);
    await draad.sluit();
    // What was stopped begins anew with the next question.
    expect(await draad.drukte(vraagstuk.model, 9)).toEqual(await hier.drukte(vraagstuk.model, 9));
    await draad.sluit();
    await rm(map, { recursive: true, force: true });
  });
});

describe('formatie (sturing.md § 3)', () => {
  const VERANDERING = [
    ['soort', 'inhuur'],
    ['uren', '24'],
    ['van', '2027-01-04'],
    ['totEnMet', '2027-03-31'],
    ['toelichting', 'Piek'],
  ] as const;

  it('toont uren naast werk, en neemt mee wat de teamleider verwacht', async () => {
    expect((await vraag(HENK, prognosePaden.formatie)).tekst).toContain('Er is niets verwacht.');
    expect((await vraag(HENK, prognosePaden.formatie, [...VERANDERING])).status).toBe(303);
    const { tekst } = await vraag(HENK, prognosePaden.formatie);
    for (const zin of [
      'Tijdelijke inhuur',
      '+24',
      '4 januari 2027 tot en met 31 maart 2027',
      'Dat volgt uit uw eigen jaar',
    ])
      expect(tekst).toContain(zin);
    expect((await vraag(HENK, prognosePaden.formatiebestand('csv'))).tekst).toContain('Uren min werk');
  });

  it('laat een verandering weghalen, een keer, en alleen door wie plant', async () => {
    const [rij] = await huis.lees<{ readonly nr: string }>('SELECT nr FROM formatiewijziging');
    const pad = prognosePaden.intrekken(Number(rij?.nr));
    expect((await vraag(THOMAS, pad, [])).status).toBe(403);
    expect((await vraag(THOMAS, prognosePaden.formatie, [...VERANDERING])).status).toBe(403);
    expect((await vraag(HENK, pad, [])).status).toBe(303);
    expect((await vraag(HENK, pad, [])).status).toBe(404);
    expect((await vraag(HENK, prognosePaden.intrekken(-1), [])).status).toBe(404);
    expect((await vraag(HENK, prognosePaden.formatie)).tekst).toContain('Er is niets verwacht.');
    expect((await vraag(THOMAS, prognosePaden.formatie)).tekst).toContain('De teamleider vult dit in.');
  });

  it('weigert een dag in 1900, zegt tot waar het kan en bewaart wat was getypt', async () => {
    const { status, tekst } = await vraag(HENK, prognosePaden.formatie, [
      ...VERANDERING.slice(0, 2),
      ['van', '1900-01-01'],
      ['totEnMet', ''],
      ['toelichting', 'Piek'],
    ]);
    expect([
      status,
      tekst.includes('een jaar terug en drie jaar vooruit'),
      tekst.includes('value="Piek"'),
    ]).toEqual([422, true, true]);
    expect(await huis.lees("SELECT nr FROM formatiewijziging WHERE van < '2000-01-01'")).toEqual([]);
  });

  it('weigert minder dan niets, en bewaart wat was getypt', async () => {
    const { status, tekst } = await vraag(HENK, prognosePaden.formatie, [
      ...VERANDERING.slice(0, 1),
      ['uren', '-8'],
      ...VERANDERING.slice(2),
    ]);
    expect([status, tekst.includes('boven 0'), tekst.includes('value="Piek"')]).toEqual([422, true, true]);
  });

  it('weigert meer verlof dan er uren zijn en een toelichting met een persoon, en bewaart wat was getypt', async () => {
    const { status, tekst } = await vraag(HENK, prognosePaden.formatie, [
      ['soort', 'verlof'],
      ['uren', '1900'],
      ['van', '2027-01-04'],
      ['toelichting', 'bsn 999990019'],
    ]);
    expect([status, tekst.includes('value="1900"'), tekst.includes('value="bsn 999990019"')]).toEqual([
      422,
      true,
      true,
    ]);
    expect(tekst).toMatch(/Op 4 januari 2027 zijn er [\d,]+ uren per week, en er gaan er 1900 af\./);
    expect(tekst).toContain('te herkennen is: 999990019');
    expect(await huis.lees('SELECT nr FROM formatiewijziging WHERE ingetrokken_op IS NULL')).toEqual([]);
  });

  it('zegt op beide pagina’s dat er meer uren af gaan dan er zijn, als dat later zo werd', async () => {
    await huis.eigenaar(`INSERT INTO formatiewijziging (gemeente, soort, van, uren, toelichting, door, op)
      VALUES ('9999', 'vertrek', '2026-12-01', 5000, '', 'henk', now())`);
    expect((await vraag(HENK, prognosePaden.formatie)).tekst).toContain('Er gaan meer uren af dan er zijn');
    const { naar } = await vraag(HENK, prognosePaden.overzicht, [...KORT]);
    expect(await klaar(naar)).toContain('met geen enkel uur');
  });
});
