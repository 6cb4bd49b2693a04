import { maandenTot } from '../doorlooptijd/reken.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, weekdag } from '../kern/datum.ts';
import { telIn } from '../sturing/figuur.ts';
import type { Gewoon, Mogelijk } from './niveau.ts';
import { leerNiveau, middenVan, uitgedoofd } from './niveau.ts';
import type { Bron } from './queries.ts';
import { MAANDEN_TERUG } from './queries.ts';

/** What was learned about meldingen, and how sure. */
export interface Instroom {
  /** Whole months with meldingen that were used. */
  readonly maanden: number;
  /** Whole months without any, between others: left out, as if nothing was recorded. */
  readonly gaten: number;
  /** Days since the first melding, when there are too few whole months to tell anything by; else null. */
  readonly dagen: number | null;
  /** A month, in the middle of the last twelve. */
  readonly perMaand: number;
  /** Percent a year; 0 with less than a year. */
  readonly trend: number;
  /** Per month of the year, January first; mean 1. */
  readonly seizoen: readonly number[];
  /** Ways in which it can lie beside `op`. */
  readonly wegen: readonly Mogelijk[];
  /** Meldingen to expect on a day. */
  readonly op: (dag: Datum) => number;
}

/** Ten percent a year, of walking, of growing and of the growth changing, and ten percent in one month (own estimates). */
const GEWOON: Gewoon = { stap: 0.03, bocht: 0.0025, maand: 0.1, groei: 0.1 / 12 };
/** Faster than this in a year is no growth to count on. */
const STERKSTE_TREND = 0.25;
/** With fewer whole months than this, every day since the first melding counts. */
const MINSTE_MAANDEN = 3;
/** How far a month lies beside the mean of the year when nothing was seen of it (an own estimate). */
const GEWOON_SEIZOEN = 0.12;
const DAGEN_PER_MAAND = 365.25 / 12;
const ZONDER_WEEKDAGEN = [1.4, 1.4, 1.4, 1.4, 1.4, 0, 0];

interface Maandtelling {
  readonly van: Datum;
  readonly aantal: number;
}

export function leerInstroom({ op, tellingen, perWeekdag, eerste }: Bron): Instroom {
  const alle = maandenTot(op, MAANDEN_TERUG + 1);
  const per = alle.map((vak) => ({ van: vak.van, aantal: telIn(tellingen, 'mijlpaal:gemeld', vak) }));
  const begin = per.findIndex(({ aantal }) => aantal > 0);
  // Whoever began halfway a month has no whole month there.
  const half =
    eerste !== null && eerste.slice(8) > '01' && eerste.slice(0, 7) === per[begin]?.van.slice(0, 7);
  const bekend = begin < 0 ? [] : per.slice(begin + (half ? 1 : 0), -1);
  const gevuld = bekend.filter(({ aantal }) => aantal > 0);
  const kort = bekend.length < MINSTE_MAANDEN ? kortBekend(per.slice(Math.max(0, begin)), eerste, op) : null;
  const { seizoen, onzeker } = leerSeizoen(bekend);
  const perMaand = kort?.perMaand ?? perGevuldeMaand(bekend.slice(-12));
  const week = perWeekdag.reduce((som, n) => som + n, 0);
  const dagdeel = week === 0 ? ZONDER_WEEKDAGEN : perWeekdag.map((n) => (7 * n) / week);
  const vanMaand = (dag: Datum): number => seizoen[Number(dag.slice(5, 7)) - 1] ?? 1;
  const wegen = leerNiveau(
    kort
      ? [{ waarde: Math.log(Math.max(kort.perMaand, Number.MIN_VALUE)), ruis: 1 / Math.max(1, kort.aantal) }]
      : bekend.map(({ van, aantal }) => ({
          // As in a month like any other; of few the logarithm comes out too low.
          waarde: aantal === 0 ? null : Math.log(aantal / vanMaand(van)) + 0.5 / aantal,
          ruis: 1 / Math.max(1, aantal),
        })),
    GEWOON,
  );
  const nu = perMaand === 0 ? 0 : Math.exp(middenVan(wegen, 'niveau'));
  const groei = bekend.length < 12 ? 0 : begrensd(12 * middenVan(wegen, 'groei'));
  return {
    maanden: gevuld.length,
    gaten: bekend.length - gevuld.length,
    dagen: kort?.dagen ?? null,
    perMaand,
    trend: Math.round(Math.expm1(groei) * 1000) / 10,
    seizoen,
    wegen: wegen.map((weg) => ({
      ...weg,
      niveau: weg.niveau - middenVan(wegen, 'niveau'),
      groei: begrensd(12 * weg.groei - groei) / 12,
      maand: Math.hypot(weg.maand, onzeker),
    })),
    op: (dag) =>
      ((nu * Math.exp(groei * trendjaren(op, dag))) / DAGEN_PER_MAAND) *
      vanMaand(dag) *
      (dagdeel[weekdag(dag) - 1] ?? 1),
  };
}

