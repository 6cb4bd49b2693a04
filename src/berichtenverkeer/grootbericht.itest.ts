import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN } from '../../test/bouwers/iwmo.ts';
import type { Berichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { bericht, maakBerichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import type { Lezer } from './lezer.ts';
import { LezenBrakAf, maakLezer } from './lezer.ts';
import { berichtPaden } from './paden.ts';

const echt = maakLezer(null);
/** What breaks off now. */
let breekt: (naam: string) => boolean = () => false;
const lezer: Lezer = {
  lees: (naam, bytes, vraag) =>
    breekt(naam) ? Promise.reject(new LezenBrakAf('stuk')) : echt.lees(naam, bytes, vraag),
  sluit: () => echt.sluit(),
};

let huis: Berichtenhuis;
beforeAll(async () => {
  huis = await maakBerichtenhuis({ toewijzingenElders: true }, lezer);
});
afterAll(() => huis.sluit());
beforeEach(async () => {
  breekt = () => false;
  await huis.wis();
});

const start = (aantal: number) =>
  bericht(GOEDE_BERICHTEN['305'], {
    'Client/StartProducten': Array.from({ length: aantal }, (_, i) => ({
      ToewijzingNummer: 101 + i,
      Begindatum: '2026-01-13',
      StatusAanlevering: '1',
    })),
  });
const blad = async (id: string | undefined) =>
  (await huis.vraag('administratie', berichtPaden.een(id ?? ''))).tekst;
const form = (velden: Readonly<Record<string, string>>) => new URLSearchParams(velden);

describe('als het lezen afbreekt', () => {
  it('blijft het bericht, met de reden en wie te bellen is, en wordt het na opnieuw invoeren gedaan', async () => {
    const xml = start(1);
    breekt = (naam) => naam === 'lees';
    huis.leg('a.xml', xml);
    await huis.ronde();
    expect(await huis.stand()).toMatchObject([{ fase: 'onleesbaar', te_doen: true }]);
    expect(huis.inhoud('klaar')).toEqual(['a.xml']);
    const [kapot] = await huis.stand();
    const tekst = await blad(kapot?.id);
    for (const zin of ['Lezen brak af', 'het bestand is bewaard', '(volgens het bestand)'])
      expect(tekst).toContain(zin);
    const [rij] = await huis.lees<{ readonly bytes: Buffer }>('SELECT bytes FROM iwmobericht');
    expect(rij?.bytes.toString()).toBe(xml);

    breekt = () => false;
    huis.leg('b.xml', xml);
    await huis.ronde();
    expect((await huis.stand()).map(({ fase }) => fase)).toEqual(['onleesbaar', 'verwerkt']);
    expect(huis.levering.gedaan).toEqual(['start 101 2026-01-13']);
  });

  it('bij het oordelen, gaat het net zo', async () => {
    breekt = (naam) => naam === 'oordeel';
    huis.leg('a.xml', start(1));
    await huis.ronde();
    const [kapot] = await huis.stand();
    expect(await blad(kapot?.id)).toContain('Lezen brak af');
    expect(huis.levering.gedaan).toEqual([]);
  });

  it('bij het verwerken, wacht het op een mens, die het nog eens kan proberen', async () => {
    breekt = (naam) => naam === 'bericht';
    huis.leg('a.xml', start(1));
    await huis.ronde();
    const [een] = await huis.stand();
    expect(een).toMatchObject({ fase: 'wachtOpMens', te_doen: true });
    expect(await blad(een?.id)).toContain('brak af');
    breekt = () => false;
    const { status } = await huis.vraag('administratie', berichtPaden.verwerken(een?.id ?? ''), form({}));
    await huis.takenloper.verwerkAlles();
    expect([status, huis.levering.gedaan]).toEqual([303, ['start 101 2026-01-13']]);
  });

  it('bij het maken van het retourbericht, blijft het bericht staan met zijn klok, en gaat er geen half bericht weg (OP090)', async () => {
    breekt = (naam) => naam === 'retour';
    huis.leg('a.xml', start(1).replace('2026-01-13', '2026-12-13'));
    await huis.ronde();
    expect(await huis.stand()).toMatchObject([{ fase: 'afgekeurd', te_doen: true }]);
    expect(huis.inhoud('uit')).toEqual([]);
    const [klok] = await huis.lees('SELECT uiterlijk::text FROM iwmostand');
    expect(klok).toEqual({ uiterlijk: '2026-11-06' });
  });

  it('op de pagina van een bericht, staat dat er, met alles wat wel bekend is', async () => {
    huis.levering.toewijzingen = [];
    huis.leg('a.xml', start(1));
    await huis.ronde();
    const [een] = await huis.stand();
    breekt = () => true;
    const tekst = await blad(een?.id);
    for (const zin of ['brak af', 'Waarom het wacht']) expect(tekst).toContain(zin);
    const pad = berichtPaden.retour(een?.id ?? '');
    const antwoord = await huis.vraag('administratie', pad, form({ uitslag: 'goed', regel: '' }));
    expect([antwoord.status, antwoord.tekst.includes('brak af')]).toEqual([422, true]);
    expect(huis.inhoud('uit')).toEqual([]);
  });
});

describe('een bericht met duizenden starts', () => {
  it('wacht op een mens, die een plaats typt in plaats van uit een lijst van duizenden te kiezen', async () => {
    huis.leg('a.xml', start(3_000));
    await huis.ronde();
    const [een] = await huis.stand();
    const tekst = await blad(een?.id);
    for (const zin of ['meer dan 200 starts of stops', 'Het bericht heeft er 3000'])
      expect(tekst).toContain(zin);
    expect(tekst.match(/<option/g)?.length ?? 0).toBeLessThan(50);
    const pad = berichtPaden.retour(een?.id ?? '');
    const keur = (regel: string) =>
      huis.vraag('administratie', pad, form({ uitslag: 'afgekeurd', regel, retourcode: '9019' }));
    expect((await keur('3001')).status).toBe(422);
    expect((await keur('2999')).status).toBe(303);
    await huis.takenloper.verwerkAlles();
    const [uit] = huis.inhoud('uit');
    const retour = huis.leesUit(uit ?? '');
    expect(retour.match(/9019/g)).toHaveLength(1);
    expect(await blad(een?.id)).toContain('StartProduct 2999');
  });
});
