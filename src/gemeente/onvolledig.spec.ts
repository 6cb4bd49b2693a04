import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MANDAATUITKOMSTEN } from './schema.ts';
import { keurHuisstijl } from '../brieven/huisstijl.ts';
import { papierVan, vindBriefinrichting } from './briefinrichting.ts';
import type { Inrichting } from './inrichting.ts';
import { laadInrichting } from './laden.ts';
import { STANDAARD } from './standaard.ts';

const INRICHTING = path.join(import.meta.dirname, '../../inrichting');
const laad = (naam: string) => laadInrichting(path.join(INRICHTING, naam));
const stein = await laad('stein');
const geertruidenberg = await laad('geertruidenberg');

const openIn = ({ open }: Inrichting, bestand: string) =>
  open.filter((punt) => punt.bestand === bestand).map(({ sleutel }) => sleutel);

const NORMEN = [
  'herbeoordelingDagen',
  'spoedUren',
  'wachtlijstWeken',
  'tijdelijkeVoorzieningWeken',
  'toetsuitnodigingWeken',
  'reactieDagen',
  'heronderzoekSignaalWeken',
  'heronderzoekStartWeken',
  'heronderzoekVroegWeken',
  'zienswijzeWeken',
  'waarschuwenBij',
].map((norm) => `normen.${norm}`);
const GEMEENTE = ['belBinnenWerkdagen', 'bijSpoed', 'clientondersteuning', 'brieven'];

describe('Stein, alleen uit haar notitie aan de raad', () => {
  it('heeft code, naam, team en zes voorzieningen, elk met bron', () => {
    const { gemeente, naam, teams, regels, bronnen } = stein;
    expect([gemeente, naam, teams.map((t) => t.naam)]).toEqual(['0971', 'Stein', ['Team Wmo']]);
    expect(bronnen['code']).toContain('niet uit de notitie');
    expect(regels.voorzieningen.map((v) => v.code)).toEqual([
      'open-inloop',
      'wensauto',
      'huishoudelijke-ondersteuning',
      'begeleiding',
      'dagbesteding',
      'rolstoel',
    ]);
    for (const v of regels.voorzieningen) {
      expect(v.bron).toMatch(/^(Notitie|Beleidsregels)/);
      expect([v.eenheid, v.tarief, v.eigenBijdrage, v.artikelVerordening, v.categorie]).toEqual([
        null,
        undefined,
        null,
        null,
        null,
      ]);
    }
  });

  it('belt voor een afwijzing; hoe vaak staat er niet (Beleidsregels 3.8)', () => {
    expect(stein.regels.afwijzing).toEqual({
      belplicht: true,
      belpogingen: STANDAARD.afwijzing.belpogingen,
      artikel: 'Beleidsregels 3.8',
    });
    expect(stein.bronnen['afwijzing']).toContain('3.8');
    expect(openIn(stein, 'regels.yaml')).toContain('afwijzing.belpogingen');
    expect(openIn(stein, 'regels.yaml')).not.toContain('afwijzing');
  });

  it('kent hoofdstuk 3 van haar beleidsregels en haar werkwijze, zonder eerste dag', () => {
    const { eigenRegels } = stein.regels;
    expect(
      new Set(eigenRegels.flatMap((r) => r.artikel?.slice(0, 'Beleidsregels 3.x'.length) ?? [])),
    ).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8].map((nr) => `Beleidsregels 3.${nr}`)));
    expect(eigenRegels.filter((r) => r.soort === 'werkproces').map((r) => r.code)).toEqual([
      'screening',
      'veiligheidsrisico',
      'casuistiekoverleg',
      'huisbezoek',
      'kort-traject',
    ]);
    expect(eigenRegels.every((r) => r.geldtVanaf === null && r.bron.startsWith('Notitie'))).toBe(true);
    expect(openIn(stein, 'eigenregels.yaml')).toEqual(['geldtVanaf']);
  });

  it('noemt alleen ruimte waar de bron dat doet', () => {
    expect(stein.regels.eigenRegels.flatMap((r) => (r.ruimte === null ? [] : [[r.code, r.ruimte]]))).toEqual([
      ['versneld', 'beleidsregel484'],
      ['kort-traject', 'werkproces'],
    ]);
  });

  it('laat de rest open, met wat dat betekent', () => {
    expect(openIn(stein, 'gemeente.yaml')).toEqual(GEMEENTE);
    expect(openIn(stein, 'mensen.yaml')).toEqual(['medewerkers']);
    expect(openIn(stein, 'effectdoelen.yaml')).toEqual(['effectdoelen']);
    expect(openIn(stein, 'voorzieningen.yaml')).toEqual(['eenheid', 'eigenBijdrage', 'artikel']);
    expect(stein.open.find(({ sleutel }) => sleutel === 'eenheid')?.wat).toBe(
      'Eenheid van de voorziening (uur, dagdeel, rit): Huishoudelijke ondersteuning, Begeleiding en 2 andere',
    );
    expect(openIn(stein, 'verordening.yaml')).toEqual(['verordening']);
    expect(openIn(stein, 'prijslijst.yaml')).toEqual(['prijslijst']);
  });
});

