import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rol } from '../../src/kern/rollen.ts';
import { ROLLEN } from '../../src/kern/rollen.ts';
import type { Verklaard } from '../../src/toegang/route.ts';
import { onverklaardeRoutes } from '../../src/toegang/route.ts';
import { HIER, maakApphuis, type Apphuis } from '../hulp/apphuis.ts';

let huis: Apphuis;
/** A session of each role; null is somebody who did not log in. */
const koekjes = new Map<Rol | null, string>();
const BEZOEKERS = [null, ...ROLLEN.filter((rol) => rol !== 'systeem')];

beforeAll(async () => {
  huis = await maakApphuis();
  for (const rol of BEZOEKERS) if (rol !== null) koekjes.set(rol, await huis.sessie(rol));
});
afterAll(() => huis.sluit());

/** A real address for a declared path: every parameter gets something that does not exist. */
const adres = (pad: string): string =>
  pad.replace(/:dossier\b/g, 'W26-0000-0000').replace(/:[a-z]+(\{[^}]*\})?/gi, 'x1');

type Toegang = 'door' | 'inloggen' | 'verboden' | 'stuk';

/** What the declaration promises. */
function beloofd({ verklaring: { recht } }: Verklaard, rol: Rol | null): Toegang {
  if (recht === 'openbaar') return 'door';
  if (rol === null) return 'inloggen';
  return recht === 'ingelogd' || recht.includes(rol) ? 'door' : 'verboden';
}

async function gekregen({ methode, pad }: Verklaard, rol: Rol | null): Promise<Toegang> {
  const koekje = koekjes.get(rol);
  const antwoord = await huis.app.request(new URL(adres(pad), huis.basis), {
    method: methode,
    headers: {
      Origin: huis.basis.origin,
      ...(koekje === undefined ? {} : { Cookie: koekje }),
    },
    ...(methode === 'GET' ? {} : { body: new URLSearchParams() }),
  });
  const tekst = await antwoord.text();
  const naar = antwoord.headers.get('Location') ?? '';
  if (antwoord.status >= 500) return 'stuk';
  if (antwoord.status === 401 || (antwoord.status === 303 && naar.startsWith('/inloggen?')))
    return 'inloggen';
  // The route itself may refuse too, for this dossier or this content: that is being let in.
  return antwoord.status === 403 && /andereRol|Deze pagina is voor: /.test(tekst) ? 'verboden' : 'door';
}

/** Logging out ends the session that the other routes need, and login goes to the login service. */
const NIET_PROBEREN = ['/inloggen', '/inloggen/terug', '/uitloggen', '/uitloggen/overal'];

describe('elke route verklaart haar recht (BIO2 8.03.02)', () => {
  it('geen enkele route van de app is zonder verklaring', () => {
    expect(onverklaardeRoutes(huis.app.routes, huis.kamer.verklaringen)).toEqual([]);
    expect(huis.kamer.verklaringen.length).toBeGreaterThan(80);
  });

  it('wat een dossier toont of verandert, is alleen openbaar met een geheim in de link', () => {
    const open = huis.kamer.verklaringen.filter(
      ({ pad, verklaring }) =>
        pad.includes(':dossier') && !pad.includes(':geheim') && verklaring.recht === 'openbaar',
    );
    expect(open.map((v) => v.pad)).toEqual([]);
  });

  it.each(BEZOEKERS)('%s komt precies waar de verklaring het zegt', async (rol) => {
    const anders: string[] = [];
    for (const verklaard of huis.kamer.verklaringen) {
      if (NIET_PROBEREN.includes(verklaard.pad)) continue;
      const wil = beloofd(verklaard, rol);
      const is = await gekregen(verklaard, rol);
      if (wil !== is) anders.push(`${verklaard.methode} ${verklaard.pad}: beloofd ${wil}, gekregen ${is}`);
    }
    expect(anders).toEqual([]);
  });

  it('een verzoek dat geen leesbaar formulier is, is de fout van de afzender en niet van ons', async () => {
    const koekje = koekjes.get('screener') ?? '';
    for (const soort of [undefined, 'text/plain', 'multipart/form-data; boundary=x', 'multipart/form-data']) {
      const antwoord = await huis.app.request(new URL('/meldingen/invoeren', huis.basis), {
        method: 'POST',
        headers: { Origin: huis.basis.origin, Cookie: koekje, ...(soort && { 'Content-Type': soort }) },
        body: new Uint8Array([0, 1, 2]),
      });
      expect([soort, antwoord.status]).toEqual([soort, 415]);
    }
  });

  it('een koppeling komt alleen waar haar scope het zegt', async () => {
    const token = await huis.token(HIER, ['werk:lezen']);
    const anders: string[] = [];
    for (const { methode, pad, verklaring } of huis.kamer.verklaringen) {
      if (verklaring.zonderSessie) continue;
      const antwoord = await huis.app.request(new URL(adres(pad), huis.basis), {
        method: methode,
        headers: { Authorization: `Bearer ${token}` },
        ...(methode === 'GET' ? {} : { body: new URLSearchParams() }),
      });
      await antwoord.text();
      const door = antwoord.status !== 403 && antwoord.status !== 401;
      if (door !== (verklaring.scope === 'werk:lezen')) anders.push(`${methode} ${pad}: ${antwoord.status}`);
    }
    expect(anders).toEqual([]);
  });
});
