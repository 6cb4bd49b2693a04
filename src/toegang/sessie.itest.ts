import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nieuweDatabase, type Testdatabase } from '../../test/hulp/database.ts';
import { tijdstip } from '../kern/datum.ts';
import { leesPersoonId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { bewaarConcept, ruimConceptenOp, vindConcept, wisConcept } from './concept.ts';
import {
  alsEigenaar,
  Bladeraar,
  GEERTRUIDENBERG,
  maakProefhuis,
  type Proefhuis,
  STEIN,
  zeker,
} from '../../test/hulp/proefhuis.ts';
import { leesKoekje, sessieId } from './sessie.ts';
import { ruimSessiesOp, vindSessie } from './sessieopslag.ts';

let database: Testdatabase;
let huis: Proefhuis;

beforeAll(async () => {
  database = await nieuweDatabase();
  huis = await maakProefhuis(database.url);
  const { kamer } = huis;
  kamer.get('/', { recht: 'openbaar', audit: 'geen' }, (c, g) => c.text(g ? `welkom ${g.naam}` : 'welkom'));
  kamer.get('/mijn', { recht: 'ingelogd', audit: 'geen' }, (c, g) => c.text(g.id));
  kamer.post('/elders', { recht: 'ingelogd', audit: 'geen' }, (c) => c.text('ontvangen'));
  kamer.post('/gesprek', { recht: 'ingelogd', audit: 'geen' }, (c) => c.text('ontvangen'));
});
afterAll(async () => {
  await huis.sluit();
  await database.weg();
});
async function ingelogd(wie: string): Promise<Bladeraar> {
  const b = new Bladeraar(huis.basis);
  await b.logIn(wie);
  return b;
}
const nu = tijdstip('2026-03-02T09:00:00Z');

describe('een sessie die eindigt', () => {
  it('inwoner: na een kwartier stilte, met de weg terug', async () => {
    const b = await ingelogd('mevrouw-x');
    huis.verder(15);
    expect((await b.ga('/mijn')).tekst).toBe('mevrouw-x');
    huis.verder(16);
    const pagina = await b.ga('/mijn?nr=2');
    expect(pagina.pad).toBe('/inloggen/verlopen?terug=%2Fmijn%3Fnr%3D2');
    expect(pagina.tekst).toContain('U bent automatisch uitgelogd');
    expect(pagina.tekst).toContain('/inloggen?terug=%2Fmijn%3Fnr%3D2');
    expect(b.koekjes.has('omkeer')).toBe(false);
  });

  it('medewerker: na tien uur, ook bij doorwerken', async () => {
    const b = await ingelogd('anouk');
    for (let uur = 0; uur < 12; uur += 1) {
      huis.verder(50);
      expect((await b.ga('/mijn')).tekst).toBe('anouk');
    }
    huis.verder(1);
    expect((await b.ga('/mijn')).pad).toContain('/inloggen/verlopen');
  });

  it('een verlopen sessie herleeft niet door hem snel weer te gebruiken', async () => {
    const b = await ingelogd('mevrouw-x');
    const koekje = b.koekjes.get('omkeer') ?? '';
    huis.verder(20);
    await b.ga('/mijn');
    b.koekjes.set('omkeer', koekje);
    expect((await b.ga('/mijn')).pad).toContain('/inloggen/verlopen');
  });

  it('geeft terug wat er werd getypt, en bewaart het; alleen die persoon ziet het na inloggen', async () => {
    const b = await ingelogd('mevrouw-x');
    huis.verder(20);
    const getypt = { hulpvraag: 'Ik kan de trap niet meer op. \u{1F622}\0', leeg: '' };
    const pagina = await b.verstuur('/gesprek', getypt, '/mijn?stap=3');
    expect(pagina.status).toBe(401);
    expect(pagina.tekst).toContain('Wat u hebt ingevuld, is er nog');
    expect(pagina.tekst).toContain('href="/inloggen?terug=%2Fmijn%3Fstap%3D3"');
    expect(pagina.tekst).toMatch(
      /action="\/gesprek"[^]*name="hulpvraag" value="Ik kan de trap niet meer op\. \u{1F622}"/u,
    );
    const lees = (id: string) =>
      inGemeente(huis.db, STEIN, (trx) =>
        vindConcept(trx, { gemeente: STEIN, persoon: zeker(leesPersoonId(id)), sleutel: '/gesprek' }),
      );
    expect(await lees('mevrouw-x')).toEqual({
      hulpvraag: ['Ik kan de trap niet meer op. \u{1F622}'],
      leeg: [''],
    });
    expect(await lees('anouk')).toBeUndefined();
  });

  it('geeft het ook terug als de sessie niet meer bekend is, en bewaart het dan voor niemand', async () => {
    const b = await ingelogd('mevrouw-x');
    const koekje = b.koekjes.get('omkeer') ?? '';
    await b.verstuur('/uitloggen/overal', {});
    b.koekjes.set('omkeer', koekje);
    const concepten = () => alsEigenaar(database.url, "select * from concept where sleutel = '/elders'");
    const pagina = await b.verstuur('/elders', { hulpvraag: 'Een half uur werk <b>' });
    expect(pagina.status).toBe(401);
    expect(pagina.tekst).toContain('value="Een half uur werk &lt;b&gt;"');
    expect(await concepten()).toEqual([]);
  });

  it('geeft niets terug van wat een andere site liet versturen (CSRF)', async () => {
    const antwoord = await fetch(new URL('/elders', huis.basis), {
      method: 'POST',
      headers: { Origin: 'https://kwaad.nl', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'hulpvraag=Stuur+dit+voor+mij',
      redirect: 'manual',
    });
    expect(antwoord.status).toBe(403);
    expect(await antwoord.text()).not.toContain('Stuur dit voor mij');
  });

  it('opruimen haalt weg wat voor die tijd eindigde en laat de rest staan', async () => {
    const b = await ingelogd('anouk');
    await inGemeente(huis.db, STEIN, (trx) => ruimSessiesOp(trx, nu));
    expect((await b.ga('/mijn')).tekst).toBe('anouk');
    const veelLater = tijdstip('2036-01-01T00:00:00Z');
    expect(await inGemeente(huis.db, STEIN, (trx) => ruimSessiesOp(trx, veelLater))).toBeGreaterThan(0);
    expect((await b.ga('/mijn')).pad).toContain('/inloggen/verlopen');
  });
});

describe('uitloggen', () => {
  it('beeindigt de sessie hier en bij de inlogdienst', async () => {
    const b = await ingelogd('anouk');
    const koekje = b.koekjes.get('omkeer') ?? '';
    expect((await b.verstuur('/uitloggen', {})).pad).toBe('/uitgelogd');
    b.koekjes.set('omkeer', koekje);
    expect((await b.ga('/mijn')).pad).toContain('/inloggen/verlopen');
    // Logged out there too: the page of people is asked again.
    expect((await b.ga('/inloggen')).pad).toMatch(/^\/demo-idp\/wie\//);
  });

  it('overal: ook op het andere apparaat, en niet bij een ander', async () => {
    const [thuis, werk, ander] = [
      await ingelogd('anouk'),
      await ingelogd('anouk'),
      await ingelogd('mevrouw-x'),
    ];
    await thuis.verstuur('/uitloggen/overal', {});
    expect((await werk.ga('/mijn')).pad).toContain('/inloggen/verlopen');
    expect((await ander.ga('/mijn')).tekst).toBe('mevrouw-x');
  });

  it('kan niet vanaf een andere site (CSRF)', async () => {
    const b = await ingelogd('anouk');
    const koekje = `omkeer=${b.koekjes.get('omkeer') ?? ''}`;
    const antwoord = await fetch(new URL('/uitloggen', huis.basis), {
      method: 'POST',
      headers: { Cookie: koekje, Origin: 'https://kwaad.nl' },
      redirect: 'manual',
    });
    expect(antwoord.status).toBe(403);
    expect((await b.ga('/mijn')).tekst).toBe('anouk');
  });

  it('zonder sessie gaat gewoon naar uitgelogd', async () => {
    expect((await new Bladeraar(huis.basis).verstuur('/uitloggen', {})).pad).toBe('/uitgelogd');
  });
});

describe('twee gemeenten in een database', () => {
  it('zien elkaars sessies niet', async () => {
    const b = await ingelogd('roos');
    const koekje = zeker(leesKoekje(b.koekjes.get('omkeer') ?? ''));
    const zoek = (gemeente: typeof STEIN) =>
      inGemeente(huis.db, gemeente, (trx) =>
        trx.selectFrom('sessie').select('persoon').where('id', '=', sessieId(koekje)).execute(),
      );
    expect((await vindSessie(huis.db, koekje))?.gebruiker.id).toBe('roos');
    expect(await zoek(GEERTRUIDENBERG)).toEqual([{ persoon: 'roos' }]);
    expect(await zoek(STEIN)).toEqual([]);
    await expect(
      inGemeente(huis.db, STEIN, (trx) =>
        trx.updateTable('sessie').set({ gemeente: GEERTRUIDENBERG }).execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('een koekje met een andere gemeente ervoor opent niets', async () => {
    const b = await ingelogd('roos');
    b.koekjes.set('omkeer', (b.koekjes.get('omkeer') ?? '').replace('0779', '0971'));
    expect((await b.ga('/mijn')).pad).toContain('/inloggen/verlopen');
  });

  it('zonder gemeente in de transactie is er niets te zien', async () => {
    await ingelogd('roos');
    expect(await huis.db.selectFrom('sessie').select('id').execute()).toEqual([]);
    await expect(huis.db.deleteFrom('leeslog').execute()).rejects.toThrow(/permission denied/);
  });
});

describe('concepten', () => {
  const van = { gemeente: STEIN, persoon: zeker(leesPersoonId('anouk')), sleutel: '/verslag' };
  it('worden overschreven, en gewist na verzending', async () => {
    await inGemeente(huis.db, STEIN, async (trx) => {
      await bewaarConcept(trx, van, { tekst: ['eerste'] }, nu);
      await bewaarConcept(trx, van, { tekst: ['tweede'] }, nu);
      expect(await vindConcept(trx, van)).toEqual({ tekst: ['tweede'] });
      await wisConcept(trx, van);
      expect(await vindConcept(trx, van)).toBeUndefined();
    });
  });

  it('van 100 kB passen, van een halve MB niet', async () => {
    await inGemeente(huis.db, STEIN, async (trx) => {
      expect(await bewaarConcept(trx, van, { tekst: ['x'.repeat(100_000)] }, nu)).toBe(true);
      expect(await bewaarConcept(trx, van, { tekst: ['x'.repeat(500_000)] }, nu)).toBe(false);
    });
  });

  it('worden na 30 dagen opgeruimd zonder ze te lezen; jongere blijven', async () => {
    await alsEigenaar(database.url, 'delete from concept');
    const vers = { ...van, sleutel: '/vers' };
    await inGemeente(huis.db, STEIN, async (trx) => {
      await bewaarConcept(trx, van, { tekst: ['oud'] }, tijdstip('2020-01-01T00:00:00Z'));
      await bewaarConcept(trx, vers, { tekst: ['vers'] }, tijdstip(new Date().toISOString()));
    });
    expect(await inGemeente(huis.db, STEIN, (trx) => ruimConceptenOp(trx))).toBe(1);
    expect(await inGemeente(huis.db, STEIN, (trx) => vindConcept(trx, vers))).toEqual({ tekst: ['vers'] });
  });
});