describe('Geertruidenberg, alleen uit haar raadsinformatiebrief', () => {
  it('heeft code, naam, doelstelling en methode, elk met bron', () => {
    const { gemeente, naam, beleid } = geertruidenberg;
    expect([gemeente, naam]).toEqual(['0779', 'Geertruidenberg']);
    expect(beleid.find((b) => b.onderwerp === 'Methode')?.tekst).toContain('Omgekeerde Toets');
    expect(beleid.find((b) => b.onderwerp.startsWith('Doelstelling'))?.bron).toContain(
      'Beleidskader Sociaal domein (2021)',
    );
    expect(beleid.every(({ bron }) => bron !== '')).toBe(true);
  });

  it('heeft geen effectdoelen, voorzieningen, regels en mensen: die noemt de brief niet', () => {
    const { regels, teams, medewerkers } = geertruidenberg;
    expect([
      regels.effectdoelen,
      regels.voorzieningen,
      regels.eigenRegels,
      regels.verordeningen,
      regels.mandaat,
      regels.prijslijst,
      teams,
      medewerkers,
    ]).toEqual([[], [], [], [], [], [], [], []]);
    expect(openIn(geertruidenberg, 'mensen.yaml')).toEqual(['teams', 'medewerkers']);
  });
});

describe('een gemeente die nog niet alles zegt', () => {
  it('rekent met een standaard en zegt welke: hersteltermijn 14 dagen (Awb 4:5 lid 1)', () => {
    const { regels, open } = geertruidenberg;
    expect(openIn(geertruidenberg, 'regels.yaml')).toEqual([
      'mandaat',
      'afwijzing',
      'hersteltermijnDagen',
      'bezwaarMetCommissie',
      ...NORMEN,
      'eigenBijdrage',
      'uitleg',
      'doorzettingsmacht',
      'formatie',
    ]);
    expect(regels.hersteltermijnDagen).toBe(14);
    expect(open.find(({ sleutel }) => sleutel === 'hersteltermijnDagen')).toEqual({
      bestand: 'regels.yaml',
      soort: 'standaard',
      sleutel: 'hersteltermijnDagen',
      wat: 'Hersteltermijn: tijd om een aanvraag aan te vullen (Awb 4:5 lid 1)',
      gevolg: 'Niet gezegd; Omkeer rekent met 14 dagen.',
    });
    expect([regels.normen, regels.uitleg, regels.afwijzing, regels.bezwaarMetCommissie]).toEqual([
      STANDAARD.normen,
      STANDAARD.uitleg,
      STANDAARD.afwijzing,
      false,
    ]);
  });

  it('noemt wat werk tegenhoudt apart: zonder mandaat geen besluit (Awb 10:3)', () => {
    const tegen = (i: Inrichting) =>
      i.open.filter(({ soort }) => soort === 'houdtTegen').map(({ sleutel }) => sleutel);
    const BRIEF = ['belBinnenWerkdagen', 'clientondersteuning', 'brieven', 'huisstijl'];
    expect(tegen(stein)).toEqual([...BRIEF, 'medewerkers', 'eenheid', 'mandaat']);
    expect(tegen(geertruidenberg)).toEqual([...BRIEF, 'medewerkers', 'voorzieningen', 'mandaat']);
    expect(stein.open.find(({ sleutel }) => sleutel === 'mandaat')?.gevolg).toBe(
      'Zonder mandaatlijst kan niemand een besluit nemen (Awb 10:3).',
    );
  });

  it('krijgt geen brief met een gat: de weigering noemt wat ontbreekt en waar', () => {
    const gevonden = vindBriefinrichting(stein);
    if (gevonden.gelukt) throw new Error('er kan een brief weg');
    const [{ code, reden, uitweg }] = gevonden.weigeringen;
    expect([code, reden]).toEqual([
      'inrichtingOnvolledig',
      'De brief wacht. Nog niet ingevuld: contact en bezwaar, cliëntondersteuning, belnorm (gemeente.yaml) en huisstijl (huisstijl.yaml).',
    ]);
    // The monitor of the jobs shows no more than this.
    expect(`${reden} ${uitweg}`.length).toBeLessThanOrEqual(200);
  });

  it('geeft een afschrift wel, op papier met alleen de naam (Wmo 5.3.2)', () => {
    const papier = papierVan(stein);
    expect(papier).toMatchObject({ gemeentenaam: 'Stein', logo: null });
    expect(keurHuisstijl(papier)).toEqual([]);
  });
});

