import type { Inrichting } from '../gemeente/inrichting.ts';
import { perDag, spreiding } from '../doorlooptijd/reken.ts';
import { OP_TIJD } from '../dossier/doorlooptijdrij.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, plusDagen, plusMaanden } from '../kern/datum.ts';
import type { Tellingen } from '../doorlooptijd/queries.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { inVak, telIn } from '../sturing/figuur.ts';
import { voorbij } from '../sturing/voorraadfiguren.tsx';
import type { Formatiewijziging } from './formatie.ts';
import { formatieVan, urenOp } from './formatie.ts';
import type { Geleerd, Modelvraag } from './ijking.ts';
import { leerZaken, maakModel } from './ijking.ts';
import type { Instroom } from './instroom.ts';
import { leerInstroom } from './instroom.ts';
import type { Drukte } from './model.ts';
import type { Bron } from './queries.ts';
import type { Rekenaar } from './rekenaar.ts';
import type { Banden, Vakuitkomst } from './samenvatten.ts';
import { banden } from './samenvatten.ts';
import type { Scenario } from './scenario.ts';
import { ZOALS_NU } from './scenario.ts';

export const RUNS = 200;
/** Fewer finished cases than this tell nothing about the next. */
const GENOEG = 30;
const TERUGTOETS_MAANDEN = 6;

/** What is asked; with it and the same dossiers the same comes out. */
export interface Prognoseinvoer {
  readonly vandaag: Datum;
  readonly weken: number;
  readonly scenarios: readonly Scenario[];
  readonly zaad: number;
}

export interface Prognoseuitkomst {
  readonly instroom: Omit<Instroom, 'op'>;
  readonly geleerd: Pick<Geleerd, 'dossiers' | 'vroegKlaar' | 'naarBesluit' | 'urgentie' | 'onderzoek'>;
  /** Null: not to be learned, and then the pace does not change. */
  readonly drukte: Drukte | null;
  /** Net hours of the team in that year for each case that was finished; null: too few to tell. */
  readonly urenPerZaak: number | null;
  readonly voorraad: number;
  /** First days of the weeks. */
  readonly weken: readonly Datum[];
  readonly scenarios: readonly { readonly scenario: Scenario; readonly banden: Banden }[];
  /** Null: too little history to hold the forecast of then beside what came. */
  readonly terugtoets: Terugtoets | null;
}

export interface Terugtoets {
  readonly begin: Datum;
  readonly maanden: readonly Tijdvak[];
  readonly voorspeld: Banden;
  readonly werkelijk: readonly Vakuitkomst[];
}

/** What the past told a year ago, and the year before that. */
export interface Bronnen {
  readonly nu: Bron;
  readonly eenJaar: Bron;
  readonly tweeJaar: Bron;
}

/** On which days the past has to be looked at. */
export function peildagen(vandaag: Datum): Readonly<Record<keyof Bronnen, Datum>> {
  const maand = `${vandaag.slice(0, 8)}01` as Datum;
  return { nu: vandaag, eenJaar: plusMaanden(maand, -12), tweeJaar: plusMaanden(maand, -24) };
}

interface Omstandigheid {
  readonly rekenaar: Rekenaar;
  readonly inrichting: Inrichting;
  readonly wijzigingen: readonly Formatiewijziging[];
  readonly bronnen: Bronnen;
  /** Percent that is done. */
  readonly meld: (procent: number) => void;
}

/** Learns, simulates each scenario, and holds a forecast of a year ago beside what came. */
export async function maakPrognose(o: Omstandigheid, invoer: Prognoseinvoer): Promise<Prognoseuitkomst> {
  const { nu } = o.bronnen;
  const instroom = leerInstroom(nu);
  const geleerd = leerZaken(nu);
  const scenarios = [ZOALS_NU, ...invoer.scenarios];
  const delen = scenarios.length + 1;
  const toets = await toetsTerug(o, invoer, (deel) => {
    o.meld(Math.floor((100 * deel) / delen));
  });
  const drukte = await leerDrukte(o, o.bronnen.eenJaar, geleerd, nu.op, invoer.zaad);
  const weken = Array.from({ length: invoer.weken }, (_, i) => plusDagen(invoer.vandaag, i * 7));
  const uit: { readonly scenario: Scenario; readonly banden: Banden }[] = [];
  for (const [i, scenario] of scenarios.entries()) {
    const model = maakModel({
      ...modelvraag(o, nu, geleerd, invoer.vandaag, invoer.weken * 7, instroom.op),
      uren: (dag) =>
        urenOp(
          dag,
          o.inrichting,
          o.wijzigingen,
          formatieVan(o.inrichting.regels),
          o.inrichting.regels.kalender,
        ),
      scenario,
      drukte,
    });
    const runs = await o.rekenaar.draai({
      model,
      zaad: invoer.zaad,
      runs: RUNS,
      grenzen: weken.map((_, week) => (week + 1) * 7),
      meld: (klaar) => {
        o.meld(Math.floor((100 * (1 + i + klaar / RUNS)) / delen));
      },
    });
    uit.push({ scenario, banden: banden(runs) });
  }
  const { op: _op, ...overInstroom } = instroom;
  const { dossiers, vroegKlaar, naarBesluit, urgentie, onderzoek } = geleerd;
  return {
    instroom: overInstroom,
    geleerd: { dossiers, vroegKlaar, naarBesluit, urgentie, onderzoek },
    drukte,
    urenPerZaak: geleerd.dossiers < GENOEG ? null : jaaruren(o) / geleerd.dossiers,
    voorraad: nu.voorraad.length,
    weken,
    scenarios: uit,
    terugtoets: toets,
  };
}

