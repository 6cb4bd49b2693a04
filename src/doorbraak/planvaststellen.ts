import type { Datum } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij } from '../kern/uitkomst.ts';
import { nodigNiveau } from '../recht/doorzettingsmacht.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Betaler } from '../recht/prijslijst.ts';
import type { SoortRegel } from '../recht/ruimte.ts';
import { SOORTEN_REGEL } from '../recht/ruimte.ts';
import { eis, gevuldeRijen, tekstNodig } from '../toets/eis.ts';
import type { DoorbraakGebeurtenis } from './gebeurtenissen.ts';
import { gemeentegeldPerJaar } from './kosten.ts';
import { lopendeDoorbraak, METHODE } from './moment.ts';
import type { Blokkade, Plandelen, TotDoorbraak } from './toestand.ts';
import { actieVeld } from './veldnamen.ts';

export interface ActieInvoer {
  readonly wie: string;
  readonly wat: string;
  readonly uiterlijk: Datum | null;
  /** 'geen': it costs nothing; null: nobody thought of it. */
  readonly betaler: Betaler | 'geen' | null;
}
export interface DoorbraakplanVaststellen {
  readonly soort: 'doorbraakplanVaststellen';
  readonly voorkeur: OnderdeelId | null;
  readonly waarom: string;
  readonly acties: readonly ActieInvoer[];
  readonly terugval: string;
  readonly evaluatieOp: Datum | null;
}

const gevuld = (acties: readonly ActieInvoer[]) =>
  gevuldeRijen(acties, ({ wie, wat }) => [wie, wat].every((tekst) => tekst.trim() === ''));

/** From which kinds of rule this plan departs. */
function afwijkingen(blokkades: readonly Blokkade[]): readonly SoortRegel[] {
  return SOORTEN_REGEL.filter((soort) => blokkades.some((blokkade) => blokkade.soort === soort));
}

/** What is still missing before there can be a plan, each with where to do it. */
function deelEisen(delen: Plandelen, voorkeur: OnderdeelId | null): readonly (Weigering | undefined)[] {
  const nulOptie = delen.opties.find(({ soort }) => soort === 'doormodderen')?.id;
  return [
    eis(delen.perspectief !== null, {
      code: 'perspectiefOntbreekt',
      reden: 'Er staat nog niet waar de inwoner heen wil.',
      artikel: METHODE,
      uitweg: 'Leg eerst het perspectief vast.',
    }),
    eis(delen.perspectief?.bevestigdOp !== null, {
      code: 'perspectiefNietBevestigd',
      reden: 'De inwoner heeft het perspectief nog niet bevestigd. Zonder betrokkenheid is het dwang.',
      artikel: 'Waardendriehoek',
      uitweg: 'Lees het voor aan de inwoner en leg vast wanneer die het bevestigde.',
    }),
    eis(delen.blokkades !== null, {
      code: 'blokkadesOntbreken',
      reden: 'Er staat nog niet wat er blokkeert.',
      artikel: METHODE,
      uitweg: 'Leg eerst situatie en blokkades vast.',
    }),
    eis(delen.opties.length > 0, {
      code: 'optiesOntbreken',
      reden: 'Er zijn nog geen oplossingen gewogen.',
      artikel: METHODE,
      uitweg: 'Weeg eerst de oplossingen, ook doorgaan zoals nu.',
    }),
    ...[
      { id: nulOptie, wat: 'doorgaan zoals nu' },
      { id: voorkeur === nulOptie ? undefined : voorkeur, wat: 'de gekozen doorbraak' },
    ].map(({ id, wat }) =>
      eis(!id || delen.kosten.some((rij) => rij.optie === id), {
        code: 'kostenOntbreken',
        reden: `Bij ${wat} staat geen enkele post. Dan is er niets te vergelijken.`,
        artikel: METHODE,
        uitweg: 'Schat eerst de kosten. Onbekend mag, maar moet er staan.',
      }),
    ),
  ];
}

function voorkeurEis({ opties }: Plandelen, voorkeur: OnderdeelId | null): Weigering | undefined {
  const optie = opties.find(({ id }) => id === voorkeur);
  if (!optie)
    return {
      code: 'voorkeurOntbreekt',
      reden: 'Er staat niet welke oplossing het wordt.',
      artikel: METHODE,
      uitweg: 'Kies een van de oplossingen.',
      veld: 'voorkeur',
    };
  return eis(optie.soort === 'doorbraak', {
    code: 'voorkeurIsDoormodderen',
    reden: 'Doorgaan zoals nu is geen doorbraak.',
    artikel: METHODE,
    uitweg: 'Kies een doorbraak, of beëindig de doorbraak met de reden.',
    veld: 'voorkeur',
  });
}

