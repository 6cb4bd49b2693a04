// Invented municipalities of which the truth is known: cases come in day by day and take as long as their kind of year
// makes them. Made otherwise than the forecast reckons: no histograms, one slowness for a whole case, pace and load by a
// rule of its own.
import type { Datum } from '../src/kern/datum.ts';
import { dagenTussen, plusDagen, weekdag } from '../src/kern/datum.ts';
import type { Loting } from '../src/platform/loting.ts';
import { maakLoting } from '../src/platform/loting.ts';
import type { Kalender } from '../src/recht/kalender.ts';

/** How such a municipality fares; numbers for a year unless said otherwise. */
export interface Gang {
  readonly naam: string;
  readonly meldingen: number;
  /** Per year, as in 1.1. */
  readonly groei?: number;
  /** How far the busiest month lies above the mean. */
  readonly seizoen?: number;
  /** Shape of a gamma for each week: smaller is wilder. */
  readonly grilligheid?: number;
  /** From so many years on, so many times the meldingen. */
  readonly sprong?: readonly [jaar: number, keer: number];
  /** Standard deviation of what the days of a case change in a month, in logarithms. */
  readonly tempo?: number;
  /** How many times longer cases took at the worst, a year and a half after the beginning. */
  readonly achterstand?: number;
  /** How strongly the days follow the cases in hand: 0 to 1. */
  readonly belasting?: number;
  /** In weekends and on holidays nobody works, on other days so much more. */
  readonly feestdagen?: true;
}

export const GANGEN: readonly Gang[] = [
  { naam: 'calm', meldingen: 1_200 },
  { naam: 'small and calm', meldingen: 200, seizoen: 0.1 },
  { naam: 'growth, 14% a year', meldingen: 1_200, groei: 1.14, seizoen: 0.1 },
  { naam: 'strong season', meldingen: 1_200, seizoen: 0.3 },
  { naam: 'wild weeks', meldingen: 1_200, seizoen: 0.1, grilligheid: 6 },
  { naam: 'a quarter more, half a year before', meldingen: 1_200, seizoen: 0.1, sprong: [1.5, 1.25] },
  { naam: 'a fifth more, unforeseen', meldingen: 1_200, seizoen: 0.1, sprong: [2.3, 1.2] },
  { naam: 'pace drifts', meldingen: 1_200, seizoen: 0.1, tempo: 0.04 },
  { naam: 'backlog that was worked off', meldingen: 1_200, seizoen: 0.1, achterstand: 1.25 },
  { naam: 'load slows, growth 8% a year', meldingen: 1_200, groei: 1.08, seizoen: 0.15, belasting: 0.7 },
  { naam: 'nobody works in weekends and on holidays', meldingen: 1_200, seizoen: 0.1, feestdagen: true },
];

/** Days before the history, so that it does not begin empty. */
const AANLOOP = 200;

export interface Zaak {
  readonly begin: number;
  readonly einde: 'metAdvies' | 'zonderAanvraag' | 'besluit';
  readonly urgentie: 'spoed' | 'urgent' | 'regulier';
  /** Days at the usual pace: dividing, investigating, report, the resident, deciding, sending. */
  readonly duren: readonly number[];
  plaats: number;
  rest: number;
  /** Day on which each was done. */
  readonly klaar: number[];
}

/** Who does steps of 1, 2, 4 and 5: their pace changes; dividing, the resident and sending go as they go. */
const TEMPO = [false, true, true, false, true, false];

