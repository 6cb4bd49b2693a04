import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { BesluitGebeurtenis } from './gebeurtenissen.ts';
import type { TotBesluit } from './toestand.ts';
import { wijstAf } from './voortgang.ts';
import { tekstOntbreekt, conceptLigtKlaar, haalAanvraag, haalConcept } from './weigeringen.ts';

export interface BelpogingVastleggen {
  readonly soort: 'belpogingVastleggen';
  readonly op: Datum;
  readonly bereikt: boolean;
  /** What was said, or how it was tried. A call is no decision and no hearing. */
  readonly weergave: string;
  readonly reactie: string;
}

export const belpogingVastleggen: Handeling<
  BelpogingVastleggen,
  TotBesluit,
  BesluitGebeurtenis,
  LokaleRegels
> = {
  titel: 'Telefoongesprek over de afwijzing vastleggen',
  artikel: 'Beleidsregels 3.8',
  rollen: ['klantmanager', 'teamleider'],
  mag: (t, ctx) =>
    conceptLigtKlaar(t) ??
    (wijstAf(haalConcept(t))
      ? undefined
      : {
          code: 'geenAfwijzing',
          reden: 'Dit voorbereide besluit wijst niets af.',
          artikel: ctx.regels.afwijzing.artikel,
          uitweg: 'Bellen mag altijd, maar hoeft hier niet te worden vastgelegd.',
        }),
  decide: (o, t, ctx) => {
    const { id } = haalConcept(t);
    const { ontvangenOp } = haalAanvraag(t);
    const { artikel } = ctx.regels.afwijzing;
    const { soort: _soort, ...poging } = o;
    const bekend = t.besluit.belpogingen.some(
      (b) =>
        b.besluit === id &&
        b.op === o.op &&
        b.bereikt === o.bereikt &&
        b.weergave === o.weergave &&
        b.reactie === o.reactie,
    );
    return tenzij(
      [
        o.op > ctx.vandaag
          ? {
              code: 'belpogingInToekomst',
              reden: 'Dit gesprek ligt in de toekomst.',
              artikel,
              uitweg: 'Vul de dag in waarop u echt belde.',
              veld: 'op',
            }
          : undefined,
        o.op < ontvangenOp
          ? {
              code: 'belpogingVoorAanvraag',
              reden: `De aanvraag is van ${datumLang(ontvangenOp)}. Eerder kon u niet over dit besluit bellen.`,
              artikel,
              uitweg: 'Vul de dag in waarop u over dit besluit belde.',
              veld: 'op',
            }
          : undefined,
        tekstOntbreekt(
          o.weergave,
          'weergave',
          'weergaveOntbreekt',
          o.bereikt ? 'Er staat nog niet wat is besproken.' : 'Er staat nog niet hoe u het probeerde.',
          artikel,
        ),
      ],
      () =>
        bekend
          ? []
          : [
              {
                soort: 'belpogingVastgelegd',
                feiten: { besluit: id, op: poging.op, bereikt: poging.bereikt },
                inhoud: { weergave: poging.weergave, reactie: poging.reactie },
              },
            ],
    );
  },
};
