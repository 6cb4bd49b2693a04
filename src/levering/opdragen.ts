import type { Datum } from '../kern/datum.ts';
import type { Context, Handelingen } from '../kern/decider.ts';
import type { LokaleCode, OnderdeelId, Toewijzingssleutel } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Aanbieder } from './aanbieder.ts';
import { neemtNietAan } from './aanbieder.ts';
import {
  geenDeel,
  LEVERAARS,
  leveringGesloten,
  leveringIn,
  nietsTeLeveren,
  ONDERDEEL_ONBEKEND,
  UITVOERING,
  VERSTREKKEN,
} from './eisen.ts';
import type { LeveringGebeurtenis, LeveringOpgedragen } from './gebeurtenissen.ts';
import { geweigerdeOpvolgers } from './opvolging.ts';
import type { Leveringsdeel, Leveringstand } from './stand.ts';
import { metOpvolgers, opvolgerVan, vindDeel } from './stand.ts';
import type { TotLevering } from './toestand.ts';

export interface LeveringOpdragen {
  readonly soort: 'leveringOpdragen';
  readonly sleutel: Toewijzingssleutel;
  readonly onderdeel: OnderdeelId;
  readonly aanbieder: LokaleCode;
  readonly toelichting: string;
  /** From the register of today; null when there is no such provider. Looked up by the server. */
  readonly opgezocht: Aanbieder | null;
}

export interface LeveringIntrekken {
  readonly soort: 'leveringIntrekken';
  readonly levering: OnderdeelId;
  readonly reden: string;
}

export type OpdraagOpdracht = LeveringOpdragen | LeveringIntrekken;

/** Nobody has been asked, or who was asked does not deliver (any more). */
export const TE_OPDRAGEN: readonly Leveringstand[] = [
  'nietOpgedragen',
  'geweigerd',
  'elders',
  'gestopt',
  'onderbroken',
];

const AANBIEDER_ONBEKEND: Weigering = {
  code: 'aanbiederOnbekend',
  reden: 'Deze aanbieder staat niet in het register.',
  artikel: 'Wmo 2.6.3',
  uitweg: 'Kies een aanbieder uit de lijst, of vraag contractbeheer om hem toe te voegen.',
  veld: 'aanbieder',
};

/** One assignment at a time for each part: a second provider at the same time would both be paid. */
function nietOpTeDragen({ onderdeel, stand, levering }: Leveringsdeel): Weigering | undefined {
  if (onderdeel.vorm === 'pgb')
    return {
      code: 'pgbNietOpTeDragen',
      reden: 'Dit is een pgb: de inwoner koopt de hulp zelf in.',
      artikel: 'Wmo 2.3.6',
      uitweg: 'Leg vast wanneer de hulp echt begint.',
      veld: 'onderdeel',
    };
  return TE_OPDRAGEN.includes(stand)
    ? undefined
    : {
        code: 'alOpgedragen',
        reden:
          stand === 'loopt'
            ? `Deze hulp loopt al${levering ? ` bij ${levering.naam}` : ''}.`
            : `Deze hulp is al opgedragen aan ${levering?.naam ?? 'een aanbieder'}.`,
        artikel: UITVOERING,
        uitweg:
          stand === 'loopt'
            ? 'Gaat een ander het doen? Regel dan een opvolger.'
            : 'Kan een ander eerder? Bied dan een andere aanbieder aan.',
        veld: 'onderdeel',
      };
}

function opdraagEisen(
  o: LeveringOpdragen,
  deel: Leveringsdeel | undefined,
  t: TotLevering,
  ctx: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  if (!deel) return [ONDERDEEL_ONBEKEND];
  const opvolger = opvolgerVan(t, o.onderdeel)?.levering;
  return [
    nietOpTeDragen(deel),
    opvolger
      ? {
          code: 'opvolgerIsEr',
          reden: `${opvolger.naam} neemt deze hulp al over.`,
          artikel: UITVOERING,
          uitweg: 'Verzet de dag, of trek die opdracht eerst in.',
          veld: 'onderdeel',
        }
      : undefined,
    ...aanbiederKan(o.opgezocht, deel, t, ctx),
  ];
}

