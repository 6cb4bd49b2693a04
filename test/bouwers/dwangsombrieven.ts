import type {
  AanvraagMogelijk,
  Dwangsombeschikking,
  OntvangstbevestigingIngebrekestelling,
} from '../../src/brieven/gegevensDwangsom.ts';
import { datum } from '../../src/kern/datum.ts';
import { gerekend, kop } from './brieven.ts';
import { ONDERTEKENING, RECHTSMIDDELEN } from './besluitbrieven.ts';

export function aanvraagMogelijk(): AanvraagMogelijk {
  return {
    ...kop('2026-06-16'),
    brief: 'aanvraagMogelijk',
    meldingOntvangenOp: datum('2026-05-04'),
    hulpvraag: 'Ik kom de deur niet meer uit. «Help» mij, alstublieft.',
    onderzoekUiterlijk: gerekend('2026-06-15', 'Dat is zes weken na uw melding.'),
    wijzen: ['Log in op Mijn hulpvraag.', 'Of bel ons; wij vullen het formulier samen met u in.'],
    clientondersteuning: {
      naam: 'Steunpunt Naast U',
      telefoon: '088 000 99 20',
      website: 'www.naastu.example',
      email: null,
    },
  };
}

export function ontvangstbevestigingIngebrekestelling(
  anders: Partial<OntvangstbevestigingIngebrekestelling> = {},
): OntvangstbevestigingIngebrekestelling {
  return {
    ...kop('2026-06-26'),
    brief: 'ontvangstbevestigingIngebrekestelling',
    ontvangenOp: datum('2026-06-25'),
    hoe: 'met de post',
    gevraagd: ['dagbesteding', 'vervoer'],
    werking: {
      soort: 'werkt',
      beslisdatumWas: datum('2026-06-24'),
      besluitUiterlijk: gerekend('2026-07-09', 'Dat is twee weken na uw brief.'),
      eersteDwangsomdag: datum('2026-07-10'),
      tarieven: [
        '€ 23,00 per dag, de eerste 14 dagen',
        '€ 35,00 per dag, de volgende 14 dagen',
        '€ 45,00 per dag, de laatste 14 dagen',
      ],
      hoogste: '€ 1.442,00',
    },
    ...anders,
  };
}

export function dwangsombeschikking(anders: Partial<Dwangsombeschikking> = {}): Dwangsombeschikking {
  return {
    ...kop('2026-07-30'),
    brief: 'dwangsombeschikking',
    aanvraagOntvangenOp: datum('2026-06-10'),
    gevraagd: ['dagbesteding', 'vervoer'],
    ingebrekestellingOp: datum('2026-06-25'),
    beslisdatumWas: datum('2026-06-24'),
    eersteDag: datum('2026-07-10'),
    laatsteDag: datum('2026-07-27'),
    gestoptOp: datum('2026-07-28'),
    dagen: 18,
    bedrag: '€ 462,00',
    opbouw: [
      { dagen: 14, perDag: '€ 23,00', samen: '€ 322,00' },
      { dagen: 4, perDag: '€ 35,00', samen: '€ 140,00' },
    ],
    uitzondering: null,
    toelichting: '',
    betalen: gerekend('2026-09-10', 'Dat is zes weken na deze brief.'),
    rechtsmiddelen: RECHTSMIDDELEN,
    ondertekening: ONDERTEKENING,
    ...anders,
  };
}
