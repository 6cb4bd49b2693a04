import type { Datum } from '../kern/datum.ts';
import { leesDatum } from '../kern/datum.ts';
import { leesLokaleCode } from '../kern/ids.ts';
import { LEEFGEBIEDEN } from '../melding/gebeurtenissen.ts';
import type { Rekenblad } from '../platform/rekenblad.ts';
import { leesCsv } from '../platform/csv.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Aanbod, Kaartaanbod } from './aanbod.ts';
import { AANBODSOORTEN, aanbodEisen, TOEGANKELIJK } from './aanbod.ts';

/** The columns of the file, in and out; several values in one cell with a bar between them. */
export const KOLOMMEN = [
  'code',
  'naam',
  'organisatie',
  'soort',
  'omschrijving',
  'voorWie',
  'doelen',
  'leefgebieden',
  'gebieden',
  'plaatsen',
  'toegankelijk',
  'kosten',
  'meedoen',
  'telefoon',
  'website',
  'openbaar',
  'bron',
  'gecontroleerdOp',
] as const;
type Kolom = (typeof KOLOMMEN)[number];
const VERPLICHT: readonly Kolom[] = ['code', 'naam', 'soort', 'omschrijving', 'bron', 'gecontroleerdOp'];
/** A file; as text in the second step it is as long, but for the ends of lines that a browser writes. */
export const KAARTBESTAND_BYTES = 2 * 1024 * 1024;
const HOOGSTENS_RIJEN = 5_000;
const HOOGSTENS_TEKENS = 2_000;

export function aanbodBlad(alle: readonly Kaartaanbod[]): Rekenblad {
  return {
    naam: 'Sociale kaart',
    kolommen: KOLOMMEN,
    rijen: alle.map((a) => [
      a.code,
      a.naam,
      a.organisatie,
      a.soort,
      a.omschrijving,
      a.voorWie,
      a.doelen.join('|'),
      a.leefgebieden.join('|'),
      a.gebieden.join('|'),
      a.plaatsen,
      a.toegankelijk.join('|'),
      a.kosten,
      a.meedoen,
      a.telefoon,
      a.website,
      a.openbaar ? 'ja' : 'nee',
      a.bron,
      a.gecontroleerdOp,
    ]),
  };
}

export interface Regelfout {
  readonly regel: number;
  readonly wat: string;
}
export interface Invoer {
  readonly aanbod: readonly Aanbod[];
  readonly fouten: readonly Regelfout[];
}

/** Counts the ends of lines as one byte, so that what fits as a file fits as the text of a form. */
export const isKaarttekstTeGroot = (tekst: string): boolean =>
  Buffer.byteLength(tekst.replaceAll('\r\n', '\n')) > KAARTBESTAND_BYTES;

