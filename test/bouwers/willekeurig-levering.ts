import { plusDagen } from '../../src/kern/datum.ts';
import type { LokaleCode, OnderdeelId } from '../../src/kern/ids.ts';
import type { Aanbieder } from '../../src/levering/aanbieder.ts';
import { openAanbiedingen } from '../../src/levering/aanbod.ts';
import { AANBODANTWOORDEN, aanbodsleutel } from '../../src/levering/beantwoorden.ts';
import {
  HERBEOORDELINGEN,
  OPVOLGREDENEN,
  OVERBRUGGINGEN,
  SLUITREDENEN,
  STOPREDENEN,
  STOPWOORDEN,
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

/** Another provider with a contract for what was granted. */
function anderVoor({ t }: Bron, code: LokaleCode): Aanbieder {
  const voorziening = leveringsdelen(t)[0]?.onderdeel.voorziening;
  const [product] = aanbieder().producten;
  return aanbieder({
    code,
    naam: 'Andere Hulp',
    ...(product && voorziening ? { producten: [{ ...product, voorziening }] } : {}),
  });
}

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
    const ander = anderVoor(b, b.kies(lokaleCode('anderehulp'), lokaleCode('thuishulp')));
    return {
      soort: 'andereAanbiederAanbieden',
      onderdeel: onderdeel(b),
      aanbieder: ander.code,
      wens: b.kies('ja', 'nee', 'denktNa'),
      woorden: 'Als het daar eerder kan, graag.',
      toelichting: '',
      sleutel: toewijzingssleutel(b.t.levering.leveringen.length),
      opgezocht: ander,
    };
  },
  overbruggingAanbieden: (b) => ({
    soort: 'overbruggingAanbieden',
    onderdeel: onderdeel(b),
    vorm: b.kies(...OVERBRUGGINGEN),
    vanaf: b.vandaag,
    totEnMet: b.kies(plusDagen(b.vandaag, 14), null),
    omschrijving: 'Elke week een middag in het buurthuis.',
  }),
  aanbodBeantwoorden: (b) => {
    const [aanbod] = openAanbiedingen(b.t);
    return {
      soort: 'aanbodBeantwoorden',
      onderdeel: onderdeel(b),
      aanbod: aanbod ? aanbodsleutel(aanbod) : 'aanbieder.GV-1.weg',
      antwoord: b.kies(...AANBODANTWOORDEN),
      woorden: b.kies('Graag.', 'Liever niet.'),
      sleutel: toewijzingssleutel(b.t.levering.leveringen.length),
      opgezocht: anderVoor(b, lokaleCode('anderehulp')),
    };
  },
  opvolgerRegelen: (b) => {
    const ander = anderVoor(b, b.kies(lokaleCode('anderehulp'), lokaleCode('thuishulp')));
    const laatsteDag = plusDagen(b.vandaag, b.kies(0, 14, -1));
    return {
      soort: 'opvolgerRegelen',
      sleutel: toewijzingssleutel(b.t.levering.leveringen.length),
      onderdeel: onderdeel(b),
      aanbieder: ander.code,
      reden: b.kies(...OPVOLGREDENEN),
      laatsteDag,
      begin: plusDagen(laatsteDag, b.kies(1, 1, 8, 0)),
      woorden: 'Als het maar een vaste hulp is.',
      toelichting: '',
      opgezocht: ander,
    };
  },
  opvolgingVerzetten: (b) => {
    const laatsteDag = plusDagen(b.vandaag, b.kies(0, 21));
    return {
      soort: 'opvolgingVerzetten',
      onderdeel: onderdeel(b),
      laatsteDag,
      begin: plusDagen(laatsteDag, b.kies(1, 5)),
      reden: 'De nieuwe aanbieder kan pas later.',
      opgezocht: anderVoor(b, lokaleCode('anderehulp')),
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
    stoptOp: b.kies(null, null, plusDagen(b.vandaag, 40)),
  }),
  hulpStarten: (b) => ({
    soort: 'hulpStarten',
    onderdeel: onderdeel(b),
    // Of who takes over as well, whose turn has not come.
    ...(b.kies(true, false) && { levering: levering(b) }),
    op: plusDagen(b.vandaag, b.kies(0, -1)),
  }),
  hulpStoppen: (b) => ({
    soort: 'hulpStoppen',
    onderdeel: onderdeel(b),
    op: b.vandaag,
    reden: b.kies(...STOPREDENEN),
    hervattenOp: plusDagen(b.vandaag, b.kies(14, 90)),
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
    stop: b.kies(undefined, ...STOPWOORDEN),
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
