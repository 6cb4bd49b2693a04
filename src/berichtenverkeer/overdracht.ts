import type { DossierGebeurtenis } from '../dossier/gebeurtenissen.ts';
import type { Datum } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Toewijzingsdeel } from './deel.ts';
import { aangepast, VERWIJDERD, verwijderd } from './deel.ts';

type Feit = Vastgelegd<DossierGebeurtenis>;

/** By who takes over: from whom, and the last day there, as agreed last. */
export type Overdrachten = ReadonlyMap<
  OnderdeelId,
  { readonly van: OnderdeelId; readonly laatsteDag: Datum }
>;

/** A stretch as it is told, and the one of the decision that it is. */
export interface Verteldeel extends Toewijzingsdeel {
  readonly bron: string;
}

export function volgOverdracht(tot: Overdrachten, g: Feit): Overdrachten {
  const na = new Map(tot);
  switch (g.soort) {
    case 'leveringOpgedragen': {
      const { id, opvolgt } = g.feiten;
      return opvolgt ? na.set(id, { van: opvolgt.levering, laatsteDag: opvolgt.laatsteDag }) : tot;
    }
    case 'opvolgingVerzet': {
      const was = tot.get(g.feiten.levering);
      return was ? na.set(g.feiten.levering, { ...was, laatsteDag: g.feiten.laatsteDag }) : tot;
    }
    case 'leveringIngetrokken':
    case 'leveringGeweigerd':
      return na.delete(g.feiten.levering) ? na : tot;
    case 'hulpGestopt': {
      // It went on longer than was agreed: what was delivered counts.
      const { levering, op, reden } = g.feiten;
      for (const [opvolger, was] of tot)
        if (reden !== 'tijdelijk' && was.van === levering && was.laatsteDag < op)
          na.set(opvolger, { ...was, laatsteDag: op });
      return na;
    }
    default:
      return tot;
  }
}

/** Null when nobody is to take over from it. */
export function laatsteDagBij(overdrachten: Overdrachten, levering: OnderdeelId): Datum | null {
  return [...overdrachten.values()].findLast(({ van }) => van === levering)?.laatsteDag ?? null;
}

interface Overdracht {
  readonly laatsteDag: Datum | null;
  /** By this fact. */
  readonly anders: boolean;
}

/**
 * What is told beside what is decided: told now that it ends, so that nobody plans past it. What was taken back for that
 * and is there again gets a name of its own, so a number of its own: the old one counts as never sent (OP033x1).
 */
export function metOverdracht(
  tot: readonly Verteldeel[],
  besloten: readonly Toewijzingsdeel[],
  { laatsteDag, anders }: Overdracht,
  g: Feit,
): readonly Verteldeel[] {
  const laatste = new Map(tot.map((d) => [d.bron, d]));
  const nu = new Map(besloten.map((d) => [d.deel, begrensd(d, laatsteDag)]));
  const verder = tot.map((d) => {
    const wordt = nu.get(d.bron);
    if (d !== laatste.get(d.bron) || d.reden === VERWIJDERD || wordt === undefined) return d;
    if (wordt.reden === VERWIJDERD) return verwijderd(d, g.op);
    const na = aangepast(d, wordt, g.op);
    return anders && na.tm !== d.tm && na.tm === laatsteDag ? { ...na, reden: '09' as const } : na;
  });
  const erbij = besloten.flatMap(({ deel }): readonly Verteldeel[] => {
    const wordt = nu.get(deel);
    const was = laatste.get(deel);
    if (wordt === undefined) return [];
    if (was === undefined) return [{ ...wordt, bron: deel }];
    return was.reden === VERWIJDERD && wordt.reden !== VERWIJDERD
      ? [{ ...wordt, bron: deel, deel: `${deel}v${g.nr}`, reden: null, sinds: g.op }]
      : [];
  });
  return [...verder, ...erbij];
}

function begrensd(d: Toewijzingsdeel, laatsteDag: Datum | null): Toewijzingsdeel {
  if (d.reden === VERWIJDERD || laatsteDag === null) return d;
  if (d.van > laatsteDag) return verwijderd(d, d.sinds);
  return d.tm === null || d.tm > laatsteDag ? { ...d, tm: laatsteDag } : d;
}
