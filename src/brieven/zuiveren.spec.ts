import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { maakBriefproef, SJABLONEN } from '../../test/bouwers/briefproef.ts';
import { ontvangstbevestigingMelding } from '../../test/bouwers/brieven.ts';
import { leesLetterdekking } from './letterdekking.ts';
import { zuiver } from './zuiveren.ts';

vi.setConfig({ testTimeout: 60_000 });
const dekking = leesLetterdekking(join(SJABLONEN, 'lettertypen'));
const proef = maakBriefproef();
const schoon = (tekst: string) => zuiver({ tekst }, dekking).waarde.tekst;

async function gedrukt(samenvatting: string): Promise<string> {
  return (await proef.lees(ontvangstbevestigingMelding({ samenvatting }))).tekst();
}

describe('tekst voor een brief', () => {
  it('verliest stuurtekens en NUL, en houdt regels en tabs', () => {
    expect(schoon('a\0b\u0007c\u001b[31m\r\nd\te\uFEFF\uD800')).toBe('abc[31m\nd\te');
  });
  it('houdt elk accent, en maakt samengestelde tekens heel', () => {
    expect(schoon('Çiğdem Łódź Þór İstanbul Ő ș')).toBe('Çiğdem Łódź Þór İstanbul Ő ș');
    expect(schoon('e\u0301')).toBe('é');
  });
  it('houdt Arabisch, Hebreeuws, Tigrinya, Grieks, Cyrillisch en emoji', () => {
    const tekst = 'مرحبا שלום ሰላም Καλημέρα Привет 😀👨‍👩‍👧';
    expect(zuiver(tekst, dekking)).toEqual({ waarde: tekst, vervangen: [] });
  });
  it('meldt wat geen lettertype kent, en zet er een vraagteken-ruit', () => {
    expect(zuiver(['中a', '中文'], dekking)).toEqual({
      waarde: ['\uFFFDa', '\uFFFD\uFFFD'],
      vervangen: ['中', '文'],
    });
  });
  it('haalt tekens weg die de leesrichting omkeren', () => {
    expect(schoon('niet \u202Eneetre\u202C')).toBe('niet neetre');
  });
  it('laat een woord zonder einde niet van de bladzijde lopen', () => {
    expect(
      schoon('a'.repeat(100))
        .split('\u200B')
        .map((deel) => deel.length),
    ).toEqual([40, 40, 20]);
    expect(schoon('9f'.repeat(32))).toBe('9f'.repeat(32));
  });
});

describe('wat iemand typt', () => {
  it.each([
    '#import "x.typ": geheim',
    '$x^2$ en *vet* en _schuin_',
    '@verwijzing <label>',
    '#panic("stop") #sys.inputs \\ // weg',
    '= Kop - punt + een / term: x',
  ])('staat letterlijk in de brief: %s', async (tekst) => {
    expect(await gedrukt(tekst)).toContain(tekst);
  });

  it('staat ook letterlijk in naam, aanhef, adres en namens', async () => {
    const kwaad = (waar: string) => `#panic("${waar}") #read("/etc/passwd") $x$`;
    const aan = {
      naam: kwaad('naam'),
      aanhef: kwaad('aanhef'),
      adresregels: [kwaad('straat'), kwaad('plaats')],
      namens: kwaad('namens'),
    };
    const brief = await proef.lees(ontvangstbevestigingMelding({ aan }));
    const kaal = brief.tekst().replaceAll(/\s+/g, '');
    for (const waar of ['naam', 'aanhef', 'straat', 'plaats'])
      expect(kaal).toContain(kwaad(waar).replaceAll(' ', ''));
  });

  it('wordt door geen enkel sjabloon uitgevoerd: geen eval, geen plugin, geen ander bestand dan de gegevens', () => {
    const sjablonen = readdirSync(SJABLONEN).filter((naam) => naam.endsWith('.typ'));
    const lezend = sjablonen.flatMap((naam) =>
      [
        ...readFileSync(join(SJABLONEN, naam), 'utf8').matchAll(
          /\b(?:eval|plugin|read|json|yaml|xml|csv|toml|cbor)\([^)]*\)?/g,
        ),
      ].map(([wat]) => wat),
    );
    expect(sjablonen.length).toBeGreaterThan(20);
    expect([...new Set(lezend)]).toEqual(['json("gegevens.json")']);
  });

  it('verandert niets aan de koppen van de brief', async () => {
    const structuur = (
      await proef.lees(ontvangstbevestigingMelding({ samenvatting: '= Vals\n== Valse kop' }))
    ).structuur();
    expect(structuur).not.toMatch(/H\d "Vals/);
  });

  it('mag NUL, emoji en rechts-naar-links bevatten', async () => {
    expect(await gedrukt('voor\0na 😀 مرحبا')).toContain('voorna 😀');
  });

  it('mag 100 kB zijn, met of zonder spaties', async () => {
    const zinnen = 'Dit is een lange zin over hulp. '.repeat(3200);
    const brief = await proef.maak(ontvangstbevestigingMelding({ samenvatting: zinnen }), 'archief');
    expect(brief.paginas).toBeGreaterThan(15);
    const woord = await proef.lees(ontvangstbevestigingMelding({ samenvatting: 'a'.repeat(20_000) }));
    expect(Math.max(...woord.woorden().map(({ rechts }) => rechts))).toBeLessThan(181);
  });

  it('levert voor elk teken van Unicode een brief die door de keuring komt (ISO 14289-1; ISO 19005-2)', async () => {
    for (let begin = 0; begin < 0x20000; begin += 0x2000) {
      const tekens = Array.from({ length: 0x2000 }, (_, i) => String.fromCodePoint(begin + i));
      await proef.maak(ontvangstbevestigingMelding({ samenvatting: tekens.join(' ') }), 'archief');
    }
  });
});
