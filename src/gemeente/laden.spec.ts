import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../kern/datum.ts';
import { bijdrageOp, mandaatVoor } from '../recht/lokaal.ts';
import { InrichtingFout, laadInrichting } from './laden.ts';

const VOORBEELD = path.join(import.meta.dirname, '../../inrichting/voorbeeld');

describe('de gemeente Voorbeeld', () => {
  it('heeft niets open', async () => {
    expect((await laadInrichting(VOORBEELD)).open).toEqual([]);
  });

  it('is compleet: twee teams, zes klantmanagers of meer, en elke rol van het werk', async () => {
    const { teams, medewerkers } = await laadInrichting(VOORBEELD);
    expect(teams).toHaveLength(2);
    expect(medewerkers.filter((m) => m.rol === 'klantmanager').length).toBeGreaterThanOrEqual(6);
    expect(new Set(medewerkers.map((m) => m.rol))).toEqual(
      new Set([
        'screener',
        'klantmanager',
        'jurist',
        'teamleider',
        'controller',
        'fg',
        'beheerder',
        'administratie',
        'contractmanager',
        'deelnemer',
      ]),
    );
  });

  it('kent maatwerk, algemene en collectieve voorzieningen en effectdoelen', async () => {
    const { regels } = await laadInrichting(VOORBEELD);
    expect(new Set(regels.voorzieningen.map((v) => v.soort))).toEqual(
      new Set(['maatwerk', 'algemeen', 'collectief']),
    );
    expect(regels.effectdoelen).toHaveLength(7);
  });

  it('rekent met de bijdrage van de dag en zegt dat 2026 niet is nagezien (Wmo 2.1.4a)', async () => {
    const { regels } = await laadInrichting(VOORBEELD);
    expect(bijdrageOp(datum('2023-12-31'), regels)).toMatchObject({ perMaand: 1900, geverifieerd: true });
    expect(bijdrageOp(datum('2025-06-01'), regels)).toMatchObject({ perMaand: 2100, geverifieerd: true });
    expect(bijdrageOp(datum('2026-06-01'), regels)).toMatchObject({ geverifieerd: false });
  });

  it('kent eigen regels van elke soort, en elke met ruimte zegt welke (Wmo 2.1.3)', async () => {
    const { regels } = await laadInrichting(VOORBEELD);
    expect(new Set(regels.eigenRegels.map((r) => r.soort))).toEqual(
      new Set(['verordening', 'beleidsregel', 'werkproces']),
    );
    expect(regels.eigenRegels.some((r) => r.ruimte === 'hardheidsclausule')).toBe(true);
  });

  it('laat een afwijzing altijd door een tweede persoon bekijken (Awb 10:3)', async () => {
    const { regels } = await laadInrichting(VOORBEELD);
    expect(mandaatVoor('afwijzing', null, regels)?.tweedePaarOgen).toBe(true);
    expect(mandaatVoor('toekenning', null, regels)?.tweedePaarOgen).toBe(false);
  });
});

describe('de prijslijst en de doorzettingsmacht van Voorbeeld (doorbraakmethode § 5c)', () => {
  it('geeft elk bedrag een bron en een jaar, en verzint geen bandbreedte', async () => {
    const { prijslijst = [] } = (await laadInrichting(VOORBEELD)).regels;
    const opvang = prijslijst.find((p) => p.code === 'dagNachtopvang');
    expect(opvang).toMatchObject({ midden: 2_064_200, laag: null, hoog: null, jaar: 2011 });
    for (const { midden, bron, jaar } of prijslijst)
      if (midden !== null) expect([bron !== '', jaar !== null]).toEqual([true, true]);
    expect(prijslijst.filter((p) => p.midden === null).length).toBeGreaterThan(10);
  });

  it('loopt van team naar college, en alleen het college heeft geen grens (Awb 10:3)', async () => {
    const { doorzettingsmacht = [] } = (await laadInrichting(VOORBEELD)).regels;
    expect(doorzettingsmacht.map((d) => d.niveau)).toEqual(['team', 'manager', 'directeur', 'college']);
    expect(doorzettingsmacht.filter((d) => d.totPerJaar === null).map((d) => d.niveau)).toEqual(['college']);
  });
});

