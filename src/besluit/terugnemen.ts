import type { Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { zonderMandaat } from '../recht/lokaal.ts';
import type { BesluitGebeurtenis } from './gebeurtenissen.ts';
import type { TotBesluit } from './toestand.ts';
import { bedragPerJaar, mandaatUitkomst } from './voortgang.ts';
import { anderConcept, haalConcept, lopendeAanvraag, tekstOntbreekt } from './weigeringen.ts';

export interface BesluitTerugnemen {
  readonly soort: 'besluitTerugnemen';
  /** The decision that was read. */
  readonly besluit: OnderdeelId;
  readonly reden: string;
}

/** Until it is made known a decision binds nobody: what is wrong in it is put right first (Awb 3:40). */
export const besluitTerugnemen: Handeling<BesluitTerugnemen, TotBesluit, BesluitGebeurtenis, LokaleRegels> = {
  titel: 'Besluit terugnemen',
  artikel: 'Awb 3:40, 10:3',
  rollen: ['klantmanager', 'jurist', 'teamleider'],
  mag: (t) => lopendeAanvraag(t) ?? nietsTerugTeNemen(t),
  decide: (o, t, ctx) => {
    const concept = haalConcept(t);
    return tenzij(
      [
        anderConcept(o.besluit, t),
        // Who could not have taken it cannot take it back either.
        zonderMandaat(ctx.wie.rol, mandaatUitkomst(concept), bedragPerJaar(concept), ctx.regels),
        tekstOntbreekt(
          o.reden,
          'reden',
          'redenOntbreekt',
          'Er staat nog niet waarom het besluit wordt teruggenomen.',
          'Awb 3:2',
          'Schrijf op wat er niet klopt. Dit blijft in het dossier staan.',
        ),
      ],
      () => [
        {
          soort: 'besluitTeruggenomen',
          feiten: { besluit: concept.id, op: ctx.vandaag },
          inhoud: { reden: o.reden },
        },
      ],
    );
  },
};

function nietsTerugTeNemen({ besluit }: TotBesluit): Weigering | undefined {
  if (besluit.bekendgemaakt)
    return {
      code: 'alBekendgemaakt',
      reden: 'Dit besluit is bekendgemaakt en werkt.',
      artikel: 'Awb 3:40, 3:41',
      uitweg: 'Wijzigen of intrekken kan alleen met een nieuw besluit, of na bezwaar (Wmo 2.3.10, Awb 7:11).',
    };
  return besluit.genomen
    ? undefined
    : {
        code: 'nogNietGenomen',
        reden: 'Er is nog geen besluit genomen.',
        artikel: 'Awb 3:40',
        uitweg: 'Pas het voorbereide besluit aan.',
      };
}
