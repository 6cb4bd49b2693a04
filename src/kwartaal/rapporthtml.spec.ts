import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { kwartaalrapportstuk, rapportbron, rapportversie } from '../../test/bouwers/kwartaal.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import type { Kwartaalrapportstuk } from '../brieven/gegevensKwartaal.ts';
import { papierVan } from '../gemeente/briefinrichting.ts';
import { maakRapporthtml } from './rapporthtml.tsx';
import { stelSamen } from './samenstellen.ts';
import { rapportstuk } from './stuk.ts';

const schrijf = async (stuk: Kwartaalrapportstuk): Promise<string> =>
  new TextDecoder().decode(await maakRapporthtml({ stuk, papier: papierVan(voorbeeldInrichting()) }));
const STUK = kwartaalrapportstuk();
/** All parts, as they are counted, of a municipality where nothing happened. */
const HEEL = rapportstuk({
  versie: rapportversie({ cijfers: await stelSamen(rapportbron()) }),
  veranderd: [],
  naamVan: (persoon) => persoon,
});

/** Every text in it, however deep; not the drawings and their names, nor the heads of a table without a line. */
function teksten(waarde: unknown): readonly string[] {
  if (typeof waarde === 'string') return [waarde];
  if (typeof waarde !== 'object' || waarde === null) return [];
  const leeg = 'rijen' in waarde && Array.isArray(waarde.rijen) && waarde.rijen.length === 0;
  const niet = ['beelden', 'naam', 'kleur', 'vorm', 'brief', 'datum', ...(leeg ? ['kolommen'] : [])];
  return Object.entries(waarde).flatMap(([naam, deel]) => (niet.includes(naam) ? [] : teksten(deel)));
}

describe('het kwartaalrapport als pagina die op zichzelf staat', () => {
  it('zegt alles wat de PDF zegt (Wmo 2.5.1)', async () => {
    for (const stuk of [STUK, HEEL]) {
      const bron = await schrijf(stuk);
      const html = bron
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      expect(teksten(stuk).filter((tekst) => !html.includes(tekst))).toEqual([]);
      expect(Object.values(stuk.beelden).every((svg) => bron.includes(svg))).toBe(true);
    }
  });

  it('haalt niets van elders en voert niets uit (OWASP)', async () => {
    for (const html of await Promise.all([STUK, HEEL].map(schrijf))) {
      expect(html).toContain(`content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;`);
      expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|url\(|@import|src=/);
      expect([...html.matchAll(/href="([^"]*)"/g)].every(([, naar]) => naar?.startsWith('#'))).toBe(true);
    }
  });

  it('heeft taal, koppen, en bij elke tabel een bijschrift en koppen van rij en kolom (WCAG 1.3.1, 2.4.6, 3.1.1)', async () => {
    const html = await schrijf(HEEL);
    expect(html).toMatch(/^<!DOCTYPE html><html lang="nl">/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    const tabellen = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
    expect(tabellen.length).toBeGreaterThan(10);
    for (const tabel of tabellen) {
      expect(tabel).toMatch(/<caption id="[^"]+"><span class="blijft">[^<]+<\/span><\/caption>/);
      expect(tabel).not.toMatch(/<th(?! scope="(col|row)")[ >]/);
      const [, rijen = ''] = /<tbody>([\s\S]*)<\/tbody>/.exec(tabel) ?? [];
      expect(rijen.match(/<tr>/g)?.length).toBe(rijen.match(/scope="row"/g)?.length);
    }
  });

  it('laat wat iemand typte tekst blijven (OWASP)', async () => {
    const kwaad = '<script>alert(1)</script>';
    const [eerste] = STUK.delen;
    if (!eerste) throw new Error('geen deel');
    const html = await schrijf({
      ...STUK,
      delen: [{ ...eerste, toelichting: [{ label: 'Hoe dat komt', waarde: kwaad }] }],
    });
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('<script');
  });

  it('is geldig HTML (html-validate)', async () => {
    const keuring = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'void-style': 'off', 'doctype-style': 'off', 'attribute-boolean-style': 'off' },
    });
    for (const html of await Promise.all([STUK, HEEL].map(schrijf))) {
      const { results } = await keuring.validateString(html);
      expect(results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([]);
    }
  });
});
