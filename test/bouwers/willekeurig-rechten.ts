import { plusDagen } from '../../src/kern/datum.ts';
import { GEGEVENSRECHTEN } from '../../src/rechten/gebeurtenissen.ts';
import type { RechtenOpdracht } from '../../src/rechten/opdrachten.ts';
import { opTeHeffen, openVerzoeken } from '../../src/rechten/stand.ts';
import { gegevensverzoekBeslissen, gegevensverzoekVastleggen, VZ1 } from './rechten.ts';
import type { Bron, Plausibel } from './willekeurig-bron.ts';

const open = ({ t }: Bron) => openVerzoeken(t)[0]?.id ?? VZ1;

/** Rights to one's own data. */
export const RECHTEN: Plausibel<RechtenOpdracht['soort']> = {
  gegevensverzoekVastleggen: ({ vandaag, kies }) =>
    gegevensverzoekVastleggen(kies('afschrift', ...GEGEVENSRECHTEN), {
      ontvangenOp: vandaag,
      kanaal: kies('post', 'portaal', 'telefoon'),
      identiteit: kies('terugbellen', null),
    }),
  gegevensverzoekBeslissen: (b) =>
    gegevensverzoekBeslissen({
      verzoek: open(b),
      ...b.kies(
        { uitkomst: 'toegewezen', grond: null },
        { uitkomst: 'afgewezen', grond: 'buitensporig', motivering: 'U vroeg dit vorige week ook.' },
      ),
    }),
  gegevensverzoekUitvoeren: (b) => ({
    soort: 'gegevensverzoekUitvoeren',
    verzoek: open(b),
    wijze: b.kies('mijnHulpvraag', 'verwerkt'),
    toelichting: 'De geboortedatum is verbeterd.',
  }),
  gegevensverzoekVerlengen: (b) => ({
    soort: 'gegevensverzoekVerlengen',
    verzoek: open(b),
    reden: 'Het dossier is groot.',
  }),
  gegevensverzoekIntrekken: (b) => ({ soort: 'gegevensverzoekIntrekken', verzoek: open(b), reden: '' }),
  beperkingOpheffen: ({ t, vandaag }) => ({
    soort: 'beperkingOpheffen',
    verzoek: opTeHeffen(t)[0]?.id ?? VZ1,
    vanaf: plusDagen(vandaag, 14),
    reden: 'Wij hebben nagegaan dat de gegevens kloppen.',
  }),
};
