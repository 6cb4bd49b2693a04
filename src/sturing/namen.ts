import type { WachtOp } from '../dossier/fase.ts';
import type { Dossiereinde, Duurmaat, Halte, Termijnmaat, Uitgang } from '../dossier/meting.ts';
import type { Rol } from '../kern/rollen.ts';

/** Who steers and who checks; there is no role for policy, college and raad yet. */
export const STUURDERS: readonly Rol[] = ['teamleider', 'controller'];

export const DUURMATEN = [
  'onderzoek',
  'beslissing',
  'geheel',
  'totHulp',
  'aanbieder',
  'eersteContact',
  'bezwaar',
] as const satisfies readonly Duurmaat[];

/** Of the others no law says how long they may take: there is no share in time. */
export const heeftTermijn = (maat: Duurmaat): maat is Termijnmaat =>
  maat === 'onderzoek' || maat === 'beslissing' || maat === 'bezwaar';

interface Maatuitleg {
  readonly naam: string;
  /** From when to when: the one definition, under every figure. */
  readonly definitie: string;
}

export const MAAT: Readonly<Record<Duurmaat, Maatuitleg>> = {
  onderzoek: {
    naam: 'Van melding tot verslag',
    definitie:
      'Van de dag waarop de melding is ontvangen tot de dag waarop het eerste verslag is verstuurd. De wet geeft zes weken (Wmo 2.3.2 lid 1).',
  },
  beslissing: {
    naam: 'Van aanvraag tot besluit',
    definitie:
      'Van de dag waarop de aanvraag is ontvangen tot de dag waarop het besluit bekend is gemaakt. De wet geeft twee weken (Wmo 2.3.5 lid 2); de tijd kan stilstaan (Awb 4:15).',
  },
  geheel: {
    naam: 'Van melding tot besluit',
    definitie:
      'Van de dag waarop de melding is ontvangen tot de dag waarop het besluit bekend is gemaakt, met alle wachttijd. Het wachten op de hulp zelf telt hier niet mee: dat staat bij ‘Van melding tot hulp’. Geen wettelijke termijn.',
  },
  totHulp: {
    naam: 'Van melding tot hulp',
    definitie:
      'Van de dag waarop de melding is ontvangen tot de eerste dag waarop de inwoner de toegekende hulp echt kreeg; bij meer dan een toegekend deel tot het eerste deel dat begon. Tijdelijke hulp vooraf (Wmo 2.3.3) en overbrugging tellen niet. Een dossier dat na een heronderzoek verdergaat met hulp die al liep, telt niet mee: daar wordt niet op gewacht. Bron: de start die de aanbieder of de gemeente in het dossier vastlegde. Geen wettelijke termijn.',
  },
  aanbieder: {
    naam: 'Van opdracht tot hulp',
    definitie:
      'Van de dag waarop een aanbieder de opdracht kreeg, of van de eerste dag van de toegekende periode als die later ligt, tot de eerste dag met hulp onder die opdracht. Elke opdracht die begon, telt apart; een opdracht die is geweigerd of ingetrokken, telt niet, en een die lopende hulp overneemt ook niet: die dag was afgesproken. Een pgb heeft geen opdracht. Bron: de opdracht en de start in het dossier. Geen wettelijke termijn.',
  },
  eersteContact: {
    naam: 'Van melding tot eerste gesprek',
    definitie:
      'Van de dag waarop de melding is ontvangen tot de dag van het eerste gesprek dat is vastgelegd. De wet noemt geen termijn.',
  },
  bezwaar: {
    naam: 'Van bezwaar tot beslissing',
    definitie: 'Van de laatste dag om bezwaar te maken tot de dag van de beslissing op bezwaar (Awb 7:10).',
  },
};

/** As a step of the way; short, as it stands in the picture beside how many are there. */
export const HALTENAAM: Readonly<Record<Halte, string>> = {
  screenen: 'Screenen en verdelen',
  eersteGesprek: 'Eerste gesprek',
  onderzoeken: 'Onderzoeken',
  toetsen: 'De Omgekeerde Toets',
  verslagMaken: 'Verslag maken',
  reactie: 'Verslag bij inwoner',
  beslissen: 'Beslissen',
  verzenden: 'Besluit versturen',
  opdragen: 'Hulp opdragen',
  aanbieder: 'Bij de aanbieder',
};

/** Short: it stands beside an arrow. */
export const UITGANGNAAM: Readonly<Record<Uitgang, string>> = {
  metAdvies: 'met advies geholpen',
  doorverwezen: 'doorverwezen',
  ingetrokken: 'ingetrokken',
  zonderAanvraag: 'geen aanvraag',
  buitenBehandeling: 'niet behandeld',
  afgewezen: 'afgewezen',
  overleden: 'overleden',
  verhuisd: 'verhuisd',
};

/** For whom a dossier can wait. */
export const PARTIJEN = [
  'gemeente',
  'inwoner',
  'adviseur',
  'anderePartij',
] as const satisfies readonly WachtOp[];

export const EINDEN = [
  'besluit',
  'zonderAanvraag',
  'metAdvies',
  'doorverwezen',
  'ingetrokken',
] as const satisfies readonly Dossiereinde[];

export const EINDENAAM: Readonly<Record<Dossiereinde, string>> = {
  besluit: 'Besluit',
  zonderAanvraag: 'Geen aanvraag na het verslag',
  metAdvies: 'Geholpen met informatie en advies',
  doorverwezen: 'Doorverwezen',
  ingetrokken: 'Ingetrokken',
};

/** The figures of the desk, as they are called in addresses and files. */
export const FIGUREN = [
  'kern',
  'doorlooptijd',
  'signaal',
  'voorraad',
  'ouderdom',
  'zonderHulp',
  'wachten',
  'hulpwachten',
  'stroom',
  'uitkomst',
  'bezwaar',
  'vergelijken',
] as const;
export type Figuurcode = (typeof FIGUREN)[number];
