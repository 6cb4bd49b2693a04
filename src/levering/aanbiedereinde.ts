import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Leveringsdeel, Leveringstand } from './stand.ts';

/** That a provider closes, its contract ends, or what it delivers lapsed, as the register says it today. */
export interface Aanbiedereinde {
  readonly aanbieder: LokaleCode;
  readonly naam: string;
  /** Only what it delivers of this; absent: everything. */
  readonly voorziening?: LokaleCode;
  /** The last day on which it delivers. */
  readonly laatsteDag: Datum;
  readonly waardoor: 'sluit' | 'contract' | 'product';
  /** From this day somebody looks for another: when we heard of it, or when the end of the contract is near. */
  readonly vanaf: Datum;
}

/** By `eindesleutel`. */
export type Aanbiedereinden = ReadonlyMap<string, Aanbiedereinde>;
export const GEEN_EINDEN: Aanbiedereinden = new Map();

export const eindesleutel = ({
  aanbieder,
  voorziening,
}: Pick<Aanbiedereinde, 'aanbieder' | 'voorziening'>): string =>
  voorziening === undefined ? aanbieder : `${aanbieder} ${voorziening}`;

/** Of one product at one provider: its own, which holds that of the provider as well, or that of the provider. */
export const eindeVoor = (
  einden: Aanbiedereinden,
  aanbieder: LokaleCode,
  voorziening: LokaleCode,
): Aanbiedereinde | undefined =>
  einden.get(eindesleutel({ aanbieder, voorziening })) ?? einden.get(eindesleutel({ aanbieder }));

/** There is an assignment at a provider that counts: somebody waits there, or gets help. */
export const BIJ_AANBIEDER: readonly Leveringstand[] = [
  'wachtOpAntwoord',
  'wachtOpStart',
  'loopt',
  'onderbroken',
];

export const eersteDagZonder = ({ laatsteDag }: Aanbiedereinde): Datum => plusDagen(laatsteDag, 1);

/** The help goes on beyond what this provider delivers. */
export const duurtLanger = (tot: Datum | null, { laatsteDag }: Aanbiedereinde): boolean =>
  tot === null || tot > laatsteDag;

/** The end of the provider of this part; undefined when it goes on, or what was granted ends sooner. */
export function eindeBij(
  { stand, levering }: Pick<Leveringsdeel, 'stand' | 'levering'>,
  tot: Datum | null,
  einden: Aanbiedereinden,
): Aanbiedereinde | undefined {
  if (!levering || !BIJ_AANBIEDER.includes(stand)) return undefined;
  const { aanbieder, voorziening } = levering.opdracht;
  const einde = eindeVoor(einden, aanbieder, voorziening);
  return einde && duurtLanger(tot, einde) ? einde : undefined;
}

/** `andere aanbieder nodig voor 13 januari 2027, want Woongroep De Brug sluit`. */
export function eindtekst(einde: Aanbiedereinde, vandaag: Datum): string {
  const { naam, waardoor, laatsteDag } = einde;
  const dag = eersteDagZonder(einde);
  // Who is helped there is helped until there is other help: no day comes by which it has to be.
  if (waardoor === 'product')
    return `andere aanbieder nodig: ${naam} levert deze hulp niet meer, het product verviel op ${datumLang(laatsteDag)}`;
  return dag <= vandaag
    ? `andere aanbieder nodig: ${naam} levert niet meer sinds ${datumLang(dag)}`
    : `andere aanbieder nodig voor ${datumLang(dag)}, want ${
        waardoor === 'sluit' ? `${naam} sluit` : `het contract met ${naam} eindigt`
      }`;
}
