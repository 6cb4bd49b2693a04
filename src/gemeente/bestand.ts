import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';

/** Where something in a data file stands: keys and row numbers from the top. */
export type Pad = readonly PropertyKey[];

/** One mistake in the data of a municipality. */
export interface Inrichtingsfout {
  readonly bestand: string;
  /** From 1; null when the file itself is the matter. */
  readonly regel: number | null;
  readonly tekst: string;
}

/** A data file as read: what is in it, or undefined when it does not fit. */
export interface Bestand<T> {
  readonly waarde: T | undefined;
  readonly fouten: readonly Inrichtingsfout[];
  /** A mistake that only shows beside other data, at its place in this file. */
  fout(pad: Pad, tekst: string): Inrichtingsfout;
  /** The line on which this stands, from 1. */
  regel(pad: Pad): number;
}

const nederlands = z.locales.nl().localeError;

/** Reads one YAML file and holds it against its schema; reports everything that is wrong in it. `zonder`: it may be absent, and then it says this. */
export async function leesBestand<S extends z.ZodType>(
  map: string,
  bestand: string,
  schema: S,
  zonder?: z.output<S>,
): Promise<Bestand<z.output<S>>> {
  const los = (tekst: string): Inrichtingsfout => ({ bestand, regel: null, tekst });
  let inhoud: string;
  try {
    inhoud = await readFile(path.join(map, bestand), 'utf8');
  } catch (reden) {
    const mag = zonder !== undefined && reden instanceof Error && 'code' in reden && reden.code === 'ENOENT';
    return {
      waarde: mag ? zonder : undefined,
      fouten: mag ? [] : [los('dit bestand ontbreekt of is niet te lezen.')],
      fout: (_, t) => los(t),
      regel: () => 1,
    };
  }
  const regels = new LineCounter();
  const document = parseDocument(inhoud, { lineCounter: regels, prettyErrors: false });
  const op = (plek: number): number => regels.linePos(plek).line;
  const regel = (pad: Pad): number => op(plaats(document, pad));
  const fout = (pad: Pad, tekst: string): Inrichtingsfout => ({
    bestand,
    regel: regel(pad),
    tekst: `${pad.length > 0 ? `${naamVan(pad)}: ` : ''}${tekst}`,
  });
  if (document.errors.length > 0) {
    const fouten = document.errors.map((e) => ({
      bestand,
      regel: op(e.pos[0]),
      tekst: `geen geldige YAML (${e.message}).`,
    }));
    return { waarde: undefined, fouten, fout, regel };
  }
  const gelezen = schema.safeParse(document.toJS(), { error: nederlands });
  return gelezen.success
    ? { waarde: gelezen.data, fouten: [], fout, regel }
    : {
        waarde: undefined,
        fouten: gelezen.error.issues.map((i) => fout(i.path, zin(i.message))),
        fout,
        regel,
      };
}

/** Character position of what stands at `pad`, or of the nearest thing around it. */
function plaats(document: Document, pad: Pad): number {
  for (let diepte = pad.length; diepte >= 0; diepte--) {
    const node = document.getIn(pad.slice(0, diepte), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** `medewerkers 3 rol`: rows counted from 1, as a person counts. */
function naamVan(pad: Pad): string {
  return pad.map((deel) => (typeof deel === 'number' ? deel + 1 : String(deel))).join(' ');
}

function zin(tekst: string): string {
  return tekst.endsWith('.') ? tekst : `${tekst}.`;
}
