import type {
  BeslissingOpBezwaarBrief,
  HerstelBezwaar,
  OntvangstbevestigingBezwaar,
  UitnodigingHoorzitting,
  VerdagingBezwaar,
} from '../../src/brieven/gegevensBezwaar.ts';
import { datum } from '../../src/kern/datum.ts';
import { ONDERTEKENING, RECHTSMIDDELEN } from './besluitbrieven.ts';
import { gerekend, kop } from './brieven.ts';

const bezwaarkop = (dag: string) => ({
  ...kop(dag),
  bezwaarOntvangenOp: datum('2026-07-13'),
  tegen: 'ons besluit van 24 juni 2026 op uw aanvraag',
});

export function ontvangstbevestigingBezwaar(
  anders: Partial<OntvangstbevestigingBezwaar> = {},
): OntvangstbevestigingBezwaar {
  return {
    ...bezwaarkop('2026-07-14'),
    brief: 'ontvangstbevestigingBezwaar',
    hoe: 'met de post',
    kopie: 'Twee uur hulp is te weinig.\nU hebt mijn man niet meegeteld. «Hij» dwaalt.',
    beslisdatum: gerekend('2026-10-28', 'Dat is twaalf weken na de laatste dag om bezwaar te maken.'),
    commissie: true,
    teLaatNa: null,
    redenTeLaat: '',
    doorgezonden: null,
    ...anders,
  };
}

export function herstelBezwaar(anders: Partial<HerstelBezwaar> = {}): HerstelBezwaar {
  return {
    ...bezwaarkop('2026-07-20'),
    brief: 'herstelBezwaar',
    ontbreekt: ['waarom u het niet eens bent met ons besluit', 'uw handtekening'],
    toelichting: 'U schreef alleen dat u bezwaar maakt. Wilt u uitleggen wat er niet klopt?',
    uiterlijk: datum('2026-08-03'),
    termijnStaatStil: true,
    ...anders,
  };
}

export function uitnodigingHoorzitting(): UitnodigingHoorzitting {
  return {
    ...bezwaarkop('2026-08-10'),
    brief: 'uitnodigingHoorzitting',
    dag: datum('2026-09-03'),
    tijd: '14.30 uur',
    plaats: 'Gemeentehuis, Raadhuisplein 1, kamer 1.12',
    commissie: true,
    terInzageVanaf: datum('2026-08-27'),
    inzageplek: 'aan de balie van het gemeentehuis, en in Mijn hulpvraag',
    nadereStukkenTotEnMet: datum('2026-08-24'),
  };
}

export function verdagingBezwaar(anders: Partial<VerdagingBezwaar> = {}): VerdagingBezwaar {
  return {
    ...bezwaarkop('2026-10-20'),
    brief: 'verdagingBezwaar',
    grond: 'verdaging',
    was: datum('2026-10-28'),
    wordt: datum('2026-12-09'),
    reden: 'De commissie wil eerst nog een advies van een ergotherapeut.',
    ...anders,
  };
}

export const NIET_ONTVANKELIJK: Partial<BeslissingOpBezwaarBrief> = {
  uitkomst: 'nietOntvankelijk',
  nietOntvankelijk: 'Uw bezwaar kwam te laat, en daar was geen goede reden voor.',
  nieuwBesluit: null,
  advies: null,
  hoorzitting: null,
  geenHoorzitting: {
    omdat: 'meteen duidelijk was dat wij uw bezwaar niet kunnen behandelen',
    toelichting: 'Uw brief kwam drie maanden na de laatste dag.',
  },
  kosten: null,
};

export function beslissingOpBezwaar(
  anders: Partial<BeslissingOpBezwaarBrief> = {},
): BeslissingOpBezwaarBrief {
  return {
    ...bezwaarkop('2026-10-12'),
    brief: 'beslissingOpBezwaar',
    uitkomst: 'gegrond',
    nietOntvankelijk: null,
    motivering:
      'Wij hebben niet uitgezocht hoeveel zorg uw man nodig heeft, en wat dat van u vraagt.\n\nDat hadden wij wel moeten doen. Nu wij dat weten, vinden wij dat u meer hulp nodig hebt.',
    verschoonbaar: '',
    hoorzitting: {
      op: datum('2026-09-03'),
      aanwezig: 'mevrouw De Vries en haar dochter; de commissie met drie leden',
      verslag: 'Mevrouw vertelt dat haar man ’s nachts dwaalt.\nZij slaapt daardoor slecht.',
    },
    geenHoorzitting: null,
    advies: {
      strekking: 'gegrond',
      tekst: 'Het onderzoek is niet zorgvuldig. De mantelzorg is niet onderzocht.',
    },
    afwijking: '',
    nieuwBesluit: {
      nummer: 'NB1',
      regels: ['Huishoudelijke ondersteuning: 4 uur per week, vanaf 1 juli 2026 tot en met 30 juni 2028'],
      bedrag: null,
      tekst: 'U krijgt vier uur hulp per week in plaats van twee.',
    },
    herleeft: false,
    kosten: 'U vroeg ons om uw kosten te vergoeden. Wij betalen u € 647,00.',
    beroepUiterlijk: gerekend('2026-11-23', 'Dat is zes weken na deze brief.'),
    rechtbank: RECHTSMIDDELEN.rechtbank,
    ondertekening: ONDERTEKENING,
    ...anders,
  };
}
