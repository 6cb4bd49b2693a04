// Made by scripts/maak-recht.mjs from inrichting/bronnen/termijnen.yaml: change that file, not this one.
import { TERMIJNEN_WMO } from './lijst/wmo.ts';
import { TERMIJNEN_AWB } from './lijst/awb.ts';
import { TERMIJNEN_JEUGD_EN_SCHOOL } from './lijst/jeugd-en-school.ts';
import { TERMIJNEN_INKOMEN } from './lijst/inkomen.ts';
import { TERMIJNEN_GEGEVENS } from './lijst/gegevens.ts';

/** Every term of the law that Omkeer knows. */
export const TERMIJNEN = {
  ...TERMIJNEN_WMO,
  ...TERMIJNEN_AWB,
  ...TERMIJNEN_JEUGD_EN_SCHOOL,
  ...TERMIJNEN_INKOMEN,
  ...TERMIJNEN_GEGEVENS,
} as const;

export type TermijnId = keyof typeof TERMIJNEN;
