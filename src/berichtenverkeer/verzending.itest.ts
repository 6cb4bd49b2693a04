import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HIER } from '../../test/hulp/apphuis.ts';
import type { Berichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { maakBerichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { dossierId } from '../../test/hulp/journaal.ts';
import { datum } from '../kern/datum.ts';
import { geweigerd } from '../kern/uitkomst.ts';
import { ontvang } from '../koppelvlakken/iwmo/ontvangst.ts';
import { inGemeente } from '../platform/database.ts';
import type { Berichtenpoort } from './poort.ts';
import { GEEN_POORT } from './poort.ts';
import { berichtPaden } from './paden.ts';
import { bestelToewijzing } from './toewijzing.ts';

let huis: Berichtenhuis;
let echt: Berichtenpoort;
beforeAll(async () => {
  huis = await maakBerichtenhuis();
  echt = huis.poort;
});
afterAll(() => huis.sluit());
beforeEach(() => huis.wis());

const DOSSIER = dossierId('W26-7K3M-Q9TX');
const AGB = '99000001';
async function bestel(sleutel: string): Promise<void> {
  await inGemeente(huis.omgeving.db, HIER, (trx) =>
    bestelToewijzing(trx, HIER, { dossier: DOSSIER, aanbieder: AGB, sleutel }, huis.omgeving.klok.nu()),
  );
  await huis.takenloper.verwerkAlles();
}
/** Their numbers, in each message that lies in the folder and was not there before. */
function gestuurd(voor: readonly string[]) {
  return huis
    .inhoud('uit')
    .filter((naam) => !voor.includes(naam))
    .map((naam) => {
      const gelezen = ontvang(Buffer.from(huis.leesUit(naam)), { gemeente: HIER });
      if (gelezen.soort !== 'goed' || gelezen.bericht.soort !== '301') throw new Error(gelezen.soort);
      return gelezen.bericht.Client.ToegewezenProducten.map((t) => t.ToewijzingNummer);
    });
}
const feiten = async (): Promise<readonly string[]> =>
  (
    await huis.lees<{ readonly s: string }>("SELECT feit->>'soort' AS s FROM iwmoberichtfeit ORDER BY op, nr")
  ).map(({ s }) => s);
const druk = async (id: string, sleutel: string) =>
  huis.vraag('administratie', berichtPaden.verzenden(id), new URLSearchParams({ sleutel }));
const enige = async (): Promise<string> => (await huis.stand())[0]?.id ?? '';

describe('een toewijzingsbericht (301)', () => {
  it('gaat weg met alle toewijzingen, staat in de administratie, en krijgt een klok voor het retourbericht (OP087, OP090)', async () => {
    const voor = huis.inhoud('uit');
    await bestel('k1');
    expect(gestuurd(voor)).toEqual([[101, 102, 103]]);
    expect(await feiten()).toEqual(['klaargezet', 'aangeboden', 'verzonden', 'verwacht']);
    const [rij] = await huis.lees<{
      readonly bytes: Buffer;
      readonly uiterlijk: string;
      readonly bestand: string;
    }>('SELECT bytes, bestand, uiterlijk::text FROM iwmobericht JOIN iwmostand ON bericht = id');
    expect([rij?.bytes.toString(), rij?.uiterlijk]).toEqual([huis.leesUit(rij?.bestand ?? ''), '2026-11-06']);
  });

  it('met dezelfde sleutel nog eens gevraagd, wordt een keer gemaakt en gaat een keer weg', async () => {
    const voor = huis.inhoud('uit');
    await bestel('k1');
    await bestel('k1');
    expect(gestuurd(voor)).toHaveLength(1);
    expect(await huis.stand()).toHaveLength(1);
  });

  it('een wijziging is weer een bericht met alles, gehouden tegen het vorige', async () => {
    const voor = huis.inhoud('uit');
    await bestel('k1');
    huis.levering.toewijzingen = huis.levering.toewijzingen.map((t) =>
      t.ToewijzingNummer === 103
        ? {
            ...t,
            Einddatum: datum('2027-04-08'),
            Toewijzingsdatum: datum('2026-11-03'),
            RedenWijziging: '14',
          }
        : t,
    );
    await bestel('k2');
    expect(gestuurd(voor)).toEqual([
      [101, 102, 103],
      [101, 102, 103],
    ]);
  });

  it('met alleen wat verandert wordt niet gemaakt: regel en plaats komen bij een mens (OP087)', async () => {
    await bestel('k1');
    const voor = huis.inhoud('uit');
    const alle = huis.levering.toewijzingen;
    huis.levering.toewijzingen = alle.slice(0, 1);
    await bestel('k2');
    expect(gestuurd(voor)).toEqual([]);
    const [, tweede] = await huis.stand();
    expect(tweede).toMatchObject({ fase: 'afgekeurd', te_doen: true });
    const { tekst } = await huis.vraag('administratie', berichtPaden.een(tweede?.id ?? ''));
    for (const zin of ['OP087', 'ToewijzingNummer=102', 'Opnieuw maken']) expect(tekst).toContain(zin);

    huis.levering.toewijzingen = alle;
    expect((await druk(tweede?.id ?? '', 'knop')).status).toBe(303);
    expect((await druk(tweede?.id ?? '', 'knop')).status).toBe(303);
    await huis.takenloper.verwerkAlles();
    expect(gestuurd(voor)).toEqual([[101, 102, 103]]);
    expect((await huis.stand()).map(({ fase }) => fase)).toEqual(['verzonden', 'afgehandeld', 'verzonden']);
  });

  it('dat de aanbieder afkeurde, telt niet als vorige', async () => {
    await bestel('k1');
    const id = await enige();
    const terug = new URLSearchParams({ wat: 'retour', uitslag: 'afgekeurd', code: '9332', sleutel: 's' });
    expect((await huis.vraag('administratie', berichtPaden.klok(id), terug)).status).toBe(303);
    const voor = huis.inhoud('uit');
    huis.levering.toewijzingen = huis.levering.toewijzingen.slice(0, 1);
    await bestel('k2');
    expect(gestuurd(voor)).toEqual([[101]]);
  });

  it('dat de aanbieder afkeurde, wordt een keer opnieuw gemaakt: daarna is er geen knop, en twee tabbladen geven er een (OP087)', async () => {
    await bestel('k1');
    const id = await enige();
    const terug = new URLSearchParams({ wat: 'retour', uitslag: 'afgekeurd', code: '9019', sleutel: 's' });
    expect((await huis.vraag('administratie', berichtPaden.klok(id), terug)).status).toBe(303);
    const lees = async () => (await huis.vraag('administratie', berichtPaden.een(id))).tekst;
    expect(await lees()).toContain('Opnieuw maken');
    const voor = huis.inhoud('uit');
    const beide = await Promise.all([druk(id, 'tab een'), druk(id, 'tab twee')]);
    expect(beide.map(({ status }) => status).sort()).toEqual([303, 422]);
    expect(beide.find(({ status }) => status === 422)?.tekst).toContain('al opnieuw gemaakt of afgehandeld');
    await huis.takenloper.verwerkAlles();
    expect(gestuurd(voor)).toEqual([[101, 102, 103]]);
    expect(await lees()).not.toContain('Opnieuw maken');
    // A page that was open all the time.
    expect((await druk(id, 'oud tabblad')).status).toBe(422);
    await huis.takenloper.verwerkAlles();
    expect(gestuurd(voor)).toHaveLength(1);
    expect(await huis.stand()).toHaveLength(2);
  });

  it('van wie het dossier de gegevens mist, wordt niet gemaakt, en zegt waarom', async () => {
    const { client } = huis.levering.poort;
    const reden = {
      code: 'adresOntbreekt',
      reden: 'Er is geen adres.',
      artikel: 'iWmo',
      uitweg: 'Vul het aan.',
    };
    Object.assign(huis.levering.poort, { client: () => Promise.resolve(geweigerd(reden)) });
    await bestel('k1');
    Object.assign(huis.levering.poort, { client });
    const { tekst } = await huis.vraag('beheerder', berichtPaden.een(await enige()));
    expect(tekst).toContain('Er is geen adres.');
  });
});

describe('als het verzenden stukgaat', () => {
  it('en het ging niet weg, dan probeert Omkeer het opnieuw tot het lukt, en gaat het een keer weg', async () => {
    const voor = huis.inhoud('uit');
    let pogingen = 0;
    huis.poort = {
      ...echt,
      verzend: (bestand) => {
        pogingen += 1;
        return pogingen < 3 ? Promise.reject(new Error('schijf vol')) : echt.verzend(bestand);
      },
    };
    await bestel('k1');
    expect(gestuurd(voor)).toHaveLength(1);
    expect((await feiten()).filter((soort) => soort === 'nietVerzonden')).toHaveLength(2);
    expect(await huis.stand()).toMatchObject([{ fase: 'verzonden', te_doen: false }]);
  });

  it('en niemand weet of het weg is, dan gaat het niet vanzelf nog eens; een mens zegt het', async () => {
    await bestel('k1');
    await huis.eigenaar("DELETE FROM iwmoberichtfeit WHERE feit->>'soort' IN ('verzonden', 'verwacht')");
    await huis.eigenaar(`INSERT INTO uitgaand (gemeente, taak, gegevens, op)
      SELECT gemeente, 'iwmoverzend', jsonb_build_object('bericht', id), now() FROM iwmobericht`);
    const voor = huis.inhoud('uit');
    await huis.takenloper.verwerkAlles();
    expect(gestuurd(voor)).toEqual([]);
    const id = await enige();
    expect((await huis.vraag('administratie', berichtPaden.een(id))).tekst).toContain(
      'Niet zeker of het weg is',
    );
    await druk(id, 'knop');
    await huis.takenloper.verwerkAlles();
    expect(gestuurd(voor)).toHaveLength(1);
    expect(await huis.stand()).toMatchObject([{ fase: 'verzonden', te_doen: false }]);
  });

  it('of er is geen map, dan gaat er niets weg en staat dat er; met een map gaat het alsnog, een keer', async () => {
    const voor = huis.inhoud('uit');
    huis.poort = GEEN_POORT;
    await bestel('k1');
    const id = await enige();
    const { tekst } = await huis.vraag('administratie', berichtPaden.een(id));
    expect(tekst).toContain('Er is geen map voor berichten ingesteld.');
    expect(gestuurd(voor)).toEqual([]);
    huis.poort = echt;
    await druk(id, 'k');
    await druk(id, 'l');
    await huis.takenloper.verwerkAlles();
    expect(gestuurd(voor)).toHaveLength(1);
  });
});

describe('een toewijzingsbericht van wie het adres intussen geheim is (Wmo 5.3.3)', () => {
  it('gaat niet weg, ook niet opnieuw; een mens krijgt de reden, en na het opheffen gaat het alsnog', async () => {
    const voor = huis.inhoud('uit');
    huis.poort = GEEN_POORT;
    await bestel('k1');
    huis.poort = echt;
    huis.levering.adresGeheim = true;
    const id = await enige();
    await druk(id, 'a');
    await huis.takenloper.verwerkAlles();
    expect(gestuurd(voor)).toEqual([]);
    expect(await huis.stand()).toMatchObject([{ fase: 'nietVerzonden', te_doen: true }]);
    expect((await huis.vraag('administratie', berichtPaden.een(id))).tekst).toContain('Bel de aanbieder');
    huis.levering.adresGeheim = false;
    await druk(id, 'b');
    await huis.takenloper.verwerkAlles();
    expect(gestuurd(voor)).toHaveLength(1);
  });
});

describe('opnieuw verzenden', () => {
  it('stuurt precies dezelfde bytes naast de eerste, met een nieuwe klok, per druk een keer', async () => {
    const voor = huis.inhoud('uit');
    await bestel('k1');
    const [eerste = ''] = huis.inhoud('uit').filter((naam) => !voor.includes(naam));
    huis.zetKlok('2026-11-10T09:00:00Z');
    for (const sleutel of ['a', 'a']) expect((await druk(await enige(), sleutel)).status).toBe(303);
    await huis.takenloper.verwerkAlles();
    const nieuw = huis.inhoud('uit').filter((naam) => !voor.includes(naam) && naam !== eerste);
    expect(nieuw.map((naam) => huis.leesUit(naam))).toEqual([huis.leesUit(eerste)]);
    const [rij] = await huis.lees<{ readonly uiterlijk: string }>('SELECT uiterlijk::text FROM iwmostand');
    expect(rij?.uiterlijk).toBe('2026-11-13');
  });
});

describe('de klok van het retourbericht (OP090)', () => {
  it('die voorbij is, wordt een keer gemerkt en komt bij een mens', async () => {
    await bestel('k1');
    huis.zetKlok('2026-11-06T12:00:00Z');
    await huis.ronde();
    expect(await huis.stand()).toMatchObject([{ te_doen: false }]);
    huis.zetKlok('2026-11-09T12:00:00Z');
    await huis.ronde();
    await huis.ronde();
    expect((await feiten()).filter((soort) => soort === 'verlopen')).toHaveLength(1);
    expect(await huis.stand()).toMatchObject([{ te_doen: true }]);
    const id = await enige();
    const terug = new URLSearchParams({ wat: 'retour', uitslag: 'goed', code: '', sleutel: 's' });
    expect((await huis.vraag('administratie', berichtPaden.klok(id), terug)).status).toBe(303);
    expect(await huis.stand()).toMatchObject([{ te_doen: false }]);
  });
});
