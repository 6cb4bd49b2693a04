import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN } from '../../test/bouwers/iwmo.ts';
import { DAAR, HIER } from '../../test/hulp/apphuis.ts';
import type { Berichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { bericht, maakBerichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { dossierId } from '../../test/hulp/journaal.ts';
import type { Stuurgegevens } from '../koppelvlakken/ggk/envelop.ts';
import { pakUit } from '../koppelvlakken/ggk/lees.ts';
import { pakIn } from '../koppelvlakken/ggk/schrijf.ts';
import { datum } from '../kern/datum.ts';
import { leesBericht } from '../koppelvlakken/iwmo/lees.ts';
import { bouwRetourbericht } from '../koppelvlakken/iwmo/retourbericht.ts';
import { inGemeente } from '../platform/database.ts';
import { maakGgkEnvelop } from './envelop.ts';
import { maakMappoort } from './mappoort.ts';
import { leesEnvelopnummer } from './opslag.ts';
import { berichtPaden } from './paden.ts';
import type { Berichtenpoort } from './poort.ts';
import { bestelToewijzing } from './toewijzing.ts';

let huis: Berichtenhuis;
let kaal: Berichtenpoort;
let metEnvelop: Berichtenpoort;
beforeAll(async () => {
  huis = await maakBerichtenhuis();
  kaal = huis.poort;
  metEnvelop = maakMappoort(
    huis.map,
    maakGgkEnvelop({
      uitgave: 'ggk0210',
      gemeente: HIER,
      applicatie: 'Omkeer proef',
      applicatieversie: { versie: '0001', subversie: '0000' },
      administratie: undefined,
    }),
  );
});
afterAll(() => huis.sluit());
beforeEach(async () => {
  await huis.wis();
  huis.poort = metEnvelop;
});

const AGB = '99000001';
let nummer = 0;
const uuid = (): string => `00000000-0000-4000-8000-${String((nummer += 1)).padStart(12, '0')}`;

/** As the node hands it over: each time with another number and moment. */
function envelop(xml: string, anders: Partial<Stuurgegevens> = {}): Buffer {
  const gegevens: Stuurgegevens = {
    uitgave: 'ggk0210',
    zender: { organisatie: AGB, applicatie: 'Zorgpakket' },
    ontvanger: { organisatie: HIER, applicatie: 'GGk' },
    referentienummer: uuid(),
    tijdstip: '20261103101500',
    functie: 'WMO305',
    applicatieversie: { versie: '0004', subversie: '0003' },
    functieversie: { versie: '0003', subversie: '0002' },
    ...anders,
  };
  const uit = pakIn(Buffer.from(xml), gegevens);
  if (!uit.gelukt) throw new Error(JSON.stringify(uit.weigeringen));
  return Buffer.from(uit.waarde);
}
const START = {
  'Client/StartProducten': [{ ToewijzingNummer: 101, Begindatum: '2026-01-13', StatusAanlevering: '1' }],
};
const start = (anders: Readonly<Record<string, unknown>> = {}) =>
  bericht(GOEDE_BERICHTEN['305'], { ...structuredClone(START), 'Header/Afzender': AGB, ...anders });
/** Of what came in; the return message has its own. */
const feiten = async (): Promise<readonly string[]> =>
  (
    await huis.lees<{ readonly s: string }>(
      `SELECT feit->>'soort' AS s FROM iwmoberichtfeit f JOIN iwmobericht b ON b.gemeente = f.gemeente AND b.id = f.bericht
       WHERE b.richting = 'in' ORDER BY f.op, f.nr`,
    )
  ).map(({ s }) => s);
const fouten = async (): Promise<readonly string[]> =>
  (
    await huis.lees<{ readonly fout: string }>(
      `SELECT f->>'code' || ' ' || (f->>'veld') AS fout FROM iwmoberichtfeit, jsonb_array_elements(feit->'fouten') f ORDER BY nr`,
    )
  ).map(({ fout }) => fout);
const fasen = async () => (await huis.stand()).map(({ fase }) => fase);
const id = async (): Promise<string> => (await huis.stand())[0]?.id ?? '';

describe('wat binnenkomt in een envelop van het GGK', () => {
  it('wordt eruit gehaald en verwerkt; de envelop blijft zoals hij kwam', async () => {
    const xml = start();
    const om = envelop(xml);
    huis.leg('a.xml', om);
    await huis.ronde();
    expect([huis.levering.gedaan, await fasen()]).toEqual([['start 101 2026-01-13'], ['verwerkt']]);
    const [rij] = await huis.lees<{ readonly bytes: Buffer }>('SELECT bytes FROM iwmobericht');
    expect(rij?.bytes.equals(om)).toBe(true);
    expect(readFileSync(path.join(huis.map, 'klaar', 'a.xml')).equals(om)).toBe(true);
    const pagina = await huis.vraag('administratie', berichtPaden.een(await id()));
    expect(pagina.tekst).toContain('in een envelop van het GGK met nummer 00000000-0000-4000-8000-');
    expect(pagina.tekst).toMatch(/Bericht ophalen[^]*Envelop ophalen/);
    const haal = async (pad: string) => (await huis.vraag('administratie', pad)).tekst;
    expect(await haal(berichtPaden.bestand(await id()))).toBe(om.toString());
    expect(await haal(berichtPaden.inhoud(await id()))).toBe(xml);
  });

  it('nog eens, in een andere envelop, is een herhaling en wordt niet nog eens gedaan; die envelop blijft ook', async () => {
    const xml = start();
    const tweede = envelop(xml);
    huis.leg('a.xml', envelop(xml));
    await huis.ronde();
    for (const naam of ['b.xml', 'c.xml']) {
      huis.leg(naam, tweede);
      await huis.ronde();
    }
    expect([huis.levering.gedaan.length, await fasen()]).toEqual([1, ['verwerkt']]);
    expect(await feiten()).toEqual([
      'ontvangen',
      'verwacht',
      'regelVerwerkt',
      'verwerkt',
      'retourGemaakt',
      'voldaan',
      'herhaald',
      'herhaald',
    ]);
    expect(huis.inhoud('klaar')).toEqual(['a.xml', 'b.xml', 'c.xml']);
    huis.leg('d.xml', readFileSync(path.join(huis.map, 'klaar', 'a.xml')));
    await huis.ronde();
    expect(huis.inhoud('klaar')).toEqual(['a.xml', 'b.xml', 'c.xml']);
  });

  it('en het breekt af voor het in klaar staat, wordt een keer gedaan', async () => {
    huis.poort = { ...metEnvelop, gelezen: () => Promise.reject(new Error('stroom weg')) };
    huis.leg('a.xml', envelop(start()));
    await huis.ronde();
    huis.poort = metEnvelop;
    await huis.ronde();
    expect([huis.levering.gedaan.length, await fasen(), huis.inhoud('klaar')]).toEqual([
      1,
      ['verwerkt'],
      ['a.xml'],
    ]);
    expect(await feiten()).not.toContain('herhaald');
  });

  it('blijft te lezen als enveloppen later niet meer zijn ingesteld', async () => {
    huis.leg('a.xml', envelop(start({ 'Client/StartProducten/0/ToewijzingNummer': 999 })));
    await huis.ronde();
    expect(await fasen()).toEqual(['wachtOpMens']);
    huis.poort = kaal;
    huis.levering.toewijzingen = huis.levering.toewijzingen.map((t) => ({ ...t, ToewijzingNummer: 999 }));
    await huis.vraag(
      'administratie',
      berichtPaden.verwerken(await id()),
      new URLSearchParams({ sleutel: 'k' }),
    );
    await huis.ronde();
    expect(await fasen()).toEqual(['verwerkt']);
  });

  it('het nummer van de eerste envelop is waar een retourbericht naar verwijst, ook na een herhaling', async () => {
    const xml = start();
    huis.leg('a.xml', xml);
    huis.poort = kaal;
    await huis.ronde();
    const nummerVan = async (bericht_: string) =>
      inGemeente(huis.omgeving.db, HIER, (trx) => leesEnvelopnummer(trx, HIER, bericht_));
    expect(await nummerVan(await id())).toBeNull();
    huis.poort = metEnvelop;
    const referentienummer = uuid();
    huis.leg('b.xml', envelop(xml, { referentienummer }));
    huis.leg('c.xml', envelop(xml));
    await huis.ronde();
    expect([await nummerVan(await id()), await fasen()]).toEqual([referentienummer, ['verwerkt']]);
  });
});

describe('wat niet deugt, wordt bewaard en met naam en plaats geweigerd; daarna komt het goede alsnog', () => {
  it.each<readonly [string, Partial<Stuurgegevens>, string]>([
    [
      'een andere afzender dan in het bericht',
      { zender: { organisatie: '99000002', applicatie: 'Zorgpakket' } },
      'envelopSpreektTegen /envelop/stuurgegevens/zender/organisatie',
    ],
    ['een ander soort bericht', { functie: 'WMO307' }, 'envelopSpreektTegen /envelop/stuurgegevens/functie'],
    [
      'een andere gemeente',
      { ontvanger: { organisatie: DAAR, applicatie: 'GGk' } },
      'andereGemeente /envelop/stuurgegevens/ontvanger/organisatie',
    ],
  ])('een envelop met %s', async (_, anders, fout) => {
    const xml = start();
    huis.leg('a.xml', envelop(xml, anders));
    await huis.ronde();
    expect([await fouten(), await fasen(), huis.levering.gedaan]).toEqual([[fout], ['onleesbaar'], []]);
    expect(await huis.lees('SELECT soort, client, afzender FROM iwmobericht')).toEqual([
      { soort: null, client: null, afzender: null },
    ]);
    expect(await feiten()).toEqual(['ontvangen', 'onleesbaar']);
    huis.leg('b.xml', envelop(xml));
    await huis.ronde();
    expect([huis.levering.gedaan.length, await fasen()]).toEqual([1, ['onleesbaar', 'verwerkt']]);
  });

  it('een bericht voor een andere gemeente in een envelop voor ons', async () => {
    huis.leg('a.xml', envelop(start({ 'Header/Ontvanger': DAAR })));
    await huis.ronde();
    expect(await fouten()).toEqual(['envelopSpreektTegen /envelop/stuurgegevens/ontvanger/organisatie']);
    expect(await huis.lees('SELECT client FROM iwmobericht')).toEqual([{ client: null }]);
  });

  it('een bericht zonder envelop in de map; met de hand wordt het wel aangenomen', async () => {
    const xml = start();
    huis.leg('a.xml', xml);
    await huis.ronde();
    expect([await fouten(), await fasen()]).toEqual([['geenEnvelop /'], ['onleesbaar']]);
    const formulier = new FormData();
    formulier.set('bestand', new File([xml], 'a.xml'));
    expect((await huis.vraag('administratie', berichtPaden.invoeren, formulier)).status).toBe(303);
    await huis.takenloper.verwerkAlles();
    expect([huis.levering.gedaan.length, await fasen()]).toEqual([1, ['onleesbaar', 'verwerkt']]);
  });

  it('een envelop met de hand gaat net zo open', async () => {
    const formulier = new FormData();
    formulier.set('bestand', new File([new Uint8Array(envelop(start()))], 'a.xml'));
    await huis.vraag('administratie', berichtPaden.invoeren, formulier);
    await huis.takenloper.verwerkAlles();
    expect([huis.levering.gedaan.length, await fasen()]).toEqual([1, ['verwerkt']]);
  });

  it('een envelop met twee berichten, en een met iets anders dan een bericht erin', async () => {
    const dubbel = envelop(start())
      .toString()
      .replace(/<GGK:xmlBestand>.*<\/GGK:xmlBestand>/, '$&$&');
    huis.leg('a.xml', dubbel);
    huis.leg('b.xml', envelop('<x/>'));
    huis.leg('c.xml', envelop('<!DOCTYPE x><x/>'));
    await huis.ronde();
    expect(await fouten()).toEqual([
      'dubbelElement /envelop/parameters/bericht/xmlBestand',
      'onbekendBericht /Bericht',
      'doctype /',
    ]);
    expect(huis.levering.gedaan).toEqual([]);
  });

  it('een foutbericht van het knooppunt komt bij een mens, met code en nummer', async () => {
    const fo01 = () =>
      `<S:Fo01Bericht xmlns:S="http://www.egem.nl/StUF/StUF0301"><S:stuurgegevens><S:crossRefnummer>${uuid()}</S:crossRefnummer></S:stuurgegevens><S:body><S:code>IB010</S:code></S:body></S:Fo01Bericht>`;
    huis.leg('a.xml', fo01());
    huis.leg('b.xml', fo01());
    await huis.ronde();
    expect(await fouten()).toEqual(['foutbericht /Fo01Bericht', 'foutbericht /Fo01Bericht']);
    expect((await huis.vraag('beheerder', berichtPaden.een(await id()))).tekst).toContain('met code IB010');
    // Each is about another message of ours: never settled with one form.
    expect(await huis.lees('SELECT te_doen, groep FROM iwmostand')).toEqual([
      { te_doen: true, groep: null },
      { te_doen: true, groep: null },
    ]);
  });

  it('zonder de instelling wordt een envelop geweigerd, en met de instelling alsnog gedaan', async () => {
    const om = envelop(start());
    huis.poort = kaal;
    huis.leg('a.xml', om);
    await huis.ronde();
    expect(await fouten()).toEqual(['onbekendBericht /Bericht']);
    huis.poort = metEnvelop;
    huis.leg('a.xml', om);
    await huis.ronde();
    expect(await fasen()).toEqual(['onleesbaar', 'verwerkt']);
  });
});

describe('wat weggaat in een envelop van het GGK', () => {
  async function bestel(): Promise<string> {
    const wat = { dossier: dossierId('W26-7K3M-Q9TX'), aanbieder: AGB, sleutel: 'k1' };
    await inGemeente(huis.omgeving.db, HIER, (trx) =>
      bestelToewijzing(trx, HIER, wat, huis.omgeving.klok.nu()),
    );
    await huis.takenloper.verwerkAlles();
    return id();
  }
  const uit = () =>
    huis.inhoud('uit').map((naam) => {
      const open = pakUit(Buffer.from(huis.leesUit(naam)));
      if (!open.gelukt) throw new Error(JSON.stringify(open.weigeringen));
      return open.waarde;
    });
  async function druk(bericht_: string, sleutel: string): Promise<void> {
    await huis.vraag('administratie', berichtPaden.verzenden(bericht_), new URLSearchParams({ sleutel }));
    await huis.takenloper.verwerkAlles();
  }

  it('draagt het bericht zoals het in de administratie staat, van de gemeente aan de aanbieder', async () => {
    const nr = await bestel();
    const [een] = uit();
    const [rij] = await huis.lees<{ readonly bytes: Buffer; readonly identificatie: string }>(
      'SELECT bytes, identificatie FROM iwmobericht',
    );
    expect(rij?.bytes.equals(een?.bericht ?? Buffer.alloc(0))).toBe(true);
    expect(een?.stuurgegevens).toEqual({
      uitgave: 'ggk0210',
      zender: { organisatie: HIER, applicatie: 'Omkeer proef' },
      ontvanger: { organisatie: AGB, applicatie: 'GGk' },
      referentienummer: nr,
      tijdstip: '20261103100000',
      functie: 'WMO301',
      applicatieversie: { versie: '0001', subversie: '0000' },
      functieversie: { versie: '0003', subversie: '0002' },
    });
    const pagina = await huis.vraag('administratie', berichtPaden.een(nr));
    expect(pagina.tekst).toContain(`in een envelop van het GGK met nummer ${nr}`);
  });

  it('een retourbericht gaat in een Du01 die naar de envelop van het bericht verwijst (IV028)', async () => {
    const referentienummer = uuid();
    huis.leg('a.xml', envelop(start(), { referentienummer }));
    await huis.ronde();
    const [een, ...meer] = uit();
    expect([een?.stuurgegevens, meer]).toMatchObject([
      {
        functie: 'WMO306',
        crossRefnummer: referentienummer,
        zender: { organisatie: HIER },
        ontvanger: { organisatie: AGB },
      },
      [],
    ]);
    expect(Buffer.from(een?.bericht ?? []).toString()).toContain('<wmo306:BerichtCode>419<');
  });

  it('en wat de aanbieder terugstuurt in een Du01, eindigt de klok van het bericht (OP090)', async () => {
    const nr = await bestel();
    const [heen] = uit();
    const gelezen = leesBericht(heen?.bericht ?? new Uint8Array());
    if (!gelezen.gelukt || gelezen.waarde.bericht.soort === '323') throw new Error('geen toewijzing');
    const kop = { identificatie: 'RT1', dagtekening: datum('2026-11-04') };
    const terug = bouwRetourbericht(gelezen.waarde.bericht, [], kop);
    if (!terug.gelukt) throw new Error('geen retourbericht');
    const om = envelop(terug.waarde.xml, { functie: 'WMO302', crossRefnummer: nr });
    for (const naam of ['r.xml', 's.xml']) {
      huis.leg(naam, om);
      await huis.ronde();
    }
    const standen = await huis.lees(
      'SELECT soort, fase, te_doen, uiterlijk FROM iwmostand ORDER BY soort, op, bericht',
    );
    expect(standen).toEqual([
      { soort: '301', fase: 'verzonden', te_doen: false, uiterlijk: null },
      { soort: '302', fase: 'verwerkt', te_doen: false, uiterlijk: null },
    ]);
    expect(huis.inhoud('klaar')).toEqual(['r.xml']);
  });

  it('opnieuw gevraagd na een verzending die lukte, gaat met een nieuw nummer; de inhoud is dezelfde', async () => {
    const nr = await bestel();
    for (const sleutel of ['a', 'a', 'b']) await druk(nr, sleutel);
    const alle = uit();
    expect(new Set(alle.map(({ stuurgegevens }) => stuurgegevens.referentienummer)).size).toBe(3);
    expect(new Set(alle.map((een) => Buffer.from(een.bericht).toString())).size).toBe(1);
  });

  it('weet niemand of het weg is, dan houdt het zijn nummer en zijn moment (StUF 3.01, 4.4.3)', async () => {
    const weg: Buffer[] = [];
    huis.poort = {
      ...metEnvelop,
      verzend(bestand) {
        weg.push(Buffer.from(bestand.bytes));
        // What falls here says nothing any more.
        return huis.databaseWeg(true).then(() => metEnvelop.verzend(bestand));
      },
    };
    await bestel().catch(() => undefined);
    await huis.databaseWeg(false);
    huis.poort = metEnvelop;
    await expect.poll(async () => huis.ronde().then(fasen, () => [])).toEqual(['onzeker']);
    await druk(await id(), 'opnieuw');
    expect(huis.inhoud('uit')).toHaveLength(2);
    for (const naam of huis.inhoud('uit')) expect(huis.leesUit(naam)).toBe(weg[0]?.toString());
  });

  it('gaat niet weg als de envelop niet te maken is, en zegt waarom', async () => {
    huis.poort = maakMappoort(
      huis.map,
      maakGgkEnvelop({
        uitgave: 'ggk0210',
        gemeente: HIER,
        applicatie: 'X',
        applicatieversie: { versie: '0001', subversie: '0000' },
        administratie: undefined,
      }),
    );
    const nr = await bestel();
    expect([huis.inhoud('uit'), await fasen()]).toEqual([[], ['nietVerzonden']]);
    expect((await huis.vraag('administratie', berichtPaden.een(nr))).tekst).toContain(
      '3 tot en met 50 tekens',
    );
    huis.poort = metEnvelop;
    await druk(nr, 'k');
    expect([uit().length, await fasen()]).toEqual([1, ['verzonden']]);
  });
});
