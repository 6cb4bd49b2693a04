// Simulated years for bench/volgorde.ts: the calendar, the cases and the people. What is invented here (hours of work, days
// that others take) is the same for every order.
import type { Loting } from '../src/platform/loting.ts';
import { maakLoting } from '../src/platform/loting.ts';
import type { Datum } from '../src/kern/datum.ts';
import { dagenTussen, datum, plusDagen, weekdag } from '../src/kern/datum.ts';
import { STANDAARD_KALENDER } from '../src/recht/kalender.ts';
import { kaleTermijn } from '../src/recht/kaletermijn.ts';
import { ruwEinde } from '../src/recht/tellen.ts';
import { STANDAARD_UITLEG } from '../src/recht/uitleg.ts';
import type { Karwei, Karweisoort, Zaak } from './simulatie.ts';

// --- The calendar of the simulation ------------------------------------------------------------

const NUL = datum('2025-01-06');
/** A year to fill the desks and to learn from, the year that is measured, and time to finish it. */
export const AANLOOP = 364;
export const METEN = 364;
const UITLOOP = 364;
export const DAGEN = AANLOOP + METEN + UITLOOP;
const DAG = Array.from({ length: DAGEN + 400 }, (_, i) => plusDagen(NUL, i));
export const dagVan = (i: number): Datum => DAG[i] ?? plusDagen(NUL, i);
export const nummerVan = (d: Datum): number => dagenTussen(NUL, d);
export const REGELS = { kalender: STANDAARD_KALENDER, uitleg: STANDAARD_UITLEG, normen: {} };
export const werkdagen = DAG.slice(0, DAGEN).map((d) => STANDAARD_KALENDER.vrijeDag(d) === undefined);
export const verslagUiterlijk = DAG.map((d) => nummerVan(kaleTermijn('wmoOnderzoek', d, REGELS).uiterlijk));
export const besluitUiterlijk = DAG.map((d) => nummerVan(kaleTermijn('wmoBeslissing', d, REGELS).uiterlijk));
/** Norm for the first contact, in working days. */
export const BELNORM = 2;
export const contactUiterlijk = DAG.map((d) =>
  nummerVan(ruwEinde(d, { aantal: BELNORM, eenheid: 'werkdagen' }, 'dagNa', REGELS.kalender, REGELS.uitleg)),
);

// --- Cases and people ---------------------------------------------------------------------------

/** As in the history of the demo (src/demo/geschiedenis): quiet in the summer and at Christmas, busy after it. */
const MAAND = [1.16, 1.06, 1.04, 0.98, 0.92, 0.96, 0.78, 0.8, 1.1, 1.12, 1.1, 0.82];
const WEEKDAG = [1.32, 1.08, 1, 0.94, 0.72, 0.16, 0.12];
export const PER_DAG = 4.4;
/** Hours a week of the seven klantmanagers of the demo. */
const CONTRACT = [32, 36, 28, 36, 24, 32, 36];

const rond = (uren: number): number => Math.round(uren * 4) / 4;
/** Mean 1, a long tail: some cases take three times as long. */
const spreid = (loting: Loting): number =>
  Math.exp(
    0.5 * Math.sqrt(-2 * Math.log(1 - loting.getal())) * Math.cos(2 * Math.PI * loting.getal()) - 0.125,
  );

function poisson(gemiddelde: number, loting: Loting): number {
  const grens = Math.exp(-gemiddelde);
  let aantal = 0;
  for (let p = loting.getal(); p > grens; p *= loting.getal()) aantal += 1;
  return aantal;
}

function karweien(loting: Loting, urgent: boolean): readonly Karwei[] {
  const zwaarte = spreid(loting);
  const advies = loting.kans(0.22) ? loting.tussen(8, 24) : 0;
  const karwei = (soort: Karweisoort, uren: number, daarnaWachten: number): Karwei => ({
    soort,
    uren: Math.max(0.25, rond(uren)),
    daarnaWachten,
  });
  const tot: readonly Karwei[] = [
    karwei('eersteContact', 0.5, urgent ? loting.tussen(1, 4) : loting.tussen(3, 12)),
    karwei('onderzoeken', 4 * zwaarte, advies),
    karwei('toetsen', 2 * zwaarte, 0),
    karwei('verslagMaken', 2 * zwaarte, loting.tussen(2, 16)),
  ];
  if (!loting.kans(0.8)) return tot;
  return [...tot, karwei('beslissen', 2 * zwaarte, 0), karwei('verzenden', 0.5, 0)];
}

export function maakZaken(zaad: number): readonly Zaak[] {
  const loting = maakLoting(zaad);
  const zaken: Zaak[] = [];
  for (let dag = 0; dag < DAGEN; dag++) {
    const d = dagVan(dag);
    const druk = PER_DAG * (MAAND[Number(d.slice(5, 7)) - 1] ?? 1) * (WEEKDAG[weekdag(d) - 1] ?? 1);
    for (let n = poisson(druk, loting); n > 0; n--) {
      const urgentie = loting.gewogen({ regulier: 90, urgent: 8.5, spoed: 1.5 });
      zaken.push({
        nummer: zaken.length,
        gemeld: dag,
        urgentie,
        karweien: karweien(loting, urgentie !== 'regulier'),
      });
    }
  }
  return zaken;
}

export const werkVan = ({ karweien: alle }: Zaak): number => alle.reduce((som, { uren }) => som + uren, 0);

/** People enough for this share of the work that comes in. */
export function maakUren(zaken: readonly Zaak[], last: number): readonly number[] {
  const werk = zaken.reduce((som, zaak) => som + werkVan(zaak), 0);
  const perDag = werk / last / werkdagen.filter(Boolean).length;
  const contract = CONTRACT.reduce((som, uren) => som + uren, 0);
  return CONTRACT.map((uren) => (perDag * uren) / contract);
}
