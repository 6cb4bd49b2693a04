import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { eigenRegel, gemeentecode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import type { Web } from '../dossier/inzien.tsx';
import { tijdstip } from '../kern/datum.ts';
import { GRONDWAARDEN } from '../recht/grondwaarden.ts';
import { RUIMTE } from '../recht/ruimte-lijst.ts';
import { WETTEN } from '../recht/wetten.ts';
import type { Omgeving } from '../toegang/omgeving.ts';
import { maakKamer } from '../toegang/route.ts';
import { apiRoutes } from './routes.ts';
import { Probleem } from './schemas.ts';
import { Wettenlijst } from './wetschemas.ts';

const HIER = gemeentecode('9997');
const inrichting = voorbeeldInrichting({
  regels: voorbeeldRegels({ gemeente: HIER, eigenRegels: [eigenRegel()] }),
});
const omgeving = {
  inrichtingen: new Map([[HIER, inrichting]]),
  klok: { nu: () => tijdstip('2026-12-31T22:30:00Z') },
};
const app = new Hono<Omgeving>();
apiRoutes(
  app,
  maakKamer(app, () => (_c, next) => next()),
  { omgeving } as unknown as Web,
);
const haal = (vraag = '') => app.request(`/api/v1/wetten${vraag}`);

describe('GET /api/v1/wetten', () => {
  it('geeft elke wet, elke grondwaarde en elke plek met ruimte precies een keer, zonder login', async () => {
    const { gemeente, wetten } = Wettenlijst.parse(await (await haal()).json());
    expect(gemeente).toBeNull();
    expect(wetten.map(({ wet }) => wet)).toEqual(Object.keys(WETTEN));
    expect(wetten.flatMap((w) => w.grondwaarden).map((g) => g.grondwaarde)).toEqual(
      GRONDWAARDEN.map(({ code }) => code),
    );
    expect(wetten.flatMap((w) => w.ruimte)).toHaveLength(RUIMTE.length);
    expect(wetten.flatMap((w) => w.eigenRegels)).toEqual([]);
  });

  it('zegt wat niet is nagezien, en vanaf wanneer de gelezen tekst geldt (Wmo 2015)', async () => {
    const { wetten } = Wettenlijst.parse(await (await haal()).json());
    const van = (code: string) => wetten.find(({ wet }) => wet === code);
    expect(van('wmo')).toMatchObject({ geldtVanaf: '2026-07-01', geverifieerd: true });
    expect(van('lpw')).toMatchObject({ geldtVanaf: null, geverifieerd: false });
  });

  it('geeft met een gemeente ook haar eigen regels, zolang die gelden (Wmo 2.1.3)', async () => {
    const antwoord = await haal('?gemeente=9997');
    expect(antwoord.headers.get('Cache-Control')).toBe('public, max-age=60');
    // Half past eleven in the evening, Dutch time, of the last day of the rule.
    const { gemeente, wetten } = Wettenlijst.parse(await antwoord.json());
    expect([gemeente, wetten.flatMap((w) => w.eigenRegels).map((r) => r.code)]).toEqual([
      '9997',
      ['hardheid'],
    ]);
  });

  it('weigert een onbekende gemeente en een onbekend veld, samen (NL API Design Rules)', async () => {
    const antwoord = await haal('?gemeente=1234&wet=wmo');
    expect(antwoord.status).toBe(400);
    const { errors } = Probleem.parse(await antwoord.json());
    expect(errors.map((f) => f.code)).toEqual(['onbekendVeld', 'onbekendeGemeente']);
  });
});
