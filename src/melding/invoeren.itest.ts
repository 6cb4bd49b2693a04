import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { maakWebhuis, type Webhuis } from '../../test/hulp/webhuis.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import type { DossierId } from '../kern/ids.ts';
import { invoerRoutes } from './invoeren-routes.tsx';
import { meldingPaden } from './paden.ts';

const SANNE = { id: 'screener', rol: 'screener' } as const;
const BALIE = { id: 'administratie', rol: 'administratie' } as const;
let huis: Dossierhuis;
let web: Webhuis;

const GETYPT = {
  ontvangenOp: BEGINDAG,
  kanaal: 'telefoon',
  melder: 'zelf',
  hulpvraag: 'Nu lukt ook het koken niet meer.',
  voornamen: 'Cor',
  achternaam: 'Verbruggen',
  geboortedatum: '1948-01-31',
  straat: 'Kade',
  huisnummer: '4',
  postcode: '1234 AB',
  woonplaats: 'Voorbeeld',
  bereikbaarVia: 'telefoon',
  telefoon: '06 00 00 00 01',
};

const stuur = (velden: Readonly<Record<string, string>>, wie: typeof SANNE | typeof BALIE = SANNE) =>
  web.vraag(wie, meldingPaden.invoeren, 'POST', { ...GETYPT, ...velden });

async function aantal(): Promise<number> {
  const { rows } = await huis.eigenaar.query<{ aantal: number }>(
    'SELECT count(*)::int AS aantal FROM dossier',
  );
  return rows[0]?.aantal ?? 0;
}

const hulpvragen = async (dossier: DossierId) => {
  const { toestand } = await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier);
  return toestand.melding.latereMeldingen.map((m) => [m.hulpvraag, m.kanaal]);
};

beforeAll(async () => {
  huis = await maakDossierhuis();
  huis.zetKlok(BEGINDAG);
  web = maakWebhuis(huis);
  invoerRoutes(web.kamer, web.web);
});
afterAll(() => huis.sluit());

describe('een melding invoeren voor wie al een dossier heeft', () => {
  let eerste: DossierId;

  it('legt de eerste vast onder een eigen nummer (Wmo 2.3.2 lid 1)', async () => {
    const antwoord = await stuur({ hulpvraag: 'Het huishouden lukt niet.', sleutel: 'een' });
    expect(antwoord.status).toBe(303);
    eerste = new URL(antwoord.headers.get('Location') ?? '', 'http://hier').searchParams.get(
      'nummer',
    ) as DossierId;
    expect(await aantal()).toBe(1);
  });

  it('biedt aan de tweede bij te voegen, met alles wat is getypt (Wmo 2.3.2 lid 1)', async () => {
    const antwoord = await stuur({ sleutel: 'twee' });
    const html = await antwoord.text();
    expect(antwoord.status).toBe(409);
    expect(html).toContain(`value="${eerste}"`);
    expect(html).toContain(GETYPT.hulpvraag);
    expect(await aantal()).toBe(1);
  });

  it('voegt haar toe zonder opnieuw te typen, ook door wie het dossier niet te zien krijgt (Wmo 5.3.3)', async () => {
    const antwoord = await stuur({ sleutel: 'twee', bij: eerste }, BALIE);
    expect(antwoord.headers.get('Location')).toBe(`${meldingPaden.ingevoerd}?nummer=${eerste}&bij=ja`);
    expect(await hulpvragen(eerste)).toEqual([[GETYPT.hulpvraag, 'telefoon']]);
    expect(await (await web.vraag(BALIE, antwoord.headers.get('Location') ?? '')).text()).toContain(
      `De melding is toegevoegd aan dossier ${eerste}.`,
    );
    expect(web.gelezen).toEqual([]);
  });

  it('doet dat bij een dubbele klik een keer, en maakt dan geen nieuw dossier (Omkeer)', async () => {
    expect((await stuur({ sleutel: 'twee', bij: eerste })).status).toBe(303);
    expect(await hulpvragen(eerste)).toHaveLength(1);
    expect(await aantal()).toBe(1);
  });

  it('weigert een dossier dat niet van deze inwoner is, en vraagt opnieuw (Wmo 5.3.3)', async () => {
    const vreemd = await huis.meld();
    expect((await stuur({ sleutel: 'drie', bij: vreemd })).status).toBe(409);
    expect(await hulpvragen(vreemd)).toEqual([]);
  });

  it('maakt een nieuw dossier als het iemand anders is (Wmo 2.3.2 lid 1)', async () => {
    const voor = await aantal();
    expect((await stuur({ sleutel: 'vier', toch: 'ja' })).status).toBe(303);
    expect(await aantal()).toBe(voor + 1);
  });
});
