import { BEZWAAREINDEN } from '../bezwaar/registerrij.ts';
import type { Halte, Maat } from '../dossier/meting.ts';
import { HALTES, UITGANGEN } from '../dossier/meting.ts';
import type { Keuze } from '../doorlooptijd/queries.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { leesDatum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Leveringstand } from '../levering/stand.ts';
import { ZONDER_HULP } from '../levering/stand.ts';
import { DUURMATEN, EINDEN } from './namen.ts';
import { keuzedelen, leesSturingsvraag } from './vraag.ts';

/** Granted help that waits for us: nobody was asked, the provider said no, or cannot go on. */
export const BIJ_DE_GEMEENTE = [
  'nietOpgedragen',
  'geweigerd',
  'elders',
] as const satisfies readonly Leveringstand[];

/** What a list is of: one measure, or several that a figure adds up. */
export type Lijstmaat =
  | Maat
  | 'open'
  | `binnen:${Halte | 'hulp'}`
  | `verder:${Halte}`
  /** Passed it over: from a halte before it to one after it. */
  | `langs:${Exclude<Halte, 'screenen'>}`
  | `uit:${Halte}`
  | 'zonderHulp:gemeente'
  | 'zonderHulp:alles'
  | 'bezwaar:anders';

/** Which dossiers stand behind a figure. */
export interface Lijstvraag {
  readonly keuze: Keuze;
  readonly maat: Lijstmaat;
  /** What still runs; then the days below are those on which it began. */
  readonly loopt: boolean;
  readonly van: Datum | null;
  /** The first day that does not count. */
  readonly tot: Datum | null;
}

/** The last dossier of the page before; it was shown to who asks. */
export interface Lijstplaats {
  /** Null in a list of what runs. */
  readonly dagen: number | null;
  readonly op: Datum;
  readonly dossier: DossierId;
}

/** How one comes to this halte: from the one before, or past some. */
const voor = (halte: Halte | 'hulp'): readonly Halte[] =>
  halte === 'hulp' ? HALTES : HALTES.slice(0, HALTES.indexOf(halte));
const na = (halte: Halte): readonly (Halte | 'hulp')[] => [
  ...HALTES.slice(HALTES.indexOf(halte) + 1),
  'hulp',
];

export const binnenmaten = (halte: Halte | 'hulp'): readonly Maat[] =>
  halte === 'screenen'
    ? ['mijlpaal:gemeld']
    : voor(halte).map((eerder): Maat => `vertrek:${eerder}:${halte}`);
export const verdermaten = (halte: Halte): readonly Maat[] =>
  na(halte).map((later): Maat => `vertrek:${halte}:${later}`);
export const langsmaten = (halte: Halte): readonly Maat[] =>
  (halte === 'screenen' ? [] : voor(halte)).flatMap((eerder) =>
    na(halte).map((later): Maat => `vertrek:${eerder}:${later}`),
  );

export const uitmaten = (halte: Halte): readonly Maat[] =>
  UITGANGEN.map((uitgang): Maat => `vertrek:${halte}:${uitgang}`);

const GROEPEN: ReadonlyMap<string, readonly (Maat | 'open')[]> = new Map<
  Lijstmaat,
  readonly (Maat | 'open')[]
>([
  ...([...HALTES, 'hulp'] as const).map((halte) => [`binnen:${halte}`, binnenmaten(halte)] as const),
  ...HALTES.map((halte) => [`verder:${halte}`, verdermaten(halte)] as const),
  ...HALTES.flatMap((halte) =>
    halte === 'screenen' ? [] : [[`langs:${halte}`, langsmaten(halte)] as const],
  ),
  ...HALTES.map((halte) => [`uit:${halte}`, uitmaten(halte)] as const),
  ['zonderHulp:alles', ZONDER_HULP.map((stand): Maat => `zonderHulp:${stand}`)],
  ['zonderHulp:gemeente', BIJ_DE_GEMEENTE.map((stand): Maat => `zonderHulp:${stand}`)],
  [
    'bezwaar:anders',
    BEZWAAREINDEN.filter((einde) => einde !== 'gegrond').map((einde): Maat => `bezwaar:${einde}`),
  ],
]);

/** The measures of a list, as they stand in `doorlooptijdmeting`. */
export const matenVan = (maat: Lijstmaat): readonly string[] => GROEPEN.get(maat) ?? [maat];

const LIJSTMATEN: ReadonlySet<string> = new Set<Lijstmaat>([
  ...DUURMATEN,
  ...HALTES.map((halte): Maat => `halte:${halte}`),
  ...HALTES.flatMap(uitmaten),
  ...EINDEN.map((einde): Maat => `einde:${einde}`),
  'zonderVerslag',
  'mijlpaal:gemeld',
  'mijlpaal:klaar',
  'bezwaar:ontvangen',
  'bezwaar:gegrond',
  ...ZONDER_HULP.map((stand): Maat => `zonderHulp:${stand}`),
  'dwangsom',
  'open',
]);

const isLijstmaat = (maat: string): maat is Lijstmaat => LIJSTMATEN.has(maat) || GROEPEN.has(maat);

/** Undefined for a measure that there is no list of. */
export function leesLijstvraag(
  vraag: Readonly<Record<string, string>>,
  inrichting: Inrichting,
): Lijstvraag | undefined {
  const maat = vraag['maat'] ?? '';
  if (!isLijstmaat(maat)) return undefined;
  return {
    keuze: leesSturingsvraag(vraag, inrichting).keuze,
    maat,
    loopt: vraag['loopt'] === 'ja',
    van: leesDatum(vraag['van'] ?? '') ?? null,
    tot: leesDatum(vraag['tot'] ?? '') ?? null,
  };
}

/** What cannot be read is the first page. */
export function leesPlaats(tekst: string, { loopt }: Pick<Lijstvraag, 'loopt'>): Lijstplaats | null {
  const [, dagen = '', dag = '', nr = ''] = /^(-|\d{1,5})_([\d-]{10})_(.{1,40})$/.exec(tekst) ?? [];
  const [op, dossier] = [leesDatum(dag), leesDossierId(nr)];
  return op === undefined || dossier === undefined || loopt !== (dagen === '-')
    ? null
    : { dagen: loopt ? null : Number(dagen), op, dossier };
}

/** With `plaats`: the page after it. */
export function schrijfLijstvraag(
  { keuze, maat, loopt, van, tot }: Lijstvraag,
  plaats?: Lijstplaats,
): string {
  return new URLSearchParams({
    ...keuzedelen(keuze),
    maat,
    ...(loopt ? { loopt: 'ja' } : {}),
    ...(van === null ? {} : { van }),
    ...(tot === null ? {} : { tot }),
    ...(plaats ? { na: [plaats.dagen ?? '-', plaats.op, plaats.dossier].join('_') } : {}),
  }).toString();
}
