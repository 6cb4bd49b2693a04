import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context, Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { EffectbeeldGeven } from './beeld.ts';
import { effectbeeldGeven } from './beeld.ts';
import type { Effectoordeel, TerugblikGebeurtenis, Terugblikvervolg } from './gebeurtenissen.ts';
import { elkEffect, nogNiet, TERUGKIJKEN } from './moment.ts';
import type { TotTerugblik } from './toestand.ts';
import { huidigBeeld, laatsteTerugblik } from './toestand.ts';
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
export type TerugblikOpdracht = EffectbeeldGeven | EffectTerugkijken | VrijgaveOpdracht;

export const terugblikHandelingen: Handelingen<
  TerugblikOpdracht,
  TotTerugblik,
  TerugblikGebeurtenis,
  LokaleRegels
> = {
  effectbeeldGeven,
  effectTerugkijken: {
    titel: 'Terugkijken op het effect',
    artikel: TERUGKIJKEN,
    rollen: ['klantmanager', 'teamleider'],
    mag: (t) => nogNiet(t),
    decide: (o, t, ctx) =>
      tenzij(waaromNiet(o, t, ctx), () => {
        const { op, effecten, vervolg, opnieuwOp } = o;
        const beeld = huidigBeeld(t);
        const woordenInwoner = o.woordenInwoner.trim();
        const woordenMedewerker = o.woordenMedewerker.trim();
        return [
          {
            soort: 'effectTeruggekeken',
            feiten: {
              op,
              effecten,
              vervolg,
              opnieuwOp: kijktOpnieuw(vervolg) ? opnieuwOp : null,
              ...(beeld && { beeld: beeld.id }),
            },
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
          artikel: TERUGKIJKEN,
          uitweg: begin
            ? `Vul een dag in vanaf ${datumLang(begin)} en niet na vandaag.`
            : 'Vul een dag in die niet na vandaag ligt.',
          veld: 'op',
        },
    ...elkEffect(o, t),
    // Said it already, and those words stand beside it: they are not asked again.
    huidigBeeld(t)
      ? undefined
      : leegVeld(
          o.woordenInwoner,
          'woordenInwoner',
          'Schrijf op wat de inwoner ervan zegt, of waarom de inwoner niet is gesproken.',
          TERUGKIJKEN,
        ),
    o.vervolg === 'klaar' && o.effecten.some(({ oordeel }) => oordeel !== 'bereikt')
      ? leegVeld(
          o.woordenMedewerker,
          'woordenMedewerker',
          'Niet elk effect is bereikt. Schrijf op waarom het zo toch goed is.',
          TERUGKIJKEN,
        )
      : undefined,
    kijktOpnieuw(o.vervolg) && (o.opnieuwOp === null || o.opnieuwOp <= o.op)
      ? {
          code: 'opnieuwOpOntbreekt',
          reden: 'Er staat niet wanneer u opnieuw terugkijkt.',
          artikel: TERUGKIJKEN,
          uitweg: 'Spreek een latere dag af met de inwoner.',
          veld: 'opnieuwOp',
        }
      : undefined,
  ];
}
