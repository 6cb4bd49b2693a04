import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { GRONDWAARDEN } from '../recht/grondwaarden.ts';
import { WETTEN } from '../recht/wetten.ts';
import type { Omgeving } from '../toegang/omgeving.ts';
import { maakKamer } from '../toegang/route.ts';
import { wettenRoutes } from './routes.tsx';

const app = new Hono<Omgeving>();
wettenRoutes(
  maakKamer(app, () => (_c, next) => next()),
  () => ({
    gemeente: { naam: 'Gemeente Voorbeeld' },
    bestanden: { stijl: '/stijl.css', eilanden: {} },
    versie: 'proef',
    navigatie: [],
    demo: false,
  }),
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