describe('een inrichting met fouten', () => {
  let map = '';
  beforeEach(async () => {
    map = await mkdtemp(path.join(tmpdir(), 'omkeer-inrichting-'));
    await cp(VOORBEELD, map, { recursive: true });
  });
  afterEach(() => rm(map, { recursive: true, force: true }));

  async function verander(bestand: string, van: string, naar: string): Promise<void> {
    const pad = path.join(map, bestand);
    const inhoud = await readFile(pad, 'utf8');
    expect(inhoud).toContain(van);
    await writeFile(pad, inhoud.replace(van, naar));
  }

  async function fout(): Promise<InrichtingFout> {
    try {
      await laadInrichting(map);
    } catch (e) {
      if (e instanceof InrichtingFout) return e;
      throw e;
    }
    throw new Error('er was geen fout');
  }

  it('noemt bestand en regel, alle fouten tegelijk', async () => {
    await verander('mensen.yaml', 'rol: screener', 'rol: screenster');
    await verander('regels.yaml', 'hersteltermijnDagen: 14', 'hersteltermijnDagen: veel');
    const { message, fouten } = await fout();
    expect(message).toContain('mensen.yaml, regel 15: medewerkers 1 rol: ');
    expect(message).toMatch(/regels\.yaml, regel 10: hersteltermijnDagen: .*verwacht/);
    expect(fouten).toHaveLength(2);
  });

  it('weigert een team dat niet bestaat en noemt de keuzes', async () => {
    await verander('mensen.yaml', 'team: zuid', 'team: oost');
    expect((await fout()).message).toContain('‘oost’ is geen team. Kies noord of zuid.');
  });

  it('weigert een kleur die op papier niet te lezen is (WCAG 1.4.3)', async () => {
    await verander('huisstijl.yaml', "'#0b5c6e'", "'#d9e4f2'");
    expect((await fout()).message).toMatch(/huisstijl\.yaml, regel \d+: kleuren hoofd: .*contrast/);
  });

  it('weigert een mandaatlijst waarin niemand mag afwijzen (Awb 10:3)', async () => {
    await verander('regels.yaml', 'uitkomst: afwijzing', 'uitkomst: spoed');
    expect((await fout()).message).toContain('er is geen regel voor ‘afwijzing’');
  });

  it('weigert een sleutel die niet bestaat: een tikfout valt op', async () => {
    await verander('gemeente.yaml', 'naam: Voorbeeld', 'naam: Voorbeeld\nnaaam: Voorbeeld');
    expect((await fout()).message).toContain('naaam');
  });

  it('weigert een noodnummer waarvan de brief geen zin kan maken', async () => {
    await verander('gemeente.yaml', 'wanneer: Denkt u aan zelfdoding?', 'wanneer: zelfdoding');
    expect((await fout()).message).toContain('is geen vraag: eindig met een vraagteken');
  });

  it('weigert twee voorzieningen met dezelfde code', async () => {
    await verander('voorzieningen.yaml', 'code: wensauto', 'code: open-inloop');
    expect((await fout()).message).toMatch(/voorzieningen\.yaml, regel \d+: 2 code: ‘open-inloop’/);
  });

  it('zegt waar de YAML niet te lezen is', async () => {
    await verander('regels.yaml', 'rollen: [klantmanager, teamleider]', 'rollen: [klantmanager, teamleider');
    expect((await fout()).message).toMatch(/regels\.yaml, regel \d+: geen geldige YAML/);
  });

  it('noemt een bestand dat ontbreekt', async () => {
    await rm(path.join(map, 'mensen.yaml'));
    expect((await fout()).message).toContain('mensen.yaml: dit bestand ontbreekt');
  });

  it('weigert een eigen regel zonder artikel, die eindigt voor hij begint, en een dubbele code', async () => {
    await verander('eigenregels.yaml', '  artikel: Verordening 8\n', '');
    await verander('eigenregels.yaml', 'code: hardheid', 'code: aanvullend');
    await verander(
      'eigenregels.yaml',
      'geldtVanaf: 2025-07-01',
      'geldtVanaf: 2025-07-01\n  geldtTotEnMet: 2025-06-30',
    );
    const { message } = await fout();
    for (const deel of [
      'een verordening heeft een artikel',
      '‘aanvullend’ staat er twee keer in',
      'ligt voor de eerste dag',
    ])
      expect(message).toContain(deel);
  });

  it('weigert verordeningen die tegelijk gelden, en zegt tot wanneer de eerste loopt (Wmo 2.1.3)', async () => {
    await verander('verordening.yaml', 'geldtTotEnMet: 2025-12-31', 'geldtTotEnMet: 2026-01-01');
    expect((await fout()).message).toMatch(
      /verordening\.yaml, regel \d+: 2 geldtVanaf: overlapt met ‘sociaal-2023’, die geldt tot en met 1 januari 2026/,
    );
    await verander('verordening.yaml', '  geldtTotEnMet: 2026-01-01\n', '');
    expect((await fout()).message).toContain('die geen laatste dag heeft');
  });

  it('weigert een verordening zonder eerste dag, met wijzigingen, of die eindigt voor zij begint (Wmo 2.1.3)', async () => {
    await verander('verordening.yaml', 'stand: ontwerp', 'stand: vastgesteld');
    await verander('verordening.yaml', '  geldtVanaf: 2028-01-01\n', '');
    await verander('verordening.yaml', 'geldtTotEnMet: 2025-12-31', 'geldtTotEnMet: 2022-12-31');
    const { message } = await fout();
    for (const deel of [
      'een vastgestelde verordening heeft een eerste dag',
      'alleen een ontwerp heeft wijzigingen',
      'de laatste dag ligt voor de eerste dag',
    ])
      expect(message).toContain(deel);
  });

  it('weigert een doel of regel die er niet is, een doel dat dubbel staat, en een gewicht boven vijf (Wmo 2.1.3)', async () => {
    await verander('verordening.yaml', 'doel: passend-wonen', 'doel: paleis');
    await verander('verordening.yaml', 'doel: inkomen', 'doel: meedoen');
    await verander('verordening.yaml', 'regel: pgb-hoogte', 'regel: bestaat-niet');
    await verander('eigenregels.yaml', 'doelen: [meedoen]', 'doelen: [nergens]');
    const { message } = await fout();
    for (const deel of [
      '‘paleis’ is geen doel uit effectdoelen.yaml',
      '‘meedoen’ staat er twee keer in',
      '‘bestaat-niet’ is geen regel uit eigenregels.yaml',
      '‘nergens’ is geen doel uit effectdoelen.yaml',
    ])
      expect(message).toContain(deel);
    await verander('verordening.yaml', 'gewicht: 5', 'gewicht: 6');
    expect((await fout()).message).toMatch(/verordening\.yaml, regel \d+: 1 doelen 1 gewicht/);
  });

  it('weigert een wijziging die niet klopt: nieuw met een oude regel, of anders zonder tekst (Wmo 2.1.3)', async () => {
    await verander('verordening.yaml', 'wordt: gewijzigd', 'wordt: nieuw');
    await verander('verordening.yaml', 'wordt: vervalt', 'wordt: gewijzigd');
    const { message } = await fout();
    expect(message).toContain('een nieuwe regel vervangt er geen');
    expect(message).toContain('schrijf op hoe de regel gaat luiden');
    await verander(
      'verordening.yaml',
      'wordt: gewijzigd\n      regel: pgb-hoogte',
      'wordt: vervalt\n      tekst: Toch.',
    );
    const anders = await fout();
    expect(anders.message).toContain('zeg welke regel dit is');
    expect(anders.message).toContain('wat vervalt, krijgt geen tekst');
  });

  it('weigert hetzelfde artikel dat twee keer tegelijk geldt (Wmo 2.1.3)', async () => {
    await verander('eigenregels.yaml', 'artikel: Verordening 12', 'artikel: Verordening 9');
    expect((await fout()).message).toContain(
      'Verordening 9 geldt dan twee keer: zie ook ‘goedkoopst-passend’',
    );
  });

  it('weigert een prijs zonder bron, en een die negatief of absurd is (doorbraakmethode § 5c)', async () => {
    const bron = '  jaar: 2011\n  bron: Zwerfjongeren Nederland\n';
    await verander('prijslijst.yaml', bron, '  jaar: 2011\n');
    await verander('prijslijst.yaml', "'10.384'", "'-10.384'");
    await verander('prijslijst.yaml', "'22.302'", "'22.302.000'");
    const { message } = await fout();
    expect(message).toMatch(/prijslijst\.yaml, regel \d+: 2 midden: ‘-10\.384’ is negatief/);
    expect(message).toMatch(/3 midden: ‘22\.302\.000’ is meer dan een miljoen euro/);
    await verander('prijslijst.yaml', "'-10.384'", "'10.384'");
    await verander('prijslijst.yaml', "'22.302.000'", "'0'");
    expect((await fout()).message).toContain('‘0’ is geen prijs');
    await verander('prijslijst.yaml', "'0'", "'22.302'");
    expect((await fout()).message).toContain('1: er staat een bedrag zonder bron');
  });

  it('weigert een prijs zonder jaar, zonder midden, of met laag boven midden', async () => {
    await verander('prijslijst.yaml', '  jaar: 2011\n', '');
    await verander('prijslijst.yaml', "midden: '10.384'", "laag: '10.384'");
    await verander('prijslijst.yaml', "midden: '22.302'", "midden: '22.302'\n  laag: '30.000'");
    const { message } = await fout();
    for (const deel of ['bedrag zonder jaar', 'maar geen midden', 'staan niet op volgorde'])
      expect(message).toContain(deel);
  });

  it('weigert een cijfer van anderen zonder bron of jaar; het bestand zelf mag ontbreken (sturing.md § 5)', async () => {
    await verander(
      'openbarecijfers.yaml',
      '  bron: Kassa, overgenomen door gemeente.nu\n  jaar: januari 2023\n',
      '',
    );
    expect((await fout()).message).toMatch(/openbarecijfers\.yaml, regel \d+: 1 bron/);
    await rm(path.join(map, 'openbarecijfers.yaml'));
    expect((await laadInrichting(map)).openbareCijfers).toEqual([]);
  });

  it('weigert een doorzettingsmacht die niet oploopt of niet bij het college eindigt (Awb 10:3)', async () => {
    await verander('regels.yaml', "totPerJaar: '15.000'", "totPerJaar: '1.000'");
    await verander(
      'regels.yaml',
      '  - niveau: college\n    wijkt',
      "  - niveau: college\n    totPerJaar: '9'\n    wijkt",
    );
    const { message } = await fout();
    expect(message).toContain('‘manager’ gaat niet verder dan de regel erboven');
    expect(message).toContain('de laatste regel is het college');
  });
});
