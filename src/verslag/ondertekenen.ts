import type { Datum } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij, leegVeld } from '../kern/uitkomst.ts';
import { lopendeMelding, ongeldigeOntvangst } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { zelfde } from '../kern/canoniek.ts';
import { nogGeenVerslag, voorVerzending } from './correctie.ts';
import { NAMENS_INWONER, nietVandaag } from './eigen.ts';
import type {
  Ondertekenkeuze,
  VerslagGebeurtenis,
  VerslagOndertekend,
  Voorzieningkeuze,
} from './gebeurtenissen.ts';
import type { TotVerslag } from './toestand.ts';
import { laatsteVerslag, verslagOp } from './toestand.ts';

export interface VerslagOndertekenen {
  readonly soort: 'verslagOndertekenen';
  readonly keuze: Ondertekenkeuze;
  readonly metVerzoekOmMaatwerk: boolean;
  readonly ontvangenOp: Datum;
  readonly via: VerslagOndertekend['feiten']['via'];
  readonly opmerking: string;
  /** What is asked for; left out when the signature does not say. Only with a request. */
  readonly gevraagd?: readonly Voorzieningkeuze[];
}

/** Only a maatwerk provision of this municipality can be asked for (Wmo 2.3.5 lid 3). */
export function geenMaatwerk(
  gevraagd: readonly Pick<Voorzieningkeuze, 'voorziening'>[],
  regels: LokaleRegels,
): Weigering | undefined {
  const onbekend = gevraagd.find((g) => vindVoorziening(g.voorziening, regels)?.soort !== 'maatwerk');
  if (!onbekend) return undefined;
  const naam = vindVoorziening(onbekend.voorziening, regels)?.naam ?? onbekend.voorziening;
  return {
    code: 'geenMaatwerkvoorziening',
    reden: `‘${naam}’ is geen maatwerkvoorziening van deze gemeente.`,
    artikel: 'Wmo 2.3.5 lid 3',
    uitweg: 'Kies een maatwerkvoorziening. Voor een algemene voorziening is geen aanvraag nodig.',
    veld: 'voorziening',
  };
}

/** Signed with a request it is the aanvraag: signing once more would only confuse the date of receipt. */
function alGevraagd(t: TotVerslag): Weigering | undefined {
  const verslag = laatsteVerslag(t);
  return t.verslag.ondertekeningen.some((o) => o.verslag === verslag?.id && o.metVerzoekOmMaatwerk)
    ? {
        code: 'alOndertekendMetVerzoek',
        reden: 'Dit verslag is al ondertekend met een verzoek om maatwerk. Dat is de aanvraag.',
        artikel: 'Beleidsregels 3.7',
        uitweg: 'Ga verder met de aanvraag. Iets toevoegen kan nog als verbetering bij het verslag.',
      }
    : undefined;
}

function alEerder(t: TotVerslag, o: VerslagOndertekenen, verslag: OnderdeelId): boolean {
  return t.verslag.ondertekeningen.some(
    (x) =>
      x.verslag === verslag &&
      x.keuze === o.keuze &&
      x.metVerzoekOmMaatwerk === o.metVerzoekOmMaatwerk &&
      x.opmerking === o.opmerking &&
      x.ontvangenOp <= o.ontvangenOp &&
      zelfde(x.gevraagd, gevraagdBij(o)),
  );
}

const gevraagdBij = (o: VerslagOndertekenen): readonly Voorzieningkeuze[] =>
  o.metVerzoekOmMaatwerk ? (o.gevraagd ?? []) : [];

function onderteken(o: VerslagOndertekenen, verslag: OnderdeelId): VerslagOndertekend {
  const gevraagd = gevraagdBij(o);
  const { keuze, metVerzoekOmMaatwerk, ontvangenOp, via, opmerking } = o;
  const kaal = { verslag, keuze, metVerzoekOmMaatwerk, ontvangenOp, via };
  if (gevraagd.length === 0) return { soort: 'verslagOndertekend', feiten: kaal, inhoud: { opmerking } };
  return {
    soort: 'verslagOndertekend',
    feiten: { ...kaal, gevraagd: gevraagd.map(({ voorziening, vorm }) => ({ voorziening, vorm })) },
    inhoud: {
      opmerking,
      gevraagd: gevraagd.map(({ omschrijving, motiveringPgb }) => ({ omschrijving, motiveringPgb })),
    },
  };
}

/** Not signing is allowed; the investigation is then done all the same (procedure § 8). */
export const verslagOndertekenen: Handeling<
  VerslagOndertekenen,
  TotVerslag,
  VerslagGebeurtenis,
  LokaleRegels
> = {
  titel: 'Ondertekend verslag vastleggen',
  artikel: 'Beleidsregels 3.7',
  rollen: ['inwoner', 'vertegenwoordiger', ...NAMENS_INWONER],
  mag: (t) => lopendeMelding(t) ?? nogGeenVerslag(t) ?? alGevraagd(t),
  decide(o, t, ctx) {
    const verslag = verslagOp(t, o.ontvangenOp)?.id;
    return tenzij(
      [
        ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
        nietVandaag(o.ontvangenOp, ctx),
        voorVerzending(t, o.ontvangenOp, 'getekendVoorVerzending'),
        o.keuze === 'metOpmerkingen'
          ? leegVeld(o.opmerking, 'opmerking', 'Schrijf op wat de opmerkingen zijn.', 'Beleidsregels 3.6')
          : undefined,
        geenMaatwerk(gevraagdBij(o), ctx.regels),
      ],
      () => (verslag === undefined || alEerder(t, o, verslag) ? [] : [onderteken(o, verslag)]),
    );
  },
};
