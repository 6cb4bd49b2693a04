import { plusDagen } from '../../src/kern/datum.ts';
import { EFFECTOORDELEN, TERUGBLIKVERVOLGEN } from '../../src/terugblik/gebeurtenissen.ts';
import type { TerugblikOpdracht } from '../../src/terugblik/opdrachten.ts';
import {
  effectbeeldGeven,
  effectTerugkijken,
  OPGEZOCHT,
  tekstBeoordelen,
  tekstVoorstellen,
} from './terugblik.ts';
import type { Plausibel } from './willekeurig-bron.ts';

/** Looking back on what came of it. */
export const TERUGBLIK: Plausibel<TerugblikOpdracht['soort']> = {
  effectbeeldGeven: ({ t, kies }) =>
    effectbeeldGeven({
      weg: kies('portaal', 'telefoon'),
      effecten: (t.toets.effect.gesloten?.waarde.effecten ?? []).map(({ id }) => ({
        effect: id,
        oordeel: kies(...EFFECTOORDELEN),
        tekst: kies('', 'Soms.'),
      })),
    }),
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
  tekstVoorstellen: ({ t, kies }) =>
    tekstVoorstellen({
      tekst: kies(
        tekstVoorstellen().tekst,
        `De vraag kwam van ${t.melding.melding?.inwoner.achternaam ?? 'iemand'}.`,
        'Met een dag in de week buiten de deur lukte het weer.',
      ),
      opgezocht: kies(OPGEZOCHT, { ...OPGEZOCHT, groepGenoeg: false }),
    }),
  tekstBeoordelen: ({ t, kies }) =>
    tekstBeoordelen(t, {
      ...kies({ akkoord: true, reden: '' }, { akkoord: false, reden: 'Te veel van één straat.' }),
      opgezocht: kies(OPGEZOCHT, { ...OPGEZOCHT, groepGenoeg: false }),
    }),
  tekstIntrekken: () => ({ soort: 'tekstIntrekken', reden: 'Een collega herkende iemand.' }),
};
