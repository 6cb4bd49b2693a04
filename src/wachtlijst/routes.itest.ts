import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { vulGevallen } from '../demo/vul.ts';
import { contractPaden } from '../ui/contractpaden.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { leesAanbiedervoortgang } from './aanbieder-queries.ts';
import { nuNodig } from '../levering/punten.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Leveringpunten } from '../werkvoorraad/levering-queries.ts';
import { leesLeveringpunten } from '../werkvoorraad/levering-queries.ts';
import { leesAanbiedereinden } from '../contracten/register-queries.ts';
import { inGemeente } from '../platform/database.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import { puntenVanLevering } from '../dossier/leveringpunten.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { leveringPaden } from '../levering/paden.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import { werkvoorraadPaden } from '../werkvoorraad/paden.ts';

interface Zaak {
  readonly dossier: string;
  readonly onderdeel: string;
  readonly naam: string;
  readonly behandelaar: string;
}

let huis: Apphuis;
/** Granted in natura, and nobody was asked yet. */
let zaak: Zaak;
let dossier: DossierId;
let gemeente: Gemeentecode;

beforeAll(async () => {
  const inrichting = await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld'));
  huis = await maakApphuis({ inrichting });
  ({ gemeente } = inrichting);
  await vulGevallen(huis.omgeving);
  const [rij] = await huis.lees<Zaak & Record<string, unknown>>(
    `SELECT l.dossier, l.onderdeel, d.naam, d.behandelaar FROM levering l JOIN dossier d USING (gemeente, dossier)
     WHERE l.stand = 'nietOpgedragen' AND l.voorziening = 'huishoudelijke-hulp' ORDER BY l.dossier LIMIT 1`,
  );
  const id = leesDossierId(rij?.dossier ?? '');
  if (!rij || !id) throw new Error('de demo heeft geen besluit dat op een opdracht wacht');
  zaak = rij;
  dossier = id;
}, 120_000);
afterAll(() => huis.sluit());

/** No filter. */
const ALLES = { aanbieder: null, voorziening: null, team: null, rang: null };

const koekjes = new Map<string, string>();
async function vraag(rol: Rol, id: string, pad: string, velden?: Readonly<Record<string, string>>) {
  const wie = `${rol} ${id}`;
  if (!koekjes.has(wie)) koekjes.set(wie, await huis.sessie(rol, { id }));
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    headers: { Cookie: koekjes.get(wie) ?? '', Origin: huis.basis.origin },
    ...(velden && { method: 'POST', body: new URLSearchParams(velden) }),
  });
  return { status: antwoord.status, tekst: await antwoord.text(), naar: antwoord.headers.get('Location') };
}
const behandelaar = (pad: string, velden?: Readonly<Record<string, string>>) =>
  vraag('klantmanager', zaak.behandelaar, pad, velden);
const contractmanager = (pad: string) => vraag('contractmanager', 'naima', pad);
const midden = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

