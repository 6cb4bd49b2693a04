import { zelfde } from '../kern/canoniek.ts';
import type { Datum } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import type { LokaleCode } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { eis, gevuldeRijen, tekstNodig } from '../toets/eis.ts';
import type { Blokkadesoort, DoorbraakGebeurtenis } from './gebeurtenissen.ts';
import { lopendeDoorbraak, METHODE } from './moment.ts';
import type { Blokkadedeel, TotDoorbraak } from './toestand.ts';
import { blokkadeVeld, situatieVeld } from './veldnamen.ts';

export interface SituatieInvoer {
  readonly leefgebied: Leefgebied | null;
  readonly feit: string;
  readonly bron: string;
  readonly op: Datum | null;
}
export interface BlokkadeInvoer {
  readonly soort: Blokkadesoort | null;
  readonly regel: LokaleCode | null;
  readonly tekst: string;
  readonly partij: string;
  readonly artikel: string;
  readonly ruimte: string;
}
export interface DoorbraakBlokkadesVastleggen {
  readonly soort: 'doorbraakBlokkadesVastleggen';
  readonly situatie: readonly SituatieInvoer[];
  readonly blokkades: readonly BlokkadeInvoer[];
  readonly geprobeerd: string;
}

const alleLeeg = (teksten: readonly string[]): boolean => teksten.every((tekst) => tekst.trim() === '');
const gevuldeSituatie = (rijen: readonly SituatieInvoer[]) =>
  gevuldeRijen(rijen, ({ feit, bron }) => alleLeeg([feit, bron]));
const gevuldeBlokkades = (rijen: readonly BlokkadeInvoer[]) =>
  gevuldeRijen(rijen, ({ tekst, partij, artikel, ruimte }) => alleLeeg([tekst, partij, artikel, ruimte]));

/** Facts, each with where it comes from and of which day: no opinions (Awb 3:2). */
function situatieEisen(rijen: readonly SituatieInvoer[], vandaag: Datum): readonly (Weigering | undefined)[] {
  return gevuldeSituatie(rijen).flatMap(({ rij, waarde }) => [
    eis(waarde.leefgebied !== null, {
      code: 'leefgebiedOntbreekt',
      reden: `Feit ${rij + 1}: er staat niet over welk leefgebied dit gaat.`,
      artikel: METHODE,
      uitweg: 'Kies het leefgebied.',
      veld: situatieVeld(rij, 'leefgebied'),
    }),
    tekstNodig(
      waarde.feit,
      situatieVeld(rij, 'feit'),
      `Feit ${rij + 1}: er staat niet wat er is.`,
      'Awb 3:2',
    ),
    tekstNodig(
      waarde.bron,
      situatieVeld(rij, 'bron'),
      `Feit ${rij + 1}: er staat niet van wie of waaruit dit komt.`,
      'Awb 3:2',
    ),
    eis(waarde.op !== null && waarde.op <= vandaag, {
      code: 'feitdatumOntbreekt',
      reden: `Feit ${rij + 1}: er staat niet van welke dag dit is, of die dag moet nog komen.`,
      artikel: 'Awb 3:2',
      uitweg: 'Vul de dag in waarop dit zo was.',
      veld: situatieVeld(rij, 'op'),
    }),
  ]);
}

const MET_ARTIKEL: readonly Blokkadesoort[] = ['wet', 'verordening', 'beleidsregel'];

