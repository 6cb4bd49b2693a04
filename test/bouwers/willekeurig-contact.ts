import { BERICHTAFLOPEN, BERICHTSCHRIJVERS, BERICHTWEGEN } from '../../src/contact/gebeurtenissen.ts';
import type { ContactOpdracht } from '../../src/contact/opdrachten.ts';
import { draden, openBerichten } from '../../src/contact/toestand.ts';
import { plusDagen } from '../../src/kern/datum.ts';
import {
  ANTWOORD,
  berichtAfhandelen,
  berichtSchrijven,
  berichtSturen,
  berichtVastleggen,
  VRAAG,
} from './contact.ts';
import type { Plausibel } from './willekeurig-bron.ts';

/** Messages to and fro. */
export const CONTACT: Plausibel<ContactOpdracht['soort']> = {
  berichtSchrijven: ({ kies }) => berichtSchrijven(kies(VRAAG, 'Dank u wel.')),
  berichtVastleggen: ({ vandaag, kies }) =>
    berichtVastleggen({
      ontvangenOp: kies(vandaag, plusDagen(vandaag, -2)),
      weg: kies('telefoon', 'post', 'balie', 'email'),
      van: kies(...BERICHTSCHRIJVERS),
      antwoord: kies('', ANTWOORD),
    }),
  berichtSturen: ({ t, kies }) =>
    berichtSturen({
      aan: kies('inwoner', draden(t).at(-1) ?? 'inwoner'),
      weg: kies('telefoon', ...BERICHTWEGEN),
      tekst: kies(ANTWOORD, 'Wij bellen u morgen.'),
    }),
  berichtAfhandelen: ({ t, kies }) =>
    berichtAfhandelen({
      id: openBerichten(t)[0]?.id ?? berichtAfhandelen().id,
      als: kies(...BERICHTAFLOPEN),
    }),
};
