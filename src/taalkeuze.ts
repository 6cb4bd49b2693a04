import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isBurger, type Gebruiker } from './toegang/gebruiker.ts';
import type { Omgeving, Verzoek } from './toegang/omgeving.ts';
import { koekjenaam, koekjeopties } from './toegang/sessie.ts';
import type { Taalkeuze } from './ui/kader.ts';
import { leesTaal, type Taal } from './ui/talen/taal.ts';

/** In the address of a page: `?taal=ar`. */
const VRAAG = 'taal';

/**
 * Who chose a language keeps it on the next pages, until the browser is closed. The cookie says the language and
 * nothing else, and is only there for who asked for it: no consent needed (Telecommunicatiewet 11.7a lid 3).
 */
export function onthoudTaal(basis: URL): MiddlewareHandler<Omgeving> {
  return async (c, next) => {
    await next();
    const gevraagd = leesTaal(c.req.query(VRAAG));
    if (gevraagd) setCookie(c, koekjenaam(basis, 'omkeer-taal'), gevraagd, koekjeopties(basis));
  };
}

/** The language asked for or kept; never guessed from the browser. Who works here works in Dutch. */
export function taalkeuze(c: Verzoek, gebruiker: Gebruiker | null, basis: URL): Taalkeuze | undefined {
  if (gebruiker && !isBurger(gebruiker.rol)) return undefined;
  const gekozen: Taal =
    leesTaal(c.req.query(VRAAG)) ?? leesTaal(getCookie(c, koekjenaam(basis, 'omkeer-taal'))) ?? 'nl';
  const adres = new URL(c.req.url);
  adres.searchParams.delete(VRAAG);
  adres.searchParams.delete('gelukt');
  // `//elsewhere` would be the address of another site.
  return { gekozen, hier: `${adres.pathname.replace(/^\/+/, '/')}${adres.search}` };
}
