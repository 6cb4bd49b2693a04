import type { GrondwaardeCode } from './grondwaarden.ts';

export const THEMACODES = [
  'bestaanszekerheid',
  'zelfredzaamheid',
  'meedoen',
  'veiligheid',
  'gezondEnOntwikkelen',
  'eigenRegie',
  'integraalOpMaat',
  'thuisEnNetwerk',
  'vroegEnSnel',
] as const;
export type ThemaCode = (typeof THEMACODES)[number];

/** A value that runs through several laws: the bridge between them (wetten.md § 11, own grouping). */
export interface Thema {
  readonly naam: string;
  readonly waarden: readonly GrondwaardeCode[];
  /** Articles that serve the theme without a grondwaarde of their own. */
  readonly artikelen: readonly string[];
}

export const THEMAS: Readonly<Record<ThemaCode, Thema>> = {
  bestaanszekerheid: { naam: 'Bestaanszekerheid', waarden: ['pw1', 'wgs1', 'wgs2'], artikelen: [] },
  zelfredzaamheid: {
    naam: 'Zelfredzaamheid',
    waarden: ['wmo2', 'wmo4', 'jw2', 'jw3', 'jw4', 'pw2', 'wgs5', 'wi4'],
    artikelen: [],
  },
  meedoen: { naam: 'Meedoen', waarden: ['wmo1', 'jw3', 'pw3', 'wi1', 'lpw1', 'po1'], artikelen: [] },
  veiligheid: { naam: 'Veiligheid', waarden: ['wmo5', 'jw1', 'jw6', 'wgs2', 'lpw3'], artikelen: [] },
  gezondEnOntwikkelen: {
    naam: 'Gezond en ontwikkelen',
    waarden: ['jw1', 'lpw2', 'po1', 'po2'],
    artikelen: [],
  },
  eigenRegie: {
    naam: 'Eigen regie',
    waarden: ['wmo7', 'jw4', 'jw7', 'pw4', 'wgs5', 'wi3', 'po4'],
    artikelen: [],
  },
  integraalOpMaat: {
    naam: 'In samenhang en op maat',
    waarden: ['wmo6', 'jw5', 'pw4', 'pw5', 'wgs3', 'wi2', 'lpw4', 'po2', 'po3'],
    artikelen: [],
  },
  thuisEnNetwerk: { naam: 'Thuis en netwerk', waarden: ['wmo3', 'wmo4', 'jw4'], artikelen: [] },
  vroegEnSnel: {
    naam: 'Vroeg en snel',
    waarden: ['jw6', 'wgs2', 'wgs4', 'lpw3'],
    artikelen: ['Wmo 2.3.3', 'Participatiewet 41 lid 11', 'Participatiewet 52'],
  },
};

/** The themes a grondwaarde belongs to; `pw6` stands by itself. */
export function themasVan(code: GrondwaardeCode): readonly ThemaCode[] {
  return THEMACODES.filter((thema) => THEMAS[thema].waarden.includes(code));
}
