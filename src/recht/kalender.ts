import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen, weekdag } from '../kern/datum.ts';
import { onthoud } from '../kern/onthoud.ts';
import { GELIJKGESTELDE_DAGEN } from './gelijkgestelde-dagen.ts';
import type { GelijkgesteldeDag } from './gelijkgestelde-dagen.ts';

/** Days on which a term cannot end (Atw 1 lid 1, 3). */
export interface Kalender {
  /** Name of the free day (`Tweede Paasdag`, `zaterdag`), or undefined for an ordinary day. */
  vrijeDag(d: Datum): string | undefined;
}

/** Name of a day that is free only by royal decree: for terms, not for the shops (Atw 3 lid 3). */
export const GELIJKGESTELD = 'gelijkgestelde dag';

const VASTE_DAGEN = [
  { naam: 'Nieuwjaarsdag', dag: '01-01' },
  { naam: 'Bevrijdingsdag', dag: '05-05' },
  { naam: 'Eerste Kerstdag', dag: '12-25' },
  { naam: 'Tweede Kerstdag', dag: '12-26' },
] as const;

/** Easter and Whit Sunday are always a Sunday, so the law does not name them (Atw 3 lid 1-2). */
const ROND_PASEN = [
  { naam: 'Goede Vrijdag', dagen: -2 },
  { naam: 'Tweede Paasdag', dagen: 1 },
  { naam: 'Hemelvaartsdag', dagen: 39 },
  { naam: 'Tweede Pinksterdag', dagen: 50 },
] as const;

/** The day the monarch's birthday is celebrated; `bijZondag` is where it goes from a Sunday. */
const VERJAARDAG_VAN_DE_KONING = [
  { vanafJaar: 2014, naam: 'Koningsdag', dag: '04-27', bijZondag: -1 },
  { vanafJaar: 1980, naam: 'Koninginnedag', dag: '04-30', bijZondag: -1 },
  { vanafJaar: 1949, naam: 'Koninginnedag', dag: '04-30', bijZondag: 1 },
  { vanafJaar: 1900, naam: 'Koninginnedag', dag: '08-31', bijZondag: 1 },
] as const;

/** Easter Sunday of a Gregorian year (Meeus/Butcher). */
export function eerstePaasdag(jaar: number): Datum {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const som = h + l - 7 * m + 114;
  return opDag(jaar, `${twee(Math.floor(som / 31))}-${twee((som % 31) + 1)}`);
}

/** The day of the year on which the monarch's birthday is celebrated. Years from 1900. */
export function koningsdag(jaar: number): { readonly naam: string; readonly op: Datum } | undefined {
  const regel = VERJAARDAG_VAN_DE_KONING.find(({ vanafJaar }) => jaar >= vanafJaar);
  if (regel === undefined) return undefined;
  const op = opDag(jaar, regel.dag);
  return { naam: regel.naam, op: weekdag(op) === 7 ? plusDagen(op, regel.bijZondag) : op };
}

/** The generally recognised holidays of a year and Good Friday (Atw 3 lid 1-2). */
export function feestdagen(jaar: number): ReadonlyMap<Datum, string> {
  const pasen = eerstePaasdag(jaar);
  const koning = koningsdag(jaar);
  return new Map([
    ...VASTE_DAGEN.map(({ naam, dag }) => [opDag(jaar, dag), naam] as const),
    ...(koning ? [[koning.op, koning.naam] as const] : []),
    ...ROND_PASEN.map(({ naam, dagen }) => [plusDagen(pasen, dagen), naam] as const),
  ]);
}

/** The calendar of the Algemene termijnenwet, with days equalised after this version was made. */
export function maakKalender(extraGelijkgesteld: readonly GelijkgesteldeDag[] = []): Kalender {
  const bijKb = [...GELIJKGESTELDE_DAGEN, ...extraGelijkgesteld].map((dag) => dag.datum);
  const vanJaar = onthoud((jaar: string) => vrijeDagen(Number(jaar), bijKb));
  return { vrijeDag: (d) => vanJaar(d.slice(0, 4)).get(d) };
}

/** Every free day of a year with its name: that of a holiday goes before that of the weekend. */
function vrijeDagen(jaar: number, bijKb: readonly Datum[]): ReadonlyMap<Datum, string> {
  const nieuwjaar = opDag(jaar, '01-01');
  const dagen = Array.from({ length: 366 }, (_, i) => plusDagen(nieuwjaar, i));
  return new Map([
    ...bijKb.map((d) => [d, GELIJKGESTELD] as const),
    ...dagen.flatMap((d) => {
      const naam = weekend(d);
      return naam === undefined ? [] : [[d, naam] as const];
    }),
    ...feestdagen(jaar),
  ]);
}

export const STANDAARD_KALENDER: Kalender = maakKalender();

/** The day itself when it is ordinary, else the first ordinary day after it (Atw 1 lid 1). */
export function eersteGewoneDag(d: Datum, kalender: Kalender): Datum {
  return kalender.vrijeDag(d) === undefined ? d : eersteGewoneDag(plusDagen(d, 1), kalender);
}

function weekend(d: Datum): string | undefined {
  const dag = weekdag(d);
  if (dag === 6) return 'zaterdag';
  return dag === 7 ? 'zondag' : undefined;
}

function opDag(jaar: number, maandDag: string): Datum {
  return datum(`${jaar}-${maandDag}`);
}

function twee(getal: number): string {
  return String(getal).padStart(2, '0');
}
