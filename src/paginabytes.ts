import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Smaller than a packet or two: compressing gains nothing. */
const KLEIN = 1_500;

type Codering = 'br' | 'gzip';
const gzipAf = promisify(gzip);
const brotliAf = promisify(brotliCompress);

/** About a tenth of a page is left. Higher levels win a few percent and take twice as long. */
const COMPRIMEER: Readonly<Record<Codering, (bytes: Buffer) => Promise<Buffer<ArrayBuffer>>>> = {
  br: (bytes) => brotliAf(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes) => gzipAf(bytes, { level: 6 }),
};

/**
 * Pages leave as bytes, compressed for who asks it; files are compressed once, when they are built. Not for a page
 * that another site makes a browser ask for: from the size of the answer it could learn what stands there (BREACH).
 */
export const paginabytes: MiddlewareHandler = async (c, next) => {
  const codering = gevraagd(c);
  const stuur = async (pagina: unknown, status: ContentfulStatusCode = 200): Promise<Response> => {
    const bytes = Buffer.from(String(await pagina));
    c.header('Content-Type', 'text/html; charset=UTF-8');
    c.header('Vary', 'Accept-Encoding');
    if (codering === undefined || bytes.length < KLEIN) return c.body(bytes, status);
    c.header('Content-Encoding', codering);
    return c.body(await COMPRIMEER[codering](bytes), status);
  };
  // Every page is made with `c.html`; its types also promise an answer at once for text, which no route relies on.
  c.html = stuur as typeof c.html;
  await next();
};

function gevraagd(c: Context): Codering | undefined {
  if (c.req.header('Sec-Fetch-Site') === 'cross-site') return undefined;
  const mag = c.req.header('Accept-Encoding') ?? '';
  if (/\bbr\b/.test(mag)) return 'br';
  return /\bgzip\b/.test(mag) ? 'gzip' : undefined;
}
