import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { LEVERINGSTANDNAAM } from '../levering/namen.ts';
import type { LeveringOpdracht } from '../levering/opdrachten.ts';
import type { Leveringstand } from '../levering/stand.ts';
import type { Leveringvorm } from '../levering/vormen.tsx';
import type { Sluiting } from './aanbiederbeeld.ts';

/** Where it stands, said to the provider. */
export const STANDWOORD: Readonly<Record<Leveringstand, string>> = {
  ...LEVERINGSTANDNAAM,
  wachtOpAntwoord: 'wacht op uw antwoord',
  elders: 'gestopt, de gemeente regelt de hulp verder',
};

export const SLUITINGZIN: Readonly<Record<Sluiting, string>> = {
  ingetrokken: 'De gemeente heeft deze opdracht ingetrokken.',
  geweigerd: 'U hebt deze opdracht geweigerd.',
  vervallen: 'De gemeente heeft deze hulp niet meer aan u opgedragen.',
  gestopt: 'Uw hulp onder deze opdracht is gestopt.',
};

/** Of a line that is over; `stand` as in the read table. */
export function afloopWoord(stand: string): string {
  switch (stand) {
    case 'ingetrokken':
      return 'ingetrokken door de gemeente';
    case 'geweigerd':
      return 'door u geweigerd';
    case 'gestopt':
    case 'elders':
      return 'gestopt';
    default:
      return 'niet meer aan u opgedragen';
  }
}

/** What a button of the page says; the same opdracht means something else before, during and after. */
export function knopwoord(soort: LeveringOpdracht['soort'], stand: Leveringstand): string | undefined {
  switch (soort) {
    case 'leveringAannemen':
      return 'Opdracht aannemen';
    case 'leveringWeigeren':
      return stand === 'wachtOpStart' ? 'Toch niet leveren' : 'Opdracht weigeren';
    case 'startVerwachten':
      return 'Verwachte start bijwerken';
    case 'hulpStarten':
      return stand === 'loopt'
        ? 'Eerste dag verbeteren'
        : stand === 'onderbroken'
          ? 'De hulp gaat weer verder'
          : 'De hulp is begonnen';
    case 'hulpStoppen':
      return 'De hulp stopt';
    case 'voortgangMelden':
      return 'Vertellen hoe het gaat';
    default:
      return undefined;
  }
}

/** What the button under the form says: where the usual word would be wrong at this moment, the word of the page. */
export const verzendwoord = (
  { soort, knop }: Pick<Leveringvorm, 'soort' | 'knop'>,
  stand: Leveringstand,
): string =>
  (soort === 'leveringWeigeren' && stand === 'wachtOpStart') || (soort === 'hulpStarten' && stand === 'loopt')
    ? (knopwoord(soort, stand) ?? knop)
    : knop;

/** What is done most at this moment. */
export const VOORAL: Readonly<Partial<Record<Leveringstand, LeveringOpdracht['soort']>>> = {
  wachtOpAntwoord: 'leveringAannemen',
  wachtOpStart: 'hulpStarten',
  loopt: 'voortgangMelden',
  onderbroken: 'hulpStarten',
  gestopt: 'voortgangMelden',
  elders: 'voortgangMelden',
};

export function periodeTekst(ingang: Datum | null, einde: Datum | null): string {
  const van = ingang === null ? '' : `vanaf ${datumLang(ingang)}`;
  return einde === null ? van || 'zonder einddatum' : `${van} tot en met ${datumLang(einde)}`.trim();
}
