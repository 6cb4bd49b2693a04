import type { Datum } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';

/** In the order in which one looks: what lies nearest first, a provision after an aanvraag last (Wmo 2.3.5 lid 3). */
export const AANBODSOORTEN = [
  'vrijwilliger',
  'maatje',
  'inloop',
  'algemeen',
  'collectief',
  'andereWet',
  'individueel',
] as const;
export type Aanbodsoort = (typeof AANBODSOORTEN)[number];
export const AANBODSOORTNAAM: Readonly<Record<Aanbodsoort, string>> = {
  vrijwilliger: 'Vrijwilligers',
  maatje: 'Maatje of buddy',
  inloop: 'Vrije inloop en dagbesteding',
  algemeen: 'Algemene voorziening',
  collectief: 'Collectieve voorziening',
  andereWet: 'Uit een andere wet',
  individueel: 'Individueel, na een aanvraag',
};

/** The same for residents, without the words of the law. */
export const AANBODSOORT_INWONER: Readonly<Record<Aanbodsoort, string>> = {
  vrijwilliger: 'Mensen die u graag helpen',
  maatje: 'Een maatje',
  inloop: 'Gewoon naar binnen lopen',
  algemeen: 'Voor iedereen',
  collectief: 'Samen met anderen',
  andereWet: 'Hulp die ergens anders geregeld is',
  individueel: 'Na een aanvraag bij de gemeente',
};

/** The steps of the law: what there is without an aanvraag, all kinds alike, before what is arranged (Wmo 2.3.5 lid 3). */
export const AANBODTREDEN: readonly {
  readonly soorten: readonly Aanbodsoort[];
  readonly naam: string;
  /** The same for residents. */
  readonly inwoner: string;
}[] = [
  {
    soorten: ['vrijwilliger', 'maatje', 'inloop', 'algemeen'],
    naam: 'Eigen netwerk en algemene voorzieningen',
    inwoner: 'Dichtbij, zonder aanvraag',
  },
  { soorten: ['collectief'], naam: AANBODSOORTNAAM.collectief, inwoner: AANBODSOORT_INWONER.collectief },
  { soorten: ['andereWet'], naam: AANBODSOORTNAAM.andereWet, inwoner: AANBODSOORT_INWONER.andereWet },
  { soorten: ['individueel'], naam: AANBODSOORTNAAM.individueel, inwoner: AANBODSOORT_INWONER.individueel },
];

/** What makes it reachable; nothing said is not known. */
export const TOEGANKELIJK = [
  'rolstoel',
  'andereTaal',
  'online',
  'thuis',
  'gratis',
  'zonderVerwijzing',
] as const;
export type Toegankelijk = (typeof TOEGANKELIJK)[number];
export const TOEGANKELIJKNAAM: Readonly<Record<Toegankelijk, string>> = {
  rolstoel: 'te bereiken met een rolstoel',
  andereTaal: 'ook in een andere taal',
  online: 'ook online',
  thuis: 'komt aan huis',
  gratis: 'gratis',
  zonderVerwijzing: 'zonder verwijzing',
};

export interface Aanbod {
  readonly code: LokaleCode;
  readonly naam: string;
  readonly organisatie: string;
  readonly soort: Aanbodsoort;
  /** What it is, in plain words. */
  readonly omschrijving: string;
  readonly voorWie: string;
  /** The municipality's goals that it serves. */
  readonly doelen: readonly LokaleCode[];
  readonly leefgebieden: readonly Leefgebied[];
  /** Towns or neighbourhoods; empty: the whole municipality. */
  readonly gebieden: readonly string[];
  /** Free places as last told; null: not known. */
  readonly plaatsen: number | null;
  readonly toegankelijk: readonly Toegankelijk[];
  readonly kosten: string;
  /** How to join. */
  readonly meedoen: string;
  readonly telefoon: string;
  readonly website: string;
  /** Also on the page for residents. */
  readonly openbaar: boolean;
  /** Where it was read or heard, and when last. */
  readonly bron: string;
  readonly gecontroleerdOp: Datum;
}

export interface Kaartaanbod extends Aanbod {
  /** Null: it is there. */
  readonly gesloten: { readonly op: Datum; readonly reden: string } | null;
}

