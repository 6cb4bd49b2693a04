import { datumLang } from '../kern/datum.ts';
import { RETOURTEKST } from '../koppelvlakken/iwmo/retourtekst.ts';
import type { ElkeSoort } from '../koppelvlakken/iwmo/retourberichten.ts';
import { regelnaam } from './regelnaam.ts';
import type { Verzoekstand } from './verzoek.ts';
import type { Berichtfase, Berichtfeit, Berichtklok, Reden, Richting } from './bericht.ts';

export const SOORTNAAM: Readonly<Record<ElkeSoort, string>> = {
  '301': 'Toewijzing (301)',
  '305': 'Start van de levering (305)',
  '307': 'Stop van de levering (307)',
  '315': 'Verzoek om toewijzing (315)',
  '317': 'Verzoek om wijziging (317)',
  '319': 'Antwoord op een verzoek (319)',
  '323': 'Declaratie (323)',
  '302': 'Retourbericht op een toewijzing (302)',
  '306': 'Retourbericht op een start (306)',
  '308': 'Retourbericht op een stop (308)',
  '316': 'Retourbericht op een verzoek om toewijzing (316)',
  '318': 'Retourbericht op een verzoek om wijziging (318)',
  '320': 'Retourbericht op een antwoord (320)',
  '325': 'Antwoord op een declaratie (325)',
};

export function soortnaam(soort: ElkeSoort | null): string {
  return soort === null ? 'Bestand dat niet te lezen is' : SOORTNAAM[soort];
}

/** What nobody judged: the header of a file that is no message says it of itself. */
export function opgave(tekst: string | undefined): string | undefined {
  return tekst === undefined ? undefined : `${tekst} (volgens het bestand)`;
}

export const RICHTINGNAAM: Readonly<Record<Richting, string>> = { in: 'Ontvangen', uit: 'Verzonden' };

export const FASENAAM: Readonly<Record<Berichtfase, string>> = {
  onleesbaar: 'Niet te lezen',
  afgekeurd: 'Afgekeurd',
  wachtOpMens: 'Wacht op een mens',
  teVerwerken: 'Wordt verwerkt',
  verwerkt: 'Verwerkt',
  klaargezet: 'Gaat nog weg',
  onzeker: 'Niet zeker of het weg is',
  nietVerzonden: 'Niet verzonden',
  verzonden: 'Verzonden',
  afgehandeld: 'Afgehandeld',
};

export const REDENNAAM: Readonly<Record<Reden, string>> = {
  onleesbaar: 'Niet te lezen: meld het de afzender',
  afgekeurd: 'Afgekeurd',
  wachtOpMens: 'Wacht op een mens',
  onzeker: 'Niet zeker of het weg is',
  nietVerzonden: 'Niet verzonden',
  retourAfgekeurd: 'Afgekeurd door de aanbieder',
  adresGeheim: 'Het adres werd geheim nadat dit bericht wegging: bel de aanbieder',
  verlopen: 'Te laat',
};

/** What the clock is about, from the side of the message. */
export function kloknaam(wat: Berichtklok, richting: Richting): string {
  if (wat === 'antwoord') return 'Antwoord aan de aanbieder';
  return richting === 'in' ? 'Retourbericht aan de aanbieder' : 'Retourbericht van de aanbieder';
}

/** Why a request is refused, in our own words, by the code of the standard (WJ759). */
export const AFWIJSREDENEN: readonly (readonly [string, string])[] = [
  ['1', 'Dit is geen wijziging maar een nieuwe aanvraag'],
  ['2', 'Het past niet in het budget'],
  ['3', 'Er is geen contract'],
  ['4', 'Het past niet in het contract'],
  ['5', 'Een andere gemeente gaat hierover'],
  ['6', 'Het stapelt op hulp die er al is'],
  ['7', 'Om de inhoud: deze hulp past niet'],
  ['8', 'Om de woonplaats'],
  ['9', 'Om de leeftijd'],
];

function afwijsreden(code: string): string {
  const [, tekst = code] = AFWIJSREDENEN.find(([een]) => een === code) ?? [];
  return `Reden ${code}: ${tekst}.`;
}

export const VERZOEKSTANDNAAM: Readonly<Record<Verzoekstand, string>> = {
  open: 'Nog niet beantwoord',
  inOnderzoek: 'In onderzoek',
  toegezegd: 'Wordt toegewezen',
  afgewezen: 'Afgewezen',
  toegewezen: 'Toegewezen',
};

const UITSLAG = { goed: 'goed', afgekeurd: 'afgekeurd' } as const;

