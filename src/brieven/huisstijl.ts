import type { Weigering } from '../kern/uitkomst.ts';

/** `#1f4f8b` */
export type Kleur = `#${string}`;

/** The municipality's own letterhead, from `inrichting/`. */
export interface Huisstijl {
  /** Without `gemeente` in front: `Voorbeeld`. */
  readonly gemeentenaam: string;
  readonly bezoekadres: readonly string[];
  readonly postadres: readonly string[];
  readonly telefoon: string;
  /** `www.voorbeeld.nl`, without `https://`. */
  readonly website: string;
  readonly email: string;
  readonly openingstijden: string;
  /** SVG source of the coat or logo and what it shows, or null for the name in letters. */
  readonly logo: { readonly svg: string; readonly beschrijving: string } | null;
  readonly kleuren: {
    /** Headings and rule; needs 4.5:1 on white (WCAG 1.4.3). */
    readonly hoofd: Kleur;
    /** Background of the boxes; text on it needs 4.5:1. */
    readonly vlak: Kleur;
  };
  /** `het college van burgemeester en wethouders van Voorbeeld` */
  readonly ondertekenaarCollege: string;
}

const TEKSTKLEUR: Kleur = '#1a1a1a';
const MINIMUM = 4.5;

function luminantie(kleur: Kleur): number {
  const deel = (begin: number): number => {
    const k = Number.parseInt(kleur.slice(begin, begin + 2), 16) / 255;
    return k <= 0.04045 ? k / 12.92 : ((k + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * deel(1) + 0.7152 * deel(3) + 0.0722 * deel(5);
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(a: Kleur, b: Kleur): number {
  const [licht, donker] = [luminantie(a), luminantie(b)].sort((x, y) => y - x);
  return ((licht ?? 0) + 0.05) / ((donker ?? 0) + 0.05);
}

function keurKleur(veld: string, kleur: Kleur, tegen: readonly Kleur[]): Weigering | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(kleur)) {
    return {
      code: 'geenKleur',
      reden: `${kleur} is geen kleur in de vorm #rrggbb.`,
      artikel: 'Omkeer',
      uitweg: 'Schrijf de kleur als zes cijfers of letters na een hekje: #1f4f8b.',
      veld,
    };
  }
  if (tegen.every((ander) => contrast(kleur, ander) >= MINIMUM)) return undefined;
  return {
    code: 'teWeinigContrast',
    reden: `${kleur} is op de brief niet goed te lezen (contrast lager dan 4,5 op 1).`,
    artikel: 'WCAG 1.4.3',
    uitweg: 'Kies een kleur met meer verschil.',
    veld,
  };
}

/** Everything that would make letters in this house style unreadable. Empty when it is fine. */
export function keurHuisstijl(huisstijl: Huisstijl): readonly Weigering[] {
  const { hoofd, vlak } = huisstijl.kleuren;
  const vlakFout = keurKleur('kleuren.vlak', vlak, [TEKSTKLEUR]);
  const hoofdFout = keurKleur('kleuren.hoofd', hoofd, vlakFout ? ['#ffffff'] : ['#ffffff', vlak]);
  return [hoofdFout, vlakFout].filter((fout) => fout !== undefined);
}
