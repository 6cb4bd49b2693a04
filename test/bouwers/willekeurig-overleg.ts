import { plusDagen } from '../../src/kern/datum.ts';
import { LEERPUNTEN, URGENTIEVRAGEN } from '../../src/overleg/gebeurtenissen.ts';
import type { OverlegOpdracht } from '../../src/overleg/opdrachten.ts';
import { casusBespreken, casusInbrengen, OT1, overlegsleutel, overlegtoegangGeven } from './overleg.ts';
import { persoonId } from './stap.ts';
import type { Plausibel } from './willekeurig-bron.ts';

/** Bringing in, sharing, discussing and what becomes of it. */
export const OVERLEG: Plausibel<OverlegOpdracht['soort']> = {
  casusInbrengen: ({ t, vandaag, kies }) =>
    casusInbrengen({
      dag: plusDagen(vandaag, 2),
      sleutel: overlegsleutel(t.overleg.casussen.length),
      casus: kies(
        casusInbrengen().casus,
        `Het gaat om ${t.melding.melding?.inwoner.achternaam ?? 'iemand'}.`,
      ),
      nagelezen: kies(true, false),
    }),
  casusTerugtrekken: () => ({ soort: 'casusTerugtrekken', reden: 'Het is al opgelost.' }),
  overlegtoegangGeven: ({ kies }) =>
    overlegtoegangGeven({
      persoon: persoonId(kies('fatima', 'noor', 'samira')),
      delen: kies(['naam'], ['hulpvraag']),
    }),
  overlegtoegangIntrekken: ({ t }) => ({
    soort: 'overlegtoegangIntrekken',
    id: t.overleg.casussen.flatMap(({ toegangen }) => toegangen).at(-1)?.id ?? OT1,
    reden: 'Niet nodig.',
  }),
  casusBespreken: ({ vandaag, kies }) =>
    casusBespreken({
      op: vandaag,
      urgentie: kies(...URGENTIEVRAGEN),
      leerpunt: kies(...LEERPUNTEN),
      geleerd: 'Vraag eerder om hulp.',
      regelsoort: kies('werkproces', null),
      regel: 'De vaste wachttijd.',
    }),
  overlegadviesWegen: ({ kies }) => ({
    soort: 'overlegadviesWegen',
    gevolgd: kies('geheel', 'deels', 'niet'),
    motivering: 'Zo past het bij wat de inwoner wil.',
  }),
};
