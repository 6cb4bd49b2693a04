import type { Beslissing } from '../besluit/gebeurtenissen.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import type { Database } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Toetsuitkomst } from '../toets/gebeurtenissen.ts';
import type { Vergeleken } from '../toets/eisen-uitkomst.ts';
import type { Gelijkenis } from './gelijkenis.ts';
import { gelijkenis } from './gelijkenis.ts';
import type { Kenmerken } from './kenmerken.ts';
import { patroon } from './kenmerken.ts';

/** A decided case beside this one: no number, no name, no day but the first of its quarter, no text but a released one. */
export interface Vergelijkbaar extends Gelijkenis {
  readonly kenmerken: Kenmerken;
  readonly keuze: Toetsuitkomst;
  readonly beslissing: Beslissing;
  readonly kwartaal: Datum;
  /** What colleagues may read of it; empty for most. */
  readonly vrijgegeven: string;
}

/** So many are found by their pattern and put in order by what they really have in common. */
const KANDIDATEN = 200;

type Rij = Pick<Vergelijkbaar, 'kenmerken' | 'keuze' | 'beslissing' | 'kwartaal' | 'vrijgegeven'>;

/** The decided cases of this municipality that are most alike, the most alike first; at most 200. */
export async function vergelijkbareGevallen(
  db: Database,
  gemeente: Gemeentecode,
  dossier: DossierId,
  hier: Kenmerken,
): Promise<readonly Vergelijkbaar[]> {
  const rijen = await vraag<Rij>(db, 'SELECT * FROM geval_vergelijk($1, $2, $3, $4)', [
    gemeente,
    dossier,
    patroon(hier),
    KANDIDATEN,
  ]);
  return rijen
    .map(({ kenmerken, keuze, beslissing, kwartaal, vrijgegeven }) => ({
      kenmerken,
      keuze,
      beslissing,
      kwartaal,
      vrijgegeven,
      ...gelijkenis(hier, kenmerken),
    }))
    .toSorted((a, b) => b.score - a.score);
}

/**
 * Whether as many residents as the smallest group had a decision with the goals and the household of this one. Only
 * yes or no: how many there are would tell who they are.
 */
export async function deeltGroep(
  db: Database,
  gemeente: Gemeentecode,
  dossier: DossierId,
  kleinsteGroep: number,
): Promise<boolean> {
  const [rij] = await vraag<{ genoeg: boolean }>(db, 'SELECT geval_groep($1, $2, $3) AS genoeg', [
    gemeente,
    dossier,
    kleinsteGroep,
  ]);
  return rij?.genoeg === true;
}

/** From here on two cases are alike enough that another outcome asks for a reason. */
const SPREKEND = 0.7;
/** The nearest few: what is further away says less than what is near. */
export const NAASTEN = 5;

/** What the nearest like cases decided, for the outcome of a toets (Awb 3:46). */
export function vergeleken(gevallen: readonly Vergelijkbaar[]): Vergeleken {
  const naasten = gevallen.filter(({ score }) => score >= SPREKEND).slice(0, NAASTEN);
  return naasten.map(({ keuze }) => keuze);
}
