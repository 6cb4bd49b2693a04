import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { tijdstip } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { vandaag } from '../platform/klok.ts';
import { bewaarZoekvraag, vindZoekvraag } from './opslag.ts';

let huis: Apphuis;
let koekje: string;
let dossier: DossierId;

beforeAll(async () => {
  huis = await maakApphuis();
  koekje = await huis.sessie('screener', { id: 'sanne' });
  const dag = vandaag(huis.omgeving.klok);
  dossier = nieuwDossierId(dag);
  const wie = { id: persoonId('sanne'), rol: 'screener' } as const;
  const gemeld = await voerOpdrachtUit(
    huis.omgeving,
    { gemeente: HIER, dossier, wie, namens: null, sleutel: null },
    meldingDoen({ ontvangenOp: dag }),
  );
  expect(gemeld.gelukt).toBe(true);
});
afterAll(() => huis.sluit());

async function haal(pad: string, als = koekje): Promise<Response> {
  return huis.app.request(new URL(pad, huis.basis), { headers: { Cookie: als } });
}

/** Types `q` and follows the way to the result. */
async function zoek(q: string, als = koekje) {
  const antwoord = await huis.app.request(new URL('/zoeken', huis.basis), {
    method: 'POST',
    headers: { Cookie: als, Origin: huis.basis.origin },
    body: new URLSearchParams({ q }),
  });
  const naar = antwoord.headers.get('Location');
  const pagina = naar === null ? antwoord : await haal(naar, als);
  return { status: pagina.status, naar, tekst: await pagina.text() };
}

/** Lines of the log that searching wrote, oldest first. */
async function logregels(): Promise<readonly (readonly [string | null, string, string | null])[]> {
  const rijen = await inGemeente(huis.omgeving.db, HIER, (trx) =>
    trx.selectFrom('leeslog').select(['dossier', 'activiteit', 'doel']).orderBy('op').execute(),
  );
  return rijen
    .filter((rij) => rij.activiteit.startsWith('zoeken'))
    .map((rij) => [rij.dossier, rij.activiteit, rij.doel] as const);
}

describe('zoeken van elke bladzijde (Wmo 5.1.1 lid 1)', () => {
  it('een naam komt niet in een adres, en de uitkomst heeft er wel een (avg.md § 5)', async () => {
    const { status, naar, tekst } = await zoek('Xandres');
    expect(naar).toMatch(/^\/zoeken\/vraag\/[\w-]{22}$/);
    expect(status).toBe(200);
    expect(tekst).toContain(`href="/dossiers/${dossier}"`);
    expect(tekst).toContain('lijkt erop');
    expect((await haal(naar ?? '')).status).toBe(200);
  });

  it('vindt wat in de melding staat, met de plek en een verwijzing naar dat deel (Omkeer: zoeken)', async () => {
    const { tekst } = await zoek('overdag');
    expect(tekst).toContain(`href="/dossiers/${dossier}#melding"`);
    expect(tekst).toContain('<mark>overdag</mark>');
  });

  it('de vraag van een ander is er niet (BIO2 8.03.02)', async () => {
    const { naar } = await zoek('Xanders');
    const ander = await haal(naar ?? '', await huis.sessie('screener', { id: 'anja' }));
    expect(ander.status).toBe(404);
    expect(await ander.text()).not.toContain('Xanders');
  });

  it('wat iemand zocht, is na een werkdag weg, ook van wie niet meer zoekt (avg.md § 5)', async () => {
    const { naar } = await zoek('Xanders');
    const weg = { id: persoonId('vertrokken'), gemeente: HIER };
    const oud = tijdstip(new Date(Date.now() - 13 * 3_600_000).toISOString());
    const [blijft, gaat] = await inGemeente(huis.omgeving.db, HIER, async (trx) => [
      await bewaarZoekvraag(trx, weg, 'Jansen', huis.omgeving.klok.nu()),
      await bewaarZoekvraag(trx, weg, 'Pietersen', oud),
    ]);
    await zoek('Xanders');
    const vind = (id: string | undefined) =>
      inGemeente(huis.omgeving.db, HIER, (trx) => vindZoekvraag(trx, weg, id ?? ''));
    expect([await vind(blijft), await vind(gaat)]).toEqual(['Jansen', undefined]);
    expect((await haal(naar ?? '')).status).toBe(200);
  });

  it('een burgerservicenummer staat niet in een adres en niet op de bladzijde (Wabb 10, avg.md § 5)', async () => {
    const { naar, tekst } = await zoek('999990019');
    expect(naar).toMatch(/^\/zoeken\/bsn\/[\w-]{22}$/);
    expect(tekst).toContain(dossier);
    expect(tekst).not.toContain('999990019');
    // The other address gives no way around the log.
    const om = await haal((naar ?? '').replace('/bsn/', '/vraag/'));
    expect(om.headers.get('Location')).toBe(naar);
    expect(huis.loglijnen.join('')).not.toContain('999990019');
  });

  it.each([
    ['999990018', 'geen geldig burgerservicenummer'],
    ['31-2-1949', 'Deze datum bestaat niet'],
  ])('zegt bij %s wat er niet klopt (Wabb 1)', async (q, fout) => {
    const { status, tekst } = await zoek(q);
    expect(status).toBe(422);
    expect(tekst).toContain(fout);
    expect(tekst.includes('999990018')).toBe(false);
  });

  it('zegt wat te doen als er niets is, en niets getypt is de bladzijde zelf (Omkeer: zoeken)', async () => {
    expect((await zoek('Pietersen')).tekst).toContain('Niets gevonden.');
    expect((await zoek('  ')).naar).toBe('/zoeken');
  });

  it('legt vast wat er is getoond en dat op een burgerservicenummer is gezocht, nooit wat is getypt (BIO2 8.15.01)', async () => {
    const voor = (await logregels()).length;
    await zoek('Xanders');
    await zoek('999990019');
    await zoek('999990032');
    await zoek('Pietersen');
    const nieuw = (await logregels()).slice(voor);
    expect(nieuw.map(([d, activiteit]) => [d, activiteit])).toEqual([
      [dossier, 'zoeken'],
      [dossier, 'zoekenOpBsn'],
      [null, 'zoekenOpBsn'],
      [null, 'zoeken'],
    ]);
    expect(JSON.stringify(nieuw)).not.toMatch(/Xanders|9999900|Pietersen/);
  });

  it('het veld staat op elke bladzijde van wie dossiers heeft, en bij niemand anders (Wmo 5.3.3)', async () => {
    const veld = async (rol: Parameters<Apphuis['sessie']>[0], pad: string) =>
      (await (await haal(pad, await huis.sessie(rol))).text()).includes('data-zoeken');
    expect(await veld('screener', '/screening')).toBe(true);
    expect(await veld('jurist', '/werk')).toBe(true);
    expect(await veld('inwoner', '/mijn')).toBe(false);
    expect(await veld('beheerder', '/beheer/taken')).toBe(false);
  });

  it('toont wat het laatst is geopend, ook zonder JavaScript (Omkeer: zoeken)', async () => {
    await haal(`/dossiers/${dossier}`);
    expect(await (await haal('/zoeken')).text()).toContain('Laatst geopend');
    expect(await (await haal('/zoeken/recent')).json()).toEqual([
      { href: `/dossiers/${dossier}`, tekst: 'Maria Xanders', bij: dossier },
    ]);
  });
});
