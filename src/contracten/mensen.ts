import type { LokaleCode } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';

/** People with an assignment at a provider. */
export interface Mensen {
  readonly wachtend: number;
  readonly lopend: number;
}

/** For one of the things it delivers, or delivered. */
export interface Productmensen extends Mensen {
  readonly voorziening: LokaleCode;
}

/** At the provider, or for one of its products. */
export function mensenBij(alle: readonly Productmensen[], voorziening?: LokaleCode): Mensen {
  return alle
    .filter((m) => voorziening === undefined || m.voorziening === voorziening)
    .reduce((som, m) => ({ wachtend: som.wachtend + m.wachtend, lopend: som.lopend + m.lopend }), {
      wachtend: 0,
      lopend: 0,
    });
}

export const samen = ({ wachtend, lopend }: Mensen): number => wachtend + lopend;

/**
 * Who closes a provider, ends its contract, or lets a product lapse, has seen how many people that is about, as many
 * as there are now (contractstandaard Wmo 3.7).
 */
export function onbevestigd(
  bevestigd: number | null,
  mensen: Mensen,
  waar: 'aanbieder' | 'product',
  uitweg = 'Bevestig dat voor ieder van hen een andere aanbieder nodig is.',
): Weigering | undefined {
  const aantal = samen(mensen);
  const wie = aantal === 1 ? 'is 1 inwoner' : `zijn ${aantal} inwoners`;
  return aantal === 0 || bevestigd === aantal
    ? undefined
    : {
        code: waar === 'product' ? 'mensenBijProduct' : 'mensenBijAanbieder',
        reden: `Bij ${waar === 'product' ? 'dit product' : 'deze aanbieder'} ${wie}: ${mensen.lopend} met hulp en ${mensen.wachtend} op de wachtlijst.`,
        artikel: 'contractstandaard Wmo 3.7',
        uitweg,
        veld: 'bevestigd',
      };
}
