import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { leesPdf } from '../../test/hulp/pdf.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumVan, plusDagen } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { leesAanbiedertellingen } from './aanbieder-queries.ts';
import { laatVoor } from '../sturing/overtermijn.ts';
import { leesOverTermijnOp } from './overtermijn-queries.ts';
import { leesZonderHulp } from './zonderhulp-queries.ts';
import { kwartaalcode, naamVanKwartaal, voorbijeKwartalen } from './kwartaal.ts';
import { kwartaalPaden } from './paden.ts';

let huis: Apphuis;
/** The last quarter that is over, whatever today is. */
let code: string;
let naam: string;
let dag: Datum;

beforeAll(async () => {
  huis = await maakApphuis();
  const [vak] = voorbijeKwartalen(datumVan(huis.omgeving.klok.nu()), 1);
  if (!vak) throw new Error('geen kwartaal');
  [code, naam, dag] = [kwartaalcode(vak), naamVanKwartaal(vak), plusDagen(vak.van, 40)];
  // More came in than went out; two were much too old; a strict file is not counted.
  for (let i = 0; i < 9; i++) await zet(`G${i}`, i < 6);
});
afterAll(() => huis.sluit());

async function zet(nummer: string, open: boolean): Promise<void> {
  const nr = `W26-0000-K${nummer.padStart(3, '0')}`;
  await huis.eigenaar(`INSERT INTO dossier (gemeente, dossier, nr, naam, naam_zoek, hulpvraag, fase, status, open, ontvangen_op,
    wacht_op, team, geboortedatum, woonplaats, kanaal, laatst_gewijzigd) VALUES ('9999', '${nr}', 1, 'Naam ${nr}', 'naam', 'Hulp', 'verslag',
    'verslagBijInwoner', true, '${dag}', 'inwoner', 'noord', '1950-01-01', 'Voorbeeld', 'telefoon', now())`);
  const metingen = [
    { maat: 'mijlpaal:gemeld', op: dag, dagen: 0 },
    { maat: 'onderzoek', op: plusDagen(dag, 20), dagen: 20 },
    { maat: 'optijd:onderzoek', op: plusDagen(dag, 20), dagen: 2 },
    ...(open
      ? [{ maat: 'open:gemeente', op: dag, dagen: null }]
      : [
          { maat: 'mijlpaal:klaar', op: plusDagen(dag, 25), dagen: 0 },
          { maat: 'einde:metAdvies', op: plusDagen(dag, 25), dagen: 0 },
        ]),
  ];
  await huis.eigenaar(`INSERT INTO doorlooptijd VALUES ('9999', '${nr}', 'noord', '', 'regulier', ${String(open)}, '${dag}',
    '${plusDagen(dag, 25)}', '${JSON.stringify(metingen)}')`);
}

const koekjes = new Map<string, string>();
async function koekje(rol: Rol, id: string): Promise<string> {
  const er = koekjes.get(id) ?? (await huis.sessie(rol, { id, team: lokaleCode('noord') }));
  koekjes.set(id, er);
  return er;
}

interface Antwoord {
  readonly status: number;
  readonly tekst: string;
  readonly bytes: Uint8Array;
  readonly naar: string | null;
  readonly kop: (naam: string) => string | null;
}

async function vraag(
  wie: readonly [Rol, string],
  pad: string,
  velden?: Readonly<Record<string, string>>,
): Promise<Antwoord> {
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    method: velden ? 'POST' : 'GET',
    headers: { Cookie: await koekje(...wie), Origin: huis.basis.origin },
    ...(velden ? { body: new URLSearchParams(velden) } : {}),
  });
  const bytes = new Uint8Array(await antwoord.arrayBuffer());
  return {
    status: antwoord.status,
    bytes,
    tekst: strFromU8(bytes),
    naar: antwoord.headers.get('Location'),
    kop: (naam) => antwoord.headers.get(naam),
  };
}

