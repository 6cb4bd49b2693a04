import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { zetAanbieder } from '../../test/hulp/aanbieders.ts';
import { maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { schrijfContractfeiten } from '../contracten/opslag.ts';
import type { Contractfeit } from '../contracten/register.ts';
import { vulGevallen } from '../demo/vul.ts';
import { leesAanbiederstand } from '../dossier/aanbiederstand.ts';
import { puntenVanLevering } from '../dossier/leveringpunten.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVan, plusDagen, tijdstip } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, LokaleCode } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import { leesAanbiedervoortgang } from '../wachtlijst/aanbieder-queries.ts';
import { leesLeveringpunten } from '../werkvoorraad/levering-queries.ts';
import { leveringPaden } from './paden.ts';
import { langerpunten, nuNodig } from './punten.ts';

let huis: Apphuis;
let gemeente: Gemeentecode;
let vandaag: Datum;
/** Maria's help in the house: it runs at Zorggroep De Linde. */
let dossier: DossierId;
let onderdeel: string;
let anouk: string;
let maria: string;

const DE_LINDE = lokaleCode('zorggroep-de-linde');
const DE_ANDER = lokaleCode('thuis-dichtbij');

beforeAll(async () => {
  const inrichting = await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld'));
  ({ gemeente } = inrichting);
  huis = await maakApphuis({ inrichting });
  vandaag = datumVan(huis.omgeving.klok.nu());
  await vulGevallen(huis.omgeving);
  for (const [code, naam] of [
    [DE_LINDE, 'Zorggroep De Linde'],
    [DE_ANDER, 'Thuis Dichtbij'],
  ] as const)
    await zetAanbieder(huis, gemeente, code, naam);
  const [rij] = await huis.lees<{ readonly dossier: string; readonly onderdeel: string }>(
    `SELECT l.dossier, l.onderdeel FROM levering l JOIN dossier d USING (gemeente, dossier)
     WHERE d.naam LIKE 'Maria Xanders' AND l.stand = 'loopt' AND l.actueel`,
  );
  const gevonden = leesDossierId(rij?.dossier ?? '');
  if (!rij || !gevonden) throw new Error('Maria heeft geen hulp');
  dossier = gevonden;
  ({ onderdeel } = rij);
  anouk = await huis.sessie('klantmanager', { id: 'anouk' });
  maria = await huis.sessie('inwoner', { id: 'maria' });
}, 120_000);
afterAll(() => huis.sluit());

async function vraag(
  koekje: string,
  pad: string,
  velden?: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly tekst: string; readonly naar: string | null }> {
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    headers: { Cookie: koekje, Origin: huis.basis.origin },
    ...(velden && { method: 'POST', body: new URLSearchParams({ sleutel: nieuweSleutel(), ...velden }) }),
  });
  return { status: antwoord.status, tekst: await antwoord.text(), naar: antwoord.headers.get('Location') };
}

const punten = async (): Promise<readonly string[]> =>
  (
    await huis.lees<{ readonly soort: string }>(
      `SELECT soort FROM leveringpunt WHERE dossier = '${dossier}' AND vanaf <= '${vandaag}' ORDER BY soort`,
    )
  ).map(({ soort }) => soort);

const gezien = async (): Promise<string> =>
  String((await leesDossier(huis.omgeving, gemeente, dossier)).keten.nr);

