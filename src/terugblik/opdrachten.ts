import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context, Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Effectoordeel, TerugblikGebeurtenis, Terugblikvervolg } from './gebeurtenissen.ts';
import type { TotTerugblik } from './toestand.ts';
import { laatsteTerugblik, terugkijkenOp } from './toestand.ts';
import type { VrijgaveOpdracht } from './vrijgave.ts';
import { vrijgaveHandelingen } from './vrijgave.ts';

export interface EffectTerugkijken {
  readonly soort: 'effectTerugkijken';
  readonly op: Datum;
  readonly effecten: readonly { readonly effect: OnderdeelId; readonly oordeel: Effectoordeel }[];
  readonly vervolg: Terugblikvervolg;
  readonly opnieuwOp: Datum | null;
  readonly woordenInwoner: string;
  readonly woordenMedewerker: string;
}
export type TerugblikOpdracht = EffectTerugkijken | VrijgaveOpdracht;

const ARTIKEL = 'Omgekeerde Toets, evaluatie';

function nogNiet(t: TotTerugblik): Weigering | undefined {
  if (!t.toets.uitkomst.gesloten)
    return {
      code: 'geenToetsOmOpTerugTeKijken',
      reden: 'Er is geen afgeronde Omgekeerde Toets. Dan is niet vastgelegd welk effect bereikt zou worden.',
      artikel: ARTIKEL,
      uitweg: 'Rond eerst de toets af.',
    };
  if (!t.besluit.bekendgemaakt)
    return {
      code: 'nogGeenBesluitOmOpTerugTeKijken',
      reden: 'Er is nog geen besluit bekendgemaakt. Er is nog niets waarvan het effect te zien is.',
      artikel: ARTIKEL,
      uitweg: 'Kijk terug als de hulp is begonnen.',
    };
  if (terugkijkenOp(t) === undefined)
    return {
      code: 'alTeruggekeken',
      reden: 'Er is teruggekeken, en er is afgesproken dat dat niet opnieuw hoeft.',
      artikel: ARTIKEL,
      uitweg: 'Verandert er iets? Leg dan een nieuwe melding vast.',
    };
  return undefined;
}

export const terugblikHandelingen: Handelingen<
  TerugblikOpdracht,
  TotTerugblik,
  TerugblikGebeurtenis,
  LokaleRegels
> = {
  effectTerugkijken: {
    titel: 'Terugkijken op het effect',
    artikel: ARTIKEL,
    rollen: ['klantmanager', 'teamleider'],
    mag: (t) => nogNiet(t),
    decide: (o, t, ctx) =>
      tenzij(waaromNiet(o, t, ctx), () => {
        const { op, effecten, vervolg, opnieuwOp } = o;
        const woordenInwoner = o.woordenInwoner.trim();
        const woordenMedewerker = o.woordenMedewerker.trim();
        return [
          {
            soort: 'effectTeruggekeken',
            feiten: { op, effecten, vervolg, opnieuwOp: kijktOpnieuw(vervolg) ? opnieuwOp : null },
            inhoud: { woordenInwoner, woordenMedewerker },
          },
        ];
      }),
  },
  ...vrijgaveHandelingen,
};

/** Done, or no more wanted: then nobody looks again. */
const kijktOpnieuw = (vervolg: Terugblikvervolg): boolean =>
  vervolg === 'doorgaan' || vervolg === 'aanpassen';

function waaromNiet(
  o: EffectTerugkijken,
  t: TotTerugblik,
  { vandaag }: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  const begin = laatsteTerugblik(t)?.op ?? t.besluit.bekendgemaakt?.op;
  return [
    o.op <= vandaag && (begin === undefined || o.op >= begin)
      ? undefined
      : {
          code: 'terugblikdagKanNiet',
          reden: `Terugkijken kon niet op ${datumLang(o.op)}.`,
          artikel: ARTIKEL,
          uitweg: begin
            ? `Vul een dag in vanaf ${datumLang(begin)} en niet na vandaag.`
            : 'Vul een dag in die niet na vandaag ligt.',
          veld: 'op',
        },
    ...elkEffect(o, t),
    leegVeld(
      o.woordenInwoner,
      'woordenInwoner',
      'Schrijf op wat de inwoner ervan zegt, of waarom de inwoner niet is gesproken.',
      ARTIKEL,
    ),
    o.vervolg === 'klaar' && o.effecten.some(({ oordeel }) => oordeel !== 'bereikt')
      ? leegVeld(
          o.woordenMedewerker,
          'woordenMedewerker',
          'Niet elk effect is bereikt. Schrijf op waarom het zo toch goed is.',
          ARTIKEL,
        )
      : undefined,
    kijktOpnieuw(o.vervolg) && (o.opnieuwOp === null || o.opnieuwOp <= o.op)
      ? {
          code: 'opnieuwOpOntbreekt',
          reden: 'Er staat niet wanneer u opnieuw terugkijkt.',
          artikel: ARTIKEL,
          uitweg: 'Spreek een latere dag af met de inwoner.',
          veld: 'opnieuwOp',
        }
      : undefined,
  ];
}

function elkEffect(o: EffectTerugkijken, t: TotTerugblik): readonly (Weigering | undefined)[] {
  const bekend = t.toets.effect.gesloten?.waarde.effecten.map(({ id }) => id) ?? [];
  return bekend.map((id): Weigering | undefined =>
    o.effecten.filter(({ effect }) => effect === id).length === 1
      ? undefined
      : {
          code: 'oordeelOntbreekt',
          reden: 'Er staat niet of dit effect is bereikt.',
          artikel: ARTIKEL,
          uitweg: 'Kies bereikt, deels of niet.',
          veld: oordeelVeld(id),
        },
  );
}

/** Field of the form for one effect: `oordeel.E1`. */
export function oordeelVeld(effect: OnderdeelId): string {
  return `oordeel.${effect}`;
}
