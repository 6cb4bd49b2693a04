import type { Maat } from '../dossier/meting.ts';
import type { Tellingen } from '../doorlooptijd/queries.ts';
import { ALLES, leesPer, leesTellingen } from '../doorlooptijd/queries.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import type { Knelpuntstatus } from '../doorbraak/register.ts';
import type { Blokkadesoort } from '../doorbraak/gebeurtenissen.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { leesAanbieders } from '../contracten/register-queries.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumVan, plusDagen } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Formatiewijziging } from '../prognose/formatie.ts';
import { leesPrognoses, leesWijzigingen } from '../prognose/opslag.ts';
import type { Prognoseuitkomst } from '../prognose/prognose.ts';
import type { SoortRegel } from '../recht/ruimte.ts';
import type { Effectoordeel } from '../terugblik/gebeurtenissen.ts';
import type { Toetsuitkomst } from '../toets/gebeurtenissen.ts';
import type { OverTermijn } from '../sturing/overtermijn.ts';
import { laatVoor } from '../sturing/overtermijn.ts';
import type { Waardenaam } from '../sturing/vraag.ts';
import { waardenVan } from '../sturing/vraag.ts';
import type { Aanbiedertelling } from './aanbieder-queries.ts';
import { leesAanbiedertellingen } from './aanbieder-queries.ts';
import { reeksTot } from './kwartaal.ts';
import { leesOverTermijnOp } from './overtermijn-queries.ts';
import type { Zonderhulptelling } from './zonderhulp-queries.ts';
import { leesZonderHulp } from './zonderhulp-queries.ts';

/** A bottleneck as a report may have it: a rule and how often, nobody's dossier. */
export interface Knelpunttelling {
  readonly naam: string;
  readonly soort: Blokkadesoort;
  readonly zaken: number;
  readonly status: Knelpuntstatus | null;
}

/** How often, per first day of a quarter and what. */
export interface Kwartaaltelling<Wat extends string> {
  readonly kwartaal: Datum;
  readonly wat: Wat;
  readonly aantal: number;
}

export type Doorbraakstap = 'begonnen' | 'besloten' | 'geevalueerd';

/** All that the report of a quarter is made from. */
export interface Rapportbron {
  readonly inrichting: Inrichting;
  readonly kwartaal: Tijdvak;
  readonly peildatum: Datum;
  readonly tellingen: Tellingen;
  /** First day of the history: of the first melding that is counted; null: there is none. */
  readonly eersteMelding: Datum | null;
  readonly voorzieningen: readonly Waardenaam[];
  readonly perVoorziening: ReadonlyMap<string, Tellingen>;
  readonly urgenties: readonly Waardenaam[];
  readonly perUrgentie: ReadonlyMap<string, Tellingen>;
  /** Not done on the last day of the quarter, and over the term. */
  readonly overTermijn: OverTermijn;
  /** Not finished on the last day of the quarter: per day of the melding how many. */
  readonly voorraad: readonly { readonly begin: Datum; readonly aantal: number }[];
  readonly toetsen: readonly Kwartaaltelling<Toetsuitkomst>[];
  readonly effecten: readonly Kwartaaltelling<Effectoordeel>[];
  readonly doorbraken: readonly Kwartaaltelling<Doorbraakstap>[];
  /** Of the last four quarters. */
  readonly regelsInDeWeg: readonly { readonly soort: SoortRegel; readonly aantal: number }[];
  readonly bezwaargronden: readonly {
    readonly grond: string;
    readonly uitkomst: string;
    readonly aantal: number;
  }[];
  /** As they stand on the day of counting, the most dossiers first. */
  readonly knelpunten: readonly Knelpunttelling[];
  readonly aanbieders: readonly Aanbiedertelling[];
  readonly zonderHulp: readonly Zonderhulptelling[];
  /** Of every provider that ever was in the register, by its code. */
  readonly aanbiedernamen: ReadonlyMap<string, string>;
  /** What the team said about its hours, for this quarter or later. */
  readonly wijzigingen: readonly Formatiewijziging[];
  /** The last one that was made around the end of the quarter; null when there is none. */
  readonly prognose: {
    readonly op: Datum;
    readonly uitkomst: Pick<Prognoseuitkomst, 'scenarios' | 'weken' | 'voorraad' | 'terugtoets'>;
  } | null;
}

