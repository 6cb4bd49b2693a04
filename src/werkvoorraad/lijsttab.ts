import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Datum } from '../kern/datum.ts';

/** A part of the list that asks attention, with its count. */
export type Lijsttab =
  | { readonly soort: 'alles' | 'telaat' | 'zonderContact' | 'herbeoordelen' }
  | { readonly soort: 'risico'; readonly procent: number };

/** In the address: `telaat`, `risico-75`. */
export function tabsleutel(tab: Lijsttab): string {
  return tab.soort === 'risico' ? `risico-${tab.procent}` : tab.soort;
}

/** All parts; the percentages are those at which this municipality warns. */
export function lijsttabs(waarschuwenBij: readonly number[]): readonly Lijsttab[] {
  return [
    { soort: 'alles' },
    { soort: 'telaat' },
    ...waarschuwenBij.toSorted((a, b) => b - a).map((procent) => ({ soort: 'risico', procent }) as const),
    { soort: 'zonderContact' },
    { soort: 'herbeoordelen' },
  ];
}

export function tabtekst(tab: Lijsttab): string {
  switch (tab.soort) {
    case 'alles':
      return 'Alles';
    case 'telaat':
      return 'Te laat';
    case 'risico':
      return `Termijn voor ${tab.procent}% voorbij`;
    case 'zonderContact':
      return 'Nog geen contact';
    case 'herbeoordelen':
      return 'Urgentie opnieuw bekijken';
  }
}

/** The clocks of the dossier in this row. */
export const KLOKKEN_HIER = sql`klok k where k.gemeente = dossier.gemeente and k.dossier = dossier.dossier`;
/** The clock of the investigation or of the decision: a dossier has one of them at a time. */
const HOOFDKLOK = sql`k.soort in ('onderzoek', 'beslissing')`;

/** Which clocks can put a dossier in this part: of each kind one a dossier. */
export function tabkloksoorten({ soort }: Lijsttab): readonly string[] {
  switch (soort) {
    case 'alles':
      return [];
    case 'telaat':
    case 'risico':
      return ['onderzoek', 'beslissing'];
    case 'zonderContact':
      return ['eersteContact'];
    case 'herbeoordelen':
      return ['herbeoordeling'];
  }
}

/**
 * By which clock `k` a dossier stands in this part today; the same as `procentVerstreken` in recht/voortgang.ts.
 * Undefined: it stands there without any.
 */
export function tabklok(tab: Lijsttab, vandaag: Datum): RawBuilder<boolean> | undefined {
  const dag = sql`${vandaag}::date`;
  switch (tab.soort) {
    case 'alles':
      return undefined;
    case 'telaat':
      return sql<boolean>`${HOOFDKLOK} and k.uiterlijk < ${dag}`;
    case 'risico':
      return sql<boolean>`${HOOFDKLOK} and k.uiterlijk >= ${dag}
        and 100 * (${dag} - k.dag_een + 1) >= ${tab.procent}::int * (k.uiterlijk - k.dag_een + 1)`;
    case 'zonderContact':
      return sql<boolean>`k.soort = 'eersteContact'`;
    case 'herbeoordelen':
      return sql<boolean>`k.soort = 'herbeoordeling' and k.uiterlijk <= ${dag}`;
  }
}

/** Which dossiers stand in this part today. */
export function tabvoorwaarde(tab: Lijsttab, vandaag: Datum): RawBuilder<boolean> {
  const klok = tabklok(tab, vandaag);
  return klok ? sql<boolean>`exists (select from ${KLOKKEN_HIER} and ${klok})` : sql<boolean>`true`;
}
