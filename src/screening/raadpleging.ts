import type { Context, Handeling } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { RaadplegingOver, ScreeningGebeurtenis } from './gebeurtenissen.ts';
import type { TotScreening } from './toestand.ts';
import { behandelt, openRaadpleging } from './toestand.ts';

export interface JuristRaadplegen {
  readonly soort: 'juristRaadplegen';
  readonly over: RaadplegingOver;
  readonly vraag: string;
}

export interface RaadplegingBeantwoorden {
  readonly soort: 'raadplegingBeantwoorden';
  readonly antwoord: string;
}

export interface RaadplegingBeeindigen {
  readonly soort: 'raadplegingBeeindigen';
  readonly reden: string;
}

type Raadpleeghandeling<O> = Handeling<O, TotScreening, ScreeningGebeurtenis, LokaleRegels>;

const VRAGERS: readonly Rol[] = ['screener', 'klantmanager', 'teamleider'];

/**
 * A jurist may see this dossier because somebody who handles it asks, until the answer: where spoed
 * needs a decision (Wmo 2.3.3), or a rule stands in the way of the Toets.
 */
export const juristRaadplegen: Raadpleeghandeling<JuristRaadplegen> = {
  titel: 'Jurist raadplegen',
  artikel: 'BIO2 8.03.02, Awb 3:2',
  rollen: VRAGERS,
  mag: (t, ctx) => lopendeMelding(t) ?? alGevraagd(t) ?? vertrouwelijk(t) ?? andermans(t, ctx),
  decide: (o, t) =>
    tenzij([leegVeld(o.vraag, 'vraag', 'Er staat nog niet wat u de jurist vraagt.', 'Awb 3:2')], () => [
      {
        soort: 'raadplegingGevraagd',
        feiten: { id: volgendOnderdeel('JR', t.screening.raadplegingen.length), over: o.over },
        inhoud: { vraag: o.vraag },
      },
    ]),
};

export const raadplegingBeantwoorden: Raadpleeghandeling<RaadplegingBeantwoorden> = {
  titel: 'Juridische vraag beantwoorden',
  artikel: 'Awb 3:2',
  rollen: ['jurist'],
  mag: nietsGevraagd,
  decide: (o, t) =>
    tenzij([leegVeld(o.antwoord, 'antwoord', 'Het antwoord is nog leeg.', 'Awb 3:2')], () => {
      const open = openRaadpleging(t.screening);
      return open
        ? [{ soort: 'raadplegingBeantwoord', feiten: { id: open.id }, inhoud: { antwoord: o.antwoord } }]
        : [];
    }),
};

export const raadplegingBeeindigen: Raadpleeghandeling<RaadplegingBeeindigen> = {
  titel: 'Vraag aan de jurist intrekken',
  artikel: 'BIO2 8.03.02',
  rollen: VRAGERS,
  mag: nietsGevraagd,
  decide: (o, t) =>
    tenzij([leegVeld(o.reden, 'reden', 'Er staat nog niet waarom het niet meer nodig is.', 'Omkeer')], () => {
      const open = openRaadpleging(t.screening);
      return open
        ? [{ soort: 'raadplegingBeeindigd', feiten: { id: open.id }, inhoud: { reden: o.reden } }]
        : [];
    }),
};

function alGevraagd(t: TotScreening): Weigering | undefined {
  return openRaadpleging(t.screening)
    ? {
        code: 'raadplegingLoopt',
        reden: 'Er wacht al een vraag op de jurist.',
        artikel: 'BIO2 8.03.02',
        uitweg: 'Wacht op het antwoord, of trek de vraag in.',
      }
    : undefined;
}

function nietsGevraagd(t: TotScreening): Weigering | undefined {
  return (
    lopendeMelding(t) ??
    (openRaadpleging(t.screening)
      ? undefined
      : {
          code: 'geenRaadpleging',
          reden: 'Er wacht geen vraag op de jurist.',
          artikel: 'Omkeer',
          uitweg: 'Stel eerst een vraag.',
        })
  );
}

/** Any jurist could open it then; a vertrouwelijk dossier is not for whoever has the role. */
function vertrouwelijk(t: TotScreening): Weigering | undefined {
  return t.melding.vertrouwelijk
    ? {
        code: 'vertrouwelijkDossier',
        reden: 'Dit dossier is vertrouwelijk. Een jurist kan het niet openen.',
        artikel: 'BIO2 8.03.02',
        uitweg: 'Leg de vraag voor zonder te zeggen om wie het gaat.',
      }
    : undefined;
}

function andermans(t: TotScreening, { wie, vandaag }: Context<LokaleRegels>): Weigering | undefined {
  return wie.rol === 'klantmanager' && !behandelt(t.screening, wie.id, vandaag)
    ? {
        code: 'nietDeBehandelaar',
        reden: 'Een collega behandelt dit dossier.',
        artikel: 'Wmo 5.3.3',
        uitweg: 'Vraag die collega om de jurist te raadplegen.',
      }
    : undefined;
}
