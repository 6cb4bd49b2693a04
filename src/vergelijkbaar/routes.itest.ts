import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meldingDoen, MEVROUW_X } from '../../test/bouwers/melding.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { leesBsn } from '../kern/bsn.ts';
import type { Kenmerken } from '../dossier/kenmerken.ts';
import { kenmerkenVan, patroon } from '../dossier/kenmerken.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { leesDossier, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { vergelijkbareGevallen } from '../dossier/vergelijkbaar.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { vandaag } from '../platform/klok.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';

let huis: Apphuis;
/** The first is the one that is being weighed, the others were decided. */
let dossiers: readonly DossierId[];

const KENMERKEN: Kenmerken = {
  effectdoelen: ['meedoen'],
  onderDruk: ['wmo4'],
  belemmeringen: ['wet'],
  voorzieningen: ['scootmobiel'],
  huishouden: ['alleen'],
  leefgebieden: ['participatie'],
  verwijt: ['geen'],
};

async function doe(dossier: DossierId, rol: Rol, id: string, opdracht: DossierOpdracht): Promise<void> {
  const uitkomst = await voerOpdrachtUit(
    huis.omgeving,
    { gemeente: HIER, dossier, wie: { id: persoonId(id), rol }, namens: null, sleutel: null },
    opdracht,
  );
  if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen.map((w) => w.reden).join(' '));
}

async function besloten(
  dossier: DossierId,
  anders: Partial<Kenmerken> = {},
  { keuze = 'maatwerk', soort = 'wet' }: { readonly keuze?: string; readonly soort?: string } = {},
): Promise<void> {
  const kenmerken = { ...KENMERKEN, ...anders };
  await huis.eigenaar(`INSERT INTO geval VALUES ('${HIER}', '${dossier}', '${JSON.stringify(kenmerken)}',
    '${patroon(kenmerken)}', '${keuze}', 'toekennen', '2026-05-12', 'bilal',
    '[{"soort":"${soort}","bron":"Beleidsregels 4","artikel":"Awb 4:84"}]', '{scootmobiel}', 150000, '2026-06-01', NULL,
    '2026-09-01', NULL, '[{"doel":"meedoen","oordeel":null}]', 5, 1, 'Geen netwerk.')`);
}

beforeAll(async () => {
  huis = await maakApphuis();
  const dag = vandaag(huis.omgeving.klok);
  dossiers = Array.from({ length: 9 }, () => nieuwDossierId(dag));
  for (const [i, dossier] of dossiers.entries()) {
    // The second is about the same resident as the first.
    const bsn = leesBsn(['999990019', '999990019', '999990020', '999990032'][i] ?? '') ?? null;
    const inwoner = { ...MEVROUW_X, achternaam: `Geheim${i}`, bsn };
    await doe(dossier, 'screener', 'sanne', meldingDoen({ ontvangenOp: dag, inhoud: { inwoner } }));
    await doe(dossier, 'screener', 'sanne', urgentieBeoordelen({ vandaag: dag, urgentie: 'regulier' }));
    await doe(dossier, 'screener', 'sanne', toedelen());
  }
  for (const dossier of dossiers.slice(1)) await besloten(dossier);
  await huis.eigenaar(`UPDATE dossier SET vertrouwelijk = true WHERE dossier = '${String(dossiers[2])}'`);
});
afterAll(() => huis.sluit());

async function haal(pad: string, koekje: string): Promise<Response> {
  return huis.app.request(new URL(pad, huis.basis), { headers: { Cookie: koekje } });
}
const eerste = (): DossierId => dossiers[0] as DossierId;