describe('hulp die overgaat, door de hele app (contractstandaard Wmo 3.7)', () => {
  const pad = () => leveringPaden.opvolgen(dossier);
  const velden = (): Readonly<Record<string, string>> => ({
    onderdeel,
    aanbieder: DE_ANDER,
    reden: 'inwonerWil',
    laatsteDag: plusDagen(vandaag, 20),
    begin: plusDagen(vandaag, 27),
    woorden: 'Het klikt niet met de hulp.',
    toelichting: '',
  });

  it('het formulier noemt wie kan, en geeft terug wat er niet goed is', async () => {
    const leeg = await vraag(anouk, pad());
    expect(leeg.status).toBe(200);
    expect(leeg.tekst).toContain('Thuis Dichtbij');
    const fout = await vraag(anouk, pad(), { ...velden(), begin: plusDagen(vandaag, 20), woorden: '' });
    expect(fout.status).toBe(422);
    expect(fout.tekst).toContain('Schrijf op wat de inwoner ervan zei.');
    const tegelijk = await vraag(anouk, pad(), { ...velden(), begin: plusDagen(vandaag, 20) });
    expect(tegelijk.status).toBe(422);
    expect(tegelijk.tekst).toContain('twee op een dag zouden beide worden betaald');
    expect((await vraag(maria, pad())).status).toBe(403);
  });

  it('de hulp loopt door, de opvolger staat klaar, en het gat staat bij iemand', async () => {
    const gelukt = await vraag(anouk, pad(), velden());
    expect(gelukt.status).toBe(303);
    expect(
      await huis.lees(
        `SELECT aanbieder, stand, actueel, begin_op::text, einde::text FROM levering
         WHERE dossier = '${dossier}' AND onderdeel = '${onderdeel}' ORDER BY levering`,
      ),
    ).toMatchObject([
      { aanbieder: DE_LINDE, stand: 'loopt', actueel: true, begin_op: null, einde: plusDagen(vandaag, 20) },
      {
        aanbieder: DE_ANDER,
        stand: 'wachtOpAntwoord',
        actueel: false,
        begin_op: plusDagen(vandaag, 27),
      },
    ]);
    expect(await punten()).toEqual(['gat']);
    const contractmanager = await huis.sessie('contractmanager');
    const bij = await vraag(contractmanager, leveringPaden.bijAanbieder(DE_ANDER));
    expect(bij.tekst).toContain(`neemt hulp over op ${datumLang(plusDagen(vandaag, 27))}`);
    expect((await vraag(contractmanager, leveringPaden.wachtlijst)).tekst).not.toContain(dossier);
  });

  it('de aanbieder van nu ziet zijn laatste dag, en niet wie het overneemt of waarom (Wmo 5.2.1)', async () => {
    const { toestand } = await leesDossier(huis.omgeving, gemeente, dossier);
    const sleutel = toestand.levering.leveringen[0]?.opdracht.sleutel;
    if (!sleutel) throw new Error('geen sleutel');
    const kees = await huis.sessie('aanbieder', { id: 'kees' });
    const { status, tekst } = await vraag(kees, leveringPaden.toewijzing(sleutel));
    expect(status).toBe(200);
    expect(tekst).toContain(`Uw laatste dag is ${datumLang(plusDagen(vandaag, 20))}.`);
    for (const geheim of ['Thuis Dichtbij', 'klikt niet']) expect(tekst).not.toContain(geheim);
    const vreemd = toestand.levering.leveringen[1]?.opdracht.sleutel;
    expect(vreemd && (await vraag(kees, leveringPaden.toewijzing(vreemd))).status).toBe(404);
  });

  it('de inwoner leest welke dagen er geen hulp is, en neemt zelf aan wat wordt aangeboden; dat staat bij iemand', async () => {
    const mijn = `/mijn/${dossier}`;
    expect((await vraag(maria, mijn)).tekst).toContain('is er nog geen hulp.');
    const aangeboden = await vraag(anouk, `/dossiers/${dossier}/overbrugging-aanbieden`, {
      gezien: await gezien(),
      onderdeel,
      vorm: 'algemeneVoorziening',
      vanaf: plusDagen(vandaag, 21),
      totEnMet: plusDagen(vandaag, 26),
      omschrijving: 'Een vrijwilliger komt die week schoonmaken.',
    });
    expect(aangeboden.status).toBe(303);
    expect((await vraag(maria, mijn)).tekst).toContain('Een vrijwilliger komt die week schoonmaken.');

    const formulier = `/dossiers/${dossier}/aanbod-beantwoorden`;
    expect((await vraag(maria, formulier)).tekst).toContain('Nee zeggen kost niets.');
    const aanbod = `overbrugging.${onderdeel}.0`;
    const leeg = await vraag(maria, formulier, { gezien: await gezien(), aanbod });
    expect(leeg.status).toBe(422);
    expect(leeg.tekst).toContain('Kies ja, nee of bellen.');
    const ja = await vraag(maria, formulier, {
      gezien: await gezien(),
      aanbod,
      antwoord: 'ja',
      woorden: 'Fijn.',
    });
    expect(ja.status).toBe(303);
    const { keten } = await leesDossier(huis.omgeving, gemeente, dossier);
    expect(keten.gebeurtenissen.slice(-2)).toMatchObject([
      { soort: 'overbruggingAangeboden', feiten: { wens: 'ja' }, door: { rol: 'inwoner' } },
      { soort: 'overbruggingGeregeld', door: { rol: 'inwoner' } },
    ]);
    expect(await punten()).toEqual(['aanbodBeantwoord']);
    const dossierpagina = await vraag(anouk, `/dossiers/${dossier}`);
    expect(dossierpagina.tekst).toContain('zelf geantwoord op Mijn hulpvraag');
    expect(dossierpagina.tekst).toContain('Fijn.');
  });
});

