import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datumVan, maandLang, plusDagen, type Datum } from '../kern/datum.ts';
import { SYSTEEMKLOK } from '../platform/klok.ts';
import { maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import type { Rol } from '../kern/rollen.ts';
import { FIGUREN } from './namen.ts';

let huis: Apphuis;
beforeAll(async () => {
  huis = await maakApphuis();
});
afterAll(() => huis.sluit());

const METINGEN = (dagen: number) =>
  JSON.stringify([
    { maat: 'mijlpaal:gemeld', op: gemeld(), dagen: 0 },
    { maat: 'onderzoek', op: eerder(), dagen },
    { maat: 'optijd:onderzoek', op: eerder(), dagen: 2 },
  ]);
/** Within the two years that are shown, whatever today is. */
const gemeld = (): Datum => plusDagen(datumVan(SYSTEEMKLOK.nu()), -200);
/** In a full quarter of the last year, whatever today is. */
const eerder = (): string => new Date(Date.now() - 120 * 86_400_000).toISOString().slice(0, 10);

const vandaag = (): string => datumVan(SYSTEEMKLOK.nu());

/** So many dossiers with this provision that took from so many days on. */
async function zet(voorziening: string, aantal: number, vanaf: number): Promise<void> {
  for (let i = 0; i < aantal; i++) {
    const nr = `W26-0000-${voorziening.slice(0, 2).toUpperCase()}${String(i).padStart(2, '0')}`;
    await huis.eigenaar(`INSERT INTO dossier (gemeente, dossier, nr, naam, naam_zoek, hulpvraag, fase, status, open, ontvangen_op,
      wacht_op, team, geboortedatum, woonplaats, kanaal, laatst_gewijzigd) VALUES ('9999', '${nr}', 1, 'Naam ${nr}', 'naam', 'Hulp', 'verslag', 'verslagBijInwoner', true,
      '2026-01-05', 'inwoner', 'noord', '1950-01-01', 'Voorbeeld', 'telefoon', now())`);
    await huis.eigenaar(`INSERT INTO doorlooptijd VALUES ('9999', '${nr}', 'noord', '${voorziening}', 'regulier', true, '2026-01-05',
      '${eerder()}', '${METINGEN(vanaf + i)}')`);
  }
}

interface Antwoord {
  readonly status: number;
  readonly tekst: string;
  /** Of a file. */
  readonly naam: string | null;
}

async function pagina(rol: Rol, pad: string): Promise<Antwoord> {
  const cookie = await huis.sessie(rol, rol === 'teamleider' ? { team: lokaleCode('noord') } : {});
  const antwoord = await huis.app.request(new URL(pad, huis.basis), { headers: { Cookie: cookie } });
  const naam = antwoord.headers.get('Content-Disposition');
  return { status: antwoord.status, tekst: await antwoord.text(), naam };
}

async function plaatje(pad: string) {
  const cookie = await huis.sessie('controller', {});
  const antwoord = await huis.app.request(new URL(pad, huis.basis), { headers: { Cookie: cookie } });
  return {
    status: antwoord.status,
    soort: antwoord.headers.get('Content-Type'),
    bytes: await antwoord.arrayBuffer(),
  };
}

describe('het bureau Sturing', () => {
  beforeAll(async () => {
    await zet('scootmobiel', 6, 30);
    await zet('rolstoel', 2, 50);
  });

  it('toont geen klein getal aan wie stuurt (Wmo 5.3.6)', async () => {
    const teamleider = (await pagina('teamleider', '/sturing/bestand/vergelijken/csv')).tekst;
    expect(teamleider).toMatch(/te weinig om te tonen/);
    expect(teamleider).not.toMatch(/;2;50/);
    const opDePagina = (await pagina('teamleider', '/sturing/vergelijken')).tekst;
    expect(opDePagina).toContain('>niet getoond<');
    expect(opDePagina).toContain('Niet getoond: te weinig om te tonen');
  });

  it('toont met een keuze niet wat de vergelijking weglaat (Wmo 5.3.6)', async () => {
    for (const voorziening of ['rolstoel', 'scootmobiel']) {
      const { tekst } = await pagina('teamleider', `/sturing/bestand/kern/csv?voorziening=${voorziening}`);
      expect(tekst).toMatch(/Van melding tot verslag;te weinig om te tonen/);
    }
    expect((await pagina('teamleider', '/sturing/bestand/kern/csv')).tekst).toMatch(
      /Van melding tot verslag;8;/,
    );
  });

  it('schermt wat naar college en raad meegaat ook af voor de controle (Wmo 5.3.6)', async () => {
    const { tekst } = await pagina('controller', '/sturing/vergelijken');
    expect(tekst).toContain('>niet getoond<');
    expect(tekst).toContain('Een getal onder de 5 tonen wij niet');
    for (const vraag of ['', '?urgentie=regulier'])
      expect((await pagina('controller', `/sturing/bestand/vergelijken/csv${vraag}`)).tekst).not.toMatch(
        /;2;50/,
      );
    const { naam, tekst: svg } = await pagina('controller', '/sturing/bestand/vergelijken/svg');
    expect([naam?.includes('niet-doorgeven'), svg.includes('Niet om door te geven')]).toEqual([false, false]);
  });

  it('toont de controle op het bureau elk getal, en zegt in elk bestand dat het niet verder mag (Wmo 5.3.6)', async () => {
    const bureau = (await pagina('controller', '/sturing?voorziening=rolstoel')).tekst;
    expect(bureau).toContain('Niet om door te geven');
    const csv = await pagina('controller', '/sturing/bestand/kern/csv?voorziening=rolstoel');
    expect(csv.tekst).toContain(';2;50;51;100%;;0');
    expect(csv.tekst).toMatch(
      /Niet om door te geven: hier staan kleine getallen in \(Wmo 5\.3\.6\)\.;;;;;;\r\n$/,
    );
    expect(csv.naam).toMatch(/-niet-doorgeven\.csv"$/);
    expect((await pagina('controller', '/sturing/bestand/kern/svg')).tekst).toMatch(
      />Niet om door te geven: [^<]*<\/text><\/svg>\n$/,
    );
    const afgeschermd = await pagina('teamleider', '/sturing/bestand/kern/csv');
    expect([afgeschermd.tekst, afgeschermd.naam].join()).not.toMatch(/niet.(om.)?door/i);
  });

  it('zegt sinds wanneer er iets te tellen was, en zwijgt daarover als alles geteld is (sturing.md § 2)', async () => {
    const zin = `De eerste melding in Omkeer is van ${maandLang(gemeld())}.`;
    for (const pad of ['/sturing', '/sturing?voorziening=rolstoel'])
      expect((await pagina('teamleider', pad)).tekst).toContain(zin);
    await huis.eigenaar(`UPDATE doorlooptijd SET metingen = metingen || '[{"maat":"mijlpaal:gemeld","op":"2020-01-05","dagen":0}]'
      WHERE dossier = 'W26-0000-SC00'`);
    for (const pad of ['/sturing', '/sturing/vergelijken'])
      expect((await pagina('teamleider', pad)).tekst).not.toContain('De eerste melding in Omkeer');
    await huis.eigenaar("UPDATE doorlooptijd SET metingen = metingen - -1 WHERE dossier = 'W26-0000-SC00'");
  });

  it('telt naast op tijd wat open en over de termijn is, en leidt naar precies die dossiers (Wmo 2.3.2 lid 1, 2.3.5 lid 2)', async () => {
    const ooit = '2026-01-05';
    const open = { maat: 'open:gemeente', op: ooit, dagen: null };
    const geenVerslag = { maat: 'zonderVerslag', op: ooit, dagen: null };
    const verslag = { maat: 'onderzoek', op: '2026-02-01', dagen: 27 };
    const soorten = {
      // Six without a report that should have been there, one with it, one that came today.
      ...Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`OT0${i}`, [open, geenVerslag]])),
      OT06: [open, verslag],
      OT07: [
        { ...open, op: vandaag() },
        { ...geenVerslag, op: vandaag() },
      ],
      // Five aanvragen of long ago, one of today.
      ...Object.fromEntries(
        Array.from({ length: 5 }, (_, i) => [
          `OT1${i}`,
          [open, verslag, { maat: 'halte:beslissen', op: '2026-02-10', dagen: null }],
        ]),
      ),
      OT19: [open, verslag, { maat: 'halte:beslissen', op: vandaag(), dagen: null }],
    };
    for (const [nr, metingen] of Object.entries(soorten)) {
      await huis.eigenaar(`INSERT INTO dossier (gemeente, dossier, nr, naam, naam_zoek, hulpvraag, fase, status, open, ontvangen_op,
        wacht_op, team, geboortedatum, woonplaats, kanaal, laatst_gewijzigd) VALUES ('9999', 'W26-0000-${nr}', 1, 'Naam', 'naam', 'Hulp', 'onderzoek', 'inOnderzoek', true,
        '${ooit}', 'gemeente', 'noord', '1950-01-01', 'Voorbeeld', 'telefoon', now())`);
      await huis.eigenaar(`INSERT INTO doorlooptijd VALUES ('9999', 'W26-0000-${nr}', 'noord', 'begeleiding', 'regulier', true, '${ooit}',
        '${ooit}', '${JSON.stringify(metingen)}')`);
    }
    const kern = (await pagina('controller', '/sturing/bestand/kern/csv?voorziening=begeleiding')).tekst;
    expect(kern).toContain('Open en over de termijn');
    expect(kern).toMatch(/Van melding tot verslag;.*;6\r/);
    expect(kern).toMatch(/Van aanvraag tot besluit;.*;5\r/);
    // Of a part it could be taken from that of the whole (Wmo 5.3.6).
    const deel = (await pagina('teamleider', '/sturing/bestand/kern/csv?voorziening=begeleiding')).tekst;
    expect(deel).toMatch(/Van melding tot verslag;.*;te weinig om te tonen\r/);
    const bureau = (await pagina('controller', '/sturing?voorziening=begeleiding')).tekst;
    for (const [maat, wie] of [
      ['zonderVerslag', ['OT00', 'OT01', 'OT02', 'OT03', 'OT04', 'OT05']],
      ['halte%3Abeslissen', ['OT10', 'OT11', 'OT12', 'OT13', 'OT14']],
    ] as const) {
      const href = [...bureau.matchAll(/href="(\/sturing\/dossiers[^"]*)"/g)]
        .map(([, pad = '']) => pad.replaceAll('&amp;', '&'))
        .find((pad) => pad.includes(`maat=${maat}&`) && pad.includes('tot='));
      for (const rol of ['teamleider', 'controller'] as const) {
        const lijst = (await pagina(rol, href ?? '')).tekst;
        expect([...new Set([...lijst.matchAll(/W26-0000-(OT\d\d)/g)].map(([, nr]) => nr))].sort()).toEqual(
          wie,
        );
      }
    }
    await huis.eigenaar("DELETE FROM dossier WHERE dossier LIKE 'W26-0000-OT%'");
  });

  it('telt toegekende hulp die er niet is, en niet wat loopt of waarvan de periode voorbij is (Wmo 2.6.3)', async () => {
    const rij = (nr: string, onderdeel: string, stand: string, rest: string) =>
      huis.eigenaar(`INSERT INTO levering (gemeente, dossier, onderdeel, levering, voorziening, vorm, stand, actueel, rang,
        wacht_sinds, overbrugd, einde) VALUES ('9999', 'W26-0000-${nr}', '${onderdeel}', '', 'scootmobiel', 'natura', '${stand}', ${rest}`);
    /** As `doorlooptijdrij` counts it. */
    const tel = (nr: string, stand: string, dagen: number) =>
      huis.eigenaar(`UPDATE doorlooptijd SET metingen = metingen || jsonb_build_object(
        'maat', 'zonderHulp:${stand}', 'op', '${vandaag()}'::date - ${dagen}, 'dagen', null) WHERE dossier = 'W26-0000-${nr}'`);
    const DAARNA = `true, 2, '${vandaag()}'::date - 10, false, null)`;
    for (const nr of ['SC00', 'SC01', 'SC02', 'SC03', 'SC04']) {
      await rij(nr, 'A1', 'nietOpgedragen', DAARNA);
      await tel(nr, 'nietOpgedragen', 10);
    }
    await rij('SC05', 'A1', 'loopt', DAARNA);
    await rij('SC05', 'A2', 'wachtOpStart', `false, 2, '${vandaag()}'::date - 10, false, null)`);
    await rij(
      'SC05',
      'A3',
      'geweigerd',
      `true, 2, '${vandaag()}'::date - 10, false, '${vandaag()}'::date - 1)`,
    );
    await tel('SC05', 'geweigerd', 10);
    await rij(
      'RO00',
      'A1',
      'wachtOpStart',
      `true, 2, '${vandaag()}'::date - 30, false, '${vandaag()}'::date + 100)`,
    );
    await tel('RO00', 'wachtOpStart', 30);
    const csv = '/sturing/bestand/zonderHulp/csv';
    const controle = (await pagina('controller', csv)).tekst;
    expect(controle).toContain('0 tot 2 weken;5;5;0;0;0');
    expect(controle).toContain('4 tot 6 weken;1;0;0;1;0');
    expect((await pagina('controller', `${csv}?voorziening=rolstoel`)).tekst).toContain(
      '0 tot 2 weken;0;0;0;0;0',
    );
    const teamleider = (await pagina('teamleider', csv)).tekst;
    expect(teamleider).toMatch(/4 tot 6 weken;te weinig om te tonen/);
    // With one who waits for another provision, what waits for this one would tell it.
    expect((await pagina('teamleider', `${csv}?voorziening=scootmobiel`)).tekst).toMatch(
      /0 tot 2 weken;te weinig om te tonen/,
    );
    expect(teamleider).not.toContain(';1;');
    // Behind each number its list, also where the figure adds up several; what ran out stands in none.
    const lijst = async (maat: string) => {
      const { tekst } = await pagina('controller', `/sturing/dossiers?maat=zonderHulp%3A${maat}&loopt=ja`);
      return [...new Set([...tekst.matchAll(/Naam (W26-0000-\w+)/g)].map(([, nr]) => nr))];
    };
    expect(await lijst('gemeente')).toHaveLength(5);
    expect(await lijst('gemeente')).not.toContain('W26-0000-SC05');
    expect(await lijst('wachtOpStart')).toEqual(['W26-0000-RO00']);
    const bureau = (await pagina('controller', '/sturing')).tekst;
    expect(bureau).toContain('Wie heeft nog geen hulp?');
    expect(bureau).toContain('Geen wettelijke termijn');
  });

  it('geeft elk beeld los, leesbaar zonder stijlblad en met een omschrijving', async () => {
    for (const figuur of FIGUREN) {
      const { status, tekst } = await pagina('controller', `/sturing/bestand/${figuur}/svg`);
      expect([figuur, status]).toEqual([figuur, 200]);
      expect(tekst).toMatch(
        /^<\?xml[^]*<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* aria-label="[^"]{20,}"/,
      );
      expect(tekst).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('geeft elk beeld ook als plaatje van punten, breed genoeg voor een blad papier', async () => {
    for (const figuur of FIGUREN) {
      const { status, bytes, soort } = await plaatje(`/sturing/bestand/${figuur}/png`);
      expect([figuur, status, soort]).toEqual([figuur, 200, 'image/png']);
      const beeld = new DataView(bytes);
      // The name of the format, and the width in its first part.
      expect([beeld.getUint32(0), beeld.getUint32(16)]).toEqual([0x89504e47, 1600]);
      expect(bytes.byteLength).toBeGreaterThan(4_000);
    }
  });

  it('brengt van een cijfer naar de dossiers die iemand mag zien, de langste eerst (Wmo 5.3.3)', async () => {
    const lijst = await pagina('teamleider', '/sturing/dossiers?maat=onderzoek');
    const namen = [...lijst.tekst.matchAll(/Naam (W26-0000-\w+)/g)].map(([, nr]) => nr);
    expect(namen).toHaveLength(8);
    expect(namen[0]).toBe('W26-0000-RO01');
    expect((await pagina('teamleider', '/sturing/dossiers?maat=onderzoek&tot=2020-01-01')).tekst).toContain(
      'Er is hierachter geen dossier dat u mag zien.',
    );
    expect((await pagina('teamleider', '/sturing/dossiers?maat=zomaar')).status).toBe(303);
  });

  it('telt bij een halte niet wie wachtte op hulp waarvan de periode voorbij is (Wmo 2.6.3)', async () => {
    const staat = (nr: string) =>
      huis.eigenaar(`UPDATE doorlooptijd SET metingen = metingen || jsonb_build_object(
        'maat', 'halte:opdragen', 'op', '${vandaag()}'::date - 10, 'dagen', null) WHERE dossier = 'W26-0000-${nr}'`);
    await staat('SC00');
    await staat('SC05');
    await huis.eigenaar(`UPDATE levering SET actueel = stand = 'geweigerd' WHERE dossier = 'W26-0000-SC05'`);
    expect((await pagina('controller', '/sturing/bestand/stroom/csv')).tekst).toMatch(/Hulp opdragen;1;10;/);
    const lijst = await pagina('controller', '/sturing/dossiers?maat=halte%3Aopdragen&loopt=ja');
    expect(lijst.tekst).toContain('Dossiers: staat nu bij: hulp opdragen');
    expect(lijst.tekst).toContain('W26-0000-SC00');
    expect(lijst.tekst).not.toContain('W26-0000-SC05');
    // A place that cannot be read is the first page.
    expect((await pagina('controller', '/sturing/dossiers?maat=onderzoek&na=zomaar')).tekst).toContain(
      '8 dossiers',
    );
    const na = await pagina('controller', '/sturing/dossiers?maat=onderzoek&na=32_2030-01-01_W26-0000-SC02');
    expect(na.tekst).toContain('De volgende 2 dossiers');
  });

  it('kiest een deel, en laat wat het niet kent weg', async () => {
    const deel = await pagina(
      'controller',
      '/sturing?voorziening=scootmobiel&urgentie=zomaar&maat=onderzoek',
    );
    expect(deel.tekst).toMatch(/U ziet een deel van de dossiers\. voorziening: /);
    expect(deel.tekst).not.toContain('urgentie: ');
    const vergeleken = await pagina('controller', '/sturing/vergelijken?voorziening=scootmobiel');
    expect(vergeleken.tekst).not.toContain('U ziet een deel van de dossiers');
    expect((await pagina('controller', '/sturing/bestand/kern/pdf')).status).toBe(404);
  });
});
