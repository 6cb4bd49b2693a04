import type { Uitkomstmaat } from './samenvatten.ts';
import type { Scenariocode } from './scenario.ts';

export const PROGNOSEFIGUREN = [
  'verslagOpTijd',
  'besluitOpTijd',
  'wachten',
  'voorraad',
  'terugtoets',
] as const;
export type Prognosefiguur = (typeof PROGNOSEFIGUREN)[number];

interface Maatnaam {
  readonly naam: string;
  /** Behind the number. */
  readonly eenheid: string;
  readonly uitleg: string;
}
export const UITKOMST: Readonly<Record<Uitkomstmaat, Maatnaam>> = {
  verslagOpTijd: {
    naam: 'Verslagen op tijd',
    eenheid: '%',
    uitleg:
      'Van wat in die week binnen zes weken na de melding een verslag kreeg of over die zes weken heen ging, het deel dat op tijd was (Wmo 2.3.2 lid 1). Wat nog ligt en te laat is, telt dus mee.',
  },
  besluitOpTijd: {
    naam: 'Besluiten op tijd',
    eenheid: '%',
    uitleg:
      'Van wat in die week binnen twee weken na de aanvraag een besluit kreeg of over die twee weken heen ging, het deel dat op tijd was (Wmo 2.3.5 lid 2). Wat nog ligt en te laat is, telt dus mee. Opschorting telt hier niet mee.',
  },
  wachten: {
    naam: 'Wachten op het verslag',
    eenheid: ' dagen',
    uitleg:
      'De helft van de verslagen die in die week klaar komen, duurde dit aantal dagen sinds de melding of korter. Wat nog ligt, telt hier niet mee; dat ziet u aan de voorraad en aan wat op tijd is.',
  },
  voorraad: {
    naam: 'Voorraad',
    eenheid: '',
    uitleg: 'Dossiers die aan het eind van die week gemeld en nog niet klaar zijn.',
  },
};

export const SCENARIOUITLEG: Readonly<Record<Scenariocode, string>> = {
  erbij:
    '36 uur per week, vanaf over een maand. Wie nieuw is, doet het eerste kwartaal 60% van het werk. Wat meer uren opleveren, is uit uw geschiedenis niet te leren: u krijgt de twee uitersten.',
  verlengen:
    'Van de hulp die afloopt, gaat zonder huisbezoek verder wat volgens uw eigen jaar als melding terugkomt. Dit is het meeste dat het kan opleveren, want niet van iedereen is genoeg bekend.',
  telefonisch:
    'Een kwart van de hulpvragen zonder huisbezoek. Dat vraagt ongeveer de helft van de dagen tot het verslag.',
  meer: 'Vanaf vandaag, bovenop wat het seizoen en de groei al doen.',
  vertrek:
    'Vanaf over een maand is de helft van de uren er niet meer. Na een kwartaal zijn er nieuwe mensen; die doen het eerste kwartaal 60% van het werk.',
  screenen: 'Elke melding is de dag erna verdeeld, ook in een drukke week.',
};
