import type { Kenmerk, Kenmerken } from './kenmerken.ts';
import { KENMERKEN } from './kenmerken.ts';

/** How a feature of another case relates to that of this one. */
export type Overeenkomst = 'gelijk' | 'deels' | 'anders';

export interface Vergelijking {
  readonly kenmerk: Kenmerk;
  readonly overeenkomst: Overeenkomst;
  /** Codes that both have. */
  readonly samen: readonly string[];
  /** Codes that only the other case has. */
  readonly alleenDaar: readonly string[];
  /** Codes that only this case has. */
  readonly alleenHier: readonly string[];
}

export interface Gelijkenis {
  /** Between 0 (nothing alike) and 1 (all known features the same). */
  readonly score: number;
  /** Only the features that this case has: what is not known yet tells nothing. */
  readonly vergelijkingen: readonly Vergelijking[];
}

/** How much a feature counts: what the resident needs and what stands under pressure before who lives in the house. */
const GEWICHT: Readonly<Record<Kenmerk, number>> = {
  effectdoelen: 3,
  onderDruk: 3,
  belemmeringen: 2,
  voorzieningen: 3,
  huishouden: 1,
  leefgebieden: 2,
  verwijt: 1,
};

/** Holds a decided case beside this one, feature by feature: the share of the codes that both have, weighed. */
export function gelijkenis(hier: Kenmerken, daar: Kenmerken): Gelijkenis {
  const paren = KENMERKEN.flatMap((kenmerk) => {
    const codes = hier[kenmerk];
    return codes === null ? [] : [{ kenmerk, ...naastElkaar(codes, daar[kenmerk] ?? []) }];
  });
  const gewicht = paren.reduce((som, { kenmerk }) => som + GEWICHT[kenmerk], 0);
  const punten = paren.reduce((som, { kenmerk, deel }) => som + GEWICHT[kenmerk] * deel, 0);
  return {
    score: gewicht === 0 ? 0 : punten / gewicht,
    vergelijkingen: paren.map(({ deel, ...rest }) => ({
      ...rest,
      overeenkomst: deel === 1 ? 'gelijk' : deel > 0 ? 'deels' : 'anders',
    })),
  };
}

function naastElkaar(hier: readonly string[], daar: readonly string[]) {
  const samen = hier.filter((code) => daar.includes(code));
  const alleenDaar = daar.filter((code) => !hier.includes(code));
  const alleenHier = hier.filter((code) => !daar.includes(code));
  const alle = samen.length + alleenDaar.length + alleenHier.length;
  // Neither has anything here: that too is the same.
  return { samen, alleenDaar, alleenHier, deel: alle === 0 ? 1 : samen.length / alle };
}
