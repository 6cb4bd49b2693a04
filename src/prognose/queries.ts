import type { Maat } from '../dossier/meting.ts';
import type { Urgentie } from '../screening/gebeurtenissen.ts';
import { ALLES, leesPer, leesTellingen } from '../doorlooptijd/queries.ts';
import type { Tellingen } from '../doorlooptijd/queries.ts';
import type { Datum } from '../kern/datum.ts';
import { plusMaanden } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';

/** A dossier that lay there on a day, as far as it had come. */
export interface Voorraadrij {
  readonly begin: Datum;
  readonly urgentie: Urgentie | '';
  /** When each of these was done; null: not yet. */
  readonly verdeeld: Datum | null;
  readonly onderzocht: Datum | null;
  readonly getoetst: Datum | null;
  readonly verslag: Datum | null;
  readonly aanvraag: Datum | null;
  readonly besloten: Datum | null;
  /** Empty as long as nothing was asked for. */
  readonly voorziening: string;
}

/** What the past tells on a day: nothing of that day or after it. */
export interface Bron {
  readonly op: Datum;
  readonly tellingen: Tellingen;
  readonly perUrgentie: ReadonlyMap<string, Tellingen>;
  readonly perVoorziening: ReadonlyMap<string, Tellingen>;
  /** Meldingen of the last two years by day of the week, Monday first. */
  readonly perWeekdag: readonly number[];
  /** Of the first melding that is read. */
  readonly eerste: Datum | null;
  readonly voorraad: readonly Voorraadrij[];
  /** Dossiers with granted help that ends on a day and for which nothing is arranged, as it is today. */
  readonly aflopend: readonly { readonly dag: Datum; readonly aantal: number }[];
  readonly afgelopen: Afgelopen;
}

/** Dossiers with help that ended in the last twelve months, and those of whom the resident came again before it ended. */
export interface Afgelopen {
  readonly eindigden: number;
  readonly kwamenTerug: number;
}

/** A municipality with more open dossiers than this is reckoned with as many of them, and says so. */
export const HOOGSTENS_VOORRAAD = 20_000;
/** So many months back are read. */
export const MAANDEN_TERUG = 36;

const WEEKDAGEN = `
  SELECT extract(isodow FROM begin)::integer AS dag, min(begin) AS eerste,
    (count(*) FILTER (WHERE begin >= $4))::integer AS aantal FROM doorlooptijd
  WHERE gemeente = $1 AND begin >= $2 AND begin < $3 AND metingen <> '[]' GROUP BY 1`;

/** Far enough for the longest forecast with the longest time ahead. */
const AFLOPEND_MAANDEN = 20;
const AFLOPEND = `
  SELECT p.dag, count(DISTINCT p.dossier)::integer AS aantal FROM voortzettingspunt p
  JOIN doorlooptijd l ON l.gemeente = $1 AND l.dossier = p.dossier AND l.metingen <> '[]'
  WHERE p.gemeente = $1 AND p.soort = 'einde' AND p.stand = 'nogNiets' AND p.dag >= $2 AND p.dag < $3 GROUP BY 1`;

/** Counted only: nobody reads who it was. Without a BSN nobody can tell. */
const AFGELOPEN = `
  SELECT count(*)::integer AS eindigden, (count(*) FILTER (WHERE EXISTS (
    SELECT FROM dossier n WHERE n.gemeente = $1 AND n.bsn = d.bsn AND n.dossier <> d.dossier
      AND n.ontvangen_op > h.einde - 7 * $4::integer AND n.ontvangen_op <= h.einde AND n.ontvangen_op > d.ontvangen_op
  )))::integer AS "kwamenTerug"
  FROM (
    SELECT p.dossier, max(p.dag) AS einde FROM voortzettingspunt p
    JOIN doorlooptijd l ON l.gemeente = $1 AND l.dossier = p.dossier AND l.metingen <> '[]'
    WHERE p.gemeente = $1 AND p.soort = 'einde' AND p.dag >= $2 AND p.dag < $3 GROUP BY 1) AS h
  JOIN dossier d ON d.gemeente = $1 AND d.dossier = h.dossier AND d.bsn IS NOT NULL`;