const HENK = ['teamleider', 'henk'] as const;
const CARLA = ['teamleider', 'carla'] as const;
const THOMAS = ['controller', 'thomas'] as const;
const TEKST = { oorzaak: 'Een brief aan iedereen.', maatregel: 'Wij bellen eerder.' };
const gezienIn = ({ tekst }: Antwoord): string => /name="gezien" value="(\d+)"/.exec(tekst)?.[1] ?? '';
const rapport = () => kwartaalPaden.rapport(code);
/** What goes along from the report as it is read to the page where it is approved. */
async function gelezenDoor(wie: readonly [Rol, string]): Promise<string> {
  const pad = /href="([^"]*\/vaststellen\?gezien=\d+)"/.exec((await vraag(wie, rapport())).tekst)?.[1] ?? '';
  return gezienIn(await vraag(wie, pad));
}

describe('wie op een aanbieder wachtte op de laatste dag van het kwartaal (sturing.md § 7)', () => {
  it('is na te rekenen uit wat er daarna gebeurde', async () => {
    const [vak] = voorbijeKwartalen(datumVan(huis.omgeving.klok.nu()), 1);
    if (!vak) throw new Error('geen kwartaal');
    const laatste = plusDagen(vak.tot, -1);
    // Asked, began, refused or taken back, of which stand.
    const opdrachten: readonly (readonly [Datum, Datum | null, Datum | null, string, Datum?])[] = [
      [dag, null, null, 'wachtOpAntwoord'],
      [laatste, null, null, 'wachtOpStart'],
      [dag, vak.tot, null, 'loopt'],
      [dag, null, vak.tot, 'geweigerd'],
      // These did not wait any more, or not yet.
      [dag, laatste, null, 'loopt'],
      [dag, null, laatste, 'geweigerd'],
      [vak.tot, null, null, 'wachtOpAntwoord'],
      // These take over on an agreed day: they wait, and how long says nothing.
      ...Array.from({ length: 5 }, () => [laatste, null, null, 'wachtOpStart', vak.tot] as const),
    ];
    const voegToe = async (
      i: number,
      [op, gestart, vervallen, stand, begin]: (typeof opdrachten)[number],
      vanaf = op,
    ) =>
      await huis.eigenaar(`INSERT INTO levering (gemeente, dossier, onderdeel, levering, aanbieder, voorziening, vorm, stand,
        actueel, rang, wacht_sinds, opgedragen_op, gestart_op, vervallen_op, begin_op, overbrugd, wacht_vanaf)
        VALUES ('9999', 'W26-0000-K0G${i % 7}', 'a${i}', 'b', 'zorg', 'huishouden', 'natura', '${stand}', ${String(vervallen === null)}, 2,
        '${op}', '${op}', ${gestart === null ? 'NULL' : `'${gestart}'`}, ${vervallen === null ? 'NULL' : `'${vervallen}'`}, ${begin ? `'${begin}'` : 'NULL'}, false, '${vanaf}')`);
    for (const [i, opdracht] of opdrachten.entries()) await voegToe(i, opdracht);
    // Asked early for help that is granted from a later day: until then nobody waits.
    await voegToe(opdrachten.length, [dag, null, null, 'wachtOpStart'], vak.tot);
    const wacht = dagenTussen(dag, laatste);
    expect(await inGemeente(huis.omgeving.db, HIER, (trx) => leesAanbiedertellingen(trx, HIER, vak))).toEqual(
      [
        {
          aanbieder: 'zorg',
          wachtend: 9,
          wachtGemeten: 4,
          wachtDagen: wacht,
          gestart: 1,
          startGemeten: 1,
          startDagen: wacht,
          geweigerd: 1,
        },
      ],
    );
    await huis.eigenaar("DELETE FROM levering WHERE aanbieder = 'zorg'");
  });
});

