import { BEGIN_AANVRAAG, evolveAanvraag } from '../aanvraag/toestand.ts';
import { BEGIN_DOORBRAAK, evolveDoorbraak } from '../doorbraak/toestand.ts';
import { evolveLevering } from '../levering/evolve.ts';
import { BEGIN_LEVERING } from '../levering/toestand.ts';
import { RECHTNAAM } from '../rechten/namen.ts';
import type { RechtenToestand } from '../rechten/toestand.ts';
import { BEGIN_RECHTEN, evolveRechten, gegevensNaBezwaar } from '../rechten/toestand.ts';
import { BEGIN_OVERLEG, evolveOverleg } from '../overleg/toestand.ts';
import { BEGIN_TERUGBLIK, evolveTerugblik } from '../terugblik/toestand.ts';
import { BEGIN_BESLUIT, evolveBesluit, opnieuwTeBesluiten } from '../besluit/toestand.ts';
import type { AnderBesluit, BezwaarToestand } from '../bezwaar/toestand.ts';
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

/**
 * One gebeurtenis further. Only the step it belongs to changes, except that a new aanvraag is decided anew, that who
 * disagrees with what a later step decided can object, and that an objection may change what that step goes by.
 */
export function evolve(t: DossierToestand, g: Vastgelegd<DossierGebeurtenis>): DossierToestand {
  const stap = STAP_VAN[g.soort];
  // STAP_VAN pairs each soort with its own step, which the compiler cannot follow through the lookup.
  const stapEvolve = EVOLVE[stap] as (
    t: DossierToestand[Stap],
    g: Vastgelegd<DossierGebeurtenis>,
  ) => DossierToestand[Stap];
  const besluit = g.soort === 'aanvraagOntvangen' ? opnieuwTeBesluiten(t.besluit) : t.besluit;
  return {
    ...t,
    besluit,
    bezwaar: bezwaarNa(t, g),
    rechten: rechtenNa(t, g),
    [stap]: stapEvolve(t[stap], g),
  };
}

/** The step of objections comes before those that change help or decide on data, and cannot see what was decided there (Awb 7:1). */
function bezwaarNa(t: DossierToestand, g: Vastgelegd<DossierGebeurtenis>): BezwaarToestand {
  const ander = anderBesluit(t, g);
  return ander ? { ...t.bezwaar, andereBesluiten: [...t.bezwaar.andereBesluiten, ander] } : t.bezwaar;
}

function anderBesluit(t: DossierToestand, g: Vastgelegd<DossierGebeurtenis>): AnderBesluit | undefined {
  const door = g.door.id;
  switch (g.soort) {
    case 'herzieningBesloten': {
      const { id, op, voornemen } = g.feiten;
      const bedacht = t.voortzetting.voornemens.find((v) => v.id === voornemen)?.door.id;
      const betrokken = bedacht === undefined ? [door] : [door, bedacht];
      return { soort: 'herziening', id, op, bekendOp: op, genomenDoor: door, betrokken };
    }
    case 'hulpBeeindigdOpVerzoek': {
      const { id, besluit } = g.feiten;
      // A stop that was recorded before it was a decision.
      if (!besluit) return undefined;
      const { op } = besluit;
      return { soort: 'herziening', id, op, bekendOp: op, genomenDoor: door, betrokken: [door] };
    }
    // One request, one decision: it goes by the number of the request (UAVG 34).
    case 'gegevensverzoekBesloten': {
      const { verzoek: id, op } = g.feiten;
      const recht = t.rechten.verzoeken.find((v) => v.id === id)?.recht;
      return {
        soort: 'gegevensverzoek',
        id,
        op,
        bekendOp: op,
        genomenDoor: door,
        betrokken: [door],
        ...(recht && { over: RECHTNAAM[recht].voorInwoner.toLowerCase() }),
      };
    }
    default:
      return undefined;
  }
}

/** Decided anew on an objection: what comes of the request is what was decided then (Awb 7:11 lid 2). */
function rechtenNa(t: DossierToestand, g: Vastgelegd<DossierGebeurtenis>): RechtenToestand {
  if (g.soort !== 'besluitVervangen' || !g.feiten.gegevens) return t.rechten;
  const { id, vervangt, op, gegevens } = g.feiten;
  return gegevensNaBezwaar(t.rechten, { verzoek: vervangt, besluit: id, op, uitkomst: gegevens });
}

export function vouw(gebeurtenissen: readonly Vastgelegd<DossierGebeurtenis>[]): DossierToestand {
  return gebeurtenissen.reduce(evolve, BEGIN_DOSSIER);
}
