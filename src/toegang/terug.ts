const ELDERS = new URL('http://eigen.invalid');
const NIET_TERUG = ['/inloggen', '/uitloggen', '/api'];

/**
 * Where to go after login: a path of our own, or `/`. Read as a browser reads it, so that
 * `//kwaad.nl`, `/\kwaad.nl` and `/%09/kwaad.nl` cannot send anyone elsewhere (open redirect).
 */
export function veiligTerug(tekst: string | undefined): string {
  if (tekst === undefined || tekst.length > 2000 || !tekst.startsWith('/')) return '/';
  const adres = URL.canParse(tekst, ELDERS.href) ? new URL(tekst, ELDERS) : ELDERS;
  const pad = `${adres.pathname}${adres.search}`;
  if (adres.origin !== ELDERS.origin || pad.startsWith('//')) return '/';
  const eigen = adres.pathname;
  return NIET_TERUG.some((weg) => eigen === weg || eigen.startsWith(`${weg}/`)) ? '/' : pad;
}

/** The path of our own page that sent this form, from the Referer, or undefined. */
export function herkomstpagina(referer: string | undefined, basis: URL): string | undefined {
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const adres = new URL(referer);
  return adres.origin === basis.origin ? veiligTerug(`${adres.pathname}${adres.search}`) : undefined;
}
