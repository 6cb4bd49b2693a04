import type { Duurmaat } from '../dossier/meting.ts';
import type { Dimensie, Keuze } from '../doorlooptijd/queries.ts';
import { IEDER } from '../doorlooptijd/queries.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { MEER_VOORZIENINGEN } from '../dossier/doorlooptijdrij.ts';
import { URGENTIES } from '../screening/gebeurtenissen.ts';
import { URGENTIENAAM } from '../screening/namen.ts';
import { DUURMATEN } from './namen.ts';

/** What the desk is asked for. */
export interface Sturingsvraag {
  readonly keuze: Keuze;
  readonly maat: Duurmaat;
  readonly per: Dimensie;
}

export interface Waardenaam {
  readonly waarde: string;
  readonly tekst: string;
}

export const DIMENSIES = ['voorziening', 'urgentie', 'team'] as const satisfies readonly Dimensie[];
export const DIMENSIENAAM: Readonly<Record<Dimensie, string>> = {
  voorziening: 'Voorziening',
  urgentie: 'Urgentie',
  team: 'Team',
};

/** The values of each dimension by name; an empty code is what is not known (yet). */
export function waardenVan(dimensie: Dimensie, { regels, teams }: Inrichting): readonly Waardenaam[] {
  switch (dimensie) {
    case 'team':
      return [
        ...teams.map(({ code, naam }) => ({ waarde: code, tekst: naam })),
        { waarde: '', tekst: 'Nog geen team' },
      ];
    case 'urgentie':
      return [
        ...URGENTIES.map((waarde) => ({ waarde, tekst: URGENTIENAAM[waarde] })),
        { waarde: '', tekst: 'Nog niet gescreend' },
      ];
    case 'voorziening':
      return [
        ...regels.voorzieningen
          .filter(({ soort }) => soort === 'maatwerk')
          .map(({ code, naam }) => ({ waarde: code, tekst: naam })),
        { waarde: MEER_VOORZIENINGEN, tekst: 'Meer dan een voorziening' },
        { waarde: '', tekst: 'Geen voorziening genoemd' },
      ];
  }
}

/** In an address an empty value would read as no choice. */
const LEEG = 'leeg';

export function leesSturingsvraag(
  vraag: Readonly<Record<string, string>>,
  inrichting: Inrichting,
): Sturingsvraag {
  const waarde = (dimensie: Dimensie): string => {
    const gevraagd = vraag[dimensie] === LEEG ? '' : (vraag[dimensie] ?? IEDER) || IEDER;
    return waardenVan(dimensie, inrichting).some((w) => w.waarde === gevraagd) ? gevraagd : IEDER;
  };
  return {
    keuze: { team: waarde('team'), voorziening: waarde('voorziening'), urgentie: waarde('urgentie') },
    maat: DUURMATEN.find((m) => m === vraag['maat']) ?? 'onderzoek',
    per: DIMENSIES.find((d) => d === vraag['per']) ?? 'voorziening',
  };
}

/** The choice as parts of an address. */
export function keuzedelen(keuze: Keuze): Record<string, string> {
  return Object.fromEntries(
    DIMENSIES.filter((d) => keuze[d] !== IEDER).map((d) => [d, keuze[d] === '' ? LEEG : keuze[d]]),
  );
}

export const inAdres = (waarde: string): string => (waarde === IEDER ? '' : waarde === '' ? LEEG : waarde);

/** The part of an address after the question mark, without what goes without saying. */
export function schrijfSturingsvraag({ keuze, maat, per }: Sturingsvraag): string {
  return new URLSearchParams({
    ...keuzedelen(keuze),
    ...(maat === 'onderzoek' ? {} : { maat }),
    ...(per === 'voorziening' ? {} : { per }),
  }).toString();
}
