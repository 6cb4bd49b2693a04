import type { Datum } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { Context, Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { zelfde } from '../kern/canoniek.ts';
import { tenzij, leegVeld } from '../kern/uitkomst.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type {
  DoorverwijzingGestart,
  Instemmingswijze,
  OntvangendePartij,
  ScreeningGebeurtenis,
} from './gebeurtenissen.ts';
import type { TotScreening } from './toestand.ts';
import { openDoorverwijzingen } from './toestand.ts';
import { inwonerWeetNiets, lopendeScreening } from './weigeringen.ts';

export type Grondslag = DoorverwijzingGestart['feiten']['grondslag'];

export interface Doorverwijzen {
  readonly soort: 'doorverwijzen';
  readonly naar: OntvangendePartij;
  readonly organisatie: string;
  readonly vraag: string;
  readonly afspraken: string;
  readonly grondslag: Grondslag;
  /** Only with ground `toestemming`. */
  readonly toestemming: { readonly op: Datum; readonly via: Instemmingswijze } | null;
  readonly gedeeldeGegevens: string;
  readonly wieHoudtVast: string;
  readonly terugkoppelingOp: Datum;
  /** The whole melding goes over, or only a part of the question. */
  readonly heleMelding: boolean;
}

export interface DoorverwijzingBevestigen {
  readonly soort: 'doorverwijzingBevestigen';
  readonly id: OnderdeelId;
  readonly op: Datum;
  readonly ontvangerBevestigde: boolean;
  readonly inwonerGesproken: boolean;
  readonly toelichting: string;
}

/** Who may hear of acute danger without consent. */
const BIJ_ACUUT_GEVAAR: readonly OntvangendePartij[] = ['politie', 'crisisdienst', 'huisarts', 'veiligThuis'];

export const doorverwijzen: Handeling<Doorverwijzen, TotScreening, ScreeningGebeurtenis, LokaleRegels> = {
  titel: 'Doorverwijzen met warme overdracht',
  artikel: 'Wmo 2.3.2 lid 4',
  rollen: ['screener', 'klantmanager', 'teamleider'],
  mag: lopendeScreening,
  decide: (o, t, ctx) =>
    tenzij(
      [
        leegVeld(o.organisatie, 'organisatie', 'De naam van de andere partij ontbreekt.', 'Omkeer'),
        leegVeld(o.vraag, 'vraag', 'Er staat nog niet wat de andere partij gaat doen.', 'Omkeer'),
        leegVeld(o.afspraken, 'afspraken', 'Er staat nog niet wat is afgesproken.', 'Omkeer'),
        leegVeld(
          o.wieHoudtVast,
          'wieHoudtVast',
          'Er staat nog niet wie de inwoner vasthoudt tot de overdracht is bevestigd.',
          'Omkeer',
        ),
        ongeldigeGrondslag(o),
        ...ongeldigeToestemming(o, t, ctx),
        o.terugkoppelingOp > ctx.vandaag
          ? undefined
          : {
              code: 'terugkoppelingNietLater',
              reden: 'De terugkoppeling moet op een dag na vandaag zijn.',
              artikel: 'Omkeer',
              uitweg: 'Kies de dag waarop u vraagt hoe het is gegaan.',
              veld: 'terugkoppelingOp',
            },
      ],
      () => {
        const gestart = gebeurtenis(o, t);
        return openDoorverwijzingen(t.screening).some((d) => gelijk(d, gestart)) ? [] : [gestart];
      },
    ),
};

/** No data without consent or an article (Wmo 5.2.1, 5.3.3). */
function ongeldigeGrondslag(o: Doorverwijzen): Weigering | undefined {
  const gedeeld = o.gedeeldeGegevens.trim() !== '';
  if (o.grondslag === 'geenGegevensGedeeld')
    return gedeeld
      ? {
          code: 'gedeeldZonderGrond',
          reden: 'Er zijn gegevens gedeeld zonder toestemming of artikel.',
          artikel: 'Wmo 5.3.3',
          uitweg: 'Kies de grond om te delen, of deel niets.',
          veld: 'grondslag',
        }
      : undefined;
  if (!gedeeld)
    return {
      code: 'gedeeldeGegevensOntbreken',
      reden: 'Er staat nog niet welke gegevens zijn gedeeld.',
      artikel: 'Wmo 5.3.3',
      uitweg: 'Noem de gegevens, of kies dat er niets is gedeeld.',
      veld: 'gedeeldeGegevens',
    };
  if (o.grondslag === 'wmo526VeiligThuis' && o.naar !== 'veiligThuis')
    return {
      code: 'alleenVeiligThuis',
      reden: 'Artikel 5.2.6 geldt alleen voor Veilig Thuis.',
      artikel: 'Wmo 5.2.6',
      uitweg: 'Vraag de inwoner om toestemming of deel geen gegevens.',
      veld: 'grondslag',
    };
  if (o.grondslag === 'acuutGevaar' && !BIJ_ACUUT_GEVAAR.includes(o.naar))
    return {
      code: 'geenHulpBijGevaar',
      reden: 'Bij acuut gevaar deelt u alleen met wie het gevaar kan keren.',
      artikel: 'AVG 6 lid 1 onder d',
      uitweg: 'Kies politie, crisisdienst, huisarts of Veilig Thuis, of vraag toestemming.',
      veld: 'grondslag',
    };
  return undefined;
}

