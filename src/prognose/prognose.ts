import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, plusDagen, plusMaanden } from '../kern/datum.ts';
import type { Tellingen } from '../doorlooptijd/queries.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { telIn } from '../sturing/figuur.ts';
import type { Formatiewijziging, Urentekort } from './formatie.ts';
import { formatieVan, urenOp, vindUrentekort } from './formatie.ts';
import type { Geleerd, Modelvraag } from './ijking.ts';
import { GENOEG, leerZaken, maakModel } from './ijking.ts';
import type { Instroom } from './instroom.ts';
import { leerInstroom } from './instroom.ts';
import type { Drukte, Model, Onzekerheid } from './model.ts';
import { ZEKER } from './model.ts';
import type { Afgelopen, Bron, Termijnrij } from './queries.ts';
import type { Rekenaar } from './rekenaar.ts';
import type { Banden, Vakuitkomst } from './samenvatten.ts';
import { banden } from './samenvatten.ts';
import type { Scenario } from './scenario.ts';
import { metMeerUren, ZOALS_NU } from './scenario.ts';
import { leerTempo } from './tempo.ts';
import { deelVerlengingen, kijkdagen } from './verlengingen.ts';
import { verstrekenDagen, werkelijkIn } from './werkelijk.ts';

export const RUNS = 200;
const TERUGTOETS_MAANDEN = 12;

/** What is asked; with it and the same dossiers the same comes out. */
export interface Prognoseinvoer {
  readonly vandaag: Datum;
  readonly weken: number;
  readonly scenarios: readonly Scenario[];
  readonly zaad: number;
}

export interface Prognoseuitkomst {
  /** Absent in one of before what lies past its term counted as late. */
  readonly verstrekenTelt?: true;
  /** `dagen` absent in an older one. */
  readonly instroom: Omit<Instroom, 'op' | 'wegen' | 'dagen'> & Partial<Pick<Instroom, 'dagen'>>;
  readonly geleerd: Pick<Geleerd, 'dossiers' | 'vroegKlaar' | 'naarBesluit' | 'urgentie' | 'onderzoek'>;
  /** How many kinds were reckoned with their own weight, from the lightest to the heaviest; null: none. */
  readonly soorten?: { readonly aantal: number; readonly laagste: number; readonly hoogste: number } | null;
  /** Null: not to be learned, and then the pace does not change. */
  readonly drukte: Drukte | null;
  /** How strongly days follow load, four in five times; absent in an older one. */
  readonly volgt?: { readonly laag: number; readonly hoog: number };
  /** Net hours of the team in that year for each case that was finished; null: too few to tell. */
  readonly urenPerZaak: number | null;
  readonly voorraad: number;
  /** Help that ends and is looked at in these weeks, and what came of such help in the last year; absent in an older one. */
  readonly verlengingen?: Afgelopen & { readonly komen: number };
  /** From when more hours go than there are; absent: never. */
  readonly urentekort?: Urentekort;
  /** First days of the weeks. */
  readonly weken: readonly Datum[];
  readonly scenarios: readonly Scenariouitkomst[];
  /** Null: too little history to hold the forecast of then beside what came. */
  readonly terugtoets: Terugtoets | null;
}

interface Scenariouitkomst {
  readonly scenario: Scenario;
  readonly banden: Banden;
  /** With more hours: as if each did as much work as an hour does; absent without, and in an older one. */
  readonly naarVerhouding?: Banden;
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
  /** Of what lay there since `eenJaar`. */
  readonly termijnen: readonly Termijnrij[];
}