/** The team of now, without what it expects: nobody kept what it was. */
function modelvraag(
  { inrichting }: Omstandigheid,
  bron: Bron,
  geleerd: Geleerd,
  begin: Datum,
  dagen: number,
  instroom: (dag: Datum) => number,
): Modelvraag {
  const formatie = formatieVan(inrichting.regels);
  return {
    begin,
    dagen,
    geleerd,
    voorraad: bron.voorraad,
    instroom,
    uren: (dag) =>
      urenOp(dag, { medewerkers: zonderAfwezig(inrichting) }, [], formatie, inrichting.regels.kalender),
    formatie,
    regels: inrichting.regels,
    scenario: ZOALS_NU,
    drukte: null,
  };
}

const zonderAfwezig = ({ medewerkers }: Inrichting): Inrichting['medewerkers'] =>
  medewerkers.map((m) => ({ ...m, afwezig: [] }));

/** How many cases an hour was shared by in the year since `van`, with what really came in. */
async function leerDrukte(
  o: Omstandigheid,
  van: Bron,
  geleerd: Geleerd,
  tot: Datum,
  zaad: number,
): Promise<Drukte | null> {
  if (geleerd.dossiers < GENOEG) return null;
  const gekomen = maandinstroom(o.bronnen.nu.tellingen);
  const model = maakModel(modelvraag(o, van, geleerd, van.op, dagenTussen(van.op, tot), gekomen));
  return o.rekenaar.drukte(model, zaad);
}

/** Hours for new hulpvragen in a year, with the team of now. */
function jaaruren({ inrichting, bronnen }: Omstandigheid): number {
  const { regels } = inrichting;
  const team = { medewerkers: zonderAfwezig(inrichting) };
  const dagen = Array.from({ length: 365 }, (_, i) => plusDagen(bronnen.nu.op, i - 365));
  return dagen.reduce((som, dag) => som + urenOp(dag, team, [], formatieVan(regels), regels.kalender), 0);
}

/** What really came in each month, evenly over its working days. */
function maandinstroom(tellingen: Tellingen): (dag: Datum) => number {
  return (dag) => {
    const van = `${dag.slice(0, 8)}01` as Datum;
    const vak = { van, tot: plusMaanden(van, 1) };
    return telIn(tellingen, 'mijlpaal:gemeld', vak) / dagenTussen(van, vak.tot);
  };
}

async function toetsTerug(
  o: Omstandigheid,
  { zaad }: Prognoseinvoer,
  meld: (deel: number) => void,
): Promise<Terugtoets | null> {
  const { eenJaar, tweeJaar, nu } = o.bronnen;
  const instroom = leerInstroom(eenJaar);
  const geleerd = leerZaken(eenJaar);
  if (instroom.maanden < 12 || geleerd.dossiers < GENOEG) return null;
  const drukte = await leerDrukte(o, tweeJaar, geleerd, eenJaar.op, zaad);
  const maanden = Array.from({ length: TERUGTOETS_MAANDEN }, (_, i) => ({
    van: plusMaanden(eenJaar.op, i),
    tot: plusMaanden(eenJaar.op, i + 1),
  }));
  const grenzen = maanden.map(({ tot }) => dagenTussen(eenJaar.op, tot));
  const model = maakModel({
    ...modelvraag(o, eenJaar, geleerd, eenJaar.op, grenzen.at(-1) ?? 0, instroom.op),
    drukte,
  });
  const runs = await o.rekenaar.draai({
    model,
    zaad,
    runs: RUNS,
    grenzen,
    meld: (klaar) => {
      meld(klaar / RUNS);
    },
  });
  return {
    begin: eenJaar.op,
    maanden,
    voorspeld: banden(runs),
    werkelijk: maanden.map((vak) => werkelijkIn(nu.tellingen, vak, o.inrichting.regels.kleinsteGroep)),
  };
}

/** What came, by the same definitions as the desk of Sturing; nothing of so few that somebody would be known by it. */
function werkelijkIn(tellingen: Tellingen, vak: Tijdvak, kleinsteGroep: number): Vakuitkomst {
  const opTijd = (maat: 'optijd:onderzoek' | 'optijd:beslissing'): number | null => {
    const per = perDag(inVak(tellingen, maat, vak));
    const som = per.reduce((totaal, [, n]) => totaal + n, 0);
    const laat = per.find(([hoe]) => hoe === OP_TIJD.teLaat)?.[1] ?? 0;
    return som < kleinsteGroep ? null : (100 * (som - laat)) / som;
  };
  const verslagen = spreiding(perDag(inVak(tellingen, 'onderzoek', vak)));
  const voorraad = voorbij(tellingen, 'gemeld', vak.tot) - voorbij(tellingen, 'klaar', vak.tot);
  return {
    voorraad: voorraad < kleinsteGroep ? null : voorraad,
    verslagOpTijd: opTijd('optijd:onderzoek'),
    besluitOpTijd: opTijd('optijd:beslissing'),
    wachten: verslagen.aantal < kleinsteGroep ? null : verslagen.mediaan,
  };
}
