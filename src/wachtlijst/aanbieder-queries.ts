import type { Datum } from '../kern/datum.ts';
import { plusWeken } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, LokaleCode } from '../kern/ids.ts';
import { BIJ_AANBIEDER } from '../levering/aanbiedereinde.ts';
import type { Weigerreden } from '../levering/gebeurtenissen.ts';
import type { Leveringstand } from '../levering/stand.ts';
import { TERUG_WEKEN } from '../levering/wachttijd.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';

/** How the delivery of one provision goes at one provider: numbers, nobody's name. */
export interface Aanbiedervoortgang {
  readonly voorziening: LokaleCode;
  /** Asked and not begun, now; and of these, the ones whose answer is overdue. */
  readonly wachtend: number;
  readonly teLaat: number;
  /** In the last half year. */
  readonly gevraagd: number;
  readonly geweigerd: number;
  readonly gestart: number;
  /** Of them, who was not planned to take over on a day: of these alone are the days. */
  readonly gemeten: number;
  /** Days from the assignment, or the first day of the grant, until help began, for half of the starts at most; null without starts. */
  readonly mediaanDagen: number | null;
}

export interface Weigertelling {
  readonly reden: Weigerreden;
  readonly aantal: number;
}

const VOORTGANG = `
  SELECT l.voorziening,
    count(*) FILTER (WHERE l.stand IN ('wachtOpAntwoord','wachtOpStart'))::int AS wachtend,
    count(*) FILTER (WHERE l.stand = 'wachtOpAntwoord' AND p.soort IS NOT NULL)::int AS "teLaat",
    count(*) FILTER (WHERE l.opgedragen_op > $4::date)::int AS gevraagd,
    count(*) FILTER (WHERE l.stand = 'geweigerd' AND l.opgedragen_op > $4::date)::int AS geweigerd,
    count(*) FILTER (WHERE l.gestart_op > $4::date)::int AS gestart,
    count(*) FILTER (WHERE l.gestart_op > $4::date AND l.begin_op IS NULL)::int AS gemeten,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY greatest(0, l.gestart_op - coalesce(l.wacht_vanaf, l.opgedragen_op)))
      FILTER (WHERE l.gestart_op > $4::date AND l.begin_op IS NULL)::int AS "mediaanDagen"
  FROM levering l
  LEFT JOIN leveringpunt p ON p.gemeente = l.gemeente AND p.dossier = l.dossier AND p.onderdeel = l.onderdeel
    AND p.soort = 'antwoord' AND p.vanaf <= $3::date
  WHERE l.gemeente = $1 AND l.aanbieder = $2
  GROUP BY l.voorziening ORDER BY l.voorziening`;

/** Why it refused stands in the journal alone, as a code; which assignments these are, the read table says. */
const WEIGERREDENEN = `
  SELECT j.feiten->>'reden' AS reden, count(*)::int AS aantal
  FROM levering l
  JOIN journaal j ON j.gemeente = l.gemeente AND j.dossier = l.dossier AND j.soort = 'leveringGeweigerd'
    AND j.feiten->>'levering' = l.levering
  WHERE l.gemeente = $1 AND l.aanbieder = $2 AND l.stand = 'geweigerd' AND l.opgedragen_op > $3::date
  GROUP BY 1 ORDER BY 2 DESC, 1`;

export async function leesAanbiedervoortgang(
  trx: Trx,
  gemeente: Gemeentecode,
  aanbieder: LokaleCode,
  vandaag: Datum,
): Promise<{
  readonly voortgang: readonly Aanbiedervoortgang[];
  readonly weigeringen: readonly Weigertelling[];
}> {
  const terug = plusWeken(vandaag, -TERUG_WEKEN);
  return {
    voortgang: await vraag<Aanbiedervoortgang>(trx, VOORTGANG, [gemeente, aanbieder, vandaag, terug]),
    weigeringen: await vraag<Weigertelling>(trx, WEIGERREDENEN, [gemeente, aanbieder, terug]),
  };
}

/** Somebody who waits for this provider, or gets help there; without a name. */
export interface Bijaanbieder {
  readonly dossier: DossierId;
  readonly voorziening: LokaleCode;
  readonly stand: Leveringstand;
  readonly wachtSinds: Datum;
  readonly gestartOp: Datum | null;
  /** Of the granted period, or sooner when another takes over. */
  readonly einde: Datum | null;
  /** Takes over help that runs elsewhere, from this day. */
  readonly beginOp: Datum | null;
}

export const PER_MENSENBLAD = 50;

/** Who waits first, by urgency and day; then who gets help, by who got it first. One line more than is shown. */
export async function leesBijAanbieder(
  trx: Trx,
  gemeente: Gemeentecode,
  aanbieder: LokaleCode,
  vanaf: number,
): Promise<readonly Bijaanbieder[]> {
  return vraag<Bijaanbieder>(
    trx,
    `SELECT dossier, voorziening, stand, wacht_sinds AS "wachtSinds", gestart_op AS "gestartOp", einde,
       begin_op AS "beginOp"
     FROM levering
     WHERE gemeente = $1 AND aanbieder = $2 AND stand = ANY($3) AND (actueel OR begin_op IS NOT NULL)
     ORDER BY stand IN ('loopt', 'onderbroken'), rang, wacht_sinds, dossier, onderdeel
     OFFSET $4 LIMIT $5`,
    [gemeente, aanbieder, BIJ_AANBIEDER, vanaf, PER_MENSENBLAD + 1],
  );
}
