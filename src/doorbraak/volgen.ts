import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { onbekend } from '../onderzoek/moment.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { eis, gevuldeRijen } from '../toets/eis.ts';
import type { Actiestand, DoorbraakGebeurtenis, Eindereden, LesVoor } from './gebeurtenissen.ts';
import type { DoorbraakContext } from './moment.ts';
import { lopendeDoorbraak, METHODE } from './moment.ts';
import type { Actie, TotDoorbraak } from './toestand.ts';
import { geldendPlan, laatsteBericht } from './toestand.ts';
import { lesVeld } from './veldnamen.ts';

export interface DoorbraakactieBijwerken {
  readonly soort: 'doorbraakactieBijwerken';
  readonly actie: OnderdeelId;
  readonly stand: Actiestand;
  /** New last day, when it is put off. */
  readonly uiterlijk: Datum | null;
  readonly toelichting: string;
}
export interface LesInvoer {
  readonly tekst: string;
  readonly voor: LesVoor | null;
}
export interface DoorbraakEvalueren {
  readonly soort: 'doorbraakEvalueren';
  readonly op: Datum;
  readonly bereikt: 'ja' | 'deels' | 'nee';
  readonly uitkomst: string;
  /** What the resident says of it. */
  readonly inwoner: string;
  readonly volgendeOp: Datum | null;
  readonly lessen: readonly LesInvoer[];
}
export interface DoorbraakBeeindigen {
  readonly soort: 'doorbraakBeeindigen';
  readonly reden: Eindereden;
  readonly toelichting: string;
}

type DoorbraakHandeling<O> = Handeling<O, TotDoorbraak, DoorbraakGebeurtenis, LokaleRegels>;

function inUitvoering(t: TotDoorbraak, ctx: DoorbraakContext): Weigering | undefined {
  return (
    lopendeDoorbraak(t, ctx) ??
    (geldendPlan(t.doorbraak)
      ? undefined
      : {
          code: 'planNietAkkoord',
          reden: 'Er is nog geen plan waarmee is ingestemd.',
          artikel: METHODE,
          uitweg: 'Leg het plan voor aan wie erover mag besluiten.',
        })
  );
}

/** What still has to be done of the plan that counts. */
export function openActies({ doorbraak }: TotDoorbraak): readonly Actie[] {
  return (geldendPlan(doorbraak)?.acties ?? []).flatMap((actie) => {
    const bericht = laatsteBericht(doorbraak, actie.id);
    if (bericht?.stand === 'gedaan' || bericht?.stand === 'vervallen') return [];
    return [{ ...actie, uiterlijk: bericht?.uiterlijk ?? actie.uiterlijk }];
  });
}

export const doorbraakactieBijwerken: DoorbraakHandeling<DoorbraakactieBijwerken> = {
  titel: 'Actie uit doorbraakplan bijwerken',
  artikel: METHODE,
  rollen: ['klantmanager', 'teamleider'],
  mag: (t, ctx) =>
    inUitvoering(t, ctx) ??
    (openActies(t).length > 0
      ? undefined
      : {
          code: 'geenOpenActies',
          reden: 'Alle acties zijn gedaan of niet meer nodig.',
          artikel: METHODE,
          uitweg: 'Evalueer de doorbraak.',
        }),
  decide(o, t, { vandaag }) {
    const actie = openActies(t).find(({ id }) => id === o.actie);
    return tenzij(
      [
        actie ? undefined : { ...onbekend('Open actie', o.actie, METHODE), veld: 'actie' },
        eis(o.stand !== 'uitgesteld' || (o.uiterlijk !== null && o.uiterlijk >= vandaag), {
          code: 'nieuweDatumOntbreekt',
          reden: 'Er staat niet tot wanneer de actie is uitgesteld.',
          artikel: METHODE,
          uitweg: 'Vul een dag in vanaf vandaag.',
          veld: 'uiterlijk',
        }),
        o.stand === 'gedaan'
          ? undefined
          : leegVeld(o.toelichting, 'toelichting', 'Er staat niet waarom.', METHODE),
      ],
      () => [
        {
          soort: 'doorbraakactieBijgewerkt',
          feiten: {
            actie: o.actie,
            stand: o.stand,
            op: vandaag,
            uiterlijk: o.stand === 'uitgesteld' ? o.uiterlijk : null,
          },
          inhoud: { toelichting: o.toelichting.trim() },
        },
      ],
    );
  },
};

