import type { Bedrag } from '../kern/bedrag.ts';
import { bedrag } from '../kern/bedrag.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Betaler, Prijseenheid } from '../recht/prijslijst.ts';
import { BETALERS, isGemeentegeld } from '../recht/prijslijst.ts';

/** One cost or gain of one option, as far as money is about it. */
export interface Geldrij {
  readonly id: OnderdeelId;
  readonly optie: OnderdeelId;
  readonly soort: 'kosten' | 'baten';
  /** Who pays; of a gain, who has it. */
  readonly betaler: Betaler;
  readonly per: Prijseenheid;
  /** Null: unknown. The row stays visible and does not count. */
  readonly midden: Bedrag | null;
  /** Null: how far the middle may be off is not known; then the middle is reckoned with. */
  readonly laag: Bedrag | null;
  readonly hoog: Bedrag | null;
  /** The first month it is there, from 1. */
  readonly vanafMaand: number;
  /** Null: as long as one looks. */
  readonly maanden: number | null;
}

export const VARIANTEN = ['laag', 'midden', 'hoog'] as const;
export type Variant = (typeof VARIANTEN)[number];
export type Drie = Readonly<Record<Variant, Bedrag>>;

/** How far one looks: one to five years. */
export const HORIZONNEN = [12, 24, 36, 48, 60] as const;
export type Horizon = (typeof HORIZONNEN)[number];
const LANGSTE = 60;

/** What this row comes to from month 1 through `maand`, in cents; 0 when the amount is unknown. */
export function opgeteldTot(rij: Geldrij, variant: Variant, maand: number): number {
  const per = rij[variant] ?? rij.midden;
  const gelopen = maand - rij.vanafMaand + 1;
  if (per === null || gelopen <= 0) return 0;
  if (rij.per === 'keer') return per;
  const aantal = Math.min(gelopen, rij.maanden ?? gelopen);
  return rij.per === 'maand' ? per * aantal : Math.round((per * aantal) / 12);
}

/** The same row, lasting another number of months: "what if". */
export function metMaanden(rijen: readonly Geldrij[], id: OnderdeelId, maanden: number): readonly Geldrij[] {
  return rijen.map((rij) => (rij.id === id ? { ...rij, maanden } : rij));
}

/** Costs minus gains. Low is the lowest it can be: few costs and many gains. */
function netto(rijen: readonly Geldrij[], variant: Variant, maand: number): number {
  const andersom: Variant = variant === 'laag' ? 'hoog' : variant === 'hoog' ? 'laag' : 'midden';
  return rijen.reduce(
    (som, rij) =>
      rij.soort === 'kosten'
        ? som + opgeteldTot(rij, variant, maand)
        : som - opgeteldTot(rij, andersom, maand),
    0,
  );
}

function drie(van: (variant: Variant) => number): Drie {
  return { laag: bedrag(van('laag')), midden: bedrag(van('midden')), hoog: bedrag(van('hoog')) };
}

/** What one option comes to within the horizon. */
export interface Optiebeeld {
  readonly totaal: Drie;
  readonly perBetaler: readonly { readonly betaler: Betaler; readonly bedrag: Drie }[];
  /** Through each month, the middle: index 0 is month 1. */
  readonly verloop: readonly Bedrag[];
  /** Rows without an amount. */
  readonly onbekend: readonly OnderdeelId[];
  /** Rows of which only the middle is known. */
  readonly zonderBandbreedte: readonly OnderdeelId[];
}

export function optiebeeld(rijen: readonly Geldrij[], optie: OnderdeelId, horizon: number): Optiebeeld {
  const eigen = rijen.filter((rij) => rij.optie === optie);
  const betalers = BETALERS.filter((betaler) => eigen.some((rij) => rij.betaler === betaler));
  return {
    totaal: drie((variant) => netto(eigen, variant, horizon)),
    perBetaler: betalers.map((betaler) => ({
      betaler,
      bedrag: drie((variant) =>
        netto(
          eigen.filter((rij) => rij.betaler === betaler),
          variant,
          horizon,
        ),
      ),
    })),
    verloop: Array.from({ length: horizon }, (_, i) => bedrag(netto(eigen, 'midden', i + 1))),
    onbekend: eigen.filter(({ midden }) => midden === null).map(({ id }) => id),
    zonderBandbreedte: eigen
      .filter(({ laag, midden, hoog }) => midden !== null && (laag === null || hoog === null))
      .map(({ id }) => id),
  };
}

