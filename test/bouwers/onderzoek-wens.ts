import { datum } from '../../src/kern/datum.ts';
import { volgendOnderdeel } from '../../src/kern/ids.ts';
import type { OndersteuningOpdracht } from '../../src/onderzoek/opdrachten-ondersteuning.ts';
import type { WensOpdracht } from '../../src/onderzoek/opdrachten-wens.ts';
import type { TotOnderzoek } from '../../src/onderzoek/toestand.ts';
import { geplandDossier, naOnderzoek } from './onderzoek.ts';
import { contextVoor } from './stap.ts';

type Opdracht<S extends WensOpdracht['soort']> = Extract<WensOpdracht, { readonly soort: S }>;
type Anders<S extends WensOpdracht['soort']> = Partial<Omit<Opdracht<S>, 'soort'>>;

export const G1 = volgendOnderdeel('G', 0);
const GW1 = volgendOnderdeel('GW', 0);

export function gesprekBevestigen(anders: Anders<'gesprekBevestigen'> = {}): Opdracht<'gesprekBevestigen'> {
  return { soort: 'gesprekBevestigen', id: G1, weg: 'portaal', wieKomtMee: 'Mijn dochter Lisa', ...anders };
}

/** Another day, at the daughter's, with an interpreter. */
export function gesprekswensGeven(anders: Anders<'gesprekswensGeven'> = {}): Opdracht<'gesprekswensGeven'> {
  return {
    soort: 'gesprekswensGeven',
    gesprek: G1,
    weg: 'portaal',
    voorstellen: [{ dag: datum('2026-03-12'), dagdeel: 'middag' }],
    tolk: true,
    plaats: 'bij mijn dochter',
    taal: 'Turks',
    wieKomtMee: '',
    reden: 'Op dinsdag ga ik naar het ziekenhuis.',
    ...anders,
  };
}

export function gesprekswensBeantwoorden(
  anders: Anders<'gesprekswensBeantwoorden'> = {},
): Opdracht<'gesprekswensBeantwoorden'> {
  return {
    soort: 'gesprekswensBeantwoorden',
    id: GW1,
    antwoord: 'Die middag kan niet. Wij bellen u voor een andere dag.',
    ...anders,
  };
}

/** A home visit stands, and the resident would like something else. */
export function metWens(t: TotOnderzoek = geplandDossier()): TotOnderzoek {
  return naOnderzoek(t, gesprekswensGeven(), contextVoor('inwoner'));
}

/** For the resident, on the own page. */
export function clientondersteuningVragen(
  anders: Partial<Omit<OndersteuningOpdracht, 'soort'>> = {},
): OndersteuningOpdracht {
  return {
    soort: 'clientondersteuningVragen',
    voor: 'inwoner',
    weg: 'portaal',
    toelichting: 'Bel na vijf uur, in het Turks.',
    ...anders,
  };
}
