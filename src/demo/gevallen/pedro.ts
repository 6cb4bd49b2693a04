import { PEDRO } from '../../../test/bouwers/toets-pedro.ts';
import { plusDagen, plusJaren } from '../../kern/datum.ts';
import { inwoner } from '../bouwstenen.ts';
import { oplossing } from '../onderzoeksstenen.ts';
import { BILAL, SANNE } from '../spelersrol.ts';
import { speelToets } from '../toetsstenen.ts';
import type { Geval, Gevalmaker } from './kader.ts';
import type { Lijncasus } from './lijn.ts';
import { totOplossingen } from './lijn.ts';

/**
 * Pedro and the boat (Stein, bijlage 1), as far as it is a question for the Wmo. The toets is
 * finished; the report still has to be made. Surname, age and days are filled in.
 */
export function pedro(m: Gevalmaker): Geval {
  const geval = m.maak(38);
  const wie = inwoner(
    ['heer', 'Pedro', 'van der Laan'],
    plusDagen(plusJaren(geval.dagen.vandaag, -19), -70),
    '999990020',
    ['Havenstraat', '3', '1234 CK'],
    { telefoon: '06 00 00 10 30' },
  );
  return speelToets(totOplossingen(geval, pedrocasus(wie), 9, 1), BILAL, 14, PEDRO.stappen);
}

/** As far as it goes before the toets; whose it is, is the caller's. */
export function pedrocasus(wie: Lijncasus['inwoner']): Lijncasus {
  return {
    inwoner: wie,
    hulpvraag:
      'Ik woon op een boot en kan mij daar niet inschrijven. Ik wil rust en hulp, en dat mijn geld niet stopt.',
    betrokkenHulp: 'Jongerenteam; wachtlijst voor hulpverlening en voor een eigen ligplaats',
    feiten: {
      kanaal: 'balie',
      leefgebieden: ['huisvesting', 'financien', 'geestelijkeGezondheid', 'opgroeien'],
    },
    door: SANNE,
    urgentie: [
      'urgent',
      'Als de bijstand stopt, raakt Pedro zijn plek en zijn hulp kwijt. Het jongerenteam houdt contact.',
      {
        bestaanszekerheid: ['De betaling van de bijstand kan worden gestopt om het adres.', 'jongerenteam'],
        gezondheid: ['Trauma’s, mijdt mensen, staat op een wachtlijst.', 'Pedro, aan de balie'],
        lopendeHulp: ['Jongerenteam, eens in de twee weken.', 'jongerenteam'],
      },
    ],
    aan: BILAL,
    stof: {
      vraagAchterDeVraag: PEDRO.gesprek.vraagAchterDeVraag,
      wieErWaren: 'Pedro, op de boot.',
      punten: {
        behoeften:
          'Rust, een plek waar hij mag blijven, en iemand die helpt als het in zijn hoofd te vol wordt.',
        eigenKracht: 'Hij klust, vraagt zelf hulp en staat op beide wachtlijsten.',
        sociaalNetwerk: 'Een oudere man in de haven helpt met de boot. Vrienden van vroeger mijdt hij.',
        mantelzorg: 'Vader en broer drinken veel. Van hen komt geen hulp, eerder onrust.',
        algemeneVoorzieningen: 'Het jongerenteam blijft betrokken. Een maatje wil hij nu niet.',
        collectieveVoorzieningen: 'Bijstand en verlengde jeugdhulp zijn met de collega’s besproken.',
      },
      leefgebieden: {
        huisvesting: [
          'probleem',
          'De boot ligt tijdelijk op de plek van een ander; inschrijven kan daar niet.',
          'Hij houdt de boot netjes.',
          'Een plek waar ik mag blijven.',
        ],
        financien: [
          'probleem',
          'De bijstand staat op het spel door het adres.',
          'Geen schulden.',
          'Zekerheid over mijn geld.',
        ],
        geestelijkeGezondheid: [
          'probleem',
          'Nachtmerries, mijdt drukte.',
          'Vraagt zelf om hulp.',
          'Hulp die begint.',
        ],
        opgroeien: [
          'aandacht',
          'Gestopt met school.',
          'Wil terug.',
          'Over een paar maanden weer naar school.',
        ],
      },
    },
    oplossingen: [
      oplossing(
        'andereWet',
        'deels',
        'Inkomen is van de Participatiewet: doorbetalen op de feitelijke situatie is met team inkomen afgesproken.',
      ),
      oplossing(
        'algemeneVoorziening',
        'deels',
        'Het jongerenteam maakt het plan van aanpak en houdt contact.',
        'maatschappelijk-werk',
      ),
      oplossing(
        'maatwerkvoorziening',
        'deels',
        'Begeleiding kan de wachttijd overbruggen; Pedro wil eerst zien of rust genoeg is.',
        'begeleiding',
      ),
    ],
  };
}
