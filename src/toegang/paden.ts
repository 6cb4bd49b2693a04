/** Addresses of this room. No URL is written twice. */
export const toegangPaden = {
  inloggen: '/inloggen',
  /** The redirect URI registered at the login service. */
  terug: '/inloggen/terug',
  verlopen: '/inloggen/verlopen',
  uitloggen: '/uitloggen',
  overal: '/uitloggen/overal',
  uitgelogd: '/uitgelogd',
} as const;

/** Where somebody without a ground asks for one dossier in an emergency; the refusal of a dossier links to it. */
export const NOODINZAGE_PAD = '/noodinzage';
/** Where the FG opens one with a reason; that refusal links to it too. */
export const FGINZAGE_PAD = '/toezicht/fg-inzage';

export function inloggenPad(terug: string, rol?: string): string {
  const vraag = new URLSearchParams(rol === undefined ? { terug } : { terug, rol });
  return `${toegangPaden.inloggen}?${vraag.toString()}`;
}

export function verlopenPad(terug: string): string {
  return `${toegangPaden.verlopen}?${new URLSearchParams({ terug }).toString()}`;
}
