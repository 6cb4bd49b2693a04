import { geldendeOnderdelen } from '../bezwaar/besluiten.ts';
import { isHerroepen } from '../bezwaar/stand.ts';
import type { VervangendOnderdeel } from '../bezwaar/gebeurtenissen.ts';
import { krijgt } from '../besluit/onderdeeleisen.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { TotVoortzetting } from './toestand.ts';
import { herzieningen } from './toestand.ts';

/** A provision that was granted and made known, until when it holds now. */
export interface LopendeHulp extends Pick<
  VervangendOnderdeel,
  'gevraagd' | 'voorziening' | 'vorm' | 'omvang' | 'per' | 'ingang' | 'einde'
> {
  /** Ended earlier than was decided at first: withdrawn, or the resident wanted no more of it. */
  readonly waardoor: 'ingetrokken' | 'opVerzoek' | null;
}

/** What was granted, with what came after it: objection, withdrawal, a stop (Wmo 2.3.5, 2.3.10). */
export function lopendeHulp(t: TotVoortzetting): readonly LopendeHulp[] {
  if (!t.besluit.bekendgemaakt) return [];
  return geldendeOnderdelen(t)
    .filter(krijgt)
    .map(({ gevraagd, voorziening, vorm, omvang, per, ingang, einde }) => {
      const begin = { gevraagd, voorziening, vorm, omvang, per, ingang, einde, waardoor: null };
      return eindes(t, gevraagd).reduce<LopendeHulp>(
        (hulp, anders) => (hulp.einde === null || anders.einde < hulp.einde ? { ...hulp, ...anders } : hulp),
        begin,
      );
    });
}

function eindes(
  t: TotVoortzetting,
  onderdeel: LopendeHulp['gevraagd'],
): readonly { readonly einde: Datum; readonly waardoor: 'ingetrokken' | 'opVerzoek' }[] {
  return [
    ...herzieningen(t)
      .filter(
        ({ id, herziening, onderdelen }) =>
          herziening === 'intrekken' && onderdelen.includes(onderdeel) && !isHerroepen(t, id),
      )
      .map(({ ingang }) => ({ einde: plusDagen(ingang, -1), waardoor: 'ingetrokken' as const })),
    ...t.voortzetting.beeindigingen
      .filter(({ id, onderdelen }) => onderdelen.includes(onderdeel) && !isHerroepen(t, id))
      .map(({ laatsteDag }) => ({ einde: laatsteDag, waardoor: 'opVerzoek' as const })),
  ];
}

/** There must be help that was granted and made known: else there is nothing to go on with. */
export function zonderHulp(t: TotVoortzetting): Weigering | undefined {
  return lopendeHulp(t).length > 0
    ? undefined
    : {
        code: 'geenToegekendeHulp',
        reden: 'In dit dossier is geen hulp toegekend en bekendgemaakt.',
        artikel: 'Wmo 2.3.9',
        uitweg: 'Kijk in het dossier waarin de hulp is toegekend, of leg een nieuwe melding vast.',
      };
}

/** The help that still goes on after this day. */
export function hulpNa(t: TotVoortzetting, dag: Datum): readonly LopendeHulp[] {
  return lopendeHulp(t).filter(({ einde }) => einde === null || einde >= dag);
}
