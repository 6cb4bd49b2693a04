import type { MiddlewareHandler } from 'hono';

export interface Kopregelopties {
  /** Own address. https adds HSTS and upgrades. */
  readonly basis: URL;
  /** Origins a form may end at besides our own: the login service, for logout there. */
  readonly formulierdoelen: readonly string[];
}

const BELEID = 'Content-Security-Policy';

/** Nothing that carries the power of the page: no camera, no position, no payment. */
const NIETS_VAN_HET_APPARAAT = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics']
  .map((wat) => `${wat}=()`)
  .join(', ');

/** Content-Security-Policy without inline anything, and nothing from elsewhere. */
export function inhoudsbeleid({ basis, formulierdoelen }: Kopregelopties): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    `form-action ${["'self'", ...formulierdoelen].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(basis.protocol === 'https:' ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** As name and value, for handlers outside Hono too. */
export function kopregelsVoor(opties: Kopregelopties): readonly (readonly [string, string])[] {
  return [
    [BELEID, inhoudsbeleid(opties)],
    // no-referrer would make the browser send `Origin: null` with our own forms.
    ['Referrer-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Permissions-Policy', NIETS_VAN_HET_APPARAAT],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ...(opties.basis.protocol === 'https:'
      ? ([['Strict-Transport-Security', 'max-age=31536000']] as const)
      : []),
  ];
}

/** Security headers on every answer, errors included. A file that somebody sent brings a tighter policy of its own. */
export function kopregels(opties: Kopregelopties): MiddlewareHandler {
  const regels = kopregelsVoor(opties);
  return async (c, next) => {
    await next();
    for (const [naam, waarde] of regels) {
      if (naam === BELEID && c.res.headers.has(BELEID)) continue;
      c.res.headers.set(naam, waarde);
    }
  };
}