/** Reads a file as a whole; with one fault nothing of it counts. */
export function leesAanbodbestand(
  tekst: string,
  regels: Pick<LokaleRegels, 'effectdoelen'>,
  vandaag: Datum,
): Invoer {
  const csv = leesCsv(tekst);
  if (!csv.gelukt) return { aanbod: [], fouten: [{ regel: 1, wat: csv.reden }] };
  const [kop, ...rijen] = csv.rijen;
  const namen = (kop?.cellen ?? []).map((c) => c.trim());
  const ontbreekt = VERPLICHT.filter((kolom) => !namen.includes(kolom));
  if (ontbreekt.length > 0)
    return {
      aanbod: [],
      fouten: [{ regel: 1, wat: `Op de eerste regel ontbreekt de kolom ${ontbreekt.join(', ')}.` }],
    };
  if (rijen.length > HOOGSTENS_RIJEN)
    return {
      aanbod: [],
      fouten: [
        { regel: 1, wat: `Er staan ${rijen.length} regels in; hoogstens ${HOOGSTENS_RIJEN} tegelijk.` },
      ],
    };
  const gelezen = rijen.map(({ regel, cellen }) => {
    const cel = (kolom: Kolom): string => ontdaan(cellen[namen.indexOf(kolom)] ?? '');
    return { regel, ...leesRij(cel, regels, vandaag) };
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

/** A spreadsheet puts an apostrophe before what looks like a formula: that is no part of the text. */
const ontdaan = (cel: string): string => cel.trim().replace(/^'(?=[=+\-@])/, '');
const lijst = (cel: string): readonly string[] =>
  cel.split('|').flatMap((deel) => (deel.trim() === '' ? [] : [deel.trim()]));

function leesRij(
  cel: (kolom: Kolom) => string,
  regels: Pick<LokaleRegels, 'effectdoelen'>,
  vandaag: Datum,
): { readonly aanbod: Aanbod | undefined; readonly fouten: readonly string[] } {
  const fouten: string[] = KOLOMMEN.flatMap((kolom) =>
    cel(kolom).length > HOOGSTENS_TEKENS ? [`${kolom}: langer dan ${HOOGSTENS_TEKENS} tekens.`] : [],
  );
  const een = <T>(kolom: Kolom, gelezen: T | undefined, uitleg: string): T | undefined => {
    if (gelezen === undefined) fouten.push(`${kolom}: ‘${cel(kolom).slice(0, 60)}’ ${uitleg}`);
    return gelezen;
  };
  const keuzes = <T extends string>(kolom: Kolom, uit: readonly T[]): readonly T[] => {
    const gekozen = lijst(cel(kolom));
    const bekend = gekozen.flatMap((w) => uit.find((u) => u === w) ?? []);
    if (bekend.length < gekozen.length)
      een(kolom, undefined, `kennen wij niet. Kies uit: ${uit.join(', ')}.`);
    return bekend;
  };
  const code = een(
    'code',
    leesLokaleCode(cel('code')),
    'is geen code: kleine letters, cijfers en streepjes.',
  );
  const soort = een(
    'soort',
    AANBODSOORTEN.find((s) => s === cel('soort')),
    `kennen wij niet. Kies uit: ${AANBODSOORTEN.join(', ')}.`,
  );
  const gecontroleerdOp = een(
    'gecontroleerdOp',
    leesDatum(cel('gecontroleerdOp')),
    'is geen dag. Schrijf 2026-11-29.',
  );
  const openbaar = een(
    'openbaar',
    { ja: true, nee: false, '': false }[cel('openbaar').toLowerCase()],
    'is geen ja of nee.',
  );
  const leefgebieden = keuzes('leefgebieden', LEEFGEBIEDEN);
  const toegankelijk = keuzes('toegankelijk', TOEGANKELIJK);
  const genoemd = lijst(cel('doelen'));
  const doelen = genoemd.flatMap((doel) => leesLokaleCode(doel) ?? []);
  if (doelen.length < genoemd.length) een('doelen', undefined, 'is geen code.');
  if (code === undefined || soort === undefined || gecontroleerdOp === undefined || openbaar === undefined)
    return { aanbod: undefined, fouten };
  const aanbod: Aanbod = {
    code,
    naam: cel('naam'),
    organisatie: cel('organisatie'),
    soort,
    omschrijving: cel('omschrijving'),
    voorWie: cel('voorWie'),
    doelen,
    leefgebieden,
    gebieden: lijst(cel('gebieden')),
    plaatsen: cel('plaatsen') === '' ? null : Number(cel('plaatsen')),
    toegankelijk,
    kosten: cel('kosten'),
    meedoen: cel('meedoen'),
    telefoon: cel('telefoon'),
    website: cel('website'),
    openbaar,
    bron: cel('bron'),
    gecontroleerdOp,
  };
  const eisen = aanbodEisen(aanbod, regels, vandaag).map(
    ({ veld, reden, uitweg }) => `${veld ?? ''}: ${reden} ${uitweg}`,
  );
  return { aanbod, fouten: [...fouten, ...eisen] };
}
