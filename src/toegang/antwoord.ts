import type { Context } from 'hono';
import type { Weigering } from '../kern/uitkomst.ts';

/** Does the caller want JSON? The API always, an island that fetches when it says so. */
export function wilJson(c: Context): boolean {
  const accept = c.req.header('Accept') ?? '';
  return c.req.path.startsWith('/api/') || (/\bjson\b/.test(accept) && !accept.includes('text/html'));
}

const TITEL: Readonly<Record<number, string>> = {
  401: 'Niet ingelogd',
  403: 'Geen toegang',
  413: 'Te groot',
  503: 'Even niet bereikbaar',
};

/** A refusal as problem details (RFC 9457). */
export function probleem(
  status: number,
  weigering: Weigering,
  kopregels: Readonly<Record<string, string>> = {},
) {
  const inhoud = {
    type: 'about:blank',
    title: TITEL[status] ?? 'Dit kan niet',
    status,
    detail: weigering.reden,
    errors: [
      { code: weigering.code, detail: weigering.reden, artikel: weigering.artikel, uitweg: weigering.uitweg },
    ],
  };
  return new Response(JSON.stringify(inhoud), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...kopregels },
  });
}
