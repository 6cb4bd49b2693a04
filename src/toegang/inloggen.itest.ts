import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nieuweDatabase, type Testdatabase } from '../../test/hulp/database.ts';
import { alsEigenaar, Bladeraar, maakProefhuis, type Proefhuis } from '../../test/hulp/proefhuis.ts';

let database: Testdatabase;
let huis: Proefhuis;

beforeAll(async () => {
  database = await nieuweDatabase();
  huis = await maakProefhuis(database.url);
  const { kamer } = huis;
  kamer.get('/', { recht: 'openbaar', audit: 'geen' }, (c, g) => c.text(g ? `welkom ${g.naam}` : 'welkom'));
  kamer.get('/werk', { recht: ['klantmanager', 'screener'], audit: 'geen' }, (c, g) =>
    c.text(`${g.rol} ${g.id}`),
  );
  kamer.get('/mijn', { recht: ['inwoner'], audit: 'geen' }, (c, g) =>
    c.text(`bsn bekend: ${g.bsn !== null}`),
  );
});
afterAll(async () => {
  await huis.sluit();
  await database.weg();
});
const bladeraar = () => new Bladeraar(huis.basis);
const sessies = () =>
  alsEigenaar<{ id: string; persoon: string; id_token: string | null }>(database.url, 'select * from sessie');

describe('inloggen met OpenID Connect', () => {
  it('brengt een medewerker via de inlogdienst terug op de gevraagde pagina', async () => {
    const b = bladeraar();
    const keuze = await b.ga('/werk?deel=2');
    expect(keuze.pad).toMatch(/^\/demo-idp\/wie\//);
    expect(keuze.tekst).toContain('Anouk Peters');
    const pagina = await b.verstuur(keuze.pad, { persoon: 'anouk' });
    expect(pagina).toMatchObject({ status: 200, pad: '/werk?deel=2', tekst: 'klantmanager anouk' });
  });

  it('zet in het koekje een token en in de database alleen de sha256 daarvan', async () => {
    const b = bladeraar();
    await b.logIn('anouk');
    const token = b.koekjes.get('omkeer')?.split('.')[1] ?? '';
    expect(token).toHaveLength(43);
    expect(JSON.stringify(await sessies())).not.toContain(token);
  });

  it('geeft een inwoner het BSN en bewaart geen id_token waarin dat staat (Wabb 11)', async () => {
    const b = bladeraar();
    expect(await b.logIn('mevrouw-x', '/mijn')).toMatchObject({ tekst: 'bsn bekend: true' });
    const [sessie] = (await sessies()).filter((s) => s.persoon === 'mevrouw-x');
    const inhoud = Buffer.from(sessie?.id_token?.split('.')[1] ?? '', 'base64url').toString();
    expect(inhoud).toContain('mevrouw-x');
    expect(inhoud).not.toContain('999993653');
  });

  it('weigert wie zonder BSN als inwoner komt en noemt het gegeven', async () => {
    const pagina = await bladeraar().logIn('zonder-bsn');
    expect(pagina.status).toBe(403);
    expect(pagina.tekst).toContain('urn:nl:bsn');
  });

  it('weigert een inwoner die zwakker inlogde dan de gemeente vraagt, ook met een BSN (AVG 32)', async () => {
    const b = bladeraar();
    const pagina = await b.logIn('zwak', '/mijn');
    expect(pagina.status).toBe(403);
    expect(pagina.tekst).toContain('niet veilig genoeg');
    expect(pagina.tekst).not.toContain('999993653');
    expect(b.koekjes.has('omkeer')).toBe(false);
    expect((await sessies()).filter((s) => s.persoon === 'zwak')).toEqual([]);
    expect(await bladeraar().logIn('zwak-km', '/werk')).toMatchObject({ tekst: 'klantmanager zwak-km' });
  });

  it('vraagt de inlogdienst om het niveau dat nodig is (OpenID Connect 3.1.2.1)', async () => {
    const naar = new URL((await bladeraar().vraag('/inloggen')).headers.get('Location') ?? '');
    expect(naar.searchParams.get('acr_values')).toBe('substantieel');
  });

  it('weigert wie uit een gemeente komt die hier niet werkt', async () => {
    expect((await bladeraar().logIn('elders')).tekst).toContain('Uw gemeente werkt niet met deze Omkeer');
  });

  it('laat wie twee rollen heeft er een kiezen', async () => {
    const b = bladeraar();
    const keuze = await b.logIn('twee-rollen', '/werk');
    expect(keuze.tekst).toContain('Met welke rol werkt u nu?');
    const link =
      /href="(\/inloggen\?[^"]*rol=screener)"/.exec(keuze.tekst)?.[1]?.replaceAll('&amp;', '&') ?? '';
    // The login service still knows who it is, so choosing a role asks no password again.
    expect(await b.ga(link)).toMatchObject({ pad: '/werk', tekst: 'screener twee-rollen' });
  });

  it('neemt bij elk inloggen een nieuw token en beeindigt de vorige sessie van die browser', async () => {
    const b = bladeraar();
    await b.logIn('anouk');
    const eerste = b.koekjes.get('omkeer') ?? '';
    await b.logIn('anouk');
    expect(b.koekjes.get('omkeer')).not.toBe(eerste);
    const oud = bladeraar();
    oud.koekjes.set('omkeer', eerste);
    expect((await oud.vraag('/werk')).headers.get('Location')).toContain('/inloggen/verlopen');
  });

  it('legt het inloggen vast (BIO2 8.15.01)', async () => {
    await bladeraar().logIn('anouk');
    const regels = await alsEigenaar(database.url, "select * from leeslog where activiteit = 'inloggen'");
    expect(regels).toContainEqual(
      expect.objectContaining({ persoon: 'anouk', resultaat: 'gelukt', dossier: null }),
    );
  });
});

