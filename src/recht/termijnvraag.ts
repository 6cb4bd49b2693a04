import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { geweigerd, gelukt } from '../kern/uitkomst.ts';
import { opschortenGeweigerd } from './opschorting.ts';
import type { Opschorting } from './opschorting.ts';
import type { Lengte, Termijn } from './termijn.ts';
import { artikelVan } from './termijn.ts';
import type { TermijnId } from './termijnen-lijst.ts';
import { TERMIJNEN } from './termijnen-lijst.ts';
import type { Uitlegkeuzes } from './uitleg.ts';
import type { Verlenging } from './verlenging.ts';
import { verlengenGeweigerd } from './verlenging.ts';
import type { GevraagdeDag } from './vraagdelen.ts';
import { invoerfout, leesAantal, leesDag, leesLengte } from './vraagdelen.ts';
import { leesPeriodes } from './vraagperiodes.ts';

/** What can be asked about a term, in the words of the open service, the page and the command line. */
export const VRAAGVELDEN = [
  'begin',
  'opgeschorteDagen',
  'opschortingen',
  'verlenging',
  'keer',
  'lengte',
] as const;
export type Vraagveld = (typeof VRAAGVELDEN)[number];

/** As typed; an empty text is the same as none. */
export type RuweTermijnvraag = Readonly<Partial<Record<Vraagveld, string>>>;

export interface Termijnvraag {
  readonly begin: GevraagdeDag;
  readonly opschortingen: readonly Opschorting[];
  readonly opgeschorteDagen: number;
  readonly verlenging: Verlenging | undefined;
  readonly keer: number | undefined;
  readonly eigenLengte: Lengte | undefined;
}

/** Ten years of standing still is more than any file has. */
const MEESTE_DAGEN = 3_660;

export function leesTermijnId(tekst: string): TermijnId | undefined {
  return (Object.keys(TERMIJNEN) as readonly TermijnId[]).find((id) => id === tekst);
}

/** Reads a question about one term; everything that is wrong at once. */
export function leesTermijnvraag(
  van: Termijn,
  ruw: RuweTermijnvraag,
  keuzes: Uitlegkeuzes,
): Uitkomst<Termijnvraag> {
  const veld = (naam: Vraagveld): string => ruw[naam]?.trim() ?? '';
  const begin = leesBegin(van, veld('begin'));
  const beginOp = begin.gelukt ? begin.waarde.op : undefined;
  const periodes =
    veld('opschortingen') === ''
      ? { opschortingen: [], weigeringen: [] }
      : leesPeriodes(veld('opschortingen'), van, beginOp, keuzes);
  const dagen = bij(veld('opgeschorteDagen'), (tekst) => leesDagen(van, tekst));
  const verlenging = bij(veld('verlenging'), (tekst) => leesVerlenging(van, tekst));
  const keer = bij(veld('keer'), (tekst) => leesKeer(van, tekst));
  const lengte = bij(veld('lengte'), (tekst) => leesEigenLengte(van, tekst));
  const weigeringen: readonly Weigering[] = [
    ...(begin.gelukt ? [] : begin.weigeringen),
    ...[dagen, verlenging, keer, lengte].flatMap((deel) => (deel.gelukt ? [] : deel.weigeringen)),
    ...periodes.weigeringen,
    ...(veld('opschortingen') !== '' && veld('opgeschorteDagen') !== '' ? [NIET_BEIDE] : []),
    ...(van.eenheid === 'vrij' && veld('verlenging') !== '' && veld('lengte') === '' ? [GEEN_LENGTE] : []),
  ];
  const [eerste, ...meer] = weigeringen;
  if (eerste !== undefined) return geweigerd(eerste, ...meer);
  if (!begin.gelukt || !dagen.gelukt || !verlenging.gelukt || !keer.gelukt || !lengte.gelukt) {
    return geweigerd(beginOntbreekt(van));
  }
  return gelukt({
    begin: begin.waarde,
    opschortingen: periodes.opschortingen,
    opgeschorteDagen: dagen.waarde ?? 0,
    verlenging: verlenging.waarde,
    keer: keer.waarde,
    eigenLengte: lengte.waarde,
  });
}

/** Reads what was filled in; nothing filled in is nothing asked. */
function bij<T>(tekst: string, lees: (tekst: string) => Uitkomst<T>): Uitkomst<T | undefined> {
  return tekst === '' ? gelukt(undefined) : lees(tekst);
}

