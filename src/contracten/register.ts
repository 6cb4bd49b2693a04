import type { Datum } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Aanbieder, Aanbiederproduct, Intakestop } from '../levering/aanbieder.ts';

/** Who it is and what was agreed, as one form says it. */
export type Aanbiedergegevens = Pick<
  Aanbieder,
  'naam' | 'agb' | 'telefoon' | 'email' | 'contractVan' | 'contractTm' | 'gebieden'
>;

/** What the contract says of one provision; capacity and waiting time are told apart from it. */
export type Productafspraak = Pick<Aanbiederproduct, 'voorziening' | 'tarief' | 'iwmo'>;

/** Why the municipality itself may stop new people at once (contractstandaard Wmo 3.5.5). */
export const STOPGRONDEN = ['fraude', 'kwaliteit', 'onveilig'] as const;
export type Stopgrond = (typeof STOPGRONDEN)[number];

export type Contractfeit =
  | { readonly soort: 'aanbiederGezet'; readonly gegevens: Aanbiedergegevens }
  | { readonly soort: 'productGezet'; readonly product: Productafspraak }
  | { readonly soort: 'productVervallen'; readonly voorziening: LokaleCode }
  | {
      readonly soort: 'capaciteitGemeld';
      readonly voorziening: LokaleCode;
      readonly aantal: number | null;
      readonly op: Datum;
    }
  | {
      readonly soort: 'wachttijdGemeld';
      readonly voorziening: LokaleCode;
      readonly weken: number | null;
      readonly op: Datum;
    }
  | {
      readonly soort: 'stopGevraagd';
      /** Counted per provider; how an answer says which request it is about. */
      readonly stop: number;
      readonly voorziening: LokaleCode | null;
      readonly van: Datum;
      readonly tm: Datum | null;
      readonly reden: string;
      readonly op: Datum;
    }
  | {
      readonly soort: 'stopOpgelegd';
      readonly stop: number;
      readonly voorziening: LokaleCode | null;
      readonly van: Datum;
      readonly grond: Stopgrond;
    }
  | {
      readonly soort: 'stopToegestaan';
      readonly stop: number;
      /** Not before the consent, whatever was asked. */
      readonly van: Datum;
      readonly tm: Datum | null;
    }
  | { readonly soort: 'stopGeweigerd'; readonly stop: number; readonly reden: string }
  | { readonly soort: 'stopOpgeheven'; readonly stop: number; readonly tm: Datum }
  | { readonly soort: 'aanbiederSluit'; readonly op: Datum; readonly reden: string }
  | { readonly soort: 'aanbiederGaatDoor'; readonly reden: string };

export type Contractproduct = Required<Aanbiederproduct>;

/** A stop as it was asked, and what we said. One that we imposed asked nobody. */
export interface Stopverzoek extends Intakestop {
  readonly nr: number;
  readonly gevraagdOp: Datum;
  /** Null: the provider asked. */
  readonly opgelegd: Stopgrond | null;
  readonly antwoord:
    | {
        readonly soort: 'toegestaan';
        readonly van: Datum;
        readonly tm: Datum | null;
        readonly opgeheven: boolean;
      }
    | { readonly soort: 'geweigerd'; readonly reden: string }
    | null;
}

/** All the register knows of one provider. */
export interface Contract {
  readonly code: LokaleCode;
  readonly gegevens: Aanbiedergegevens;
  readonly producten: readonly Contractproduct[];
  readonly verzoeken: readonly Stopverzoek[];
  readonly sluit: { readonly op: Datum; readonly reden: string } | null;
}