/** On which days the past has to be looked at. */
export function peildagen(vandaag: Datum): Readonly<Record<'nu' | 'eenJaar' | 'tweeJaar', Datum>> {
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
  const geleerd = leerZaken(nu, o.inrichting.regels.kleinsteGroep);
  const onzeker = watOnzekerIs(nu, instroom, geleerd);
  const scenarios = [ZOALS_NU, ...invoer.scenarios];
  const delen = scenarios.length + scenarios.filter(metMeerUren).length + 1;
  const toets = await toetsTerug(o, invoer, (deel) => {
    o.meld(Math.floor((100 * deel) / delen));
  });
  const drukte = await leerDrukte(o, o.bronnen.eenJaar, geleerd, nu.op, invoer.zaad);
  const weken = Array.from({ length: invoer.weken }, (_, i) => plusDagen(invoer.vandaag, i * 7));
  const uit: Scenariouitkomst[] = [];
  let gedaan = 1;
  const speel = async (scenario: Scenario, extraUren: Model['extraUren']): Promise<Banden> => {
    const model = maakModel({
      ...modelvraag(o, nu, geleerd, invoer.vandaag, invoer.weken * 7, instroom, onzeker),
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
      extraUren,
      verlengingen: deelVerlengingen(nu, instroom.op, o.inrichting),
    });
    const runs = await o.rekenaar.draai({
      model,
      zaad: invoer.zaad,
      runs: RUNS,
      grenzen: weken.map((_, week) => (week + 1) * 7),
      meld: (klaar) => {
        o.meld(Math.floor((100 * (gedaan + klaar / RUNS)) / delen));
      },
    });
    gedaan += 1;
    return banden(runs);
  };
  for (const scenario of scenarios)
    uit.push({
      scenario,
      banden: await speel(scenario, 'zoalsGeleerd'),
      ...(metMeerUren(scenario) &&
        drukte !== null && { naarVerhouding: await speel(scenario, 'naarVerhouding') }),
    });
  const { op: _op, wegen: _wegen, ...overInstroom } = instroom;
  const uren = jaaruren(o);
  const urentekort = vindUrentekort(o.inrichting, o.wijzigingen, invoer.vandaag);
  const { dossiers, vroegKlaar, naarBesluit, urgentie, onderzoek } = geleerd;
  return {
    verstrekenTelt: true,
    instroom: overInstroom,
    geleerd: { dossiers, vroegKlaar, naarBesluit, urgentie, onderzoek },
    soorten: uitersten(geleerd.soorten.map(({ gewicht }) => gewicht)),
    drukte,
    volgt: { laag: onzeker.volgt.at(2) ?? 0, hoog: onzeker.volgt.at(-3) ?? 1 },
    urenPerZaak: geleerd.dossiers < GENOEG || uren === 0 ? null : uren / geleerd.dossiers,
    voorraad: nu.voorraad.length,
    ...(urentekort && { urentekort }),
    verlengingen: {
      ...nu.afgelopen,
      komen: [...kijkdagen(nu, o.inrichting.regels)].reduce(
        (som, [dag, aantal]) => som + (dag < plusDagen(invoer.vandaag, invoer.weken * 7) ? aantal : 0),
        0,
      ),
    },
    weken,
    scenarios: uit,
    terugtoets: toets,
  };
}

const uitersten = (gewichten: readonly number[]): NonNullable<Prognoseuitkomst['soorten']> | null =>
  gewichten.length === 0
    ? null
    : { aantal: gewichten.length, laagste: Math.min(...gewichten), hoogste: Math.max(...gewichten) };

/** Nobody knows these for sure: each simulation draws its own. */
export const watOnzekerIs = (bron: Bron, instroom: Instroom, geleerd: Geleerd): Onzekerheid => ({
  ...leerTempo(bron),
  instroom: instroom.wegen,
  // Of none at all even less is known than of one.
  zaken: Math.max(1, geleerd.dossiers),
});

/** The team of now, without what it expects: nobody kept what it was. */
function modelvraag(
  { inrichting }: Omstandigheid,
  bron: Bron,
  geleerd: Geleerd,
  begin: Datum,
  dagen: number,
  instroom: Pick<Instroom, 'op'>,
  onzeker: Onzekerheid,
): Modelvraag {
  const formatie = formatieVan(inrichting.regels);
  const uren = (dag: Datum): number =>
    urenOp(dag, { medewerkers: zonderAfwezig(inrichting) }, [], formatie, inrichting.regels.kalender);
  return {
    begin,
    dagen,
    geleerd,
    voorraad: bron.voorraad,
    instroom: instroom.op,
    onzeker,
    uren,
    gewoneUren: uren,
    formatie,
    regels: inrichting.regels,
    scenario: ZOALS_NU,
    drukte: null,
    verlengingen: () => 0,
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
  const model = maakModel(
    modelvraag(o, van, geleerd, van.op, dagenTussen(van.op, tot), { op: gekomen }, ZEKER),
  );
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
  const { eenJaar, tweeJaar, nu, termijnen } = o.bronnen;
  const instroom = leerInstroom(eenJaar);
  const { regels } = o.inrichting;
  const geleerd = leerZaken(eenJaar, regels.kleinsteGroep);
  if (instroom.maanden < 12 || geleerd.dossiers < GENOEG) return null;
  const drukte = await leerDrukte(o, tweeJaar, geleerd, eenJaar.op, zaad);
  const verstreken = verstrekenDagen(termijnen, regels);
  const maanden = Array.from({ length: TERUGTOETS_MAANDEN }, (_, i) => ({
    van: plusMaanden(eenJaar.op, i),
    tot: plusMaanden(eenJaar.op, i + 1),
  }));
  const grenzen = maanden.map(({ tot }) => dagenTussen(eenJaar.op, tot));
  const model = maakModel({
    ...modelvraag(
      o,
      eenJaar,
      geleerd,
      eenJaar.op,
      grenzen.at(-1) ?? 0,
      instroom,
      watOnzekerIs(eenJaar, instroom, geleerd),
    ),
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
    werkelijk: maanden.map((vak) => werkelijkIn(nu.tellingen, verstreken, vak, regels.kleinsteGroep)),
  };
}
