/** What of a request says where it comes from. */
export interface Afzender {
  readonly methode: string;
  readonly secFetchSite: string | undefined;
  readonly origin: string | undefined;
  readonly referer: string | undefined;
  /** Bears a cookie of ours: then it acts in someone's name. */
  readonly koekje: boolean;
}

const VEILIG = ['GET', 'HEAD', 'OPTIONS'];

/**
 * May this request change something? Only when it comes from our own pages: the browser says so in
 * Sec-Fetch-Site, an older one in Origin or Referer. Without any of these it is no browser, which is
 * fine as long as it bears no cookie (cross-site request forgery needs one).
 */
export function isEigenVerzoek(afzender: Afzender, basis: URL): boolean {
  if (VEILIG.includes(afzender.methode)) return true;
  if (afzender.secFetchSite !== undefined) return afzender.secFetchSite === 'same-origin';
  const bron = afzender.origin ?? afzender.referer;
  if (bron === undefined) return !afzender.koekje;
  return URL.canParse(bron) && new URL(bron).origin === basis.origin;
}
