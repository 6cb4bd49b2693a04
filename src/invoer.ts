import type { MiddlewareHandler } from 'hono';
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
