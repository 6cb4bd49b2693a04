import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { DAAR } from '../../test/hulp/apphuis.ts';
import type { Rol } from '../kern/rollen.ts';
import { aanbodPaden } from '../ui/aanbodpaden.ts';

let huis: Apphuis;
beforeAll(async () => {
  huis = await maakApphuis();
});
afterAll(() => huis.sluit());

const koekjes = new Map<Rol, string>();
async function vraag(rol: Rol | null, pad: string, body?: URLSearchParams | FormData) {
  if (rol !== null && !koekjes.has(rol)) koekjes.set(rol, await huis.sessie(rol));
  const antwoord = await huis.app.request(new URL(pad, huis.basis), {
    method: body ? 'POST' : 'GET',
    headers: { Origin: huis.basis.origin, ...(rol === null ? {} : { Cookie: koekjes.get(rol) ?? '' }) },
    ...(body ? { body } : {}),
  });
  return { status: antwoord.status, tekst: await antwoord.text(), naar: antwoord.headers.get('Location') };
}
const velden = (anders: Readonly<Record<string, string>> = {}) =>
  new URLSearchParams({
    naam: 'Koffie in de wijk',
    soort: 'inloop',
    omschrijving: 'Gezelschap voor wie zich eenzaam voelt.',
    leefgebieden: 'sociaalNetwerk',
    meedoen: 'Loop binnen.',
    openbaar: 'ja',
    bron: 'gebeld',
    gecontroleerdOp: '2026-01-05',
    ...anders,
  });
const bestand = (tekst: string | Uint8Array<ArrayBuffer>) => {
  const form = new FormData();
  form.append('bestand', new File([tekst], 'kaart.csv', { type: 'text/csv' }));
  return form;
};