describe('wat de lijst over een overgang zegt, zegt het dossier ook (contractstandaard Wmo 3.7, 3.8)', () => {
  const contract = (code: LokaleCode, feit: Contractfeit, dagen = 0) =>
    inGemeente(huis.omgeving.db, gemeente, (trx) =>
      schrijfContractfeiten(trx, gemeente, code, [feit], {
        door: persoonId('naima'),
        op: tijdstip(`${plusDagen(vandaag, dagen)}T10:00:00Z`),
      }),
    );
  const sluit = (op: Datum): Contractfeit => ({ soort: 'aanbiederSluit', op, reden: 'Failliet.' });
  const doe = async (opdracht: string, velden: Readonly<Record<string, string>>): Promise<void> => {
    const { status } = await vraag(anouk, `/dossiers/${dossier}/${opdracht}`, {
      gezien: await gezien(),
      ...velden,
    });
    expect(status).toBe(303);
  };
  const opvolger = async (): Promise<string> =>
    (await leesDossier(huis.omgeving, gemeente, dossier)).toestand.levering.leveringen.at(-1)?.id ?? '';

  /** Of this dossier on that day: in the list, and reckoned from the journal. */
  async function op(dag: Datum) {
    const { toestand } = await leesDossier(huis.omgeving, gemeente, dossier);
    const { regels } = haalInrichting(huis.omgeving, gemeente);
    return inGemeente(huis.omgeving.db, gemeente, async (trx) => {
      const { zonder, eindigt } = await leesLeveringpunten(
        trx,
        {
          id: persoonId('anouk'),
          rol: 'klantmanager',
          naam: '',
          gemeente,
          bsn: null,
          namensBsn: null,
          team: lokaleCode('wmo-team'),
          aanbieder: null,
        },
        dag,
      );
      const { einden, verwachtingen } = await leesAanbiederstand(trx, gemeente, toestand, dag);
      const punten = nuNodig(
        [...puntenVanLevering(toestand, regels, einden), ...langerpunten(toestand, verwachtingen)],
        dag,
      ).filter((punt) => punt.onderdeel === onderdeel);
      const regel = [...zonder.regels, ...eindigt.regels].find((r) => r.dossier === dossier);
      expect((regel?.soorten ?? []).toSorted()).toEqual(punten.map(({ soort }) => soort).toSorted());
      const einde = punten.find((punt) => punt.soort === 'aanbiederEindigt')?.einde?.aanbieder ?? null;
      expect(regel?.einde?.aanbieder ?? null).toBe(einde);
      return { soorten: regel?.soorten ?? [], einde };
    });
  }

  it('beide aanbieders sluiten: allebei noemen wat het eerst vraagt', async () => {
    await contract(DE_ANDER, sluit(plusDagen(vandaag, 40)));
    await contract(DE_LINDE, sluit(plusDagen(vandaag, 10)), 5);
    expect((await op(plusDagen(vandaag, 6))).einde).toBe(DE_ANDER);
    for (const code of [DE_ANDER, DE_LINDE])
      await contract(code, { soort: 'aanbiederGaatDoor', reden: 'Doorstart.' }, 5);
    expect((await op(plusDagen(vandaag, 6))).einde).toBeNull();
  });

  it('een opvolger die weigert, kan in het formulier worden teruggelegd, en blijft een weigering (contractstandaard Wmo 3.5)', async () => {
    const id = await opvolger();
    await doe('opdracht-weigeren', { onderdeel: id, reden: 'geenPlaats', toelichting: 'Vol.' });
    expect(await punten()).toContain('opvolgerZoeken');
    const formulier = await vraag(anouk, `/dossiers/${dossier}/opdracht-intrekken`);
    expect(formulier.tekst).toContain(`value="${id}"`);
    await doe('opdracht-intrekken', { onderdeel: id, reden: 'De inwoner blijft.' });
    expect(await punten()).not.toContain('opvolgerZoeken');
    const { voortgang, weigeringen } = await inGemeente(huis.omgeving.db, gemeente, (trx) =>
      leesAanbiedervoortgang(trx, gemeente, DE_ANDER, vandaag),
    );
    expect(weigeringen).toEqual([{ reden: 'geenPlaats', aantal: 1 }]);
    expect(voortgang).toMatchObject([{ geweigerd: 1 }]);
    expect(
      await huis.lees(
        `SELECT vervallen_op::text FROM levering WHERE levering = '${id}' AND dossier = '${dossier}'`,
      ),
    ).toEqual([{ vervallen_op: vandaag }]);
  });

  it('een opvolger die aan de beurt is, duurt pas te lang gerekend vanaf de afgesproken eerste dag', async () => {
    const begin = plusDagen(vandaag, 27);
    const gevraagd = await vraag(anouk, leveringPaden.opvolgen(dossier), {
      onderdeel,
      aanbieder: DE_ANDER,
      reden: 'inwonerWil',
      laatsteDag: plusDagen(vandaag, 20),
      begin,
      woorden: 'Het klikt niet met de hulp.',
      toelichting: '',
    });
    expect(gevraagd.status).toBe(303);
    await doe('hulp-stoppen', {
      onderdeel,
      op: vandaag,
      reden: 'aanbiederStopt',
      hervattenOp: '',
      toelichting: 'Ziek.',
    });
    // Everybody else began there within two days.
    await huis.eigenaar(`INSERT INTO levering (gemeente, dossier, onderdeel, levering, aanbieder, voorziening, vorm, stand,
      actueel, rang, wacht_sinds, opgedragen_op, gestart_op, overbrugd)
      SELECT gemeente, dossier, 'a', 'b', '${DE_ANDER}', 'huishoudelijke-hulp', 'natura', 'gestopt', false, 2,
        dag, dag, dag + 2, false FROM dossier, (SELECT date '${plusDagen(vandaag, -9)}' AS dag) AS d LIMIT 5`);
    for (const dagen of [0, 3, 4, 27, 29])
      expect((await op(plusDagen(vandaag, dagen))).soorten).not.toContain('langerWachten');
    expect((await op(plusDagen(vandaag, 30))).soorten).toContain('langerWachten');
  });
});
