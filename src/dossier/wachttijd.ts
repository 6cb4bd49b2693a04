import { openBezwaren, openHerstel } from '../bezwaar/stand.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumVan, plusDagen } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { eersteOntvangst } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Plaats, Status, WachtOp } from './fase.ts';
import { waarIs } from './fase.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import type { DossierToestand } from './toestand.ts';
import { BEGIN_DOSSIER, evolve } from './toestand.ts';

/** A stretch of days in which the dossier waited for one party; both days included. */
export interface Wachtperiode {
  readonly wachtOp: WachtOp;
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly dagen: number;
}

type Journaal = readonly Vastgelegd<DossierGebeurtenis>[];

/**
 * For whom the dossier waited, day by day, from the day of receipt until yesterday, or until the day it
 * was closed. A day counts for whoever it waited for at the end of that day, so the days add up to the whole.
 * What came in counts from the day it came, not from the day it was written down: in between it lay with us.
 * @param ontvangen the day of receipt, when later facts than these put it right.
 */
export function wachtperioden(
  gebeurtenissen: Journaal,
  regels: LokaleRegels,
  vandaag: Datum,
  ontvangen?: Datum,
): readonly Wachtperiode[] {
  const standen = standPerDag(gebeurtenissen, regels);
  const eerste = standen[0];
  const laatste = standen.at(-1);
  const begin = ontvangen ?? (laatste && eersteOntvangst(laatste.t.melding));
  if (!eerste || !laatste || begin === undefined) return [];
  const stukken = [
    // Received before it was recorded: it lay with us.
    ...stuk('gemeente', begin, eerste.dag),
    ...standen.flatMap((stand, i) => {
      // Before a day of receipt that was corrected to a later one, nobody waited.
      const van = stand.dag < begin ? begin : stand.dag;
      const tot = standen[i + 1]?.dag ?? vandaag;
      const kwam = binnenVoor(standen, i);
      if (kwam === undefined || kwam >= tot) return tot <= van ? [] : stukkenVan(stand, van, tot);
      const omslag = kwam < van ? van : kwam;
      return [...(omslag > van ? stukkenVan(stand, van, omslag) : []), ...stuk('gemeente', omslag, tot)];
    }),
  ];
  const samen = stukken.reduce<readonly Wachtperiode[]>(voegSamen, []);
  // What comes after closing is no waiting; a pause in between, before an aanvraag after all, stays visible.
  const dicht = waarIs(laatste.t, regels).wachtOp === 'niemand';
  return dicht && samen.at(-1)?.wachtOp === 'niemand' ? samen.slice(0, -1) : samen;
}

/** How many days for each party; only those that were waited for. */
export function wachtdagen(perioden: readonly Wachtperiode[]): ReadonlyMap<WachtOp, number> {
  return perioden.reduce(
    (tot, { wachtOp, dagen }) => tot.set(wachtOp, (tot.get(wachtOp) ?? 0) + dagen),
    new Map<WachtOp, number>(),
  );
}

/** The same of what happened from that receipt until that day, the day itself not waited for any more. */
export const gewachtTot = (
  gebeurtenissen: Journaal,
  regels: LokaleRegels,
  begin: Datum,
  op: Datum,
): ReadonlyMap<WachtOp, number> =>
  wachtdagen(
    wachtperioden(
      gebeurtenissen.filter((g) => datumVan(g.op) <= op),
      regels,
      op,
      begin,
    ).filter(({ van }) => van < op),
  );

interface Dagstand {
  readonly dag: Datum;
  /** At the end of the day. */
  readonly t: DossierToestand;
  readonly plaats: Plaats;
  /** Something written down on this day ended the waiting for somebody else: the day on which it came. */
  readonly kwam: Datum | undefined;
}

function standPerDag(gebeurtenissen: Journaal, regels: LokaleRegels): readonly Dagstand[] {
  const standen: Omit<Dagstand, 'plaats'>[] = [];
  let t = BEGIN_DOSSIER;
  for (const g of gebeurtenissen) {
    const voor = t;
    t = evolve(t, g);
    const dag = datumVan(g.op);
    const zelfdeDag = standen.at(-1)?.dag === dag ? standen.pop() : undefined;
    standen.push({ dag, t, kwam: zelfdeDag?.kwam ?? antwoordOp(g, voor, t, regels) });
  }
  return standen.map((stand) => ({ ...stand, plaats: waarIs(stand.t, regels) }));
}

/** When came what this fact tells, if it was waited for and is not any more? */
function antwoordOp(
  { feiten }: Vastgelegd<DossierGebeurtenis>,
  voor: DossierToestand,
  na: DossierToestand,
  regels: LokaleRegels,
): Datum | undefined {
  if (!('ontvangenOp' in feiten) || voor === BEGIN_DOSSIER) return undefined;
  return waarIs(na, regels).wachtOp === waarIs(voor, regels).wachtOp ? undefined : feiten.ontvangenOp;
}

/** When came what ended the waiting of this stand, also when other things were written down before that was. */
function binnenVoor(standen: readonly Dagstand[], i: number): Datum | undefined {
  const wachtOp = standen[i]?.plaats.wachtOp;
  if (wachtOp === undefined || BIJ_ONS.includes(wachtOp)) return undefined;
  return standen.slice(i + 1).find((later) => later.plaats.wachtOp !== wachtOp)?.kwam;
}

const BIJ_ONS: readonly WachtOp[] = ['gemeente', 'niemand'];

/** From `van` up to, not including, `tot`; cut where a term of the resident ran out without an answer. */
function stukkenVan(
  { t, plaats: { wachtOp, status } }: Dagstand,
  van: Datum,
  tot: Datum,
): readonly Wachtperiode[] {
  const laatste = hersteltermijnBij(status, t);
  if (laatste === undefined || laatste >= plusDagen(tot, -1)) return stuk(wachtOp, van, tot);
  const omslag = plusDagen(laatste, 1);
  // The resident did not answer in time: from then on it is our turn (Awb 4:5 lid 4).
  if (omslag <= van) return stuk('gemeente', van, tot);
  return [...stuk(wachtOp, van, omslag), ...stuk('gemeente', omslag, tot)];
}

function hersteltermijnBij(status: Status, t: DossierToestand): Datum | undefined {
  switch (status) {
    case 'wachtOpAanvulling':
      return laatsteDag(t.aanvraag.aanvullingen.filter((a) => !a.ontvangen));
    case 'bezwaarHerstellen':
      return laatsteDag(openBezwaren(t).flatMap((b) => openHerstel(b) ?? []));
    default:
      return undefined;
  }
}

function laatsteDag(verzoeken: readonly { readonly hersteltermijnTotEnMet: Datum }[]): Datum | undefined {
  return verzoeken
    .map((verzoek) => verzoek.hersteltermijnTotEnMet)
    .sort()
    .at(-1);
}

function stuk(wachtOp: WachtOp, van: Datum, tot: Datum): readonly Wachtperiode[] {
  const dagen = dagenTussen(van, tot);
  return dagen <= 0 ? [] : [{ wachtOp, van, totEnMet: plusDagen(tot, -1), dagen }];
}

function voegSamen(perioden: readonly Wachtperiode[], volgende: Wachtperiode): readonly Wachtperiode[] {
  const vorige = perioden.at(-1);
  if (vorige?.wachtOp !== volgende.wachtOp) return [...perioden, volgende];
  const samen = { ...vorige, totEnMet: volgende.totEnMet, dagen: vorige.dagen + volgende.dagen };
  return [...perioden.slice(0, -1), samen];
}
