import type { Datum } from '../kern/datum.ts';
import { dagenTussen, plusDagen, plusMaanden, weekdag } from '../kern/datum.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import type { Formatiewijziging, Urentekort } from './formatie.ts';
import { formatieVan, urenOp, vindUrentekort } from './formatie.ts';
import type { Geleerd } from './ijking.ts';
import { leerZaken, maakModel } from './ijking.ts';
import type { Instroom } from './instroom.ts';
import type { Omstandigheid } from './omstandigheid.ts';
import { leerDrukte, modelvraag, watOnzekerIs } from './omstandigheid.ts';
import { leerInstroom } from './instroom.ts';
import type { Drukte, Model } from './model.ts';
import type { Afgelopen } from './queries.ts';
import type { Banden, Vakuitkomst } from './samenvatten.ts';
import { banden } from './samenvatten.ts';
import type { Scenario } from './scenario.ts';
import { metMeerUren, ZOALS_NU } from './scenario.ts';
import type { Doorstroom } from './urenperzaak.ts';
import { doorstroomIn, GENOEG, geleerdeUren, heleMaanden } from './urenperzaak.ts';
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
  /** What went through in a week of that year, and of the last three whole months; absent in an older one. */
  readonly jaar?: Doorstroom;
  readonly laatst?: Doorstroom;
  readonly voorraad: number;
  /** Help that ends and is looked at in these weeks, and what came of such help in the last year; absent in an older one. */
  readonly verlengingen?: Afgelopen & { readonly komen: number };
  /** Changes in hours that were expected and begin before the end: they count in every scenario. Absent in an older one. */
  readonly verwacht?: readonly Verwacht[];
  /** From when more hours go than there are; absent: never. */
  readonly urentekort?: Urentekort;
  /** Holidays that are no weekend in the last four weeks; absent in an older one, that did not reckon with them. */
  readonly vrijeDagen?: number;
  /** First days of the weeks. */
  readonly weken: readonly Datum[];
  readonly scenarios: readonly Scenariouitkomst[];
  /** Null: too little history to hold the forecast of then beside what came. */
  readonly terugtoets: Terugtoets | null;
}

/** Nobody's name, and not why. */
export type Verwacht = Pick<Formatiewijziging, 'soort' | 'van' | 'totEnMet' | 'uren'>;

interface Scenariouitkomst {
  readonly scenario: Scenario;
  readonly banden: Banden;
  /** What it has going through in a week, on average; absent in an older one. */
  readonly perWeek?: Doorstroom;
  /** With more hours: as if each did as much work as an hour does; absent without, and in an older one. */
  readonly naarVerhouding?: Banden;
}

export interface Terugtoets {
  readonly begin: Datum;
  readonly maanden: readonly Tijdvak[];
  readonly voorspeld: Banden;
  readonly werkelijk: readonly Vakuitkomst[];
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
  const speel = async (scenario: Scenario, extraUren: Model['extraUren']): Promise<Gespeeld> => {
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
    const klaar = runs.flat().reduce((som, vak) => som + vak.klaar, 0) / RUNS;
    return {
      banden: banden(runs),
      perWeek: {
        klaar: klaar / invoer.weken,
        uren: model.uren.reduce((som, n) => som + n, 0) / invoer.weken,
      },
    };
  };
  for (const scenario of scenarios)
    uit.push({
      scenario,
      ...(await speel(scenario, 'zoalsGeleerd')),
      ...(metMeerUren(scenario) &&
        drukte !== null && { naarVerhouding: (await speel(scenario, 'naarVerhouding')).banden }),
    });
  const { op: _op, wegen: _wegen, ...overInstroom } = instroom;
  const { tellingen } = nu;
  const einde = plusDagen(invoer.vandaag, invoer.weken * 7);
  const urentekort = vindUrentekort(o.inrichting, o.wijzigingen, invoer.vandaag);
  const { dossiers, vroegKlaar, naarBesluit, urgentie, onderzoek } = geleerd;
  return {
    verstrekenTelt: true,
    instroom: overInstroom,
    geleerd: { dossiers, vroegKlaar, naarBesluit, urgentie, onderzoek },
    soorten: uitersten(geleerd.soorten.map(({ gewicht }) => gewicht)),
    drukte,
    volgt: { laag: onzeker.volgt.at(2) ?? 0, hoog: onzeker.volgt.at(-3) ?? 1 },
    urenPerZaak: geleerdeUren(tellingen, nu.op, o.inrichting),
    jaar: doorstroomIn(tellingen, heleMaanden(nu.op, 12), o.inrichting),
    laatst: doorstroomIn(tellingen, heleMaanden(nu.op, 3), o.inrichting),
    verwacht: o.wijzigingen
      .filter(({ van }) => van < einde)
      .map(({ soort, van, totEnMet, uren }) => ({ soort, van, totEnMet, uren })),
    voorraad: nu.voorraad.length,
    ...(urentekort && { urentekort }),
    verlengingen: {
      ...nu.afgelopen,
      komen: [...kijkdagen(nu, o.inrichting.regels)].reduce(
        (som, [dag, aantal]) => som + (dag < einde ? aantal : 0),
        0,
      ),
    },
    vrijeDagen: Array.from({ length: 28 }, (_, i) => plusDagen(einde, -1 - i)).filter(
      (dag) => weekdag(dag) <= 5 && o.inrichting.regels.kalender.vrijeDag(dag) !== undefined,
    ).length,
    weken,
    scenarios: uit,
    terugtoets: toets,
  };
}

type Gespeeld = Required<Pick<Scenariouitkomst, 'banden' | 'perWeek'>>;

const uitersten = (gewichten: readonly number[]): NonNullable<Prognoseuitkomst['soorten']> | null =>
  gewichten.length === 0
    ? null
    : { aantal: gewichten.length, laagste: Math.min(...gewichten), hoogste: Math.max(...gewichten) };

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
