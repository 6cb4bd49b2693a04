import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { Datum } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Gegevensuitkomst } from '../recht/gegevensuitkomst.ts';
import type { TotTerugblik } from '../terugblik/toestand.ts';
import type {
  BeperkingOpgeheven,
  GegevensverzoekBesloten,
  GegevensverzoekIngetrokken,
  GegevensverzoekOntvangen,
  GegevensverzoekUitgevoerd,
  GegevensverzoekVerlengd,
  RechtenGebeurtenis,
} from './gebeurtenissen.ts';

export type Gegevensbesluit = GegevensverzoekBesloten['feiten'] &
  GegevensverzoekBesloten['inhoud'] & { readonly door: Wie };

/** What took the place of the decision after objection (Awb 7:11 lid 2). */
export interface GegevensNaBezwaar {
  readonly verzoek: OnderdeelId;
  /** The new decision. */
  readonly besluit: OnderdeelId;
  readonly op: Datum;
  readonly uitkomst: Gegevensuitkomst;
}

/** A request about one's own data, and what came of it. */
export type Gegevensverzoek = GegevensverzoekOntvangen['feiten'] &
  GegevensverzoekOntvangen['inhoud'] & {
    readonly verlenging: (GegevensverzoekVerlengd['feiten'] & GegevensverzoekVerlengd['inhoud']) | null;
    readonly ingetrokken:
      (GegevensverzoekIngetrokken['feiten'] & GegevensverzoekIngetrokken['inhoud']) | null;
    readonly besluit: Gegevensbesluit | null;
    /** The newest; what was decided first stays as it was. */
    readonly naBezwaar: GegevensNaBezwaar | null;
    readonly uitgevoerd: (GegevensverzoekUitgevoerd['feiten'] & GegevensverzoekUitgevoerd['inhoud']) | null;
    /** Of a restriction: when it ends, and why. */
    readonly opgeheven: (BeperkingOpgeheven['feiten'] & BeperkingOpgeheven['inhoud']) | null;
  };

export interface RechtenToestand {
  /** Oldest first. */
  readonly verzoeken: readonly Gegevensverzoek[];
}

export interface TotRechten extends TotTerugblik {
  readonly rechten: RechtenToestand;
}

export const BEGIN_RECHTEN: RechtenToestand = { verzoeken: [] };

const NIEUW = {
  verlenging: null,
  ingetrokken: null,
  besluit: null,
  naBezwaar: null,
  uitgevoerd: null,
  opgeheven: null,
};

export function evolveRechten(t: RechtenToestand, g: Vastgelegd<RechtenGebeurtenis>): RechtenToestand {
  switch (g.soort) {
    case 'gegevensverzoekOntvangen':
      return { verzoeken: [...t.verzoeken, { ...g.feiten, ...g.inhoud, ...NIEUW }] };
    case 'gegevensverzoekVerlengd':
      return metVerzoek(t, g.feiten.verzoek, { verlenging: { ...g.feiten, ...g.inhoud } });
    case 'gegevensverzoekBesloten': {
      const { identiteit } = g.feiten;
      return metVerzoek(t, g.feiten.verzoek, {
        ...(identiteit ? { identiteit } : {}),
        besluit: { ...g.feiten, ...g.inhoud, door: g.door },
      });
    }
    case 'gegevensverzoekUitgevoerd':
      return metVerzoek(t, g.feiten.verzoek, { uitgevoerd: { ...g.feiten, ...g.inhoud } });
    case 'gegevensverzoekIngetrokken':
      return metVerzoek(t, g.feiten.verzoek, { ingetrokken: { ...g.feiten, ...g.inhoud } });
    case 'beperkingOpgeheven':
      return metVerzoek(t, g.feiten.verzoek, { opgeheven: { ...g.feiten, ...g.inhoud } });
  }
}

/** Decided anew on an objection, in a step that comes before this one: what was given is still to be done. */
export function gegevensNaBezwaar(t: RechtenToestand, nieuw: GegevensNaBezwaar): RechtenToestand {
  return metVerzoek(t, nieuw.verzoek, {
    naBezwaar: nieuw,
    ...(nieuw.uitkomst !== 'afgewezen' && { uitgevoerd: null, opgeheven: null }),
  });
}

function metVerzoek(
  t: RechtenToestand,
  id: OnderdeelId,
  verandering: Partial<Gegevensverzoek>,
): RechtenToestand {
  return { verzoeken: t.verzoeken.map((v) => (v.id === id ? { ...v, ...verandering } : v)) };
}
