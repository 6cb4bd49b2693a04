import type { Datum } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { geenOpenDoorverwijzing, onbekendeDoorverwijzing } from './doorverwijzing.ts';
import type { Instemmingswijze, ScreeningGebeurtenis, VerwijzingEindeDoor } from './gebeurtenissen.ts';
import type { TotScreening } from './toestand.ts';

export interface DoorverwijzingBeeindigen {
  readonly soort: 'doorverwijzingBeeindigen';
  readonly id: OnderdeelId;
  readonly door: VerwijzingEindeDoor;
  readonly reden: string;
  /** The resident hears that it goes on here, before anything else. */
  readonly inwonerVerteldOp: Datum;
  readonly inwonerVerteldVia: Instemmingswijze;
}

/** A refused hand-over is no end for the resident: the question is the municipality's again (procedure § 13). */
export const doorverwijzingBeeindigen: Handeling<
  DoorverwijzingBeeindigen,
  TotScreening,
  ScreeningGebeurtenis,
  LokaleRegels
> = {
  titel: 'Overdracht gaat niet door',
  artikel: 'Wmo 2.3.2 lid 4',
  rollen: ['screener', 'klantmanager', 'teamleider', 'administratie'],
  mag: geenOpenDoorverwijzing,
  decide: (o, t, ctx) => {
    const verwijzing = t.screening.doorverwijzingen.find((d) => d.id === o.id);
    const onmogelijk =
      o.inwonerVerteldOp > ctx.vandaag ||
      (verwijzing !== undefined && o.inwonerVerteldOp < datumVan(verwijzing.op));
    return tenzij(
      [
        onbekendeDoorverwijzing(o.id, t),
        verwijzing?.bevestigd
          ? {
              code: 'alOvergedragen',
              reden: 'Deze overdracht is al bevestigd.',
              artikel: 'Wmo 2.3.2 lid 9',
              uitweg: 'Loopt het daar niet? De inwoner kan altijd een aanvraag of een nieuwe melding doen.',
              veld: 'id',
            }
          : undefined,
        leegVeld(o.reden, 'reden', 'Er staat nog niet waarom de overdracht niet doorgaat.', 'Awb 3:2'),
        onmogelijk
          ? {
              code: 'vertellenOnmogelijk',
              reden: 'De inwoner hoort het na de doorverwijzing en niet in de toekomst.',
              artikel: 'Wmo 2.3.2 lid 4',
              uitweg: 'Bel de inwoner en vul die dag in.',
              veld: 'inwonerVerteldOp',
            }
          : undefined,
      ],
      () =>
        verwijzing?.beeindigd
          ? []
          : [
              {
                soort: 'doorverwijzingBeeindigd',
                feiten: {
                  id: o.id,
                  op: ctx.vandaag,
                  door: o.door,
                  inwonerVerteldOp: o.inwonerVerteldOp,
                  inwonerVerteldVia: o.inwonerVerteldVia,
                },
                inhoud: { reden: o.reden },
              },
            ],
    );
  },
};