describe('inloggen dat niet klopt', () => {
  it('weigert een antwoord met een andere state', async () => {
    const b = bladeraar();
    await b.vraag('/inloggen');
    const pagina = await b.ga('/inloggen/terug?code=abc&state=verkeerd');
    expect(pagina.status).toBe(403);
    expect(pagina.tekst).toContain('hoort niet bij uw poging');
    expect(b.koekjes.has('omkeer')).toBe(false);
  });

  it('weigert een code die in een andere browser is gevraagd', async () => {
    const slachtoffer = bladeraar();
    const aanvaller = bladeraar();
    const keuze = await aanvaller.ga('/inloggen');
    const antwoord = await aanvaller.vraag(keuze.pad, {
      method: 'POST',
      body: new URLSearchParams({ persoon: 'anouk' }),
    });
    const verder = await aanvaller.vraag(antwoord.headers.get('Location') ?? '');
    const terug = verder.headers.get('Location') ?? '';
    expect(terug).toContain('/inloggen/terug?code=');
    await slachtoffer.vraag('/inloggen');
    expect((await slachtoffer.ga(terug)).status).toBe(403);
    expect(slachtoffer.koekjes.has('omkeer')).toBe(false);
  });

  it('weigert dezelfde code een tweede keer, ook met het koekje van de poging erbij (RFC 6749 4.1.2)', async () => {
    const b = bladeraar();
    const keuze = await b.ga('/inloggen');
    const poging = b.koekjes.get('omkeer-inloggen') ?? '';
    const gekozen = await b.vraag(keuze.pad, {
      method: 'POST',
      body: new URLSearchParams({ persoon: 'anouk' }),
    });
    const terug = (await b.vraag(gekozen.headers.get('Location') ?? '')).headers.get('Location') ?? '';
    expect((await b.vraag(terug)).status).toBe(303);
    const dief = bladeraar();
    dief.koekjes.set('omkeer-inloggen', poging);
    const pagina = await dief.ga(terug);
    expect([pagina.status, pagina.tekst.includes('Het inloggen is niet gelukt')]).toEqual([403, true]);
    expect(dief.koekjes.has('omkeer')).toBe(false);
  });

  it('neemt een sessiekoekje dat iemand klaarzette niet over (sessiefixatie)', async () => {
    const klaargezet = `0971.${'A'.repeat(43)}`;
    const b = bladeraar();
    b.koekjes.set('omkeer', klaargezet);
    await b.logIn('anouk');
    expect(b.koekjes.get('omkeer')).not.toBe(klaargezet);
    const aanvaller = bladeraar();
    aanvaller.koekjes.set('omkeer', klaargezet);
    expect((await aanvaller.vraag('/werk')).headers.get('Location')).toContain('/inloggen/verlopen');
  });

  it('vraagt zonder koekje van de poging om opnieuw te beginnen', async () => {
    const pagina = await bladeraar().ga('/inloggen/terug?code=abc&state=abc');
    expect(pagina.tekst).toContain('Sta cookies toe');
  });

  it.each(['//kwaad.nl', 'https://kwaad.nl/', '/\\kwaad.nl', '/%2e//kwaad.nl'])(
    'stuurt na het inloggen niet naar %s (open redirect)',
    async (terug) => {
      expect(await bladeraar().logIn('anouk', terug)).toMatchObject({
        pad: '/',
        tekst: 'welkom Anouk Peters',
      });
    },
  );

  it('een afgebroken inloggen zegt dat, en hoe verder', async () => {
    const b = bladeraar();
    const start = new URL((await b.vraag('/inloggen')).headers.get('Location') ?? '');
    const state = start.searchParams.get('state') ?? '';
    const iss = encodeURIComponent(new URL('/demo-idp', huis.basis).href);
    const pagina = await b.ga(`/inloggen/terug?error=access_denied&state=${state}&iss=${iss}`);
    expect(pagina.tekst).toContain('U hebt het inloggen afgebroken');
  });
});