describe('wie een besluit heeft en nog geen hulp (procedure.md § 12b)', () => {
  it('staat op Mijn dag van de behandelaar, met wat er nodig is', async () => {
    const { tekst } = await behandelaar(werkvoorraadPaden.dag);
    const kaart = tekst.slice(tekst.indexOf('Besluit, nog geen hulp'));
    expect(kaart).toContain(zaak.naam);
    expect(kaart).toContain('besluit zonder opdracht aan een aanbieder');
  });

  it('staat op de wachtlijst: met naam voor wie het dossier mag openen, zonder voor de contractmanager (Wmo 5.3.3)', async () => {
    expect(midden((await behandelaar(leveringPaden.wachtlijst)).tekst)).toContain(zaak.naam);
    const zonder = midden((await contractmanager(leveringPaden.wachtlijst)).tekst);
    expect(zonder).toContain('nog geen aanbieder');
    const namen = await huis.lees<{ naam: string; dossier: string }>('SELECT naam, dossier FROM dossier');
    expect(namen.length).toBeGreaterThan(30);
    for (const { naam, dossier: nummer } of namen) {
      expect(zonder).not.toContain(naam);
      expect(zonder).not.toContain(nummer);
    }
  });

  it('staat er niet op zolang de hulp pas later ingaat: daar wacht nog niemand op (sturing § 2)', async () => {
    const zet = (dag: string) =>
      huis.eigenaar(`UPDATE levering SET wacht_sinds = ${dag} WHERE dossier = '${zaak.dossier}'`);
    const [eerst] = await huis.lees<{ dag: string }>(
      `SELECT wacht_sinds::text AS dag FROM levering WHERE dossier = '${zaak.dossier}'`,
    );
    await zet("'2099-01-01'");
    expect(midden((await behandelaar(leveringPaden.wachtlijst)).tekst)).not.toContain(zaak.naam);
    await zet(`'${eerst?.dag ?? ''}'`);
    expect(midden((await behandelaar(leveringPaden.wachtlijst)).tekst)).toContain(zaak.naam);
  });

  it('staat er met dat de inwoner zelf antwoordde op een aanbod, voor wie het dossier mag openen (Wmo 5.3.3)', async () => {
    const zin = 'de inwoner antwoordde op een aanbod';
    expect(midden((await behandelaar(leveringPaden.wachtlijst)).tekst)).not.toContain(zin);
    await huis.eigenaar(`INSERT INTO leveringpunt SELECT gemeente, dossier, onderdeel, 'aanbodBeantwoord', wacht_sinds, NULL
      FROM levering WHERE dossier = '${zaak.dossier}'`);
    expect(midden((await behandelaar(leveringPaden.wachtlijst)).tekst)).toContain(zin);
    expect(midden((await contractmanager(leveringPaden.wachtlijst)).tekst)).not.toContain(zin);
    await huis.eigenaar(`DELETE FROM leveringpunt WHERE soort = 'aanbodBeantwoord'`);
  });

  it('gaat als bestand mee zonder naam en zonder dossiernummer, en gefilterd (AVG 5 lid 1 onder c)', async () => {
    const alles = (await contractmanager(leveringPaden.wachtlijstCsv)).tekst;
    expect(alles).toContain('plaats;hulp;urgentie');
    expect(alles).not.toContain(zaak.dossier);
    expect(alles).not.toContain(zaak.naam);
    const leeg = await contractmanager(
      leveringPaden.wachtlijstBestand({ ...ALLES, aanbieder: 'bestaat-niet' }),
    );
    expect(leeg.tekst.trim().split('\n')).toHaveLength(1);
    expect((await vraag('aanbieder', 'kees', leveringPaden.wachtlijst)).status).toBe(403);
    expect((await vraag('inwoner', 'maria', leveringPaden.wachtlijstCsv)).status).toBe(403);
  });

  it('schrijft op wie de lijst als bestand meenam, zonder dossier erbij (Wmo 5.3.4, BIO2 8.15)', async () => {
    await contractmanager(leveringPaden.wachtlijstCsv);
    const regels = await huis.lees(
      `SELECT persoon, activiteit, doel, dossier, resultaat FROM leeslog WHERE doel LIKE '%als bestand%' ORDER BY nr DESC LIMIT 1`,
    );
    expect(regels).toEqual([
      {
        persoon: 'naima',
        activiteit: 'leveren',
        doel: 'de wachtlijst zonder namen meenemen als bestand',
        dossier: null,
        resultaat: 'gelezen',
      },
    ]);
  });
});

