import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumLang, plusDagen } from '../kern/datum.ts';
import type { LokaleCode, PersoonId } from '../kern/ids.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import type { Toedelingreden, Urgentie } from './gebeurtenissen.ts';
import { LEEFGEBIED_IN_ZIN } from './namen.ts';

/** Phases that ask work of a klantmanager. A provision that runs does not, until something is to be done again. */
export const WERKFASEN = [
  'melding',
  'screening',
  'onderzoek',
  'toets',
  'verslag',
  'aanvraag',
  'besluit',
] as const;
export type Werkfase = (typeof WERKFASEN)[number];

/** First and last day away, both included. */
export interface Afwezigheid {
  readonly van: Datum;
  readonly totEnMet: Datum;
}

/** Someone who can take dossiers, and how full the desk is. */
export interface Bezetting {
  readonly id: PersoonId;
  readonly naam: string;
  readonly team: LokaleCode | null;
  /** Hours a week. */
  readonly uren: number;
  /** Codes of the municipality; one equal to a leefgebied counts as expertise in it. */
  readonly deskundigheid: readonly LokaleCode[];
  readonly afwezig: readonly Afwezigheid[];
  readonly lopend: readonly { readonly fase: Werkfase; readonly aantal: number }[];
}

export interface TeVerdelen {
  readonly urgentie: Urgentie;
  readonly leefgebieden: readonly Leefgebied[];
  /** Last day of the investigation (Wmo 2.3.2 lid 1). */
  readonly uiterlijk: Datum;
}

export interface Voorstelreden {
  readonly reden: Toedelingreden;
  /** A whole sentence in Dutch. */
  readonly tekst: string;
  /** What this adds to the score; negative takes away. */
  readonly punten: number;
}

export interface Voorstelregel {
  readonly id: PersoonId;
  readonly naam: string;
  readonly team: LokaleCode | null;
  /** Sum of the points of all reasons; only means something beside the others in the list. */
  readonly score: number;
  /** Not away today, nor for half of the term, and has hours. Who is not never stands before who is. */
  readonly beschikbaar: boolean;
  readonly redenen: readonly Voorstelreden[];
}

/** How heavy one dossier weighs, by phase: investigating costs more than deciding. */
const GEWICHT: Readonly<Record<Werkfase, number>> = {
  melding: 2,
  screening: 2,
  onderzoek: 6,
  toets: 6,
  verslag: 4,
  aanvraag: 4,
  besluit: 4,
};
/** Weight per hour a week at which a desk counts as full: 24 investigations in 36 hours. */
const VOL_PER_UUR = 4;
const PUNTEN = { werkdruk: 60, deskundigheid: 25, afwezigheid: 30, termijn: 20 } as const;
/** From so many days before the end the term presses, whatever the urgency. */
const DRUK_VANAF_DAGEN = 14;
/** Nobody plans further ahead than this for one dossier. */
const HORIZON_DAGEN = 90;

/**
 * Who could take this dossier, best first, each with the reasons in words. The werkverdeler decides;
 * the order is the same whatever the order of `klantmanagers`.
 */
export function stelToedelingVoor(invoer: {
  readonly klantmanagers: readonly Bezetting[];
  readonly dossier: TeVerdelen;
  readonly vandaag: Datum;
}): readonly Voorstelregel[] {
  return invoer.klantmanagers
    .map((wie) => beoordeel(wie, invoer.dossier, invoer.vandaag))
    .sort(
      (a, b) => Number(b.beschikbaar) - Number(a.beschikbaar) || b.score - a.score || (a.id < b.id ? -1 : 1),
    );
}

/** Who stands on top, when there is anyone who can take it. */
export function eersteKeus(voorstel: readonly Voorstelregel[]): Voorstelregel | undefined {
  return voorstel.find((regel) => regel.beschikbaar);
}

function beoordeel(wie: Bezetting, dossier: TeVerdelen, vandaag: Datum): Voorstelregel {
  const weg = afwezigBinnen(wie, vandaag, dossier.uiterlijk);
  const redenen = [
    werkdruk(wie),
    deskundigheid(wie, dossier.leefgebieden),
    termijn(wie, dossier, vandaag),
    afwezigheid(wie, weg, vandaag),
  ].filter((reden) => reden !== undefined);
  return {
    id: wie.id,
    naam: wie.naam,
    team: wie.team,
    score: redenen.reduce((som, { punten }) => som + punten, 0),
    beschikbaar: wie.uren > 0 && !isAfwezig(wie, vandaag) && weg.dagen * 2 < weg.van,
    redenen,
  };
}

function werkdruk(wie: Bezetting): Voorstelreden {
  if (wie.uren <= 0) return { reden: 'werkdruk', tekst: 'Heeft geen uren in dit team.', punten: 0 };
  const zwaarte = wie.lopend.reduce((som, { fase, aantal }) => som + GEWICHT[fase] * aantal, 0);
  const vol = zwaarte / (wie.uren * VOL_PER_UUR);
  const totaal = wie.lopend.reduce((som, { aantal }) => som + aantal, 0);
  const onderzoek = aantalIn(wie, ['onderzoek', 'toets']);
  const uren = `${String(wie.uren).replace('.', ',')} uur per week`;
  const dossiers = totaal === 1 ? '1 dossier' : `${totaal} dossiers`;
  const tekst =
    totaal === 0
      ? `Heeft nu geen dossiers en werkt ${uren}.`
      : `Heeft ${dossiers}, waarvan ${onderzoek} in onderzoek, en werkt ${uren}. Dat is ${hoeVol(vol)} volle taak.`;
  return { reden: 'werkdruk', tekst, punten: Math.round(PUNTEN.werkdruk * (1 - vol)) };
}

