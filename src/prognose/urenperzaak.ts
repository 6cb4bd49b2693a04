import type { Tellingen } from '../doorlooptijd/queries.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { maandenTot } from '../doorlooptijd/reken.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, plusDagen } from '../kern/datum.ts';
import { telIn } from '../sturing/figuur.ts';
import { formatieVan, urenOp, urenPerZaak } from './formatie.ts';

/** Fewer finished cases than this tell nothing about the next. */
export const GENOEG = 30;

/** What went through in a week, on average: cases that ended, however they ended, and net hours of the team. */
export interface Doorstroom {
  readonly klaar: number;
  readonly uren: number;
}

/** Null: nothing ended, or there were no hours. */
export const perZaak = ({ klaar, uren }: Doorstroom): number | null =>
  klaar === 0 || uren === 0 ? null : uren / klaar;

/** Hours that a case asks of the team: learned from what was finished, or as the municipality set its minutes. */
export interface Zaakuren {
  readonly uren: number;
  readonly geleerd: boolean;
}

/** With the team of now, without absence: nobody kept what it was. */
export function doorstroomIn(
  tellingen: Tellingen,
  { van, tot }: Tijdvak,
  { medewerkers, regels }: Pick<Inrichting, 'medewerkers' | 'regels'>,
): Doorstroom {
  const team = { medewerkers: medewerkers.map((m) => ({ ...m, afwezig: [] })) };
  const dagen = dagenTussen(van, tot);
  const uren = Array.from({ length: dagen }, (_, i) =>
    urenOp(plusDagen(van, i), team, [], formatieVan(regels), regels.kalender),
  ).reduce((som, n) => som + n, 0);
  return {
    klaar: (7 * telIn(tellingen, 'mijlpaal:klaar', { van, tot })) / dagen,
    uren: (7 * uren) / dagen,
  };
}

/** The last so many whole months before a day. */
export function heleMaanden(op: Datum, aantal: number): Tijdvak {
  const vakken = maandenTot(op, aantal + 1).slice(0, -1);
  return { van: vakken[0]?.van ?? op, tot: vakken.at(-1)?.tot ?? op };
}

/** Of the last twelve whole months; null when too few were finished to tell. */
export function geleerdeUren(
  tellingen: Tellingen,
  op: Datum,
  inrichting: Pick<Inrichting, 'medewerkers' | 'regels'>,
): number | null {
  const jaar = heleMaanden(op, 12);
  return telIn(tellingen, 'mijlpaal:klaar', jaar) < GENOEG
    ? null
    : perZaak(doorstroomIn(tellingen, jaar, inrichting));
}

/** The one figure for everybody who asks what a case takes: Formatie, Vooruitkijken and the quarterly report. */
export function zaakuren(
  tellingen: Tellingen,
  op: Datum,
  inrichting: Pick<Inrichting, 'medewerkers' | 'regels'>,
): Zaakuren {
  const geleerd = geleerdeUren(tellingen, op, inrichting);
  return geleerd === null
    ? { uren: urenPerZaak(formatieVan(inrichting.regels)), geleerd: false }
    : { uren: geleerd, geleerd: true };
}
