import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { schrijfContractfeiten } from '../contracten/opslag.ts';
import { vulGevallen } from '../demo/vul.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVan, plusDagen } from '../kern/datum.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import { leveringPaden } from './paden.ts';

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
    await inGemeente(huis.omgeving.db, gemeente, (trx) =>
      schrijfContractfeiten(
        trx,
        gemeente,
        code,
        [
          {
            soort: 'aanbiederGezet',
            gegevens: {
              naam,
              agb: null,
              telefoon: '088 000 8100',
              email: 'planning@aanbieder.example',
              contractVan: plusDagen(vandaag, -100),
              contractTm: null,
              gebieden: [],
            },
          },
          {
            soort: 'productGezet',
            product: { voorziening: lokaleCode('huishoudelijke-hulp'), tarief: null, iwmo: null },
          },
        ],
        { door: persoonId('naima'), op: huis.omgeving.klok.nu() },
      ),
    );
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
