import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAAR, HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { beheerPaden } from './paden.ts';

/** The Friday after Ascension Day 2031; six weeks before it is Friday the 11th of April. */
const DAG = '2031-05-23';
const BEGIN = '2031-04-11';

let huis: Apphuis;
let koekje: string;

beforeAll(async () => {
  huis = await maakApphuis();
  koekje = await huis.sessie('beheerder');
});
afterAll(() => huis.sluit());

const vraag = (pad: string) =>
  huis.app.request(new URL(pad, huis.basis), { headers: { Cookie: koekje } }) as Promise<Response>;
const stuur = (velden: Readonly<Record<string, string>>) =>
  huis.app.request(new URL(beheerPaden.kalender, huis.basis), {
    method: 'POST',
    headers: { Cookie: koekje, Origin: huis.basis.origin },
    body: new URLSearchParams(velden),
  }) as Promise<Response>;
const DAGVELDEN = { dag: DAG, besluit: 'Besluit van 3 maart 2031.', bron: 'Stb. 2031, 5' };

async function uiterlijk(gemeente: string | null): Promise<unknown> {
  const van = gemeente === null ? '' : `&gemeente=${gemeente}`;
  const antwoord = await vraag(`/api/v1/termijnen/wmoOnderzoek?begin=${BEGIN}${van}`);
  return ((await antwoord.json()) as { readonly uiterlijk: unknown }).uiterlijk;
}

describe('de kalender van de beheerder (Atw 3 lid 3)', () => {
  it('weigert een dag die al vrij is, en geeft terug wat was ingevuld (Atw 1, 3)', async () => {
    const antwoord = await stuur({ ...DAGVELDEN, dag: '2031-05-24' });
    const tekst = await antwoord.text();
    expect(antwoord.status).toBe(422);
    expect(tekst).toContain('is al een vrije dag (Atw 1, 3): zaterdag');
    expect(tekst).toContain('Stb. 2031, 5');
  });

  it('neemt een dag aan met besluit en bron, en toont hem tussen de dagen die al bekend waren (Atw 3 lid 3)', async () => {
    const antwoord = await stuur(DAGVELDEN);
    expect([antwoord.status, antwoord.headers.get('Location')]).toEqual([
      303,
      beheerPaden.dagToegevoegd(DAG),
    ]);
    const tekst = await (await vraag(beheerPaden.dagToegevoegd(DAG))).text();
    expect(tekst).toContain('Toegevoegd aan de kalender: vrijdag 23 mei 2031.');
    expect(tekst).toContain('Besluit van 3 maart 2031; Stb. 2031, 5');
    expect(tekst).toContain('vrijdag 26 mei 2028');
    expect(tekst).toContain('Geen termijn verschoven');
  });

  it('weigert dezelfde dag een tweede keer (Atw 3 lid 3)', async () => {
    const antwoord = await stuur(DAGVELDEN);
    expect(antwoord.status).toBe(422);
    expect(await antwoord.text()).toContain('Vrijdag 23 mei 2031 staat al in de kalender.');
  });

  it('geldt meteen in de API en op de pagina van deze gemeente, en nergens anders (Atw 1, 3 lid 3)', async () => {
    expect([await uiterlijk(HIER), await uiterlijk(DAAR), await uiterlijk(null)]).toEqual([
      '2031-05-26',
      DAG,
      DAG,
    ]);
    const pagina = await (await vraag(`/termijnen/wmoOnderzoek?begin=${BEGIN}`)).text();
    expect(pagina).toContain('26 mei 2031');
  });
});
