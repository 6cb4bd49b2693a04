import type { Status, WachtOp } from '../dossier/fase.ts';
import type { Kloksoort } from '../dossier/klok.ts';
import { KLOKNAAM } from '../dossier/namen.ts';
import { huidigDeel } from '../dossier/werkduur.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen, plusWeken } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { LokaleRegels, Normen } from '../recht/lokaal.ts';
import { ruwEinde } from '../recht/tellen.ts';
import type { Urgentie } from '../screening/gebeurtenissen.ts';
import { aantal } from '../ui/weergave.ts';
import type { Gebruikelijk } from './gebruikelijk.ts';
import { nogNodig } from './gebruikelijk.ts';

/** A running clock as the lists read it. */
export interface Lijstklok {
  readonly soort: Kloksoort;
  readonly artikel: string;
  readonly begin: Datum;
  readonly uiterlijk: Datum | null;
  readonly wachtOp: WachtOp;
}

/** What the order of the day looks at. */
export interface Dagdossier {
  readonly dossier: DossierId;
  readonly status: Status;
  readonly urgentie: Urgentie | null;
  readonly wachtOp: WachtOp;
  readonly klokken: readonly Lijstklok[];
  /** Since when the present part of the work goes on. */
  readonly begonnen: Datum | null;
  /** The melding: since then the resident waits. */
  readonly ontvangenOp: Datum;
}

/** Why a dossier stands where it stands. */
export interface Plek {
  /**
   * 0 spoed; 1 a first contact or a decision that has to begin now; 2 who waits longer than twice the term of the
   * investigation; 3 urgent; 4 what is too late already; 5 the rest. Without 1, whoever is behind makes every decision
   * late too; without 2 before 3, with too much work, somebody waits longest for it (bench/volgorde.md).
   */
  readonly beurt: 0 | 1 | 2 | 3 | 4 | 5;
  /** Urgent goes first among those of the same turn, save among those who wait too long: there only the waiting counts. */
  readonly urgent: boolean;
  /** Since when the resident waits, reckoned earlier for who still has to be investigated. */
  readonly wachtSinds: Datum;
  /** The latest day on which one can begin and still be on time; null without a day to be on time for. */
  readonly uitersteBegin: Datum | null;
  readonly uiterlijk: Datum | null;
  readonly reden: string;
  readonly artikel: string;
  /** What also has to be done by now, besides the reason for this place. */
  readonly ook: readonly string[];
}

export interface Dagomstandigheid {
  readonly vandaag: Datum;
  readonly gebruikelijk: Gebruikelijk;
  readonly regels: Pick<LokaleRegels, 'kalender' | 'uitleg'> & {
    readonly normen: Pick<Normen, 'langWachtenWeken' | 'wachtOpAnderenDagen'>;
  };
  /** Norm of the municipality for the first contact. */
  readonly belBinnenWerkdagen: number;
}

/** These ask the usual work that is left; the others are done in a moment. */
const HEEL_HET_WERK: ReadonlySet<Kloksoort> = new Set(['onderzoek', 'beslissing', 'mededeling']);
/**
 * When the municipality has no norm: twice the six weeks of Wmo 2.3.2 lid 1, since the melding. An order of our own: the
 * law says only that it is too late.
 */
const LANG_WEKEN = 12;
/** When it has none: two weeks for the adviser and the answer to the report. From the waiting that was assumed in bench/volgorde. */
const ANDEREN_DAGEN = 14;
const LANG = 2;
const TE_LAAT = 4;
/** A norm of our own: said, but it never pushes a term of the law aside. */
const ERNAAST: ReadonlySet<Kloksoort> = new Set(['herbeoordeling']);
/** A power, not a duty: no reason to hurry. */
const GEEN_PLICHT: ReadonlySet<Kloksoort> = new Set(['buitenBehandeling']);

/** A decision that comes too late can cost a penalty each day (Awb 4:17); a report cannot. */
const BESLUITEN: ReadonlySet<Kloksoort> = new Set([
  'beslissing',
  'bezwaarBeslissing',
  'gegevensverzoek',
  'respijt',
]);

/**
 * Spoed; then the call and the decision that must be today, a moment's work; then who waits longer than twelve weeks,
 * by waiting; then urgent; then what is too late, by waiting; then by the latest day one can begin and be on time.
 */
