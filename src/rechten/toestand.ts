import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
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

/** A request about one's own data, and what came of it. */
export type Gegevensverzoek = GegevensverzoekOntvangen['feiten'] &
  GegevensverzoekOntvangen['inhoud'] & {
    readonly verlenging: (GegevensverzoekVerlengd['feiten'] & GegevensverzoekVerlengd['inhoud']) | null;
    readonly ingetrokken:
      (GegevensverzoekIngetrokken['feiten'] & GegevensverzoekIngetrokken['inhoud']) | null;
    readonly besluit: Gegevensbesluit | null;
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

const NIEUW = { verlenging: null, ingetrokken: null, besluit: null, uitgevoerd: null, opgeheven: null };

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

function metVerzoek(
  t: RechtenToestand,
  id: OnderdeelId,
  verandering: Partial<Gegevensverzoek>,
): RechtenToestand {
  return { verzoeken: t.verzoeken.map((v) => (v.id === id ? { ...v, ...verandering } : v)) };
}
