import { plusDagen } from '../../src/kern/datum.ts';
import type { OnderdeelId } from '../../src/kern/ids.ts';
import {
  AANBODWENSEN,
  HERBEOORDELINGEN,
  OVERBRUGGINGEN,
  SLUITREDENEN,
  STOPREDENEN,
  WEIGERREDENEN,
} from '../../src/levering/gebeurtenissen.ts';
import type { LeveringOpdracht } from '../../src/levering/opdrachten.ts';
import { leveringsdelen } from '../../src/levering/stand.ts';
import { HULP } from './besluit.ts';
import { aanbieder, leveringOpdragen, LV1, toewijzingssleutel } from './levering.ts';
import { lokaleCode } from './regels.ts';
import type { Bron, Plausibel } from './willekeurig-bron.ts';

const onderdeel = ({ t }: Bron): OnderdeelId => leveringsdelen(t)[0]?.onderdeel.gevraagd ?? HULP;
const levering = ({ t }: Bron): OnderdeelId => t.levering.leveringen.at(-1)?.id ?? LV1;

/** From the assignment until the help stops. */
export const LEVERING: Plausibel<LeveringOpdracht['soort']> = {
  leveringOpdragen: (b) => {
    const voorziening = leveringsdelen(b.t)[0]?.onderdeel.voorziening;
    const [product] = aanbieder().producten;
    return leveringOpdragen({
      sleutel: toewijzingssleutel(b.t.levering.leveringen.length),
      onderdeel: onderdeel(b),
      opgezocht: b.kies(
        aanbieder(product && voorziening ? { producten: [{ ...product, voorziening }] } : {}),
        aanbieder({ sluitOp: b.vandaag }),
        null,
      ),
    });
  },
  leveringIntrekken: (b) => ({
    soort: 'leveringIntrekken',
    levering: levering(b),
    reden: 'Een ander kan eerder.',
  }),
  andereAanbiederAanbieden: (b) => {
    const voorziening = leveringsdelen(b.t)[0]?.onderdeel.voorziening;
    const [product] = aanbieder().producten;
    const ander = aanbieder({
      code: b.kies(lokaleCode('anderehulp'), lokaleCode('thuishulp')),
      naam: 'Andere Hulp',
      ...(product && voorziening ? { producten: [{ ...product, voorziening }] } : {}),
    });
    return {
      soort: 'andereAanbiederAanbieden',
      onderdeel: onderdeel(b),
      aanbieder: ander.code,
      wens: b.kies(...AANBODWENSEN),
      woorden: 'Als het daar eerder kan, graag.',
      toelichting: '',
      sleutel: toewijzingssleutel(b.t.levering.leveringen.length),
      opgezocht: ander,
    };
  },
  leveringAannemen: (b) => ({
    soort: 'leveringAannemen',
    levering: levering(b),
    verwachteStart: b.kies(plusDagen(b.vandaag, 21), null),
    toelichting: b.kies('Er is een wachtlijst.', ''),
  }),
  leveringWeigeren: (b) => ({
    soort: 'leveringWeigeren',
    levering: levering(b),
    reden: b.kies(...WEIGERREDENEN),
    toelichting: 'Er is geen plaats.',
  }),
  startVerwachten: (b) => ({
    soort: 'startVerwachten',
    levering: levering(b),
    verwachteStart: plusDagen(b.vandaag, b.kies(28, -1)),
    toelichting: 'Een collega is ziek.',
  }),
  voortgangMelden: (b) => ({
    soort: 'voortgangMelden',
    levering: levering(b),
    tekst: b.kies('Het huis is weer schoon.', 'Mevrouw is tevreden.'),
  }),
  hulpStarten: (b) => ({
    soort: 'hulpStarten',
    onderdeel: onderdeel(b),
    op: plusDagen(b.vandaag, b.kies(0, -1)),
  }),
  hulpStoppen: (b) => ({
    soort: 'hulpStoppen',
    onderdeel: onderdeel(b),
    op: b.vandaag,
    reden: b.kies(...STOPREDENEN),
    hervattenOp: plusDagen(b.vandaag, 14),
    toelichting: 'De inwoner ligt in het ziekenhuis.',
  }),
  leveringSluiten: (b) => ({
    soort: 'leveringSluiten',
    reden: b.kies(...SLUITREDENEN),
    op: plusDagen(b.vandaag, b.kies(0, -1, 1)),
    toelichting: 'Nagekeken in de BRP, en de dochter gesproken.',
  }),
  leveringHeropenen: (b) => ({
    soort: 'leveringHeropenen',
    reden: b.kies('Het ging om een ander.', ''),
  }),
  wachtcontactVastleggen: (b) => ({
    soort: 'wachtcontactVastleggen',
    onderdeel: onderdeel(b),
    op: b.vandaag,
    woorden: b.kies('Het gaat nog net.', 'Het gaat niet meer.'),
  }),
  overbruggingRegelen: (b) => ({
    soort: 'overbruggingRegelen',
    onderdeel: onderdeel(b),
    vorm: b.kies(...OVERBRUGGINGEN),
    vanaf: b.vandaag,
    totEnMet: b.kies(plusDagen(b.vandaag, 14), null),
    omschrijving: 'De dochter komt op zaterdag.',
  }),
  wachtenHerbeoordelen: (b) => ({
    soort: 'wachtenHerbeoordelen',
    onderdeel: onderdeel(b),
    uitkomst: b.kies(...HERBEOORDELINGEN),
    toelichting: 'De dochter houdt het nog twee weken vol.',
  }),
};
