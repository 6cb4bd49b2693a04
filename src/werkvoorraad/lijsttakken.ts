import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { GESLOTEN_FASEN } from '../dossier/fase.ts';
import type { InzageFilter } from '../toegang/inzage.ts';
import type { Werkfilter } from './queries.ts';
import { bijNaam, isBijNaam, noemtIemand, zietAlles, zietWatOpenIs } from './queries.ts';

/**
 * What a list is put together from: each part has an index in every order of the list (migrations/0038 and 0047), so of
 * each no more is read than a page has, however many dossiers there are.
 */
export function takken(inzage: InzageFilter, filter: Werkfilter): readonly RawBuilder<boolean>[] {
  const { fase, ookGesloten } = filter;
  const heel = sql<boolean>`true`;
  if (isBijNaam(inzage)) return [heel];
  if (zietAlles(inzage) || zietWatOpenIs(inzage))
    return fase !== null || !ookGesloten
      ? [heel]
      : [sql<boolean>`open`, ...GESLOTEN_FASEN.map((f) => sql<boolean>`(not open and fase = ${f})`)];
  const genoemd = inzage.een.filter(noemtIemand);
  const rest = inzage.een.filter((v) => !noemtIemand(v));
  if (genoemd.length === 0 || rest.some(({ soort }) => soort !== 'onverdeeld')) return [heel];
  const eigen = sql<boolean>`(behandelaar is not null or vertrouwelijk) and dossier in ${bijNaam({ ...inzage, een: genoemd }, ookGesloten ? 'alle' : 'open')}`;
  // Of an index that has both, the two are two stretches in the order of the list.
  const onverdeeld = (ookGesloten ? [sql`open`, sql`not open`] : [sql`open`]).map(
    (stuk) => sql<boolean>`(behandelaar is null and not vertrouwelijk and ${stuk})`,
  );
  return [eigen, ...onverdeeld];
}
