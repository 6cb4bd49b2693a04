import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import { trapweken } from '../voortzetting/aflopend.ts';
import { GENOEG } from './urenperzaak.ts';
import type { Bron } from './queries.ts';

/**
 * Which part of the help that ends comes in again as a melding, as it did in the own year; those are part of what was
 * learned. Null when too little ended to tell: then nothing of it is certain.
 */
export const deelDatTerugkomt = ({ afgelopen }: Pick<Bron, 'afgelopen'>): number | null =>
  afgelopen.eindigden < GENOEG ? null : afgelopen.kwamenTerug / afgelopen.eindigden;

/**
 * Part of what comes in on a day that is surely help which ends: it comes in when the municipality looks at it, so many
 * weeks before the end, as far as it comes at all. As the week around that day has it; what should have come already,
 * comes on the first.
 */
export function deelVerlengingen(
  { aflopend, afgelopen, op }: Pick<Bron, 'aflopend' | 'afgelopen' | 'op'>,
  instroom: (dag: Datum) => number,
  { regels }: Pick<Inrichting, 'regels'>,
): (dag: Datum) => number {
  const perDag = kijkdagen({ aflopend, op }, regels);
  const komt = deelDatTerugkomt({ afgelopen }) ?? 0;
  return (dag) => {
    const week = [-3, -2, -1, 0, 1, 2, 3].map((i) => plusDagen(dag, i));
    const som = (per: (d: Datum) => number): number => week.reduce((totaal, d) => totaal + per(d), 0);
    const nieuw = som(instroom);
    return nieuw <= 0 ? 0 : Math.min(1, (komt * som((d) => perDag.get(d) ?? 0)) / nieuw);
  };
}

/** On which days help that ends is looked at, and of how many. */
export function kijkdagen(
  { aflopend, op }: Pick<Bron, 'aflopend' | 'op'>,
  regels: Inrichting['regels'],
): ReadonlyMap<Datum, number> {
  const weken = trapweken(regels).signaal;
  const perDag = new Map<Datum, number>();
  for (const { dag, aantal } of aflopend) {
    const komt = plusWeken(dag, -weken);
    const dan = komt < op ? op : komt;
    perDag.set(dan, (perDag.get(dan) ?? 0) + aantal);
  }
  return perDag;
}