/** One provider further; undefined before it was ever put there. */
export function volgContract(
  stand: Contract | undefined,
  code: LokaleCode,
  feit: Contractfeit,
): Contract | undefined {
  if (feit.soort === 'aanbiederGezet')
    return stand
      ? { ...stand, gegevens: feit.gegevens }
      : { code, gegevens: feit.gegevens, producten: [], verzoeken: [], sluit: null };
  if (stand === undefined) return undefined;
  switch (feit.soort) {
    case 'productGezet':
      return { ...stand, producten: metProduct(stand.producten, feit.product) };
    case 'productVervallen':
      return { ...stand, producten: stand.producten.filter((p) => p.voorziening !== feit.voorziening) };
    case 'capaciteitGemeld':
      return bijProduct(stand, feit.voorziening, { capaciteit: feit.aantal, gemeldOp: feit.op });
    case 'wachttijdGemeld':
      return bijProduct(stand, feit.voorziening, { wachtweken: feit.weken, gemeldOp: feit.op });
    case 'stopGevraagd': {
      const { stop: nr, soort: _, op: gevraagdOp, ...gevraagd } = feit;
      const verzoek = { nr, ...gevraagd, gevraagdOp, opgelegd: null, antwoord: null };
      return { ...stand, verzoeken: [...stand.verzoeken, verzoek] };
    }
    case 'stopOpgelegd': {
      const { stop: nr, voorziening, van, grond } = feit;
      const verzoek: Stopverzoek = {
        nr,
        voorziening,
        van,
        tm: null,
        // What a klantmanager reads; the ground stands in the history of the register.
        reden: 'de gemeente heeft dit opgelegd.',
        gevraagdOp: van,
        opgelegd: grond,
        antwoord: { soort: 'toegestaan', van, tm: null, opgeheven: false },
      };
      return { ...stand, verzoeken: [...stand.verzoeken, verzoek] };
    }
    case 'stopToegestaan':
      return bijVerzoek(stand, feit.stop, () => ({
        soort: 'toegestaan',
        van: feit.van,
        tm: feit.tm,
        opgeheven: false,
      }));
    case 'stopGeweigerd':
      return bijVerzoek(stand, feit.stop, () => ({ soort: 'geweigerd', reden: feit.reden }));
    case 'stopOpgeheven':
      return bijVerzoek(stand, feit.stop, (antwoord) =>
        antwoord?.soort === 'toegestaan' ? { ...antwoord, tm: feit.tm, opgeheven: true } : antwoord,
      );
    case 'aanbiederSluit':
      return { ...stand, sluit: { op: feit.op, reden: feit.reden } };
    case 'aanbiederGaatDoor':
      return { ...stand, sluit: null };
  }
}

function metProduct(
  producten: readonly Contractproduct[],
  afspraak: Productafspraak,
): readonly Contractproduct[] {
  const er = producten.some(({ voorziening }) => voorziening === afspraak.voorziening);
  return er
    ? producten.map((p) => (p.voorziening === afspraak.voorziening ? { ...p, ...afspraak } : p))
    : [...producten, { ...afspraak, capaciteit: null, wachtweken: null, gemeldOp: null }];
}

function bijProduct(stand: Contract, voorziening: LokaleCode, nieuw: Partial<Contractproduct>): Contract {
  const producten = stand.producten.map((p) => (p.voorziening === voorziening ? { ...p, ...nieuw } : p));
  return { ...stand, producten };
}

function bijVerzoek(
  stand: Contract,
  nr: number,
  antwoord: (was: Stopverzoek['antwoord']) => Stopverzoek['antwoord'],
): Contract {
  const verzoeken = stand.verzoeken.map((v) => (v.nr === nr ? { ...v, antwoord: antwoord(v.antwoord) } : v));
  return { ...stand, verzoeken };
}

/** The granted period of a request that holds or will hold; undefined for all others. */
export function geldendeStop(
  { voorziening, reden, antwoord }: Stopverzoek,
  vandaag: Datum,
): Intakestop | undefined {
  if (antwoord?.soort !== 'toegestaan') return undefined;
  const { van, tm } = antwoord;
  // Lifted before it began: it never held.
  if (tm !== null && (tm < van || tm < vandaag)) return undefined;
  return { voorziening, van, tm, reden };
}

/** As the steps know it: only our word makes a stop (contractstandaard Wmo 3.5.3, 3.5.5, 3.6). */
export function alsAanbieder(
  { code, gegevens, producten, verzoeken, sluit }: Contract,
  vandaag: Datum,
): Aanbieder {
  return {
    code,
    ...gegevens,
    producten,
    stops: verzoeken.flatMap((verzoek) => geldendeStop(verzoek, vandaag) ?? []),
    sluitOp: sluit?.op ?? null,
  };
}

export function vindContractproduct(
  { producten }: Contract,
  voorziening: LokaleCode,
): Contractproduct | undefined {
  return producten.find((product) => product.voorziening === voorziening);
}
