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

/** Fewer cases than this can be traced back to somebody. */
const HERLEIDBAAR = 5;

/** May this reader know the number? */
export function telbaar(zaken: number, alles: boolean): boolean {
  return zaken >= HERLEIDBAAR || alles;
}

/** How many dossiers, as this reader may know it. */
export function zakenInRegister(zaken: number, alles: boolean): string {
  return telbaar(zaken, alles) ? String(zaken) : `minder dan ${HERLEIDBAAR}`;
}

/** What it costs together; with few cases the amount says as much as the number. */
export function bedragInRegister(zaken: number, centen: number | null, alles: boolean): string {
  if (!telbaar(zaken, alles)) return 'niet getoond';
  return centen === null ? 'onbekend' : euro(bedrag(centen));
}
