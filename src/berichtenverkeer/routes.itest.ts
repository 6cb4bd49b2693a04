import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN } from '../../test/bouwers/iwmo.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { zetAanbieder } from '../../test/hulp/aanbieders.ts';
import { DAAR, HIER } from '../../test/hulp/apphuis.ts';
import type { Berichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { bericht, maakBerichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { berichtPaden } from './paden.ts';
import { GEEN_POORT } from './poort.ts';

let huis: Berichtenhuis;
beforeAll(async () => {
  huis = await maakBerichtenhuis();
});
afterAll(() => huis.sluit());
beforeEach(() => huis.wis());

const start = (anders: Readonly<Record<string, unknown>> = {}) =>
  bericht(GOEDE_BERICHTEN['305'], {
    'Client/StartProducten/1/StatusAanlevering': '1',
    ...anders,
  });
const fout = () => start().replace('2026-01-13', '2026-12-13');
const form = (velden: Readonly<Record<string, string>>) => new URLSearchParams(velden);
const bestand = (inhoud: string | Uint8Array<ArrayBuffer>) => {
  const uit = new FormData();
  uit.append('bestand', new File([inhoud], '../../x.xml', { type: 'text/xml' }));
  return uit;
};
const enige = async (): Promise<string> => (await huis.stand())[0]?.id ?? '';

describe('de lijst van berichten', () => {
  it('zegt dat zij leeg is, en dat er geen map is; van het antwoord op een verzoek is geen termijn bekend', async () => {
    const echt = huis.poort;
    huis.poort = GEEN_POORT;
    const { tekst } = await huis.vraag('beheerder', berichtPaden.lijst);
    huis.poort = echt;
    for (const zin of ['Er is nu niets te doen.', 'BERICHTEN_MAP', 'geen termijn ingevuld'])
      expect(tekst).toContain(zin);
    expect((await huis.vraag('beheerder', berichtPaden.lijst)).tekst).not.toContain('BERICHTEN_MAP');
  });

  it('toont eerst wat is afgekeurd, wacht of te laat is, met regel en plaats, en telt het in het menu', async () => {
    huis.leg('a.xml', start());
    huis.leg('b.xml', fout());
    huis.leg('c.xml', bericht(GOEDE_BERICHTEN['323']));
    await huis.ronde();
    const { tekst } = await huis.vraag('administratie', berichtPaden.lijst);
    for (const zin of ['TR134', 'StartProduct 1, Begindatum', 'De aanbieder declareert'])
      expect(tekst).toContain(zin);
    expect(tekst).toMatch(/Berichten<[^]{0,80}>2</);
    expect(tekst.match(/<th scope="row"/g)).toHaveLength(2);
    // The return messages went, so nothing waits for those.
    const wacht = await huis.vraag('administratie', `${berichtPaden.lijst}?deel=wacht`);
    expect(wacht.tekst.match(/<th scope="row"/g)).toBeNull();
  });

  it('kiest op richting en soort, en een vreemde keuze toont gewoon alles', async () => {
    huis.leg('a.xml', start());
    await huis.ronde();
    const telt = async (vraag: string) =>
      (
        (await huis.vraag('administratie', `${berichtPaden.lijst}?deel=alles&${vraag}`)).tekst.match(
          /<th scope="row"/g,
        ) ?? []
      ).length;
    expect(await telt('soort=305&richting=in')).toBe(1);
    expect(await telt('soort=307')).toBe(0);
    expect(await telt('richting=uit&soort=306')).toBe(1);
    expect(await telt("soort=x'--&richting=zij&blad=-3")).toBe(2);
    expect(await telt('blad=2')).toBe(0);
  });

  it('is voor administratie en beheerder, voor niemand anders', async () => {
    for (const rol of ['klantmanager', 'teamleider', 'jurist', 'inwoner', 'controller'] as const)
      expect((await huis.vraag(rol, berichtPaden.lijst)).status).toBe(403);
  });
});

describe('een bericht', () => {
  it('laat regel, plaats, uitweg en retourcode zien, en de inhoud alleen aan de administratie', async () => {
    huis.leg('a.xml', fout());
    await huis.ronde();
    const id = await enige();
    const administratie = (await huis.vraag('administratie', berichtPaden.een(id))).tekst;
    for (const zin of [
      'TR134',
      '0001',
      'Controleer de datum',
      '999900006',
      'Bestand ophalen',
      'uiterlijk 6 november 2026',
    ])
      expect(administratie).toContain(zin);
    const beheerder = (await huis.vraag('beheerder', berichtPaden.een(id))).tekst;
    expect(beheerder).toContain('TR134');
    expect(beheerder).not.toContain('999900006');
    expect((await huis.vraag('beheerder', berichtPaden.bestand(id))).status).toBe(403);
    expect((await huis.vraag('administratie', berichtPaden.bestand(id))).tekst).toContain('2026-12-13');
    const gelezen = await huis.lees(
      "SELECT rol FROM leeslog WHERE activiteit = 'berichtenverkeer' AND rol = 'beheerder'",
    );
    expect(gelezen.length).toBeGreaterThan(0);
  });

  it('van een andere gemeente, of dat geen XML is, staat er in gewone woorden; bij het eerste staat ook waar een datalek gemeld wordt (AVG 33)', async () => {
    huis.leg('a.xml', start({ 'Header/Ontvanger': DAAR }));
    huis.leg('b.xml', '<geen xml');
    await huis.ronde();
    const [ander, krom] = await huis.stand();
    const lijst = (await huis.vraag('administratie', berichtPaden.lijst)).tekst;
    const bladen = await Promise.all(
      [ander, krom].map(
        async (een) => (await huis.vraag('administratie', berichtPaden.een(een?.id ?? ''))).tekst,
      ),
    );
    for (const tekst of [lijst, ...bladen]) expect(tekst).not.toMatch(/andereGemeente|geenXml/);
    for (const zin of ['Andere gemeente: ', 'Geen goede XML: ']) expect(lijst).toContain(zin);
    const knop = /utrecht-button-link[^>]*>Datalek melden</;
    expect(bladen.map((tekst) => knop.test(tekst))).toEqual([true, false]);
    expect(bladen[0]).toContain('Dit bericht is niet voor u');
  });

  it('dat niet te lezen is maar een goede kop heeft, noemt de afzender en hoe die te bereiken is, en krijgt geen klok (OP090x2)', async () => {
    await zetAanbieder(huis, HIER, lokaleCode('zorg-thuis'), 'Zorg Thuis', '99000777');
    const krom = start({ 'Header/Afzender': '99000777' }).replace(/(StatusAanlevering>)\d/, '$17');
    huis.leg('a.xml', krom);
    huis.leg('b.xml', krom.replaceAll('99000777', '99000999').slice(0, -60));
    await huis.ronde();
    const [bekend, vreemd] = await huis.stand();
    const { tekst } = await huis.vraag('beheerder', berichtPaden.een(bekend?.id ?? ''));
    for (const zin of [
      'Niet te lezen: meld het aan Zorg Thuis, 088 000 8100, planning@aanbieder.example (volgens het bestand)',
      '99000777 (volgens het bestand)',
      'Start van de levering (305) (volgens het bestand)',
    ])
      expect(tekst).toContain(zin);
    const ander = (await huis.vraag('administratie', berichtPaden.een(vreemd?.id ?? ''))).tekst;
    expect(ander).toContain('volgens het bestand 99000999 is; die code staat niet bij Aanbieders');
    expect((await huis.vraag('administratie', berichtPaden.lijst)).tekst).toContain(
      '99000999 (volgens het bestand)',
    );
    // Nothing is done by it.
    expect(
      await huis.lees(
        'SELECT afzender, identificatie, client, uiterlijk FROM iwmobericht JOIN iwmostand ON bericht = id',
      ),
    ).toEqual(Array(2).fill({ afzender: null, identificatie: null, client: null, uiterlijk: null }));
  });

  it('over een onbekende toewijzing vraagt of de inwoner wel bekend is, met de weg naar een datalek', async () => {
    huis.leg('a.xml', start({ 'Client/StartProducten/0/ToewijzingNummer': 999 }));
    await huis.ronde();
    const { tekst } = await huis.vraag('administratie', berichtPaden.een(await enige()));
    for (const zin of ['Kent u deze inwoner niet?', 'Datalek melden</a></div>']) expect(tekst).toContain(zin);
  });

  it('wordt afgehandeld met een reden; zonder reden niet, en wat getypt was blijft', async () => {
    huis.leg('a.xml', fout());
    await huis.ronde();
    const pad = berichtPaden.afhandelen(await enige());
    const leeg = await huis.vraag('beheerder', pad, form({ reden: ' ' }));
    expect([leeg.status, leeg.tekst.includes('Er staat niet hoe dit is afgehandeld.')]).toEqual([422, true]);
    const lang = 'x'.repeat(1_001);
    expect((await huis.vraag('beheerder', pad, form({ reden: lang }))).tekst).toContain(lang);
    const wel = form({ reden: 'Gebeld met de aanbieder.', sleutel: 'k' });
    for (let keer = 0; keer < 2; keer++) expect((await huis.vraag('beheerder', pad, wel)).status).toBe(303);
    expect(await huis.stand()).toMatchObject([{ fase: 'afgehandeld', te_doen: false }]);
    const nogeens = await huis.vraag('beheerder', pad, form({ reden: 'Nog eens.', sleutel: 'l' }));
    expect([nogeens.status, nogeens.tekst.includes('staat niets meer open')]).toEqual([422, true]);
    expect((await huis.vraag('beheerder', berichtPaden.een(await enige()))).tekst).toContain(
      'Gebeld met de aanbieder.',
    );
  });

  it('een retourbericht wordt vastgelegd in gewone woorden; afgekeurd zonder code niet', async () => {
    // It waits, so no return message went yet.
    huis.levering.toewijzingen = [];
    huis.leg('a.xml', start());
    await huis.ronde();
    const pad = berichtPaden.klok(await enige());
    const zonder = await huis.vraag(
      'administratie',
      pad,
      form({ wat: 'retour', uitslag: 'afgekeurd', toelichting: 'weet' }),
    );
    expect([zonder.status, zonder.tekst.includes('value="weet"')]).toEqual([422, true]);
    expect((await huis.vraag('administratie', pad, form({ wat: 'retour' }))).tekst).toContain(
      'Kies goed of afgekeurd.',
    );
    const wel = form({ wat: 'retour', uitslag: 'goed', sleutel: 'k' });
    expect((await huis.vraag('administratie', pad, wel)).status).toBe(303);
    const weer = await huis.vraag(
      'administratie',
      pad,
      form({ wat: 'retour', uitslag: 'goed', sleutel: 'l' }),
    );
    expect([weer.status, weer.tekst.includes('Hierop wordt niet (meer) gewacht.')]).toEqual([422, true]);
  });

  it('dat wacht, kan opnieuw worden verwerkt; een verwerkt bericht niet, en een ontvangen bericht gaat niet weg', async () => {
    huis.levering.toewijzingen = [];
    huis.leg('a.xml', start());
    await huis.ronde();
    const id = await enige();
    expect((await huis.vraag('administratie', berichtPaden.een(id))).tekst).toContain('Opnieuw verwerken');
    huis.levering.wis();
    expect((await huis.vraag('administratie', berichtPaden.verwerken(id), form({}))).status).toBe(303);
    await huis.takenloper.verwerkAlles();
    expect(await huis.stand()).toMatchObject([{ fase: 'verwerkt', te_doen: false }]);
    expect((await huis.vraag('administratie', berichtPaden.verwerken(id), form({}))).status).toBe(422);
    const weg = await huis.vraag('administratie', berichtPaden.verzenden(id), form({}));
    expect([weg.status, weg.tekst.includes('het gaat niet weg')]).toEqual([422, true]);
  });

  it('van een andere gemeente bestaat hier niet', async () => {
    huis.leg('a.xml', start());
    await huis.ronde();
    const id = await enige();
    await huis.eigenaar(`INSERT INTO iwmobericht SELECT '${DAAR}', 'elders', richting, soort, identificatie, afzender,
      ontvanger, dagtekening, client, dossier, sleutel, bestand, grootte, bytes, sha256, herhaling_van, op FROM iwmobericht WHERE id = '${id}'`);
    for (const pad of [berichtPaden.een('elders'), berichtPaden.bestand('elders')])
      expect((await huis.vraag('administratie', pad)).status).toBe(404);
    expect(
      (await huis.vraag('administratie', berichtPaden.afhandelen('elders'), form({ reden: 'x' }))).status,
    ).toBe(404);
    expect((await huis.vraag('administratie', berichtPaden.een(id))).status).toBe(200);
  });
});

describe('een bestand met de hand invoeren', () => {
  it('gaat dezelfde weg als uit de map, en een herhaling wordt gezegd', async () => {
    const xml = start();
    const eerst = await huis.vraag('administratie', berichtPaden.invoeren, bestand(xml));
    expect(eerst.naar).toBe(berichtPaden.gedaan(await enige(), 'opgenomen'));
    await huis.takenloper.verwerkAlles();
    expect(huis.levering.gedaan).toHaveLength(2);
    const weer = await huis.vraag('administratie', berichtPaden.invoeren, bestand(xml));
    expect(weer.naar).toBe(berichtPaden.gedaan(await enige(), 'herhaald'));
    expect((await huis.vraag('administratie', weer.naar ?? '')).tekst).toContain('Dit bestand was er al.');
  });

  it('kan alleen de administratie: wie instelt hoe berichten komen, zegt niet ook wat erin staat (BIO2 5.03)', async () => {
    const lijst = async (rol: 'administratie' | 'beheerder') =>
      (await huis.vraag(rol, berichtPaden.lijst)).tekst.includes('Bestand invoeren');
    expect([await lijst('administratie'), await lijst('beheerder')]).toEqual([true, false]);
    expect((await huis.vraag('beheerder', berichtPaden.invoeren)).status).toBe(403);
    expect((await huis.vraag('beheerder', berichtPaden.invoeren, bestand(start()))).status).toBe(403);
    expect(await huis.stand()).toEqual([]);
  });

  it('zonder bestand, of met een van meer dan 25 MB, komt het formulier terug met de reden (OP179)', async () => {
    expect((await huis.vraag('administratie', berichtPaden.invoeren, new FormData())).tekst).toContain(
      'Kies een bestand.',
    );
    const koekje = await huis.sessie('administratie');
    for (const mb of [26, 50]) {
      const antwoord = new Response(bestand(new Uint8Array(mb * 1024 * 1024)));
      const body = await antwoord.arrayBuffer();
      const groot = await huis.app.request(new URL(berichtPaden.invoeren, huis.basis), {
        method: 'POST',
        headers: {
          Origin: huis.basis.origin,
          Cookie: koekje,
          'Content-Type': antwoord.headers.get('Content-Type') ?? '',
          'Content-Length': String(body.byteLength),
        },
        body,
      });
      expect([mb, groot.status, (await groot.text()).includes('groter dan 25 MB')]).toEqual([mb, 422, true]);
    }
    expect(await huis.stand()).toEqual([]);
  });
});
