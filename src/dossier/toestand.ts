import { BEGIN_AANVRAAG, evolveAanvraag } from '../aanvraag/toestand.ts';
import { BEGIN_DOORBRAAK, evolveDoorbraak } from '../doorbraak/toestand.ts';
import { BEGIN_RECHTEN, evolveRechten } from '../rechten/toestand.ts';
import { evolveLevering } from '../levering/evolve.ts';
import { BEGIN_LEVERING } from '../levering/toestand.ts';
import { BEGIN_OVERLEG, evolveOverleg } from '../overleg/toestand.ts';
import { BEGIN_TERUGBLIK, evolveTerugblik } from '../terugblik/toestand.ts';
import { BEGIN_BESLUIT, evolveBesluit, opnieuwTeBesluiten } from '../besluit/toestand.ts';
import type { BezwaarToestand } from '../bezwaar/toestand.ts';
import { BEGIN_BEZWAAR, evolveBezwaar } from '../bezwaar/toestand.ts';
import { BEGIN_CONTACT, evolveContact } from '../contact/toestand.ts';
import { BEGIN_DWANGSOM, evolveDwangsom } from '../dwangsom/toestand.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { BEGIN_MELDING, evolveMelding } from '../melding/toestand.ts';
import { BEGIN_ONDERZOEK, evolveOnderzoek } from '../onderzoek/toestand.ts';
import { BEGIN_SCREENING, evolveScreening } from '../screening/toestand.ts';
import { BEGIN_TOETS, evolveToets } from '../toets/toestand.ts';
import { BEGIN_VERSLAG, evolveVerslag } from '../verslag/toestand.ts';
import type { TotVoortzetting } from '../voortzetting/toestand.ts';
import { BEGIN_VOORTZETTING, evolveVoortzetting } from '../voortzetting/toestand.ts';
import type { DossierGebeurtenis, PerStap, Stap } from './gebeurtenissen.ts';
import { STAP_VAN } from './gebeurtenissen.ts';

/** The whole dossier: each step's state, side by side. */
export type DossierToestand = TotVoortzetting;

export const BEGIN_DOSSIER: DossierToestand = {
  melding: BEGIN_MELDING,
  screening: BEGIN_SCREENING,
  contact: BEGIN_CONTACT,
  onderzoek: BEGIN_ONDERZOEK,
  toets: BEGIN_TOETS,
  verslag: BEGIN_VERSLAG,
  aanvraag: BEGIN_AANVRAAG,
  besluit: BEGIN_BESLUIT,
  dwangsom: BEGIN_DWANGSOM,
  bezwaar: BEGIN_BEZWAAR,
  doorbraak: BEGIN_DOORBRAAK,
  terugblik: BEGIN_TERUGBLIK,
  rechten: BEGIN_RECHTEN,
  overleg: BEGIN_OVERLEG,
  levering: BEGIN_LEVERING,
  voortzetting: BEGIN_VOORTZETTING,
};

type Evolve<S extends Stap> = (t: DossierToestand[S], g: Vastgelegd<PerStap[S]>) => DossierToestand[S];

const EVOLVE: { readonly [S in Stap]: Evolve<S> } = {
  melding: evolveMelding,
  screening: evolveScreening,
  contact: evolveContact,
  onderzoek: evolveOnderzoek,
  toets: evolveToets,
  verslag: evolveVerslag,
  aanvraag: evolveAanvraag,
  besluit: evolveBesluit,
  dwangsom: evolveDwangsom,
  bezwaar: evolveBezwaar,
  doorbraak: evolveDoorbraak,
  terugblik: evolveTerugblik,
  rechten: evolveRechten,
  overleg: evolveOverleg,
  levering: evolveLevering,
  voortzetting: evolveVoortzetting,
};

/** One gebeurtenis further. Only the step it belongs to changes, except that a new aanvraag is decided anew and that who disagrees with a herziening can object. */
export function evolve(t: DossierToestand, g: Vastgelegd<DossierGebeurtenis>): DossierToestand {
  const stap = STAP_VAN[g.soort];
  // STAP_VAN pairs each soort with its own step, which the compiler cannot follow through the lookup.
  const stapEvolve = EVOLVE[stap] as (
    t: DossierToestand[Stap],
    g: Vastgelegd<DossierGebeurtenis>,
  ) => DossierToestand[Stap];
  const besluit = g.soort === 'aanvraagOntvangen' ? opnieuwTeBesluiten(t.besluit) : t.besluit;
  return { ...t, besluit, bezwaar: bezwaarNa(t, g), [stap]: stapEvolve(t[stap], g) };
}

/** The step of objections comes before the one that changes or withdraws help, and cannot see what was decided there (Wmo 2.3.10, Awb 7:1). */
function bezwaarNa(t: DossierToestand, g: Vastgelegd<DossierGebeurtenis>): BezwaarToestand {
  if (g.soort !== 'herzieningBesloten' && g.soort !== 'hulpBeeindigdOpVerzoek') return t.bezwaar;
  const { id } = g.feiten;
  const op = g.soort === 'herzieningBesloten' ? g.feiten.op : g.feiten.besluit?.op;
  // A stop that was recorded before it was a decision.
  if (op === undefined) return t.bezwaar;
  const bedacht =
    g.soort === 'herzieningBesloten'
      ? t.voortzetting.voornemens.find((v) => v.id === g.feiten.voornemen)?.door.id
      : undefined;
  return {
    ...t.bezwaar,
    andereBesluiten: [
      ...t.bezwaar.andereBesluiten,
      {
        soort: 'herziening',
        id,
        op,
        bekendOp: op,
        genomenDoor: g.door.id,
        betrokken: bedacht === undefined ? [g.door.id] : [g.door.id, bedacht],
      },
    ],
  };
}

export function vouw(gebeurtenissen: readonly Vastgelegd<DossierGebeurtenis>[]): DossierToestand {
  return gebeurtenissen.reduce(evolve, BEGIN_DOSSIER);
}