/** A strict file and one that was joined with another have no measurements: they leave no trace in a count. */
const GETELD = `JOIN doorlooptijd l ON l.gemeente = $1 AND l.dossier = x.dossier AND l.metingen <> '[]'`;
const KWARTAAL = (dag: string): string => `date_trunc('quarter', (${dag})::timestamp)::date`;

/** The first month is found by index, and in it the first day. */
const EERSTE = `
  SELECT min(op) AS dag FROM doorlooptijdmeting WHERE gemeente = $1 AND maat = 'mijlpaal:gemeld' AND maand =
    (SELECT min(maand) FROM doorlooptijdmeting WHERE gemeente = $1 AND maat = 'mijlpaal:gemeld')`;

/** What is open still, and what was finished on that day or later (migrations/0038). */
const VOORRAAD = `
  SELECT begin, count(*)::integer AS aantal FROM (
    SELECT begin FROM doorlooptijd WHERE gemeente = $1 AND open AND begin < $2
    UNION ALL
    SELECT begin FROM doorlooptijdmeting WHERE gemeente = $1 AND maat = 'mijlpaal:klaar' AND op >= $2 AND begin < $2) AS x
  GROUP BY 1`;

const TOETSEN = `
  SELECT ${KWARTAAL('x.besloten_op')} AS kwartaal, x.keuze AS wat, count(*)::integer AS aantal
  FROM geval x ${GETELD}
  WHERE x.gemeente = $1 AND x.besloten_op >= $2 AND x.besloten_op < $3 GROUP BY 1, 2`;

const EFFECTEN = `
  SELECT ${KWARTAAL('x.teruggekeken_op')} AS kwartaal, e->>'oordeel' AS wat, count(*)::integer AS aantal
  FROM geval x ${GETELD}, jsonb_array_elements(x.effecten) AS e
  WHERE x.gemeente = $1 AND x.teruggekeken_op >= $2 AND x.teruggekeken_op < $3 AND e->>'oordeel' IS NOT NULL GROUP BY 1, 2`;

const REGELS = `
  SELECT a->>'soort' AS soort, count(DISTINCT x.dossier)::integer AS aantal
  FROM geval x ${GETELD}, jsonb_array_elements(x.afwijkingen) AS a
  WHERE x.gemeente = $1 AND x.keuze = 'maatwerk' AND x.besloten_op >= $2 AND x.besloten_op < $3 GROUP BY 1`;

const GRONDEN = `
  SELECT g AS grond, x.uitkomst, count(*)::integer AS aantal
  FROM bezwaar x ${GETELD}, unnest(x.gronden) AS g
  WHERE x.gemeente = $1 AND x.uit_op >= $2 AND x.uit_op < $3 AND x.uitkomst IS NOT NULL GROUP BY 1, 2`;

/** The journal is looked up by dossier: a plan without a blockade has not come far enough to count. */
const DOORBRAKEN = `
  SELECT ${KWARTAAL('s.op')} AS kwartaal, s.wat, count(*)::integer AS aantal
  FROM (
    SELECT x.dossier, CASE j.soort WHEN 'doorbraakBlokkadesVastgelegd' THEN 'begonnen'
        WHEN 'doorbraakplanBesloten' THEN 'besloten' ELSE 'geevalueerd' END AS wat,
      min(j.op AT TIME ZONE 'Europe/Amsterdam') AS op
    FROM (SELECT DISTINCT dossier FROM knelpunt WHERE gemeente = $1 AND uit = 'doorbraak') AS x ${GETELD}
      JOIN journaal j ON j.gemeente = $1 AND j.dossier = x.dossier
        AND j.soort IN ('doorbraakBlokkadesVastgelegd', 'doorbraakplanBesloten', 'doorbraakGeevalueerd')
    GROUP BY 1, 2) AS s
  WHERE s.op >= $2::date AND s.op < $3::date GROUP BY 1, 2`;

