import type { Bsn } from '../../src/kern/bsn.ts';
import { leesBsn } from '../../src/kern/bsn.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { datum } from '../../src/kern/datum.ts';
import type { Context, Vastgelegd } from '../../src/kern/decider.ts';
import type {
  InwonerGegevens,
  MelderGegevens,
  MeldingGebeurtenis,
  MeldingOntvangen,
} from '../../src/melding/gebeurtenissen.ts';
import type { MeldingOpdracht } from '../../src/melding/opdrachten.ts';
import { meldingHandelingen } from '../../src/melding/opdrachten.ts';
import type { TotMelding } from '../../src/melding/toestand.ts';
import { BEGIN_MELDING, evolveMelding } from '../../src/melding/toestand.ts';
import type { DocumentId, Vingerafdruk } from '../../src/kern/ids.ts';
import type { StukToevoegen } from '../../src/melding/stuk-toevoegen.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import { BEGINDAG, contextVoor, na } from './stap.ts';

export const ZONDER_MELDING: TotMelding = { melding: BEGIN_MELDING };

/** @throws Error for a number that fails the elfproef. */
export function bsn(tekst: string): Bsn {
  const gelezen = leesBsn(tekst);
  if (gelezen === undefined) throw new Error(`geen bsn: ${tekst}`);
  return gelezen;
}

/** Invented; the BSN is from the range kept free for tests. */
export const MEVROUW_X: InwonerGegevens = {
  voornamen: 'Maria',
  achternaam: 'Xanders',
  bsn: bsn('999990019'),
  geboortedatum: datum('1949-05-12'),
  adres: { straat: 'Dorpsstraat', huisnummer: '12', postcode: '6171 AB', woonplaats: 'Voorbeeld' },
  telefoon: '0612345678',
  email: null,
};

export const CASEMANAGER: MelderGegevens = {
  naam: 'Els Kuipers',
  telefoon: '0687654321',
  email: 'e.kuipers@zorg.example',
  organisatie: 'Casemanagement dementie',
  bsn: null,
};

/** What makes a melding differ from the usual one: by telephone, by the resident, who knows of it. */
export interface MeldingAnders {
  readonly ontvangenOp?: Datum;
  readonly feiten?: Partial<MeldingOntvangen['feiten']>;
  readonly inhoud?: Partial<MeldingOntvangen['inhoud']>;
}

export function meldingDoen(
  anders: MeldingAnders = {},
): Extract<MeldingOpdracht, { readonly soort: 'meldingDoen' }> {
  return {
    soort: 'meldingDoen',
    feiten: {
      ontvangenOp: anders.ontvangenOp ?? BEGINDAG,
      kanaal: 'telefoon',
      melder: 'zelf',
      inwonerWeetErvan: true,
      ingezetene: 'ja',
      leefgebieden: ['dagbesteding', 'huiselijkeRelaties'],
      signalen: [],
      tolkNodig: false,
      bereikbaarVia: 'telefoon',
      ...anders.feiten,
    },
    inhoud: {
      inwoner: MEVROUW_X,
      melder: null,
      hulpvraag: 'Ik wil overdag ergens heen kunnen, thuis loopt het op.',
      betrokkenHulp: 'Thuiszorg en huisarts',
      taal: 'Nederlands',
      gespreksplaats: 'thuis',
      ...anders.inhoud,
    },
  };
}

const STAP = {
  handelingen: meldingHandelingen,
  evolve: (t: TotMelding, g: Vastgelegd<MeldingGebeurtenis>): TotMelding => ({
    ...t,
    melding: evolveMelding(t.melding, g),
  }),
};

/** One more opdracht of this step; keeps the states of later steps. */
export function naMelding<T extends TotMelding>(
  t: T,
  opdracht: MeldingOpdracht,
  context: Context<LokaleRegels> = contextVoor('screener'),
): T {
  return { ...t, melding: na(STAP, t, opdracht, context).melding };
}

/** A melding came in and was confirmed the same day. */
export function gemeldDossier(anders: MeldingAnders = {}): TotMelding {
  const vandaag = anders.ontvangenOp ?? BEGINDAG;
  return naMelding(ZONDER_MELDING, meldingDoen(anders), contextVoor('screener', { vandaag }));
}

/** Reported by the case manager; the resident does not know yet. */
export function gemeldZonderMedeweten(anders: MeldingAnders = {}): TotMelding {
  return gemeldDossier({
    ...anders,
    feiten: { melder: 'professional', inwonerWeetErvan: false, ...anders.feiten },
    inhoud: { melder: CASEMANAGER, ...anders.inhoud },
  });
}

/** The resident withdrew it. */
export function ingetrokkenDossier(anders: MeldingAnders = {}): TotMelding {
  const vandaag = anders.ontvangenOp ?? BEGINDAG;
  return naMelding(
    gemeldDossier(anders),
    { soort: 'meldingIntrekken', reden: 'Mijn dochter helpt mij.' },
    contextVoor('screener', { vandaag }),
  );
}

/** The resident's letter of the doctor, as it comes in through the form. */
export function stukToevoegen(anders: Partial<StukToevoegen> = {}): StukToevoegen {
  return {
    soort: 'stukToevoegen',
    stuk: 'medisch',
    ontvangenOp: BEGINDAG,
    titel: 'Brief van de huisarts',
    van: 'de inwoner',
    afgeschermd: false,
    redenAfscherming: anders.afgeschermd === true ? 'Gaat over de zoon.' : '',
    bijlage: {
      document: 'd'.repeat(32) as DocumentId,
      vingerafdruk: 'e'.repeat(64) as Vingerafdruk,
      vorm: 'pdf',
      grootte: 12_345,
      bestandsnaam: 'brief.pdf',
    },
    ...anders,
  };
}
