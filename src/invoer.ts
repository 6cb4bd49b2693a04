import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { KAARTBESTAND_BYTES } from './aanbod/bestand.ts';
import { berichtPaden } from './berichtenverkeer/paden.ts';
import { HOOGSTENS_BYTES, HOOGSTENS_TEKST } from './dossier/bestandsvorm.ts';
import { FORMULIEREN } from './dossier/formulieren.ts';
import { dossierRoutes } from './dossier/paden.ts';
import type { Weigering } from './kern/uitkomst.ts';
import { MEESTE_BYTES } from './koppelvlakken/iwmo/xml.ts';
import { probleem, wilJson } from './toegang/antwoord.ts';
import { aanbodPaden } from './ui/aanbodpaden.ts';

const FORMULIER = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
const JSON_INVOER = /^application\/([\w.-]+\+)?json\b/i;

/** Largest form: two fields of 100 kB and the rest. */
const FORMULIER_BYTES = 2 * 1024 * 1024;

/** The few pages that take a file: the file, and a form around it. */
const MET_BESTAND = FORMULIEREN.filter(({ formulier }) => formulier.bestand !== undefined).map(
  ({ formulier }) => new RegExp(`^${dossierRoutes.opdracht(formulier.pad).replace(/:\w+/, '[^/]+')}$`),
);

/** How large what is sent to a page may be: the file, and a form around it; and what is said of a larger one. */
interface Maat {
  readonly bytes: number;
  readonly grens: MiddlewareHandler;
}
const STUK = maat(HOOGSTENS_BYTES, HOOGSTENS_TEKST);
/** The standard lets a message be as large as this. */
const BERICHT = maat(MEESTE_BYTES, '25 MB');

/** Its second step sends the file as text, in which a browser makes two bytes of each end of a line. */
const KAART = maat(2 * KAARTBESTAND_BYTES, '2 MB');

function maat(bestand: number, tekst: string): Maat {
  const bytes = bestand + FORMULIER_BYTES;
  return {
    bytes,
    grens: begrens(
      bytes,
      `Dit bestand is groter dan ${tekst}. Kies een kleiner bestand, of stuur het in delen.`,
    ),
  };
}

const klein = begrens(FORMULIER_BYTES, 'Dit formulier is te groot (meer dan 2 MB).');

function maatVan(pad: string): Maat | undefined {
  if (pad === berichtPaden.invoeren) return BERICHT;
  if (pad === aanbodPaden.invoeren) return KAART;
  return MET_BESTAND.some((met) => met.test(pad)) ? STUK : undefined;
}

/**
 * Refuses a body of more than `maxSize` bytes. Node reads no further than a declared length, so then the header says
 * enough; only a body without one has to be read to know.
 */
function begrens(maxSize: number, tekst: string): MiddlewareHandler {
  const onError = (c: Context): Response => c.text(tekst, 413);
  const lezend = bodyLimit({ maxSize, onError });
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const lengte = c.req.header('Content-Length');
    if (lengte === undefined || c.req.header('Transfer-Encoding') !== undefined) return lezend(c, next);
    return Number(lengte) > maxSize ? onError(c) : next();
  };
}

/** Refuses what is too long to be read, before it is read. A file that is too long is cut: its form is answered. */
export const nietTeGroot: MiddlewareHandler = async (c, next) => {
  const hoogstens = maatVan(c.req.path);
  if (hoogstens === undefined) return klein(c, next);
  const grens = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(c.req.header('Content-Type') ?? '');
  const naam = grens?.[1] ?? grens?.[2];
  if (naam === undefined || Number(c.req.header('Content-Length') ?? 0) <= hoogstens.bytes)
    return hoogstens.grens(c, next);
  const headers = new Headers(c.req.raw.headers);
  headers.delete('Content-Length');
  const body = Buffer.concat([
    await leesBegin(c.req.raw, hoogstens.bytes),
    Buffer.from(`\r\n--${naam}--\r\n`),
  ]);
  c.req.raw = new Request(c.req.raw.url, { method: 'POST', headers, body });
  return next();
};

/**
 * The first part of what is sent: the fields, and more of the file than is allowed, so that the page can
 * say so beside the field with everything else still filled in. The file is the last field of its form.
 */
async function leesBegin({ body }: Request, bytes: number): Promise<Buffer> {
  const delen: Uint8Array[] = [];
  const stroom: AsyncIterable<Uint8Array> | null = body;
  let over = bytes;
  for await (const deel of stroom ?? []) {
    delen.push(deel.subarray(0, over));
    over -= deel.byteLength;
    if (over <= 0) break;
  }
  return Buffer.concat(delen);
}

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
