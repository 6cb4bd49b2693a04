import type { ContactGebeurtenis } from '../../src/contact/gebeurtenissen.ts';
import type { ContactOpdracht } from '../../src/contact/opdrachten.ts';
import { contactHandelingen } from '../../src/contact/opdrachten.ts';
import type { TotContact } from '../../src/contact/toestand.ts';
import { BEGIN_CONTACT, evolveContact } from '../../src/contact/toestand.ts';
import type { Datum } from '../../src/kern/datum.ts';
import type { Context, Vastgelegd } from '../../src/kern/decider.ts';
import { volgendOnderdeel } from '../../src/kern/ids.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import type { TotScreening } from '../../src/screening/toestand.ts';
import { toegedeeldDossier } from './screening.ts';
import { BEGINDAG, contextVoor, na } from './stap.ts';

type Opdracht<S extends ContactOpdracht['soort']> = Extract<ContactOpdracht, { readonly soort: S }>;

export const VRAAG = 'Kan mijn dochter ook bij het gesprek zijn? Zij werkt op maandag.';
export const ANTWOORD = 'Dat kan. Wij komen op een dinsdag.';

export function berichtSchrijven(tekst: string = VRAAG): Opdracht<'berichtSchrijven'> {
  return { soort: 'berichtSchrijven', tekst };
}

/** A telephone call of today that still needs an answer. */
export function berichtVastleggen(
  anders: Partial<Opdracht<'berichtVastleggen'>> = {},
): Opdracht<'berichtVastleggen'> {
  return {
    soort: 'berichtVastleggen',
    ontvangenOp: BEGINDAG,
    weg: 'telefoon',
    van: 'inwoner',
    tekst: VRAAG,
    antwoord: '',
    ...anders,
  };
}

export function berichtSturen(anders: Partial<Opdracht<'berichtSturen'>> = {}): Opdracht<'berichtSturen'> {
  return { soort: 'berichtSturen', aan: 'inwoner', weg: 'portaal', tekst: ANTWOORD, ...anders };
}

export function berichtAfhandelen(
  anders: Partial<Opdracht<'berichtAfhandelen'>> = {},
): Opdracht<'berichtAfhandelen'> {
  return {
    soort: 'berichtAfhandelen',
    id: volgendOnderdeel('BT', 0),
    als: 'geenAntwoordNodig',
    toelichting: 'Fijn om te horen.',
    ...anders,
  };
}

export function inwoner(vandaag: Datum = BEGINDAG): Context<LokaleRegels> {
  return contextVoor('inwoner', { vandaag });
}

/** Nobody wrote yet. */
export function zonderBerichten(screening: TotScreening = toegedeeldDossier()): TotContact {
  return { ...screening, contact: BEGIN_CONTACT };
}

const STAP = {
  handelingen: contactHandelingen,
  evolve: (t: TotContact, g: Vastgelegd<ContactGebeurtenis>): TotContact => ({
    ...t,
    contact: evolveContact(t.contact, g),
  }),
};

/** One more opdracht of this step, by the resident unless said otherwise; keeps the states of later steps. */
export function naContact<T extends TotContact>(
  t: T,
  opdracht: ContactOpdracht,
  context: Context<LokaleRegels> = inwoner(),
): T {
  return { ...t, contact: na(STAP, t, opdracht, context).contact };
}
