import type { AanvraagGebeurtenis, GevraagdeVoorziening } from '../../src/aanvraag/gebeurtenissen.ts';
import type { TotAanvraag } from '../../src/aanvraag/toestand.ts';
import { BEGIN_AANVRAAG, evolveAanvraag } from '../../src/aanvraag/toestand.ts';
import type { TotBesluit } from '../../src/besluit/toestand.ts';
import { BEGIN_BESLUIT } from '../../src/besluit/toestand.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { datum, plusDagen } from '../../src/kern/datum.ts';
import type { OnderdeelId } from '../../src/kern/ids.ts';
import { volgendOnderdeel } from '../../src/kern/ids.ts';
import type { TotOnderzoek } from '../../src/onderzoek/toestand.ts';
import { uiterlijk } from '../../src/recht/uiterlijk.ts';
import type { ToetsToestand } from '../../src/toets/toestand.ts';
import { BEGIN_TOETS } from '../../src/toets/toestand.ts';
import { BEGIN_VERSLAG } from '../../src/verslag/toestand.ts';
import { onderzochtDossier } from './onderzoek.ts';
import { lokaleCode, voorbeeldRegels } from './regels.ts';
import { contextVoor, vastgelegd } from './stap.ts';

/** The aanvraag came in on the Tuesday after Easter; two weeks end on 21 April 2026. */
export const AANVRAAGDAG: Datum = datum('2026-04-07');

const HULP: OnderdeelId = volgendOnderdeel('GV', 0);
const BEGELEIDING: OnderdeelId = volgendOnderdeel('GV', 1);

export interface AanvraagAnders {
  readonly onderzoek?: TotOnderzoek;
  readonly toets?: ToetsToestand;
  readonly gevraagd?: readonly GevraagdeVoorziening[];
  /** What happened to the aanvraag afterwards. */
  readonly daarna?: readonly AanvraagGebeurtenis[];
}

export const GEVRAAGDE_HULP: GevraagdeVoorziening = {
  id: HULP,
  voorziening: lokaleCode('huishoudelijke-hulp'),
  vorm: 'natura',
};
export const GEVRAAGDE_BEGELEIDING: GevraagdeVoorziening = {
  id: BEGELEIDING,
  voorziening: lokaleCode('begeleiding'),
  vorm: 'natura',
};
export const GEVRAAGD_PGB: GevraagdeVoorziening = { ...GEVRAAGDE_HULP, vorm: 'pgb' };

function aanvraagOntvangen(gevraagd: readonly GevraagdeVoorziening[]): AanvraagGebeurtenis {
  return {
    soort: 'aanvraagOntvangen',
    feiten: {
      id: volgendOnderdeel('AV', 0),
      ontvangenOp: AANVRAAGDAG,
      vorm: 'ondertekendVerslag',
      grond: 'naVerslag',
      gevraagd,
      tegenAdvies: false,
      ondertekend: true,
      naamEnAdres: true,
      beslissenUiterlijk: uiterlijk('wmoBeslissing', AANVRAAGDAG, voorbeeldRegels()),
    },
    inhoud: {
      toelichting: '',
      gevraagd: gevraagd.map(({ id, vorm }) => ({
        id,
        omschrijving: id === HULP ? 'Hulp bij het zware werk in huis' : 'Iemand die overdag meedenkt',
        motiveringPgb: vorm === 'pgb' ? 'Ik wil de hulp die ik al ken.' : '',
      })),
    },
  };
}

/** An invitation to complete, sent on `op`, open for two weeks. */
export function aanvullingGevraagd(op: Datum): AanvraagGebeurtenis {
  return {
    soort: 'aanvullingGevraagd',
    feiten: {
      id: volgendOnderdeel('AA', 0),
      op,
      hersteltermijnTotEnMet: plusDagen(op, 14),
      ontbreekt: ['handtekening'],
    },
    inhoud: { toelichting: '' },
  };
}

export function aanvullingOntvangen(ontvangenOp: Datum, volledig: boolean): AanvraagGebeurtenis {
  return {
    soort: 'aanvullingOntvangen',
    feiten: { id: volgendOnderdeel('AA', 0), ontvangenOp, volledig },
    inhoud: { toelichting: '' },
  };
}

/** Investigated, and an aanvraag for domestic help came in on `AANVRAAGDAG`. */
export function aangevraagd(anders: AanvraagAnders = {}): TotBesluit {
  const { onderzoek = onderzochtDossier(), toets = BEGIN_TOETS, gevraagd = [GEVRAAGDE_HULP] } = anders;
  const context = contextVoor('administratie', { vandaag: AANVRAAGDAG });
  const feiten = vastgelegd([aanvraagOntvangen(gevraagd), ...(anders.daarna ?? [])], context, 60);
  const tot: TotAanvraag = {
    ...onderzoek,
    toets,
    verslag: BEGIN_VERSLAG,
    aanvraag: feiten.reduce(evolveAanvraag, BEGIN_AANVRAAG),
  };
  return { ...tot, besluit: BEGIN_BESLUIT };
}

/** Invited to complete on the day after the aanvraag; nothing came in for two weeks. */
export function nietAangevuld(): TotBesluit {
  return aangevraagd({ daarna: [aanvullingGevraagd(plusDagen(AANVRAAGDAG, 1))] });
}
