import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Leveringsdeel, Leveringstand } from './stand.ts';

/** That a provider closes, or its contract ends, as the register says it today. */
export interface Aanbiedereinde {
  readonly aanbieder: LokaleCode;
  readonly naam: string;
  /** The last day on which it delivers. */
  readonly laatsteDag: Datum;
  readonly waardoor: 'sluit' | 'contract';
  /** From this day somebody looks for another: when we heard that it closes, or when the end of the contract is near. */
  readonly vanaf: Datum;
}

export type Aanbiedereinden = ReadonlyMap<LokaleCode, Aanbiedereinde>;
export const GEEN_EINDEN: Aanbiedereinden = new Map();

/** There is an assignment at a provider that counts: somebody waits there, or gets help. */
export const BIJ_AANBIEDER: readonly Leveringstand[] = [
  'wachtOpAntwoord',
  'wachtOpStart',
  'loopt',
  'onderbroken',
];

export const eersteDagZonder = ({ laatsteDag }: Aanbiedereinde): Datum => plusDagen(laatsteDag, 1);

/** The end of the provider of this part; undefined when it goes on, or what was granted ends sooner. */
export function eindeBij(
  { stand, levering }: Pick<Leveringsdeel, 'stand' | 'levering'>,
  tot: Datum | null,
  einden: Aanbiedereinden,
): Aanbiedereinde | undefined {
  if (!levering || !BIJ_AANBIEDER.includes(stand)) return undefined;
  const einde = einden.get(levering.opdracht.aanbieder);
  return einde && (tot === null || tot > einde.laatsteDag) ? einde : undefined;
}

/** `andere aanbieder nodig voor 13 januari 2027, want Woongroep De Brug sluit`. */
export function eindtekst(einde: Aanbiedereinde, vandaag: Datum): string {
  const { naam, waardoor } = einde;
  const dag = eersteDagZonder(einde);
  return dag <= vandaag
    ? `andere aanbieder nodig: ${naam} levert niet meer sinds ${datumLang(dag)}`
    : `andere aanbieder nodig voor ${datumLang(dag)}, want ${
        waardoor === 'sluit' ? `${naam} sluit` : `het contract met ${naam} eindigt`
      }`;
}
