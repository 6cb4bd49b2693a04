import { SCOOTMOBIEL } from '../../../test/bouwers/toets-scootmobiel.ts';
import { inwoner } from '../bouwstenen.ts';
import { beoordeling, concept, toetsen } from '../besluitstenen.ts';
import { oplossing } from '../onderzoeksstenen.ts';
import { ANOUK, PRIYA, WIM } from '../spelersrol.ts';
import { speelToets } from '../toetsstenen.ts';
import type { Geval, Gevalmaker } from './kader.ts';
import type { Lijncasus } from './lijn.ts';
import { totOplossingen, verstuurVerslag } from './lijn.ts';

/** The question, the conversation and what was looked at before the toets. */
export const MARKTCASUS: Lijncasus = {
  inwoner: inwoner(
    ['mevrouw', 'Johanna', 'Marktveld'],
    '1946-02-20',
    '999990032',
    ['Kerkpad', '8', '1234 CL'],
    { telefoon: '06 00 00 10 31', email: 'j.marktveld@post.example' },
  ),
  hulpvraag: 'Ik wil een scootmobiel om naar de markt te gaan.',
  feiten: { leefgebieden: ['sociaalNetwerk', 'dagelijkseVerrichtingen', 'participatie'] },
  urgentie: [
    'regulier',
    'Mevrouw redt zich in huis en krijgt haar boodschappen. Er is geen risico als zij even wacht.',
  ],
  aan: ANOUK,
  stof: {
    vraagAchterDeVraag: SCOOTMOBIEL.gesprek.vraagAchterDeVraag,
    wieErWaren: 'Mevrouw zelf, later belde haar nicht.',
    punten: {
      behoeften: 'Naar de markt, waar zij mensen kent. En naar winkel en arts zonder te vragen.',
      eigenKracht: 'Zij loopt vijfhonderd meter met een stok en rust dan. De bus neemt zij niet meer.',
      sociaalNetwerk: 'Een nicht in de stad. Op de markt kent zij iedereen.',
      mantelzorg: 'Er is geen mantelzorger.',
      algemeneVoorzieningen:
        'Open inloop en een maatje kende zij niet. De Wensauto wel; die rijdt niet op marktdag.',
      collectieveVoorzieningen:
        'Het collectief vervoer stopt bij de markt. Zij vindt bellen lastig; dat gaan wij oefenen.',
    },
    leefgebieden: {
      sociaalNetwerk: [
        'probleem',
        'Ziet op sommige dagen niemand sinds haar man er niet meer is.',
        'Maakt makkelijk een praatje.',
        'Elke week mensen zien.',
      ],
      dagelijkseVerrichtingen: [
        'aandacht',
        'Loopt steeds minder ver.',
        'In huis gaat alles goed.',
        'Zelf naar winkel en arts.',
      ],
      participatie: ['aandacht', 'Gestopt met zingen.', '', 'Weer bij het koor.'],
    },
  },
  oplossingen: [
    oplossing('algemeneVoorziening', 'ja', 'Een maatje gaat op marktdag mee en helpt met de bus.', 'buddy'),
    oplossing(
      'algemeneVoorziening',
      'ja',
      'Het collectief vervoer stopt op honderd meter van de markt, de winkel en de huisarts.',
      'collectief-vervoer',
    ),
    oplossing(
      'maatwerkvoorziening',
      'deels',
      'Een scootmobiel brengt haar op de markt, maar zij loopt nog en kan dat kwijtraken. Na de proef opnieuw bekijken.',
      'scootmobiel',
    ),
  ],
};

/**
 * The scootmobiel for the market (Geertruidenberg). The toets chose a trial with a buddy and shared
 * transport; she asks for the scootmobiel all the same, which is her right (Wmo 2.3.2 lid 9). The
 * refusal is ready and looked at; she has to be called before it can go out.
 */
export function scootmobiel(m: Gevalmaker): Geval {
  const getoetst = speelToets(totOplossingen(m.maak(52), MARKTCASUS, 11), ANOUK, 14, SCOOTMOBIEL.stappen);
  return verstuurVerslag(getoetst, MARKTCASUS, 33, 'geenMaatwerk')
    .vraagAan(
      42,
      WIM,
      {
        voorziening: 'scootmobiel',
        omschrijving: 'Een scootmobiel om naar de markt, de winkel en de dokter te gaan',
      },
      {
        keuze: 'metOpmerkingen',
        opmerking: 'De proef wil ik doen, maar ik wil toch ook een besluit over de scootmobiel.',
      },
    )
    .doe(
      46,
      ANOUK.wie,
      beoordeling({
        beperking: ['voldoet', 'Mevrouw loopt vijfhonderd meter en moet dan rusten.'],
        algemeneVoorziening: [
          'voldoetNiet',
          'Een maatje en het collectief vervoer brengen haar nu al op de markt, bij de winkel en bij de arts.',
        ],
        passendeBijdrage: [
          'deels',
          'Een scootmobiel lost het alleen zijn niet zeker op en kan lopen kosten.',
        ],
      }),
    )
    .doe(47, ANOUK.wie, (_dag, { speler, regels }) =>
      concept(speler.toestand, regels, {
        beslissing: 'afwijzen',
        voorziening: 'scootmobiel',
        motivering:
          'U wilt mensen ontmoeten en zelf naar de markt, de winkel en de dokter. Met een maatje en het collectief vervoer kan dat nu. Daarom geven wij nu geen scootmobiel.',
        voorliggend:
          'Maatje of buddy: gaat op marktdag met u mee en helpt met het vervoer.\nCollectief vervoer: stopt op honderd meter van de markt, de winkel en de huisarts.',
        afweging:
          'Een scootmobiel brengt u er wel, maar u loopt nog en dat willen wij behouden. Na acht weken kijken wij samen of de proef genoeg is. Is dat niet zo, dan onderzoeken wij het vervoer opnieuw.',
      }),
    )
    .doe(48, PRIYA, (_dag, { speler }) =>
      toetsen(speler.toestand, true, 'De uitleg is goed te volgen. Bel wel eerst, en noem de acht weken.'),
    );
}
