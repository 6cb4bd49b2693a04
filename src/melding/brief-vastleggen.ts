import type { DocumentId, Vingerafdruk } from '../kern/ids.ts';
import { gelukt } from '../kern/uitkomst.ts';
import type { BriefSoort } from './briefsoorten.ts';
import type { Verzendwijze } from './gebeurtenissen.ts';
import type { Meldinghandeling } from './lopend.ts';
import { lopendeMelding } from './weigeringen.ts';

export interface BriefVastleggen {
  readonly soort: 'briefVastleggen';
  readonly brief: BriefSoort;
  readonly document: DocumentId;
  readonly vingerafdruk: Vingerafdruk;
  readonly bij: number;
  readonly verzondenVia: Verzendwijze;
}

export const briefVastleggen: Meldinghandeling<BriefVastleggen> = {
  titel: 'Brief vastleggen',
  artikel: 'Awb 3:41',
  rollen: ['systeem'],
  mag: (t) => (t.melding.melding ? undefined : lopendeMelding(t)),
  decide: (o, t) =>
    gelukt(
      t.melding.brieven.some((b) => b.brief === o.brief && b.bij === o.bij)
        ? []
        : [
            {
              soort: 'briefVastgelegd',
              feiten: {
                brief: o.brief,
                document: o.document,
                vingerafdruk: o.vingerafdruk,
                bij: o.bij,
                verzondenVia: o.verzondenVia,
              },
              inhoud: null,
            },
          ],
    ),
};
