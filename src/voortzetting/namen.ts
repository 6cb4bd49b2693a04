import type { Afloopstand, Trap } from './aflopend.ts';
import type {
  Achterwegegrond,
  Heronderzoekaanleiding,
  Herziengrond,
  Herziensoort,
  Mantelzorgerantwoord,
  Stopvrager,
  Stopwijze,
  Voortzettingsantwoord,
  Voortzettingsfeit,
  Voortzettingsuitkomst,
  Voortzettingsweg,
  Wijzigingmelder,
  Zienswijzevorm,
} from './gebeurtenissen.ts';

export const HERONDERZOEKAANLEIDINGNAAM: Readonly<Record<Heronderzoekaanleiding, string>> = {
  eindeIndicatie: 'de hulp loopt af',
  periodiek: 'het moment dat in het besluit staat',
  wijziging: 'een verandering bij de inwoner',
  signaalAanbieder: 'een signaal van de aanbieder',
  verzoekInwoner: 'de inwoner vraagt erom',
};

export const WIJZIGINGMELDERNAAM: Readonly<Record<Wijzigingmelder, string>> = {
  inwoner: 'de inwoner',
  naaste: 'een naaste',
  aanbieder: 'de aanbieder',
  gemeente: 'de gemeente zelf',
};

export const STOPWIJZENAAM: Readonly<Record<Stopwijze, string>> = {
  gesprek: 'in een gesprek',
  telefoon: 'aan de telefoon',
  brief: 'met een brief of e-mail',
  mijnHulpvraag: 'in Mijn hulpvraag',
};

export const STOPVRAGERNAAM: Readonly<Record<Stopvrager | 'ander', string>> = {
  inwoner: 'de inwoner zelf',
  vertegenwoordiger: 'de vertegenwoordiger van de inwoner',
  ander: 'iemand anders, zoals familie of de aanbieder',
};

/** As a question to answer with yes, no or not known. */
export const VOORTZETTINGSFEITNAAM: Readonly<Record<Voortzettingsfeit, string>> = {
  effectenNodig: 'Wat met de hulp bereikt moet worden, is nog steeds nodig',
  beperkingenGelijk: 'De beperkingen zijn niet veranderd',
  eigenKracht: 'Wat de inwoner zelf kan, en wat anderen doen, is bekend en niet veranderd',
  hulpToereikend: 'De hulp zoals die nu gegeven wordt, is nog passend en genoeg',
};

export const VOORTZETTINGSANTWOORDNAAM: Readonly<Record<Voortzettingsantwoord, string>> = {
  ja: 'Ja',
  nee: 'Nee',
  onbekend: 'Nog niet bekend',
};

export const MANTELZORGERANTWOORDNAAM: Readonly<Record<Mantelzorgerantwoord, string>> = {
  gehoord: 'Ja',
  geen: 'Er is geen mantelzorger',
  nietGehoord: 'Nee',
};

export const VOORTZETTINGSWEGNAAM: Readonly<Record<Voortzettingsweg, string>> = {
  telefonisch: 'telefonisch, zonder keukentafelgesprek',
  onderzoek: 'een onderzoek, met een nieuwe melding',
};

export const VOORTZETTINGSUITKOMSTNAAM: Readonly<Record<Voortzettingsuitkomst, string>> = {
  ongewijzigd: 'de hulp blijft zoals die is',
  nieuweMelding: 'verder met een nieuwe melding',
  gewijzigd: 'de hulp is gewijzigd of ingetrokken met een besluit',
  stopt: 'de hulp stopt op de laatste dag',
};

export const HERZIENSOORTNAAM: Readonly<Record<Herziensoort, string>> = {
  intrekken: 'intrekken',
  wijzigen: 'wijzigen',
};

/** The words of Wmo 2.3.10 lid 1, onder a-e, in short. */
export const HERZIENGRONDNAAM: Readonly<Record<Herziengrond, string>> = {
  onjuisteGegevens: 'gegevens waren onjuist of onvolledig; met de juiste was het besluit anders geweest',
  nietAangewezen: 'de inwoner heeft deze hulp, of dit pgb, niet meer nodig',
  nietToereikend: 'de hulp, of het pgb, is niet meer genoeg',
  voorwaarden: 'de inwoner houdt zich niet aan de voorwaarden die bij de hulp of het pgb horen',
  nietGebruikt: 'de hulp of het pgb wordt niet gebruikt, of voor iets anders',
};