export interface Betalersaldo {
  readonly betaler: Betaler;
  readonly nu: Drie;
  readonly straks: Drie;
  /** Positive: less to pay than when all goes on as it is. */
  readonly saldo: Drie;
  /** A row of this payer has no amount, now or later: the balance is about what is known. */
  readonly onbekendNu: boolean;
  readonly onbekendStraks: boolean;
}

/** Going on as it is against a breakthrough, on what is known. */
export interface Vergelijking {
  readonly horizon: number;
  readonly nu: Optiebeeld;
  readonly straks: Optiebeeld;
  readonly saldo: Drie;
  readonly perBetaler: readonly Betalersaldo[];
  /** From this month on the breakthrough has cost no more, and that stays so; null when it never does. */
  readonly omslagmaand: number | null;
}

export function vergelijk(
  rijen: readonly Geldrij[],
  doormodderen: OnderdeelId,
  optie: OnderdeelId,
  horizon: number,
): Vergelijking {
  const nu = optiebeeld(rijen, doormodderen, horizon);
  const straks = optiebeeld(rijen, optie, horizon);
  const inBeeld = rijen.filter((rij) => rij.optie === doormodderen || rij.optie === optie);
  const onbekend = (betaler: Betaler, van: OnderdeelId): boolean =>
    rijen.some((rij) => rij.optie === van && rij.betaler === betaler && rij.midden === null);
  return {
    horizon,
    nu,
    straks,
    saldo: verschil(nu.totaal, straks.totaal),
    perBetaler: BETALERS.filter((b) => inBeeld.some((rij) => rij.betaler === b)).map((betaler) => {
      const van = (beeld: Optiebeeld): Drie =>
        beeld.perBetaler.find((p) => p.betaler === betaler)?.bedrag ?? NIETS;
      return {
        betaler,
        nu: van(nu),
        straks: van(straks),
        saldo: verschil(van(nu), van(straks)),
        onbekendNu: onbekend(betaler, doormodderen),
        onbekendStraks: onbekend(betaler, optie),
      };
    }),
    omslagmaand: omslag(nu.verloop, straks.verloop),
  };
}

const NIETS: Drie = drie(() => 0);

/** Low is the balance at its worst: going on costs little and the breakthrough much. */
function verschil(nu: Drie, straks: Drie): Drie {
  return {
    laag: bedrag(nu.laag - straks.hoog),
    midden: bedrag(nu.midden - straks.midden),
    hoog: bedrag(nu.hoog - straks.laag),
  };
}

function omslag(nu: readonly Bedrag[], straks: readonly Bedrag[]): number | null {
  if ([...nu, ...straks].every((b) => b === 0)) return null;
  const laatsteDuurder = straks.findLastIndex((b, i) => b > (nu[i] ?? 0));
  return laatsteDuurder === straks.length - 1 ? null : laatsteDuurder + 2;
}

/**
 * What the municipality itself has to lay out in the dearest of five years, at the high end: its mandate is about
 * that. Gains do not count, for they come later and may stay away. Null when an amount of its own is unknown.
 */
export function gemeentegeldPerJaar(rijen: readonly Geldrij[], optie: OnderdeelId): Bedrag | null {
  const eigen = rijen.filter(
    (rij) => rij.optie === optie && rij.soort === 'kosten' && isGemeentegeld(rij.betaler),
  );
  if (eigen.some(({ midden }) => midden === null)) return null;
  const tot = (maand: number): number => netto(eigen, 'hoog', maand);
  const jaren = Array.from({ length: LANGSTE / 12 }, (_, jaar) => tot((jaar + 1) * 12) - tot(jaar * 12));
  return bedrag(Math.max(...jaren));
}