describe('vergelijkbare gevallen bij een dossier', () => {
  it('staan er zonder nummer, naam of dag, met wat gelijk is en wat zij kregen (Awb 3:46, AVG 5)', async () => {
    const behandelaar = await huis.sessie('klantmanager', { id: 'bilal' });
    const pagina = await (await haal(`/dossiers/${eerste()}/vergelijkbaar`, behandelaar)).text();
    expect(pagina).toContain('Vergelijkbare gevallen');
    expect(pagina).toContain('Maatwerk');
    expect(pagina).toContain('2e kwartaal 2026');
    for (const ander of dossiers.slice(1)) expect(pagina).not.toContain(ander);
    expect(pagina).not.toMatch(/Geheim[1-9]|12 mei|Geen netwerk/);
  });

  it('zijn er niet voor wie het dossier niet nodig heeft (Wmo 5.3.3)', async () => {
    const ander = await huis.sessie('klantmanager', { id: 'anouk' });
    expect((await haal(`/dossiers/${eerste()}/vergelijkbaar`, ander)).status).toBe(404);
    const inwoner = await huis.sessie('inwoner');
    expect((await haal(`/dossiers/${eerste()}/vergelijkbaar`, inwoner)).status).toBe(403);
  });

  it('laten dit dossier, dezelfde inwoner en wat vertrouwelijk is weg (AVG 5, avg.md § 11)', async () => {
    const { toestand } = await leesDossier(huis.omgeving, HIER, eerste());
    await besloten(eerste());
    const gevonden = await vergelijkbareGevallen(huis.omgeving.db, HIER, eerste(), kenmerkenVan(toestand));
    expect(gevonden).toHaveLength(dossiers.length - 3);
    await huis.eigenaar(`DELETE FROM geval WHERE dossier = '${eerste()}'`);
  });

  it('staan met het meest gelijkende vooraan (Awb 3:4)', async () => {
    const anders = dossiers[8] as DossierId;
    await huis.eigenaar(`DELETE FROM geval WHERE dossier = '${anders}'`);
    await besloten(anders, { voorzieningen: ['rolstoel'], effectdoelen: ['passend-wonen'] });
    const gevonden = await vergelijkbareGevallen(huis.omgeving.db, HIER, eerste(), KENMERKEN);
    expect(gevonden.map(({ score }) => score)).toEqual(
      gevonden.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(gevonden.at(-1)?.kenmerken.voorzieningen).toEqual(['rolstoel']);
    expect(gevonden[0]?.score).toBe(1);
  });
});

describe('maatwerkregister', () => {
  const rijen = (pagina: string): readonly string[] => [...new Set(pagina.match(/W\d\d-\w{4}-\w{4}/g) ?? [])];
  async function register(zoek = '', als?: string) {
    const koekje = als ?? (await huis.sessie('controller', { id: 'thomas' }));
    const antwoord = await haal(`/maatwerkregister${zoek}`, koekje);
    const pagina = await antwoord.text();
    return { status: antwoord.status, pagina, dossiers: rijen(pagina) };
  }

  it('geeft de controller elk maatwerkbesluit, met regel, artikel, bedrag, periode en wie besloot (Gemeentewet 213)', async () => {
    const { pagina, dossiers: gezien } = await register();
    expect(gezien.toSorted()).toEqual(dossiers.slice(1).toSorted());
    for (const tekst of ['Awb 4:84', '€ 1.500,00', 'vanaf 1 juni 2026', '12 mei 2026', 'Geen netwerk.'])
      expect(pagina).toContain(tekst);
  });

  it('toont een teamleider alleen het eigen team en een klantmanager niets (Wmo 5.3.3)', async () => {
    const elders = await huis.sessie('teamleider', { team: lokaleCode('ander-team') });
    expect((await register('', elders)).dossiers).toEqual([]);
    const klantmanager = await huis.sessie('klantmanager', { id: 'bilal' });
    expect((await register('', klantmanager)).status).toBe(403);
  });

  it('kiest op soort regel, tijd en wat anders uitkwam (sturing.md § 7)', async () => {
    const gewoonte = dossiers[7] as DossierId;
    await huis.eigenaar(`DELETE FROM geval WHERE dossier = '${gewoonte}'`);
    await besloten(gewoonte, {}, { soort: 'werkproces' });
    expect((await register('?soort=werkproces')).dossiers).toEqual([gewoonte]);
    expect((await register('?van=2026-05-13')).dossiers).toEqual([]);
    expect((await register('?tot=2026-05-12')).dossiers).toHaveLength(dossiers.length - 1);
    expect((await register('?terugkijken=2026-08-31')).dossiers).toEqual([]);
    expect((await register('?uitschieters=ja')).dossiers).toHaveLength(dossiers.length - 1);
    expect((await register('?voorziening=rolstoel')).dossiers).toEqual([]);
  });

  it('trekt met hetzelfde begin dezelfde steekproef, en met een ander begin vroeg of laat een andere (BIO2 8.15.06)', async () => {
    const trek = async (begin: string) => (await register(`?steekproef=3&begin=${begin}`)).dossiers;
    const een = await trek('00000001');
    expect(een).toHaveLength(3);
    expect(await trek('00000001')).toEqual(een);
    const andere = await Promise.all(['00000002', '00000003', '00000004', '00000005'].map(trek));
    expect(andere.some((a) => a.join() !== een.join())).toBe(true);
    expect((await register('?steekproef=3')).pagina).toMatch(/trekking [0-9a-f]{8}/);
  });

  it('zegt wat er niet kan bij een dag of aantal dat niet bestaat (AVG 5 lid 1 onder d)', async () => {
    const { status, pagina } = await register('?van=2026-02-30&tot=x&steekproef=duizend');
    expect(status).toBe(422);
    expect(pagina.match(/Vul een bestaande datum in/g)?.length).toBeGreaterThanOrEqual(2);
    expect(pagina).toContain('Vul een getal van 1 tot en met 500 in');
    expect((await register('?van=2026-05-02&tot=2026-05-01')).pagina).toContain('ligt voor de eerste');
  });

  it.each(['xlsx', 'ods', 'csv'])(
    'gaat mee als %s, en elk dossier daarin komt in het leeslog (BIO2 8.15.01)',
    async (soort) => {
      const koekje = await huis.sessie('controller', { id: 'thomas' });
      const antwoord = await haal(`/maatwerkregister/bestand/${soort}?soort=werkproces`, koekje);
      expect(antwoord.headers.get('Content-Disposition')).toMatch(
        new RegExp(`maatwerkregister-.*\\.${soort}"`),
      );
      const bytes = new Uint8Array(await antwoord.arrayBuffer());
      const tekst =
        soort === 'csv'
          ? strFromU8(bytes)
          : Object.values(unzipSync(bytes))
              .map((b) => strFromU8(b))
              .join('');
      expect(tekst).toContain(String(dossiers[7]));
      expect(tekst).not.toContain(String(dossiers[6]));
      const regels = await inGemeente(huis.omgeving.db, HIER, (trx) =>
        trx
          .selectFrom('leeslog')
          .select('dossier')
          .where('activiteit', '=', 'controleren')
          .where('dossier', '=', String(dossiers[7]))
          .execute(),
      );
      expect(regels.length).toBeGreaterThan(0);
      expect((await haal('/maatwerkregister/bestand/exe', koekje)).status).toBe(404);
    },
  );

  it('zegt wat ervan kwam, wanneer opnieuw wordt gekeken en wie binnen een half jaar terugkwam (Wmo 2.3.9)', async () => {
    // The first dossier is of the same resident, and came in today.
    await huis.eigenaar(`UPDATE geval SET besloten_op = current_date - 30, teruggekeken_op = '2026-09-03',
      terugkijken_op = '2027-01-15', effecten = '[{"doel":"meedoen","oordeel":"bereikt"},{"doel":"meedoen","oordeel":"niet"}]'
      WHERE dossier = '${String(dossiers[1])}'`);
    const { pagina } = await register();
    expect(pagina).toContain('3 september 2026: 1 van 2 bereikt. Opnieuw op 15 januari 2027.');
    expect(pagina.match(/Nieuwe melding binnen een half jaar\./g)).toHaveLength(1);
    expect(pagina).toContain('Zijn de effecten bereikt?');
    expect(pagina).toContain('niet getoond');
    await huis.eigenaar(
      `UPDATE geval SET effecten = '[{"doel":"meedoen","oordeel":"bereikt"}]' WHERE dossier <> '${String(dossiers[1])}'`,
    );
    expect((await register()).pagina).toContain('89%');
  });

  it('laat de spreiding per doel zien zonder kleine aantallen (sturing.md § 5)', async () => {
    const { pagina } = await register();
    expect(pagina).toContain('Krijgen mensen met hetzelfde doel hetzelfde?');
    expect(pagina).toContain('minder dan 5');
    expect(pagina).toContain('Weer onder de mensen komen');
  });
});
