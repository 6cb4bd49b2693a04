import type { Afgerond } from './toestand.ts';
import type { Berichtafloop, Berichtschrijver, Berichtweg, Draad } from './gebeurtenissen.ts';

export const BERICHTWEGNAAM: Readonly<Record<Berichtweg, string>> = {
  portaal: 'in Mijn hulpvraag',
  telefoon: 'aan de telefoon',
  balie: 'aan de balie of in een gesprek',
  post: 'met de post',
  email: 'per e-mail',
};

export const SCHRIJVERNAAM: Readonly<Record<Berichtschrijver, string>> = {
  inwoner: 'de inwoner',
  vertegenwoordiger: 'de vertegenwoordiger',
  mantelzorger: 'een mantelzorger',
};

export const AFLOOPNAAM: Readonly<Record<Berichtafloop, string>> = {
  geenAntwoordNodig: 'er is geen antwoord nodig',
  melding: 'het is een nieuwe melding',
  aanvraag: 'het is een aanvraag',
  bezwaar: 'het is een bezwaar',
  ingebrekestelling: 'het is een ingebrekestelling',
  klacht: 'het is een klacht',
};

/** To the resident's side, whole sentences. */
const AFLOOP_VOOR_INWONER: Readonly<Record<Afgerond['als'], string>> = {
  beantwoord: 'Beantwoord.',
  geenAntwoordNodig: 'Wij hebben dit gelezen.',
  melding: 'Wij behandelen dit als een nieuwe melding.',
  aanvraag: 'Wij behandelen dit als een aanvraag.',
  bezwaar: 'Wij behandelen dit als bezwaar.',
  ingebrekestelling: 'Wij behandelen dit als een ingebrekestelling: u wilt dat wij snel beslissen.',
  klacht: 'Wij behandelen dit als een klacht.',
};

export function afloopVoorInwoner({ als, toelichting }: Afgerond): string {
  return toelichting === '' ? AFLOOP_VOOR_INWONER[als] : `${AFLOOP_VOOR_INWONER[als]} ${toelichting}`;
}

/** `een mantelzorger (2)`: the file does not know which of them logs in. */
export function draadnaam(draad: Draad, draden: readonly Draad[]): string {
  if (draad === 'inwoner') return 'de inwoner';
  if (draad === 'mantelzorger') return 'mantelzorgers die belden of langskwamen';
  const ingelogd = draden.filter((d) => d !== 'inwoner' && d !== 'mantelzorger');
  return ingelogd.length > 1 ? `een mantelzorger (${ingelogd.indexOf(draad) + 1})` : 'een mantelzorger';
}

export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);
}

/** Codes with their names as choices, first letter a capital. */
export function keuzesUit<C extends string>(codes: readonly C[], namen: Readonly<Record<C, string>>) {
  return codes.map((waarde) => ({ waarde, tekst: hoofdletter(namen[waarde]) }));
}