describe('Voorbeeld, waaruit iets wordt weggelaten', () => {
  let map = '';
  beforeEach(async () => {
    map = await mkdtemp(path.join(tmpdir(), 'omkeer-onvolledig-'));
    await cp(path.join(INRICHTING, 'voorbeeld'), map, { recursive: true });
  });
  afterEach(() => rm(map, { recursive: true, force: true }));

  async function zonder(bestand: string, wat: RegExp): Promise<Inrichting> {
    const pad = path.join(map, bestand);
    const inhoud = await readFile(pad, 'utf8');
    expect(inhoud).toMatch(wat);
    await writeFile(pad, inhoud.replace(wat, ''));
    return laadInrichting(map);
  }

  it.each([
    ['gemeente.yaml', /^belBinnenWerkdagen: 3$/m, 'belBinnenWerkdagen', 'belnorm'],
    ['gemeente.yaml', /^clientondersteuning:\n(?: .*\n)+/m, 'clientondersteuning', 'cliëntondersteuning'],
    ['gemeente.yaml', /^brieven:\n(?: .*\n)+/m, 'brieven', 'contact en bezwaar'],
    ['huisstijl.yaml', /^[^#][\s\S]*/m, 'huisstijl', 'huisstijl'],
  ])('%s: %s ontbreekt, en dan wacht elke brief daarop', async (bestand, wat, sleutel, inReden) => {
    const inrichting = await zonder(bestand, wat);
    expect(inrichting.open.map((punt) => [punt.bestand, punt.sleutel])).toEqual([[bestand, sleutel]]);
    const gevonden = vindBriefinrichting(inrichting);
    expect(gevonden.gelukt ? '' : gevonden.weigeringen[0].reden).toContain(inReden);
  });

  it.each([
    ['gemeente.yaml', /^bijSpoed:\n(?: .*\n)+/m, 'bijSpoed'],
    ['regels.yaml', /^hersteltermijnDagen: 14$/m, 'hersteltermijnDagen'],
    ['regels.yaml', /^ {2}belpogingen: 3$/m, 'afwijzing.belpogingen'],
    ['regels.yaml', /^ {2}reactieDagen: 28$/m, 'normen.reactieDagen'],
    ['regels.yaml', /^formatie:\n(?: .*\n)+/m, 'formatie'],
    ['regels.yaml', /^doorzettingsmacht:\n(?: .*\n)+/m, 'doorzettingsmacht'],
    ['regels.yaml', /^uitleg:\n(?: .*\n)+/m, 'uitleg'],
    ['verordening.yaml', /^- [\s\S]*/m, 'verordening'],
    ['prijslijst.yaml', /^- [\s\S]*/m, 'prijslijst'],
  ])('%s: %s ontbreekt, en de brieven gaan gewoon weg', async (bestand, wat, sleutel) => {
    const inrichting = await zonder(bestand, wat);
    expect(inrichting.open.map((punt) => [punt.bestand, punt.sleutel])).toEqual([[bestand, sleutel]]);
    expect(vindBriefinrichting(inrichting).gelukt).toBe(true);
  });

  it('mag geen mandaatlijst hebben, maar geen halve: dan mag niemand dat besluiten (Awb 10:3)', async () => {
    const leeg = await zonder('regels.yaml', /^mandaat:\n(?: .*\n)+/m);
    expect(leeg.open.map(({ sleutel }) => sleutel)).toEqual(['mandaat']);
    await writeFile(
      path.join(map, 'regels.yaml'),
      'mandaat:\n  - uitkomst: toekenning\n    rollen: [teamleider]\n',
    );
    await expect(laadInrichting(map)).rejects.toThrow(
      `er is geen regel voor ‘${MANDAATUITKOMSTEN[1]}’ zonder drempelbedrag`,
    );
  });

  it('wordt bij een half blok of een verkeerde sleutel wel geweigerd, met bestand en regel', async () => {
    await expect(zonder('gemeente.yaml', /^ {2}rechtbank: .*$/m)).rejects.toThrow(
      /gemeente\.yaml, regel \d+: brieven rechtbank: /,
    );
    await writeFile(path.join(map, 'mensen.yaml'), 'teamz: []\n');
    await expect(laadInrichting(map)).rejects.toThrow(/mensen\.yaml, regel 1: .*teamz/);
  });
});