export const HERZIENGRONDARTIKEL: Readonly<Record<Herziengrond, string>> = {
  onjuisteGegevens: 'Wmo 2.3.10 lid 1 onder a',
  nietAangewezen: 'Wmo 2.3.10 lid 1 onder b',
  nietToereikend: 'Wmo 2.3.10 lid 1 onder c',
  voorwaarden: 'Wmo 2.3.10 lid 1 onder d',
  nietGebruikt: 'Wmo 2.3.10 lid 1 onder e',
};

/** In the letter and on the resident's own page, after: `De reden is: `. */
export const HERZIENGROND_VOOR_INWONER: Readonly<Record<Herziengrond, string>> = {
  onjuisteGegevens:
    'Wij kregen gegevens die niet klopten of niet compleet waren. Met de juiste gegevens was ons besluit anders geweest.',
  nietAangewezen: 'U hebt deze hulp niet meer nodig.',
  nietToereikend: 'Deze hulp is niet meer genoeg voor u.',
  voorwaarden: 'U houdt zich niet aan de voorwaarden die bij deze hulp horen.',
  nietGebruikt: 'U gebruikt de hulp niet, of u gebruikt die voor iets anders.',
};

export const ZIENSWIJZEVORMNAAM: Readonly<Record<Zienswijzevorm, string>> = {
  schriftelijk: 'schriftelijk',
  mondeling: 'in een gesprek of aan de telefoon',
  geenBehoefte: 'de inwoner wil niet reageren',
};

/** What it is time for, and what to do. */
export const TRAPNAAM: Readonly<Record<Trap, { readonly naam: string; readonly doen: string }>> = {
  vroeg: {
    naam: 'Vooruitkijken',
    doen: 'Kijk of alles bekend is. Is er veel veranderd, plan dan nu al tijd voor een onderzoek.',
  },
  signaal: {
    naam: 'Aankondigen',
    doen: 'Bel de inwoner: wil die verder met de hulp? Start het heronderzoek.',
  },
  start: {
    naam: 'Nu beginnen',
    doen: 'Een onderzoek duurt zes weken en een besluit twee. Lukt dat niet voor de laatste dag, regel dan een overgangsbesluit.',
  },
  voorbij: {
    naam: 'Afgelopen',
    doen: 'De laatste dag is voorbij en niemand keek opnieuw. Bel de inwoner: is de hulp gestopt, leg dat vast met de dag. Gaat zij door, start dan een heronderzoek; is er al een nieuw besluit, noem daarin dat dossier.',
  },
};

/** What comes first while somebody looks, or has looked; else what the step asks. */
export const AFLOOPSTANDDOEN: Readonly<Partial<Record<Afloopstand, string>>> = {
  bezig: 'Er loopt een heronderzoek.',
  afTeSluiten: 'Er is naar gekeken, maar de hulp staat nog als lopend. Leg vast op welke dag zij stopte.',
};

/** For professionals, with the article. */
export const ACHTERWEGENAAM: Readonly<Record<Achterwegegrond, string>> = {
  spoed: 'het kan niet wachten (Awb 4:11 onder a)',
  eerderGehoord: 'de inwoner reageerde hier al op, en sindsdien is er niets nieuws (Awb 4:11 onder b)',
  doelVerijdeld: 'het besluit bereikt zijn doel niet als de inwoner het vooraf weet (Awb 4:11 onder c)',
  financieel: 'het gaat alleen om geld, en na bezwaar is alles terug te draaien (Awb 4:12)',
};

/** To the resident, after `Wij vroegen niet eerst wat u ervan vindt, omdat`. */
export const ACHTERWEGE_IN_BRIEF: Readonly<Record<Achterwegegrond, string>> = {
  spoed: 'dit besluit niet kon wachten',
  eerderGehoord: 'u hierover al eerder uw mening kon geven en er sindsdien niets is veranderd',
  doelVerijdeld: 'dit besluit anders geen zin meer had',
  financieel: 'dit besluit alleen over geld gaat, en wij dat na een bezwaar helemaal kunnen herstellen',
};

export const ACHTERWEGEARTIKEL: Readonly<Record<Achterwegegrond, string>> = {
  spoed: 'artikel 4:11, onder a',
  eerderGehoord: 'artikel 4:11, onder b',
  doelVerijdeld: 'artikel 4:11, onder c',
  financieel: 'artikel 4:12',
};
