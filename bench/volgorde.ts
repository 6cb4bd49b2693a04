// The order of the day put to the proof: the same simulated years, people and luck, worked off in four ways. Only the
// order differs.
import { writeFileSync } from 'node:fs';
import type { Status } from '../src/dossier/fase.ts';
import type { Werkdeel } from '../src/dossier/werkduur.ts';
import { datum, type Datum } from '../src/kern/datum.ts';
import type { DossierId } from '../src/kern/ids.ts';
import type { Dagomstandigheid, Lijstklok, Plek } from '../src/werkvoorraad/dagorde.ts';
import { plekVan, sorteerdag } from '../src/werkvoorraad/dagorde.ts';
import type { Gebruikelijk, Geleerd } from '../src/werkvoorraad/gebruikelijk.ts';
import { maakGebruikelijk } from '../src/werkvoorraad/gebruikelijk.ts';
import type { Jaar, Karweisoort, Lopend, Sleutel } from './simulatie.ts';
import { simuleer } from './simulatie.ts';
import { grens, type Grens } from './volgordegrens.ts';
import {
  AANLOOP,
  BELNORM,
  besluitUiterlijk,
  contactUiterlijk,
  DAGEN,
  dagVan,
  maakUren,
  maakZaken,
  METEN,
  nummerVan,
  PER_DAG,
  REGELS,
  verslagUiterlijk,
  werkdagen,
} from './volgordejaar.ts';

const JAREN = Number(process.env['JAREN'] ?? 20);
const BASIS = Number(process.env['ZAAD'] ?? 0);
const DROOG = process.argv.includes('--droog');

// --- The orders ---------------------------------------------------------------------------------

const opVolgorde: Sleutel = ({ zaak }) => zaak.gemeld;

const opTermijn: Sleutel = ({ zaak, aanvraagOp }) =>
  (aanvraagOp === null ? verslagUiterlijk[zaak.gemeld] : besluitUiterlijk[aanvraagOp]) ?? 0;

const STATUS: Readonly<Record<Karweisoort, Status>> = {
  eersteContact: 'inOnderzoek',
  onderzoeken: 'inOnderzoek',
  toetsen: 'inToets',
  verslagMaken: 'verslagOpTeMaken',
  beslissen: 'aanvraagBeoordelen',
  verzenden: 'teVerzenden',
};
const ID = '' as DossierId;

/** What the desk of a klantmanager would show of this case: the same function, the same clocks. */
function volgensOmkeer(gebruikelijk: Gebruikelijk): Sleutel {
  return (lopend, dag) => {
    const { zaak, plaats, aanvraagOp } = lopend;
    const soort = zaak.karweien[plaats]?.soort ?? 'verzenden';
    const wet = aanvraagOp === null ? 'onderzoek' : 'beslissing';
    const begin = aanvraagOp ?? zaak.gemeld;
    const uiterlijk = aanvraagOp === null ? verslagUiterlijk[begin] : besluitUiterlijk[begin];
    const klok = (kloksoort: Lijstklok['soort'], tot: Datum | null): Lijstklok => ({
      soort: kloksoort,
      artikel: '',
      begin: dagVan(begin),
      uiterlijk: tot,
      wachtOp: 'gemeente',
    });
    const klokken = [klok(wet, dagVan(uiterlijk ?? dag))];
    if (soort === 'eersteContact') klokken.push(klok('eersteContact', null));
    if (soort === 'eersteContact' && zaak.urgentie === 'spoed') klokken.push(klok('spoed', null));
    const omstandigheid: Dagomstandigheid = {
      vandaag: dagVan(dag),
      gebruikelijk,
      regels: REGELS,
      belBinnenWerkdagen: BELNORM,
    };
    const begonnen = dagVan(STATUS[soort] === 'inOnderzoek' ? zaak.gemeld : lopend.begonnen);
    const plek = plekVan(
      {
        dossier: ID,
        status: STATUS[soort],
        urgentie: zaak.urgentie,
        wachtOp: 'gemeente',
        klokken,
        begonnen,
        ontvangenOp: dagVan(zaak.gemeld),
      },
      omstandigheid,
    );
    return rangnummer(plek);
  };
}

