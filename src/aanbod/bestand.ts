import type { Datum } from '../kern/datum.ts';
import type { Bladcel, Rekenblad } from '../platform/rekenblad.ts';
import { leesCsv } from '../platform/csv.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Aanbod, Kaartaanbod } from './aanbod.ts';
import { cellenVan, leesRij, ontdaan } from './bestandsrij.ts';
import type { Kolom } from './koppen.ts';
import { KOLOMMEN, leesKoppen } from './koppen.ts';

/** A file; as text in the second step it is as long, but for the ends of lines that a browser writes. */
export const KAARTBESTAND_BYTES = 2 * 1024 * 1024;
const HOOGSTENS_RIJEN = 5_000;

export function aanbodBlad(alle: readonly Kaartaanbod[]): Rekenblad {
  return {
    naam: 'Sociale kaart',
    kolommen: KOLOMMEN,
    rijen: alle.map((a) => {
      const cellen = cellenVan(a);
      return KOLOMMEN.map((kolom): Bladcel => (kolom === 'plaatsen' ? a.plaatsen : cellen[kolom]));
    }),
  };
}

export interface Regelfout {
  readonly regel: number;
  readonly wat: string;
}
export interface Invoer {
  /** As it will be: what has no column keeps what it was. */
  readonly aanbod: readonly Aanbod[];
  readonly fouten: readonly Regelfout[];
}

/** Counts the ends of lines as one byte, so that what fits as a file fits as the text of a form. */
export const isKaarttekstTeGroot = (tekst: string): boolean =>
  Buffer.byteLength(tekst.replaceAll('\r\n', '\n')) > KAARTBESTAND_BYTES;

/** Reads a file as a whole, over what is on the kaart; with one fault nothing of it counts. */
export function leesAanbodbestand(
  tekst: string,
  regels: Pick<LokaleRegels, 'effectdoelen'>,
  vandaag: Datum,
  kaart: readonly Kaartaanbod[],
): Invoer {
  const csv = leesCsv(tekst);
  if (!csv.gelukt) return { aanbod: [], fouten: [{ regel: 1, wat: csv.reden }] };
  const [kop, ...rijen] = csv.rijen;
  const { plaats, fouten: kopfouten } = leesKoppen(kop?.cellen ?? []);
  if (kopfouten.length > 0) return { aanbod: [], fouten: kopfouten.map((wat) => ({ regel: 1, wat })) };
  if (rijen.length > HOOGSTENS_RIJEN)
    return {
      aanbod: [],
      fouten: [
        { regel: 1, wat: `Er staan ${rijen.length} regels in; hoogstens ${HOOGSTENS_RIJEN} tegelijk.` },
      ],
    };
  const stand = new Map<string, Kaartaanbod>(kaart.map((a) => [a.code, a]));
  const bezet = new Set(plaats.values());
  const gelezen = rijen.map(({ regel, cellen }) => {
    const los = cellen.find((c, i) => c.trim() !== '' && !bezet.has(i));
    if (los !== undefined)
      return {
        regel,
        aanbod: undefined,
        fouten: [`‘${los.trim().slice(0, 60)}’ staat onder geen enkele kolom.`],
      };
    const was = stand.get(ontdaan(cellen[plaats.get('code') ?? 0] ?? ''));
    const cel = (kolom: Kolom): string | undefined => {
      const i = plaats.get(kolom);
      return i === undefined ? undefined : ontdaan(cellen[i] ?? '');
    };
    return { regel, ...leesRij(cel, was, regels, vandaag) };
  });
  const codes = gelezen.map(({ aanbod }) => aanbod?.code);
  return {
    aanbod: gelezen.flatMap(({ aanbod }) => aanbod ?? []),
    fouten: gelezen.flatMap(({ regel, aanbod, fouten }, i) => [
      ...fouten.map((wat) => ({ regel, wat })),
      ...(aanbod && codes.indexOf(aanbod.code) < i
        ? [{ regel, wat: `De code ${aanbod.code} staat er twee keer in.` }]
        : []),
    ]),
  };
}
