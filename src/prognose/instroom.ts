import { maandenTot } from '../doorlooptijd/reken.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, plusMaanden, weekdag } from '../kern/datum.ts';
import { telIn } from '../sturing/figuur.ts';
import type { Bron } from './queries.ts';
import { MAANDEN_TERUG } from './queries.ts';

/** What was learned about meldingen, and how sure. */
export interface Instroom {
  /** Whole months with meldingen that were used. */
  readonly maanden: number;
  /** Whole months without any, between others: left out, as if nothing was recorded. */
  readonly gaten: number;
  /** A month, in the middle of the last twelve. */
  readonly perMaand: number;
  /** Percent a year; 0 with less than two years. One year of growth weighs as much as none. */
  readonly trend: number;
  /** Per month of the year, January first; mean 1. */
  readonly seizoen: readonly number[];
  /** How far a year may be beside it: the standard deviation of its logarithm. */
  readonly onzeker: number;
  /** Meldingen to expect on a day. */
  readonly op: (dag: Datum) => number;
}

/** A year that grew or shrank faster than this is no trend to count on. */
const STERKSTE_TREND = 0.25;
/** What is left of a trend after a year: what grew, seldom goes on as it went (an own estimate, held against last year). */
const TREND_BLIJFT = 0.25;
/** However even the years were, the next one can be so much more or less (an own estimate). */
const MINST_ONZEKER = 0.1;
const DAGEN_PER_MAAND = 365.25 / 12;
const ZONDER_WEEKDAGEN = [1.4, 1.4, 1.4, 1.4, 1.4, 0, 0];

export function leerInstroom({ op, tellingen, perWeekdag }: Bron): Instroom {
  const alle = maandenTot(op, MAANDEN_TERUG + 1).slice(0, -1);
  const per = alle.map((vak) => ({ van: vak.van, aantal: telIn(tellingen, 'mijlpaal:gemeld', vak) }));
  const begin = per.findIndex(({ aantal }) => aantal > 0);
  const bekend = begin < 0 ? [] : per.slice(begin);
  const gevuld = bekend.filter(({ aantal }) => aantal > 0);
  const gemiddeld = (reeks: readonly { readonly aantal: number }[]): number =>
    reeks.length === 0 ? 0 : reeks.reduce((som, { aantal }) => som + aantal, 0) / reeks.length;
  // The last whole years, the newest first.
  const jaren = [0, 12, 24]
    .filter((terug) => bekend.length >= terug + 12 || terug === 0)
    .map((terug) =>
      gemiddeld(bekend.slice(-12 - terug, bekend.length - terug).filter(({ aantal }) => aantal > 0)),
    );
  // A year in which nothing was recorded says nothing of growth.
  const groei = jaren.slice(1).flatMap((jaar, i) => {
    const erna = jaren[i] ?? 0;
    return jaar === 0 || erna === 0 ? [] : [begrensd(erna / jaar - 1)];
  });
  const trend = groei.reduce((som, g) => som + g, 0) / (groei.length + 1);
  const seizoen = leerSeizoen(bekend);
  const perMaand = jaren[0] ?? 0;
  const week = perWeekdag.reduce((som, n) => som + n, 0);
  const dagdeel = week === 0 ? ZONDER_WEEKDAGEN : perWeekdag.map((n) => (7 * n) / week);
  const midden = plusMaanden(op, -6);
  return {
    maanden: gevuld.length,
    gaten: bekend.length - gevuld.length,
    perMaand,
    trend: Math.round(trend * 1000) / 10,
    seizoen,
    onzeker: Math.max(MINST_ONZEKER, ...groei.map((g) => Math.abs(g - trend))),
    op: (dag) =>
      ((perMaand * Math.pow(1 + trend, trendjaren(midden, op, dag))) / DAGEN_PER_MAAND) *
      (seizoen[Number(dag.slice(5, 7)) - 1] ?? 1) *
      (dagdeel[weekdag(dag) - 1] ?? 1),
  };
}

const begrensd = (groei: number): number => Math.max(-STERKSTE_TREND, Math.min(STERKSTE_TREND, groei));

/** So many years of the trend: to today all of them, and after that ever less. */
function trendjaren(midden: Datum, vandaag: Datum, dag: Datum): number {
  const jaren = (van: Datum, tot: Datum): number => dagenTussen(van, tot) / 365.25;
  if (dag <= vandaag) return jaren(midden, dag);
  return jaren(midden, vandaag) + (1 - Math.pow(TREND_BLIJFT, jaren(vandaag, dag))) / -Math.log(TREND_BLIJFT);
}

/** Of each whole year how a month stood to its mean; one year weighs as much as no season at all. */
function leerSeizoen(bekend: readonly { readonly van: Datum; readonly aantal: number }[]): readonly number[] {
  const jaren = [12, 24, 36].flatMap((tot) => {
    const jaar = bekend.slice(bekend.length - tot, bekend.length - tot + 12);
    return tot > bekend.length || jaar.some(({ aantal }) => aantal === 0) ? [] : [jaar];
  });
  const ruw = Array.from({ length: 12 }, (_, maand) => {
    const delen = jaren.map((jaar) => {
      const som = jaar.reduce((totaal, { aantal }) => totaal + aantal, 0);
      return (12 * (jaar.find(({ van }) => Number(van.slice(5, 7)) === maand + 1)?.aantal ?? 0)) / som;
    });
    return (delen.reduce((som, deel) => som + deel, 0) + 1) / (delen.length + 1);
  });
  const som = ruw.reduce((totaal, deel) => totaal + deel, 0);
  return ruw.map((deel) => (12 * deel) / som);
}
