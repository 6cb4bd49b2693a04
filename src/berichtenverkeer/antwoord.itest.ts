import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN } from '../../test/bouwers/iwmo.ts';
import { HIER } from '../../test/hulp/apphuis.ts';
import type { Berichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { bericht, maakBerichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { dossierId } from '../../test/hulp/journaal.ts';
import { datum } from '../kern/datum.ts';
import { ontvang } from '../koppelvlakken/iwmo/ontvangst.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import { berichtPaden } from './paden.ts';
import type { Toewijzing } from './poort.ts';
import { GEEN_POORT } from './poort.ts';
import { bestelToewijzing } from './toewijzing.ts';

let huis: Berichtenhuis;
let alle: readonly Toewijzing[];
beforeAll(async () => {
  huis = await maakBerichtenhuis();
  alle = huis.levering.toewijzingen;
});
afterAll(() => huis.sluit());
beforeEach(() => huis.wis());

const DOSSIER = dossierId('W26-7K3M-Q9TX');
const [EEN_VRAAG] = GOEDE_BERICHTEN['315'].Client.AangevraagdeProducten;
const EEN = { 'Client/AangevraagdeProducten': [EEN_VRAAG] };
type Anders = Readonly<Record<string, unknown>>;

let volgnummer = 0;
/** A request that came in; gives its id. */
async function vraagt(soort: '315' | '317', anders: Anders = {}): Promise<string> {
  volgnummer += 1;
  huis.leg(`v${volgnummer}.xml`, bericht(GOEDE_BERICHTEN[soort], anders));
  await huis.ronde();
  const [rij] = await huis.lees<{ readonly bericht: string }>(
    "SELECT bericht FROM iwmostand WHERE richting = 'in' ORDER BY op DESC LIMIT 1",
  );
  return rij?.bericht ?? '';
}
const antwoord = (
  id: string,
  velden: Readonly<Record<string, string>>,
  rol: 'administratie' | 'beheerder' = 'administratie',
) =>
  huis.vraag(
    rol,
    berichtPaden.antwoorden(id),
    new URLSearchParams({ verzoek: '1', afwijsreden: '', sleutel: nieuweSleutel(), ...velden }),
  );
const AFWIJZEN = { antwoord: 'afwijzen', afwijsreden: '4' };
const ONDERZOEK = { antwoord: 'inOnderzoek' };
const TOEWIJZEN = { antwoord: 'toewijzen' };
const klaar = () => huis.takenloper.verwerkAlles();

/** The answers that lie in the folder. */
const antwoorden = () =>
  huis
    .inhoud('uit')
    .filter((naam) => naam.startsWith('WMO319'))
    .map((naam) => {
      const gelezen = ontvang(Buffer.from(huis.leesUit(naam)), { gemeente: HIER });
      if (gelezen.soort !== 'goed' || gelezen.bericht.soort !== '319') throw new Error(gelezen.soort);
      return gelezen.bericht;
    });
const feiten = async (id: string) =>
  (
    await huis.lees<{ readonly s: string }>(
      `SELECT feit->>'soort' AS s FROM iwmoberichtfeit WHERE bericht = '${id}' ORDER BY nr`,
    )
  ).map(({ s }) => s);
const fase = async (id: string) => (await huis.stand()).find((een) => een.id === id)?.fase;
const open = async (id: string) =>
  (
    await huis.lees<{ readonly uiterlijk: string | null }>(
      `SELECT uiterlijk::text FROM iwmostand WHERE bericht = '${id}'`,
    )
  )[0]?.uiterlijk;

let bestelling = 0;
async function bestel(toewijzingen: readonly Toewijzing[]): Promise<readonly Toewijzing[]> {
  const voor = huis.inhoud('uit');
  bestelling += 1;
  huis.levering.toewijzingen = toewijzingen;
  await inGemeente(huis.omgeving.db, HIER, (trx) =>
    bestelToewijzing(
      trx,
      HIER,
      { dossier: DOSSIER, aanbieder: '99000001', sleutel: `t${bestelling}` },
      huis.omgeving.klok.nu(),
    ),
  );
  await klaar();
  const naam = huis.inhoud('uit').find((een) => !voor.includes(een));
  const gelezen = ontvang(Buffer.from(naam === undefined ? '' : huis.leesUit(naam)), { gemeente: HIER });
  return gelezen.soort === 'goed' && gelezen.bericht.soort === '301'
    ? gelezen.bericht.Client.ToegewezenProducten
    : [];
}

describe('een verzoek om toewijzing (315) dat een mens afwijst', () => {
  it('krijgt een antwoord met referentie en reden, dat weggaat met een klok, en het verzoek is klaar (CD085, TR355, OP090)', async () => {
    const id = await vraagt('315', EEN);
    const gedaan = await antwoord(id, AFWIJZEN);
    expect([gedaan.status, gedaan.naar]).toEqual([303, berichtPaden.gedaan(id, 'beantwoord')]);
    await klaar();
    expect(antwoorden()).toMatchObject([
      {
        Header: { Afzender: HIER, Ontvanger: '99000001' },
        Antwoord: { ReferentieAanbieder: 'VOT-7', VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '4' },
      },
    ]);
    // The return message and the work on the request are jobs of their own.
    expect((await feiten(id)).toSorted()).toEqual([
      'beantwoord',
      'ontvangen',
      'retourGemaakt',
      'verwacht',
      'verwerkt',
      'voldaan',
      'wachtOpMens',
    ]);
    const [uit] = await huis.lees<{
      readonly id: string;
      readonly antwoord_op: string;
      readonly client: string;
    }>("SELECT id, antwoord_op, client FROM iwmobericht WHERE soort = '319'");
    expect(uit).toMatchObject({ antwoord_op: id, client: '999900006' });
    expect(await feiten(uit?.id ?? '')).toEqual(['klaargezet', 'aangeboden', 'verzonden', 'verwacht']);
    const { tekst } = await huis.vraag('administratie', berichtPaden.een(id));
    expect(tekst).toContain(berichtPaden.een(uit?.id ?? ''));
    expect(tekst).not.toContain('Uw antwoord');
  });

  it('vraagt een reden; bij een aanvraag in onderzoek en bij toewijzen hoort er geen (CD085, CD086)', async () => {
    const id = await vraagt('315', EEN);
    for (const [velden, code] of [
      [{ antwoord: 'afwijzen' }, 'Vul de reden in'],
      [{ ...ONDERZOEK, afwijsreden: '4' }, 'Laat de reden weg'],
      [{ ...TOEWIJZEN, afwijsreden: '4' }, 'Laat de reden leeg'],
      [{ antwoord: '' }, 'Kies uw antwoord'],
      [{ ...AFWIJZEN, afwijsreden: '99' }, 'Kies een reden uit de lijst'],
    ] as const) {
      const { status, tekst } = await antwoord(id, velden);
      expect([status, tekst.includes(code)]).toEqual([422, true]);
    }
    expect([antwoorden(), await fase(id)]).toEqual([[], 'wachtOpMens']);
  });

  it('krijgt een antwoord, hoe vaak ook gedrukt: hetzelfde formulier, een ander formulier, en twee tegelijk (TR365)', async () => {
    const id = await vraagt('315', EEN);
    const sleutel = nieuweSleutel();
    const keren = await Promise.all(
      [sleutel, sleutel, nieuweSleutel()].map((een) => antwoord(id, { ...AFWIJZEN, sleutel: een })),
    );
    expect(keren.filter(({ status }) => status === 303).length).toBeGreaterThanOrEqual(1);
    expect((await antwoord(id, AFWIJZEN)).status).toBe(422);
    await klaar();
    await klaar();
    expect(antwoorden()).toHaveLength(1);
  });

  it('is geen besluit: de pagina zegt dat, en wijst naar de melding (Awb 1:3, Wmo 2.3.2)', async () => {
    const id = await vraagt('315', EEN);
    const { tekst } = await huis.vraag('administratie', berichtPaden.een(id));
    for (const zin of ['geen besluit over de inwoner', '/meldingen/invoeren', 'VOT-7', '3 uur per week'])
      expect(tekst).toContain(zin);
  });

  it('kan de beheerder niet beantwoorden, en die ziet niet wat er wordt gevraagd (AVG 5.1.c)', async () => {
    const id = await vraagt('315', EEN);
    const { tekst } = await huis.vraag('beheerder', berichtPaden.een(id));
    expect(tekst).not.toContain('VOT-7');
    expect((await antwoord(id, AFWIJZEN, 'beheerder')).status).toBe(403);
    expect(await fase(id)).toBe('wachtOpMens');
  });

  it('blijft liggen zonder map, en gaat weg als er een is', async () => {
    const echt = huis.poort;
    const id = await vraagt('315', EEN);
    huis.poort = GEEN_POORT;
    await antwoord(id, AFWIJZEN);
    await klaar();
    expect(antwoorden()).toEqual([]);
    huis.poort = echt;
    const [uit] = await huis.lees<{ readonly id: string }>("SELECT id FROM iwmobericht WHERE soort = '319'");
    for (const sleutel of ['een', 'een'])
      await huis.vraag(
        'administratie',
        berichtPaden.verzenden(uit?.id ?? ''),
        new URLSearchParams({ sleutel }),
      );
    await klaar();
    expect(antwoorden()).toHaveLength(1);
  });
});

describe('een aanvraag in onderzoek', () => {
  it('wordt een keer gezegd; het verzoek wacht en de klok loopt door tot het laatste antwoord (TR360, TR374)', async () => {
    const id = await vraagt('315', EEN);
    const voor = await open(id);
    await antwoord(id, ONDERZOEK);
    expect((await antwoord(id, ONDERZOEK)).tekst).toContain('TR360');
    await klaar();
    expect([await fase(id), await open(id)]).toEqual(['wachtOpMens', voor]);
    await antwoord(id, AFWIJZEN);
    await klaar();
    expect(await fase(id)).toBe('verwerkt');
    expect(
      antwoorden()
        .map(({ Antwoord }) => Antwoord.VerzoekAntwoord)
        .sort(),
    ).toEqual(['1', '2']);
  });
});

describe('een verzoek met meer dan een product', () => {
  it('krijgt voor elk een antwoord, en is pas klaar na het laatste (TR355)', async () => {
    const id = await vraagt('315');
    await antwoord(id, { ...AFWIJZEN, verzoek: '2' });
    expect(await fase(id)).toBe('wachtOpMens');
    await antwoord(id, { ...AFWIJZEN, verzoek: '1', afwijsreden: '3' });
    await klaar();
    expect(await fase(id)).toBe('verwerkt');
    expect(
      antwoorden()
        .map(({ Antwoord }) => Antwoord.ReferentieAanbieder)
        .sort(),
    ).toEqual(['VOT-7', 'VOT-8']);
    expect((await antwoord(id, { ...AFWIJZEN, verzoek: '3' })).status).toBe(422);
  });

  it('dat met dezelfde referentie nog eens komt na een afwijzing, kan niet nog eens worden afgewezen (TR365)', async () => {
    await antwoord(await vraagt('315', EEN), AFWIJZEN);
    const weer = await vraagt('315', EEN);
    expect((await antwoord(weer, AFWIJZEN)).tekst).toContain('TR365');
    await klaar();
    expect(antwoorden()).toHaveLength(1);
  });
});

const NIEUW: Toewijzing = {
  ToewijzingNummer: 104,
  Product: { Categorie: '01', Code: '01A03' },
  Toewijzingsdatum: datum('2026-11-03'),
  Toewijzingstijd: '10:00:00',
  Ingangsdatum: datum('2027-01-01'),
  Einddatum: datum('2027-11-08'),
  Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' },
};
const referenties = (producten: readonly Toewijzing[]) =>
  producten.map((p) => `${p.ToewijzingNummer} ${p.ReferentieAanbieder ?? '-'} ${p.RedenWijziging ?? '-'}`);

describe('een verzoek dat wordt toegewezen', () => {
  it('wacht op het toewijzingsbericht; dat draagt de referentie, een keer, en is het antwoord (TR379, IV094, IV097)', async () => {
    await bestel(alle.map(({ ReferentieAanbieder: _, ...t }) => t));
    const kaal = huis.levering.toewijzingen;
    const id = await vraagt('315', EEN);
    const voor = await open(id);
    const gedaan = await antwoord(id, TOEWIJZEN);
    expect(gedaan.naar).toBe(berichtPaden.gedaan(id, 'toegezegd'));
    expect([(await antwoord(id, TOEWIJZEN)).status, await fase(id), await open(id)]).toEqual([
      422,
      'wachtOpMens',
      voor,
    ]);
    expect(referenties(await bestel([...kaal, NIEUW]))).toEqual([
      '101 - -',
      '102 - -',
      '103 - -',
      '104 VOT-7 -',
    ]);
    expect([await fase(id), (await feiten(id)).slice(-2)]).toEqual(['verwerkt', ['toegewezen', 'verwerkt']]);
    expect(antwoorden()).toEqual([]);
    // What is told later on our own account carries none.
    const later = {
      ...NIEUW,
      Einddatum: datum('2027-10-08'),
      Toewijzingsdatum: datum('2026-11-04'),
      RedenWijziging: '05',
    } as const;
    huis.zetKlok('2026-11-04T09:00:00Z');
    expect(referenties(await bestel([...kaal, later])).at(-1)).toBe('104 - 05');
    expect((await antwoord(id, AFWIJZEN)).status).toBe(422);
  });

  it('van een ander product dan is toegewezen, blijft wachten', async () => {
    const id = await vraagt('315', EEN);
    await antwoord(id, TOEWIJZEN);
    await bestel([{ ...NIEUW, Product: { Categorie: '02', Code: '02A01' } }]);
    expect(await fase(id)).toBe('wachtOpMens');
    // It can still be refused.
    await antwoord(id, AFWIJZEN);
    expect(await fase(id)).toBe('verwerkt');
  });

  it('na een toewijzing met deze referentie gaat er geen antwoord meer (TR359)', async () => {
    await antwoord(await vraagt('315', EEN), TOEWIJZEN);
    await bestel([NIEUW]);
    expect((await antwoord(await vraagt('315', EEN), AFWIJZEN)).tekst).toContain('TR359');
  });

  it('een wijziging (317) is een geheel: pas als alles er is, draagt alles de referentie (IV093)', async () => {
    const kaal = alle.map(({ ReferentieAanbieder: _, ...t }) => t);
    await bestel(kaal);
    const id = await vraagt('317');
    await antwoord(id, TOEWIJZEN);
    const nu = { Toewijzingsdatum: datum('2026-11-03'), Toewijzingstijd: '12:00:00' } as const;
    const korter = kaal.map((t) =>
      t.ToewijzingNummer === 101
        ? { ...t, ...nu, Einddatum: datum('2026-11-15'), RedenWijziging: '05' as const }
        : t,
    );
    const anders: Toewijzing = { ...NIEUW, Ingangsdatum: datum('2026-11-16') };
    const erbij: Toewijzing = {
      ...anders,
      ToewijzingNummer: 105,
      Product: { Categorie: '02', Code: '02A01' },
    };
    expect(referenties(await bestel([...korter, anders, erbij]))).toEqual([
      '101 VOW-3 12',
      '102 VOW-3 -',
      '103 VOW-3 -',
      '104 VOW-3 -',
      '105 VOW-3 -',
    ]);
    expect(await fase(id)).toBe('verwerkt');
  });
});

describe('verzoeken en antwoorden door elkaar', () => {
  it('nog eens hetzelfde verzoek na het antwoord is een herhaling, en verandert niets', async () => {
    const xml = bericht(GOEDE_BERICHTEN['315'], EEN);
    huis.leg('a.xml', xml);
    await huis.ronde();
    const [een] = await huis.stand();
    await antwoord(een?.id ?? '', AFWIJZEN);
    huis.leg('b.xml', xml);
    await huis.ronde();
    expect([await fase(een?.id ?? ''), antwoorden().length]).toEqual(['verwerkt', 1]);
    expect((await feiten(een?.id ?? '')).at(-1)).toBe('herhaald');
  });

  it('een antwoord dat als bestand binnenkomt, is er een dat de gemeente stuurt: afgekeurd, ook als wij het maakten', async () => {
    const id = await vraagt('315', EEN);
    await antwoord(id, AFWIJZEN);
    await klaar();
    const naam = huis.inhoud('uit').find((een) => een.startsWith('WMO319')) ?? '';
    huis.leg('terug.xml', huis.leesUit(naam));
    await huis.ronde();
    const [rij] = await huis.lees<{ readonly fase: string }>(
      "SELECT fase FROM iwmostand WHERE richting = 'in' AND soort = '319'",
    );
    expect([rij?.fase, await fase(id)]).toEqual(['afgekeurd', 'verwerkt']);
  });

  it('valt het om na het antwoord en voor het versturen, dan gaat het daarna een keer weg', async () => {
    const id = await vraagt('315', EEN);
    const echt = huis.poort;
    huis.poort = { ...echt, ingesteld: true, verzend: () => Promise.reject(new Error('schijf vol')) };
    await antwoord(id, AFWIJZEN);
    await klaar().catch(() => undefined);
    expect(antwoorden()).toEqual([]);
    huis.poort = echt;
    const [uit] = await huis.lees<{ readonly id: string }>("SELECT id FROM iwmobericht WHERE soort = '319'");
    await huis.vraag(
      'administratie',
      berichtPaden.verzenden(uit?.id ?? ''),
      new URLSearchParams({ sleutel: nieuweSleutel() }),
    );
    await klaar();
    expect(antwoorden()).toHaveLength(1);
  });

  it('wat elders is afgehandeld, kan hier niet meer worden beantwoord', async () => {
    const id = await vraagt('315', EEN);
    await huis.vraag(
      'administratie',
      berichtPaden.afhandelen(id),
      new URLSearchParams({ reden: 'In het oude systeem beantwoord.', sleutel: nieuweSleutel() }),
    );
    expect((await antwoord(id, AFWIJZEN)).status).toBe(422);
    expect(antwoorden()).toEqual([]);
  });
});