/** One line of the timeline. */
export function feitTekst(feit: Berichtfeit, richting: Richting): string {
  switch (feit.soort) {
    case 'ontvangen':
      return feit.langs === 'map' ? 'Ontvangen' : 'Met de hand ingevoerd';
    case 'herhaald':
      return 'Nog eens ontvangen; niet nog eens verwerkt';
    case 'onleesbaar':
      return 'Niet te lezen';
    case 'afgekeurd':
      return 'Afgekeurd';
    case 'nietVergeleken':
      return feit.clienten === 1
        ? 'Van een client niet vergeleken met de toewijzingen: dat zijn er te veel'
        : `Van ${feit.clienten} clienten niet vergeleken met de toewijzingen: dat zijn er te veel`;
    case 'regelVerwerkt':
      return `Regel ${feit.regel} verwerkt`;
    case 'wachtOpMens':
      return 'Wacht op een mens';
    case 'verwerkt':
      return 'Verwerkt';
    case 'beantwoord':
      return feit.antwoord === 'afgewezen'
        ? `Verzoek ${feit.verzoek} afgewezen`
        : `Verzoek ${feit.verzoek}: aanvraag in onderzoek`;
    case 'toegezegd':
      return `Verzoek ${feit.verzoek} wordt toegewezen`;
    case 'toegewezen':
      return `Verzoek ${feit.verzoek} toegewezen`;
    case 'klaargezet':
      return 'Gemaakt';
    case 'opnieuwGevraagd':
      return 'Gevraagd het opnieuw te verzenden';
    case 'aangeboden':
      return 'Aangeboden';
    case 'nietVerzonden':
      return 'Niet verzonden';
    case 'verzonden':
      return feit.opnieuw ? 'Opnieuw verzonden' : 'Verzonden';
    case 'verwacht':
      return `${kloknaam(feit.wat, richting)}: uiterlijk ${datumLang(feit.uiterlijk)}`;
    case 'retourGemaakt':
      return `Retourbericht gemaakt: ${UITSLAG[feit.uitslag]}`;
    case 'voldaan':
      return `${kloknaam(feit.wat, richting)}: ${UITSLAG[feit.uitslag]}`;
    case 'antwoordGeweigerd':
      return `Antwoord op verzoek ${feit.verzoek} afgekeurd door de aanbieder`;
    case 'heropend':
      return 'Opnieuw te doen';
    case 'verlopen':
      return `${kloknaam(feit.wat, richting)}: te laat`;
    case 'adresGeheim':
      return 'Het adres werd geheim';
    case 'afgehandeld':
      return 'Afgehandeld';
  }
}

/** What more there is to say of it; undefined when the line says all. */
export function feitUitleg(feit: Berichtfeit): string | undefined {
  switch (feit.soort) {
    case 'ontvangen':
    case 'herhaald':
    case 'verzonden':
      return feit.envelop === undefined
        ? `Bestand ${feit.bestand}`
        : `Bestand ${feit.bestand}, in een envelop van het GGK met nummer ${feit.envelop.referentienummer}`;
    case 'nietVerzonden':
    case 'afgehandeld':
      return feit.reden;
    case 'retourGemaakt':
      return feit.codes.map(retourcodeTekst).join(' ') || undefined;
    case 'voldaan':
      return voldaanTekst(feit);
    case 'antwoordGeweigerd':
      return 'Het antwoord telt niet meer. Antwoord opnieuw, of bel de aanbieder.';
    case 'beantwoord':
      return feit.reden === undefined
        ? 'Met een antwoord (319)'
        : `Met een antwoord (319). ${afwijsreden(feit.reden)}`;
    case 'toegezegd':
      return 'Het antwoord is de toewijzing (301) die volgt als de hulp in het dossier is opgedragen.';
    case 'toegewezen':
      return 'Met een toewijzing (301)';
    case 'wachtOpMens':
      return feit.redenen.map(({ reden }) => reden).join(' ');
    case 'onleesbaar':
    case 'afgekeurd':
      return [...new Set(feit.fouten.map(({ code }) => regelnaam(code)))].slice(0, 10).join(', ');
    default:
      return undefined;
  }
}

function voldaanTekst({ code, toelichting, retour }: Extract<Berichtfeit, { soort: 'voldaan' }>) {
  const codes = [...new Set(retour?.plaatsen.flatMap((plaats) => plaats.codes) ?? [])];
  if (codes.length > 0) return codes.map(retourcodeTekst).join(' ');
  const zelf = retour === undefined ? 'Met de hand vastgelegd.' : '';
  return [code, toelichting, zelf].filter((tekst) => tekst !== '').join(': ') || undefined;
}

/** `9019: een start of stop hoort bij een toewijzing van deze gemeente.` */
export function retourcodeTekst(code: string): string {
  const tekst = RETOURTEKST[code];
  return tekst === undefined ? code : `${code}: ${tekst}`;
}

/** `/Bericht/Client/StopProducten/StopProduct[2]/Einddatum` as a person reads it. */
export function plaatsTekst(veld: string, regelnummer?: number, waarvan = 'bestand'): string {
  const plek = veld
    .replace(/^\/(?:Bericht\/?)?/, '')
    .split('/')
    .map((deel) => deel.replace(/\[(\d+)\]/, ' $1'))
    .join(', ');
  const waar = plek === '' ? 'het hele bestand' : plek;
  return regelnummer === undefined ? waar : `${waar} (regel ${regelnummer} van het ${waarvan})`;
}
