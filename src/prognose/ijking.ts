import type { Maat } from '../dossier/meting.ts';
import type { WachtOp } from '../dossier/fase.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { dagensom, maandenTot, perDag, spreiding } from '../doorlooptijd/reken.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, plusDagen } from '../kern/datum.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type { Formatieregels, LokaleRegels } from '../recht/lokaal.ts';
import { inVak, telIn } from '../sturing/figuur.ts';
import { INWERKEN, nettoDeel } from './formatie.ts';
import type { Soortgewicht } from './gewicht.ts';
import { leerSoorten } from './gewicht.ts';
import type { Beginzaak, Histogram, Model, Stap } from './model.ts';
import { STAPPEN } from './model.ts';
import type { Bron, Voorraadrij } from './queries.ts';
import { RANG } from './queries.ts';
import type { Scenario } from './scenario.ts';

/** Older cases than this count as so old. */
const TERUG = 400;
/** So long a place stays empty (an own estimate). */
const VACATURE_DAGEN = 91;

/** What the last twelve whole months tell about cases. */
export interface Geleerd {
  readonly dossiers: number;
  readonly urgentie: Model['urgentie'];
  readonly vroegKlaar: number;
  readonly naarBesluit: number;
  readonly duren: Model['duren'];
  readonly geheel: Model['geheel'];
  readonly eigenDeel: number;
  /** Empty when too few tell. */
  readonly soorten: readonly Soortgewicht[];
  /** Median of days from melding to report, of so many. */
  readonly onderzoek: { readonly aantal: number; readonly mediaan: number | null };
}

export function leerZaken(bron: Bron, kleinsteGroep: number): Geleerd {
  const { op, tellingen, perUrgentie } = bron;
  const vakken = maandenTot(op, 13).slice(0, -1);
  const jaar: Tijdvak = { van: vakken[0]?.van ?? op, tot: vakken.at(-1)?.tot ?? op };
  const tel = (maat: Maat): number => telIn(tellingen, maat, jaar);
  const histogram = (maat: Maat): Histogram => perDag(inVak(tellingen, maat, jaar));
  const dossiers = tel('mijlpaal:klaar');
  const vroeg = tel('einde:metAdvies') + tel('einde:doorverwezen') + tel('einde:ingetrokken');
  const [besluit, zonder] = [tel('einde:besluit'), tel('einde:zonderAanvraag')];
  const gewacht = (wie: WachtOp): number =>
    inVak(tellingen, `gewacht:${wie}`, jaar).reduce((som, per) => som + dagensom(per), 0);
  const anderen = gewacht('adviseur') + gewacht('anderePartij');
  const verslagen = totaalVan(histogram('onderzoek'));
  const rang = [0, 0, 0];
  for (const [urgentie, t] of perUrgentie) {
    const plaats = RANG[urgentie as keyof typeof RANG];
    rang[plaats] = (rang[plaats] ?? 0) + telIn(t, 'mijlpaal:gemeld', jaar);
  }
  const samen = rang.reduce((som, n) => som + n, 0);
  const deel = (n: number, van: number, anders: number): number => (van === 0 ? anders : n / van);
  return {
    dossiers,
    urgentie: [
      deel(rang[0] ?? 0, samen, 0.02),
      deel(rang[1] ?? 0, samen, 0.08),
      deel(rang[2] ?? 0, samen, 0.9),
    ],
    vroegKlaar: deel(vroeg, vroeg + besluit + zonder, 0.15),
    naarBesluit: deel(besluit, besluit + zonder, 0.8),
    duren: {
      verdelen: ofAnders(histogram('stap:verdelen'), 2),
      onderzoeken: ofAnders(histogram('stap:onderzoeken'), 21),
      // Not every case has these: one that went without took no day for it.
      toetsen: metNul(histogram('stap:toetsen'), verslagen),
      verslagMaken: metNul(histogram('stap:verslagMaken'), verslagen),
      reactie: ofAnders(histogram('stap:reactie'), 7),
      beslissen: ofAnders(histogram('stap:beslissen'), 8),
      verzenden: metNul(histogram('stap:verzenden'), besluit),
    },
    geheel: histogram('onderzoek'),
    eigenDeel: deel(gewacht('gemeente'), gewacht('gemeente') + anderen, 0.9),
    soorten: leerSoorten(bron, kleinsteGroep),
    onderzoek: spreiding(histogram('onderzoek')),
  };
}

const totaalVan = (histogram: Histogram): number => histogram.reduce((som, [, keer]) => som + keer, 0);
const metNul = (histogram: Histogram, van: number): Histogram => [
  [0, Math.max(1, van - totaalVan(histogram))],
  ...histogram,
];

/** Nothing of it was ever recorded: a number of days to begin with. */
const ofAnders = (histogram: Histogram, dagen: number): Histogram =>
  histogram.length === 0 ? [[dagen, 1]] : histogram;

export interface Modelvraag {
  readonly begin: Datum;
  readonly dagen: number;
  readonly geleerd: Geleerd;
  readonly voorraad: readonly Voorraadrij[];
  readonly instroom: (dag: Datum) => number;
  readonly onzeker: Model['onzeker'];
  /** Part of what comes in on a day that is help which ends and has to go on. */
  readonly verlengingen: (dag: Datum) => number;
  /** Hours of the team for new hulpvragen; and as they were. */
  readonly uren: (dag: Datum) => number;
  readonly gewoneUren: (dag: Datum) => number;
  readonly formatie: Formatieregels;
  readonly regels: Pick<LokaleRegels, 'kalender' | 'uitleg'>;
  readonly scenario: Scenario;
  readonly drukte: Model['drukte'];
  readonly extraUren?: Model['extraUren'];
}