describe('een lange wachtlijst (motie doorlooptijden)', () => {
  const MENSEN = 1_000;
  const regelsVan = (csv: string): readonly (readonly string[])[] =>
    csv
      .trim()
      .split('\n')
      .slice(1)
      .map((regel) => regel.split(';'));

  beforeAll(async () => {
    // Many who wait since the same day: there a page may end in the middle of a day.
    await huis.eigenaar(`
      INSERT INTO dossier SELECT (jsonb_populate_record(d, jsonb_build_object('dossier', 'W26-' || lpad(n::text, 4, '0') || '-PRF0'))).*
        FROM dossier d, generate_series(1, ${MENSEN}) n WHERE d.dossier = '${zaak.dossier}';
      INSERT INTO levering (gemeente, dossier, onderdeel, levering, voorziening, vorm, stand, actueel, rang, wacht_sinds, overbrugd)
        SELECT gemeente, dossier, 'B1', '', 'huishoudelijke-hulp', 'zin', 'nietOpgedragen', true,
          ('x' || substr(md5(dossier), 1, 4))::bit(16)::int % 3,
          date '2026-01-05' + ('x' || substr(md5(dossier), 5, 4))::bit(16)::int % 40, false
        FROM dossier WHERE dossier LIKE '%-PRF0';
      ANALYZE levering; ANALYZE dossier`);
  });
  afterAll(async () => {
    await huis.eigenaar(`DELETE FROM dossier WHERE dossier LIKE '%-PRF0'`);
  });

  it('is in volgorde van urgentie, en daarbinnen van de dag (Wmo 2.3.3)', async () => {
    const regels = regelsVan((await contractmanager(leveringPaden.wachtlijstCsv)).tekst);
    const plekken = regels.map(([, , urgentie = '', sinds = '']) => {
      const [dag = '', maand = '', jaar = ''] = sinds.split('-');
      const iso = jaar.length === 4 ? `${jaar}-${maand}-${dag}` : sinds;
      return `${['spoed', 'urgent', 'regulier'].indexOf(urgentie)} ${iso}`;
    });
    expect(regels.length).toBeGreaterThan(MENSEN);
    expect(plekken).toEqual(plekken.toSorted());
  });

  it('bladert langs iedereen, niemand dubbel, en houdt de keuze vast', async () => {
    const verwacht = await huis.lees<{ n: number }>(
      `SELECT count(*)::int AS n FROM levering WHERE actueel AND rang = 1 AND voorziening = 'huishoudelijke-hulp'
         AND stand IN ('nietOpgedragen','pgbNogNiet','wachtOpAntwoord','geweigerd','wachtOpStart','elders')
         AND (einde IS NULL OR einde >= '${datumVan(huis.omgeving.klok.nu())}')`,
    );
    const filter = { ...ALLES, voorziening: 'huishoudelijke-hulp', rang: 1 };
    let adres: string | undefined = leveringPaden.wachtlijstBlad(filter, null);
    const gezien: string[] = [];
    const dagen: string[] = [];
    for (let bladen = 0; adres !== undefined && bladen < 60; bladen += 1) {
      const { tekst } = await contractmanager(adres);
      const hier = midden(tekst);
      const nummers = /nummer (\d+) tot en met (\d+)/.exec(hier);
      gezien.push(`${nummers?.[1] ?? ''}-${nummers?.[2] ?? ''}`);
      dagen.push(
        ...[...hier.matchAll(/(\d+ \w+ \d{4}) <span class="omk-zacht">\(/g)].map(([, dag]) => dag ?? ''),
      );
      expect(hier).not.toMatch(/omk-label">(spoed|regulier)</);
      expect(hier).toContain('hulp: Huishoudelijke ondersteuning; urgentie: urgent');
      adres = /href="([^"]+)"[^>]*>\s*Volgende/.exec(hier)?.[1]?.replaceAll('&amp;', '&');
      expect(adres ?? 'rang=1').toContain('rang=1');
    }
    const totaal = verwacht[0]?.n ?? 0;
    expect(totaal).toBeGreaterThan(250);
    expect(dagen).toHaveLength(totaal);
    expect(gezien).toEqual(gezien.map((_, i) => `${i * 25 + 1}-${Math.min((i + 1) * 25, totaal)}`));
  });

  it('leest een blad uit de volgorde zelf, hoeveel er ook wachten', async () => {
    const plan = await huis.lees<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT dossier FROM levering l WHERE l.gemeente = '${String(huis.omgeving.inrichtingen.keys().next().value)}' AND l.actueel
         AND l.stand IN ('nietOpgedragen','pgbNogNiet','wachtOpAntwoord','geweigerd','wachtOpStart','elders')
         AND (l.rang, l.wacht_sinds) >= (1, date '2026-01-20')
       ORDER BY l.rang, l.wacht_sinds, l.dossier, l.onderdeel LIMIT 25`,
    );
    const tekst = plan.map((rij) => rij['QUERY PLAN']).join('\n');
    expect(tekst).toContain('levering_zonder_hulp');
    expect(tekst).not.toContain('Sort');
  });

  it('kan worden bekeken per team; een onleesbare keuze toont alles', async () => {
    const [team] = await huis.lees<{ team: string; n: number }>(
      `SELECT d.team, count(*)::int AS n FROM levering l JOIN dossier d USING (gemeente, dossier)
       WHERE l.actueel AND d.team IS NOT NULL AND l.gestart_op IS NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 1`,
    );
    const alle = regelsVan((await contractmanager(leveringPaden.wachtlijstCsv)).tekst).length;
    const vanTeam = regelsVan(
      (await contractmanager(leveringPaden.wachtlijstBestand({ ...ALLES, team: team?.team ?? '' }))).tekst,
    ).length;
    expect(vanTeam).toBeGreaterThan(0);
    expect(vanTeam).toBeLessThanOrEqual(alle);
    const vreemd = await contractmanager(`${leveringPaden.wachtlijst}?rang=9&na=morgen&team=<x>`);
    expect([vreemd.status, midden(vreemd.tekst).includes('nummer 1 tot en met 25')]).toEqual([200, true]);
  });
});

describe('hulp opdragen (Wmo 2.6.3, 5.2.1)', () => {
  const pad = () => leveringPaden.opdragen(dossier);
  const velden = (anders: Readonly<Record<string, string>> = {}) => ({
    sleutel: nieuweSleutel(),
    onderdeel: zaak.onderdeel,
    aanbieder: 'zorggroep-de-linde',
    toelichting: 'Bel ’s middags.',
    ...anders,
  });

  it('laat zien wie het levert, wanneer de hulp naar verwachting begint, en wat de aanbieder krijgt', async () => {
    const { status, tekst } = await behandelaar(pad());
    expect(status).toBe(200);
    for (const zin of ['Zorggroep De Linde', 'zegt de aanbieder zelf', 'Niets anders uit het dossier'])
      expect(tekst).toContain(zin);
  });

  it('weigert zonder aanbieder, of met een die niet in het register staat, en bewaart wat was getypt', async () => {
    const zonder = await behandelaar(pad(), velden({ aanbieder: '' }));
    expect([zonder.status, zonder.tekst.includes('Bel ’s middags.')]).toEqual([422, true]);
    const vreemd = await behandelaar(pad(), velden({ aanbieder: 'iemand-anders' }));
    expect(vreemd.tekst).toContain('Deze aanbieder staat niet in het register.');
    expect((await vraag('klantmanager', 'niemand', pad())).status).toBe(404);
  });

  it('gebeurt één keer, ook bij twee klikken; daarna kan het niet nog eens en wacht het op antwoord', async () => {
    const eens = velden();
    expect((await behandelaar(pad(), eens)).status).toBe(303);
    expect((await behandelaar(pad(), eens)).status).toBe(303);
    const rijen = await huis.lees<{ stand: string; aanbieder: string }>(
      `SELECT stand, aanbieder FROM levering WHERE dossier = '${dossier}'`,
    );
    expect(rijen).toEqual([{ stand: 'wachtOpAntwoord', aanbieder: 'zorggroep-de-linde' }]);
    expect((await behandelaar(pad())).status).toBe(409);
    const punten = await huis.lees<{ soort: string }>(
      `SELECT soort FROM leveringpunt WHERE dossier = '${dossier}' ORDER BY soort`,
    );
    expect(punten.map(({ soort }) => soort)).toEqual(['antwoord', 'herbeoordelen', 'wachtcontact']);
  });

  it('toont op de wachtlijst de aanbieder, en wie eerder zou kunnen', async () => {
    const { tekst } = await contractmanager(
      `${leveringPaden.wachtlijst}?aanbieder=zorggroep-de-linde&voorziening=huishoudelijke-hulp`,
    );
    expect(midden(tekst)).toContain('wacht op antwoord van de aanbieder');
  });
});

describe('overbrugging die voorbij is (contractstandaard Wmo 3.8)', () => {
  it('staat niet als geregeld op de wachtlijst of in het bestand, en vraagt iemand op Mijn dag', async () => {
    const vandaag = datumVan(huis.omgeving.klok.nu());
    const regel = (dagen: number) =>
      behandelaar(`/dossiers/${dossier}/overbrugging`, {
        sleutel: nieuweSleutel(),
        onderdeel: zaak.onderdeel,
        vorm: 'netwerk',
        vanaf: plusDagen(vandaag, -20),
        totEnMet: plusDagen(vandaag, dagen),
        omschrijving: 'De buurvrouw komt.',
      });
    const alleen = { ...ALLES, aanbieder: 'zorggroep-de-linde', voorziening: 'huishoudelijke-hulp' };
    const lijst = async () =>
      midden((await contractmanager(leveringPaden.wachtlijstBlad(alleen, null))).tekst);
    const bestand = async () => (await contractmanager(leveringPaden.wachtlijstBestand(alleen))).tekst;
    expect((await regel(30)).status).toBe(303);
    expect(await lijst()).toContain('overbrugd tot en met');
    expect(await bestand()).toContain(';ja;');
    expect((await behandelaar(werkvoorraadPaden.dag)).tekst).not.toContain('de overbrugging loopt af');
    expect((await regel(-1)).status).toBe(303);
    expect(await lijst()).toContain('overbrugging liep tot en met');
    expect(await bestand()).not.toContain(';ja;');
    expect((await behandelaar(werkvoorraadPaden.dag)).tekst).toContain('de overbrugging loopt af');
  });
});

describe('een andere aanbieder aanbieden (Wmo 2.3.5)', () => {
  const pad = () => leveringPaden.aanbieden(dossier);
  const velden = (anders: Readonly<Record<string, string>> = {}) => ({
    sleutel: nieuweSleutel(),
    onderdeel: zaak.onderdeel,
    aanbieder: 'thuis-dichtbij',
    wens: 'ja',
    woorden: 'Graag, als het daar eerder kan.',
    toelichting: '',
    ...anders,
  });

  it('laat zien waar de inwoner nu wacht en wie het ook kan; bewaart wat is getypt als er iets ontbreekt', async () => {
    const { status, tekst } = await behandelaar(pad());
    expect(status).toBe(200);
    expect(midden(tekst)).toContain('Zorggroep De Linde');
    expect(midden(tekst)).toContain('Wat wil de inwoner?');
    const zonder = await behandelaar(pad(), velden({ wens: '' }));
    expect([zonder.status, zonder.tekst.includes('als het daar eerder kan')]).toEqual([422, true]);
    expect((await contractmanager(pad())).status).toBe(403);
  });

  it('gaat met een ja in een keer over, ook bij twee klikken; daarna staat het bij de nieuwe aanbieder', async () => {
    const eens = velden();
    expect((await behandelaar(pad(), eens)).status).toBe(303);
    expect((await behandelaar(pad(), eens)).status).toBe(303);
    const rijen = await huis.lees<{ stand: string; aanbieder: string }>(
      `SELECT stand, aanbieder FROM levering WHERE dossier = '${dossier}' ORDER BY levering`,
    );
    expect(rijen).toEqual([
      { stand: 'ingetrokken', aanbieder: 'zorggroep-de-linde' },
      { stand: 'wachtOpAntwoord', aanbieder: 'thuis-dichtbij' },
    ]);
  });
});

const alles = ({ zonder, eindigt }: Leveringpunten) => [...zonder.regels, ...eindigt.regels];

/** What the list asks is what the dossiers ask. */
async function lijstIsDossiers(): Promise<readonly string[]> {
  const vandaag = datumVan(huis.omgeving.klok.nu());
  const gelezen = await inGemeente(huis.omgeving.db, gemeente, async (trx) => ({
    lijst: alles(await leesLeveringpunten(trx, gebruiker('klantmanager', zaak.behandelaar), vandaag)),
    einden: await leesAanbiedereinden(trx, gemeente),
  }));
  const uitLijst = gelezen.lijst.flatMap(({ dossier: nr, soorten }) => soorten.map((s) => `${nr} ${s}`));
  const uitDossiers: string[] = [];
  for (const nr of new Set(gelezen.lijst.map((regel) => regel.dossier))) {
    const { toestand } = await leesDossier(huis.omgeving, gemeente, nr);
    const { regels } = haalInrichting(huis.omgeving, gemeente);
    for (const { soort } of nuNodig(puntenVanLevering(toestand, regels, gelezen.einden), vandaag))
      uitDossiers.push(`${nr} ${soort}`);
  }
  const zonderErvaring = uitLijst.filter((punt) => !punt.endsWith('langerWachten'));
  expect(zonderErvaring.toSorted()).toEqual(uitDossiers.toSorted());
  return uitLijst;
}
const gebruiker = (rol: Rol, id: string): Gebruiker => ({
  id: persoonId(id),
  rol,
  naam: '',
  gemeente,
  bsn: null,
  namensBsn: null,
  team: lokaleCode('wmo-team'),
  aanbieder: null,
});

describe('een product dat vervalt (contractstandaard Wmo 3.7)', () => {
  const AANBIEDER = 'thuis-dichtbij';
  const voorziening = 'huishoudelijke-hulp';
  const doe = (pad: string, velden: Readonly<Record<string, string>>) =>
    vraag('contractmanager', 'naima', pad, velden);
  const telBij = async (product: string) =>
    (
      await huis.lees(
        `SELECT 1 AS een FROM levering WHERE aanbieder = '${AANBIEDER}' AND voorziening = '${product}' AND actueel
         AND stand IN ('wachtOpAntwoord','wachtOpStart','loopt','onderbroken')`,
      )
    ).length;

  it('vraagt de contractmanager eerst het aantal mensen te bevestigen, en vraagt dan voor ieder een ander', async () => {
    const aantal = await telBij(voorziening);
    expect(aantal).toBeGreaterThan(0);
    const formulier = midden((await contractmanager(contractPaden.vervalt(AANBIEDER, voorziening))).tekst);
    expect(formulier).toContain('een andere aanbieder nodig');
    const zonder = await doe(contractPaden.vervalt(AANBIEDER), { voorziening });
    expect([zonder.status, zonder.tekst.includes('Bij dit product')]).toEqual([422, true]);
    const met = { voorziening, bevestigd: String(aantal) };
    expect((await doe(contractPaden.vervalt(AANBIEDER), met)).status).toBe(303);
    const contract = midden((await contractmanager(contractPaden.een(AANBIEDER))).tekst);
    expect(contract).toContain('Vervallen: Huishoudelijke ondersteuning');
    const zin = 'Thuis Dichtbij levert deze hulp niet meer';
    expect((await behandelaar(werkvoorraadPaden.dag)).tekst).toContain(zin);
    expect((await behandelaar(`/dossiers/${dossier}`)).tekst).toContain(zin);
    const mensen = midden((await contractmanager(leveringPaden.bijAanbieder(AANBIEDER))).tekst);
    expect([mensen.includes(zin), mensen.includes('Andere aanbieder nodig')]).toEqual([true, true]);
    const lijst = await contractmanager(`${leveringPaden.wachtlijst}?aanbieder=${AANBIEDER}`);
    expect(midden(lijst.tekst)).toContain('hier is niemand te verwachten');
  });

  it('vraagt in de lijst hetzelfde als in het dossier, ook voor wie alles ziet', async () => {
    expect(await lijstIsDossiers()).toContain(`${dossier} aanbiederEindigt`);
    const vandaag = datumVan(huis.omgeving.klok.nu());
    const punten = await inGemeente(huis.omgeving.db, gemeente, (trx) =>
      leesLeveringpunten(trx, gebruiker('administratie', 'wim'), vandaag),
    );
    expect(alles(punten).map((regel) => regel.einde?.waardoor)).toContain('product');
  });

  it('vraagt niets meer als het product er weer is', async () => {
    const product = { voorziening, tarief: '', categorie: '', productcode: '' };
    expect((await doe(contractPaden.product(AANBIEDER), product)).status).toBe(303);
    expect(await lijstIsDossiers()).not.toContain(`${dossier} aanbiederEindigt`);
    expect((await behandelaar(werkvoorraadPaden.dag)).tekst).not.toContain('levert deze hulp niet meer');
  });

  it('vraagt geen aantal als niemand het product krijgt', async () => {
    expect(await telBij('begeleiding')).toBe(0);
    expect((await doe(contractPaden.vervalt(AANBIEDER), { voorziening: 'begeleiding' })).status).toBe(303);
  });
});

describe('een aanbieder die sluit (contractstandaard Wmo 3.7)', () => {
  const AANBIEDER = 'thuis-dichtbij';
  const sluiten = (bevestigd: string) =>
    vraag('contractmanager', 'naima', contractPaden.sluiten(AANBIEDER), {
      op: plusDagen(datumVan(huis.omgeving.klok.nu()), 30),
      reden: 'Failliet.',
      bevestigd,
    });

  it('vraagt de contractmanager eerst om het aantal mensen te bevestigen, en zegt het daarna op de pagina', async () => {
    const samen = (
      await huis.lees(
        `SELECT 1 AS een FROM levering WHERE aanbieder = '${AANBIEDER}' AND actueel
         AND stand IN ('wachtOpAntwoord','wachtOpStart','loopt','onderbroken')`,
      )
    ).length;
    expect(samen).toBeGreaterThan(0);
    const zonder = await sluiten('');
    expect([
      zonder.status,
      zonder.tekst.includes(samen === 1 ? 'is 1 inwoner' : `zijn ${samen} inwoners`),
    ]).toEqual([422, true]);
    expect((await sluiten(String(samen))).status).toBe(303);
    const pagina = midden((await contractmanager(contractPaden.een(AANBIEDER))).tekst);
    expect(pagina).toContain('Voor ieder is een andere aanbieder nodig');
    expect(pagina).toContain('Hoe gaat de levering?');
  });

  it('geeft ieder die er wacht of hulp krijgt een punt, op Mijn dag en in de lijst, hetzelfde als het dossier zegt', async () => {
    const { tekst } = await behandelaar(werkvoorraadPaden.dag);
    expect(tekst).toContain('want Thuis Dichtbij sluit');
    expect(await lijstIsDossiers()).toContain(`${dossier} aanbiederEindigt`);
    expect((await behandelaar(`/dossiers/${dossier}`)).tekst).toContain('want Thuis Dichtbij sluit');
  });

  it('laat zien wie er is: met naam voor wie het dossier mag openen, zonder voor de contractmanager (Wmo 5.3.3)', async () => {
    const pad = leveringPaden.bijAanbieder(AANBIEDER);
    expect(midden((await behandelaar(pad)).tekst)).toContain(zaak.naam);
    const zonder = midden((await contractmanager(pad)).tekst);
    expect(zonder).toContain('Andere aanbieder nodig');
    for (const { naam, dossier: nummer } of await huis.lees<{ naam: string; dossier: string }>(
      'SELECT naam, dossier FROM dossier',
    )) {
      expect(zonder).not.toContain(naam);
      expect(zonder).not.toContain(nummer);
    }
    expect((await vraag('aanbieder', 'kees', pad)).status).toBe(403);
    expect((await contractmanager(leveringPaden.bijAanbieder('bestaat-niet'))).status).toBe(404);
  });
});

describe('hoe de levering gaat, per aanbieder (sturing.md § 6)', () => {
  it('telt een weigering met de reden, en toont een klein aantal niet (Wmo 5.3.6)', async () => {
    const geweigerd = await behandelaar(`/dossiers/${dossier}/opdracht-weigeren`, {
      sleutel: nieuweSleutel(),
      onderdeel: zaak.onderdeel,
      reden: 'geenPlaats',
      toelichting: 'Wij sluiten.',
    });
    expect(geweigerd.status).toBe(303);
    const vandaag = datumVan(huis.omgeving.klok.nu());
    const { voortgang, weigeringen } = await inGemeente(huis.omgeving.db, gemeente, (trx) =>
      leesAanbiedervoortgang(trx, gemeente, lokaleCode('thuis-dichtbij'), vandaag),
    );
    expect(weigeringen).toEqual([{ reden: 'geenPlaats', aantal: 1 }]);
    expect(voortgang).toMatchObject([
      { voorziening: 'huishoudelijke-hulp', gevraagd: 1, geweigerd: 1, gemeten: 0 },
    ]);
    const pagina = midden((await contractmanager(contractPaden.een('thuis-dichtbij'))).tekst);
    expect(pagina).toContain('Waarom geweigerd?');
    expect(pagina).toContain('geen plaats');
    expect(pagina).toContain('te weinig om te tonen');
    expect(pagina).not.toContain('Wij sluiten.');
  });

  it('zegt waarom de lijst wel elke regel toont, en dat zij niet verder gaat (Wmo 5.3.6, AVG 5 lid 1 onder c)', async () => {
    const WAAROM = 'moet zien wie erop wacht (AVG 5 lid 1 onder c)';
    const pagina = midden((await contractmanager(contractPaden.een('thuis-dichtbij'))).tekst);
    expect(pagina).toMatch(/Minder dan \d+ staat niet in deze cijfers \(Wmo 5\.3\.6\)\. De lijst toont wel/);
    expect(pagina).toContain(WAAROM);
    for (const pad of [leveringPaden.wachtlijst, leveringPaden.bijAanbieder('thuis-dichtbij')]) {
      const lijst = midden((await contractmanager(pad)).tekst);
      expect([pad, lijst.includes(WAAROM), lijst.includes('Geef de lijst niet door')]).toEqual([
        pad,
        true,
        true,
      ]);
    }
    const bestand = await huis.app.request(new URL(leveringPaden.wachtlijstCsv, huis.basis), {
      headers: { Cookie: koekjes.get('contractmanager naima') ?? '' },
    });
    expect(bestand.headers.get('Content-Disposition')).toContain('-niet-doorgeven.csv');
    // A jurist reads the figures and has no list.
    const jurist = midden((await vraag('jurist', 'priya', contractPaden.een('thuis-dichtbij'))).tekst);
    expect(jurist).toContain('staat niet in deze cijfers');
    expect(jurist).not.toContain(WAAROM);
  });
});
