import { AANVRAGERS } from '../aanvraag/zelf.ts';
import type { Datum } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { NAMENS_INWONER } from '../verslag/eigen.ts';
import type { RechtenGebeurtenis } from './gebeurtenissen.ts';
import { geenVerzoek, intrekbaar, opTeHeffen, verkeerdVerzoek } from './stand.ts';
import type { TotRechten } from './toestand.ts';

export interface GegevensverzoekIntrekken {
  readonly soort: 'gegevensverzoekIntrekken';
  readonly verzoek: OnderdeelId;
  /** Nobody has to say why. */
  readonly reden: string;
}

export interface BeperkingOpheffen {
  readonly soort: 'beperkingOpheffen';
  readonly verzoek: OnderdeelId;
  /** From this day on the data are used again. */
  readonly vanaf: Datum;
  readonly reden: string;
}

/** As long as nothing was decided; destruction as long as it was not done. */
export const gegevensverzoekIntrekken: Handeling<
  GegevensverzoekIntrekken,
  TotRechten,
  RechtenGebeurtenis,
  LokaleRegels
> = {
  titel: 'Verzoek over gegevens intrekken',
  artikel: 'AVG 12 lid 3',
  rollen: [...AANVRAGERS, ...NAMENS_INWONER, 'jurist'],
  mag: (t) =>
    intrekbaar(t).length > 0
      ? undefined
      : geenVerzoek('Er is geen verzoek over gegevens dat nog kan worden ingetrokken.'),
  decide: (o, t, { vandaag }) =>
    tenzij([verkeerdVerzoek(intrekbaar(t), o.verzoek)], () => [
      {
        soort: 'gegevensverzoekIngetrokken',
        feiten: { verzoek: o.verzoek, op: vandaag },
        inhoud: { reden: o.reden.trim() },
      },
    ]),
};

export const beperkingOpheffen: Handeling<BeperkingOpheffen, TotRechten, RechtenGebeurtenis, LokaleRegels> = {
  titel: 'Beperking van gegevens opheffen',
  artikel: 'AVG 18 lid 3',
  rollen: ['klantmanager', 'jurist', 'teamleider'],
  mag: (t) =>
    opTeHeffen(t).length > 0
      ? undefined
      : geenVerzoek('Er geldt geen beperking die nog opgeheven kan worden.', 'AVG 18 lid 3'),
  decide: (o, t, { vandaag }) =>
    tenzij(
      [
        verkeerdVerzoek(opTeHeffen(t), o.verzoek, 'AVG 18 lid 3'),
        o.vanaf > vandaag
          ? undefined
          : {
              code: 'opheffingNietVooraf',
              reden: 'De inwoner moet het horen voordat de beperking stopt.',
              artikel: 'AVG 18 lid 3',
              uitweg: 'Kies een dag na vandaag: de brief gaat vandaag weg.',
              veld: 'vanaf',
            },
        leegVeld(o.reden, 'reden', 'Schrijf op waarom de beperking stopt. De inwoner leest dit.', 'Awb 3:46'),
      ],
      () => [
        {
          soort: 'beperkingOpgeheven',
          feiten: { verzoek: o.verzoek, op: vandaag, vanaf: o.vanaf },
          inhoud: { reden: o.reden.trim() },
        },
      ],
    ),
};
