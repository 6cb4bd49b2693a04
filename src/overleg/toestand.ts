import type { Tijdstip } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { OnderdeelId, PersoonId } from '../kern/ids.ts';
import type { TotRechten } from '../rechten/toestand.ts';
import type {
  CasusBesproken,
  CasusIngebracht,
  CasusTeruggetrokken,
  OverlegadviesGewogen,
  OverlegGebeurtenis,
  OverlegtoegangGegeven,
  OverlegtoegangIngetrokken,
} from './gebeurtenissen.ts';

/** Facts and content of a gebeurtenis in one value. */
type Plat<G extends { readonly feiten: object; readonly inhoud: object }> = G['feiten'] & G['inhoud'];

export type Overlegtoegang = Plat<OverlegtoegangGegeven> & {
  readonly door: Wie;
  readonly op: Tijdstip;
  readonly ingetrokken: Plat<OverlegtoegangIngetrokken> | null;
};

/** One case on the table of one meeting. */
export type Overlegcasus = Plat<CasusIngebracht> & {
  readonly door: Wie;
  readonly op: Tijdstip;
  readonly toegangen: readonly Overlegtoegang[];
  readonly teruggetrokken: Plat<CasusTeruggetrokken> | null;
  readonly besproken: (Plat<CasusBesproken> & { readonly vastgelegd: Tijdstip }) | null;
  readonly gewogen: Plat<OverlegadviesGewogen> | null;
};

export interface OverlegToestand {
  /** Oldest first. */
  readonly casussen: readonly Overlegcasus[];
}

export interface TotOverleg extends TotRechten {
  readonly overleg: OverlegToestand;
}

export const BEGIN_OVERLEG: OverlegToestand = { casussen: [] };

export function evolveOverleg(t: OverlegToestand, g: Vastgelegd<OverlegGebeurtenis>): OverlegToestand {
  switch (g.soort) {
    case 'casusIngebracht': {
      const nieuw: Overlegcasus = {
        ...g.feiten,
        ...g.inhoud,
        door: g.door,
        op: g.op,
        toegangen: [],
        teruggetrokken: null,
        besproken: null,
        gewogen: null,
      };
      return { casussen: [...t.casussen, nieuw] };
    }
    case 'casusTeruggetrokken':
      return bij(t, g.feiten.id, { teruggetrokken: { ...g.feiten, ...g.inhoud } });
    case 'overlegtoegangGegeven':
      return {
        casussen: t.casussen.map((casus) =>
          casus.id === g.feiten.casus
            ? {
                ...casus,
                toegangen: [
                  ...casus.toegangen,
                  { ...g.feiten, ...g.inhoud, door: g.door, op: g.op, ingetrokken: null },
                ],
              }
            : casus,
        ),
      };
    case 'overlegtoegangIngetrokken':
      return {
        casussen: t.casussen.map((casus) => ({
          ...casus,
          toegangen: casus.toegangen.map((toegang) =>
            toegang.id === g.feiten.id ? { ...toegang, ingetrokken: { ...g.feiten, ...g.inhoud } } : toegang,
          ),
        })),
      };
    case 'casusBesproken':
      return bij(t, g.feiten.id, { besproken: { ...g.feiten, ...g.inhoud, vastgelegd: g.op } });
    case 'overlegadviesGewogen':
      return bij(t, g.feiten.id, { gewogen: { ...g.feiten, ...g.inhoud } });
  }
}

function bij(t: OverlegToestand, id: OnderdeelId, verandering: Partial<Overlegcasus>): OverlegToestand {
  return { casussen: t.casussen.map((casus) => (casus.id === id ? { ...casus, ...verandering } : casus)) };
}

/** On the table, or still to come there. */
export function openCasus({ overleg }: Pick<TotOverleg, 'overleg'>): Overlegcasus | undefined {
  return overleg.casussen.findLast((casus) => !casus.teruggetrokken && !casus.besproken);
}

/** Advice of which nobody said yet what becomes of it. */
export function ongewogenAdvies({ overleg }: Pick<TotOverleg, 'overleg'>): Overlegcasus | undefined {
  return overleg.casussen.find((casus) => casus.besproken && !casus.gewogen);
}

type Urgentiebron = Pick<TotOverleg, 'overleg' | 'screening'>;

/** The newest case of which the table asked to look at the urgency again, and who judged it since. */
function urgentievraag({ overleg, screening }: Urgentiebron) {
  const casus = overleg.casussen.findLast(({ besproken }) => besproken?.urgentie === 'opnieuwBekijken');
  const sinds = casus?.besproken?.vastgelegd;
  return casus && sinds !== undefined
    ? { casus, beoordeeld: screening.beoordelingen.filter(({ op }) => op > sinds) }
    : undefined;
}

/** The table asked to look at the urgency again, and nobody did since (Wmo 2.3.2). */
export function openUrgentievraag(t: Urgentiebron): Overlegcasus | undefined {
  const vraag = urgentievraag(t);
  return vraag?.beoordeeld.length === 0 ? vraag.casus : undefined;
}

/** May this screener look at it for that? Until somebody judged, and who did sees that same day what came of it. */
export function urgentievraagVoor(t: Urgentiebron, persoon: PersoonId, nu: Tijdstip): boolean {
  return (
    urgentievraag(t)?.beoordeeld.every(
      ({ door, op }) => door.id === persoon && datumVan(op) === datumVan(nu),
    ) ?? false
  );
}
