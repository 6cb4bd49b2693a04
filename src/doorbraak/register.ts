import { bedrag } from '../kern/bedrag.ts';
import { euro } from './geldwoorden.ts';

/** Where a person sends a bottleneck. */
export const KNELPUNTSTATUSSEN = ['beleid', 'verordening', 'rijk', 'opgelost'] as const;
export type Knelpuntstatus = (typeof KNELPUNTSTATUSSEN)[number];

export const KNELPUNTSTATUSNAAM: Readonly<Record<Knelpuntstatus, string>> = {
  beleid: 'Naar beleid',
  verordening: 'Naar de verordening',
  rijk: 'Naar het Rijk',
  opgelost: 'Opgelost',
};

/** May this reader know the number? Fewer can be traced back to somebody. */
export function telbaar(zaken: number, kleinsteGroep: number): boolean {
  return zaken >= kleinsteGroep;
}

/** How many dossiers, as this reader may know it. */
export function zakenInRegister(zaken: number, kleinsteGroep: number): string {
  return telbaar(zaken, kleinsteGroep) ? String(zaken) : `minder dan ${kleinsteGroep}`;
}

/** What it costs together; with few cases the amount says as much as the number. */
export function bedragInRegister(zaken: number, centen: number | null, kleinsteGroep: number): string {
  if (!telbaar(zaken, kleinsteGroep)) return 'niet getoond';
  return centen === null ? 'onbekend' : euro(bedrag(centen));
}
