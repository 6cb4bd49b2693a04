import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Signaal } from '../melding/gebeurtenissen.ts';
import type { Urgentie } from './gebeurtenissen.ts';

/** What a melding without behandelaar waits for. */
export type Wachtstand = 'inlichten' | 'beoordelen' | 'verdelen' | 'anderePartij';

/** Where a melding that nobody treats yet stands in the queue. */
export interface Wachtplaats {
  readonly dossier: DossierId;
  readonly ontvangenOp: Datum;
  /** Last day of the term that runs now; null when none runs. */
  readonly uiterlijk: Datum | null;
  /** The melding named a danger. */
  readonly metSignaal: boolean;
  readonly urgentie: Urgentie | null;
  readonly herbeoordelenOp: Datum | null;
  readonly stand: Wachtstand;
}

/** The same with what it is about. */
export interface Wachtrij extends Wachtplaats {
  readonly naam: string;
  readonly hulpvraag: string;
  readonly signalen: readonly Signaal[];
}

const PLEK: Readonly<Record<Urgentie, number>> = { acuut: 0, spoed: 1, urgent: 4, versneld: 5, regulier: 6 };
const MET_SIGNAAL = 2;
const ONGEZIEN = 3;

function plek(rij: Wachtplaats): number {
  if (rij.urgentie !== null) return PLEK[rij.urgentie];
  return rij.metSignaal ? MET_SIGNAAL : ONGEZIEN;
}

/**
 * What cannot wait first, then what nobody has looked at (with signals before without), then the
 * rest by urgency; within each the shortest term first.
 */
export function opVolgorde(a: Wachtplaats, b: Wachtplaats): number {
  const plekken = plek(a) - plek(b);
  if (plekken !== 0) return plekken;
  const termijnen = vergelijk(a.uiterlijk ?? '9999', b.uiterlijk ?? '9999');
  return termijnen || vergelijk(a.ontvangenOp, b.ontvangenOp) || vergelijk(a.dossier, b.dossier);
}

function vergelijk(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Parts of the queue that ask attention; one melding may stand in more of them. */
export const WACHTRIJDELEN = ['alles', 'beoordelen', 'verdelen', 'telaat', 'opnieuw'] as const;
export type Wachtrijdeel = (typeof WACHTRIJDELEN)[number];

const STAAT_IN: Readonly<Record<Wachtrijdeel, (rij: Wachtplaats, vandaag: Datum) => boolean>> = {
  alles: () => true,
  beoordelen: (rij) => rij.urgentie === null,
  verdelen: (rij) => rij.stand === 'verdelen',
  telaat: (rij, vandaag) => rij.uiterlijk !== null && rij.uiterlijk < vandaag,
  opnieuw: isVerouderd,
};

/** The lines of one part, in the order of the queue: what is shown and what is counted. */
export function deelVan<R extends Wachtplaats>(
  deel: Wachtrijdeel,
  rijen: readonly R[],
  vandaag: Datum,
): readonly R[] {
  return rijen.filter((rij) => STAAT_IN[deel](rij, vandaag)).sort(opVolgorde);
}

const PER_BLAD = 50;

/** What is on one page of a part, and from where the pages beside it begin. */
export interface Wachtrijblad<R extends Wachtplaats> {
  readonly rijen: readonly R[];
  readonly vorige: number | null;
  readonly volgende: number | null;
}

/** Whole pages from the first; what cannot be read is the first. */
export function bladVan<R extends Wachtplaats>(
  rijen: readonly R[],
  gevraagd: string | undefined,
): Wachtrijblad<R> {
  const getal = /^\d{1,4}$/.test(gevraagd ?? '') ? Number(gevraagd) : 0;
  const vanaf = getal < rijen.length ? getal - (getal % PER_BLAD) : 0;
  const verder = vanaf + PER_BLAD;
  return {
    rijen: rijen.slice(vanaf, verder),
    vorige: vanaf === 0 ? null : vanaf - PER_BLAD,
    volgende: verder < rijen.length ? verder : null,
  };
}

/** The judgement should have been looked at again before today (procedure § 18, risk 3). */
export function isVerouderd(rij: Pick<Wachtplaats, 'herbeoordelenOp'>, vandaag: Datum): boolean {
  return rij.herbeoordelenOp !== null && rij.herbeoordelenOp < vandaag;
}
