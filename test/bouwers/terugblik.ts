import type { Datum } from '../../src/kern/datum.ts';
import { datum } from '../../src/kern/datum.ts';
import type { Context } from '../../src/kern/decider.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import type { EffectTerugkijken } from '../../src/terugblik/opdrachten.ts';
import { terugblikHandelingen } from '../../src/terugblik/opdrachten.ts';
import type { TotTerugblik } from '../../src/terugblik/toestand.ts';
import { evolveTerugblik } from '../../src/terugblik/toestand.ts';
import { bekendgemaakteToekenning, klantmanager } from './besluit.ts';
import { heelDossier } from './dossier.ts';
import { na } from './stap.ts';
import { E1, E2, getoetst } from './toets.ts';
import { SCOOTMOBIEL } from './toets-scootmobiel.ts';

export const TERUGBLIKDAG: Datum = datum('2026-07-16');

/** A toets with two effects, and the decision on it was sent. */
export function teTerugblikken(): TotTerugblik {
  return heelDossier({ ...bekendgemaakteToekenning(), toets: getoetst(SCOOTMOBIEL).toets });
}

export function effectTerugkijken(anders: Partial<Omit<EffectTerugkijken, 'soort'>> = {}): EffectTerugkijken {
  return {
    soort: 'effectTerugkijken',
    op: TERUGBLIKDAG,
    effecten: [
      { effect: E1, oordeel: 'bereikt' },
      { effect: E2, oordeel: 'deels' },
    ],
    vervolg: 'doorgaan',
    opnieuwOp: datum('2026-12-01'),
    woordenInwoner: 'Ik zie weer elke week mensen. Alleen bij regen blijf ik thuis.',
    woordenMedewerker: '',
    ...anders,
  };
}

export function naTerugblik(
  t: TotTerugblik = teTerugblikken(),
  opdracht: EffectTerugkijken = effectTerugkijken(),
  context: Context<LokaleRegels> = klantmanager(TERUGBLIKDAG),
): TotTerugblik {
  const stap = {
    handelingen: terugblikHandelingen,
    evolve: (s: TotTerugblik, g: Parameters<typeof evolveTerugblik>[1]): TotTerugblik => ({
      ...s,
      terugblik: evolveTerugblik(s.terugblik, g),
    }),
  };
  return na(stap, t, opdracht, context);
}
