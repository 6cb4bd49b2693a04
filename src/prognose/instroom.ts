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
  /** Percent a year; 0 with less than two years. */
  readonly trend: number;
  /** Per month of the year, January first; mean 1. */
  readonly seizoen: readonly number[];
  /** Meldingen to expect on a day. */
  readonly op: (dag: Datum) => number;
}

/** A year that grew or shrank faster than this is no trend to count on. */
const STERKSTE_TREND = 0.25;
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
  const laatste = bekend.slice(-12).filter(({ aantal }) => aantal > 0);
  const daarvoor = bekend.slice(-24, -12).filter(({ aantal }) => aantal > 0);
  const groei =
    bekend.length >= 24 && daarvoor.length > 0 && laatste.length > 0
      ? gemiddeld(laatste) / gemiddeld(daarvoor) - 1
      : 0;
  const trend = Math.max(-STERKSTE_TREND, Math.min(STERKSTE_TREND, groei));
  const seizoen = leerSeizoen(bekend);
  const perMaand = gemiddeld(laatste);
  const week = perWeekdag.reduce((som, n) => som + n, 0);
  const dagdeel = week === 0 ? ZONDER_WEEKDAGEN : perWeekdag.map((n) => (7 * n) / week);
  const midden = plusMaanden(op, -6);
  return {
    maanden: gevuld.length,
    gaten: bekend.length - gevuld.length,
    perMaand,
    trend: Math.round(trend * 1000) / 10,
    seizoen,
    op: (dag) =>
      ((perMaand * Math.pow(1 + trend, dagenTussen(midden, dag) / 365.25)) / DAGEN_PER_MAAND) *
      (seizoen[Number(dag.slice(5, 7)) - 1] ?? 1) *
      (dagdeel[weekdag(dag) - 1] ?? 1),
  };
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
