import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN } from '../../test/bouwers/iwmo.ts';
import type { Berichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { bericht, maakBerichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import { berichtPaden } from './paden.ts';

let huis: Berichtenhuis;
beforeAll(async () => {
  huis = await maakBerichtenhuis();
});
afterAll(() => huis.sluit());
beforeEach(() => huis.wis());

const KEREN = 137;
/** Of one provider, each with a number of its own, and each about an assignment that was never given. */
function fout(afzender = '99000001'): string {
  return bericht(GOEDE_BERICHTEN['305'], {
    'Header/Afzender': afzender,
    'Client/StartProducten': [{ ToewijzingNummer: 999, Begindatum: '2026-01-13', StatusAanlevering: '1' }],
  });
}
const geteld = async (sql: string) => Number((await huis.lees<{ readonly n: string }>(sql))[0]?.n);
const lijst = async (zoek = '') => (await huis.vraag('administratie', `${berichtPaden.lijst}${zoek}`)).tekst;
const rijen = (html: string) => html.split('<tr').length - 2;
const groepUit = (html: string) => /groep=([0-9a-f]{32})/.exec(html)?.[1] ?? '';

describe('honderd keer dezelfde fout', () => {
  it('is een regel in de lijst en een getal in het menu, en elk bericht blijft te openen', async () => {
    for (let i = 0; i < KEREN; i++) huis.leg(`${1000 + i}.xml`, fout());
    huis.leg('z-ander.xml', fout('99000002'));
    huis.leg('z-onleesbaar.xml', 'geen xml');
    await huis.ronde();
    const html = await lijst();
    expect(html).toContain(`${KEREN} keer dezelfde fout van 99000001`);
    expect(rijen(html)).toBe(3);
    expect(await geteld('SELECT count(*) AS n FROM iwmobericht')).toBe(KEREN + 2);
    const groep = groepUit(html);
    const alle = await lijst(`?groep=${groep}`);
    expect([rijen(alle), alle.includes(`Alle ${KEREN} afgehandeld`)]).toEqual([50, true]);
    expect(rijen(await lijst(`?groep=${groep}&blad=3`))).toBe(KEREN - 100);
  });

  it('handelt een mens in een keer af, met een reden; wat daarna komt, staat er weer, en twee keer versturen is een keer', async () => {
    for (let i = 0; i < 5; i++) huis.leg(`${i}.xml`, fout());
    huis.leg('z-ander.xml', fout('99000002'));
    await huis.ronde();
    const groep = groepUit(await lijst());
    const sleutel = nieuweSleutel();
    const stuur = (reden: string) =>
      huis.vraag('administratie', berichtPaden.groep, new URLSearchParams({ groep, sleutel, reden }));
    const zonder = await stuur(' ');
    expect([zonder.status, zonder.tekst.includes('Schrijf op hoe het is afgehandeld.')]).toEqual([422, true]);
    for (let keer = 0; keer < 2; keer++) expect((await stuur('Gebeld.')).status).toBe(303);
    expect(
      await geteld("SELECT count(*) AS n FROM iwmoberichtfeit WHERE feit->>'soort' = 'afgehandeld'"),
    ).toBe(5);
    expect(rijen(await lijst())).toBe(1);
    huis.leg('later.xml', fout());
    await huis.ronde();
    expect(rijen(await lijst())).toBe(2);
    expect(
      (await huis.vraag('beheerder', berichtPaden.groep, new URLSearchParams({ groep: 'x', sleutel })))
        .status,
    ).toBe(404);
  });

  it('met dezelfde bytes is een bericht: geteld wordt elke keer, bewaard worden de bytes een keer', async () => {
    const xml = fout();
    for (let i = 0; i < 45; i++) huis.leg(`${1000 + i}.xml`, xml);
    await huis.ronde();
    const [stand] = await huis.stand();
    expect(await geteld('SELECT count(*) AS n FROM iwmobericht')).toBe(1);
    expect(await geteld("SELECT count(*) AS n FROM iwmoberichtfeit WHERE feit->>'soort' = 'herhaald'")).toBe(
      20,
    );
    expect((await huis.vraag('administratie', berichtPaden.een(stand?.id ?? ''))).tekst).toContain('44 keer');
    expect([huis.inhoud('klaar').length, huis.inhoud('bezig')]).toEqual([1, []]);
  });

  it('een verzoek van een aanbieder staat altijd apart: elk vraagt iets anders', async () => {
    for (let i = 0; i < 3; i++)
      huis.leg(
        `${i}.xml`,
        bericht(GOEDE_BERICHTEN['317'], {
          'Client/Bsn': ['999900006', '999900018', '999990019'][i],
          'Client/Verzoek/NieuweProducten': undefined,
        }),
      );
    await huis.ronde();
    expect(rijen(await lijst())).toBe(3);
  });
});

describe('wat geen bericht is', () => {
  const KOP = '<?xml version="1.0" encoding="UTF-8"?>';
  const goed = () => bericht(GOEDE_BERICHTEN['305'], {});
  const kwaad: Readonly<Record<string, () => string | Uint8Array>> = {
    'een bom van entiteiten': () =>
      `${KOP}<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}]><b>&a19;</b>`,
    'een entiteit van buiten (XXE)': () =>
      `${KOP}<!DOCTYPE b [<!ENTITY x SYSTEM "file:///etc/passwd">]>${goed().replace(KOP, '')}`,
    'UTF-16 dat zegt UTF-8 te zijn': () => Buffer.from(`\uFEFF${goed()}`, 'utf16le'),
    'latin-1 dat zegt UTF-8 te zijn': () => Buffer.from(goed().replace('</', 'é</'), 'latin1'),
    'UTF-8 dat zegt latin-1 te zijn': () => goed().replace('UTF-8', 'ISO-8859-1'),
    'een nul erin': () => goed().replace('</', '\u0000</'),
    'duizenden lagen': () => `${KOP}${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`,
    'alleen witruimte': () => ' \n'.repeat(100_000),
    niets: () => '',
    'een onbekende code': () => goed().replace(/(<\w*:?BerichtCode>)[^<]*/, '$1999'),
  };

  it.each(Object.keys(kwaad))('%s wordt bewaard en geweigerd, en er gebeurt niets mee', async (wat) => {
    huis.leg('kwaad.xml', kwaad[wat]?.() ?? '');
    await huis.ronde();
    expect(huis.levering.gedaan).toEqual([]);
    expect(await huis.stand()).toMatchObject([{ te_doen: true }]);
    const [rij] = await huis.lees<{ readonly fase: string; readonly feiten: string }>(
      `SELECT s.fase, string_agg(f.feit::text, ' ') AS feiten FROM iwmostand s
       JOIN iwmoberichtfeit f ON f.bericht = s.bericht GROUP BY s.fase`,
    );
    expect([['onleesbaar', 'afgekeurd'].includes(rij?.fase ?? ''), rij?.feiten.includes('root:')]).toEqual([
      true,
      false,
    ]);
    expect(huis.inhoud('klaar')).toEqual(['kwaad.xml']);
  });

  it('van 50 MB wordt niet gelezen, en ligt in klaar (OP179)', async () => {
    huis.leg('groot.xml', Buffer.alloc(50_000_000, 0x20));
    huis.leg('ook-groot.xml', Buffer.alloc(50_000_000, 0x20));
    await huis.ronde();
    expect((await huis.stand()).map(({ fase }) => fase)).toEqual(['onleesbaar', 'onleesbaar']);
    expect(await geteld('SELECT sum(octet_length(bytes)) AS n FROM iwmobericht')).toBe(0);
    expect(huis.inhoud('klaar')).toEqual(['groot.xml', 'ook-groot.xml']);
  });

  it('dat geen bestand is, staat in de lijst met wat een mens nu doet, en ligt in geweigerd', async () => {
    const { linkSync } = await import('node:fs');
    huis.leg('a.xml', goed());
    linkSync(`${huis.map}/in/a.xml`, `${huis.map}/klaar/.b`);
    await huis.ronde();
    expect(await huis.stand()).toEqual([]);
    await huis.ronde();
    expect([await lijst(), huis.inhoud('geweigerd')]).toEqual([
      expect.stringContaining('Dit bestand heeft nog een naam'),
      ['a.xml'],
    ]);
  });
});
