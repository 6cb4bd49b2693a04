import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { vulGevallen } from '../demo/vul.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
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

beforeAll(async () => {
  const inrichting = await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld'));
  huis = await maakApphuis({ inrichting });
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

  it('gaat als bestand mee zonder naam en zonder dossiernummer, en gefilterd (AVG 5 lid 1 onder c)', async () => {
    const alles = (await contractmanager(leveringPaden.wachtlijstCsv)).tekst;
    expect(alles).toContain('plaats;hulp;urgentie');
    expect(alles).not.toContain(zaak.dossier);
    expect(alles).not.toContain(zaak.naam);
    const leeg = await contractmanager(
      leveringPaden.wachtlijstBestand({ aanbieder: 'bestaat-niet', voorziening: null }),
    );
    expect(leeg.tekst.trim().split('\n')).toHaveLength(1);
    expect((await vraag('aanbieder', 'kees', leveringPaden.wachtlijst)).status).toBe(403);
    expect((await vraag('inwoner', 'maria', leveringPaden.wachtlijstCsv)).status).toBe(403);
  });

  it('staat er in volgorde van urgentie, en dan wie het langst wacht', async () => {
    const rijen = await huis.lees<{ rang: number; sinds: string }>(
      `SELECT rang, wacht_sinds::text AS sinds FROM levering WHERE actueel AND gestart_op IS NULL`,
    );
    const regels = (await contractmanager(leveringPaden.wachtlijstCsv)).tekst.trim().split('\n').slice(1);
    expect(regels).toHaveLength(rijen.length);
    const rangen = regels.map((regel) => ['spoed', 'urgent', 'regulier'].indexOf(regel.split(';')[2] ?? ''));
    expect(rangen).toEqual(rangen.toSorted((a, b) => a - b));
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
