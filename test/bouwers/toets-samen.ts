import type { Datum } from '../../src/kern/datum.ts';
import { plusDagen } from '../../src/kern/datum.ts';
import type { Context } from '../../src/kern/decider.ts';
import type { OnderdeelId, PersoonId, Uitnodigingssleutel } from '../../src/kern/ids.ts';
import { leesUitnodigingssleutel, volgendOnderdeel } from '../../src/kern/ids.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import type { SamenOpdracht } from '../../src/toets/opdrachten-samen.ts';
import type { TotToets } from '../../src/toets/toestand.ts';
import { contextVoor, persoonId } from './stap.ts';
import { getoetst, naToets, opToetsdag, TOETSDAG } from './toets.ts';
import { PEDRO } from './toets-pedro.ts';

type Opdracht<S extends SamenOpdracht['soort']> = Extract<SamenOpdracht, { readonly soort: S }>;

/** A colleague of Jeugd, who has no other work here. */
export const NOOR: PersoonId = persoonId('noor');
export const UN1: OnderdeelId = volgendOnderdeel('UN', 0);
export const IN1: OnderdeelId = volgendOnderdeel('IN', 0);

/** @throws Error when it is none. */
export function sleutel(nr: number): Uitnodigingssleutel {
  const gelezen = leesUitnodigingssleutel(`uitnodiging-van-de-proef-${nr}`);
  if (!gelezen) throw new Error('geen sleutel');
  return gelezen;
}

export function deelnemerUitnodigen(
  anders: Partial<Opdracht<'deelnemerUitnodigen'>> = {},
): Opdracht<'deelnemerUitnodigen'> {
  return {
    soort: 'deelnemerUitnodigen',
    sleutel: sleutel(0),
    persoon: NOOR,
    rol: 'deelnemer',
    gebied: 'jeugdwet',
    tegenspraak: 'gelijkheid',
    grond: 'zonderNaam',
    totEnMet: plusDagen(TOETSDAG, 21),
    waarom: 'De verlengde jeugdhulp loopt af.',
    vraag: 'Wat kan Jeugd nog na de achttiende verjaardag?',
    effect: 'Een rustige eigen plek, zonder veel mensen.',
    ...anders,
  };
}

export function inbrengGeven(anders: Partial<Opdracht<'inbrengGeven'>> = {}): Opdracht<'inbrengGeven'> {
  return {
    soort: 'inbrengGeven',
    uitnodiging: UN1,
    oordeel: 'oneens',
    tekst: 'Zonder begeleiding houdt dit geen stand.',
    eigenWet: 'Verlengde jeugdhulp kan tot 23 jaar (Jeugdwet 1.1).',
    ...anders,
  };
}

/** The invited colleague, `dagen` after the toets began. */
export function alsNoor(dagen: number, begin: Datum = TOETSDAG): Context<LokaleRegels> {
  return contextVoor('deelnemer', { id: NOOR, vandaag: plusDagen(begin, dagen) });
}

/** The toets up to the effects, with a colleague of Jeugd invited without a name. */
export function uitgenodigd(anders: Partial<Opdracht<'deelnemerUitnodigen'>> = {}): TotToets {
  return naToets(getoetst(PEDRO, 'bevestigen'), deelnemerUitnodigen(anders), opToetsdag(3));
}

/** And who answered that they do not agree. */
export function tegengesproken(anders: Partial<Opdracht<'inbrengGeven'>> = {}): TotToets {
  return naToets(uitgenodigd(), inbrengGeven(anders), alsNoor(4));
}
