import { plusDagen } from '../../src/kern/datum.ts';
import { EFFECTOORDELEN, TERUGBLIKVERVOLGEN } from '../../src/terugblik/gebeurtenissen.ts';
import type { TerugblikOpdracht } from '../../src/terugblik/opdrachten.ts';
import { effectTerugkijken } from './terugblik.ts';
import type { Plausibel } from './willekeurig-bron.ts';

/** Looking back on what came of it. */
export const TERUGBLIK: Plausibel<TerugblikOpdracht['soort']> = {
  effectTerugkijken: ({ t, vandaag, kies }) =>
    effectTerugkijken({
      op: vandaag,
      effecten: (t.toets.effect.gesloten?.waarde.effecten ?? []).map(({ id }) => ({
        effect: id,
        oordeel: kies(...EFFECTOORDELEN),
      })),
      vervolg: kies(...TERUGBLIKVERVOLGEN),
      opnieuwOp: plusDagen(vandaag, 60),
      woordenMedewerker: 'Het is goed genoeg.',
    }),
};
