import type { Datum } from '../../src/kern/datum.ts';
import { plusDagen, plusWeken } from '../../src/kern/datum.ts';
import type { Context, Vastgelegd } from '../../src/kern/decider.ts';
import type { OnderdeelId, PersoonId } from '../../src/kern/ids.ts';
import type { TotMelding } from '../../src/melding/toestand.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import type { AfsluitenMetAdvies } from '../../src/screening/afsluiting.ts';
import type { DoorverwijzingBeeindigen } from '../../src/screening/doorverwijzing-einde.ts';
import type { Doorverwijzen, DoorverwijzingBevestigen } from '../../src/screening/doorverwijzing.ts';
import type { Risicofactor, ScreeningGebeurtenis, Urgentie } from '../../src/screening/gebeurtenissen.ts';
import { RISICOFACTOREN } from '../../src/screening/gebeurtenissen.ts';
import type { ScreeningOpdracht } from '../../src/screening/opdrachten.ts';
import { screeningHandelingen } from '../../src/screening/opdrachten.ts';
import type { SpoedvoorzieningTreffen } from '../../src/screening/spoedvoorziening.ts';
import type { Toedelen } from '../../src/screening/toedeling.ts';
import type { Risicopunt, TotScreening } from '../../src/screening/toestand.ts';
import { BEGIN_SCREENING, evolveScreening } from '../../src/screening/toestand.ts';
import type { UrgentieBeoordelen } from '../../src/screening/urgentie.ts';
import { herbeoordelenUiterlijk } from '../../src/screening/urgentie.ts';
import type { MeldingAnders } from './melding.ts';
import { gemeldDossier } from './melding.ts';
import { lokaleCode, voorbeeldRegels } from './regels.ts';
import { BEGINDAG, contextVoor, na, persoonId } from './stap.ts';

/** Present factors with a note and a source, the rest answered `nee`. */
export function risicos(aanwezig: readonly Risicofactor[] = []): readonly Risicopunt[] {
  return RISICOFACTOREN.map((factor) =>
    aanwezig.includes(factor)
      ? {
          factor,
          aanwezig: 'ja',
          toelichting: 'De spanning thuis loopt op.',
          bron: 'casemanager, aan de telefoon',
        }
      : { factor, aanwezig: 'nee', toelichting: '', bron: '' },
  );
}

export interface BeoordelingAnders extends Partial<Omit<UrgentieBeoordelen, 'soort'>> {
  readonly vandaag?: Datum;
}

/** A judgement with reasons, looked at again on the last day the municipality allows. */
export function urgentieBeoordelen(anders: BeoordelingAnders = {}): UrgentieBeoordelen {
  const { vandaag = BEGINDAG, ...rest } = anders;
  const urgentie = anders.urgentie ?? 'urgent';
  return {
    soort: 'urgentieBeoordelen',
    urgentie,
    risicos: risicos(urgentie === 'regulier' || urgentie === 'versneld' ? [] : ['veiligheid', 'draagkracht']),
    motivering: 'Het echtpaar zit de hele dag op elkaars lip. De casemanager verwacht escalatie.',
    herbeoordelenOp: herbeoordelenUiterlijk(urgentie, vandaag, voorbeeldRegels()),
    acuteHulp:
      urgentie === 'acuut'
        ? { aan: 'crisisdienst', notitie: 'Om 9.20 uur gebeld, zij gaan binnen een uur langs.' }
        : null,
    ...rest,
  };
}

export function spoedvoorzieningTreffen(
  anders: Partial<SpoedvoorzieningTreffen> & { readonly vandaag?: Datum } = {},
): SpoedvoorzieningTreffen {
  const { vandaag = BEGINDAG, ...rest } = anders;
  return {
    soort: 'spoedvoorzieningTreffen',
    voorziening: lokaleCode('begeleiding'),
    ingang: vandaag,
    einde: plusWeken(vandaag, 6),
    motivering: 'Zonder hulp vandaag loopt de ruzie uit de hand.',
    doel: 'Het blijft rustig in huis en u kunt even weg.',
    omvang: '4 uur per week',
    aanbieder: 'Stichting Dichtbij',
    ...rest,
  };
}

export function doorverwijzen(
  anders: Partial<Doorverwijzen> & { readonly vandaag?: Datum } = {},
): Doorverwijzen {
  const { vandaag = BEGINDAG, ...rest } = anders;
  return {
    soort: 'doorverwijzen',
    naar: 'schuldhulpverlening',
    organisatie: 'Budgetloket Voorbeeld',
    vraag: 'Hulp bij de huurachterstand',
    afspraken: 'Het loket belt mevrouw woensdag.',
    grondslag: 'toestemming',
    toestemming: { op: vandaag, via: 'telefoon' },
    gedeeldeGegevens: 'naam en telefoonnummer',
    wieHoudtVast: 'Sanne van de screening',
    terugkoppelingOp: plusDagen(vandaag, 14),
    heleMelding: false,
    ...rest,
  };
}

