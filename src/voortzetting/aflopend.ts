import type { Datum } from '../kern/datum.ts';
import { plusWeken } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { LopendeHulp } from './hulp.ts';
import { lopendeHulp } from './hulp.ts';
import type { TotVoortzetting } from './toestand.ts';
import { openHeronderzoek } from './toestand.ts';

/** What it is time for, the nearest to the end last. */
export const TRAPPEN = ['vroeg', 'signaal', 'start', 'voorbij'] as const;
export type Trap = (typeof TRAPPEN)[number];

/** A proposal; no law says when to begin (Wmo 2.3.9 only says: periodically). */
const VROEG_WEKEN = 26;

type Normen = Pick<LokaleRegels, 'normen'>;

/** How many weeks before the end each step begins, the first first. */
export function trapweken({ normen }: Normen): Readonly<Record<Exclude<Trap, 'voorbij'>, number>> {
  return {
    vroeg: normen.heronderzoekVroegWeken ?? VROEG_WEKEN,
    signaal: normen.heronderzoekSignaalWeken,
    start: normen.heronderzoekStartWeken,
  };
}

/** The step on this day; undefined when it is too early for anything. */
export function trapOp(einde: Datum, vandaag: Datum, regels: Normen): Trap | undefined {
  if (vandaag > einde) return 'voorbij';
  const weken = trapweken(regels);
  // The municipality may set them in any order: the nearest that has come, counts.
  const gekomen = (['start', 'signaal', 'vroeg'] as const).filter(
    (trap) => vandaag >= plusWeken(einde, -weken[trap]),
  );
  return gekomen[0];
}

/** What happened with it already. */
export const AFLOOPSTANDEN = ['nogNiets', 'bezig', 'geregeld'] as const;
export type Afloopstand = (typeof AFLOOPSTANDEN)[number];

export interface Aflopend extends Pick<LopendeHulp, 'gevraagd' | 'voorziening' | 'vorm'> {
  readonly einde: Datum;
  readonly trap: Trap;
  readonly stand: Afloopstand;
}

/** Help with a last day, whether the step has come or not: what the lists are made of. */
export function metEinde(
  t: TotVoortzetting,
): readonly Pick<Aflopend, 'gevraagd' | 'voorziening' | 'vorm' | 'einde' | 'stand'>[] {
  return lopendeHulp(t).flatMap((hulp) =>
    hulp.einde === null
      ? []
      : [
          {
            gevraagd: hulp.gevraagd,
            voorziening: hulp.voorziening,
            vorm: hulp.vorm,
            einde: hulp.einde,
            stand: standVan(hulp, t),
          },
        ],
  );
}

/** Every granted part that ends, with the step it is time for (Wmo 2.3.9; procedure.md § 14). */
export function aflopend(t: TotVoortzetting, vandaag: Datum, regels: Normen): readonly Aflopend[] {
  return metEinde(t).flatMap((hulp) => {
    const trap = trapOp(hulp.einde, vandaag, regels);
    return trap === undefined ? [] : [{ ...hulp, trap }];
  });
}

function standVan({ waardoor }: LopendeHulp, t: TotVoortzetting): Afloopstand {
  // Withdrawn or stopped on request: nobody has to look whether it should go on; changed, it ends as a grant does.
  if (waardoor !== null && waardoor !== 'gewijzigd') return 'geregeld';
  // Died, or another municipality looks now.
  if (t.levering.gesloten) return 'geregeld';
  if (openHeronderzoek(t)) return 'bezig';
  const laatste = t.voortzetting.heronderzoeken.at(-1)?.afgerond;
  // Unchanged, or changed: it still ends on its last day, and then somebody has to have looked again.
  return laatste?.uitkomst === 'nieuweMelding' || laatste?.uitkomst === 'stopt' ? 'geregeld' : 'nogNiets';
}
