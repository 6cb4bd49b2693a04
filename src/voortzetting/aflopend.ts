import type { Datum } from '../kern/datum.ts';
import { plusWeken } from '../kern/datum.ts';
import type { Stopreden } from '../levering/gebeurtenissen.ts';
import { DOOR_AANBIEDER, isOnbevestigd, isWeersproken } from '../levering/stopbevestiging.ts';
import { verloopVan } from '../levering/toestand.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { LopendeHulp } from './hulp.ts';
import { lopendeHulp } from './hulp.ts';
import type { Heronderzoek, TotVoortzetting } from './toestand.ts';
import { isGestrand, openHeronderzoek } from './toestand.ts';

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

/** What happened with it already; `afTeSluiten`: nobody has to look any more, but the help is not recorded as stopped. */
export const AFLOOPSTANDEN = ['nogNiets', 'bezig', 'afTeSluiten', 'geregeld'] as const;
export type Afloopstand = (typeof AFLOOPSTANDEN)[number];

export interface Aflopend extends Pick<LopendeHulp, 'gevraagd' | 'voorziening' | 'vorm'> {
  readonly einde: Datum;
  readonly trap: Trap;
  readonly stand: Afloopstand;
}

/** Help with a last day, whether the step has come or not: what the lists are made of. */
export function metEinde(
  t: TotVoortzetting,
  regels: Normen,
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
            stand: standVan(hulp, t, regels),
          },
        ],
  );
}

/** Every granted part that ends, with the step it is time for (Wmo 2.3.9; procedure.md § 14). */
export function aflopend(t: TotVoortzetting, vandaag: Datum, regels: Normen): readonly Aflopend[] {
  return metEinde(t, regels).flatMap((hulp) => {
    const trap = trapOp(hulp.einde, vandaag, regels);
    return trap === undefined ? [] : [{ ...hulp, trap }];
  });
}

/** Was this part looked at in that heronderzoek? One that names none was about what ended, or was announced to end. */
export function gaatOver(
  { onderdelen, op }: Pick<Heronderzoek, 'onderdelen' | 'op'>,
  { gevraagd, einde }: Pick<LopendeHulp, 'gevraagd' | 'einde'>,
  regels: Normen,
): boolean {
  if (onderdelen) return onderdelen.includes(gevraagd);
  const { signaal, start } = trapweken(regels);
  return einde !== null && einde <= plusWeken(op, Math.max(signaal, start));
}

/** Stopped for good, and known to us as that: what a provider alone said, the resident was not asked about yet. */
function isGestopt({ gevraagd, einde }: LopendeHulp, t: TotVoortzetting): boolean {
  const verloop = verloopVan(t, gevraagd);
  if (!verloop?.gestopt || GAAT_VERDER.includes(verloop.gestopt.reden)) return false;
  const { reden, door } = verloop.gestopt;
  if (isWeersproken(verloop)) return false;
  return reden === 'eindeBesluit' ? !DOOR_AANBIEDER.includes(door) : !isOnbevestigd(verloop, einde);
}

/** With the same help, here or at another. */
const GAAT_VERDER: readonly Stopreden[] = ['tijdelijk', 'aanbiederStopt', 'overgedragen'];

function standVan(hulp: LopendeHulp, t: TotVoortzetting, regels: Normen): Afloopstand {
  const { waardoor } = hulp;
  // Withdrawn or stopped on request: nobody has to look whether it should go on; changed, it ends as a grant does.
  if (waardoor !== null && waardoor !== 'gewijzigd') return 'geregeld';
  // Died, or another municipality looks now.
  if (t.levering.gesloten || isGestopt(hulp, t)) return 'geregeld';
  const klaar = verloopVan(t, hulp.gevraagd)?.gestopt === null ? 'afTeSluiten' : 'geregeld';
  const open = openHeronderzoek(t);
  if (open && gaatOver(open, hulp, regels)) return 'bezig';
  const laatste = t.voortzetting.heronderzoeken.findLast((h) => h.afgerond && gaatOver(h, hulp, regels));
  switch (laatste?.afgerond?.uitkomst) {
    case 'stopt':
      return klaar;
    case 'nieuweMelding': {
      const { vervolg } = laatste.afgerond;
      return vervolg !== null && isGestrand(t, vervolg) ? 'nogNiets' : klaar;
    }
    // Unchanged, or changed: it still ends on its last day, and then somebody has to have looked again.
    case 'ongewijzigd':
    case 'gewijzigd':
    case undefined:
      return 'nogNiets';
  }
}