export type Aanbodfeit =
  | { readonly soort: 'gezet'; readonly aanbod: Aanbod }
  | {
      readonly soort: 'gecontroleerd';
      readonly op: Datum;
      readonly plaatsen: number | null;
      readonly bron: string;
    }
  | { readonly soort: 'gesloten'; readonly op: Datum; readonly reden: string };

/** One offer further; undefined before it was ever put there. Putting it there again opens it again. */
export function volgAanbod(stand: Kaartaanbod | undefined, feit: Aanbodfeit): Kaartaanbod | undefined {
  switch (feit.soort) {
    case 'gezet':
      return { ...feit.aanbod, gesloten: null };
    case 'gecontroleerd':
      return stand && { ...stand, gecontroleerdOp: feit.op, plaatsen: feit.plaatsen, bron: feit.bron };
    case 'gesloten':
      return stand && { ...stand, gesloten: { op: feit.op, reden: feit.reden } };
  }
}

const HOOGSTENS_PLAATSEN = 100_000;

/** Everything that is wrong with it, each at its field. */
export function aanbodEisen(
  a: Aanbod,
  { effectdoelen }: Pick<LokaleRegels, 'effectdoelen'>,
  vandaag: Datum,
): readonly Weigering[] {
  const fout = (veld: string, code: string, reden: string, uitweg: string): Weigering => ({
    code,
    reden,
    artikel: 'Wmo 2.3.5 lid 3',
    uitweg,
    veld,
  });
  const onbekend = a.doelen.filter((doel) => !effectdoelen.some(({ code }) => code === doel));
  return [
    ...(a.naam.trim() === ''
      ? [fout('naam', 'naamOntbreekt', 'Er staat geen naam.', 'Vul in hoe het heet.')]
      : []),
    ...(a.omschrijving.trim() === ''
      ? [
          fout(
            'omschrijving',
            'omschrijvingOntbreekt',
            'Er staat niet wat het is.',
            'Beschrijf het in een of twee zinnen.',
          ),
        ]
      : []),
    ...(a.doelen.length + a.leefgebieden.length === 0
      ? [
          fout(
            'leefgebieden',
            'nergensBij',
            'Het hoort nog nergens bij, dus niemand vindt het.',
            'Kies minstens één leefgebied of doel.',
          ),
        ]
      : []),
    ...(onbekend.length > 0
      ? [
          fout(
            'doelen',
            'doelOnbekend',
            `Dit doel kent de gemeente niet: ${onbekend.join(', ')}.`,
            'Kies een doel uit de lijst.',
          ),
        ]
      : []),
    ...(a.plaatsen !== null &&
    (!Number.isInteger(a.plaatsen) || a.plaatsen < 0 || a.plaatsen > HOOGSTENS_PLAATSEN)
      ? [
          fout(
            'plaatsen',
            'plaatsenOngeldig',
            'Dit is geen aantal plaatsen.',
            'Vul 0 of meer in, of laat het leeg als het niet bekend is.',
          ),
        ]
      : []),
    ...(a.website !== '' && !/^https:\/\/[^\s"'<>]+\.[^\s"'<>]+$/.test(a.website)
      ? [fout('website', 'websiteOngeldig', 'Dit adres is niet te openen.', 'Een adres begint met https://.')]
      : []),
    ...(a.telefoon === '' && a.website === '' && a.meedoen.trim() === ''
      ? [
          fout(
            'meedoen',
            'hoeOntbreekt',
            'Niemand weet zo hoe je erbij komt.',
            'Vul een telefoonnummer, een website of een plek in.',
          ),
        ]
      : []),
    ...(a.bron.trim() === ''
      ? [
          fout(
            'bron',
            'bronOntbreekt',
            'Er staat niet waar dit vandaan komt.',
            'Noem de bron, bijvoorbeeld wie u sprak.',
          ),
        ]
      : []),
    ...(a.gecontroleerdOp > vandaag
      ? [
          fout(
            'gecontroleerdOp',
            'inDeToekomst',
            'Deze dag moet nog komen.',
            'Vul in wanneer het is nagegaan.',
          ),
        ]
      : []),
  ];
}

/** Nearest first; within a kind by name. */
export function opTrede(a: Aanbod, b: Aanbod): number {
  const trede = ({ soort }: Aanbod): number => AANBODSOORTEN.indexOf(soort);
  return trede(a) - trede(b) || a.naam.localeCompare(b.naam, 'nl') || (a.code < b.code ? -1 : 1);
}
