import type { Weigering } from '../kern/uitkomst.ts';

/** People with an assignment at a provider. */
export interface Mensen {
  readonly wachtend: number;
  readonly lopend: number;
}

/** Who closes a provider has seen how many people that is about, as many as there are now (contractstandaard Wmo 3.7). */
export function onbevestigd(
  bevestigd: number | null,
  { wachtend, lopend }: Mensen = { wachtend: 0, lopend: 0 },
): Weigering | undefined {
  const samen = wachtend + lopend;
  return samen === 0 || bevestigd === samen
    ? undefined
    : {
        code: 'mensenBijAanbieder',
        reden: `Bij deze aanbieder ${samen === 1 ? 'is 1 inwoner' : `zijn ${samen} inwoners`}: ${lopend} met hulp en ${wachtend} op de wachtlijst.`,
        artikel: 'contractstandaard Wmo 3.7',
        uitweg: 'Bevestig dat voor ieder van hen een andere aanbieder nodig is.',
        veld: 'bevestigd',
      };
}
