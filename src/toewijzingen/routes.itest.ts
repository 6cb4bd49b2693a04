import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { persoonId } from '../../test/bouwers/stap.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import type { Contractfeit } from '../contracten/register.ts';
import { schrijfContractfeiten } from '../contracten/opslag.ts';
import { vulGevallen } from '../demo/vul.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { leesDossier, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVan, plusDagen } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, OnderdeelId, Toewijzingssleutel } from '../kern/ids.ts';
import { leesDossierId, leesOnderdeelId, leesToewijzingssleutel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { leveringPaden } from '../levering/paden.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';

let huis: Apphuis;
let gemeente: Gemeentecode;
let vandaag: Datum;
let kees: string;

const DE_LINDE = lokaleCode('zorggroep-de-linde');
const DE_ANDER = lokaleCode('thuis-dichtbij');

beforeAll(async () => {
  const inrichting = await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld'));
  ({ gemeente } = inrichting);
  huis = await maakApphuis({ inrichting });
  vandaag = datumVan(huis.omgeving.klok.nu());
  await vulGevallen(huis.omgeving);
  kees = await huis.sessie('aanbieder', { id: 'kees' });
  for (const [code, naam] of [
    [DE_LINDE, 'Zorggroep De Linde'],
    [DE_ANDER, 'Thuis Dichtbij'],
  ] as const) {
    const feiten: readonly Contractfeit[] = [
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
    ];
    await inGemeente(huis.omgeving.db, gemeente, (trx) =>
      schrijfContractfeiten(trx, gemeente, code, feiten, {
        door: persoonId('naima'),
        op: huis.omgeving.klok.nu(),
      }),
    );
  }
}, 120_000);
afterAll(() => huis.sluit());

async function doe(id: DossierId, rol: Rol, wie: string, opdracht: DossierOpdracht): Promise<void> {
  const uitkomst = await voerOpdrachtUit(
    huis.omgeving,
    { gemeente, dossier: id, wie: { id: persoonId(wie), rol }, namens: null, sleutel: null },
    opdracht,
  );
  if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen.map((w) => w.reden).join(' '));
}

interface Zaak {
  readonly dossier: DossierId;
  readonly onderdeel: OnderdeelId;
  readonly sleutel: Toewijzingssleutel;
  readonly achternaam: string;
  readonly pad: string;
}

function moet<T>(waarde: T | undefined): T {
  if (waarde === undefined) throw new Error('is er niet');
  return waarde;
}

/** Granted help of the demo that nobody gave out yet, or that still waits at somebody, given to this provider today. */
async function zaak(aanbieder = DE_LINDE, waar = 'true'): Promise<Zaak> {
  const [rij] = await huis.lees<{
    readonly dossier: string;
    readonly onderdeel: string;
    readonly naam: string;
    readonly levering: string;
  }>(
    `SELECT l.dossier, l.onderdeel, d.naam, l.levering FROM levering l JOIN dossier d USING (gemeente, dossier)
     WHERE l.actueel AND l.vorm = 'natura' AND l.einde > now() + interval '1 year' AND (l.stand = 'nietOpgedragen'
       OR l.stand IN ('wachtOpAntwoord', 'wachtOpStart') AND l.opgedragen_op < '${datumVan(huis.omgeving.klok.nu())}')
     AND ${waar}
     ORDER BY l.levering <> '', l.wacht_sinds DESC LIMIT 1`,
  );
  const dossier = moet(leesDossierId(rij?.dossier ?? ''));
  const onderdeel = moet(leesOnderdeelId(rij?.onderdeel ?? ''));
  const eerder = leesOnderdeelId(rij?.levering ?? '');
  if (eerder)
    await doe(dossier, 'klantmanager', 'bilal', {
      soort: 'leveringIntrekken',
      levering: eerder,
      reden: 'Anders.',
    });
  const sleutel = moet(leesToewijzingssleutel(nieuweSleutel()));
  await doe(dossier, 'klantmanager', 'bilal', {
    soort: 'leveringOpdragen',
    sleutel,
    onderdeel,
    aanbieder,
    toelichting: 'Graag een vaste hulp.',
    opgezocht: null,
  });
  const achternaam = rij?.naam.split(' ').at(-1) ?? '';
  return { dossier, onderdeel, sleutel, achternaam, pad: leveringPaden.toewijzing(sleutel) };
}

async function levering({ dossier, sleutel }: Zaak) {
  const { toestand, keten } = await leesDossier(huis.omgeving, gemeente, dossier);
  const gevonden = toestand.levering.leveringen.find(({ opdracht }) => opdracht.sleutel === sleutel);
  return { ...moet(gevonden), nr: keten.nr };
}

