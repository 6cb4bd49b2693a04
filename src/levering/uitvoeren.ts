import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Context, Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { isOmkeer } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { laatsteDagKan } from './aangekondigd.ts';
import {
  leveringGesloten,
  nietsTeLeveren,
  ONDERDEEL_ONBEKEND,
  OOK_AANBIEDER,
  tussen,
  UITVOERING,
} from './eisen.ts';
import type { LeveringGebeurtenis, Stopreden } from './gebeurtenissen.ts';
import type { Leveringsdeel, Leveringstand } from './stand.ts';
import { laatsteDagBijVorige } from './opvolging.ts';
import { metOpvolgers, opvolgerVan, toegekendOp, vindDeel } from './stand.ts';
import type { TotLevering } from './toestand.ts';
import { teStoppen, verloopVan, vindLevering, wachtOpBeurt } from './toestand.ts';

/** Help really began; a day that was wrong is corrected with it, and what was interrupted goes on. */
export interface HulpStarten {
  readonly soort: 'hulpStarten';
  readonly onderdeel: OnderdeelId;
  /** Under which assignment; absent: the one that counts. Of one that takes over it ends the help at the one before it. */
  readonly levering?: OnderdeelId;
  readonly op: Datum;
}
export interface HulpStoppen {
  readonly soort: 'hulpStoppen';
  readonly onderdeel: OnderdeelId;
  /** Last day with help. */
  readonly op: Datum;
  readonly reden: Stopreden;
  readonly hervattenOp: Datum | null;
  readonly toelichting: string;
}
export type UitvoerOpdracht = HulpStarten | HulpStoppen;

/** Asked and not refused, or a pgb; running too, for a day that was wrong. */
export const TE_STARTEN: readonly Leveringstand[] = [
  'pgbNogNiet',
  'wachtOpAntwoord',
  'wachtOpStart',
  'onderbroken',
  'loopt',
];

/** A pgb goes on after any stop: there is no assignment to begin with. */
export const kanStarten = ({ stand, onderdeel }: Leveringsdeel): boolean =>
  TE_STARTEN.includes(stand) || (onderdeel.vorm === 'pgb' && (stand === 'gestopt' || stand === 'elders'));

/** The last day on which another provider gave this help, or will: one at a time. */
function laatsteDagElders({ levering, onderdeel }: Leveringsdeel, t: TotLevering): Datum | undefined {
  const gestopt = t.levering.leveringen.flatMap(({ id, opdracht, gestoptOp }) =>
    opdracht.onderdeel === onderdeel.gevraagd && id !== levering?.id && gestoptOp !== null ? [gestoptOp] : [],
  );
  const afgesproken =
    levering?.opvolging && wachtOpBeurt(t, levering) ? [laatsteDagBijVorige(t, levering.opvolging)] : [];
  return [...gestopt, ...afgesproken].sort().at(-1);
}

/** The one that takes over, when it is about that; else the one that counts; undefined when it is neither. */
function deelVoorStart({ onderdeel, levering }: HulpStarten, t: TotLevering): Leveringsdeel | undefined {
  const deel = vindDeel(t, onderdeel);
  if (levering === undefined || levering === deel?.levering?.id) return deel;
  const opvolger = opvolgerVan(t, onderdeel);
  if (opvolger?.levering?.id === levering) return opvolger;
  return vindLevering(t, levering) ? undefined : deel;
}

/** The first day on which help under this part can have begun, and why not before. */
function vroegsteStart(deel: Leveringsdeel, t: TotLevering): readonly [Datum | undefined, string] {
  const { levering, verloop, onderdeel } = deel;
  const elders = laatsteDagElders(deel, t);
  if (elders !== undefined)
    return [plusDagen(elders, 1), 'een ander gaf de hulp, hier kan zij beginnen vanaf'];
  if (verloop?.gestopt && levering?.id === (verloop.levering ?? undefined))
    return [plusDagen(verloop.gestopt.op, 1), 'de hulp stopte eerder, verder kan vanaf'];
  // Help that could not wait began before the decision or the assignment, never before the day it was granted from.
  const bekend = [toegekendOp(t), levering?.opdracht.op].filter((dag) => dag !== undefined).sort()[0];
  return [onderdeel.ingang ?? bekend, 'de hulp is toegekend vanaf'];
}

function startEisen(
  o: HulpStarten,
  t: TotLevering,
  context: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  if (!vindDeel(t, o.onderdeel)) return [ONDERDEEL_ONBEKEND];
  const deel = deelVoorStart(o, t);
  if (!deel || !kanStarten(deel)) return [NIET_OPGEDRAGEN];
  const [vanaf, waarom] = vroegsteStart(deel, t);
  const { einde } = deel.onderdeel;
  return [tussen(o.op, vanaf, context, waarom), einde !== null && o.op > einde ? NA_EINDE : undefined];
}

const NIET_OPGEDRAGEN: Weigering = {
  code: 'nietOpgedragen',
  reden: 'Er is geen aanbieder die deze hulp nu levert.',
  artikel: UITVOERING,
  uitweg: 'Draag de hulp eerst op aan een aanbieder.',
  veld: 'onderdeel',
};

const NA_EINDE: Weigering = {
  code: 'naEindeToekenning',
  reden: 'Op die dag was de hulp niet meer toegekend.',
  artikel: UITVOERING,
  uitweg: 'Klopt de dag? Dan volgt eerst een nieuw onderzoek (Wmo 2.3.9).',
  veld: 'op',
};

