import { constants, gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Smaller than a packet or two: compressing gains nothing. */
const KLEIN = 1_500;
/** A page shrinks to about a tenth; level 9 makes it two percent smaller and takes twice as long. */
const SNEL = { level: 5, memLevel: constants.Z_MAX_MEMLEVEL };

/**
 * Pages leave as bytes, compressed for who asks it. Files are compressed once, when they are built. Only pages asked
 * for from our own site or by hand: a stranger who makes a browser ask for one cannot learn from its size (BREACH).
 */
export const paginabytes: MiddlewareHandler = async (c, next) => {
  const mag = magGzip(c);
  const stuur = async (pagina: unknown, status: ContentfulStatusCode = 200): Promise<Response> => {
    const bytes = Buffer.from(String(await pagina));
    c.header('Content-Type', 'text/html; charset=UTF-8');
    c.header('Vary', 'Accept-Encoding');
    if (!mag || bytes.length < KLEIN) return c.body(bytes, status);
    c.header('Content-Encoding', 'gzip');
    return c.body(await comprimeer(bytes), status);
  };
  // Every page is made with `c.html`; its types also promise an answer at once for text, which no route relies on.
  c.html = stuur as typeof c.html;
  await next();
};

function magGzip(c: Context): boolean {
  return (
    /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '') && c.req.header('Sec-Fetch-Site') !== 'cross-site'
  );
}

function comprimeer(bytes: Buffer): Promise<Buffer<ArrayBuffer>> {
  return new Promise((klaar, mislukt) => {
    gzip(bytes, SNEL, (fout, klein) => {
      if (fout) mislukt(fout);
      else klaar(klein);
    });
  });
}