async function vraag(
  pad: string,
  velden?: Readonly<Record<string, string>>,
  koekje = kees,
): Promise<{ readonly status: number; readonly tekst: string; readonly naar: string | null }> {
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    headers: { Cookie: koekje, Origin: huis.basis.origin },
    ...(velden && { method: 'POST', body: new URLSearchParams(velden) }),
  });
  return {
    status: antwoord.status,
    tekst: await antwoord.text(),
    naar: antwoord.headers.get('Location'),
  };
}

const midden = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

const ADRES_WEG = 'hier-is-nooit-iets-geweest';
const AANNEMEN = 'opdracht-aannemen';

describe('de lijst van een aanbieder', () => {
  it('noemt de eigen opdrachten per stand en geen van een ander, en elke naam is opgetekend (Wmo 5.2.1, BIO2 8.15.01)', async () => {
    const eigen = await zaak();
    const vreemd = await zaak(DE_ANDER);
    const { status, tekst } = await vraag(leveringPaden.toewijzingen);
    expect(status).toBe(200);
    expect(tekst).toContain('Zorggroep De Linde');
    expect(tekst).toContain(eigen.pad);
    expect(tekst).toContain(eigen.achternaam);
    expect(tekst).not.toContain(vreemd.pad);
    for (const kop of ['Nieuw: wacht op uw antwoord', 'Aangenomen, nog niet begonnen', 'Lopende hulp'])
      expect(tekst).toContain(kop);
    expect(tekst).not.toContain(eigen.dossier);
    const [regel] = await huis.lees<{ readonly n: string }>(
      `SELECT count(*) AS n FROM leeslog WHERE persoon = 'kees' AND dossier IS NULL AND activiteit = 'leveren'`,
    );
    expect(Number(regel?.n)).toBeGreaterThan(0);
  });

  it('zet wie het eerst nodig is vooraan en zegt niet waarom (Wmo 5.2.1)', async () => {
    const { tekst } = await vraag(leveringPaden.toewijzingen);
    expect(tekst).toContain('Wie bovenaan staat, heeft de hulp het eerst nodig.');
    expect(midden(tekst)).not.toMatch(/urgent|spoed|regulier/i);
  });
});

describe('hulp die binnenkort stopt, in de lijst van een aanbieder', () => {
  const STOPT = 'Stopt binnen 8 weken';
  const groep = async (): Promise<string | undefined> =>
    /id="eindigt"(.*?)<\/section>/s.exec((await vraag(leveringPaden.toewijzingen)).tekst)?.[1];
  const eindeVan = ({ sleutel }: Zaak, einde: Datum | null) =>
    huis.eigenaar(
      `UPDATE levering SET einde = ${einde === null ? 'NULL' : `'${einde}'`} WHERE sleutel = '${sleutel}'`,
    );

  beforeAll(async () => {
    for (const een of await opStand('loopt')) await eindeVan(een, null);
  });

  it('is er niet als niemand binnen de norm stopt (Wmo 2.3.9)', async () => {
    const [een] = await opStand('loopt');
    expect(await groep()).toBeUndefined();
    await eindeVan(moet(een), plusDagen(vandaag, 57));
    expect(await groep()).toBeUndefined();
  });

  it('staat vooraan met de dag en wat de gemeente dan doet, wie het eerst stopt bovenaan (Wmo 2.3.9)', async () => {
    const [een, twee] = await opStand('loopt');
    await eindeVan(moet(een), plusDagen(vandaag, 56));
    await eindeVan(moet(twee), vandaag);
    const tekst = moet(await groep());
    expect(tekst).toContain(STOPT);
    expect(tekst).toContain('kijkt de gemeente of de hulp verdergaat');
    const plaatsen = [moet(twee).pad, moet(een).pad].map((pad) => tekst.indexOf(pad));
    expect(plaatsen).toEqual(plaatsen.toSorted((a, b) => a - b));
    expect(plaatsen).not.toContain(-1);
    expect(tekst).toContain('nog 56 dagen');
    expect(midden((await vraag(leveringPaden.toewijzingen)).tekst).split(moet(een).pad)).toHaveLength(3);
  });

  it('noemt geen mens van een ander, en geen naam uit een vertrouwelijk dossier (Wmo 5.2.1)', async () => {
    const [een, twee] = await opStand('loopt');
    await huis.eigenaar(
      `UPDATE levering SET aanbieder = '${DE_ANDER}' WHERE sleutel = '${moet(een).sleutel}'`,
    );
    expect(await groep()).not.toContain(moet(een).pad);
    await huis.eigenaar(
      `UPDATE levering SET aanbieder = '${DE_LINDE}' WHERE sleutel = '${moet(een).sleutel}'`,
    );
    await huis.eigenaar(`UPDATE dossier SET vertrouwelijk = true WHERE dossier = '${moet(twee).dossier}'`);
    const tekst = await groep();
    expect(tekst).toContain(moet(twee).pad);
    expect(tekst).not.toContain(moet(twee).achternaam);
    await huis.eigenaar(`UPDATE dossier SET vertrouwelijk = false WHERE dossier = '${moet(twee).dossier}'`);
  });
});