/** `opDagorde` as one number; equal places go by number of the case. */
function rangnummer(plek: Plek): number {
  const dag = sorteerdag(plek);
  const voor = plek.urgent && plek.beurt !== 2 ? 0 : 1e5;
  return plek.beurt * 1e6 + voor + (dag.startsWith('9999') ? 9e4 : nummerVan(datum(dag)));
}

const mediaan = (getallen: readonly number[]): number =>
  getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;

/** What the first year would have taught: the median of each part, as src/werkvoorraad/gebruikelijk.ts keeps it. */
function leer(lopend: readonly Lopend[]): Gebruikelijk {
  const jaar = lopend.filter(({ zaak }) => zaak.gemeld < AANLOOP);
  const deel = (naam: Werkdeel, van: (l: Lopend) => number | null | undefined, tot: Karweisoort): Geleerd => {
    const dagen = jaar.flatMap((l) => {
      const [a, b] = [van(l), l.klaar[tot]];
      return a === null || a === undefined || b === undefined ? [] : [b - a];
    });
    return { deel: naam, mediaan: mediaan(dagen), aantal: dagen.length };
  };
  return maakGebruikelijk([
    deel('onderzoeken', ({ zaak }) => zaak.gemeld, 'onderzoeken'),
    deel('toetsen', ({ klaar }) => klaar.onderzoeken, 'toetsen'),
    deel('verslagMaken', ({ klaar }) => klaar.toetsen, 'verslagMaken'),
    deel('beslissen', ({ aanvraagOp }) => aanvraagOp, 'beslissen'),
    deel('verzenden', ({ klaar }) => klaar.beslissen, 'verzenden'),
  ]);
}

// --- What comes of it ---------------------------------------------------------------------------

interface Uitkomst {
  /** Shares, 0 to 1. */
  readonly opTijd: number;
  readonly verslagOpTijd: number;
  readonly besluitOpTijd: number;
  readonly urgentContact: number;
  /** Urgent and spoed: both terms met. */
  readonly urgentOpTijd: number;
  /** Calendar days from melding to the end. */
  readonly langste: number;
  readonly mediaan: number;
  readonly p90: number;
}

const deelVan = <T>(lijst: readonly T[], als: (x: T) => boolean): number =>
  lijst.length === 0 ? 1 : lijst.filter(als).length / lijst.length;

const einde = ({ zaak, klaar }: Lopend): number => klaar[zaak.karweien.at(-1)?.soort ?? 'verzenden'] ?? DAGEN;

function meet(alles: readonly Lopend[]): Uitkomst {
  const jaar = alles.filter(({ zaak }) => zaak.gemeld >= AANLOOP && zaak.gemeld < AANLOOP + METEN);
  const verslag = (l: Lopend): boolean =>
    (l.klaar.verslagMaken ?? DAGEN) <= (verslagUiterlijk[l.zaak.gemeld] ?? 0);
  const metAanvraag = jaar.filter(({ zaak }) => zaak.karweien.length > 4);
  const besluit = (l: Lopend): boolean =>
    l.aanvraagOp !== null && (l.klaar.verzenden ?? DAGEN) <= (besluitUiterlijk[l.aanvraagOp] ?? 0);
  const duur = jaar.map((l) => einde(l) - l.zaak.gemeld).sort((a, b) => a - b);
  const urgent = jaar.filter(({ zaak }) => zaak.urgentie !== 'regulier');
  const opTijd = (l: Lopend): boolean => verslag(l) && (l.zaak.karweien.length <= 4 || besluit(l));
  return {
    opTijd: deelVan(jaar, opTijd),
    urgentOpTijd: deelVan(urgent, opTijd),
    verslagOpTijd: deelVan(jaar, verslag),
    besluitOpTijd: deelVan(metAanvraag, besluit),
    urgentContact: deelVan(
      urgent,
      (l) => (l.klaar.eersteContact ?? DAGEN) <= (contactUiterlijk[l.zaak.gemeld] ?? 0),
    ),
    langste: duur.at(-1) ?? 0,
    mediaan: duur[Math.floor(duur.length / 2)] ?? 0,
    p90: duur[Math.floor(duur.length * 0.9)] ?? 0,
  };
}

