import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld } from '../kern/uitkomst.ts';
import type { Achterwegegrond, Herziensoort } from './gebeurtenissen.ts';
import { lopendeHulp } from './hulp.ts';
import type { TotVoortzetting } from './toestand.ts';

/** Why the resident is not asked first (Awb 4:11, 4:12). */
export interface Achterwege {
  readonly grond: Achterwegegrond;
  readonly reden: string;
}

/** Not asking is the exception: it has a ground of the law and reasons that the resident reads in the decision. */
export function waaromNietAchterwege(
  achterwege: Achterwege,
  onderdelen: readonly OnderdeelId[],
  herziening: Herziensoort,
  t: TotVoortzetting,
): readonly (Weigering | undefined)[] {
  const geld = lopendeHulp(t)
    .filter(({ gevraagd }) => onderdelen.includes(gevraagd))
    .every(({ vorm }) => vorm === 'pgb');
  // Help that was not bought because the budget stopped cannot be given back after an objection.
  const terugTeDraaien = geld && herziening === 'wijzigen';
  return [
    leegVeld(
      achterwege.reden,
      'achterwegeReden',
      'Schrijf op waarom de inwoner niet eerst kan reageren. De inwoner leest dit in het besluit.',
      'Awb 3:46, 4:11, 4:12',
    ),
    achterwege.grond === 'financieel' && !terugTeDraaien
      ? {
          code: 'nietAlleenGeld',
          reden: geld
            ? 'Deze grond is er alleen als na bezwaar alles terug te draaien is. Hulp die de inwoner zonder pgb niet kon kopen, komt niet terug.'
            : 'Deze grond is er alleen voor een besluit over geld. Het gaat hier ook om hulp zelf.',
          artikel: 'Awb 4:12',
          uitweg: 'Vraag de inwoner om een reactie, of kies een grond die past.',
          veld: 'achterwege',
        }
      : undefined,
  ];
}