const GEEN_OPVOLGER: Weigering = {
  code: 'geenOpvolger',
  reden: 'Er is niemand gevraagd om deze hulp over te nemen.',
  artikel: UITVOERING,
  uitweg: 'Regel eerst een opvolger, of kies dat de aanbieder niet verder kan.',
  veld: 'reden',
};

function stopEisen(
  o: HulpStoppen,
  t: TotLevering,
  context: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  const verloop = verloopVan(t, o.onderdeel);
  if (!verloop || !teStoppen(verloop))
    return [
      {
        code: 'hulpLooptNiet',
        reden: 'Deze hulp loopt niet.',
        artikel: UITVOERING,
        uitweg: 'Kies hulp die nu loopt.',
        veld: 'onderdeel',
      },
    ];
  return [
    laatsteDagKan(o.op, verloop.gestartOp, context),
    o.reden === 'tijdelijk' && (o.hervattenOp === null || o.hervattenOp <= o.op)
      ? {
          code: 'hervattenOpOntbreekt',
          reden: 'Er staat niet wanneer de hulp verdergaat.',
          artikel: UITVOERING,
          uitweg:
            'Vul een dag in na de laatste dag met hulp. Weet nog niemand het? Vul in wanneer u ernaar kijkt.',
          veld: 'hervattenOp',
        }
      : undefined,
    o.reden === 'overgedragen' && !opvolgerVan(t, o.onderdeel) ? GEEN_OPVOLGER : undefined,
    o.reden === 'aanbiederStopt' || o.reden === 'anders'
      ? leegVeld(o.toelichting, 'toelichting', 'Schrijf op waarom de hulp stopt.', UITVOERING)
      : undefined,
  ];
}

/** Who takes over, begins: then it stopped at the one before, on the day that was agreed. */
function overgedragen(deel: Leveringsdeel | undefined, t: TotLevering): readonly LeveringGebeurtenis[] {
  const { levering } = deel ?? {};
  if (!levering?.opvolging || !wachtOpBeurt(t, levering)) return [];
  return [
    {
      soort: 'hulpGestopt',
      feiten: {
        onderdeel: levering.opdracht.onderdeel,
        levering: levering.opvolging.levering,
        op: laatsteDagBijVorige(t, levering.opvolging),
        reden: 'overgedragen',
        hervattenOp: null,
      },
      inhoud: { toelichting: '' },
    },
  ];
}

/**
 * What comes with a message of the provider, of which the sender was looked at, Omkeer records itself. Another system
 * that logs in has the same role, and its word is nobody's.
 */
function alleenOmkeer({ wie }: Context<LokaleRegels>): Weigering | undefined {
  return wie.rol !== 'systeem' || isOmkeer(wie)
    ? undefined
    : {
        code: 'nietVoorKoppeling',
        reden: 'Dat hulp begint of stopt, meldt de aanbieder met een bericht of aan zijn eigen werkplek.',
        artikel: UITVOERING,
        uitweg: 'Stuur een 305 of 307 van iWmo, of laat een medewerker het vastleggen.',
      };
}

export const uitvoerHandelingen: Handelingen<
  UitvoerOpdracht,
  TotLevering,
  LeveringGebeurtenis,
  LokaleRegels
> = {
  hulpStarten: {
    titel: 'Vastleggen dat de hulp is begonnen',
    artikel: UITVOERING,
    rollen: [...OOK_AANBIEDER, 'systeem'],
    mag: (t, ctx) =>
      alleenOmkeer(ctx) ??
      nietsTeLeveren(t) ??
      leveringGesloten(t) ??
      (metOpvolgers(t).some(kanStarten)
        ? undefined
        : {
            code: 'nietsTeStarten',
            reden: 'Er is geen hulp die kan beginnen.',
            artikel: UITVOERING,
            uitweg: 'Draag de hulp eerst op aan een aanbieder.',
          }),
    decide: (o, t, ctx) => {
      const deel = deelVoorStart(o, t);
      if (deel?.stand === 'loopt' && deel.verloop?.gestartOp === o.op) return tenzij([], () => []);
      return tenzij(startEisen(o, t, ctx), () => [
        ...overgedragen(deel, t),
        {
          soort: 'hulpGestart',
          feiten: { onderdeel: o.onderdeel, levering: deel?.levering?.id ?? null, op: o.op },
          inhoud: null,
        },
      ]);
    },
  },
  hulpStoppen: {
    titel: 'Vastleggen dat de hulp stopt',
    artikel: UITVOERING,
    rollen: [...OOK_AANBIEDER, 'systeem'],
    // What runs without being granted any more has to be able to stop as well.
    mag: (t, ctx) =>
      alleenOmkeer(ctx) ??
      (t.levering.verloop.some(teStoppen)
        ? undefined
        : {
            code: 'nietsTeStoppen',
            reden: 'Er loopt geen hulp.',
            artikel: UITVOERING,
            uitweg: 'Moet de hulp nog beginnen? Trek dan de opdracht in.',
          }),
    decide: (o, t, ctx) => {
      return tenzij(stopEisen(o, t, ctx), () => [
        {
          soort: 'hulpGestopt',
          feiten: {
            onderdeel: o.onderdeel,
            levering: verloopVan(t, o.onderdeel)?.levering ?? null,
            op: o.op,
            reden: o.reden,
            hervattenOp: o.reden === 'tijdelijk' ? o.hervattenOp : null,
          },
          inhoud: { toelichting: o.toelichting.trim() },
        },
      ]);
    },
  },
};
