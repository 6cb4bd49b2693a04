import type { Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Gegevensrecht, RechtenGebeurtenis, Uitvoerwijze } from './gebeurtenissen.ts';
import { geenVerzoek, uitTeVoeren, verkeerdVerzoek } from './stand.ts';
import type { TotRechten } from './toestand.ts';

export interface GegevensverzoekUitvoeren {
  readonly soort: 'gegevensverzoekUitvoeren';
  readonly verzoek: OnderdeelId;
  readonly wijze: Uitvoerwijze;
  /** What was changed or stopped; with a copy only what should be known of it. */
  readonly toelichting: string;
}

/** How each right can be done. A restriction holds by the decision itself. */
export const WIJZEN: Readonly<Record<Gegevensrecht, readonly Uitvoerwijze[]>> = {
  inzage: ['samenBekeken', 'mijnHulpvraag', 'verstuurd'],
  afschrift: ['mijnHulpvraag', 'verstuurd', 'uitgereikt'],
  correctie: ['verwerkt'],
  beperking: [],
  bezwaarAvg: ['verwerkt'],
  // By two people and a list: see the room `bewaren`.
  vernietiging: [],
};

export const gegevensverzoekUitvoeren: Handeling<
  GegevensverzoekUitvoeren,
  TotRechten,
  RechtenGebeurtenis,
  LokaleRegels
> = {
  titel: 'Vastleggen dat verzoek over gegevens is uitgevoerd',
  artikel: 'AVG 12 lid 3; Wmo 5.3.2',
  rollen: ['klantmanager', 'jurist', 'teamleider', 'administratie'],
  mag: (t) =>
    uitTeVoeren(t).length > 0
      ? undefined
      : geenVerzoek('Er is geen toegewezen verzoek over gegevens dat nog uitgevoerd moet worden.'),
  decide(o, t, { vandaag }) {
    const verzoek = uitTeVoeren(t).find((v) => v.id === o.verzoek);
    return tenzij(
      [
        verkeerdVerzoek(uitTeVoeren(t), o.verzoek),
        verzoek && !WIJZEN[verzoek.recht].includes(o.wijze) ? PAST_NIET : undefined,
        o.wijze === 'verwerkt'
          ? leegVeld(
              o.toelichting,
              'toelichting',
              'Schrijf op wat er is veranderd of gestopt.',
              'AVG 5 lid 2',
            )
          : undefined,
      ],
      () => [
        {
          soort: 'gegevensverzoekUitgevoerd',
          feiten: { verzoek: o.verzoek, op: vandaag, wijze: o.wijze },
          inhoud: { toelichting: o.toelichting.trim() },
        },
      ],
    );
  },
};

const PAST_NIET: Weigering = {
  code: 'wijzePastNiet',
  reden: 'Zo is dit verzoek niet uit te voeren.',
  artikel: 'AVG 12 lid 3',
  uitweg: 'Kies wat er echt is gedaan: gegeven bij inzage of afschrift, verwerkt bij de andere verzoeken.',
  veld: 'wijze',
};
