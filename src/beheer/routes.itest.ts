import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { STIL } from '../../test/hulp/journaal.ts';
import { maakWebhuis, type Webhuis } from '../../test/hulp/webhuis.ts';
import { maakTakenloper, type Takenloper } from '../platform/taken.ts';
import { beheerPaden } from './paden.ts';
import { beheerRoutes } from './routes.tsx';

const BEHEER = { id: 'beheer', rol: 'beheerder' } as const;

let huis: Dossierhuis;
let web: Webhuis;
let loper: Takenloper;
let stuk: boolean;

beforeAll(async () => {
  huis = await maakDossierhuis();
  const brief = () => (stuk ? Promise.reject(new Error('geen papier')) : Promise.resolve());
  loper = maakTakenloper({ eigenaarUrl: huis.url, log: STIL, werkers: { brief } });
  await loper.verwerkAlles();
  web = maakWebhuis(huis);
  beheerRoutes(web.kamer, web.web, loper);
});
afterAll(async () => {
  await loper.stop();
  await huis.sluit();
});

const pagina = async (pad: string = beheerPaden.taken): Promise<string> =>
  (await web.vraag(BEHEER, pad)).text();

describe('de taken van de beheerder (BIO2 8.15.01)', () => {
  it('zegt het als alles is gedaan', async () => {
    const tekst = await pagina();
    expect(tekst).toContain('Alles is gedaan.');
    expect(tekst).toContain('Er is geen mislukte taak.');
  });
  it('noemt een wachtende taak bij naam en dossier, zonder iets over de inwoner', async () => {
    const dossier = await huis.meld();
    const tekst = await pagina();
    expect(tekst).toContain('Brief: Ontvangstbevestiging melding');
    expect(tekst).toContain(dossier);
    expect(tekst).not.toMatch(/Xanders|999990019|overdag/);
  });
  it('toont een mislukte taak met de oorzaak en start hem opnieuw', async () => {
    stuk = true;
    await loper.verwerkAlles();
    expect(await pagina()).toContain('geen papier');
    const [regel] = await loper.mislukt(huis.inrichting.gemeente);
    const opnieuw = await web.vraag(BEHEER, beheerPaden.opnieuw(regel?.id ?? ''), 'POST');
    expect([opnieuw.status, opnieuw.headers.get('Location')]).toEqual([303, beheerPaden.gedaan('opnieuw')]);
    expect(await pagina(beheerPaden.gedaan('opnieuw'))).toContain('De taak wordt opnieuw geprobeerd.');
    stuk = false;
    await loper.verwerkAlles();
    expect(await pagina()).toContain('Alles is gedaan.');
  });
  it('een taak die niet mislukt is, verandert niet', async () => {
    const antwoord = await web.vraag(
      BEHEER,
      beheerPaden.opnieuw('00000000-0000-0000-0000-000000000000'),
      'POST',
    );
    expect(antwoord.headers.get('Location')).toBe(beheerPaden.gedaan('weg'));
  });
  it('bouwt de lijsten opnieuw op uit het journaal', async () => {
    const dossier = await huis.meld();
    const naam = async () =>
      (await huis.eigenaar.query<{ naam: string }>('SELECT naam FROM dossier WHERE dossier = $1', [dossier]))
        .rows[0]?.naam;
    await huis.eigenaar.query("UPDATE dossier SET naam = 'onzin'");
    const antwoord = await web.vraag(BEHEER, beheerPaden.herbouw, 'POST');
    expect(antwoord.headers.get('Location')).toBe(beheerPaden.gedaan('herbouw'));
    await expect.poll(naam).toBe('Maria Xanders');
  });
});
