import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { aankondigingKan } from './aangekondigd.ts';
import { geenDeel, leveringIn, OOK_AANBIEDER, UITVOERING } from './eisen.ts';
import type { LeveringGebeurtenis, Weigerreden } from './gebeurtenissen.ts';
import { metOpvolgers, vindDeel } from './stand.ts';
import type { TotLevering } from './toestand.ts';
import { vindLevering, wachtOpBeurt } from './toestand.ts';

export interface LeveringAannemen {
  readonly soort: 'leveringAannemen';
  readonly levering: OnderdeelId;
  /** Null: on the waiting list, nobody knows yet until when. */
  readonly verwachteStart: Datum | null;
  readonly toelichting: string;
}
export interface LeveringWeigeren {
  readonly soort: 'leveringWeigeren';
  readonly levering: OnderdeelId;
  readonly reden: Weigerreden;
  readonly toelichting: string;
}
export interface StartVerwachten {
  readonly soort: 'startVerwachten';
  readonly levering: OnderdeelId;
  readonly verwachteStart: Datum;
  readonly toelichting: string;
}
export interface VoortgangMelden {
  readonly soort: 'voortgangMelden';
  readonly levering: OnderdeelId;
  readonly tekst: string;
  /** The last day with help, when that is to come; absent or null: nothing is said of stopping. */
  readonly stoptOp?: Datum | null;
}
export type AntwoordOpdracht = LeveringAannemen | LeveringWeigeren | StartVerwachten | VoortgangMelden;

const WACHTTIJD = 'Contractstandaard Wmo 3.5';

/** An expected first day lies ahead, and in the granted period. */
function verwachtKan(
  verwacht: Datum | null,
  levering: OnderdeelId,
  t: TotLevering,
  vandaag: Datum,
): Weigering | undefined {
  if (verwacht === null) return undefined;
  const gevraagd = vindLevering(t, levering);
  const einde = gevraagd && vindDeel(t, gevraagd.opdracht.onderdeel)?.onderdeel.einde;
  const elders = gevraagd && wachtOpBeurt(t, gevraagd) ? gevraagd.opvolging?.laatsteDag : undefined;
  const reden =
    verwacht < vandaag
      ? `${datumLang(verwacht)} is al geweest.`
      : einde && verwacht > einde
        ? `De hulp is toegekend tot en met ${datumLang(einde)}.`
        : elders && verwacht <= elders
          ? `Tot en met ${datumLang(elders)} geeft een ander de hulp.`
          : undefined;
  return reden === undefined
    ? undefined
    : {
        code: 'verwachteStartKanNiet',
        reden,
        artikel: WACHTTIJD,
        uitweg:
          'Vul in wanneer de hulp naar verwachting begint. Is de hulp al begonnen? Leg dan de start vast.',
        veld: 'verwachteStart',
      };
}

export const antwoordHandelingen: Handelingen<
  AntwoordOpdracht,
  TotLevering,
  LeveringGebeurtenis,
  LokaleRegels
