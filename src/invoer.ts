import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Weigering } from './kern/uitkomst.ts';
import { probleem, wilJson } from './toegang/antwoord.ts';

const FORMULIER = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
const JSON_INVOER = /^application\/([\w.-]+\+)?json\b/i;

/**
 * What is sent must be a form that can be read, or JSON: anything else is the sender's mistake and
 * no fault of ours. Reading it here costs nothing: Hono keeps what was read for the route.
 */
export const leesbareInvoer: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'POST') return next();
  const soort = c.req.header('Content-Type') ?? '';
  if (JSON_INVOER.test(soort)) return next();
  const leesbaar = FORMULIER.test(soort) && (await kanLezen(() => c.req.formData()));
  if (leesbaar) return next();
  return wilJson(c) ? probleem(415, ONLEESBAAR) : c.text(`${ONLEESBAAR.reden} ${ONLEESBAAR.uitweg}`, 415);
};

/**
 * Refuses a body of more than `maxSize` bytes. Node reads no further than a declared length, so then the header says
 * enough; only a body without one has to be read to know.
 */
export function nietTeGroot(maxSize: number): MiddlewareHandler {
  const onError: Parameters<typeof bodyLimit>[0]['onError'] = (c) =>
    c.text('Dit formulier is te groot (meer dan 2 MB).', 413);
  const lezend = bodyLimit({ maxSize, onError });
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const lengte = c.req.header('Content-Length');
    if (lengte === undefined || c.req.header('Transfer-Encoding') !== undefined) return lezend(c, next);
    return Number(lengte) > maxSize ? onError(c) : next();
  };
}

async function kanLezen(lees: () => Promise<unknown>): Promise<boolean> {
  try {
    await lees();
    return true;
  } catch (fout) {
    // What the platform throws for a body that is not what its header says; a lost connection goes on.
    if (fout instanceof TypeError) return false;
    throw fout;
  }
}

const ONLEESBAAR: Weigering = {
  code: 'invoerOnleesbaar',
  reden: 'Wat u stuurde, is geen formulier dat wij kunnen lezen.',
  artikel: 'Omkeer',
  uitweg: 'Ga terug, laad de pagina opnieuw en verstuur het formulier nog eens. Een koppeling stuurt JSON.',
};
