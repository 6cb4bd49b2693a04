import { ADRESREGELS } from './adres.ts';
import { BERICHTREGELS } from './bericht.ts';
import { DECLARATIEREGELS } from './declaratie.ts';
import { LEVERINGSREGELS } from './levering.ts';
import { PERSOONSREGELS } from './persoon.ts';
import { PRODUCTREGELS } from './product.ts';
import type { Regel } from './regel.ts';
import { VERBANDREGELS } from './verband.ts';

/** What is held against the assignments: the only rules whose answer changes with those. */
export const TOEWIJZINGSREGELS: readonly Regel[] = [
  ...VERBANDREGELS.filter(({ niveau }) => niveau !== 4),
  ...LEVERINGSREGELS,
];

/** Every rule that is checked, in the order in which faults are told. A code can stand here more than once. */
export const REGELS: readonly Regel[] = [
  ...VERBANDREGELS.filter(({ niveau }) => niveau === 4),
  ...PERSOONSREGELS,
  ...ADRESREGELS,
  ...PRODUCTREGELS,
  ...BERICHTREGELS,
  ...DECLARATIEREGELS,
  ...TOEWIJZINGSREGELS,
];