describe('een huis apart', () => {
  it('zonder inlogdienst: een duidelijke pagina met 503, en het werkt weer zodra de dienst er is', async () => {
    const eigen = await nieuweDatabase();
    const apart = await maakProefhuis(eigen.url);
    apart.kamer.get('/', { recht: 'openbaar', audit: 'geen' }, (c, g) => c.text(g?.naam ?? 'niemand'));
    const b = new Bladeraar(apart.basis);
    apart.dienst(false);
    const antwoord = await b.vraag('/inloggen');
    expect([antwoord.status, antwoord.headers.get('Retry-After')]).toEqual([503, '60']);
    expect(await antwoord.text()).toContain('De inlogdienst is op dit moment niet bereikbaar');
    apart.dienst(true);
    expect((await b.logIn('anouk')).tekst).toBe('Anouk Peters');
    apart.dienst(false);
    expect((await b.verstuur('/uitloggen', {})).status).toBe(503);
    expect(b.koekjes.has('omkeer')).toBe(false);
    await apart.sluit();
    await eigen.weg();
  });

  it('met opnieuw aanmelden vraagt elk inloggen wie het is, en een rol kiezen niet nog eens', async () => {
    const eigen = await nieuweDatabase();
    const apart = await maakProefhuis(eigen.url, { opnieuwAanmelden: true });
    apart.kamer.get('/', { recht: 'openbaar', audit: 'geen' }, (c, g) => c.text(g?.rol ?? 'niemand'));
    const b = new Bladeraar(apart.basis);
    await b.logIn('anouk');
    expect((await b.ga('/inloggen')).tekst).toContain('Als wie wilt u inloggen?');
    expect((await b.logIn('twee-rollen')).tekst).toContain('Met welke rol');
    expect(await b.ga('/inloggen?rol=screener')).toMatchObject({ pad: '/', tekst: 'screener' });
    await apart.sluit();
    await eigen.weg();
  });
});
