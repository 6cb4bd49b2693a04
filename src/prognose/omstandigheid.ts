import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, plusMaanden } from '../kern/datum.ts';
import type { Tellingen } from '../doorlooptijd/queries.ts';
import { telIn } from '../sturing/figuur.ts';
import type { Formatiewijziging } from './formatie.ts';
import { formatieVan, urenOp } from './formatie.ts';
import type { Geleerd, Modelvraag } from './ijking.ts';
import { maakModel } from './ijking.ts';
import type { Instroom } from './instroom.ts';
import type { Drukte, Onzekerheid } from './model.ts';
import { ZEKER } from './model.ts';
import type { Bron, Termijnrij } from './queries.ts';
import type { Rekenaar } from './rekenaar.ts';
import { ZOALS_NU } from './scenario.ts';
import { leerTempo } from './tempo.ts';
import { GENOEG } from './urenperzaak.ts';

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

export interface Omstandigheid {
  readonly rekenaar: Rekenaar;
  readonly inrichting: Inrichting;
  readonly wijzigingen: readonly Formatiewijziging[];
  readonly bronnen: Bronnen;
  /** Percent that is done. */
  readonly meld: (procent: number) => void;
}

/** Nobody knows these for sure: each simulation draws its own. */
export const watOnzekerIs = (bron: Bron, instroom: Instroom, geleerd: Geleerd): Onzekerheid => ({
  ...leerTempo(bron),
  instroom: instroom.wegen,
  // Of none at all even less is known than of one.
  zaken: Math.max(1, geleerd.dossiers),
});

/** The team of now, without what it expects: nobody kept what it was. */
export function modelvraag(
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
export async function leerDrukte(
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

/** What really came in each month, evenly over its working days. */
function maandinstroom(tellingen: Tellingen): (dag: Datum) => number {
  return (dag) => {
    const van = `${dag.slice(0, 8)}01` as Datum;
    const vak = { van, tot: plusMaanden(van, 1) };
    return telIn(tellingen, 'mijlpaal:gemeld', vak) / dagenTussen(van, vak.tot);
  };
}
