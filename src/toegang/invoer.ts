import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Weigering } from '../kern/uitkomst.ts';
import { probleem, wilJson } from './antwoord.ts';

const FORMULIER = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
const JSON_INVOER = /^application\/([\w.-]+\+)?json\b/i;

/** Largest form: two fields of 100 kB and the rest. */
export const FORMULIER_BYTES = 2 * 1024 * 1024;

/** How large what is sent to a route may be, and what is said of more. */
export interface Invoermaat {
  readonly bytes: number;
  readonly reden: string;
}
const ALLEEN_FORMULIER: Invoermaat = {
  bytes: FORMULIER_BYTES,
  reden: 'Dit formulier is te groot (meer dan 2 MB).',
};

/** For the few routes that take a file: the file, and a form around it. */
export function metBestand(bytes: number, tekst: string): Invoermaat {
  return { bytes: bytes + FORMULIER_BYTES, reden: `Dit bestand is groter dan ${tekst}.` };
}

/** What came after the route was done: undefined, or the answer that goes instead of that of the route. */
type Naderhand = () => Response | undefined;

/**
 * Puts a limit on what a route may be sent. Nothing is read here: a route reads when it wants it, so after it looked
 * who asks. What says that it is too long is refused at once; what does not say how long it is, when that shows. A file
 * that is too long is cut, so that the page can say so beside the field, with everything else still filled in.
 */
export function begrensInvoer(c: Context, maat: Invoermaat = ALLEEN_FORMULIER): Response | Naderhand {
  const { method } = c.req;
  if (method === 'GET' || method === 'HEAD') return () => undefined;
  const soort = c.req.header('Content-Type') ?? '';
  if (method === 'POST' && !JSON_INVOER.test(soort) && !FORMULIER.test(soort)) return onleesbaar(c);
  meldOnleesbaar(c);
  const lengte = lengteVan(c);
  const grens = maat === ALLEEN_FORMULIER ? undefined : scheiding(soort);
  if (lengte !== undefined && lengte <= maat.bytes) return () => undefined;
  if (lengte !== undefined && grens === undefined) return teGroot(c, maat);
  if (lengte !== undefined && grens !== undefined) {
    vervang(c, begin(c.req.raw.body, maat.bytes, grens));
    return () => undefined;
  }
  let meer = false;
  vervang(
    c,
    tot(c.req.raw.body, maat.bytes, () => {
      meer = true;
      return new HTTPException(413, { res: teGroot(c, maat) });
    }),
  );
  return () => (meer ? teGroot(c, maat) : undefined);
}

/** The form as far as it goes, when who sent it is not let in or we failed: never more than a form of text. */
export async function leesBegonnenFormulier(c: Context): Promise<FormData | undefined> {
  const soort = c.req.header('Content-Type') ?? '';
  if (c.req.method !== 'POST' || !FORMULIER.test(soort)) return undefined;
  try {
    // What the route read already, is there.
    if (!c.req.raw.bodyUsed) {
      const grens = scheiding(soort);
      const { body } = c.req.raw;
      if (grens !== undefined) vervang(c, begin(body, FORMULIER_BYTES, grens));
      else if ((lengteVan(c) ?? 0) > FORMULIER_BYTES) return undefined;
      else
        vervang(
          c,
          tot(body, FORMULIER_BYTES, () => new TypeError('te groot')),
        );
    }
    return await c.req.formData();
  } catch (fout) {
    // No form, or more than one.
    if (fout instanceof TypeError || fout instanceof HTTPException) return undefined;
    throw fout;
  }
}

/** Undefined when it does not say so, or is sent in pieces: then nobody holds the sender to it. */
function lengteVan(c: Context): number | undefined {
  const lengte = c.req.header('Content-Length');
  return lengte === undefined || c.req.header('Transfer-Encoding') !== undefined ? undefined : Number(lengte);
}

function scheiding(soort: string): string | undefined {
  const gevonden = /^multipart\/form-data.*;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(soort);
  return gevonden?.[1] ?? gevonden?.[2];
}

type Lijf = ReadableStream<Uint8Array<ArrayBuffer>>;

function vervang(c: Context, body: Lijf): void {
  const headers = new Headers(c.req.raw.headers);
  headers.delete('Content-Length');
  c.req.raw = new Request(c.req.raw.url, { method: c.req.method, headers, body, duplex: 'half' });
}

/** So many bytes, then the end of a form. The file is the last field of its form. */
function begin(lijf: Lijf | null, bytes: number, grens: string): Lijf {
  return doorgeven(lijf, bytes, (stroom) => {
    stroom.enqueue(new TextEncoder().encode(`\r\n--${grens}--\r\n`));
    stroom.close();
  });
}

function tot(lijf: Lijf | null, bytes: number, fout: () => Error): Lijf {
  return doorgeven(lijf, bytes, (stroom) => {
    stroom.error(fout());
  });
}

/** Reads no piece more than is asked for, and none after the last. */
function doorgeven(
  lijf: Lijf | null,
  bytes: number,
  teVeel: (stroom: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => void,
): Lijf {
  const lezer = lijf?.getReader();
  let over = bytes;
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(stroom) {
        const deel = await lezer?.read();
        if (deel === undefined || deel.done) {
          stroom.close();
          return;
        }
        if (deel.value.byteLength <= over) {
          over -= deel.value.byteLength;
          stroom.enqueue(deel.value);
          return;
        }
        stroom.enqueue(deel.value.subarray(0, over));
        teVeel(stroom);
        await lezer?.cancel();
      },
      cancel: (reden) => lezer?.cancel(reden),
    },
    { highWaterMark: 0 },
  );
}

/** What is no form, though it says so, is the sender's mistake and no fault of ours. */
function meldOnleesbaar(c: Context): void {
  const lees = c.req.formData.bind(c.req);
  c.req.formData = async () => {
    try {
      return await lees();
    } catch (fout) {
      // What the platform throws for a body that is not what its header says; a lost connection goes on.
      if (fout instanceof TypeError) throw new HTTPException(415, { res: onleesbaar(c), cause: fout });
      throw fout;
    }
  };
}

function teGroot(c: Context, { reden }: Invoermaat): Response {
  return weiger(c, 413, { code: 'teGroot', reden, artikel: 'RFC 9110 § 15.5.14', uitweg: KLEINER });
}

const KLEINER = 'Kies een kleiner bestand, of stuur het in delen.';

function onleesbaar(c: Context): Response {
  return weiger(c, 415, ONLEESBAAR);
}

function weiger(c: Context, status: 413 | 415, weigering: Weigering): Response {
  return wilJson(c) ? probleem(status, weigering) : c.text(`${weigering.reden} ${weigering.uitweg}`, status);
}

const ONLEESBAAR: Weigering = {
  code: 'invoerOnleesbaar',
  reden: 'Wat u stuurde, is geen formulier dat wij kunnen lezen.',
  artikel: 'Omkeer',
  uitweg: 'Ga terug, laad de pagina opnieuw en verstuur het formulier nog eens. Een koppeling stuurt JSON.',
};