> = {
  leveringAannemen: {
    titel: 'Opdracht aannemen',
    artikel: WACHTTIJD,
    rollen: OOK_AANBIEDER,
    mag: (t) => geenAntwoordNodig(t),
    decide: (o, t, { vandaag: op }) => {
      return tenzij(
        [
          leveringIn(t, o.levering, ['opgedragen']),
          verwachtKan(o.verwachteStart, o.levering, t, op),
          o.verwachteStart === null
            ? leegVeld(
                o.toelichting,
                'toelichting',
                'Schrijf op waarom nog niet te zeggen is wanneer de hulp begint.',
                WACHTTIJD,
              )
            : undefined,
        ],
        () => [
          {
            soort: 'leveringAangenomen',
            feiten: { levering: o.levering, op, verwachteStart: o.verwachteStart },
            inhoud: { toelichting: o.toelichting.trim() },
          },
        ],
      );
    },
  },
  leveringWeigeren: {
    titel: 'Opdracht weigeren',
    artikel: WACHTTIJD,
    rollen: OOK_AANBIEDER,
    mag: (t) =>
      geenDeel(
        t,
        ['wachtOpAntwoord', 'wachtOpStart'],
        {
          code: 'nietsTeWeigeren',
          reden: 'Er is geen opdracht die nog moet beginnen.',
          uitweg: 'Loopt de hulp al? Leg dan vast dat die stopt.',
        },
        metOpvolgers(t),
      ),
    decide: (o, t, { vandaag: op }) => {
      return tenzij(
        [
          leveringIn(t, o.levering, ['opgedragen', 'aangenomen']),
          leegVeld(o.toelichting, 'toelichting', 'Schrijf op waarom het niet kan.', WACHTTIJD),
        ],
        () => [
          {
            soort: 'leveringGeweigerd',
            feiten: { levering: o.levering, op, reden: o.reden },
            inhoud: { toelichting: o.toelichting.trim() },
          },
        ],
      );
    },
  },
  startVerwachten: {
    titel: 'Verwachte start bijwerken',
    artikel: WACHTTIJD,
    rollen: OOK_AANBIEDER,
    mag: (t) =>
      geenDeel(
        t,
        ['wachtOpStart'],
        {
          code: 'nietsTeVerwachten',
          reden: 'Er is geen aangenomen opdracht die nog moet beginnen.',
          uitweg: 'Kijk bij Levering hoe het nu staat.',
        },
        metOpvolgers(t),
      ),
    decide: (o, t, { vandaag: op }) => {
      if (vindLevering(t, o.levering)?.verwachteStart === o.verwachteStart) return tenzij([], () => []);
      return tenzij(
        [
          leveringIn(t, o.levering, ['aangenomen']),
          verwachtKan(o.verwachteStart, o.levering, t, op),
          leegVeld(o.toelichting, 'toelichting', 'Schrijf op waarom de verwachting verandert.', WACHTTIJD),
        ],
        () => [
          {
            soort: 'startVerwacht',
            feiten: { levering: o.levering, op, verwachteStart: o.verwachteStart },
            inhoud: { toelichting: o.toelichting.trim() },
          },
        ],
      );
    },
  },
  voortgangMelden: {
    titel: 'Vertellen hoe de hulp gaat',
    artikel: UITVOERING,
    rollen: OOK_AANBIEDER,
    mag: (t) =>
      geenDeel(t, ['loopt', 'onderbroken', 'gestopt', 'elders'], {
        code: 'nogNietsTeVertellen',
        reden: 'De hulp is nog niet begonnen.',
        uitweg: 'Leg eerst de start vast.',
      }),
    decide: (o, t, ctx) => {
      const op = ctx.vandaag;
      const levering = vindLevering(t, o.levering);
      const tekst = o.tekst.trim();
      const stop = o.stoptOp ? { stoptOp: o.stoptOp } : {};
      if (levering?.voortgang.some((v) => v.op === op && v.tekst === tekst && v.stoptOp === stop.stoptOp))
        return tenzij([], () => []);
      return tenzij(
        [
          levering?.gestartOp ? undefined : NIET_BEGONNEN,
          leegVeld(o.tekst, 'tekst', 'Schrijf op hoe de hulp gaat.', UITVOERING),
          levering?.gestartOp ? aankondigingKan(o.stoptOp, o.levering, t, ctx) : undefined,
        ],
        () => [
          { soort: 'voortgangGemeld', feiten: { levering: o.levering, op, ...stop }, inhoud: { tekst } },
        ],
      );
    },
  },
};

const NIET_BEGONNEN: Weigering = {
  code: 'hulpNietBegonnen',
  reden: 'Onder deze opdracht is de hulp niet begonnen.',
  artikel: UITVOERING,
  uitweg: 'Leg eerst de start vast.',
  veld: 'levering',
};

function geenAntwoordNodig(t: TotLevering): Weigering | undefined {
  return geenDeel(
    t,
    ['wachtOpAntwoord'],
    {
      code: 'geenAntwoordNodig',
      reden: 'Er is geen opdracht die op een antwoord wacht.',
      uitweg: 'Is de verwachte start anders? Werk die dan bij.',
    },
    metOpvolgers(t),
  );
}