describe('de sociale kaart (Wmo 2.2.3, 2.3.5 lid 3)', () => {
  it('zegt dat zij leeg is, en wie haar vult', async () => {
    expect((await vraag('klantmanager', aanbodPaden.kaart)).tekst).toContain('De sociale kaart is nog leeg.');
    expect((await vraag(null, aanbodPaden.openbaar)).tekst).toContain('Wij vonden niets.');
  });

  it('neemt aanbod op, en vindt het in gewone woorden, ook zonder inloggen', async () => {
    const { status, naar } = await vraag('teamleider', aanbodPaden.nieuw, velden());
    expect([status, naar]).toEqual([303, aanbodPaden.een('koffie-in-de-wijk')]);
    expect((await vraag('klantmanager', `${aanbodPaden.kaart}?q=eenzaam`)).tekst).toContain(
      'Koffie in de wijk',
    );
    expect((await vraag(null, `${aanbodPaden.openbaar}?q=eenzaam`)).tekst).toContain('Koffie in de wijk');
    expect((await vraag(null, aanbodPaden.openbaarBestand)).tekst).toContain('koffie-in-de-wijk;');
  });

  it('zegt boven wat het vindt wie te bellen is als het niet kan wachten, en alleen dan (Wmo 2.3.3)', async () => {
    for (const q of ['wil niet leven', 'mijn kind wordt geslagen', 'hij heeft een mes', 'ik hoor stemmen']) {
      const vraagt = `?q=${encodeURIComponent(q)}`;
      const inwoner = (await vraag(null, `${aanbodPaden.openbaar}${vraagt}`)).tekst;
      const medewerker = (await vraag('klantmanager', `${aanbodPaden.kaart}${vraagt}`)).tekst;
      for (const nummer of ['tel:112', 'tel:113', 'tel:08000113', 'tel:08002000'])
        expect([q, inwoner.includes(nummer), medewerker.includes(nummer)]).toEqual([q, true, true]);
      expect(inwoner.indexOf('Kan het niet wachten?')).toBeLessThan(inwoner.indexOf('name="q"'));
    }
    const ander = await vraag(null, `${aanbodPaden.openbaar}?taal=en&q=wil+niet+leven`);
    expect(ander.tekst).toContain('You can call someone now.');
    for (const q of ['', 'ik leef van de bijstand'])
      expect((await vraag(null, `${aanbodPaden.openbaar}?q=${encodeURIComponent(q)}`)).tekst).not.toContain(
        'tel:113',
      );
  });

  it('weigert wat niet kan, bij het veld, en bewaart wat was getypt', async () => {
    const fout = await vraag(
      'teamleider',
      aanbodPaden.nieuw,
      velden({ plaatsen: '-3', bron: '', website: 'ftp://x' }),
    );
    expect(fout.status).toBe(422);
    for (const zin of [
      'geen aantal plaatsen',
      'waar dit vandaan komt',
      'begint met https://',
      'value="ftp://x"',
    ])
      expect(fout.tekst).toContain(zin);
    expect((await vraag('klantmanager', aanbodPaden.nieuw, velden())).status).toBe(403);
    expect((await vraag('inwoner', aanbodPaden.kaart)).status).toBe(403);
    expect((await vraag('teamleider', aanbodPaden.een('bestaat-niet'))).status).toBe(404);
  });

  it('laat zien dat het lang niet is nagegaan, tot iemand belt', async () => {
    const pad = aanbodPaden.een('koffie-in-de-wijk');
    expect((await vraag('klantmanager', pad)).tekst).toContain('Bel eerst');
    expect((await vraag('administratie', aanbodPaden.nalopen)).tekst).toContain('Koffie in de wijk');
    expect(
      (
        await vraag(
          'administratie',
          aanbodPaden.controleren('koffie-in-de-wijk'),
          new URLSearchParams({ bron: '' }),
        )
      ).status,
    ).toBe(422);
    expect(
      (
        await vraag(
          'administratie',
          aanbodPaden.controleren('koffie-in-de-wijk'),
          new URLSearchParams({ bron: 'gebeld', plaatsen: '0' }),
        )
      ).status,
    ).toBe(303);
    const { tekst } = await vraag('klantmanager', pad);
    expect([tekst.includes('Bel eerst'), tekst.includes('vol')]).toEqual([false, true]);
  });

  it('neemt een bestand pas na bekijken over, en met een fout niets', async () => {
    const kop = 'code;naam;soort;omschrijving;leefgebieden;meedoen;openbaar;bron;gecontroleerdOp';
    const goed = `${kop}\nmaatje;Maatje;maatje;Iemand die langskomt;sociaalNetwerk;Bel;nee;mail;2026-10-01\n`;
    const telling = () => huis.lees('SELECT nr FROM aanbodfeit');
    const voor = (await telling()).length;
    const fout = await vraag(
      'beheerder',
      aanbodPaden.invoeren,
      bestand(`${goed}x;Y;raar;Z;;;ja;;2026-13-01\n`),
    );
    expect([fout.status, fout.tekst.includes('Er is niets veranderd')]).toEqual([422, true]);
    expect(
      (await vraag('beheerder', aanbodPaden.invoeren, bestand(Uint8Array.of(0xff, 0xfe, 0x41)))).tekst,
    ).toContain('geen tekst in UTF-8');
    const vooraf = await vraag('beheerder', aanbodPaden.invoeren, bestand(goed));
    expect([vooraf.status, vooraf.tekst.includes('1 nieuw: Maatje')]).toEqual([200, true]);
    expect(await telling()).toHaveLength(voor);
    expect(
      (await vraag('beheerder', aanbodPaden.invoeren, new URLSearchParams({ tekst: goed }))).status,
    ).toBe(303);
    expect(await telling()).toHaveLength(voor + 1);
    // The same file again changes nothing.
    expect((await vraag('beheerder', aanbodPaden.invoeren, bestand(goed))).tekst).toContain(
      'Er verandert niets',
    );
    expect((await vraag(null, aanbodPaden.openbaar)).tekst).not.toContain('Iemand die langskomt');
  });

  it('laat vooraf zien wat er per veld verandert en wat van de pagina voor inwoners gaat, en houdt de rest', async () => {
    const nu = () => vraag('klantmanager', aanbodPaden.een('koffie-in-de-wijk'));
    const mis = await vraag(
      'beheerder',
      aanbodPaden.invoeren,
      bestand('code;telefoonnummer\nkoffie-in-de-wijk;088\n'),
    );
    expect([mis.status, mis.tekst.includes('‘telefoonnummer’ kennen wij niet. Bedoelt u telefoon?')]).toEqual(
      [422, true],
    );
    const tekst = 'code;naam;openbaar;telefoon\nkoffie-in-de-wijk;Koffie in de wijk;;088 000 91 99\n';
    const vooraf = (await vraag('beheerder', aanbodPaden.invoeren, bestand(tekst))).tekst;
    expect(vooraf).toContain('1 verdwijnt van de pagina voor inwoners');
    for (const veld of ['telefoon', 'openbaar'])
      expect(vooraf).toMatch(new RegExp(`rowheader[^>]*>\\D*${veld}<`));
    expect(vooraf).not.toMatch(/rowheader[^>]*>\D*meedoen</);
    await vraag('beheerder', aanbodPaden.invoeren, new URLSearchParams({ tekst }));
    const na = (await nu()).tekst;
    for (const wat of ['Loop binnen.', '088 000 91 99', 'Gezelschap voor wie']) expect(na).toContain(wat);
    expect((await vraag(null, aanbodPaden.openbaar)).tekst).not.toContain('Koffie in de wijk');
  });

  it('neemt in de tweede stap aan wat in de eerste mocht, tot 2 MB; meer weigert de eerste met de maat erbij', async () => {
    const kop = 'code;naam;soort;omschrijving;leefgebieden;meedoen;bron;gecontroleerdOp\n';
    const rij = 'groot;Groot;maatje;Iemand;sociaalNetwerk;Bel;mail;2026-10-01\n';
    const vol = (bytes: number) => `${kop}${rij}`.padEnd(bytes, '\n');
    const MAX = 2 * 1024 * 1024;
    const vooraf = await vraag('beheerder', aanbodPaden.invoeren, bestand(vol(MAX)));
    expect([vooraf.status, vooraf.tekst.includes('1 nieuw: Groot')]).toEqual([200, true]);
    // A browser sends each end of a line as two bytes.
    const door = new FormData();
    door.append('tekst', vol(MAX).replaceAll('\n', '\r\n'));
    expect((await vraag('beheerder', aanbodPaden.invoeren, door)).status).toBe(303);
    const telling = (await huis.lees('SELECT nr FROM aanbodfeit')).length;
    const fout = await vraag('beheerder', aanbodPaden.invoeren, bestand(vol(MAX + 1)));
    expect([fout.status, fout.tekst.includes('groter dan 2 MB')]).toEqual([422, true]);
    const tweede = new FormData();
    tweede.append('tekst', vol(MAX + 1));
    expect((await vraag('beheerder', aanbodPaden.invoeren, tweede)).status).toBe(422);
    expect(await huis.lees('SELECT nr FROM aanbodfeit')).toHaveLength(telling);
  });

  it('leest een bestand van 50 MB niet helemaal, en zegt bij het veld dat het te groot is', async () => {
    const blok = new Uint8Array(65_536).fill(0x0a);
    const begin = new TextEncoder().encode(
      '--x\r\nContent-Disposition: form-data; name="bestand"; filename="kaart.csv"\r\nContent-Type: text/csv\r\n\r\n',
    );
    const LENGTE = 50_000_000;
    let gelezen = 0;
    const body = new ReadableStream<Uint8Array>({
      start: (c) => {
        c.enqueue(begin);
      },
      pull: (c) => {
        gelezen += blok.byteLength;
        if (gelezen >= LENGTE) c.close();
        else c.enqueue(blok);
      },
    });
    const antwoord = await huis.app.request(
      new Request(new URL(aanbodPaden.invoeren, huis.basis), {
        method: 'POST',
        body,
        duplex: 'half',
        headers: {
          Origin: huis.basis.origin,
          Cookie: koekjes.get('beheerder') ?? '',
          'Content-Type': 'multipart/form-data; boundary=x',
          'Content-Length': String(LENGTE),
        },
      }),
    );
    expect([antwoord.status, (await antwoord.text()).includes('groter dan 2 MB')]).toEqual([422, true]);
    expect(gelezen).toBeLessThan(LENGTE / 5);
  });

  it('haalt van de kaart met een reden, en houdt wie het deed', async () => {
    const pad = aanbodPaden.sluiten('maatje');
    expect((await vraag('beheerder', pad, new URLSearchParams({ reden: ' ' }))).status).toBe(422);
    expect((await vraag('beheerder', pad, new URLSearchParams({ reden: 'Gestopt.' }))).status).toBe(303);
    const { tekst } = await vraag('klantmanager', aanbodPaden.een('maatje'));
    expect([tekst.includes('Van de kaart gehaald'), tekst.includes('Gestopt.')]).toEqual([true, true]);
    expect((await vraag('klantmanager', aanbodPaden.kaart)).tekst).not.toContain('Iemand die langskomt');
  });

  it('geeft niets van een andere gemeente', async () => {
    await huis.eigenaar(`INSERT INTO aanbodfeit (gemeente, code, feit, door, op)
      SELECT '${DAAR}', 'elders', jsonb_set(feit, '{aanbod,naam}', '"Elders"'), door, op FROM aanbodfeit WHERE code = 'koffie-in-de-wijk' AND feit->>'soort' = 'gezet'`);
    expect((await vraag('klantmanager', aanbodPaden.kaart)).tekst).not.toContain('Elders');
    expect((await vraag('teamleider', aanbodPaden.een('elders'))).status).toBe(404);
  });
});