// --- The measurement ----------------------------------------------------------------------------

const LASTEN = (process.env['LAST'] ?? '0.9,1,1.1').split(',').map(Number);
const ORDES = ['first in, first out', 'by deadline', 'by deadline, but call first', 'Omkeer'] as const;
type Orde = (typeof ORDES)[number];
interface Gespeeld {
  readonly orde: Readonly<Record<Orde, Uitkomst>>;
  readonly grens: Grens;
}

/** To see how much of the difference comes from calling early: what Omkeer does beyond that is in its own row. */
const eerstBellen: Sleutel = (lopend, dag) =>
  lopend.plaats === 0 ? (contactUiterlijk[lopend.zaak.gemeld] ?? 0) - 1e5 : opTermijn(lopend, dag);

function speel(zaad: number, last: number): Gespeeld {
  const zaken = maakZaken(zaad);
  const jaar: Jaar = { zaken, uren: maakUren(zaken, last), werkdagen };
  const geleerd = leer(simuleer(jaar, volgensOmkeer(maakGebruikelijk([]))));
  return {
    orde: {
      'first in, first out': meet(simuleer(jaar, opVolgorde)),
      'by deadline': meet(simuleer(jaar, opTermijn)),
      'by deadline, but call first': meet(simuleer(jaar, eerstBellen)),
      Omkeer: meet(simuleer(jaar, volgensOmkeer(geleerd))),
    },
    grens: grens(jaar),
  };
}

const gemiddeld = (getallen: readonly number[]): number =>
  getallen.reduce((som, x) => som + x, 0) / getallen.length;
const procent = (x: number): string => `${(100 * x).toFixed(1)} %`;

/** In how many years Omkeer was at least as good as the best of the two other orders. */
function gewonnen(jaren: readonly Gespeeld[], beter: (a: Uitkomst, b: Uitkomst) => boolean): number {
  return jaren.filter(
    ({ orde }) => beter(orde.Omkeer, orde['first in, first out']) && beter(orde.Omkeer, orde['by deadline']),
  ).length;
}

function tabel(last: number): string {
  const jaren = Array.from({ length: JAREN }, (_, i) => speel(BASIS + i + 1, last));
  const rij = (orde: Orde): string => {
    const u = jaren.map((jaar) => jaar.orde[orde]);
    const van = (wat: keyof Uitkomst): number => gemiddeld(u.map((x) => x[wat]));
    const dagen = (['langste', 'mediaan', 'p90'] as const).map((wat) => van(wat).toFixed(0)).join(' | ');
    const delen = (
      ['opTijd', 'verslagOpTijd', 'besluitOpTijd', 'urgentContact', 'urgentOpTijd'] as const
    ).map((wat) => procent(van(wat)));
    return `| ${orde === 'Omkeer' ? '**Omkeer**' : orde} | ${delen.join(' | ')} | ${dagen} |`;
  };
  const g = (wat: keyof Grens): number => gemiddeld(jaren.map((jaar) => jaar.grens[wat]));
  const keer = [
    gewonnen(jaren, (a, b) => a.opTijd >= b.opTijd),
    gewonnen(jaren, (a, b) => a.urgentContact >= b.urgentContact),
    gewonnen(jaren, (a, b) => a.langste <= b.langste),
  ];
  const omkeer = jaren.map(({ orde }) => orde.Omkeer);
  const afstand = procent(g('opTijd') - gemiddeld(omkeer.map((u) => u.opTijd)));
  const langer = (gemiddeld(omkeer.map((u) => u.langste)) - g('langste')).toFixed(0);
  return `## Work for ${procent(last)} of the hours

| order | both terms met | report in time | decision in time | urgent: first contact in time | urgent: both terms | longest, days | median | p90 |
|---|---|---|---|---|---|---|---|---|
${ORDES.map(rij).join('\n')}
| bound: a planner who knows all in advance | ${procent(g('opTijd'))} | | | ${procent(g('urgentContact'))} | | ${g('langste').toFixed(0)} | | |

Omkeer at least as good as the best of first in, first out and by deadline: share in time in **${keer[0]}** of ${JAREN}
years, urgent first contact in **${keer[1]}**, longest wait in **${keer[2]}**. To the bound: ${afstand} in time, ${langer} days.
`;
}