const VOORRAAD = `
  SELECT l.begin, l.urgentie, CASE WHEN m.aanvraag IS NULL THEN '' ELSE l.voorziening END AS voorziening, m.*
  FROM doorlooptijd l, LATERAL (
    SELECT min(x.op) FILTER (WHERE x.maat = 'mijlpaal:verdeeld') AS verdeeld,
      min(x.op) FILTER (WHERE x.maat = 'stap:onderzoeken' AND x.dagen IS NOT NULL) AS onderzocht,
      min(x.op) FILTER (WHERE x.maat = 'stap:toetsen' AND x.dagen IS NOT NULL) AS getoetst,
      min(x.op) FILTER (WHERE x.maat = 'mijlpaal:verslag') AS verslag,
      min(x.op) FILTER (WHERE x.maat = 'mijlpaal:aanvraag') AS aanvraag,
      min(x.op) FILTER (WHERE x.maat = 'stap:beslissen' AND x.dagen IS NOT NULL) AS besloten,
      coalesce(bool_or(x.maat = 'mijlpaal:klaar'), false) AS klaar
    FROM jsonb_to_recordset(l.metingen) AS x(maat text, op date, dagen integer) WHERE x.op < $2) AS m
  WHERE l.gemeente = $1 AND l.begin < $2 AND (l.open OR l.laatste >= $2) AND l.metingen <> '[]' AND NOT m.klaar
  ORDER BY l.begin, l.dossier LIMIT ${HOOGSTENS_VOORRAAD}`;

/** Reads what a forecast from this day on may know; help is looked at again at most so many weeks before it ends. */
export async function leesBron(
  trx: Trx,
  gemeente: Gemeentecode,
  op: Datum,
  vroegWeken: number,
): Promise<Bron> {
  const sinds = plusMaanden(`${op.slice(0, 8)}01` as Datum, -MAANDEN_TERUG);
  const perUrgentie: readonly Maat[] = ['mijlpaal:gemeld'];
  const perVoorziening: readonly Maat[] = ['gewacht:gemeente'];
  const weekdagen = await vraag<{ readonly dag: number; readonly aantal: number; readonly eerste: Datum }>(
    trx,
    WEEKDAGEN,
    [gemeente, sinds, op, plusMaanden(op, -24)],
  );
  return {
    op,
    tellingen: await leesTellingen(trx, gemeente, ALLES, sinds),
    perUrgentie: await leesPer(trx, gemeente, 'urgentie', ALLES, perUrgentie, sinds),
    perVoorziening: await leesPer(trx, gemeente, 'voorziening', ALLES, perVoorziening, sinds),
    perWeekdag: [1, 2, 3, 4, 5, 6, 7].map((dag) => weekdagen.find((w) => w.dag === dag)?.aantal ?? 0),
    eerste: weekdagen.map((w) => w.eerste).sort()[0] ?? null,
    aflopend: await vraag<Bron['aflopend'][number]>(trx, AFLOPEND, [
      gemeente,
      op,
      plusMaanden(op, AFLOPEND_MAANDEN),
    ]),
    afgelopen: (
      await vraag<Afgelopen>(trx, AFGELOPEN, [gemeente, plusMaanden(op, -12), op, vroegWeken])
    )[0] ?? { eindigden: 0, kwamenTerug: 0 },
    voorraad: await vraag<Voorraadrij>(trx, VOORRAAD, [gemeente, op]),
  };
}

/** How the terms of one dossier went; what was not done yet is null. */
export interface Termijnrij {
  readonly begin: Datum;
  readonly verslag: Datum | null;
  readonly aanvraag: Datum | null;
  readonly klaar: Datum | null;
  /** Done in time, with suspension. */
  readonly verslagOpTijd: boolean;
  readonly besluitOpTijd: boolean;
}

const TERMIJNEN = `
  SELECT l.begin, m.* FROM doorlooptijd l, LATERAL (
    SELECT min(x.op) FILTER (WHERE x.maat = 'mijlpaal:verslag') AS verslag,
      min(x.op) FILTER (WHERE x.maat = 'mijlpaal:aanvraag') AS aanvraag,
      min(x.op) FILTER (WHERE x.maat = 'mijlpaal:klaar') AS klaar,
      coalesce(bool_or(x.maat = 'optijd:onderzoek' AND x.dagen > 0), false) AS "verslagOpTijd",
      coalesce(bool_or(x.maat = 'optijd:beslissing' AND x.dagen > 0), false) AS "besluitOpTijd"
    FROM jsonb_to_recordset(l.metingen) AS x(maat text, op date, dagen integer)) AS m
  WHERE l.gemeente = $1 AND l.begin < $3 AND (l.open OR l.laatste >= $2) AND l.metingen <> '[]'`;

/** Of each dossier that lay there between these days, the last not included. */
export async function leesTermijnen(
  trx: Trx,
  gemeente: Gemeentecode,
  van: Datum,
  tot: Datum,
): Promise<readonly Termijnrij[]> {
  return vraag<Termijnrij>(trx, TERMIJNEN, [gemeente, van, tot]);
}

/** In the order of the simulation; what is not screened yet counts as the rest. */
export const RANG: Readonly<Record<Urgentie | '', 0 | 1 | 2>> = {
  acuut: 0,
  spoed: 0,
  urgent: 1,
  regulier: 2,
  versneld: 2,
  '': 2,
};