describe('open en over de termijn op de laatste dag van het kwartaal (sturing.md § 7 ouderDanTermijn)', () => {
  it('is na te rekenen: wat toen nog niet klaar was en te laat, ook als het later klaar kwam', async () => {
    const [vak] = voorbijeKwartalen(datumVan(huis.omgeving.klok.nu()), 1);
    if (!vak) throw new Error('geen kwartaal');
    const { regels } = voorbeeldInrichting();
    const voor = {
      onderzoek: laatVoor('onderzoek', vak.tot, regels),
      beslissing: laatVoor('beslissing', vak.tot, regels),
    };
    // Six weeks and two weeks before the last day, and a day or more later at a weekend or a holiday (Atw 1).
    expect(dagenTussen(voor.onderzoek, vak.tot)).toBeGreaterThanOrEqual(42);
    expect(dagenTussen(voor.beslissing, vak.tot)).toBeGreaterThanOrEqual(14);
    const [ooit, net] = [plusDagen(voor.onderzoek, -1), voor.onderzoek];
    const aanvraag = (op: Datum) => ({ maat: 'mijlpaal:aanvraag', op, dagen: 0 });
    const verslag = (op: Datum) => ({ maat: 'onderzoek', op, dagen: dagenTussen(ooit, op) });
    const laat = plusDagen(voor.beslissing, -1);
    const besloten = (op: Datum) => ({ maat: 'beslissing', op, dagen: dagenTussen(laat, op) });
    const dossiers: readonly (readonly [Datum, readonly object[]])[] = [
      [ooit, []],
      [ooit, [verslag(vak.tot)]],
      [net, []],
      [ooit, [verslag(laat), aanvraag(laat)]],
      [ooit, [verslag(laat), aanvraag(laat), besloten(vak.tot)]],
      [ooit, [verslag(laat), aanvraag(voor.beslissing)]],
      [ooit, [verslag(laat), aanvraag(laat), besloten(plusDagen(vak.tot, -1))]],
    ];
    const tel = () =>
      inGemeente(huis.omgeving.db, HIER, (trx) => leesOverTermijnOp(trx, HIER, vak.tot, voor));
    const eerst = await tel();
    for (const [i, [begin, metingen]] of dossiers.entries()) {
      await zet(`T${i}`, true);
      await huis.eigenaar(`UPDATE doorlooptijd SET begin = '${begin}', laatste = '${vak.tot}',
        metingen = '${JSON.stringify([{ maat: 'mijlpaal:gemeld', op: begin, dagen: 0 }, ...metingen])}'
        WHERE dossier = 'W26-0000-K0T${i}'`);
    }
    const dan = await tel();
    expect([dan.onderzoek - eerst.onderzoek, dan.beslissing - eerst.beslissing]).toEqual([2, 2]);
    await huis.eigenaar("DELETE FROM dossier WHERE dossier LIKE 'W26-0000-K0T%'");
  });
});

describe('toegekend zonder dat een aanbieder aan zet was, op de laatste dag van het kwartaal', () => {
  it('is na te rekenen uit wat er daarna gebeurde, en een weigering brengt het terug', async () => {
    const [vak] = voorbijeKwartalen(datumVan(huis.omgeving.klok.nu()), 1);
    if (!vak) throw new Error('geen kwartaal');
    const laatste = plusDagen(vak.tot, -1);
    // Part, assignment, form, stand, counts now, asked, began, refused.
    const rijen: readonly (readonly [
      string,
      string,
      string,
      string,
      boolean,
      Datum | null,
      Datum | null,
      Datum | null,
    ])[] = [
      ['z0', '', 'natura', 'nietOpgedragen', true, null, null, null],
      ['z1', '', 'pgb', 'pgbNogNiet', true, null, null, null],
      ['z2', '', 'pgb', 'loopt', true, null, vak.tot, null],
      ['z3', 'b', 'natura', 'wachtOpAntwoord', true, vak.tot, null, null],
      ['z4', 'b', 'natura', 'geweigerd', false, dag, null, laatste],
      ['z4', 'c', 'natura', 'loopt', true, vak.tot, vak.tot, null],
      // A provider had its turn, or the help was there.
      ['z5', 'b', 'natura', 'wachtOpStart', true, laatste, null, null],
      ['z6', 'b', 'natura', 'geweigerd', true, dag, null, vak.tot],
      ['z7', '', 'pgb', 'loopt', true, null, laatste, null],
    ];
    const of = (d: Datum | null): string => (d === null ? 'NULL' : `'${d}'`);
    for (const [onderdeel, levering, vorm, stand, actueel, op, gestart, vervallen] of rijen)
      await huis.eigenaar(`INSERT INTO levering (gemeente, dossier, onderdeel, levering, aanbieder, voorziening, vorm, stand,
        actueel, rang, wacht_sinds, opgedragen_op, gestart_op, vervallen_op, overbrugd)
        VALUES ('9999', 'W26-0000-K0G0', '${onderdeel}', '${levering}', 'zorg', 'huishouden', '${vorm}', '${stand}', ${String(actueel)}, 2,
        '${dag}', ${of(op)}, ${of(gestart)}, ${of(vervallen)}, false)`);
    const dagen = dagenTussen(dag, laatste);
    expect(await inGemeente(huis.omgeving.db, HIER, (trx) => leesZonderHulp(trx, HIER, vak.tot))).toEqual([
      { wat: 'nietGevraagd', aantal: 3, dagen },
      { wat: 'pgb', aantal: 2, dagen },
    ]);
    await huis.eigenaar("DELETE FROM levering WHERE onderdeel LIKE 'z%'");
  });
});