export function doorverwijzingBeeindigen(
  id: OnderdeelId,
  anders: Partial<DoorverwijzingBeeindigen> = {},
): DoorverwijzingBeeindigen {
  return {
    soort: 'doorverwijzingBeeindigen',
    id,
    door: 'anderePartij',
    reden: 'Het loket neemt geen nieuwe mensen aan.',
    inwonerVerteldOp: BEGINDAG,
    inwonerVerteldVia: 'telefoon',
    ...anders,
  };
}

export function doorverwijzingBevestigen(
  id: OnderdeelId,
  anders: Partial<DoorverwijzingBevestigen> = {},
): DoorverwijzingBevestigen {
  return {
    soort: 'doorverwijzingBevestigen',
    id,
    op: BEGINDAG,
    ontvangerBevestigde: true,
    inwonerGesproken: true,
    toelichting: 'Het eerste gesprek is geweest.',
    ...anders,
  };
}

export function afsluitenMetAdvies(
  anders: Partial<AfsluitenMetAdvies> & { readonly vandaag?: Datum } = {},
): AfsluitenMetAdvies {
  const { vandaag = BEGINDAG, ...rest } = anders;
  return {
    soort: 'afsluitenMetAdvies',
    advies: 'U kunt op dinsdag naar de open inloop.\nDe Wensauto brengt u.',
    instemmingOp: vandaag,
    instemmingVia: 'email',
    instemming: 'Dank u, hier kan ik mee verder.',
    gewezenOpAanvraag: true,
    ...rest,
  };
}

export const SANNE: PersoonId = persoonId('sanne');
export const BILAL: PersoonId = persoonId('bilal');

export function toedelen(anders: Partial<Toedelen> = {}): Toedelen {
  return {
    soort: 'toedelen',
    aan: BILAL,
    team: lokaleCode('wmo-team'),
    redenen: ['werkdruk'],
    voorgesteld: BILAL,
    toelichting: '',
    ...anders,
  };
}

const STAP = {
  handelingen: screeningHandelingen,
  evolve: (t: TotScreening, g: Vastgelegd<ScreeningGebeurtenis>): TotScreening => ({
    ...t,
    screening: evolveScreening(t.screening, g),
  }),
};

/** One more opdracht of this step; keeps the states of later steps. */
export function naScreening<T extends TotScreening>(
  t: T,
  opdracht: ScreeningOpdracht,
  context: Context<LokaleRegels> = contextVoor('screener'),
): T {
  return { ...t, screening: na(STAP, t, opdracht, context).screening };
}

export interface ScreeningAnders {
  readonly melding?: MeldingAnders;
  readonly urgentie?: Urgentie;
  /** Day of the judgement; default the day of receipt. */
  readonly op?: Datum;
}

const vandaagVan = (anders: ScreeningAnders): Datum => anders.op ?? anders.melding?.ontvangenOp ?? BEGINDAG;

/** A dossier of which nothing but the melding is known. */
export function ongescreend(melding: TotMelding = gemeldDossier()): TotScreening {
  return { ...melding, screening: BEGIN_SCREENING };
}

/** Reported and judged, not yet given to anyone. */
export function gescreendDossier(anders: ScreeningAnders = {}): TotScreening {
  const vandaag = vandaagVan(anders);
  return naScreening(
    ongescreend(gemeldDossier(anders.melding)),
    urgentieBeoordelen({ vandaag, urgentie: anders.urgentie ?? 'urgent' }),
    contextVoor('screener', { vandaag }),
  );
}

/** Judged and given to klantmanager Bilal (or `aan`). */
export function toegedeeldDossier(anders: ScreeningAnders & { readonly aan?: PersoonId } = {}): TotScreening {
  const aan = anders.aan ?? BILAL;
  return naScreening(
    gescreendDossier(anders),
    toedelen({ aan, voorgesteld: aan }),
    contextVoor('screener', { vandaag: vandaagVan(anders) }),
  );
}

/** Spoed, with a temporary provision of six weeks from the same day, given to Bilal. */
export function spoedDossier(anders: Omit<ScreeningAnders, 'urgentie'> = {}): TotScreening {
  const vandaag = vandaagVan(anders);
  return naScreening(
    toegedeeldDossier({ ...anders, urgentie: 'spoed' }),
    spoedvoorzieningTreffen({ vandaag }),
    contextVoor('screener', { vandaag }),
  );
}

/** Handed over to debt help, not yet confirmed. */
export function doorverwezenDossier(
  anders: ScreeningAnders & { readonly heleMelding?: boolean } = {},
): TotScreening {
  const vandaag = vandaagVan(anders);
  return naScreening(
    gescreendDossier(anders),
    doorverwijzen({ vandaag, heleMelding: anders.heleMelding ?? false }),
    contextVoor('screener', { vandaag }),
  );
}

/** Closed with advice, the resident agreed by e-mail. */
export function afgeslotenDossier(anders: ScreeningAnders = {}): TotScreening {
  const vandaag = vandaagVan(anders);
  return naScreening(
    gescreendDossier({ urgentie: 'regulier', ...anders }),
    afsluitenMetAdvies({ vandaag }),
    contextVoor('screener', { vandaag }),
  );
}
