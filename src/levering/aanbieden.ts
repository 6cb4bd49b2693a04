import type { Datum } from '../kern/datum.ts';
import type { Context, Handelingen } from '../kern/decider.ts';
import type { LokaleCode, OnderdeelId, Toewijzingssleutel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Aanbieder } from './aanbieder.ts';
import { deelIn, geenDeel, LEVERAARS, UITVOERING } from './eisen.ts';
import type { Aanbodwens, LeveringGebeurtenis } from './gebeurtenissen.ts';
import { aanbiederKan, opgedragenFeit } from './opdragen.ts';
import type { Leveringsdeel, Leveringstand } from './stand.ts';
import { vindDeel } from './stand.ts';
import type { Levering, TotLevering } from './toestand.ts';

/** What can be said at once; who wants to be called, was. */
export const AANGEBODENWENSEN = ['ja', 'denktNa', 'nee'] as const satisfies readonly Aanbodwens[];
export type Aangebodenwens = (typeof AANGEBODENWENSEN)[number];

/** Another provider can begin sooner, or this one stops: the resident is asked, and says what is done (Wmo 2.3.5). */
export interface AndereAanbiederAanbieden {
  readonly soort: 'andereAanbiederAanbieden';
  readonly onderdeel: OnderdeelId;
  readonly aanbieder: LokaleCode;
  readonly wens: Aangebodenwens;
  /** What the resident said, in the resident's own words. */
  readonly woorden: string;
  /** For the new provider: what it has to know to begin well. */
  readonly toelichting: string;
  /** Address of the new provider's page, when the resident agrees. */
  readonly sleutel: Toewijzingssleutel;
  /** From the register of today; null when there is no such provider. Looked up by the server. */
  readonly opgezocht: Aanbieder | null;
}

/** An assignment that did not begin yet: only that can go to another in one step. */
export const TE_WISSELEN: readonly Leveringstand[] = ['wachtOpAntwoord', 'wachtOpStart'];
/** The resident chooses among providers, also while waiting. */
export const KEUZE = 'Wmo 2.3.5, contractstandaard Wmo 3.8';

export function zelfdeAanbieder(
  aanbieder: LokaleCode,
  deel: Leveringsdeel | undefined,
): Weigering | undefined {
  return deel?.levering?.opdracht.aanbieder === aanbieder
    ? {
        code: 'zelfdeAanbieder',
        reden: `De hulp is al opgedragen aan ${deel.levering.naam}.`,
        artikel: UITVOERING,
        uitweg: 'Kies een andere aanbieder.',
        veld: 'aanbieder',
      }
    : undefined;
}

function eisen(
  o: AndereAanbiederAanbieden,
  t: TotLevering,
  deel: Leveringsdeel | undefined,
  ctx: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  const niet = deelIn(t, o.onderdeel, TE_WISSELEN, ({ stand }) =>
    stand === 'loopt' || stand === 'onderbroken'
      ? {
          code: 'hulpAlBegonnen',
          reden: 'Deze hulp is al begonnen.',
          uitweg: 'Neemt een ander het over? Regel dan een opvolger.',
        }
      : {
          code: 'nietsTeWisselen',
          reden: 'Op deze hulp wacht nu geen aanbieder.',
          uitweg: 'Draag de hulp op aan een aanbieder.',
        },
  );
  return [
    niet,
    ...(deel && !niet ? aanbiederKan(o.opgezocht, deel, t, ctx) : []),
    zelfdeAanbieder(o.aanbieder, deel),
    leegVeld(o.woorden, 'woorden', 'Schrijf op wat de inwoner ervan zei.', KEUZE),
  ];
}

/** The resident said yes: it is taken back here and given there, so that nobody falls between. */
export function gewisseld(
  o: Parameters<typeof opgedragenFeit>[0],
  deel: Leveringsdeel & { readonly levering: Levering },
  t: TotLevering,
  op: Datum,
): readonly LeveringGebeurtenis[] {
  return [
    {
      soort: 'leveringIngetrokken',
      feiten: { levering: deel.levering.id, op },
      // The provider reads it: whom the resident goes to, it need not know (Wmo 5.2.1).
      inhoud: { reden: 'De inwoner koos een andere aanbieder.' },
    },
    opgedragenFeit(o, deel, t, op),
  ];
}

export const aanbiedHandelingen: Handelingen<
  AndereAanbiederAanbieden,
  TotLevering,
  LeveringGebeurtenis,
  LokaleRegels
> = {
  andereAanbiederAanbieden: {
    titel: 'Een andere aanbieder aanbieden',
    artikel: KEUZE,
    rollen: LEVERAARS,
    mag: (t) =>
      geenDeel(t, TE_WISSELEN, {
        code: 'nietsTeWisselen',
        reden: 'Er is geen opdracht die nog moet beginnen.',
        uitweg: 'Is er nog niemand gevraagd? Draag de hulp dan op aan een aanbieder.',
      }),
    decide: (o, t, ctx) => {
      const deel = vindDeel(t, o.onderdeel);
      const woorden = o.woorden.trim();
      const al = t.levering.aangeboden.findLast((a) => a.onderdeel === o.onderdeel);
      if (
        o.wens !== 'ja' &&
        al?.aanbieder === o.aanbieder &&
        al.levering === deel?.levering?.id &&
        al.wens === o.wens &&
        al.woorden === woorden
      )
        return tenzij([], () => []);
      return tenzij(eisen(o, t, deel, ctx), () => {
        if (!deel?.levering || !o.opgezocht) return [];
        const { levering } = deel;
        const { code: aanbieder, naam } = o.opgezocht;
        const op = ctx.vandaag;
        const aangeboden: LeveringGebeurtenis = {
          soort: 'andereAanbiederAangeboden',
          feiten: { onderdeel: o.onderdeel, levering: levering.id, aanbieder, op, wens: o.wens },
          inhoud: { naam, woorden },
        };
        if (o.wens !== 'ja') return [aangeboden];
        return [aangeboden, ...gewisseld({ ...o, opgezocht: o.opgezocht }, { ...deel, levering }, t, op)];
      });
    },
  },
};