const begrensd = (groei: number): number => Math.max(-STERKSTE_TREND, Math.min(STERKSTE_TREND, groei));
const jarenTussen = (van: Datum, tot: Datum): number => dagenTussen(van, tot) / 365.25;

function perGevuldeMaand(reeks: readonly Maandtelling[]): number {
  const gevuld = reeks.filter(({ aantal }) => aantal > 0);
  return gevuld.reduce((som, { aantal }) => som + aantal, 0) / Math.max(1, gevuld.length);
}

/** All that came since the first melding, the month that goes on included; null when that was nothing. */
function kortBekend(
  maanden: readonly Maandtelling[],
  eerste: Datum | null,
  op: Datum,
): { readonly aantal: number; readonly dagen: number; readonly perMaand: number } | null {
  const aantal = maanden.reduce((som, maand) => som + maand.aantal, 0);
  const van = eerste ?? maanden[0]?.van;
  if (aantal === 0 || van === undefined) return null;
  const dagen = Math.max(1, dagenTussen(van, op));
  return { aantal, dagen, perMaand: (aantal * DAGEN_PER_MAAND) / dagen };
}

/** So many years of the trend, from today on ever less. */
function trendjaren(vandaag: Datum, dag: Datum): number {
  const jaren = jarenTussen(vandaag, dag);
  return jaren <= 0 ? jaren : uitgedoofd(jaren);
}

/**
 * Of each whole year how a month stood to its mean, without the growth in it. What differs more between the months
 * than chance gives is season; it counts for as much as is certain of it, and `onzeker` is what is not.
 */
function leerSeizoen(bekend: readonly Maandtelling[]): {
  readonly seizoen: readonly number[];
  readonly onzeker: number;
} {
  const jaren = [12, 24, 36].flatMap((tot) => {
    const jaar = bekend.slice(bekend.length - tot, bekend.length - tot + 12);
    return tot > bekend.length || jaar.some(({ aantal }) => aantal === 0) ? [] : [jaar];
  });
  if (jaren.length === 0) return { seizoen: Array.from({ length: 12 }, () => 1), onzeker: GEWOON_SEIZOEN };
  // So much more in each next year.
  const groei =
    jaren.length < 2
      ? 0
      : Math.log(perGevuldeMaand(jaren[0] ?? []) / perGevuldeMaand(jaren.at(-1) ?? [])) / (jaren.length - 1);
  const per = jaren.map((jaar) => {
    const vlak = jaar.map(({ van, aantal }, i) => ({
      maand: Number(van.slice(5, 7)),
      aantal: aantal * Math.exp((groei * (5.5 - i)) / 12),
    }));
    const gemiddeld = perGevuldeMaand(jaar);
    return (maand: number) => (vlak.find((m) => m.maand === maand)?.aantal ?? gemiddeld) / gemiddeld;
  });
  const ruw = Array.from({ length: 12 }, (_, maand) => gemiddelde(per.map((van) => van(maand + 1))));
  // By chance alone so many would differ so much; with several years what they differ among themselves says it too.
  const aantal = jaren.reduce((som, jaar) => som + perGevuldeMaand(jaar), 0);
  const onderling = gemiddelde(
    ruw.map((deel, maand) => gemiddelde(per.map((van) => (van(maand + 1) - deel) ** 2))),
  );
  const ruis = Math.max(1 / aantal, jaren.length > 1 ? onderling / (jaren.length - 1) : 0);
  const verschil = Math.max(0, ruw.reduce((som, deel) => som + (deel - 1) ** 2, 0) / 11 - ruis);
  const zeker = verschil / (verschil + ruis);
  const deels = ruw.map((deel) => 1 + zeker * (deel - 1));
  const som = deels.reduce((totaal, deel) => totaal + deel, 0);
  return { seizoen: deels.map((deel) => (12 * deel) / som), onzeker: Math.sqrt(zeker * ruis) };
}

const gemiddelde = (getallen: readonly number[]): number =>
  getallen.reduce((som, n) => som + n, 0) / Math.max(1, getallen.length);
