import { createHash } from 'node:crypto';
import type { ElkeSoort } from '../koppelvlakken/iwmo/retourberichten.ts';
import type { Berichtstand, Richting } from './bericht.ts';

export interface Groepsgegevens {
  readonly richting: Richting;
  readonly soort: ElkeSoort | null;
  /** Who says to have sent it; null when that cannot be read, or only in its header. */
  readonly partij: string | null;
  readonly stand: Pick<Berichtstand, 'teDoen' | 'fouten' | 'wacht'> & Partial<Pick<Berichtstand, 'kop'>>;
}

/** Each of these asks something else, though the reason that it waits is the same: of the node, about another message. */
const ELK_APART: ReadonlySet<string> = new Set(['mensBehandelt', 'foutbericht']);

/**
 * What is alike for a person: the same kind, of the same sender, refused by the same rules in the same places. Null when
 * nothing is to be done, and for what we sent ourselves. A hash, so that it can stand in an address.
 */
export function groepVan({ richting, soort, partij, stand }: Groepsgegevens): string | null {
  const redenen = [...stand.fouten, ...stand.wacht];
  if (richting === 'uit' || stand.teDoen.length === 0 || redenen.length === 0) return null;
  if (redenen.some(({ code }) => ELK_APART.has(code))) return null;
  const regels = redenen.map(({ code, veld }) => `${code} ${(veld ?? '').replaceAll(/\[\d+\]/g, '')}`);
  const kenmerk = JSON.stringify([soort, partij ?? stand.kop?.afzender ?? null, [...new Set(regels)].sort()]);
  return createHash('sha256').update(kenmerk).digest('hex').slice(0, 32);
}

const GROEP = /^[0-9a-f]{32}$/;

export const leesGroep = (tekst: string | undefined): string | null =>
  tekst !== undefined && GROEP.test(tekst) ? tekst : null;
