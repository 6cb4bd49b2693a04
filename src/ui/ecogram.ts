/*
 * Where everybody stands in an ecogram. Knows no page, so that a picture made in a browser is the same one.
 */

/** How near someone stands to the resident. */
export type Kring = 'huishouden' | 'netwerk' | 'professional';

export const KRINGEN: readonly { kring: Kring; titel: string; straal: number }[] = [
  { kring: 'huishouden', titel: 'Huishouden', straal: 98 },
  { kring: 'netwerk', titel: 'Netwerk', straal: 150 },
  { kring: 'professional', titel: 'Professionals', straal: 200 },
];

export interface Betrokkene {
  readonly naam: string;
  /** `dochter`, `huisarts` */
  readonly relatie: string;
  readonly kring: Kring;
  /** `mantelzorger, komt elke dag` */
  readonly toelichting?: string | undefined;
  /** Drawn with a thick line: gives care now. */
  readonly zorgt?: boolean | undefined;
  /** Drawn with a broken line: the tie is under strain. */
  readonly gespannen?: boolean | undefined;
}

export const MIDDEN = 240;
/** A little higher, for the words under the lowest people. */
export const MIDDEN_Y = 232;

interface Plek extends Betrokkene {
  readonly x: number;
  readonly y: number;
}

/** Everyone has a direction of their own, so that no two lines overlap; a ring spreads its people evenly. */
export function plaats(betrokkenen: readonly Betrokkene[]): readonly Plek[] {
  const vrij = betrokkenen.map((_, i) => i / betrokkenen.length);
  return KRINGEN.flatMap(({ kring, straal }, ring) => {
    const leden = betrokkenen.filter((b) => b.kring === kring);
    return leden.map((b, i) => {
      const deel = neemDichtstbij(vrij, (i / leden.length + ring * 0.4) % 1);
      const hoek = 2 * Math.PI * deel - Math.PI / 2.4;
      return { ...b, x: rond(MIDDEN + straal * Math.cos(hoek)), y: rond(MIDDEN_Y + straal * Math.sin(hoek)) };
    });
  });
}

/** Takes the free part of the circle (0 to 1) nearest to what is wanted. */
function neemDichtstbij(vrij: number[], gewenst: number): number {
  const afstand = (deel: number): number => Math.min(Math.abs(deel - gewenst), 1 - Math.abs(deel - gewenst));
  const beste = vrij.reduce((a, b) => (afstand(b) < afstand(a) ? b : a), vrij[0] ?? gewenst);
  vrij.splice(vrij.indexOf(beste), 1);
  return beste;
}

function rond(n: number): number {
  return Math.round(n * 10) / 10;
}

export function lijnklasse({ zorgt, gespannen }: Betrokkene): string {
  return `omk-ecogram__lijn${zorgt ? ' omk-ecogram__lijn--zorgt' : ''}${gespannen ? ' omk-ecogram__lijn--gespannen' : ''}`;
}

/** First letters for a round mark: `Mevrouw X de Vries` gives `MV`. */
export function voorletters(naam: string): string {
  const woorden = naam.split(/\s+/).filter((w) => /^\p{Lu}/u.test(w));
  const eerste = Array.from(woorden[0] ?? naam)[0] ?? '';
  const laatste = woorden.length > 1 ? (Array.from(woorden.at(-1) ?? '')[0] ?? '') : '';
  return `${eerste}${laatste}`.toUpperCase();
}
