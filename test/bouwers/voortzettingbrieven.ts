import type {
  Herzieningsbesluit,
  StopOpVerzoek,
  VoornemenHerziening,
} from '../../src/brieven/gegevensVoortzetting.ts';
import { datum } from '../../src/kern/datum.ts';
import { ONDERTEKENING, RECHTSMIDDELEN } from './besluitbrieven.ts';
import { kop } from './brieven.ts';

const WAT = {
  herziening: 'intrekken',
  besluitVan: datum('2026-04-16'),
  opBezwaar: false,
  gewijzigdOp: [],
  veranderingen: [],
  blijft: [],
  hulp: ['Huishoudelijke ondersteuning'],
  ingang: datum('2028-03-20'),
  gevolg: 'U krijgt vanaf 20 maart geen hulp bij het huishouden meer.',
  grond: { tekst: 'U hebt deze hulp niet meer nodig.', artikel: 'Wmo 2.3.10 lid 1 onder b' },
  motivering: 'Uw dochter woont sinds januari bij u en doet het «zware werk».',
  terugwerkend: '',
} as const;

export function voornemenHerziening(anders: Partial<VoornemenHerziening> = {}): VoornemenHerziening {
  return {
    ...kop('2028-02-07'),
    brief: 'voornemenHerziening',
    ...WAT,
    reageren: { uiterlijk: datum('2028-02-21'), weken: 2 },
    ...anders,
  };
}

export function herzieningsbesluit(anders: Partial<Herzieningsbesluit> = {}): Herzieningsbesluit {
  return {
    ...kop('2028-02-22'),
    brief: 'herzieningsbesluit',
    ...WAT,
    voornemenVan: datum('2028-02-07'),
    nietGevraagd: null,
    zienswijze: {
      dagen: [datum('2028-02-14')],
      antwoord: 'U bent bang voor overbelasting. Uw dochter zegt dat het lukt.',
    },
    rechtsmiddelen: { ...RECHTSMIDDELEN, online: null },
    ondertekening: ONDERTEKENING,
    ...anders,
  };
}

export function stopOpVerzoek(anders: Partial<StopOpVerzoek> = {}): StopOpVerzoek {
  return {
    ...kop('2028-02-07'),
    brief: 'stopOpVerzoek',
    besluitVan: datum('2026-04-16'),
    opBezwaar: false,
    hulp: ['Huishoudelijke ondersteuning'],
    blijft: [],
    laatsteDag: datum('2028-02-29'),
    gevraagdOp: datum('2028-02-04'),
    wijze: 'aan de telefoon',
    vertegenwoordiger: null,
    rechtsmiddelen: { ...RECHTSMIDDELEN, online: null },
    ondertekening: ONDERTEKENING,
    ...anders,
  };
}