/** Its cases from a day until another, the first ones first. */
export function speel(
  gang: Gang,
  zaad: number,
  begin: Datum,
  tot: Datum,
  kalender: Kalender,
): readonly Zaak[] {
  const loting = maakLoting(zaad);
  const dagen = dagenTussen(begin, tot);
  const alle: Zaak[] = [];
  let lopend: Zaak[] = [];
  let [week, drift] = [1, 0];
  const perDag = gang.meldingen / 365.25;
  const gewoon = perDag * 36;
  for (let dag = -AANLOOP; dag < dagen; dag++) {
    const datum = plusDagen(begin, dag);
    const jaar = Math.max(0, dag / 365.25);
    const w = weekdag(datum);
    if (w === 1) {
      week = gang.grilligheid === undefined ? 1 : gamma(gang.grilligheid, loting) / gang.grilligheid;
      if (dag >= 0) drift += (gang.tempo ?? 0) * Math.sqrt(7 / 30.4) * normaal(loting);
    }
    const maand = 1 + (gang.seizoen ?? 0.05) * Math.cos((2 * Math.PI * (dagVanJaar(datum) - 45)) / 365.25);
    const sprong = gang.sprong && jaar >= gang.sprong[0] ? gang.sprong[1] : 1;
    const verwacht = perDag * (gang.groei ?? 1) ** jaar * maand * sprong * week * (w > 5 ? 0 : 1.4);
    for (let n = poisson(verwacht, loting); n > 0; n--) {
      const zaak = maakZaak(dag, loting);
      alle.push(zaak);
      lopend.push(zaak);
    }
    const inHanden = lopend.filter(({ plaats }) => TEMPO[plaats]).length;
    const bult = 1 + ((gang.achterstand ?? 1) - 1) * Math.max(0, 1 - Math.abs(jaar - 1.5) / 0.9);
    const druk = Math.max(0.2, inHanden / gewoon) ** (gang.belasting ?? 0);
    const werkt = gang.feestdagen !== true ? 1 : kalender.vrijeDag(datum) === undefined ? 1.4 : 0;
    const vaart = werkt / (Math.exp(drift) * bult * druk);
    for (const zaak of lopend) verder(zaak, dag, vaart);
    lopend = lopend.filter(({ plaats, duren }) => plaats < duren.length);
  }
  return alle;
}

function maakZaak(begin: number, loting: Loting): Zaak {
  const traag = normaal(loting);
  const duur = (mediaan: number, spreiding: number): number =>
    mediaan * Math.exp(spreiding * (0.6 * traag + 0.8 * normaal(loting)));
  const [a, b, c] = [loting.getal(), loting.getal(), loting.getal()];
  const einde = a < 0.14 ? 'metAdvies' : b < 0.18 ? 'zonderAanvraag' : 'besluit';
  const alle = [
    loting.tussen(0, 6),
    duur(20, 0.45),
    duur(5, 0.5),
    duur(7, 0.5),
    duur(9, 0.45),
    loting.tussen(0, 2),
  ];
  const duren =
    einde === 'metAdvies'
      ? [alle[0] ?? 0, (alle[1] ?? 0) / 2]
      : einde === 'zonderAanvraag'
        ? alle.slice(0, 4)
        : alle;
  return {
    begin,
    einde,
    duren,
    plaats: 0,
    rest: duren[0] ?? 0,
    klaar: [],
    urgentie: c < 0.02 ? 'spoed' : c < 0.1 ? 'urgent' : 'regulier',
  };
}

function verder(zaak: Zaak, dag: number, vaart: number): void {
  let over = 1;
  while (zaak.plaats < zaak.duren.length) {
    const pas = TEMPO[zaak.plaats] === true ? vaart : 1;
    if (zaak.rest > over * pas) {
      zaak.rest -= over * pas;
      return;
    }
    over -= pas === 0 ? 0 : zaak.rest / pas;
    zaak.klaar[zaak.plaats] = dag;
    zaak.plaats += 1;
    zaak.rest = zaak.duren[zaak.plaats] ?? 0;
  }
}

const dagVanJaar = (datum: Datum): number => dagenTussen(`${datum.slice(0, 4)}-01-01` as Datum, datum);

const normaal = (loting: Loting): number =>
  Math.sqrt(-2 * Math.log(1 - loting.getal())) * Math.cos(2 * Math.PI * loting.getal());

function poisson(gemiddelde: number, loting: Loting): number {
  const grens = Math.exp(-gemiddelde);
  let aantal = 0;
  for (let p = loting.getal(); p > grens; p *= loting.getal()) aantal += 1;
  return aantal;
}

/** Of a whole shape: the sum of so many exponential ones. */
function gamma(vorm: number, loting: Loting): number {
  return Array.from({ length: vorm }, () => -Math.log(1 - loting.getal())).reduce((som, n) => som + n, 0);
}
