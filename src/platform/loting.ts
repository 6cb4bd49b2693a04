/** Pseudo-random numbers that are the same every time: the demo must be reproducible. */
export interface Loting {
  /** At least 0, less than 1. */
  getal(): number;
  /** Whole, both ends included. */
  tussen(van: number, tot: number): number;
  /** With probability `p`. */
  kans(p: number): boolean;
  /** @throws RangeError for an empty list. */
  kies<T>(uit: readonly T[]): T;
  /** One of the keys, as often as its weight says. */
  gewogen<K extends string>(gewichten: Readonly<Record<K, number>>): K;
  bytes(n: number): Uint8Array;
}

/** Mulberry32 (public domain, T. Ettinger): 32 bits of state, good enough to spread cases. */
export function maakLoting(zaad: number): Loting {
  let stand = zaad >>> 0;
  const getal = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const tussen = (van: number, tot: number): number => van + Math.floor(getal() * (tot - van + 1));
  return {
    getal,
    tussen,
    kans: (p) => getal() < p,
    kies(uit) {
      const gekozen = uit[tussen(0, uit.length - 1)];
      if (gekozen === undefined) throw new RangeError('niets om uit te kiezen');
      return gekozen;
    },
    gewogen(gewichten) {
      const namen = Object.keys(gewichten) as (keyof typeof gewichten)[];
      const totaal = namen.reduce((som, naam) => som + gewichten[naam], 0);
      let rest = getal() * totaal;
      const gekozen = namen.find((naam) => (rest -= gewichten[naam]) < 0) ?? namen.at(-1);
      if (gekozen === undefined) throw new RangeError('niets om uit te kiezen');
      return gekozen;
    },
    bytes: (n) => Uint8Array.from({ length: n }, () => tussen(0, 255)),
  };
}