const gevuldeLessen = (lessen: readonly LesInvoer[]) =>
  gevuldeRijen(lessen, ({ tekst }) => tekst.trim() === '');

export const doorbraakEvalueren: DoorbraakHandeling<DoorbraakEvalueren> = {
  titel: 'Doorbraak evalueren',
  artikel: METHODE,
  rollen: ['klantmanager', 'teamleider'],
  mag: inUitvoering,
  decide(o, t, { vandaag }) {
    const besloten = t.doorbraak.besluiten.at(-1)?.op ?? vandaag;
    const lessen = gevuldeLessen(o.lessen).flatMap(({ waarde: { tekst, voor } }) =>
      voor === null ? [] : [{ tekst: tekst.trim(), voor }],
    );
    return tenzij(
      [
        eis(o.op <= vandaag && o.op >= besloten, {
          code: 'evaluatiedatumVreemd',
          reden: `Terugkijken kan van ${datumLang(besloten)} tot en met vandaag.`,
          artikel: METHODE,
          uitweg: 'Vul de dag in waarop u terugkeek.',
          veld: 'op',
        }),
        leegVeld(o.uitkomst, 'uitkomst', 'Er staat niet wat er is bereikt.', METHODE),
        leegVeld(o.inwoner, 'inwoner', 'Er staat niet wat de inwoner ervan vindt.', METHODE),
        eis(o.volgendeOp === null || o.volgendeOp > vandaag, {
          code: 'volgendeDatumVreemd',
          reden: 'De volgende keer terugkijken moet na vandaag zijn.',
          artikel: METHODE,
          uitweg: 'Kies een latere dag, of laat het leeg.',
          veld: 'volgendeOp',
        }),
        ...gevuldeLessen(o.lessen).map(({ rij, waarde }) =>
          eis(waarde.voor !== null, {
            code: 'lesVoorOntbreekt',
            reden: `Les ${rij + 1}: er staat niet voor wie deze les is.`,
            artikel: METHODE,
            uitweg: 'Kies werkproces, beleid, verordening of wetgever.',
            veld: lesVeld(rij, 'voor'),
          }),
        ),
      ],
      () => [
        {
          soort: 'doorbraakGeevalueerd',
          feiten: {
            op: o.op,
            bereikt: o.bereikt,
            volgendeOp: o.volgendeOp,
            lessen: lessen.map(({ voor }) => ({ voor })),
          },
          inhoud: {
            uitkomst: o.uitkomst.trim(),
            inwoner: o.inwoner.trim(),
            lessen: lessen.map(({ tekst }) => tekst),
          },
        },
      ],
    );
  },
};

export const doorbraakBeeindigen: DoorbraakHandeling<DoorbraakBeeindigen> = {
  titel: 'Doorbraak beëindigen',
  artikel: METHODE,
  rollen: ['klantmanager', 'teamleider'],
  mag: lopendeDoorbraak,
  decide: (o, t) =>
    tenzij(
      [
        leegVeld(o.toelichting, 'toelichting', 'Er staat niet waarom de doorbraak eindigt.', METHODE),
        eis(o.reden !== 'klaar' || t.doorbraak.evaluaties.length > 0, {
          code: 'evaluatieOntbreekt',
          reden: 'Het plan is nog niet geëvalueerd. Zonder terugkijken leert niemand ervan.',
          artikel: METHODE,
          uitweg: 'Evalueer eerst de doorbraak, samen met de inwoner.',
          veld: 'reden',
        }),
        eis(o.reden !== 'klaar' || openActies(t).length === 0, {
          code: 'actiesOpen',
          reden: 'Er staan nog acties open.',
          artikel: METHODE,
          uitweg: 'Werk eerst de acties bij.',
          veld: 'reden',
        }),
      ],
      () => [
        {
          soort: 'doorbraakBeeindigd',
          feiten: { reden: o.reden },
          inhoud: { toelichting: o.toelichting.trim() },
        },
      ],
    ),
};
