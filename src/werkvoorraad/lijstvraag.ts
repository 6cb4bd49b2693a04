import { FASEN } from '../dossier/fase.ts';
import type { Lijsttab } from './lijsttab.ts';
import { tabsleutel } from './lijsttab.ts';
import type { Lijstvraag } from './lijst-queries.ts';
import { SORTEERSLEUTELS } from './lijst-queries.ts';

/** Columns beside the name that can be shown or left out. */
export const LIJSTKOLOMMEN = [
  'urgentie',
  'status',
  'wachtOp',
  'uiterlijk',
  'afspraak',
  'ontvangen',
  'herbeoordelen',
  'hulpvraag',
  'behandelaar',
] as const;
export type Lijstkolom = (typeof LIJSTKOLOMMEN)[number];

/** Where nobody chose: what the list always showed. */
const GEWONE_KOLOMMEN: readonly Lijstkolom[] = [
  'urgentie',
  'status',
  'wachtOp',
  'uiterlijk',
  'afspraak',
  'behandelaar',
];

export function leesKolommen(gekozen: readonly string[] | undefined): readonly Lijstkolom[] {
  return gekozen === undefined ? GEWONE_KOLOMMEN : LIJSTKOLOMMEN.filter((k) => gekozen.includes(k));
}

/** What the address asks for; what it does not know is left out. */
export function leesLijstvraag(
  vraag: Readonly<Record<string, string>>,
  tabs: readonly Lijsttab[],
): Lijstvraag {
  return {
    filter: {
      zoek: (vraag['zoek'] ?? '').slice(0, 100),
      fase: FASEN.find((f) => f === vraag['fase']) ?? null,
      ookGesloten: vraag['gesloten'] === 'ja',
    },
    tab: tabs.find((tab) => tabsleutel(tab) === vraag['toon']) ?? { soort: 'alles' },
    sortering: {
      op: SORTEERSLEUTELS.find((s) => s === vraag['sorteer']) ?? 'volgorde',
      richting: vraag['richting'] === 'af' ? 'af' : 'op',
    },
  };
}

/** The same as the part of an address after the question mark, without what goes without saying. */
export function schrijfLijstvraag({ filter, tab, sortering }: Lijstvraag, na?: string): string {
  return new URLSearchParams({
    ...(filter.zoek ? { zoek: filter.zoek } : {}),
    ...(filter.fase ? { fase: filter.fase } : {}),
    ...(filter.ookGesloten ? { gesloten: 'ja' } : {}),
    ...(tab.soort === 'alles' ? {} : { toon: tabsleutel(tab) }),
    ...(sortering.op === 'volgorde' ? {} : { sorteer: sortering.op }),
    ...(sortering.richting === 'op' ? {} : { richting: sortering.richting }),
    ...(na === undefined ? {} : { na }),
  }).toString();
}
