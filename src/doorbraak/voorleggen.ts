import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { Niveau } from '../recht/doorzettingsmacht.ts';
import { isLager, NIVEAU_IN_ZIN } from '../recht/doorzettingsmacht.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { eis } from '../toets/eis.ts';
import type { DoorbraakGebeurtenis } from './gebeurtenissen.ts';
import type { DoorbraakContext } from './moment.ts';
import { lopendeDoorbraak, METHODE } from './moment.ts';
import type { TotDoorbraak } from './toestand.ts';
import { planbesluitOver, huidigPlan, openVoorlegging } from './toestand.ts';

export interface DoorbraakplanVoorleggen {
  readonly soort: 'doorbraakplanVoorleggen';
  readonly niveau: Niveau;
  readonly aan: string;
  readonly vraag: string;
  readonly op: Datum;
  readonly antwoordUiterlijk: Datum;
}
export interface DoorbraakplanEscaleren {
  readonly soort: 'doorbraakplanEscaleren';
  readonly niveau: Niveau;
  readonly aan: string;
  readonly reden: string;
  readonly op: Datum;
  readonly antwoordUiterlijk: Datum;
}
export type DoorbraakHandeling<O> = Handeling<O, TotDoorbraak, DoorbraakGebeurtenis, LokaleRegels>;

function geenPlan(t: TotDoorbraak): Weigering | undefined {
  return huidigPlan(t.doorbraak)
    ? undefined
    : {
        code: 'planNietVastgesteld',
        reden: 'Er is nog geen vastgesteld plan.',
        artikel: METHODE,
        uitweg: 'Stel eerst het doorbraakplan vast.',
      };
}

/** About this version somebody decided: a new proposal is a new version. */
function alBesloten(t: TotDoorbraak): Weigering | undefined {
  const besluit = planbesluitOver(t.doorbraak, huidigPlan(t.doorbraak)?.versie);
  return (
    besluit && {
      code: 'planAlBesloten',
      reden: `Over versie ${besluit.versie} van het plan is besloten op ${datumLang(besluit.op)}.`,
      artikel: METHODE,
      uitweg: 'Moet het anders? Stel dan een nieuwe versie van het plan vast.',
    }
  );
}

/** The newest version lies somewhere, waiting. */
export function ligtVoor(t: TotDoorbraak, ctx: DoorbraakContext): Weigering | undefined {
  return (
    lopendeDoorbraak(t, ctx) ??
    geenPlan(t) ??
    alBesloten(t) ??
    (openVoorlegging(t.doorbraak)
      ? undefined
      : {
          code: 'planNietVoorgelegd',
          reden: 'Dit plan is nog aan niemand voorgelegd.',
          artikel: 'Awb 10:3',
          uitweg: 'Leg het plan eerst voor.',
        })
  );
}

function datumEisen(
  o: { readonly op: Datum; readonly antwoordUiterlijk: Datum },
  vandaag: Datum,
  nietVoor: Datum,
): readonly (Weigering | undefined)[] {
  return [
    eis(o.op <= vandaag && o.op >= nietVoor, {
      code: 'voorlegdatumVreemd',
      reden: `Voorleggen kon niet voor ${datumLang(nietVoor)} en niet na vandaag.`,
      artikel: METHODE,
      uitweg: 'Vul de dag in waarop u het voorlegde.',
      veld: 'op',
    }),
    eis(o.antwoordUiterlijk >= o.op, {
      code: 'antwoorddatumVreemd',
      reden: 'Het antwoord kan niet voor het voorleggen komen.',
      artikel: METHODE,
      uitweg: 'Spreek een dag af waarop het antwoord er is.',
      veld: 'antwoordUiterlijk',
    }),
  ];
}

const aanNodig = (aan: string): Weigering | undefined =>
  leegVeld(aan, 'aan', 'Er staat niet aan wie u het voorlegt: naam en functie.', 'Awb 10:10');

export const doorbraakplanVoorleggen: DoorbraakHandeling<DoorbraakplanVoorleggen> = {
  titel: 'Doorbraakplan voorleggen',
  artikel: 'Awb 10:3',
  rollen: ['klantmanager', 'teamleider'],
  mag: (t, ctx) =>
    lopendeDoorbraak(t, ctx) ??
    geenPlan(t) ??
    alBesloten(t) ??
    (openVoorlegging(t.doorbraak)
      ? {
          code: 'planLigtAlVoor',
          reden: 'Dit plan ligt al voor.',
          artikel: METHODE,
          uitweg: 'Wacht op het antwoord, of escaleer naar een hoger niveau.',
        }
      : undefined),
  decide: (o, t, { vandaag }) => {
    const plan = huidigPlan(t.doorbraak);
    if (!plan) throw new Error('voorleggen zonder plan');
    return tenzij(
      [
        aanNodig(o.aan),
        leegVeld(o.vraag, 'vraag', 'Er staat niet wat u vraagt.', METHODE),
        ...datumEisen(o, vandaag, plan.op),
      ],
      () => [
        {
          soort: 'doorbraakplanVoorgelegd',
          feiten: {
            versie: plan.versie,
            niveau: o.niveau,
            op: o.op,
            antwoordUiterlijk: o.antwoordUiterlijk,
          },
          inhoud: { aan: o.aan.trim(), vraag: o.vraag.trim() },
        },
      ],
    );
  },
};

export const doorbraakplanEscaleren: DoorbraakHandeling<DoorbraakplanEscaleren> = {
  titel: 'Doorbraakplan escaleren',
  artikel: 'Awb 10:3',
  rollen: ['klantmanager', 'teamleider'],
  mag: (t, ctx) =>
    ligtVoor(t, ctx) ??
    (openVoorlegging(t.doorbraak)?.niveau === 'college'
      ? {
          code: 'hoogsteNiveau',
          reden: 'Het plan ligt bij het college. Hoger kan niet.',
          artikel: 'Wmo 2.3.5; Awb 10:3',
          uitweg: 'Wacht op het besluit van het college.',
        }
      : undefined),
  decide: (o, t, { vandaag }) => {
    const vorige = openVoorlegging(t.doorbraak);
    if (!vorige) throw new Error('escaleren zonder voorlegging');
    return tenzij(
      [
        eis(isLager(vorige.niveau, o.niveau), {
          code: 'nietHoger',
          reden: `Het plan ligt al bij ${NIVEAU_IN_ZIN[vorige.niveau]}. Escaleren gaat naar een hoger niveau.`,
          artikel: 'Awb 10:3',
          uitweg: 'Kies een hoger niveau.',
          veld: 'niveau',
        }),
        aanNodig(o.aan),
        leegVeld(o.reden, 'reden', 'Er staat niet waarom het hogerop moet.', METHODE),
        ...datumEisen(o, vandaag, vorige.op),
      ],
      () => [
        {
          soort: 'doorbraakplanGeescaleerd',
          feiten: {
            versie: vorige.versie,
            van: vorige.niveau,
            niveau: o.niveau,
            op: o.op,
            antwoordUiterlijk: o.antwoordUiterlijk,
          },
          inhoud: { aan: o.aan.trim(), reden: o.reden.trim() },
        },
      ],
    );
  },
};
