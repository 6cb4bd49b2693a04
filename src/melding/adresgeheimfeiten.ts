import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';

/** Who said that the address is secret. */
export const ADRESGEHEIMBRONNEN = ['inwoner', 'brp', 'ander'] as const;
export type Adresgeheimbron = (typeof ADRESGEHEIMBRONNEN)[number];

/** From now on no provider gets the address, by page or by message. Who works here sees what they saw. */
export type AdresGeheimGemaakt = Gebeurtenis<
  'adresGeheimGemaakt',
  { op: Datum; bron: Adresgeheimbron },
  { toelichting: string }
>;

export type AdresGeheimOpgeheven = Gebeurtenis<'adresGeheimOpgeheven', { op: Datum }, { reden: string }>;