/** This provider takes on this resident now, and there still is something granted to deliver. */
export function aanbiederKan(
  opgezocht: Aanbieder | null,
  { onderdeel: { voorziening, einde } }: Leveringsdeel,
  t: TotLevering,
  { vandaag }: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  const { postcode } = haalMelding(t).inwoner.adres;
  return [
    opgezocht ? neemtNietAan(opgezocht, { voorziening, postcode, dag: vandaag }) : AANBIEDER_ONBEKEND,
    einde !== null && einde < vandaag
      ? {
          code: 'toekenningVoorbij',
          reden: 'De periode waarvoor dit is toegekend, is voorbij.',
          artikel: UITVOERING,
          uitweg: 'Is de hulp nog nodig? Dan volgt een nieuw onderzoek (Wmo 2.3.9).',
          veld: 'onderdeel',
        }
      : undefined,
  ];
}

/** What the decision says, and no more. @see LeveringOpgedragen */
export function opgedragenFeit(
  o: Pick<LeveringOpdragen, 'sleutel' | 'toelichting'> & { readonly opgezocht: Aanbieder },
  deel: Leveringsdeel,
  t: TotLevering,
  op: Datum,
): LeveringOpgedragen {
  const { gevraagd: onderdeel, voorziening, ingang, einde, omvang, per } = deel.onderdeel;
  return {
    soort: 'leveringOpgedragen',
    feiten: {
      id: volgendOnderdeel('LV', t.levering.leveringen.length),
      sleutel: o.sleutel,
      onderdeel,
      voorziening,
      aanbieder: o.opgezocht.code,
      op,
      ingang,
      einde,
      omvang,
      per,
    },
    inhoud: { naam: o.opgezocht.naam, toelichting: o.toelichting.trim() },
  };
}

export const opdraagHandelingen: Handelingen<
  OpdraagOpdracht,
  TotLevering,
  LeveringGebeurtenis,
  LokaleRegels
> = {
  leveringOpdragen: {
    titel: 'Hulp opdragen aan een aanbieder',
    artikel: VERSTREKKEN,
    rollen: LEVERAARS,
    mag: (t) =>
      leveringGesloten(t) ??
      geenDeel(t, TE_OPDRAGEN, {
        code: 'allesOpgedragen',
        reden: 'Alle hulp in natura is opgedragen.',
        uitweg: 'Kan een ander eerder? Bied dan een andere aanbieder aan.',
      }),
    decide: (o, t, ctx) => {
      const deel = vindDeel(t, o.onderdeel);
      return tenzij(opdraagEisen(o, deel, t, ctx), () => {
        if (!deel || !o.opgezocht) return [];
        return [opgedragenFeit({ ...o, opgezocht: o.opgezocht }, deel, t, ctx.vandaag)];
      });
    },
  },
  leveringIntrekken: {
    titel: 'Opdracht aan een aanbieder intrekken',
    artikel: UITVOERING,
    rollen: LEVERAARS,
    mag: (t) =>
      nietsTeLeveren(t) ??
      (geweigerdeOpvolgers(t).length > 0
        ? undefined
        : geenDeel(
            t,
            ['wachtOpAntwoord', 'wachtOpStart'],
            {
              code: 'geenOpdrachtInTeTrekken',
              reden: 'Er is geen opdracht die nog moet beginnen.',
              uitweg: 'Loopt de hulp al? Leg dan vast dat die stopt.',
            },
            metOpvolgers(t),
          )),
    decide: (o, t, { vandaag: op }) => {
      return tenzij(
        [
          // Nobody has to take over any more: one that said no is put aside too.
          geweigerdeOpvolgers(t).some(({ levering }) => levering.id === o.levering)
            ? undefined
            : leveringIn(t, o.levering, ['opgedragen', 'aangenomen']),
          leegVeld(o.reden, 'reden', 'Schrijf op waarom de opdracht wordt ingetrokken.', UITVOERING),
        ],
        () => [
          {
            soort: 'leveringIngetrokken',
            feiten: { levering: o.levering, op },
            inhoud: { reden: o.reden.trim() },
          },
        ],
      );
    },
  },
};