function actieEisen(acties: readonly ActieInvoer[], vandaag: Datum): readonly (Weigering | undefined)[] {
  return gevuld(acties).flatMap(({ rij, waarde }) => [
    tekstNodig(waarde.wie, actieVeld(rij, 'wie'), `Actie ${rij + 1}: er staat niet wie dit doet.`, METHODE),
    tekstNodig(waarde.wat, actieVeld(rij, 'wat'), `Actie ${rij + 1}: er staat niet wat er gebeurt.`, METHODE),
    eis(waarde.uiterlijk !== null && waarde.uiterlijk >= vandaag, {
      code: 'actiedatumOntbreekt',
      reden: `Actie ${rij + 1}: er staat niet wanneer dit klaar is, of die dag is al voorbij.`,
      artikel: METHODE,
      uitweg: 'Vul een dag in vanaf vandaag.',
      veld: actieVeld(rij, 'uiterlijk'),
    }),
    eis(waarde.betaler !== null, {
      code: 'actieZonderBetaler',
      reden: `Actie ${rij + 1}: er staat niet wie betaalt.`,
      artikel: METHODE,
      uitweg: 'Kies wie betaalt, of dat het niets kost.',
      veld: actieVeld(rij, 'betaler'),
    }),
  ]);
}

export const doorbraakplanVaststellen: Handeling<
  DoorbraakplanVaststellen,
  TotDoorbraak,
  DoorbraakGebeurtenis,
  LokaleRegels
> = {
  titel: 'Doorbraakplan vaststellen',
  artikel: METHODE,
  rollen: ['klantmanager', 'teamleider'],
  mag: lopendeDoorbraak,
  decide: (o, t, { vandaag, regels }) =>
    tenzij(
      [
        ...deelEisen(t.doorbraak.delen, o.voorkeur),
        voorkeurEis(t.doorbraak.delen, o.voorkeur),
        tekstNodig(o.waarom, 'waarom', 'Er staat niet waarom het deze oplossing wordt.', 'Awb 3:46'),
        eis(gevuld(o.acties).length > 0, {
          code: 'actiesOntbreken',
          reden: 'Er staat geen enkele actie. Dan verandert er niets.',
          artikel: METHODE,
          uitweg: 'Schrijf op wie wat doet, voor wanneer en wie betaalt.',
          veld: actieVeld(0, 'wat'),
        }),
        ...actieEisen(o.acties, vandaag),
        tekstNodig(o.terugval, 'terugval', 'Er staat niet wat er gebeurt als het misgaat.', METHODE),
        eis(o.evaluatieOp !== null && o.evaluatieOp > vandaag, {
          code: 'evaluatiedatumOntbreekt',
          reden: 'Er staat niet wanneer wij terugkijken, of die dag is al voorbij.',
          artikel: METHODE,
          uitweg: 'Kies een dag in de toekomst, meestal na drie maanden.',
          veld: 'evaluatieOp',
        }),
      ],
      () =>
        o.voorkeur && o.evaluatieOp ? stelVast(o, o.voorkeur, o.evaluatieOp, t, { vandaag, regels }) : [],
    ),
};

function stelVast(
  o: DoorbraakplanVaststellen,
  voorkeur: OnderdeelId,
  evaluatieOp: Datum,
  t: TotDoorbraak,
  { vandaag, regels }: { readonly vandaag: Datum; readonly regels: LokaleRegels },
): readonly DoorbraakGebeurtenis[] {
  const { delen, plannen } = t.doorbraak;
  const gemeentegeld = gemeentegeldPerJaar(delen.kosten, voorkeur);
  // Each version numbers its actions on: what was said about one stays with that one.
  const eerdere = plannen.reduce((som, plan) => som + plan.acties.length, 0);
  const acties = gevuld(o.acties).flatMap(({ waarde: { wie, wat, uiterlijk, betaler } }, i) =>
    uiterlijk === null || betaler === null
      ? []
      : [
          {
            id: volgendOnderdeel('DA', eerdere + i),
            uiterlijk,
            betaler: betaler === 'geen' ? null : betaler,
            wie: wie.trim(),
            wat: wat.trim(),
          },
        ],
  );
  return [
    {
      soort: 'doorbraakplanVastgesteld',
      feiten: {
        versie: plannen.length + 1,
        op: vandaag,
        voorkeur,
        gemeentegeld,
        nodigNiveau: nodigNiveau(
          gemeentegeld,
          afwijkingen(delen.blokkades?.blokkades ?? []),
          regels.doorzettingsmacht,
        ),
        acties: acties.map(({ id, uiterlijk, betaler }) => ({ id, uiterlijk, betaler })),
        evaluatieOp,
      },
      inhoud: {
        waarom: o.waarom.trim(),
        acties: acties.map(({ id, wie, wat }) => ({ id, wie, wat })),
        terugval: o.terugval.trim(),
      },
    },
  ];
}
