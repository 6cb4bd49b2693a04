import type {
  BesluitGegevensverzoek,
  OntvangstbevestigingGegevensverzoek,
  OpheffingBeperking,
  VerlengingGegevensverzoek,
} from '../../src/brieven/gegevensRechten.ts';
import { datum } from '../../src/kern/datum.ts';
import { ONDERTEKENING, RECHTSMIDDELEN } from './besluitbrieven.ts';
import { gerekend, kop } from './brieven.ts';

const GEVRAAGD = {
  ontvangenOp: datum('2026-07-16'),
  hoe: 'aan de telefoon',
  verzoeker: 'inwoner',
  gevraagd: 'om iets te verbeteren in uw gegevens',
  artikel: 'AVG 16',
} as const;

export function ontvangstbevestigingGegevensverzoek(
  anders: Partial<OntvangstbevestigingGegevensverzoek> = {},
): OntvangstbevestigingGegevensverzoek {
  return {
    ...kop('2026-07-16'),
    brief: 'ontvangstbevestigingGegevensverzoek',
    ...GEVRAAGD,
    tekst: 'Er staat dat ik alleen woon. «Dat klopt niet»: mijn zus woont bij mij.',
    antwoordUiterlijk: gerekend('2026-08-16', 'Dat is een maand na uw vraag.'),
    termijnartikel:
      'Antwoord binnen een maand: Algemene verordening gegevensbescherming (AVG), artikel 12, lid 3.',
    identiteitNodig: true,
    ...anders,
  };
}

export function verlengingGegevensverzoek(): VerlengingGegevensverzoek {
  return {
    ...kop('2026-08-10'),
    brief: 'verlengingGegevensverzoek',
    ...GEVRAAGD,
    was: datum('2026-08-16'),
    wordt: datum('2026-10-16'),
    reden: 'Uw dossier is groot. Wij moeten het hele archief nalopen.',
  };
}

export function besluitGegevensverzoek(anders: Partial<BesluitGegevensverzoek> = {}): BesluitGegevensverzoek {
  return {
    ...kop('2026-08-12'),
    brief: 'besluitGegevensverzoek',
    ...GEVRAAGD,
    uitkomst: 'gedeeltelijk',
    gevolg: 'Wij verbeteren wat niet klopt. Wat er eerst stond, blijft te zien in de geschiedenis.',
    grond: { tekst: 'Wij verbeteren feiten die niet kloppen. Dit is een oordeel.', artikel: 'AVG 16' },
    motivering: 'Dat uw zus bij u woont, staat er nu. Wat de klantmanager ervan vond, blijft staan.',
    telaatSinds: null,
    rechtsmiddelen: { ...RECHTSMIDDELEN, online: null },
    ondertekening: ONDERTEKENING,
    ...anders,
  };
}

export function opheffingBeperking(): OpheffingBeperking {
  return {
    ...kop('2026-09-01'),
    brief: 'opheffingBeperking',
    beperktSinds: datum('2026-08-12'),
    vanaf: datum('2026-09-15'),
    reden: 'Wij hebben nagegaan of de gegevens kloppen. Dat is zo.',
  };
}
