import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { eigenRegel, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { datum } from '../kern/datum.ts';
import { GRONDWAARDEN } from '../recht/grondwaarden.ts';
import { WETTEN } from '../recht/wetten.ts';
import type { Omgeving } from '../toegang/omgeving.ts';
import { maakKamer } from '../toegang/route.ts';
import { wettenRoutes } from './routes.tsx';

const app = new Hono<Omgeving>();
wettenRoutes(
  maakKamer(app, () => (_c, next) => next()),
  {
    kader: () => ({
      gemeente: { naam: 'Gemeente Voorbeeld' },
      bestanden: { stijl: '/stijl.css', eilanden: {} },
      versie: 'proef',
      navigatie: [],
      demo: false,
    }),
    regels: () =>
      voorbeeldRegels({
        eigenRegels: [
          eigenRegel(),
          eigenRegel({ wet: 'pw', tekst: 'Eens in de vijf jaar.' }),
          eigenRegel({ tekst: 'Oude regel.', geldtTotEnMet: datum('2026-01-31') }),
        ],
      }),
    vandaag: () => datum('2026-03-02'),
  },
);

async function pagina(pad: string, status = 200): Promise<string> {
  const antwoord = await app.request(pad);
  expect(antwoord.status).toBe(status);
  return antwoord.text();
}

describe('het overzicht van de wetten', () => {
  it('leidt naar elke wet, en naar elke grondwaarde die een thema heeft (wetten.md § 11)', async () => {
    const html = await pagina('/wetten');
    for (const code of Object.keys(WETTEN)) expect(html).toContain(`href="/wetten/${code}"`);
    for (const { code } of GRONDWAARDEN.filter((waarde) => waarde.code !== 'pw6'))
      expect(html).toContain(`href="/grondwaarden/${code}"`);
  });
});

describe('de bladzijde van een wet', () => {
  it.each(Object.entries(WETTEN))('%s leidt naar de wettekst en zegt wat is gelezen', async (code, wet) => {
    const html = await pagina(`/wetten/${code}`);
    expect(html).toContain(`href="https://wetten.overheid.nl/${wet.bwb}"`);
    expect(html).toContain(wet.gelezen);
    if (!wet.geverifieerd) expect(html).toContain('niet geverifieerd');
  });

  it('noemt ook de waarde zonder thema (Participatiewet 17, 53a)', async () => {
    expect(await pagina('/wetten/pw')).toContain('href="/grondwaarden/pw6"');
  });

  it('noemt de eigen regels bij die wet die vandaag gelden, met soort en bron (Wmo 2.1.3)', async () => {
    const html = await pagina('/wetten/wmo');
    for (const deel of ['Regels van Gemeente Voorbeeld', 'Verordening 22', 'Gemeenteblad 2025, 1'])
      expect(html).toContain(deel);
    for (const deel of ['Eens in de vijf jaar', 'Oude regel']) expect(html).not.toContain(deel);
    expect(await pagina('/wetten/wgs')).not.toContain('Regels van Gemeente Voorbeeld');
  });

  it('zegt vanaf wanneer de gelezen tekst geldt, als dat bekend is', async () => {
    expect(await pagina('/wetten/wmo')).toContain('1 juli 2026');
    expect(await pagina('/wetten/lpw')).not.toContain('Deze tekst geldt vanaf');
  });

  it('bestaat niet voor een onbekende wet', async () => {
    expect(await pagina('/wetten/onzin', 404)).toContain('Alle wetten en grondwaarden');
  });
});

describe('de bladzijde van een grondwaarde', () => {
  it('noemt wet, artikel en verwante waarden (Participatiewet 11; Wgs 3)', async () => {
    const html = await pagina('/grondwaarden/pw1');
    for (const deel of ['href="/wetten/pw"', 'Participatiewet 11', 'href="/grondwaarden/wgs1"'])
      expect(html).toContain(deel);
  });

  it('zegt dat een artikel niet is geverifieerd (Participatiewet 9)', async () => {
    expect(await pagina('/grondwaarden/pw3')).toContain('niet geverifieerd');
    expect(await pagina('/grondwaarden/pw1')).not.toContain('niet geverifieerd');
  });

  it('bestaat niet voor een onbekende code', async () => {
    await pagina('/grondwaarden/wmo8', 404);
  });
});