const KNELPUNTEN = `
  SELECT max(x.naam) AS naam, max(x.soort) AS soort, count(DISTINCT x.dossier)::integer AS zaken,
    (SELECT status FROM knelpuntstatus s WHERE s.gemeente = $1 AND s.sleutel = x.sleutel ORDER BY s.nr DESC LIMIT 1) AS status
  FROM knelpunt x ${GETELD} WHERE x.gemeente = $1 GROUP BY x.sleutel ORDER BY zaken DESC, naam LIMIT 200`;

const PER_VOORZIENING: readonly Maat[] = [
  'onderzoek',
  'beslissing',
  'geheel',
  'totHulp',
  'optijd:beslissing',
];
const PER_URGENTIE: readonly Maat[] = ['mijlpaal:gemeld', 'eersteContact'];

/** A forecast belongs to a quarter when it was made around its end: earlier it does not know what lay there, later it is about other weeks. */
export const PROGNOSE_GELDT_DAGEN = 31;

export const hoortBij = (op: Datum, { tot }: Pick<Tijdvak, 'tot'>): boolean =>
  Math.abs(dagenTussen(plusDagen(tot, -1), op)) <= PROGNOSE_GELDT_DAGEN;

async function geldendePrognose(
  trx: Trx,
  gemeente: Gemeentecode,
  kwartaal: Tijdvak,
): Promise<Rapportbron['prognose']> {
  const [laatste] = (await leesPrognoses(trx, gemeente)).flatMap(({ op, uitkomst }) =>
    uitkomst !== null && hoortBij(datumVan(op), kwartaal) ? [{ op: datumVan(op), uitkomst }] : [],
  );
  return laatste ?? null;
}

/** Reads what the report of this quarter is made from; as much as there are months, and the dossiers of two years. */
export async function leesRapportbron(
  trx: Trx,
  inrichting: Inrichting,
  kwartaal: Tijdvak,
  peildatum: Datum,
): Promise<Rapportbron> {
  const { gemeente } = inrichting;
  const { tot } = kwartaal;
  const sinds = reeksTot(kwartaal, 8)[0]?.van ?? kwartaal.van;
  const jaar = reeksTot(kwartaal, 4)[0]?.van ?? kwartaal.van;
  const lees = <Rij>(tekst: string, ...rest: readonly Datum[]): Promise<readonly Rij[]> =>
    vraag<Rij>(trx, tekst, [gemeente, ...rest]);
  return {
    inrichting,
    kwartaal,
    peildatum,
    tellingen: await leesTellingen(trx, gemeente, ALLES, sinds),
    eersteMelding: (await lees<{ readonly dag: Datum | null }>(EERSTE))[0]?.dag ?? null,
    voorzieningen: waardenVan('voorziening', inrichting),
    perVoorziening: await leesPer(trx, gemeente, 'voorziening', ALLES, PER_VOORZIENING, sinds),
    urgenties: waardenVan('urgentie', inrichting),
    perUrgentie: await leesPer(trx, gemeente, 'urgentie', ALLES, PER_URGENTIE, sinds),
    voorraad: await lees(VOORRAAD, tot),
    overTermijn: await leesOverTermijnOp(trx, gemeente, tot, {
      onderzoek: laatVoor('onderzoek', tot, inrichting.regels),
      beslissing: laatVoor('beslissing', tot, inrichting.regels),
    }),
    toetsen: await lees(TOETSEN, sinds, tot),
    effecten: await lees(EFFECTEN, sinds, tot),
    doorbraken: await lees(DOORBRAKEN, sinds, tot),
    regelsInDeWeg: await lees(REGELS, jaar, tot),
    bezwaargronden: await lees(GRONDEN, jaar, tot),
    knelpunten: await lees(KNELPUNTEN),
    aanbieders: await leesAanbiedertellingen(trx, gemeente, kwartaal),
    zonderHulp: await leesZonderHulp(trx, gemeente, tot),
    aanbiedernamen: new Map((await leesAanbieders(trx, gemeente, peildatum)).map((a) => [a.code, a.naam])),
    wijzigingen: await leesWijzigingen(trx, gemeente, kwartaal.van),
    prognose: await geldendePrognose(trx, gemeente, kwartaal),
  };
}
