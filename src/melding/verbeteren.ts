import type { Datum } from '../kern/datum.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { bevestiging } from './bevestiging.ts';
import type { Bereikwijze, InwonerGegevens } from './gebeurtenissen.ts';
import type { Meldinghandeling } from './lopend.ts';
import { MEDEWERKERS } from './lopend.ts';
import { haalMelding, lopendeMelding, ongeldigeInwoner, ongeldigeOntvangst } from './weigeringen.ts';

export interface OntvangstdatumCorrigeren {
  readonly soort: 'ontvangstdatumCorrigeren';
  readonly wordt: Datum;
  readonly reden: string;
}

export interface InwonerCorrigeren {
  readonly soort: 'inwonerCorrigeren';
  readonly inwoner: InwonerGegevens;
  /** Who no longer wants post by computer says so, and may change that again (Awb 2:8). Absent: as it was. */
  readonly bereikbaarVia?: Bereikwijze;
  readonly reden: string;
}

export const ontvangstdatumCorrigeren: Meldinghandeling<OntvangstdatumCorrigeren> = {
  titel: 'Ontvangstdatum verbeteren',
  artikel: 'Wmo 2.3.2 lid 1',
  rollen: MEDEWERKERS,
  mag: lopendeMelding,
  decide: (o, t, ctx) => {
    const was = haalMelding(t).ontvangenOp;
    return tenzij(
      [
        ongeldigeOntvangst(o.wordt, ctx.vandaag),
        leegVeld(o.reden, 'reden', 'Zeg waaruit de echte datum blijkt.', 'Awb 2:25'),
      ],
      () =>
        was === o.wordt
          ? []
          : [
              {
                soort: 'ontvangstdatumGecorrigeerd',
                feiten: { was, wordt: o.wordt },
                inhoud: { reden: o.reden },
              },
              ...(haalMelding(t).inwonerWeetErvan ? [bevestiging(o.wordt, ctx)] : []),
            ],
    );
  },
};

export const inwonerCorrigeren: Meldinghandeling<InwonerCorrigeren> = {
  titel: 'Gegevens van de inwoner verbeteren',
  artikel: 'AVG 16',
  rollen: MEDEWERKERS,
  // Wrong data are put right as long as they are kept, also after the end.
  mag: (t) => (t.melding.melding ? undefined : lopendeMelding(t)),
  decide: (o, t, ctx) =>
    tenzij(
      [
        ...ongeldigeInwoner(o.inwoner, ctx.vandaag),
        leegVeld(o.reden, 'reden', 'Zeg waaruit de goede gegevens blijken.', 'AVG 16'),
      ],
      () => {
        const { inwoner, bereikbaarVia: was } = haalMelding(t);
        const { bereikbaarVia = was } = o;
        return bereikbaarVia === was && JSON.stringify(inwoner) === JSON.stringify(o.inwoner)
          ? []
          : [
              {
                soort: 'inwonerGecorrigeerd',
                feiten: bereikbaarVia === was ? {} : { bereikbaarVia },
                inhoud: { inwoner: o.inwoner, reden: o.reden },
              },
            ];
      },
    ),
};
