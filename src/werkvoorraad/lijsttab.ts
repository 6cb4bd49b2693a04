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

/** The clock of the investigation or of the decision: a dossier has one of them at a time. */
const HOOFDKLOK = sql`select from klok k where k.gemeente = dossier.gemeente and k.dossier = dossier.dossier
  and k.soort in ('onderzoek', 'beslissing')`;
const KLOK = (soort: string) =>
  sql`select from klok k where k.gemeente = dossier.gemeente and k.dossier = dossier.dossier and k.soort = ${soort}`;

/** Which dossiers stand in this part today; the same as `procentVerstreken` in recht/voortgang.ts. */
export function tabvoorwaarde(tab: Lijsttab, vandaag: Datum): RawBuilder<boolean> {
  const dag = sql`${vandaag}::date`;
  switch (tab.soort) {
    case 'alles':
      return sql<boolean>`true`;
    case 'telaat':
      return sql<boolean>`exists (${HOOFDKLOK} and k.uiterlijk < ${dag})`;
    case 'risico':
      return sql<boolean>`exists (${HOOFDKLOK} and k.uiterlijk >= ${dag}
        and 100 * (${dag} - k.dag_een + 1) >= ${tab.procent}::int * (k.uiterlijk - k.dag_een + 1))`;
    case 'zonderContact':
      return sql<boolean>`exists (${KLOK('eersteContact')})`;
    case 'herbeoordelen':
      return sql<boolean>`exists (${KLOK('herbeoordeling')} and k.uiterlijk <= ${dag})`;
  }
}