function ongeldigeToestemming(
  o: Doorverwijzen,
  t: TotScreening,
  ctx: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  if (o.grondslag !== 'toestemming') return [];
  const onwetend = inwonerWeetNiets(t);
  if (onwetend) return [{ ...onwetend, veld: 'grondslag' }];
  if (o.toestemming && o.toestemming.op <= ctx.vandaag) return [];
  return [
    {
      code: o.toestemming ? 'toestemmingInToekomst' : 'toestemmingOntbreekt',
      reden: o.toestemming
        ? 'De toestemming ligt in de toekomst.'
        : 'Er staat nog niet wanneer en hoe de inwoner toestemming gaf.',
      artikel: 'AVG 7 lid 1',
      uitweg: 'Vul de dag in waarop de inwoner ja zei, en hoe.',
      veld: 'toestemmingOp',
    },
  ];
}

function gelijk(
  d: DoorverwijzingGestart['feiten'] & DoorverwijzingGestart['inhoud'],
  { feiten, inhoud }: DoorverwijzingGestart,
): boolean {
  return zelfde(
    [d.naar, d.organisatie, d.vraag, d.grondslag, d.gedeeldeGegevens, d.heleMelding],
    [
      feiten.naar,
      inhoud.organisatie,
      inhoud.vraag,
      feiten.grondslag,
      inhoud.gedeeldeGegevens,
      feiten.heleMelding,
    ],
  );
}

function gebeurtenis(o: Doorverwijzen, t: TotScreening): DoorverwijzingGestart {
  const toestemming = o.grondslag === 'toestemming' ? o.toestemming : null;
  return {
    soort: 'doorverwijzingGestart',
    feiten: {
      id: volgendOnderdeel('DV', t.screening.doorverwijzingen.length),
      naar: o.naar,
      grondslag: o.grondslag,
      terugkoppelingOp: o.terugkoppelingOp,
      heleMelding: o.heleMelding,
      ...(toestemming && { toestemmingOp: toestemming.op, toestemmingVia: toestemming.via }),
    },
    inhoud: {
      organisatie: o.organisatie,
      vraag: o.vraag,
      afspraken: o.afspraken,
      gedeeldeGegevens: o.gedeeldeGegevens,
      wieHoudtVast: o.wieHoudtVast,
    },
  };
}

/** There must be a hand-over under way. */
export function geenOpenDoorverwijzing(t: TotScreening): Weigering | undefined {
  return (
    lopendeMelding(t) ??
    (openDoorverwijzingen(t.screening).length > 0
      ? undefined
      : {
          code: 'geenOpenDoorverwijzing',
          reden: 'Er loopt geen doorverwijzing.',
          artikel: 'Omkeer',
          uitweg: 'Leg eerst een doorverwijzing vast.',
        })
  );
}

export function onbekendeDoorverwijzing(id: OnderdeelId, t: TotScreening): Weigering | undefined {
  return t.screening.doorverwijzingen.some((d) => d.id === id)
    ? undefined
    : {
        code: 'onbekendeDoorverwijzing',
        reden: 'Deze doorverwijzing staat niet in het dossier.',
        artikel: 'Omkeer',
        uitweg: 'Kies een doorverwijzing uit de lijst.',
        veld: 'id',
      };
}

export const doorverwijzingBevestigen: Handeling<
  DoorverwijzingBevestigen,
  TotScreening,
  ScreeningGebeurtenis,
  LokaleRegels
> = {
  titel: 'Overdracht bevestigen',
  artikel: 'Wmo 2.3.2 lid 4',
  rollen: ['screener', 'klantmanager', 'teamleider', 'administratie'],
  mag: geenOpenDoorverwijzing,
  decide: (o, t, ctx) => {
    const verwijzing = t.screening.doorverwijzingen.find((d) => d.id === o.id);
    const geenDatum = o.op > ctx.vandaag || (verwijzing !== undefined && o.op < datumVan(verwijzing.op));
    return tenzij(
      [
        onbekendeDoorverwijzing(o.id, t),
        verwijzing?.beeindigd
          ? {
              code: 'verwijzingBeeindigd',
              reden: 'Deze overdracht ging niet door.',
              artikel: 'Omkeer',
              uitweg: 'Leg een nieuwe doorverwijzing vast.',
              veld: 'id',
            }
          : undefined,
        o.ontvangerBevestigde
          ? undefined
          : {
              code: 'ontvangerNietBevestigd',
              reden: 'De andere partij heeft nog niet bevestigd dat zij het overneemt.',
              artikel: 'Omkeer',
              uitweg: 'Bel de andere partij. Tot die tijd blijft de inwoner bij u.',
              veld: 'ontvangerBevestigde',
            },
        o.inwonerGesproken
          ? undefined
          : {
              code: 'inwonerNietGesproken',
              reden: 'De inwoner is nog niet gesproken over de overdracht.',
              artikel: 'Omkeer',
              uitweg: 'Bel de inwoner en vraag of het contact er is.',
              veld: 'inwonerGesproken',
            },
        geenDatum
          ? {
              code: 'bevestigingOnmogelijk',
              reden: 'De bevestiging ligt in de toekomst of voor de doorverwijzing.',
              artikel: 'Omkeer',
              uitweg: 'Vul de dag in waarop de overdracht klaar was.',
              veld: 'op',
            }
          : undefined,
      ],
      () =>
        verwijzing?.bevestigd
          ? []
          : [
              {
                soort: 'doorverwijzingBevestigd',
                feiten: { id: o.id, op: o.op, inwonerGesproken: true },
                inhoud: { toelichting: o.toelichting },
              },
            ],
    );
  },
};
