import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAAR, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { vulGevallen } from '../demo/vul.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { contractPaden } from '../ui/contractpaden.ts';
import { leesAanbieders, vindAanbieder } from './register-queries.ts';

const inrichting = await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld'));
const HIER = inrichting.gemeente;
let huis: Apphuis;
beforeAll(async () => {
  huis = await maakApphuis({ inrichting });
});
afterAll(() => huis.sluit());

const koekjes = new Map<Rol, string>();
async function vraag(rol: Rol, pad: string, velden?: Readonly<Record<string, string>>) {
  if (!koekjes.has(rol)) koekjes.set(rol, await huis.sessie(rol));
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    method: velden ? 'POST' : 'GET',
    headers: { Origin: huis.basis.origin, Cookie: koekjes.get(rol) ?? '' },
    ...(velden ? { body: new URLSearchParams(velden) } : {}),
  });
  return { status: antwoord.status, tekst: await antwoord.text(), naar: antwoord.headers.get('Location') };
}
const doe = (pad: string, velden: Readonly<Record<string, string>>) => vraag('contractmanager', pad, velden);
const vandaag = () => datumVan(huis.omgeving.klok.nu());
const feiten = async () => (await huis.lees('SELECT nr FROM contractfeit')).length;

const GEGEVENS = {
  naam: 'Zorg Nabij',
  contractVan: '2026-01-01',
  contractTm: '',
  gebieden: '6181, 6171',
  telefoon: '088 000 0000',
  email: '',
  agb: '',
};
const EEN = 'zorg-nabij';
const DAGBESTEDING = { voorziening: 'dagbesteding' };

