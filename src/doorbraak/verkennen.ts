import type { Handeling } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij } from '../kern/uitkomst.ts';
import { magOnderzoeken } from '../onderzoek/moment.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { eis, gevuldeRijen, tekstNodig } from '../toets/eis.ts';
import type { Deelgrond, DoorbraakGebeurtenis, DoorbraakVerkend, Instapvraag } from './gebeurtenissen.ts';
import { METHODE } from './moment.ts';
import type { TotDoorbraak } from './toestand.ts';
import { lidVeld } from './veldnamen.ts';

export interface TeamlidInvoer {
  readonly wie: string;
  readonly organisatie: string;
  readonly gegevens: string;
  readonly grond: Deelgrond | null;
}
export interface DoorbraakVerkennen {
  readonly soort: 'doorbraakVerkennen';
  readonly ja: readonly Instapvraag[];
  readonly aanleiding: string;
  readonly team: readonly TeamlidInvoer[];
}

/** So many times yes is reason to explore (doorbraakmethode.md § 1). */
const GENOEG_JA = 2;

const gevuldTeam = (team: readonly TeamlidInvoer[]) =>
  gevuldeRijen(team, ({ wie, organisatie, gegevens }) =>
    [wie, organisatie, gegevens].every((tekst) => tekst.trim() === ''),
  );

/** The toets that found no room (omgekeerde-toets.md § 2, outcome). */
function uitToets(t: TotDoorbraak): DoorbraakVerkend['feiten']['toets'] {
  return t.toets.uitkomst.gesloten?.waarde.keuze === 'escalatie' ? (t.toets.start?.id ?? null) : null;
}

/** Everyone at the table gets only what is needed, on a ground (avg.md § 4). */
function teamEisen(team: readonly TeamlidInvoer[]): readonly (Weigering | undefined)[] {
  return gevuldTeam(team).flatMap(({ rij, waarde }) => [
    tekstNodig(
      waarde.wie,
      lidVeld(rij, 'wie'),
      `Er staat niet wie deelnemer ${rij + 1} is.`,
      METHODE,
      'Noem de functie; een naam mag.',
    ),
    eis(waarde.grond !== null, {
      code: 'grondOntbreekt',
      reden: `Er staat niet op welke grond deelnemer ${rij + 1} gegevens krijgt.`,
      artikel: 'Wmo 5.1.1, 5.3.3',
      uitweg: 'Kies de grond. Is er geen? Dan praat deze deelnemer mee zonder naam van de inwoner.',
      veld: lidVeld(rij, 'grond'),
    }),
    tekstNodig(
      waarde.gegevens,
      lidVeld(rij, 'gegevens'),
      `Er staat niet welke gegevens deelnemer ${rij + 1} nodig heeft.`,
      'AVG 5 lid 1c',
      'Noem alleen wat deze deelnemer nodig heeft, of schrijf: geen.',
    ),
  ]);
}

export const doorbraakVerkennen: Handeling<
  DoorbraakVerkennen,
  TotDoorbraak,
  DoorbraakGebeurtenis,
  LokaleRegels
> = {
  titel: 'Doorbraak verkennen',
  artikel: METHODE,
  rollen: ['klantmanager', 'teamleider'],
  mag: (t, ctx) =>
    magOnderzoeken(t, ctx) ??
    (t.doorbraak.verkenning !== null && t.doorbraak.einde === null
      ? {
          code: 'doorbraakLoopt',
          reden: 'Er wordt al aan een doorbraak gewerkt.',
          artikel: METHODE,
          uitweg: 'Ga verder met het plan dat er ligt.',
        }
      : undefined),
  decide: (o, t) =>
    tenzij(
      [
        eis(o.ja.length >= GENOEG_JA, {
          code: 'geenDoorbraakNodig',
          reden: 'Minder dan twee keer ja: dan past een doorbraak niet.',
          artikel: METHODE,
          uitweg:
            'Ga verder met de Omgekeerde Toets. Een doorbraak is voor als één wet of gemeente het niet alleen kan.',
          veld: 'ja',
        }),
        tekstNodig(o.aanleiding, 'aanleiding', 'Er staat niet waar het op vastloopt.', METHODE),
        ...teamEisen(o.team),
      ],
      () => {
        const team = gevuldTeam(o.team).flatMap(({ waarde: { grond, ...rest } }) =>
          grond === null ? [] : [{ grond, rest }],
        );
        return [
          {
            soort: 'doorbraakVerkend',
            feiten: {
              id: volgendOnderdeel('DB', t.doorbraak.verkend),
              toets: uitToets(t),
              ja: o.ja,
              team: team.map(({ grond }) => ({ grond })),
            },
            inhoud: {
              aanleiding: o.aanleiding.trim(),
              team: team.map(({ rest }) => ({
                wie: rest.wie.trim(),
                organisatie: rest.organisatie.trim(),
                gegevens: rest.gegevens.trim(),
              })),
            },
          },
        ];
      },
    ),
};