function leesBegin(van: Termijn, tekst: string): Uitkomst<GevraagdeDag> {
  if (tekst === '') return geweigerd(beginOntbreekt(van));
  const gelezen = leesDag(tekst, 'begin');
  if (!gelezen.gelukt || van.eenheid !== 'uren' || gelezen.waarde.moment) return gelezen;
  return geweigerd(
    invoerfout(
      'begin',
      'tijdOntbreekt',
      'Deze termijn loopt in uren: de dag alleen is niet genoeg.',
      'Zet de tijd erbij, zoals 2027-03-27T16:00.',
    ),
  );
}

function beginOntbreekt({ eenheid }: Termijn): Weigering {
  const voorbeeld = eenheid === 'uren' ? '2027-03-27T16:00' : '2027-03-11';
  return invoerfout(
    'begin',
    'beginOntbreekt',
    'Er is geen begin gegeven.',
    `Geef de dag waarop de termijn begint, zoals ${voorbeeld}.`,
  );
}

function leesDagen(van: Termijn, tekst: string): Uitkomst<number> {
  const gelezen = leesAantal(tekst, 'opgeschorteDagen', { minst: 0, hoogst: MEESTE_DAGEN });
  const mag = van.opschortbaar.mogelijk === 'ja' || (gelezen.gelukt && gelezen.waarde === 0);
  const dicht = mag ? undefined : opschortenGeweigerd(van, 'opInstemming');
  if (dicht === undefined) return gelezen;
  const weigering = { ...dicht, veld: 'opgeschorteDagen' };
  return gelezen.gelukt ? geweigerd(weigering) : geweigerd(weigering, ...gelezen.weigeringen);
}

function leesVerlenging(van: Termijn, tekst: string): Uitkomst<Verlenging> {
  const gewoon = van.verlengbaar.lengte?.eenheid ?? gewoneEenheid(van);
  const gelezen = leesLengte(tekst, 'verlenging', gewoon);
  if (!gelezen.gelukt) return gelezen;
  const { aantal, eenheid } = gelezen.waarde;
  if (eenheid === 'werkdagen' || van.eenheid === 'uren') {
    return geweigerd({
      code: 'verlengingNietTeRekenen',
      reden: 'Hiervoor geeft de wet geen verlenging met een vaste lengte.',
      artikel: artikelVan(van),
      uitweg: 'Kies dagen, weken of maanden bij een termijn die daarin loopt.',
      veld: 'verlenging',
    });
  }
  const weigering = verlengenGeweigerd(van, { aantal, eenheid });
  return weigering ? geweigerd({ ...weigering, veld: 'verlenging' }) : gelukt({ aantal, eenheid });
}

function leesKeer(van: Termijn, tekst: string): Uitkomst<number> {
  const gelezen = leesAantal(tekst, 'keer', { minst: 1, hoogst: 100 });
  if (!gelezen.gelukt || gelezen.waarde === 1) return gelezen;
  if (van.herhaling !== undefined && 'elke' in van.herhaling) return gelezen;
  return geweigerd({
    code: 'komtNietTerug',
    reden: 'Deze termijn komt niet steeds terug.',
    artikel: artikelVan(van),
    uitweg: 'Laat het aantal keren weg.',
    veld: 'keer',
  });
}

function leesEigenLengte(van: Termijn, tekst: string): Uitkomst<Lengte> {
  const gelezen = leesLengte(tekst, 'lengte', gewoneEenheid(van));
  if (!gelezen.gelukt || van.eenheid === 'vrij') return gelezen;
  return geweigerd({
    code: 'lengteStaatVast',
    reden: 'De lengte van deze termijn staat in de wet.',
    artikel: artikelVan(van),
    uitweg: 'Laat de eigen lengte weg.',
    veld: 'lengte',
  });
}

function gewoneEenheid({ eenheid, standaardAdvies }: Termijn): Lengte['eenheid'] {
  switch (eenheid) {
    case 'dagen':
    case 'werkdagen':
    case 'weken':
    case 'maanden':
    case 'jaren':
      return eenheid;
    default:
      return standaardAdvies?.eenheid ?? 'dagen';
  }
}

const GEEN_LENGTE = invoerfout(
  'lengte',
  'lengteOntbreekt',
  'De wet noemt geen lengte, dus er is niets om te verlengen.',
  'Geef ook de lengte die de gemeente zelf stelde.',
);

const NIET_BEIDE = invoerfout(
  'opgeschorteDagen',
  'dagenEnPeriodes',
  'Er staan zowel opgeschorte dagen als periodes.',
  'Geef één van beide, anders telt dezelfde dag misschien twee keer.',
);