describe('het kwartaalrapport (Wmo 2.5.1)', () => {
  it('wordt met een klik een concept, en een tweede keer niet nog een', async () => {
    expect((await vraag(HENK, kwartaalPaden.overzicht)).tekst).toContain('Er is nog geen kwartaalrapport.');
    for (const wie of [HENK, CARLA])
      expect(await vraag(wie, kwartaalPaden.overzicht, { kwartaal: code })).toMatchObject({
        status: 303,
        naar: rapport(),
      });
    expect(await huis.lees('SELECT soort FROM kwartaalrapport')).toEqual([{ soort: 'rapportOpgesteld' }]);
    const { tekst } = await vraag(HENK, rapport());
    expect(tekst).toContain(`Kwartaalrapport, ${naam}`);
    expect(tekst).toContain('Er kwamen 9 nieuwe meldingen');
    expect(tekst).toContain('Concept, versie 1');
  });

  it('weigert een kwartaal dat loopt of niet bestaat, en een andere rol', async () => {
    const nu = datumVan(huis.omgeving.klok.nu());
    const loopt = kwartaalcode({ van: nu });
    const geweigerd = await vraag(HENK, kwartaalPaden.overzicht, { kwartaal: loopt });
    expect([geweigerd.status, geweigerd.tekst.includes('nog niet voorbij')]).toEqual([422, true]);
    expect((await vraag(HENK, kwartaalPaden.overzicht, { kwartaal: '2026-5' })).status).toBe(422);
    expect((await vraag(THOMAS, kwartaalPaden.overzicht, { kwartaal: code })).status).toBe(403);
    expect((await vraag(HENK, kwartaalPaden.rapport('2020-1'))).status).toBe(404);
    expect((await vraag(HENK, kwartaalPaden.versie(code, 7))).status).toBe(404);
  });

  it('is niet vast te stellen zolang uitleg ontbreekt, en niet door wie het maakte (Wmo 2.5.3)', async () => {
    const vaststellen = kwartaalPaden.vaststellen(code);
    const geweigerd = await vraag(THOMAS, vaststellen, { gezien: await gelezenDoor(THOMAS) });
    expect(geweigerd.status).toBe(409);
    expect(geweigerd.tekst).toContain('De toelichting bij ‘In het kort’ ontbreekt.');
    expect((await vraag(HENK, vaststellen, { gezien: '1' })).status).toBe(403);
    // The same person in another role: the database refuses it too.
    await expect(
      huis.eigenaar(
        `INSERT INTO kwartaalrapport SELECT gemeente, kwartaal, 2, 'rapportVastgesteld', '{}', 'henk', 'controller', now() FROM kwartaalrapport`,
      ),
    ).rejects.toThrow(/wie eraan werkte/);
  });

  it('neemt uitleg op, en geeft terug wat niet kan met wat er was getypt (Wmo 2.5.3)', async () => {
    const pad = kwartaalPaden.toelichting(code, 'algemeen');
    const leeg = await vraag(HENK, pad, { ...TEKST, maatregel: '', gezien: '0' });
    expect([leeg.status, leeg.tekst.includes(TEKST.oorzaak)]).toEqual([422, true]);
    const herkend = await vraag(HENK, pad, { ...TEKST, oorzaak: 'Zie 999990019.', gezien: '0' });
    expect(herkend.tekst).toMatch(/te herkennen is: 999990019/);
    for (const deel of ['algemeen', 'stroom'] as const)
      expect((await vraag(HENK, kwartaalPaden.toelichting(code, deel), { ...TEKST, gezien: '0' })).naar).toBe(
        `${rapport()}#${deel}`,
      );
    // Carla looked before Henk wrote.
    const ingehaald = await vraag(CARLA, pad, { ...TEKST, oorzaak: 'Van Carla.', gezien: '0' });
    expect([ingehaald.status, ingehaald.tekst.includes('Van Carla.')]).toEqual([422, true]);
    // A mistake in a field does not make her have seen it.
    const fout = await vraag(CARLA, pad, { oorzaak: '', maatregel: 'Van Carla.', gezien: '0' });
    expect([fout.status, gezienIn(fout)]).toEqual([422, '0']);
    const [{ aantal }] = (await huis.lees<{ aantal: number }>(
      "SELECT count(*)::int AS aantal FROM kwartaalrapport WHERE soort = 'rapportToegelicht'",
    )) as [{ aantal: number }];
    expect(aantal).toBe(2);
  });

  it('toont wat een collega intussen schreef naast de eigen tekst, voor die ervoor in de plaats komt', async () => {
    const pad = kwartaalPaden.toelichting(code, 'voorraad');
    await vraag(HENK, pad, { oorzaak: 'Henk weet het.', maatregel: 'Henk belt.', gezien: '0' });
    const ingehaald = await vraag(CARLA, pad, { oorzaak: 'Van Carla.', maatregel: 'Ook.', gezien: '0' });
    for (const tekst of ['Wat er nu staat', 'Henk weet het.', 'Henk belt.', 'Van Carla.'])
      expect(ingehaald.tekst).toContain(tekst);
    const nog = await vraag(CARLA, pad, {
      oorzaak: 'Van ons allebei.',
      maatregel: 'Ook.',
      gezien: gezienIn(ingehaald),
    });
    expect(nog.naar).toBe(`${rapport()}#voorraad`);
  });

  it('is niet vast te stellen door wie het na een wijziging niet opnieuw las (huis: wie het laatst keek)', async () => {
    const vaststellen = kwartaalPaden.vaststellen(code);
    expect((await vraag(THOMAS, vaststellen)).naar).toBe(rapport());
    const gezien = await gelezenDoor(THOMAS);
    await vraag(HENK, kwartaalPaden.toelichting(code, 'effect'), { ...TEKST, gezien: '0' });
    const geopend = await vraag(THOMAS, kwartaalPaden.vaststellenNa(code, Number(gezien)));
    const eerst = await vraag(THOMAS, vaststellen, { gezien });
    for (const pagina of [geopend, eerst]) {
      expect(pagina.status).toBe(409);
      expect(pagina.tekst).toContain('Er is iets veranderd sinds u het rapport las.');
      expect(pagina.tekst).toContain('Het rapport opnieuw lezen');
      expect(gezienIn(pagina)).toBe('');
    }
    expect((await vraag(THOMAS, vaststellen, { gezien })).status).toBe(409);
    expect(await huis.lees("SELECT 1 FROM kwartaalrapport WHERE soort = 'rapportVastgesteld'")).toEqual([]);
    expect(Number(await gelezenDoor(THOMAS))).toBe(Number(gezien) + 1);
  });

  it('houdt na het vaststellen cijfers, tekst en PDF zoals ze waren (Wmo 2.5.1)', async () => {
    const concept = await vraag(THOMAS, kwartaalPaden.bestand(code, 1, 'pdf'));
    expect(leesPdf(concept.bytes).tekst()).toContain(`Concept: Kwartaalrapport Wmo, ${naam}`);
    const vaststellen = kwartaalPaden.vaststellen(code);
    const gezien = await gelezenDoor(THOMAS);
    expect((await vraag(THOMAS, vaststellen, { gezien: '1' })).tekst).toContain('sinds u het rapport las');
    expect((await vraag(THOMAS, vaststellen, { gezien })).naar).toBe(rapport());
    const voor = await vraag(THOMAS, kwartaalPaden.bestand(code, 1, 'pdf'));
    expect(leesPdf(voor.bytes).tekst()).toMatch(/Vastgesteld op .* door thomas/);
    const pagina = await vraag(THOMAS, kwartaalPaden.bestand(code, 1, 'html'));
    expect(pagina.tekst).toMatch(/Vastgesteld op .* door thomas/);
    // Something happens afterwards: the approved version does not change.
    await zet('LAAT', true);
    for (const [wie, pad, velden] of [
      [HENK, kwartaalPaden.verversen(code), {}],
      [HENK, kwartaalPaden.toelichting(code, 'leren'), { ...TEKST, gezien: '0' }],
      [THOMAS, vaststellen, { gezien }],
    ] as const)
      await vraag(wie, pad, velden);
    const na = await vraag(THOMAS, kwartaalPaden.bestand(code, 1, 'pdf'));
    expect(Buffer.from(na.bytes).equals(Buffer.from(voor.bytes))).toBe(true);
    const html = await huis.lees<{ html: Buffer; html_vingerafdruk: string }>(
      'SELECT html, html_vingerafdruk FROM kwartaalstuk',
    );
    expect(html.map((stuk) => stuk.html.toString())).toEqual([pagina.tekst]);
    expect((await vraag(THOMAS, kwartaalPaden.bestand(code, 1, 'html'))).tekst).toBe(pagina.tekst);
    expect((await vraag(HENK, rapport())).tekst).toContain(html[0]?.html_vingerafdruk);
    const { tekst } = await vraag(HENK, rapport());
    expect(tekst).toContain('Er kwamen 9 nieuwe meldingen');
    expect(tekst).toContain('Versie 1 is vastgesteld');
  });

  it('maakt een nieuwe versie die zegt wat er veranderde, naast de oude (Wmo 2.5.1)', async () => {
    const nieuw = kwartaalPaden.nieuw(code);
    expect((await vraag(HENK, nieuw, { wijziging: '' })).status).toBe(422);
    expect((await vraag(HENK, nieuw, { wijziging: 'Een melding kwam later binnen.' })).naar).toBe(rapport());
    const { tekst } = await vraag(HENK, rapport());
    expect(tekst).toContain('Concept, versie 2');
    expect(tekst).toContain('Een melding kwam later binnen.');
    expect(tekst).toContain('Andere cijfers dan in versie 1');
    expect(tekst).toContain('Er kwamen 10 nieuwe meldingen');
    const oud = await vraag(HENK, kwartaalPaden.versie(code, 1));
    expect(oud.tekst).toContain('Er kwamen 9 nieuwe meldingen');
    expect(oud.tekst).toContain('Er is een nieuwere versie.');
    expect((await vraag(HENK, nieuw)).status).toBe(303);
  });

  it('geeft een PDF/UA-1 met tabelkoppen en beelden met woorden (ISO 14289-1)', async () => {
    const pdf = leesPdf((await vraag(THOMAS, kwartaalPaden.bestand(code, 1, 'pdf'))).bytes);
    expect(pdf.metadata()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const structuur = pdf.structuur();
    expect(structuur).toMatch(/^ *TH/m);
    expect(structuur).toMatch(/^ *Figure/m);
    expect(structuur).toContain('Wat is de doorlooptijd per voorziening?');
    expect(pdf.tekst()).toMatch(/Wie wacht er op een aanbieder\?/);
  });

  it('geeft hetzelfde als pagina om mee te nemen, een concept zoals het nu is, en wat eerder is vastgesteld uit de feiten', async () => {
    const concept = await vraag(HENK, kwartaalPaden.bestand(code, 2, 'html'));
    expect(concept.tekst).toContain('Concept. Dit is niet vastgesteld');
    expect(concept.kop('Content-Disposition')).toMatch(/^attachment; filename="[^"]+-2-concept\.html"$/);
    expect(concept.kop('Content-Type')).toBe('text/html; charset=utf-8');
    const bewaard = (await vraag(THOMAS, kwartaalPaden.bestand(code, 1, 'html'))).tekst;
    await huis.eigenaar('UPDATE kwartaalstuk SET html = NULL, html_vingerafdruk = NULL');
    expect((await vraag(THOMAS, kwartaalPaden.bestand(code, 1, 'html'))).tekst).toBe(bewaard);
    expect((await vraag(HENK, kwartaalPaden.versie(code, 1))).tekst).not.toContain(
      'Vingerafdruk van de HTML',
    );
    await expect(
      huis.eigenaar("UPDATE kwartaalstuk SET html = 'iets', html_vingerafdruk = 'anders'"),
    ).rejects.toThrow(/kwartaalstuk_html/);
    expect((await vraag(HENK, kwartaalPaden.versie(code, 1).concat('/doc'))).status).toBe(404);
  });

  it('geeft de cijfers als bladen die een rekenprogramma opent (OpenDocument 1.2)', async () => {
    const bestand = unzipSync((await vraag(THOMAS, kwartaalPaden.bestand(code, 1, 'ods'))).bytes);
    const inhoud = strFromU8(bestand['content.xml'] ?? new Uint8Array());
    const namen = [...inhoud.matchAll(/table:table table:name="([^"]*)"/g)].map(([, n]) => n ?? '');
    expect(namen.length).toBeGreaterThan(15);
    expect(new Set(namen).size).toBe(namen.length);
    expect(namen.every((n) => n.length <= 31)).toBe(true);
    expect(inhoud).toContain('office:value-type="float" office:value="9"');
  });

  it('laat kleine getallen ook de controle niet zien: het rapport gaat het huis uit (Wmo 5.3.6)', async () => {
    const { tekst } = await vraag(THOMAS, kwartaalPaden.versie(code, 1));
    // Three were finished, and six are left.
    expect(tekst).toContain('te weinig om te tonen');
    expect(tekst).not.toMatch(/Afgerond<\/[^]{0,200}<div class="omk-cel">3<\/div>/);
  });

  it('kan alleen groeien: de app verandert en verwijdert niets (huis: opslag)', async () => {
    const rechten = await huis.lees(
      `SELECT DISTINCT table_name AS tabel, privilege_type AS recht FROM information_schema.role_table_grants
       WHERE table_name IN ('kwartaalrapport', 'kwartaalstuk') AND grantee = 'omkeer_app' ORDER BY 1, 2`,
    );
    expect(rechten).toEqual(
      ['kwartaalrapport', 'kwartaalstuk'].flatMap((tabel) =>
        ['INSERT', 'SELECT'].map((recht) => ({ tabel, recht })),
      ),
    );
    await expect(
      huis.eigenaar(
        `INSERT INTO kwartaalrapport SELECT gemeente, kwartaal, nr + 100, 'rapportToegelicht', '{}', 'x', 'teamleider', now()
         FROM kwartaalrapport WHERE nr = 1`,
      ),
    ).rejects.toThrow(/volgt niet op/);
  });

  it('geeft twee die tegelijk schrijven allebei hun plaats (huis: opslag)', async () => {
    const deel = (d: 'wachten' | 'urgent' | 'leren') =>
      vraag(d === 'leren' ? CARLA : HENK, kwartaalPaden.toelichting(code, d), { ...TEKST, gezien: '0' });
    const antwoorden = await Promise.all([deel('wachten'), deel('leren'), deel('urgent')]);
    expect(antwoorden.map(({ status }) => status)).toEqual([303, 303, 303]);
  });
});
