import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { NieuwDilemma, Uitkomst } from '../intervisie/dilemma.ts';

type Besproken = Pick<NieuwDilemma, 'titel' | 'dilemma' | 'vraag' | 'methode' | 'dag'> & Uitkomst;

/** What the library of the demo holds: invented, about nobody. */
export function demodilemmas(vandaag: Datum): readonly Besproken[] {
  return [
    {
      titel: 'De mantelzorger zegt dat het wel gaat',
      dilemma:
        'Aan tafel zegt de mantelzorger dat alles lukt, en kijkt daarbij weg. De inwoner knikt. Ik denk dat het al maanden niet meer gaat.',
      vraag: 'Hoe vraag ik door zonder dat iemand zich een klager voelt?',
      methode: 'roddel',
      dag: plusDagen(vandaag, -41),
      inzicht:
        'Wij vroegen naar hulp, en hulp vragen voelt als falen. Vragen hoe een gewone dag gaat, levert meer op. Een gesprek met de mantelzorger alleen is geen wantrouwen: het staat in de wet (Wmo 2.3.2).',
      afspraak:
        'Bij elk gesprek vragen wij de mantelzorger ook apart, en wij zeggen vooraf dat dat altijd zo gaat.',
    },
    {
      titel: 'De regel zegt nee, en niemand begrijpt waarom',
      dilemma:
        'Voor de ene inwoner is een voorziening algemeen gebruikelijk, voor de andere niet te betalen. Ik moet allebei hetzelfde schrijven.',
      vraag: 'Waar zit de ruimte, en durf ik haar te nemen?',
      methode: 'omgekeerd',
      dag: plusDagen(vandaag, -13),
      inzicht:
        'Begonnen bij het effect was de vraag anders: niet of iets gebruikelijk is, maar of deze persoon zonder kan meedoen. De ruimte staat in de wet zelf; de regel was onze uitleg ervan.',
      afspraak:
        'Wie op deze regel stuit, legt het knelpunt vast. Bij drie keer bespreken wij de beleidsregel.',
    },
  ];
}