/** The mean of the week around a day. */
const inWeek = (dag: Datum, per: (dag: Datum) => number): number =>
  [-3, -2, -1, 0, 1, 2, 3].reduce((som, i) => som + per(plusDagen(dag, i)), 0) / 7;

/** A week with holidays has fewer working days than a usual one, which has those of a whole year before `begin`. */
function werkdagenNaast(
  begin: Datum,
  dagen: readonly Datum[],
  kalender: LokaleRegels['kalender'],
): readonly number[] {
  const werkt = (dag: Datum): number => (kalender.vrijeDag(dag) === undefined ? 1 : 0);
  const jaar = Array.from({ length: 365 }, (_, i) => werkt(plusDagen(begin, -1 - i)));
  const gewoon = jaar.reduce((som, n) => som + n, 0) / jaar.length;
  return dagen.map((dag) => inWeek(dag, werkt) / gewoon);
}

/** Everything that a simulation from `begin` on needs, as numbers of days. */
export function maakModel(v: Modelvraag): Model {
  const { geleerd, scenario, regels } = v;
  const dagen = Array.from({ length: v.dagen }, (_, i) => plusDagen(v.begin, i));
  const alle = Array.from({ length: TERUG + v.dagen + 200 }, (_, i) => plusDagen(v.begin, i - TERUG));
  const uiterlijk = (termijn: 'wmoOnderzoek' | 'wmoBeslissing'): readonly number[] =>
    alle.map((dag) => dagenTussen(v.begin, kaleTermijn(termijn, dag, regels).uiterlijk));
  return {
    dagen: v.dagen,
    verslagUiterlijk: uiterlijk('wmoOnderzoek'),
    besluitUiterlijk: uiterlijk('wmoBeslissing'),
    terug: TERUG,
    instroom: dagen.map((dag) => v.instroom(dag) * (1 + scenario.meldingen / 100)),
    onzeker: v.onzeker,
    urgentie: geleerd.urgentie,
    vroegKlaar: geleerd.vroegKlaar,
    naarBesluit: geleerd.naarBesluit,
    duren: geleerd.duren,
    geheel: geleerd.geheel,
    verdeeldIn: scenario.dagelijksScreenen ? 1 : null,
    eigenDeel: geleerd.eigenDeel,
    gewichten: geleerd.soorten.map(({ aandeel, gewicht }) => [aandeel, gewicht]),
    telefonisch: dagen.map((dag) => deelTelefonisch(v, dag)),
    // A weekend is no standstill: a week is the measure.
    uren: dagen.map((dag) => inWeek(dag, (d) => urenMet(v, d))),
    gewoneUren: dagen.map((dag) => inWeek(dag, v.gewoneUren)),
    werkdagen: werkdagenNaast(v.begin, dagen, regels.kalender),
    extraUren: v.extraUren ?? 'zoalsGeleerd',
    drukte: v.drukte,
    voorraad: v.voorraad.map((rij) => beginzaak(rij, v.begin, geleerd.soorten)),
  };
}

function deelTelefonisch({ scenario, verlengingen }: Modelvraag, dag: Datum): number {
  const alle = scenario.telefonisch / 100;
  return alle + (1 - alle) * verlengingen(dag) * ((scenario.verlengingTelefonisch ?? 0) / 100);
}

function urenMet({ uren, scenario, formatie }: Modelvraag, dag: Datum): number {
  const vast = uren(dag);
  const weg = scenario.wegVanaf !== null && dag >= scenario.wegVanaf ? scenario.urenWeg / 100 : 0;
  const { erbijVanaf } = scenario;
  const nieuw =
    erbijVanaf === null || dag < erbijVanaf || vast === 0
      ? 0
      : (scenario.urenErbij / 5) *
        nettoDeel(formatie) *
        (dagenTussen(erbijVanaf, dag) < INWERKEN.dagen ? INWERKEN.deel : 1);
  return vast * (1 - weg) + vast * weg * vervangen(scenario, dag) + nieuw;
}

/** Which part of the hours that left somebody new brings: nobody for a quarter, and then who learns for a quarter. */
function vervangen({ wegVervangen = false, wegVanaf }: Scenario, dag: Datum): number {
  if (!wegVervangen || wegVanaf === null) return 0;
  const sinds = dagenTussen(wegVanaf, dag) - VACATURE_DAGEN;
  return sinds < 0 ? 0 : sinds < INWERKEN.dagen ? INWERKEN.deel : 1;
}

function beginzaak(rij: Voorraadrij, begin: Datum, soorten: readonly Soortgewicht[]): Beginzaak {
  const dag = (d: Datum): number => Math.max(-TERUG, dagenTussen(begin, d));
  // The last thing that was done says which step it is in, and since when.
  const gedaan: readonly (readonly [Stap, Datum | null])[] = [
    ['verzenden', rij.besloten],
    ['beslissen', rij.aanvraag],
    ['reactie', rij.verslag],
    ['verslagMaken', rij.getoetst],
    ['toetsen', rij.onderzocht],
    ['onderzoeken', rij.verdeeld],
    ['verdelen', rij.begin],
  ];
  const [stap, sinds] = gedaan.find(([, op]) => op !== null) ?? ['verdelen', rij.begin];
  return {
    gemeld: dag(rij.begin),
    rang: RANG[rij.urgentie],
    plaats: STAPPEN.indexOf(stap),
    sinds: dag(sinds ?? rij.begin),
    aanvraagOp: rij.aanvraag === null ? null : dag(rij.aanvraag),
    gewicht: soorten.find(({ waarden }) => waarden.includes(rij.voorziening))?.gewicht ?? null,
  };
}
