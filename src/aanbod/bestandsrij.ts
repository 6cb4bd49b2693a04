import type { Datum } from '../kern/datum.ts';
import { leesDatum } from '../kern/datum.ts';
import { leesLokaleCode } from '../kern/ids.ts';
import { LEEFGEBIEDEN } from '../melding/gebeurtenissen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Aanbod, Kaartaanbod } from './aanbod.ts';
import { AANBODSOORTEN, aanbodEisen, TOEGANKELIJK } from './aanbod.ts';
import type { Kolom } from './koppen.ts';
import { KOLOMMEN } from './koppen.ts';

/** What cannot be left out for an offer that is not on the kaart yet. */
const NODIG_VOOR_NIEUW: readonly Kolom[] = ['naam', 'soort', 'omschrijving', 'bron', 'gecontroleerdOp'];
const HOOGSTENS_TEKENS = 2_000;
const JA_NEE: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['nee', false],
  ['', false],
]);

/** One offer as its cells; several values in one cell with a bar between them. */
export const cellenVan = (a: Aanbod): Readonly<Record<Kolom, string>> => ({
  code: a.code,
  naam: a.naam,
  organisatie: a.organisatie,
  soort: a.soort,
  omschrijving: a.omschrijving,
  voorWie: a.voorWie,
  doelen: a.doelen.join('|'),
  leefgebieden: a.leefgebieden.join('|'),
  gebieden: a.gebieden.join('|'),
  plaatsen: a.plaatsen === null ? '' : String(a.plaatsen),
  toegankelijk: a.toegankelijk.join('|'),
  kosten: a.kosten,
  meedoen: a.meedoen,
  telefoon: a.telefoon,
  website: a.website,
  openbaar: a.openbaar ? 'ja' : 'nee',
  bron: a.bron,
  gecontroleerdOp: a.gecontroleerdOp,
});

