import { beslistermijn } from '../aanvraag/toestand.ts';
import type { Context, Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { zonderMandaat } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { hersteltermijnLoopt, magNietBuitenBehandeling } from './buitenbehandeling.ts';
import type { BesluitGebeurtenis } from './gebeurtenissen.ts';
import { watOntbreekt } from './inhoudscontrole.ts';
import type { Conceptbesluit, TotBesluit } from './toestand.ts';
import { bedragPerJaar, mandaatUitkomst, uitkomstVan, wijstAf } from './voortgang.ts';
import { tekstOntbreekt, anderConcept, conceptLigtKlaar, haalAanvraag, haalConcept } from './weigeringen.ts';

export interface BesluitNemen {
  readonly soort: 'besluitNemen';
  /** The concept that was read. */
  readonly besluit: OnderdeelId;
  readonly ondertekenaar: string;
  readonly functie: string;
}

export const besluitNemen: Handeling<BesluitNemen, TotBesluit, BesluitGebeurtenis, LokaleRegels> = {
  titel: 'Besluit nemen',
  artikel: 'Wmo 2.3.5 lid 2, Awb 10:3',
  rollen: ['klantmanager', 'jurist', 'teamleider'],
  mag: conceptLigtKlaar,
  decide: (o, t, ctx) => {
    const concept = haalConcept(t);
    const laatsteDag =
      beslistermijn(t.aanvraag, ctx.regels)?.uiterlijk ??
      uiterlijk('wmoBeslissing', haalAanvraag(t).ontvangenOp, ctx.regels);
    return tenzij(
      [
        anderConcept(o.besluit, t),
        zonderMandaat(ctx.wie.rol, mandaatUitkomst(concept), bedragPerJaar(concept), ctx.regels),
        ...watOntbreekt(t, ctx.regels),
        vandaagNogNiet(concept, t, ctx),
        tekstOntbreekt(
          o.ondertekenaar,
          'ondertekenaar',
          'ondertekenaarOntbreekt',
          'Er staat nog niet wie ondertekent.',
          'Awb 10:10',
        ),
        tekstOntbreekt(
          o.functie,
          'functie',
          'functieOntbreekt',
          'Er staat nog niet in welke functie wordt ondertekend.',
          'Awb 10:10',
        ),
      ],
      () => [
        {
          soort: 'besluitGenomen',
          feiten: {
            besluit: concept.id,
            op: ctx.vandaag,
            uitkomst: uitkomstVan(concept.feiten.onderdelen),
            opTijd: ctx.vandaag <= laatsteDag,
            uiterlijk: laatsteDag,
          },
          inhoud: { ondertekenaar: o.ondertekenaar, functie: o.functie },
        },
      ],
    );
  },
};

/** The resident keeps the whole time to complete; and leaving out has its own four weeks. */
function vandaagNogNiet(
  concept: Conceptbesluit,
  t: TotBesluit,
  ctx: Context<LokaleRegels>,
): Weigering | undefined {
  if (wijstAf(concept)) return hersteltermijnLoopt(t, ctx.vandaag);
  return uitkomstVan(concept.feiten.onderdelen) === 'buitenBehandeling'
    ? magNietBuitenBehandeling(t, ctx.regels, ctx.vandaag)
    : undefined;
}
