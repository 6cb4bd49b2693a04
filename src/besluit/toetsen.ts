import type { Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { BesluitGebeurtenis } from './gebeurtenissen.ts';
import type { TotBesluit } from './toestand.ts';
import { laatsteToetsing } from './voortgang.ts';
import { tekstOntbreekt, anderConcept, conceptLigtKlaar, haalConcept } from './weigeringen.ts';

export interface BesluitToetsen {
  readonly soort: 'besluitToetsen';
  /** The concept that was read. */
  readonly besluit: OnderdeelId;
  readonly akkoord: boolean;
  readonly opmerking: string;
}

export const besluitToetsen: Handeling<BesluitToetsen, TotBesluit, BesluitGebeurtenis, LokaleRegels> = {
  titel: 'Meekijken met het besluit',
  artikel: 'Awb 10:3, mandaatlijst',
  rollen: ['jurist', 'teamleider'],
  mag: (t, ctx) =>
    conceptLigtKlaar(t) ??
    (haalConcept(t).door.id === ctx.wie.id
      ? {
          code: 'eigenConcept',
          reden: 'U heeft dit besluit zelf voorbereid.',
          artikel: 'Awb 10:3, mandaatlijst',
          uitweg: 'Vraag een andere jurist of teamleider om mee te kijken.',
        }
      : undefined),
  decide: (o, t, ctx) =>
    tenzij(
      [
        anderConcept(o.besluit, t),
        o.akkoord
          ? undefined
          : tekstOntbreekt(
              o.opmerking,
              'opmerking',
              'opmerkingOntbreekt',
              'Er staat nog niet wat anders moet.',
              'Awb 3:46',
              'Schrijf op wat er nodig is om akkoord te zijn.',
            ),
      ],
      () => {
        const eerder = laatsteToetsing(t.besluit);
        const herhaling =
          eerder?.door.id === ctx.wie.id && eerder.akkoord === o.akkoord && eerder.opmerking === o.opmerking;
        return herhaling
          ? []
          : [
              {
                soort: 'besluitGetoetst',
                feiten: { besluit: o.besluit, akkoord: o.akkoord },
                inhoud: { opmerking: o.opmerking },
              },
            ];
      },
    ),
};