/** A spreadsheet puts an apostrophe before what looks like a formula: that is no part of the text. */
export const ontdaan = (cel: string): string =>
  cel
    .replaceAll(/\r\n?/g, '\n')
    .trim()
    .replace(/^'(?=[=+\-@\s])/, '')
    .trim();
const lijst = (cel: string): readonly string[] =>
  cel.split('|').flatMap((deel) => (deel.trim() === '' ? [] : [deel.trim()]));

/** One line: what stands in a column that is there, and what it was for the others (`was`). */
export function leesRij(
  cel: (kolom: Kolom) => string | undefined,
  was: Kaartaanbod | undefined,
  regels: Pick<LokaleRegels, 'effectdoelen'>,
  vandaag: Datum,
): { readonly aanbod: Aanbod | undefined; readonly fouten: readonly string[] } {
  const fouten: string[] = KOLOMMEN.flatMap((kolom) =>
    (cel(kolom)?.length ?? 0) > HOOGSTENS_TEKENS ? [`${kolom}: langer dan ${HOOGSTENS_TEKENS} tekens.`] : [],
  );
  const oud = was && cellenVan(was);
  const ontbreekt = was ? [] : NODIG_VOOR_NIEUW.filter((kolom) => cel(kolom) === undefined);
  if (ontbreekt.length > 0)
    fouten.push(
      `De code ${(cel('code') ?? '').slice(0, 60)} staat nog niet op de kaart. Voor nieuw aanbod ontbreekt de kolom ${ontbreekt.join(', ')}.`,
    );
  /** What the cell says, read; what it was when the cell is not there or says the same. */
  const uit = <T>(
    kolom: Kolom,
    voorheen: T | undefined,
    lees: (tekst: string) => T | undefined,
    uitleg: string,
  ): T | undefined => {
    const tekst = cel(kolom);
    if (voorheen !== undefined && (tekst === undefined || tekst === ontdaan(oud?.[kolom] ?? '')))
      return voorheen;
    const gelezen = lees(tekst ?? '');
    if (gelezen === undefined && !ontbreekt.includes(kolom))
      fouten.push(`${kolom}: ‘${(tekst ?? '').slice(0, 60)}’ ${uitleg}`);
    return gelezen;
  };
  const kies = <W extends string>(kolom: Kolom, voorheen: readonly W[] | undefined, lijstUit: readonly W[]) =>
    uit(
      kolom,
      voorheen,
      (tekst) => {
        const gekozen = lijst(tekst).map((w) => lijstUit.find((u) => u === w));
        return gekozen.every((w) => w !== undefined) ? gekozen : undefined;
      },
      `kennen wij niet. Kies uit: ${lijstUit.join(', ')}.`,
    );
  const tekstUit = (kolom: Kolom, voorheen: string | undefined): string =>
    uit(kolom, voorheen, (tekst) => tekst, '') ?? '';

  const code = uit('code', was?.code, leesLokaleCode, 'is geen code: kleine letters, cijfers en streepjes.');
  const soort = uit(
    'soort',
    was?.soort,
    (tekst) => AANBODSOORTEN.find((s) => s === tekst),
    `kennen wij niet. Kies uit: ${AANBODSOORTEN.join(', ')}.`,
  );
  const gecontroleerdOp = uit(
    'gecontroleerdOp',
    was?.gecontroleerdOp,
    leesDatum,
    'is geen dag. Schrijf 2026-11-29.',
  );
  const openbaar = uit(
    'openbaar',
    was?.openbaar,
    (tekst) => JA_NEE.get(tekst.toLowerCase()),
    'is geen ja of nee.',
  );
  const doelen = uit(
    'doelen',
    was?.doelen,
    (tekst) => {
      const gelezen = lijst(tekst).map(leesLokaleCode);
      return gelezen.every((doel) => doel !== undefined) ? gelezen : undefined;
    },
    'is geen code.',
  );
  const leefgebieden = kies('leefgebieden', was?.leefgebieden, LEEFGEBIEDEN);
  const toegankelijk = kies('toegankelijk', was?.toegankelijk, TOEGANKELIJK);
  const plaatsen = uit<number | null>(
    'plaatsen',
    was?.plaatsen,
    (tekst) => (tekst === '' ? null : Number(tekst)),
    '',
  );
  if (code === undefined || soort === undefined || gecontroleerdOp === undefined || openbaar === undefined)
    return { aanbod: undefined, fouten };
  const aanbod: Aanbod = {
    code,
    naam: tekstUit('naam', was?.naam),
    organisatie: tekstUit('organisatie', was?.organisatie),
    soort,
    omschrijving: tekstUit('omschrijving', was?.omschrijving),
    voorWie: tekstUit('voorWie', was?.voorWie),
    doelen: doelen ?? [],
    leefgebieden: leefgebieden ?? [],
    gebieden: uit('gebieden', was?.gebieden, lijst, '') ?? [],
    plaatsen: plaatsen ?? null,
    toegankelijk: toegankelijk ?? [],
    kosten: tekstUit('kosten', was?.kosten),
    meedoen: tekstUit('meedoen', was?.meedoen),
    telefoon: tekstUit('telefoon', was?.telefoon),
    website: tekstUit('website', was?.website),
    openbaar,
    bron: tekstUit('bron', was?.bron),
    gecontroleerdOp,
  };
  // What was wrong already and has no column is not this file's fault.
  const eerder = was ? aanbodEisen(was, regels, vandaag).map(({ reden }) => reden) : [];
  const eisen = aanbodEisen(aanbod, regels, vandaag)
    .filter(
      ({ veld, reden }) =>
        !(eerder.includes(reden) && KOLOMMEN.some((k) => k === veld && cel(k) === undefined)),
    )
    .map(({ veld, reden, uitweg }) => `${veld ?? ''}: ${reden} ${uitweg}`);
  return { aanbod, fouten: [...fouten, ...(ontbreekt.length > 0 ? [] : eisen)] };
}
