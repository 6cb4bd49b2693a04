import { afterAll, beforeAll, expect, it } from 'vitest';
import { pdf } from '../bouwers/bestanden.ts';
import { meldingDoen } from '../bouwers/melding.ts';
import { persoonId } from '../bouwers/stap.ts';
import { HIER, maakApphuis, type Apphuis } from '../hulp/apphuis.ts';
import { dossierPaden } from '../../src/dossier/paden.ts';
import { leesDossier, voerOpdrachtUit } from '../../src/dossier/uitvoeren.ts';
import { datumVan } from '../../src/kern/datum.ts';
import type { DossierId } from '../../src/kern/ids.ts';
import { nieuwDossierId } from '../../src/platform/nieuweids.ts';

let huis: Apphuis;
let koekje: string;
let dossier: DossierId;

beforeAll(async () => {
  huis = await maakApphuis();
  koekje = await huis.sessie('inwoner');
  const vandaag = datumVan(huis.omgeving.klok.nu());
  dossier = nieuwDossierId(vandaag);
  await voerOpdrachtUit(
    huis.omgeving,
    { gemeente: HIER, dossier, wie: { id: persoonId('s'), rol: 'screener' }, namens: null, sleutel: null },
    meldingDoen({ ontvangenOp: vandaag }),
  );
});
afterAll(() => huis.sluit());

const vraag = (pad: string, body?: URLSearchParams | FormData) =>
  huis.app.request(new URL(pad, huis.basis), {
    method: body ? 'POST' : 'GET',
    headers: { Cookie: koekje, 'Sec-Fetch-Site': 'same-origin' },
    ...(body ? { body } : {}),
  });

/** What a browser would send from the page that says it failed: every hidden field, as it stands there. */
function verborgenVelden(html: string): URLSearchParams {
  const velden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const paren = new URLSearchParams();
  for (const [, naam = '', waarde = ''] of velden) paren.append(naam, waarde);
  return paren;
}

async function plannen(): Promise<readonly string[]> {
  const { keten } = await leesDossier(huis.omgeving, HIER, dossier);
  return keten.gebeurtenissen.flatMap((g) =>
    g.soort === 'persoonlijkPlanOntvangen' ? [g.inhoud.tekst] : [],
  );
}

it('de database weg tijdens het werk kost geen tekst, en daarna gaat alles verder zonder herstart', async () => {
  const plan = dossierPaden.opdracht(dossier, 'persoonlijk-plan');
  const stuk = dossierPaden.opdracht(dossier, 'stuk-toevoegen');
  expect((await vraag(plan)).status).toBe(200);

  await huis.databaseWeg(true);
  const weg = await vraag(
    plan,
    new URLSearchParams({ sleutel: 'plan-1', tekst: 'Zelf koken met een buurvrouw.' }),
  );
  const pagina = await weg.text();
  expect([weg.status, weg.headers.get('Retry-After')]).toEqual([503, '10']);
  expect(pagina).toContain('Er is niets verloren. Wacht even en probeer het opnieuw.');
  expect((await vraag('/readyz')).status).toBe(503);
  const form = new FormData();
  form.append('stuk', 'medisch');
  form.append('titel', 'Brief van de huisarts');
  form.append('bestand', new File([new Uint8Array(pdf())], 'brief.pdf'));
  const metBestand = await (await vraag(stuk, form)).text();
  await huis.databaseWeg(false);

  expect((await vraag('/readyz')).status).toBe(200);
  const opnieuw = verborgenVelden(pagina);
  expect((await vraag(plan, opnieuw)).status).toBe(303);
  expect((await vraag(plan, opnieuw)).status).toBe(303);
  expect(await plannen()).toEqual(['Zelf koken met een buurvrouw.']);
  // A page cannot hold a file: the rest is filled in, and the file is asked for again.
  const terug = await (await vraag(stuk, verborgenVelden(metBestand))).text();
  expect(terug).toContain('value="Brief van de huisarts"');
  expect(terug).toContain('Kies een bestand.');
});
