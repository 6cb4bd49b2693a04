import type { Urgentie } from '../../screening/gebeurtenissen.ts';
import type { Risicos } from '../bouwstenen.ts';

interface Screeningtekst {
  readonly motivering: readonly string[];
  readonly risicos: Risicos;
}

const BRON = 'telefonisch nagevraagd';

/** Reasons of the screener, per level. */
export const SCREENING: Readonly<Record<Exclude<Urgentie, 'acuut'>, Screeningtekst>> = {
  regulier: {
    motivering: [
      'De inwoner redt zich tot het onderzoek. Er is geen risico als het even duurt.',
      'Er is hulp van familie tot het gesprek. Niets wijst op gevaar.',
      'Het is lastig maar veilig. Gebeld: de inwoner kan wachten.',
    ],
    risicos: {},
  },
  versneld: {
    motivering: [
      'Er is genoeg bekend uit een eerder onderzoek; dit kan telefonisch.',
      'Verlenging van hulp die past. Er is niets veranderd.',
    ],
    risicos: { lopendeHulp: ['De voorziening loopt binnenkort af.', 'dossier'] },
  },
  urgent: {
    motivering: [
      'De mantelzorger dreigt uit te vallen. Valt die weg, dan is er niemand.',
      'Het gaat snel achteruit en de hulp die er is, is niet genoeg.',
      'Er is risico op vallen of verwaarlozing. Voorrang bij de toedeling.',
    ],
    risicos: {
      draagkracht: ['De mantelzorger houdt het nauwelijks vol.', BRON],
      gezondheid: ['Gaat achteruit, huisarts is betrokken.', BRON],
    },
  },
  spoed: {
    motivering: [
      'De mantelzorger is vannacht opgenomen. Vandaag moet er iemand zijn.',
      'Zonder hulp vandaag is het thuis niet veilig. Er is geen acuut gevaar; de huisarts is geweest.',
    ],
    risicos: {
      veiligheid: ['Alleen thuis is het niet veilig.', BRON],
      draagkracht: ['Er is geen mantelzorger meer.', BRON],
      tijd: ['Vanavond al nodig.', BRON],
    },
  },
};

/** A temporary provision, at once (Wmo 2.3.3). */
export const SPOED = {
  motivering: 'Zonder deze hulp is het vandaag niet veilig. Intussen onderzoeken wij wat er nodig is.',
  doel: 'U bent veilig en verzorgd tot wij weten wat er nodig is.',
  omvang: 'elke dag twee uur',
  aanbieder: 'Zorggroep De Linde',
} as const;

export const ADVIESJES: readonly string[] = [
  'De open inloop is op dinsdag en vrijdag. De Wensauto haalt u op.\nIs dat niet genoeg? Bel ons, dan kijken wij verder.',
  'Het maatschappelijk werk maakt deze week een afspraak met u.\nDe formulierenhulp is op woensdag in de bibliotheek.',
  'De boodschappendienst en de maaltijdservice beginnen volgende week.\nHet steunpunt mantelzorg belt uw dochter.',
];

export const INSTEMMING: readonly string[] = [
  'Hier kan ik mee verder, dank u.',
  'Fijn dat u belde. Dit is genoeg voor nu.',
  'Dat wist ik niet. Ik ga het proberen.',
];
