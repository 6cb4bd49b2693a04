// A simulated municipality, day by day: cases come in, people with so many hours a day work on them in the order they
// are given, and between two pieces of work a case waits for somebody else. Hours of work; calendar days of waiting.
// No clock and no database: the same cases, people and order give the same outcome.

/** The pieces of work of a case, in the order of the procedure. */
export const KARWEISOORTEN = [
  'eersteContact',
  'onderzoeken',
  'toetsen',
  'verslagMaken',
  'beslissen',
  'verzenden',
] as const;
export type Karweisoort = (typeof KARWEISOORTEN)[number];

export interface Karwei {
  readonly soort: Karweisoort;
  readonly uren: number;
  /** Calendar days that somebody else takes after it, whatever we do. */
  readonly daarnaWachten: number;
}

export interface Zaak {
  readonly nummer: number;
  /** Day on which the melding came in. */
  readonly gemeld: number;
  readonly urgentie: 'spoed' | 'urgent' | 'regulier';
  /** Without an aanvraag it ends with the report. */
  readonly karweien: readonly Karwei[];
}

/** One case while it runs. */
export interface Lopend {
  readonly zaak: Zaak;
  /** Which of its pieces of work is next. */
  plaats: number;
  /** Hours left of that piece. */
  rest: number;
  /** From this day on it is our turn. */
  vanaf: number;
  /** Since when this piece can be done or waits. */
  begonnen: number;
  readonly klaar: Partial<Record<Karweisoort, number>>;
  aanvraagOp: number | null;
}

/** Lower comes first; equal: who came first. */
export type Sleutel = (lopend: Lopend, dag: number) => number;

export interface Jaar {
  /** Oldest first. */
  readonly zaken: readonly Zaak[];
  /** Hours each person works on a working day. */
  readonly uren: readonly number[];
  /** Per day of the simulation; nobody works on the others. */
  readonly werkdagen: readonly boolean[];
}

/** Works the cases off in this order. What is not finished when the days are over stays unfinished. */
export function simuleer({ zaken, uren, werkdagen }: Jaar, sleutel: Sleutel): readonly Lopend[] {
  const alles: Lopend[] = [];
  const lijsten = uren.map((): Lopend[] => []);
  const hoeVol = uren.map(() => 0);
  let volgende = 0;
  for (const [dag, werk] of werkdagen.entries()) {
    for (let zaak = zaken[volgende]; zaak !== undefined && zaak.gemeld <= dag; zaak = zaken[++volgende]) {
      const lopend = begin(zaak, dag);
      alles.push(lopend);
      lijsten[deelToe(zaak, hoeVol, uren)]?.push(lopend);
    }
    if (!werk) continue;
    for (const [wie, lijst] of lijsten.entries()) {
      werkDag(lijst, uren[wie] ?? 0, dag, sleutel);
      hoeVol[wie] = Math.max(0, (hoeVol[wie] ?? 0) - (uren[wie] ?? 0));
    }
  }
  return alles;
}

function begin(zaak: Zaak, dag: number): Lopend {
  const rest = zaak.karweien[0]?.uren ?? 0;
  return { zaak, plaats: 0, rest, vanaf: dag, begonnen: dag, klaar: {}, aanvraagOp: null };
}

/**
 * To who has the least work left for the hours there are, as if nobody ever waited for somebody else. So the same
 * cases come on the same desk whatever the order, and only the order differs.
 */
function deelToe({ karweien }: Zaak, hoeVol: number[], uren: readonly number[]): number {
  const druk = hoeVol.map((werk, wie) => werk / (uren[wie] ?? 1));
  const naar = druk.indexOf(Math.min(...druk));
  hoeVol[naar] = (hoeVol[naar] ?? 0) + karweien.reduce((som, karwei) => som + karwei.uren, 0);
  return naar;
}

/** One day of one person: each case as far as it goes today, the first in the order first. */
function werkDag(lijst: Lopend[], uren: number, dag: number, sleutel: Sleutel): void {
  const aanZet = lijst
    .filter((l) => l.vanaf <= dag)
    .map((lopend) => ({ lopend, rang: sleutel(lopend, dag) }))
    .sort((a, b) => a.rang - b.rang || a.lopend.zaak.nummer - b.lopend.zaak.nummer);
  let over = uren;
  for (const { lopend } of aanZet) {
    while (over > 0 && lopend.vanaf <= dag && lopend.plaats < lopend.zaak.karweien.length) {
      const gedaan = Math.min(over, lopend.rest);
      over -= gedaan;
      lopend.rest -= gedaan;
      if (lopend.rest <= 1e-9) rondAf(lopend, dag);
    }
    if (over <= 0) break;
  }
  for (let i = lijst.length - 1; i >= 0; i--) {
    const lopend = lijst[i];
    if (lopend && lopend.plaats >= lopend.zaak.karweien.length) lijst.splice(i, 1);
  }
}

function rondAf(lopend: Lopend, dag: number): void {
  const karwei = lopend.zaak.karweien[lopend.plaats];
  if (!karwei) return;
  lopend.klaar[karwei.soort] = dag;
  lopend.plaats += 1;
  lopend.rest = lopend.zaak.karweien[lopend.plaats]?.uren ?? 0;
  lopend.vanaf = dag + karwei.daarnaWachten;
  lopend.begonnen = karwei.soort === 'verslagMaken' ? lopend.vanaf : dag;
  if (karwei.soort === 'verslagMaken') lopend.aanvraagOp = lopend.vanaf;
}