describe('een toewijzing', () => {
  it('laat zien wie, waar en welke hulp, en nergens het dossier; wie keek staat erbij (Wmo 5.2.1, NEN 7513)', async () => {
    const een = await zaak();
    const { status, tekst } = await vraag(een.pad);
    expect(status).toBe(200);
    const { toestand } = await leesDossier(huis.omgeving, gemeente, een.dossier);
    const melding = moet(toestand.melding.melding ?? undefined);
    for (const nodig of [een.achternaam, melding.inwoner.adres.straat, 'Graag een vaste hulp.'])
      expect(tekst).toContain(nodig);
    for (const geheim of [een.dossier, melding.hulpvraag, String(melding.inwoner.bsn)])
      expect(tekst).not.toContain(geheim);
    for (const dicht of [dossierPaden.pagina(een.dossier), dossierPaden.leeslog(een.dossier)])
      expect([403, 404]).toContain((await vraag(dicht)).status);
    const gelezen = await huis.lees<{ readonly grond: string; readonly resultaat: string }>(
      `SELECT DISTINCT grond, resultaat FROM leeslog WHERE dossier = '${een.dossier}' AND persoon = 'kees' AND activiteit = 'leveren'`,
    );
    expect(gelezen).toEqual([{ grond: 'levering', resultaat: 'gelezen' }]);
  });

  it('van een ander antwoordt als een adres dat niet bestaat, ook bij versturen (Wmo 5.3.3)', async () => {
    const vreemd = await zaak(DE_ANDER);
    const nooit = await vraag(`/toewijzingen/${ADRES_WEG}`);
    const is = await vraag(vreemd.pad);
    expect([is.status, midden(is.tekst)]).toEqual([404, midden(nooit.tekst)]);
    const post = await vraag(`${vreemd.pad}/${AANNEMEN}`, {
      verwachteStart: '',
      toelichting: 'Wij doen het.',
    });
    const nooitPost = await vraag(`/toewijzingen/${ADRES_WEG}/${AANNEMEN}`, { toelichting: 'x' });
    expect([post.status, midden(post.tekst)]).toEqual([404, midden(nooitPost.tekst)]);
    expect((await levering(vreemd)).stand).toBe('opgedragen');
    expect((await vraag(`${vreemd.pad}/bestaat-niet`)).status).toBe(404);
  });

  it('gaat van aannemen via de verwachte start naar begonnen, verteld en gestopt (Wmo 2.6.3)', async () => {
    // Of who is granted it already: before that day help does not begin.
    const een = await zaak(DE_LINDE, `l.wacht_sinds <= '${vandaag}'`);
    const vorm = (naam: string) => `${een.pad}/${naam}`;
    expect((await vraag(vorm(AANNEMEN))).status).toBe(200);
    const fout = await vraag(vorm(AANNEMEN), { verwachteStart: '', toelichting: '' });
    expect(fout.status).toBe(422);
    const aan = { verwachteStart: '', toelichting: 'Er is een wachtlijst.', sleutel: nieuweSleutel() };
    for (const keer of [1, 2]) {
      const is = await vraag(vorm(AANNEMEN), aan);
      expect([keer, is.status, is.naar]).toEqual([keer, 303, `${een.pad}?gelukt=leveringAannemen`]);
    }
    const { nr, ...na } = await levering(een);
    expect(na).toMatchObject({ stand: 'aangenomen', antwoord: 'Er is een wachtlijst.' });
    expect((await vraag(`${een.pad}?gelukt=leveringAannemen`)).tekst).toContain('vastgelegd');

    const geweest = { verwachteStart: plusDagen(vandaag, -2), toelichting: 'Een collega is ziek.' };
    const terug = await vraag(vorm('start-verwachten'), geweest);
    expect(terug.status).toBe(422);
    expect(terug.tekst).toContain('Een collega is ziek.');
    expect((await levering(een)).nr).toBe(nr);
    const later = { ...geweest, verwachteStart: plusDagen(vandaag, 9) };
    expect((await vraag(vorm('start-verwachten'), later)).status).toBe(303);
    expect((await vraag(een.pad)).tekst).toContain(datumLang(plusDagen(vandaag, 9)));

    expect((await vraag(vorm('hulp-starten'), { op: vandaag })).status).toBe(303);
    expect((await vraag(vorm('voortgang-melden'), { tekst: 'Het huis is schoon.' })).status).toBe(303);
    expect((await vraag(een.pad)).tekst).toContain('Het huis is schoon.');
    const stop = { op: vandaag, reden: 'doelBereikt', hervattenOp: '', toelichting: '' };
    // The grant goes on: its period is not over, and interrupted help goes on within it (Wmo 2.3.10, 2.3.9).
    for (const [anders, tekst] of [
      [{ reden: 'eindeBesluit' }, 'De periode van het besluit is dan niet voorbij'],
      [{ reden: 'tijdelijk', hervattenOp: plusDagen(vandaag, 5_000) }, 'daarna gaat zij niet vanzelf verder'],
    ] as const) {
      const kanNiet = await vraag(vorm('hulp-stoppen'), { ...stop, ...anders });
      expect([kanNiet.status, kanNiet.tekst.includes(tekst)]).toEqual([422, true]);
    }
    expect((await vraag(vorm('hulp-stoppen'), stop)).status).toBe(303);
    const { tekst } = await vraag(een.pad);
    expect(tekst).toContain('het doel is bereikt');
    const { toestand } = await leesDossier(huis.omgeving, gemeente, een.dossier);
    expect(tekst).not.toContain(moet(toestand.melding.melding ?? undefined).inwoner.adres.straat);
  });

  it('sluit na weigeren: geen naam meer op de pagina en in de lijst, en kijken is geweigerd (Wmo 5.2.1)', async () => {
    const [een] = await opStand('wachtOpStart');
    const { pad, achternaam, dossier } = moet(een);
    const zonder = await vraag(`${pad}/opdracht-weigeren`, { reden: '', toelichting: 'Toch geen plaats.' });
    expect(zonder.status).toBe(422);
    expect(zonder.tekst).toContain('Toch geen plaats.');
    const weiger = { reden: 'geenPlaats', toelichting: 'Toch geen plaats.', sleutel: nieuweSleutel() };
    expect((await vraag(`${pad}/opdracht-weigeren`, weiger)).status).toBe(303);
    const dicht = await vraag(pad);
    expect(dicht.status).toBe(403);
    expect(dicht.tekst).toContain('U hebt deze opdracht geweigerd.');
    expect(dicht.tekst).not.toContain(achternaam);
    const lijst = await vraag(leveringPaden.toewijzingen);
    expect(lijst.tekst).toContain('door u geweigerd');
    expect(lijst.tekst).not.toContain(pad);
    const [regel] = await huis.lees<{ readonly resultaat: string }>(
      `SELECT resultaat FROM leeslog WHERE dossier = '${dossier}' AND persoon = 'kees' ORDER BY nr DESC LIMIT 1`,
    );
    expect(regel?.resultaat).toBe('geweigerd');
  });

  it('sluit na intrekken, met wat de gemeente de aanbieder schreef (Wmo 5.2.1)', async () => {
    const een = await zaak();
    const { pad, achternaam, dossier } = een;
    const { id } = await levering(een);
    const reden = 'Een ander kan eerder.';
    await doe(dossier, 'klantmanager', 'bilal', { soort: 'leveringIntrekken', levering: id, reden });
    const dicht = await vraag(pad);
    expect([dicht.status, dicht.tekst.includes(achternaam)]).toEqual([403, false]);
    expect(dicht.tekst).toContain(reden);
    expect((await vraag(`${pad}/hulp-starten`, { op: vandaag })).status).toBe(403);
  });

  it('legt niets vast wat niet bij de stand past, en zegt waarom (Wmo 2.6.3)', async () => {
    const [een] = await opStand('loopt');
    const { pad } = moet(een);
    const { nr } = await levering(moet(een));
    const kijk = await vraag(`${pad}/${AANNEMEN}`);
    expect(kijk.status).toBe(409);
    expect(kijk.tekst).toContain('Dat past niet bij hoe het staat');
    const stuur = await vraag(`${pad}/${AANNEMEN}`, { verwachteStart: '', toelichting: 'Alsnog.' });
    expect(stuur.status).toBe(422);
    expect(stuur.tekst).toContain('Alsnog.');
    expect((await levering(moet(een))).nr).toBe(nr);
    // The correction begins with the day that stands there: sent as it is, nothing changes.
    const verbeter = await vraag(`${pad}/hulp-starten`);
    const op = moet((await levering(moet(een))).gestartOp ?? undefined);
    expect(verbeter.tekst).toContain(op);
    expect((await vraag(`${pad}/hulp-starten`, { op })).status).toBe(303);
    expect((await levering(moet(een))).nr).toBe(nr);
  });

  it('van een vertrouwelijk dossier blijft open, zonder naam in de lijst (avg.md 11)', async () => {
    const [een] = await opStand('loopt');
    const { pad, achternaam, dossier } = moet(een);
    await huis.eigenaar(`UPDATE dossier SET vertrouwelijk = true WHERE dossier = '${dossier}'`);
    const lijst = await vraag(leveringPaden.toewijzingen);
    expect(lijst.tekst).toContain(pad);
    expect(lijst.tekst).toContain('Vertrouwelijk, opgedragen op');
    expect(lijst.tekst).not.toContain(achternaam);
    const { status, tekst } = await vraag(pad);
    expect([status, tekst.includes(achternaam)]).toEqual([200, true]);
  });

  it('toont geen adres meer zodra dat geheim is, ook na het besluit en in een ander dossier gezegd (Wmo 5.3.3)', async () => {
    const [een] = await opStand('loopt');
    const { pad, dossier } = moet(een);
    const { toestand } = await leesDossier(huis.omgeving, gemeente, dossier);
    const { adres } = haalMelding(toestand).inwoner;
    expect((await vraag(pad)).tekst).toContain(adres.straat);
    const zeg = async (opdracht: DossierOpdracht) => {
      const wie = { id: persoonId('sanne'), rol: 'screener' } as const;
      const uit = await voerOpdrachtUit(
        huis.omgeving,
        { gemeente, dossier, wie, namens: null, sleutel: null },
        opdracht,
      );
      expect(uit.gelukt ? [] : uit.weigeringen).toEqual([]);
    };
    await zeg({ soort: 'adresGeheimMaken', bron: 'brp', toelichting: 'Aanduiding in de BRP.' });
    const { status, tekst } = await vraag(pad);
    expect([status, tekst.includes(adres.straat), tekst.includes(adres.postcode)]).toEqual([
      200,
      false,
      false,
    ]);
    await zeg({ soort: 'adresGeheimOpheffen', reden: 'Weer veilig.' });
    expect((await vraag(pad)).tekst).toContain(adres.straat);
  });

  it('is er niet voor wie voor geen aanbieder werkt, en niet voor een medewerker (Wmo 5.3.3)', async () => {
    const [een] = await opStand('loopt');
    const { pad } = moet(een);
    const bilal = await huis.sessie('klantmanager', { id: 'bilal' });
    expect((await vraag(pad, undefined, bilal)).status).toBe(403);
    const oud = await huis.sessie('aanbieder', { id: 'oud' });
    await huis.eigenaar(
      `UPDATE sessie SET gebruiker = jsonb_set(gebruiker, '{aanbieder}', 'null') WHERE gebruiker->>'id' = 'oud'`,
    );
    expect((await vraag(pad, undefined, oud)).status).toBe(404);
    expect((await vraag(leveringPaden.toewijzingen, undefined, oud)).tekst).not.toContain(pad);
  });
});

/** Assignments of De Linde as the demo left them, or as the tests before this one did. */
async function opStand(stand: string): Promise<readonly Zaak[]> {
  const rijen = await huis.lees<{
    readonly dossier: string;
    readonly onderdeel: string;
    readonly sleutel: string;
    readonly naam: string;
  }>(
    `SELECT l.dossier, l.onderdeel, l.sleutel, d.naam FROM levering l JOIN dossier d USING (gemeente, dossier)
     WHERE l.stand = '${stand}' AND l.aanbieder = '${DE_LINDE}' AND NOT d.vertrouwelijk ORDER BY l.dossier`,
  );
  return rijen.map((rij) => {
    const sleutel = moet(leesToewijzingssleutel(rij.sleutel));
    return {
      dossier: moet(leesDossierId(rij.dossier)),
      onderdeel: moet(leesOnderdeelId(rij.onderdeel)),
      sleutel,
      achternaam: rij.naam.split(' ').at(-1) ?? '',
      pad: leveringPaden.toewijzing(sleutel),
    };
  });
}