function blokkadeEisen(
  rijen: readonly BlokkadeInvoer[],
  { eigenRegels }: Pick<LokaleRegels, 'eigenRegels'>,
): readonly (Weigering | undefined)[] {
  return gevuldeBlokkades(rijen).flatMap(({ rij, waarde }) => [
    tekstNodig(
      waarde.tekst,
      blokkadeVeld(rij, 'tekst'),
      `Blokkade ${rij + 1}: er staat niet wat er blokkeert.`,
      METHODE,
    ),
    eis(waarde.soort !== null, {
      code: 'soortOntbreekt',
      reden: `Blokkade ${rij + 1}: er staat niet wat voor blokkade het is.`,
      artikel: METHODE,
      uitweg: 'Zoek op waar het staat. Staat het nergens, dan is het een werkproces.',
      veld: blokkadeVeld(rij, 'soort'),
    }),
    tekstNodig(
      waarde.partij,
      blokkadeVeld(rij, 'partij'),
      `Blokkade ${rij + 1}: er staat niet van wie de regel of het geld is.`,
      METHODE,
      'Noem de organisatie of het team, geen namen van mensen.',
    ),
    waarde.soort !== null && MET_ARTIKEL.includes(waarde.soort)
      ? tekstNodig(
          waarde.artikel,
          blokkadeVeld(rij, 'artikel'),
          `Blokkade ${rij + 1} is een regel, maar het artikel ontbreekt.`,
          'Awb 3:46',
          'Noem het artikel, of kies bij soort: werkproces of gewoonte.',
        )
      : undefined,
    // From a law nobody departs: there must be room in it, or it goes to the legislator.
    waarde.soort === 'wet'
      ? tekstNodig(
          waarde.ruimte,
          blokkadeVeld(rij, 'ruimte'),
          `Blokkade ${rij + 1} is een wet. Er staat niet welke ruimte de wet zelf geeft.`,
          'Awb 3:4',
          'Noem de ruimte met het artikel. Is er geen? Schrijf dat op; dan gaat de blokkade naar het Rijk.',
        )
      : undefined,
    eis(waarde.regel === null || eigenRegels.some(({ code }) => code === waarde.regel), {
      code: 'regelOnbekend',
      reden: `Blokkade ${rij + 1}: deze regel staat niet in de lijst van de gemeente.`,
      artikel: METHODE,
      uitweg: 'Kies uit de lijst, of beschrijf de regel zelf.',
      veld: blokkadeVeld(rij, 'regel'),
    }),
  ]);
}

function deelVan(o: DoorbraakBlokkadesVastleggen): Blokkadedeel {
  return {
    situatie: gevuldeSituatie(o.situatie).flatMap(({ waarde: { leefgebied, op, feit, bron } }) =>
      leefgebied === null || op === null ? [] : [{ leefgebied, op, feit: feit.trim(), bron: bron.trim() }],
    ),
    blokkades: gevuldeBlokkades(o.blokkades).flatMap(({ rij, waarde: { soort, regel, ...tekst } }) =>
      soort === null
        ? []
        : [
            {
              // The place in the form is the number: the same blockade keeps it.
              id: volgendOnderdeel('BK', rij),
              soort,
              regel,
              tekst: tekst.tekst.trim(),
              partij: tekst.partij.trim(),
              artikel: tekst.artikel.trim(),
              ruimte: tekst.ruimte.trim(),
            },
          ],
    ),
    geprobeerd: o.geprobeerd.trim(),
  };
}

export const doorbraakBlokkadesVastleggen: Handeling<
  DoorbraakBlokkadesVastleggen,
  TotDoorbraak,
  DoorbraakGebeurtenis,
  LokaleRegels
> = {
  titel: 'Doorbraak: situatie en blokkades vastleggen',
  artikel: METHODE,
  rollen: ['klantmanager', 'teamleider'],
  mag: lopendeDoorbraak,
  decide: (o, t, { vandaag, regels }) =>
    tenzij(
      [
        eis(gevuldeSituatie(o.situatie).length > 0, {
          code: 'situatieLeeg',
          reden: 'Er staat nog geen feit over de situatie.',
          artikel: 'Awb 3:2',
          uitweg: 'Leg vast wat er nu speelt, met bron en dag.',
          veld: situatieVeld(0, 'feit'),
        }),
        ...situatieEisen(o.situatie, vandaag),
        eis(gevuldeBlokkades(o.blokkades).length > 0, {
          code: 'blokkadeLeeg',
          reden: 'Er staat geen blokkade. Zonder blokkade is een doorbraak niet nodig.',
          artikel: METHODE,
          uitweg: 'Noem welke regel, partij of wachttijd in de weg staat.',
          veld: blokkadeVeld(0, 'tekst'),
        }),
        ...blokkadeEisen(o.blokkades, regels),
      ],
      () => {
        const nieuw = deelVan(o);
        if (zelfde(nieuw, t.doorbraak.delen.blokkades)) return [];
        return [
          {
            soort: 'doorbraakBlokkadesVastgelegd',
            feiten: {
              situatie: nieuw.situatie.map(({ leefgebied, op }) => ({ leefgebied, op })),
              blokkades: nieuw.blokkades.map(({ id, soort, regel }) => ({ id, soort, regel })),
            },
            inhoud: {
              situatie: nieuw.situatie.map(({ feit, bron }) => ({ feit, bron })),
              blokkades: nieuw.blokkades.map(({ id, tekst, partij, artikel, ruimte }) => ({
                id,
                tekst,
                partij,
                artikel,
                ruimte,
              })),
              geprobeerd: nieuw.geprobeerd,
            },
          },
        ];
      },
    ),
};