export function opDagorde(a: DossierPlek, b: DossierPlek): number {
  return (
    a.plek.beurt - b.plek.beurt ||
    (a.plek.beurt === LANG ? 0 : Number(b.plek.urgent) - Number(a.plek.urgent)) ||
    vergelijk(sorteerdag(a.plek), sorteerdag(b.plek)) ||
    vergelijk(a.dossier, b.dossier)
  );
}

/** On which day it comes, within its turn. */
export function sorteerdag({ beurt, wachtSinds, uitersteBegin }: Plek): string {
  return beurt === LANG || beurt === TE_LAAT ? wachtSinds : (uitersteBegin ?? LAATST);
}
type DossierPlek = Pick<Dagdossier, 'dossier'> & { readonly plek: Plek };

const LAATST = '9999-12-31';

function vergelijk(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Where this dossier comes today, and why, in words. */
export function plekVan(d: Dagdossier, o: Dagomstandigheid): Plek {
  const alles = d.klokken
    .flatMap((klok) => druk(klok, d, o))
    .sort((a, b) => vergelijk(a.uitersteBegin, b.uitersteBegin));
  const spoed = d.klokken.find((klok) => klok.soort === 'spoed');
  // A call that has to be today is the first thing to do, however much presses beside it.
  const bellen = alles.find(
    (x) => x.soort === 'eersteContact' && (d.urgentie === 'urgent' || x.uitersteBegin <= o.vandaag),
  );
  const eerste = spoed ? undefined : (bellen ?? alles.find(({ soort }) => !ERNAAST.has(soort)) ?? alles[0]);
  const ook = alles.filter((x) => x !== eerste && x.uitersteBegin <= o.vandaag).map(({ reden }) => reden);
  const wie = { urgent: d.urgentie === 'urgent', wachtSinds: wachtSinds(d, o), ook };
  const beurt = spoed ? 0 : beurtVan(d, eerste, wie.wachtSinds, o);
  if (spoed)
    return {
      ...wie,
      beurt,
      uitersteBegin: spoed.begin,
      uiterlijk: null,
      reden: `Spoed sinds ${datumLang(spoed.begin)}: tref meteen een tijdelijke voorziening.`,
      artikel: spoed.artikel,
    };
  if (!eerste)
    return { ...wie, beurt, uitersteBegin: null, uiterlijk: null, reden: GEEN_TERMIJN, artikel: '' };
  const { uitersteBegin, uiterlijk, artikel } = eerste;
  const reden = [eerste.reden, ...waarvoor(beurt, d, o)].join(' ');
  return { ...wie, beurt, uitersteBegin, uiterlijk, reden, artikel };
}

/** Weeks after which somebody waits too long, and the days that others usually still need after an investigation. */
export interface Wachtnormen {
  readonly weken: number;
  readonly anderen: number;
}

export function wachtnormen({ normen }: Dagomstandigheid['regels']): Wachtnormen {
  return {
    weken: normen.langWachtenWeken ?? LANG_WEKEN,
    anderen: normen.wachtOpAnderenDagen ?? ANDEREN_DAGEN,
  };
}

/** Who still has to be investigated, waits for others after it: of two who wait as long, that one is done last. */
function wachtSinds({ status, ontvangenOp }: Dagdossier, o: Dagomstandigheid): Datum {
  return huidigDeel(status) === 'onderzoeken'
    ? plusDagen(ontvangenOp, -wachtnormen(o.regels).anderen)
    : ontvangenOp;
}

function waarvoor(
  beurt: Plek['beurt'],
  { ontvangenOp }: Dagdossier,
  { regels, vandaag }: Dagomstandigheid,
): readonly string[] {
  const { weken, anderen } = wachtnormen(regels);
  const wacht = `De inwoner wacht sinds ${datumLang(ontvangenOp)}:`;
  if (beurt === LANG) {
    const nog =
      plusWeken(ontvangenOp, weken) > vandaag
        ? ` (met de ${anderen} dagen die anderen nog nodig hebben)`
        : '';
    return [`${wacht} wie langer dan ${weken} weken wacht${nog}, gaat voor, op volgorde van wachten.`];
  }
  return beurt === TE_LAAT ? [`${wacht} wie te laat is, staat op volgorde van wachten.`] : [];
}

/** A first contact is a moment's work, and the waiting for others begins with it: also when its norm is over. */
function beurtVan(
  { urgentie }: Dagdossier,
  eerste: Druk | undefined,
  sinds: Datum,
  { vandaag, regels }: Dagomstandigheid,
): Plek['beurt'] {
  if (urgentie === 'acuut' || urgentie === 'spoed') return 0;
  const anders = urgentie === 'urgent' ? 3 : 5;
  if (!eerste || ERNAAST.has(eerste.soort)) return anders;
  const { soort, uitersteBegin, uiterlijk } = eerste;
  if (soort === 'eersteContact') return urgentie === 'urgent' || uitersteBegin <= vandaag ? 1 : 5;
  if (BESLUITEN.has(soort) && uitersteBegin <= vandaag && vandaag <= uiterlijk) return 1;
  // An objection or a question about one's data is of later than the melding.
  if (HEEL_HET_WERK.has(soort) && plusWeken(sinds, wachtnormen(regels).weken) <= vandaag) return LANG;
  if (urgentie === 'urgent') return 3;
  return uiterlijk < vandaag ? TE_LAAT : 5;
}

const GEEN_TERMIJN = 'Er loopt geen termijn waarop wij aan zet zijn.';

interface Druk extends Pick<Plek, 'reden' | 'artikel'> {
  readonly soort: Kloksoort;
  readonly uitersteBegin: Datum;
  readonly uiterlijk: Datum;
}

/** What one clock asks of us, and when we must begin with it at the latest. */
function druk(klok: Lijstklok, d: Dagdossier, o: Dagomstandigheid): readonly Druk[] {
  if (klok.wachtOp !== 'gemeente' || klok.begin > o.vandaag || GEEN_PLICHT.has(klok.soort)) return [];
  if (klok.soort === 'eersteContact') return [eersteContact(klok, o)];
  if (klok.uiterlijk === null) return [];
  const nodig = HEEL_HET_WERK.has(klok.soort) ? nogNodig(d.status, d.begonnen, o.gebruikelijk, o.vandaag) : 0;
  // The last day itself can be worked on: with one day left to do, begin on the last day.
  const uitersteBegin = plusDagen(klok.uiterlijk, -Math.max(0, nodig - 1));
  const { soort, uiterlijk, artikel } = klok;
  return [
    { soort, uitersteBegin, uiterlijk, artikel, reden: waarom(soort, uiterlijk, uitersteBegin, nodig, o) },
  ];
}

function eersteContact(klok: Lijstklok, o: Dagomstandigheid): Druk {
  const norm = { aantal: o.belBinnenWerkdagen, eenheid: 'werkdagen' } as const;
  const dag = ruwEinde(klok.begin, norm, 'dagNa', o.regels.kalender, o.regels.uitleg);
  const wanneer =
    dag < o.vandaag ? `Dat had uiterlijk ${datumLang(dag)} gemoeten` : `Uiterlijk ${datumLang(dag)}`;
  return {
    soort: klok.soort,
    uitersteBegin: dag,
    uiterlijk: dag,
    artikel: klok.artikel,
    reden: `Nog geen contact met de inwoner. ${wanneer} (norm: ${aantal(norm.aantal, 'werkdag', 'werkdagen')} na toedeling).`,
  };
}

function waarom(
  soort: Kloksoort,
  uiterlijk: Datum,
  begin: Datum,
  nodig: number,
  { vandaag }: Dagomstandigheid,
): string {
  const naam = KLOKNAAM[soort];
  if (uiterlijk < vandaag) return `Te laat. ${naam}: dat moest uiterlijk ${datumLang(uiterlijk)}.`;
  const dag = uiterlijk === vandaag ? 'vandaag is de laatste dag' : `uiterlijk ${datumLang(uiterlijk)}`;
  if (nodig === 0) return `${naam}: ${dag}.`;
  const werk = `Gewoonlijk is nog ${aantal(nodig, 'dag', 'dagen')} nodig`;
  if (begin < vandaag) return `${naam}: ${dag}. ${werk}: dat wordt krap, begin vandaag.`;
  if (begin === vandaag) return `${naam}: ${dag}. ${werk}: vandaag beginnen is nog net op tijd.`;
  return `${naam}: ${dag}. ${werk}, dus uiterlijk ${datumLang(begin)} beginnen.`;
}

/** Work of today: it is our turn, or a day of ours has come although it waits for somebody. */
export function isAanOns(d: Dagdossier, plek: Plek, vandaag: Datum): boolean {
  if (d.status === 'tweedePaarOgen') return false;
  const dagIsEr = plek.uitersteBegin !== null && plek.uitersteBegin <= vandaag;
  return d.wachtOp === 'gemeente' || dagIsEr || plek.ook.length > 0;
}