describe('het register van aanbieders (Wmo 2.6.3)', () => {
  it('zegt dat het leeg is, en wie het vult', async () => {
    const { tekst } = await vraag('klantmanager', contractPaden.lijst);
    expect(tekst).toContain('Er staan nog geen aanbieders in het register.');
    expect(tekst).not.toContain('Aanbieder toevoegen');
  });

  it('neemt een aanbieder op, en bij dezelfde knop twee keer een keer', async () => {
    const eerste = await doe(contractPaden.nieuw, GEGEVENS);
    expect([eerste.status, eerste.naar]).toEqual([303, contractPaden.een(EEN)]);
    const telling = await feiten();
    expect((await doe(contractPaden.nieuw, GEGEVENS)).naar).toBe(contractPaden.een(EEN));
    expect(await feiten()).toBe(telling);
    const { tekst } = await vraag('klantmanager', contractPaden.een(EEN));
    expect([tekst.includes('6171, 6181'), tekst.includes('zonder einde')]).toEqual([true, true]);
    expect(tekst).not.toContain('Stop vragen');
  });

  it('weigert wat niet kan, bij het veld, en bewaart wat was getypt', async () => {
    const fout = await doe(contractPaden.nieuw, { ...GEGEVENS, agb: '12', gebieden: 'Stein', telefoon: '' });
    expect(fout.status).toBe(422);
    for (const zin of [
      'staat al in het register',
      'geen AGB-code',
      'geen postcodegebied: Stein',
      'Niemand kan',
      'value="12"',
    ])
      expect(fout.tekst).toContain(zin);
    expect((await doe(contractPaden.nieuw, { ...GEGEVENS, contractVan: '' })).tekst).toContain(
      'Vul in wanneer het contract ingaat.',
    );
  });

  it('legt een product vast, en weigert capaciteit onder nul met woorden (contractstandaard Wmo 3.5)', async () => {
    const product = { ...DAGBESTEDING, tarief: '62,00', categorie: '', productcode: '' };
    expect((await doe(contractPaden.product(EEN), { ...product, tarief: 'veel' })).status).toBe(422);
    expect((await doe(contractPaden.product(EEN), product)).status).toBe(303);
    const melding = { ...DAGBESTEDING, aantal: '-1', wachtweken: '3' };
    const fout = await doe(contractPaden.capaciteit(EEN), melding);
    expect([fout.status, fout.tekst.includes('De capaciteit kan niet minder dan nul zijn.')]).toEqual([
      422,
      true,
    ]);
    expect(fout.tekst).toContain('value="-1"');
    expect((await doe(contractPaden.capaciteit(EEN), { ...melding, aantal: '14' })).status).toBe(303);
    const telling = await feiten();
    expect((await doe(contractPaden.capaciteit(EEN), { ...melding, aantal: '14' })).status).toBe(303);
    expect(await feiten()).toBe(telling);
    const { tekst } = await vraag('screener', contractPaden.een(EEN));
    for (const deel of ['14 mensen tegelijk', '3 weken', '€ 62,00 per dagdeel'])
      expect(tekst).toContain(deel);
    const formulier = await vraag('contractmanager', contractPaden.product(EEN, 'dagbesteding'));
    expect(formulier.tekst).toContain('value="62,00"');
  });

  it('maakt een stop pas met toestemming (contractstandaard Wmo 3.6)', async () => {
    const verzoek = { ...DAGBESTEDING, van: vandaag(), tm: plusDagen(vandaag(), 30), reden: 'Verbouwing.' };
    expect((await doe(contractPaden.stop(EEN), { ...verzoek, reden: '' })).status).toBe(422);
    expect((await doe(contractPaden.stop(EEN), verzoek)).status).toBe(303);
    const aanbieder = () =>
      inGemeente(huis.omgeving.db, HIER, (trx) => vindAanbieder(trx, HIER, EEN, vandaag()));
    expect((await aanbieder())?.stops).toEqual([]);
    expect((await vraag('contractmanager', contractPaden.lijst)).tekst).toContain('stop gevraagd');
    const antwoord = { stop: '1', antwoord: 'toestaan', tm: '', reden: '' };
    expect((await doe(contractPaden.antwoord(EEN), antwoord)).tekst).toContain('De aanbieder vroeg een stop');
    expect((await doe(contractPaden.antwoord(EEN), { ...antwoord, tm: verzoek.tm })).status).toBe(303);
    expect((await aanbieder())?.stops).toMatchObject([{ voorziening: 'dagbesteding', tm: verzoek.tm }]);
    const weer = await doe(contractPaden.antwoord(EEN), {
      ...antwoord,
      antwoord: 'weigeren',
      reden: 'Toch niet.',
    });
    expect([weer.status, weer.tekst.includes('Deze stop is al toegestaan.')]).toEqual([422, true]);
    expect((await doe(contractPaden.opheffen(EEN), { stop: '1', weerVanaf: vandaag() })).status).toBe(303);
    expect((await aanbieder())?.stops).toEqual([]);
  });

  it('legt op waar dat moet, en zegt een klantmanager dat (contractstandaard Wmo 3.5.5)', async () => {
    expect((await doe(contractPaden.opleggen(EEN), { voorziening: '' })).tekst).toContain('Kies waarom');
    expect((await doe(contractPaden.opleggen(EEN), { voorziening: '', grond: 'onveilig' })).status).toBe(303);
    const { tekst } = await vraag('klantmanager', contractPaden.een(EEN));
    expect(tekst).toContain('Opgelegd: duidelijke signalen dat het niet veilig is');
    expect((await doe(contractPaden.opheffen(EEN), { stop: '2', weerVanaf: vandaag() })).status).toBe(303);
  });

  it('laat twee mensen niet allebei een ander antwoord geven', async () => {
    await doe(contractPaden.stop(EEN), { ...DAGBESTEDING, van: vandaag(), tm: '', reden: 'Ziekte.' });
    const antwoorden = await Promise.all([
      doe(contractPaden.antwoord(EEN), { stop: '3', antwoord: 'toestaan', tm: '', reden: '' }),
      doe(contractPaden.antwoord(EEN), { stop: '3', antwoord: 'weigeren', tm: '', reden: 'Nee.' }),
    ]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 422]);
  });

  it('sluit, en komt daarop terug', async () => {
    expect(
      (await doe(contractPaden.sluiten(EEN), { op: plusDagen(vandaag(), 40), reden: 'Failliet.' })).status,
    ).toBe(303);
    expect((await vraag('jurist', contractPaden.een(EEN))).tekst).toContain('Failliet.');
    expect((await doe(contractPaden.doorgaan(EEN), { reden: 'Overgenomen.' })).status).toBe(303);
    expect((await vraag('jurist', contractPaden.een(EEN))).tekst).toContain('Sluit toch niet: Overgenomen.');
  });

  it('laat een product vervallen', async () => {
    expect((await doe(contractPaden.vervalt(EEN), DAGBESTEDING)).status).toBe(303);
    expect((await vraag('jurist', contractPaden.een(EEN))).tekst).toContain('nog geen producten');
  });

  it('is alleen te wijzigen door de contractmanager, en niet te zien voor wie er niet mee werkt', async () => {
    for (const rol of ['teamleider', 'controller', 'klantmanager', 'screener', 'jurist'] as const) {
      expect([rol, (await vraag(rol, contractPaden.een(EEN))).status]).toEqual([rol, 200]);
      expect([rol, (await vraag(rol, contractPaden.sluiten(EEN))).status]).toEqual([rol, 403]);
      expect([rol, (await vraag(rol, contractPaden.nieuw, GEGEVENS)).status]).toEqual([rol, 403]);
    }
    for (const rol of ['inwoner', 'aanbieder', 'deelnemer', 'administratie'] as const)
      expect([rol, (await vraag(rol, contractPaden.lijst)).status]).toEqual([rol, 403]);
    for (const pad of [contractPaden.een('onzin'), contractPaden.sluiten('onzin')])
      expect((await vraag('contractmanager', pad)).status).toBe(404);
  });

  it('geeft niets van een andere gemeente', async () => {
    await huis.eigenaar(`INSERT INTO contractfeit (gemeente, code, feit, door, op)
      SELECT '${DAAR}', 'elders', jsonb_set(feit, '{gegevens,naam}', '"Elders"'), door, op
      FROM contractfeit WHERE feit->>'soort' = 'aanbiederGezet' LIMIT 1`);
    expect((await vraag('contractmanager', contractPaden.lijst)).tekst).not.toContain('Elders');
    expect((await vraag('contractmanager', contractPaden.een('elders'))).status).toBe(404);
    expect((await doe(contractPaden.sluiten('elders'), { op: vandaag(), reden: 'x' })).status).toBe(404);
  });

  it('verandert of verliest geen feit: de toepassing mag alleen toevoegen', async () => {
    for (const sql of ["UPDATE contractfeit SET door = 'x'", 'DELETE FROM contractfeit'])
      await expect(huis.omgeving.pool.query(sql)).rejects.toThrow('permission denied');
  });
});

