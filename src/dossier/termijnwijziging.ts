import type { Datum } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { DossierGebeurtenis, Stap } from './gebeurtenissen.ts';
import { STAP_VAN } from './gebeurtenissen.ts';
import type { Klok, Kloksoort } from './klok.ts';
import { klokken } from './klokken.ts';
import { BEGIN_DOSSIER, evolve } from './toestand.ts';

/** A clock that got another last day. */
export interface Termijnwijziging {
  readonly soort: Kloksoort;
  readonly artikel: string;
  readonly van: Datum;
  readonly naar: Datum;
}

/** No fact of these steps moves a last day; skipping them spares a file page most of the work. */
const RAAKT_GEEN_KLOK: ReadonlySet<Stap> = new Set<Stap>(['onderzoek', 'toets']);

/**
 * By number of the fact: which last days it moved, from which day to which; only of the facts from `vanaf` on.
 * Read off the fold, kept nowhere.
 */
export function termijnwijzigingen(
  gebeurtenissen: readonly Vastgelegd<DossierGebeurtenis>[],
  regels: LokaleRegels,
  vanaf = 1,
): ReadonlyMap<number, readonly Termijnwijziging[]> {
  const gevonden = new Map<number, readonly Termijnwijziging[]>();
  let t = BEGIN_DOSSIER;
  let voor: readonly Klok[] = [];
  for (const g of gebeurtenissen) {
    if (g.nr === vanaf) voor = klokken(t, regels);
    t = evolve(t, g);
    if (g.nr < vanaf) continue;
    if (RAAKT_GEEN_KLOK.has(STAP_VAN[g.soort])) continue;
    const na = klokken(t, regels);
    const verschil = na.flatMap((klok) => verzet(voor, klok));
    if (verschil.length > 0) gevonden.set(g.nr, verschil);
    voor = na;
  }
  return gevonden;
}

function verzet(voor: readonly Klok[], klok: Klok): readonly Termijnwijziging[] {
  const eerder = voor.find((k) => k.soort === klok.soort && k.onderdeel === klok.onderdeel);
  const { soort, artikel, uiterlijk: naar } = klok;
  // Each judgement of the urgency chooses its own day: that is no term that moved.
  if (soort === 'herbeoordeling') return [];
  const van = eerder?.uiterlijk ?? null;
  return van === null || naar === null || van === naar ? [] : [{ soort, artikel, van, naar }];
}
