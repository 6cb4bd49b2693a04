import type { Datum } from '../../src/kern/datum.ts';
import { datum, tijdstip } from '../../src/kern/datum.ts';
import type { Context, Handelingen, Vastgelegd } from '../../src/kern/decider.ts';
import { voerUit } from '../../src/kern/decider.ts';
import type { PersoonId } from '../../src/kern/ids.ts';
import { leesPersoonId } from '../../src/kern/ids.ts';
import type { Rol } from '../../src/kern/rollen.ts';
import type { Uitkomst, Weigering } from '../../src/kern/uitkomst.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import { voorbeeldRegels } from './regels.ts';

/** The day on which the named states begin: a Monday without holidays near. */
export const BEGINDAG: Datum = datum('2026-03-02');

/** @throws Error for text that is no id. */
export function persoonId(tekst: string): PersoonId {
  const id = leesPersoonId(tekst);
  if (id === undefined) throw new Error(`geen persoon: ${tekst}`);
  return id;
}

export interface Omstandigheid {
  readonly vandaag?: Datum;
  /** Default the role itself: `screener`. */
  readonly id?: string;
  readonly regels?: LokaleRegels;
}

/** Someone with this role, at nine in the morning (UTC) of `vandaag`. */
export function contextVoor(rol: Rol, o: Omstandigheid = {}): Context<LokaleRegels> {
  const vandaag = o.vandaag ?? BEGINDAG;
  return {
    vandaag,
    nu: tijdstip(`${vandaag}T09:00:00Z`),
    wie: { id: persoonId(o.id ?? rol), rol },
    regels: o.regels ?? voorbeeldRegels(),
  };
}

/** Gebeurtenissen as the journal would return them; `nr` goes on from `vanaf`. */
export function vastgelegd<G>(
  gebeurtenissen: readonly G[],
  context: Context<LokaleRegels>,
  vanaf = 1,
): readonly Vastgelegd<G>[] {
  return gebeurtenissen.map((g, i) => ({
    ...g,
    nr: vanaf + i,
    door: context.wie,
    namens: null,
    op: context.nu,
  }));
}

/**
 * The state after one real opdracht, for named states.
 * @throws Error with the reasons when the decider refuses: the builder is wrong then.
 */
export function na<O extends { readonly soort: string }, T, G>(
  stap: {
    readonly handelingen: Handelingen<O, T, G, LokaleRegels>;
    readonly evolve: (t: T, g: Vastgelegd<G>) => T;
  },
  t: T,
  opdracht: O,
  context: Context<LokaleRegels>,
): T {
  const uitkomst = voerUit(stap.handelingen, opdracht, t, context);
  if (!uitkomst.gelukt)
    throw new Error(`${opdracht.soort}: ${uitkomst.weigeringen.map((w) => w.reden).join(' ')}`);
  return vastgelegd(uitkomst.waarde, context).reduce(stap.evolve, t);
}

/**
 * All refusals, or `[]` when it went through.
 * @throws Error for a refusal that does not say why, by which article and what to do instead.
 */
export function weigeringenVan(uitkomst: Uitkomst<unknown>): readonly Weigering[] {
  return uitkomst.gelukt ? [] : uitkomst.weigeringen.map(heel);
}

/** The codes of all refusals, or `[]` when it went through. @throws Error as `weigeringenVan`. */
export function weigeringscodes(uitkomst: Uitkomst<unknown>): readonly string[] {
  return weigeringenVan(uitkomst).map((w) => w.code);
}

function heel(weigering: Weigering): Weigering {
  const { code, reden, artikel, uitweg, veld } = weigering;
  const zinnen = [reden, uitweg].every((tekst) => /^\S.*[.?!]$/s.test(tekst));
  if (code !== '' && zinnen && artikel !== '' && veld !== '') return weigering;
  throw new Error(`geen hele weigering: ${JSON.stringify(weigering)}`);
}

/** What happened. @throws Error with the reasons when it was refused. */
export function gebeurd<G>(uitkomst: Uitkomst<readonly G[]>): readonly G[] {
  if (uitkomst.gelukt) return uitkomst.waarde;
  throw new Error(uitkomst.weigeringen.map((w) => `${w.code}: ${w.reden}`).join(' '));
}
