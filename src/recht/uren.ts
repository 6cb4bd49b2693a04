import { Temporal } from 'temporal-polyfill';
import type { Tijdstip } from '../kern/datum.ts';
import { datumVan, tijdstip, tijdstipVoluit } from '../kern/datum.ts';
import { minutenVoorUtc } from '../kern/moment.ts';
import { BEGIN } from './begin.ts';
import type { Stap } from './stap.ts';
import type { TermijnWet } from './termijn.ts';
import { artikelVan } from './termijn.ts';
import type { UurTermijnId } from './termijnen.ts';
import { TERMIJNEN } from './termijnen-lijst.ts';

export interface UurBerekening {
  readonly termijn: UurTermijnId;
  readonly wet: TermijnWet;
  readonly artikel: string;
  readonly begin: Tijdstip;
  readonly uiterlijk: Tijdstip;
  readonly stappen: readonly Stap[];
}

/**
 * A term in hours runs through nights, weekends, holidays and the change of the clock: hours are
 * moments, and the Atw does not hold for them (R7, Atw 4).
 */
export function berekenUren(id: UurTermijnId, begin: Tijdstip): UurBerekening {
  const van = TERMIJNEN[id];
  const uiterlijk = plusUren(begin, van.lengte);
  const artikel = artikelVan(van);
  const stap = (op: Tijdstip, tekst: string, bij = artikel): Stap => ({
    tekst,
    datum: datumVan(op),
    artikel: bij,
  });
  return {
    termijn: id,
    wet: van.wet,
    artikel,
    begin,
    uiterlijk,
    stappen: [
      stap(begin, `${BEGIN[van.begintBij]} ${tijdstipVoluit(begin)}.`),
      stap(uiterlijk, 'Uren lopen door in de nacht, in het weekend en op feestdagen.', 'Atw 4'),
      ...klokStap(begin, uiterlijk).map((tekst) => stap(uiterlijk, tekst)),
      stap(uiterlijk, `${van.lengte} uur later is ${tijdstipVoluit(uiterlijk)}.`),
    ],
  };
}

/** Said only when the clock was changed on the way: then the hands show an hour more or less. */
function klokStap(begin: Tijdstip, uiterlijk: Tijdstip): readonly string[] {
  const verschil = minutenVoorUtc(uiterlijk) - minutenVoorUtc(begin);
  if (verschil === 0) return [];
  const richting = verschil > 0 ? 'vooruit' : 'terug';
  return [`Onderweg gaat de klok ${richting}. Echte uren tellen, niet de stand van de klok.`];
}

/** A moment so many real hours later; also for service norms in hours (spoed). */
export function plusUren(begin: Tijdstip, uren: number): Tijdstip {
  return tijdstip(Temporal.Instant.from(begin).add({ hours: uren }).toString());
}