describe('de demo', () => {
  it('heeft aanbieders, van alles te kiezen op voorziening, en als bestand mee te nemen', async () => {
    await vulGevallen(huis.omgeving);
    const alle = await inGemeente(huis.omgeving.db, HIER, (trx) => leesAanbieders(trx, HIER, vandaag()));
    expect(alle.map(({ naam }) => naam)).toContain('Zorggroep De Linde');
    const { tekst } = await vraag('klantmanager', contractPaden.bij('scootmobiel'));
    expect([tekst.includes('Wiel en Co'), tekst.includes('Thuis Dichtbij')]).toEqual([true, false]);
    const { tekst: csv } = await vraag('teamleider', contractPaden.bestand);
    expect(csv).toContain('zorggroep-de-linde;Zorggroep De Linde;');
  });

  it('vraagt bij andere dagen van het contract hoeveel mensen dat raakt, en wijst aan waar het nog niet begon (contractstandaard Wmo 3.7)', async () => {
    const een = contractPaden.een('zorggroep-de-linde');
    const wijzigen = contractPaden.wijzigen('zorggroep-de-linde');
    const stand = await inGemeente(huis.omgeving.db, HIER, (trx) =>
      vindAanbieder(trx, HIER, 'zorggroep-de-linde', vandaag()),
    );
    if (!stand) throw new Error('De Linde');
    const { naam, contractVan, contractTm, telefoon, email, agb, gebieden } = stand;
    const was = {
      ...{ naam, contractVan, telefoon, email },
      ...{ contractTm: contractTm ?? '', agb: agb ?? '', gebieden: gebieden.join(',') },
    };
    expect((await vraag('contractmanager', wijzigen)).tekst).not.toContain('name="bevestigd"');
    const telling = await feiten();
    const lijst = async () => (await vraag('contractmanager', contractPaden.lijst)).tekst;
    const later = { ...was, contractVan: plusDagen(vandaag(), 200), contractTm: '' };
    for (const [dagen, zin] of [
      [{ ...was, contractTm: plusDagen(vandaag(), -1) }, 'Het contract is dan voorbij.'],
      [later, 'krijgen zij hulp zonder contract'],
    ] as const) {
      const gevraagd = await doe(wijzigen, dagen);
      expect([gevraagd.status, gevraagd.tekst.includes(zin)]).toEqual([422, true]);
      expect(gevraagd.tekst).toMatch(/name="bevestigd"/);
    }
    expect(await feiten()).toBe(telling);
    expect(await lijst()).not.toContain('hulp voor het contract begint');
    const bevestigd =
      /name="bevestigd"[^>]*value="(\d+)"/.exec((await doe(wijzigen, later)).tekst)?.[1] ?? '';
    expect((await doe(wijzigen, { ...later, bevestigd })).status).toBe(303);
    expect(await lijst()).toContain('hulp voor het contract begint');
    const pagina = (await vraag('teamleider', een)).tekst;
    expect([pagina.includes('Het contract begint pas op'), pagina.includes('zonder contract')]).toEqual([
      true,
      true,
    ]);
    expect((await doe(wijzigen, { ...was, bevestigd })).status).toBe(303);
    expect(await lijst()).not.toContain('hulp voor het contract begint');
  });

  it('houdt capaciteit naast wie er hulp krijgt en wie erop wacht, in de lijst, bij de aanbieder en bij het veld (contractstandaard Wmo 3.5)', async () => {
    const een = contractPaden.een('zorggroep-de-linde');
    const [rij] = await huis.lees<{ voorziening: string; lopend: number; wachtend: number }>(
      `SELECT voorziening, count(*) FILTER (WHERE stand IN ('loopt', 'onderbroken') AND (einde IS NULL OR einde >= '${vandaag()}'))::int AS lopend,
         count(*) FILTER (WHERE stand IN ('wachtOpAntwoord', 'wachtOpStart'))::int AS wachtend
       FROM levering WHERE aanbieder = 'zorggroep-de-linde' AND actueel GROUP BY 1 ORDER BY 2 DESC LIMIT 1`,
    );
    if (!rij || rij.lopend < 1) throw new Error('de demo heeft niemand met hulp bij De Linde');
    const { voorziening, lopend, wachtend } = rij;
    const lijst = async () => (await vraag('contractmanager', contractPaden.lijst)).tekst;
    const melden = (aantal: number) =>
      doe(contractPaden.capaciteit('zorggroep-de-linde'), {
        voorziening,
        aantal: String(aantal),
        wachtweken: '',
      });
    expect(await lijst()).not.toContain('meer mensen dan capaciteit');
    expect((await melden(lopend - 1)).status).toBe(303);
    expect(await lijst()).toContain('meer mensen dan capaciteit');
    expect((await melden(lopend + wachtend)).status).toBe(303);
    const vol = await lijst();
    expect([
      vol.includes('mensen tegelijk, vol') || vol.includes('1 mens tegelijk, vol'),
      vol.includes('meer mensen dan'),
    ]).toEqual([true, false]);
    const nu = `${lopend} met hulp, ${wachtend} op de wachtlijst`;
    const k = inrichting.regels.kleinsteGroep;
    const telling = (n: number) => (n > 0 && n < k ? `minder dan ${k}` : String(n));
    // How few is not for everybody who reads here (Wmo 5.3.6).
    expect((await vraag('jurist', een)).tekst).toContain(
      `${telling(lopend)} met hulp, ${telling(wachtend)} op de wachtlijst`,
    );
    const veld = await vraag('contractmanager', contractPaden.capaciteit('zorggroep-de-linde', voorziening));
    expect([veld.tekst.includes(nu), veld.tekst.includes('tegelijk kunnen krijgen')]).toEqual([true, true]);
  });
});