/** `33 procent van een`, `1,4 keer een`: beyond a full desk nobody reads a percentage. */
function hoeVol(vol: number): string {
  const keer = (Math.round(vol * 10) / 10).toString().replace('.', ',');
  return Math.round(vol * 100) > 100 ? `${keer} keer een` : `${Math.round(vol * 100)} procent van een`;
}

function deskundigheid(wie: Bezetting, leefgebieden: readonly Leefgebied[]): Voorstelreden | undefined {
  const kent = new Set<string>(wie.deskundigheid);
  const geraakt = [...new Set(leefgebieden)];
  const gedeeld = geraakt.filter((leefgebied) => kent.has(leefgebied));
  if (gedeeld.length === 0) return undefined;
  return {
    reden: 'deskundigheid',
    tekst: `Is deskundig in ${opsomming(gedeeld.map((leefgebied) => LEEFGEBIED_IN_ZIN[leefgebied]))}.`,
    punten: Math.round((PUNTEN.deskundigheid * gedeeld.length) / geraakt.length),
  };
}

/** When time presses, dossiers with a running clock on the desk weigh once more. */
function termijn(wie: Bezetting, dossier: TeVerdelen, vandaag: Datum): Voorstelreden | undefined {
  const waarom = onderDruk(dossier, vandaag);
  if (waarom === undefined || wie.uren <= 0) return undefined;
  const metKlok = aantalIn(wie, ['onderzoek', 'toets', 'verslag', 'aanvraag', 'besluit']);
  const punten = Math.min(PUNTEN.termijn, Math.round((metKlok * 36) / wie.uren));
  if (punten === 0)
    return { reden: 'termijn', tekst: `${waarom} Heeft ruimte om meteen te beginnen.`, punten: 0 };
  return {
    reden: 'termijn',
    tekst: `${waarom} Heeft al ${metKlok} ${metKlok === 1 ? 'dossier' : 'dossiers'} waarvan de termijn loopt.`,
    punten: -punten,
  };
}

function onderDruk({ urgentie, uiterlijk }: TeVerdelen, vandaag: Datum): string | undefined {
  if (urgentie === 'acuut' || urgentie === 'spoed' || urgentie === 'urgent')
    return `Dit dossier is ${urgentie}.`;
  const dagen = dagenTussen(vandaag, uiterlijk);
  if (dagen > DRUK_VANAF_DAGEN) return undefined;
  if (dagen < 0) return 'De termijn is al voorbij.';
  if (dagen === 0) return 'Vandaag is de laatste dag.';
  return `Er ${dagen === 1 ? 'is nog 1 dag' : `zijn nog ${dagen} dagen`}.`;
}

function afwezigheid(
  wie: Bezetting,
  weg: { readonly dagen: number; readonly van: number },
  vandaag: Datum,
): Voorstelreden | undefined {
  if (weg.dagen === 0) return undefined;
  const tekst = isAfwezig(wie, vandaag)
    ? `Is vandaag afwezig, terug op ${datumLang(terugOp(wie, vandaag))}.`
    : `Is ${weg.dagen} van de ${weg.van} dagen tot het einde van de termijn afwezig.`;
  return {
    reden: 'afwezigheid',
    tekst,
    punten: -Math.round((PUNTEN.afwezigheid * weg.dagen) / weg.van),
  };
}

function isAfwezig(wie: Bezetting, dag: Datum): boolean {
  return wie.afwezig.some((a) => a.van <= dag && dag <= a.totEnMet);
}

function terugOp(wie: Bezetting, vandaag: Datum): Datum {
  const nu = wie.afwezig.find((a) => a.van <= vandaag && vandaag <= a.totEnMet);
  return nu ? terugOp(wie, plusDagen(nu.totEnMet, 1)) : vandaag;
}

/** Days away from today to the last day of the term, today when that has passed. */
function afwezigBinnen(
  wie: Bezetting,
  vandaag: Datum,
  uiterlijk: Datum,
): { readonly dagen: number; readonly van: number } {
  const van = Math.min(HORIZON_DAGEN, Math.max(0, dagenTussen(vandaag, uiterlijk))) + 1;
  const dagen = wie.afwezig.length === 0 ? [] : Array.from({ length: van }, (_, i) => plusDagen(vandaag, i));
  return { dagen: dagen.filter((dag) => isAfwezig(wie, dag)).length, van };
}

function aantalIn(wie: Bezetting, fasen: readonly Werkfase[]): number {
  return wie.lopend.filter(({ fase }) => fasen.includes(fase)).reduce((som, { aantal }) => som + aantal, 0);
}

/** `geld, wonen en veiligheid` */
function opsomming(woorden: readonly string[]): string {
  const laatste = woorden.at(-1) ?? '';
  return woorden.length > 1 ? `${woorden.slice(0, -1).join(', ')} en ${laatste}` : laatste;
}