const tekst = `# The order of the day

Written by \`node bench/volgorde.mjs\` on ${new Date().toISOString().slice(0, 10)}. ${JAREN} simulated years at each of three loads: the same cases, people and luck in
every order; the averages of the years.

${LASTEN.map(tabel).join('\n')}
- **What is simulated**: seven people with the contract hours of the demo municipality; some ${Math.round((PER_DAG * 5.24 * 52) / 10) * 10} cases a year with
  the season and the week of its history; 1.5 % spoed, 8.5 % urgent. A case is first contact (half an hour), then
  investigation, weighing, report, and for eight in ten a decision: 8.5 to 10.5 hours, some three times as much. Between
  them the resident's agenda (3-12 days, urgent 1-4), for 22 % an adviser (8-24) and the resident's answer to the report
  (2-16). One year to fill the desks, one that is measured, and its cases are followed to their end. The hours and the
  days of others are invented: no public figures of them were found. That is why only the orders are compared.
- **First in, first out**: by the day of the melding. **By deadline**: by the last day of the term that runs (Wmo 2.3.2
  lid 1, 2.3.5 lid 2; weekends and holidays reckoned by \`recht/\`).
- **Omkeer**: \`plekVan\` of \`src/werkvoorraad/dagorde.ts\`, the function that orders a desk, with the usual work learned
  from the year before. Calling first explains most of the difference, because the waiting for others then begins early.
- **By deadline, but call first** is what calling first brings by itself, without an order for who is urgent. Where there is
  enough time for the work it has more in time than Omkeer, and a longest wait that is no longer. Omkeer gives that up for who
  is urgent (the column "both terms"), and with too much work it is the better one on all.
- **What makes somebody wait longest**: with too much work, urgent cases going before everybody. All work on younger cases
  makes the oldest wait longer, and ten in a hundred are urgent. So who waits longer than twelve weeks goes before urgent,
  not before spoed, the first contact of who is urgent, or a decision that must be today. Who still has to be investigated
  counts two weeks longer, because the adviser and the answer to the report come after it.
- **The price**: with 110 % of the work part of the urgent people is spoken to in time but gets the report too late
  (the column "both terms"). With 90 and 100 % nearly nobody waits so long, and there is no price.
- **The same desk**: every case comes on the same desk in every order. Until this run the sharing out looked at the work left,
  which differs with the order, so luck of the desk was measured too. And the hours are now reckoned over three whole years: before,
  a spring more at the end made 110 % less than it said, and who was not finished half a year later was cut off.
- **Bound**: all people as one pair of hands, every case to be worked on at any moment, no waiting in between but that
  who waits for others longer than the term is late whoever plans. Most cases in time: Moore-Hodgson, exact here because
  who comes first is due first. It is looser than any real planner.
- With three other seeds (ZAAD=1000, 2000 and 3000, measured on 2026-11-29): of 180 years at the same three loads share in
  time and urgent first contact in all, the longest wait in 177.
- Urgent first contact in time: within ${BELNORM} working days.
`;
if (!DROOG) writeFileSync('bench/volgorde.md', tekst);
process.stdout.write(tekst);
