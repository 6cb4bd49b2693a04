import type { Status, WachtOp } from '../dossier/fase.ts';
import type { Kloksoort } from '../dossier/klok.ts';
import { KLOKNAAM } from '../dossier/namen.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen, plusWeken } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
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
  /** 0 spoed, 1 urgent, 2 the rest. */
  readonly rang: 0 | 1 | 2;
  /**
   * Within that: 0 who waits longer than twice the term of the investigation, 1 a decision or a first contact that has
   * to begin now and can still be on time, 2 what is too late already, 3 the rest. Without 1, whoever is behind makes
   * every decision late too; without 0 somebody is left lying for it (bench/volgorde.md).
   */
  readonly beurt: 0 | 1 | 2 | 3;
  readonly ontvangenOp: Datum;
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
  readonly regels: Pick<LokaleRegels, 'kalender' | 'uitleg'>;
  /** Norm of the municipality for the first contact. */
  readonly belBinnenWerkdagen: number;
}

/** These ask the usual work that is left; the others are done in a moment. */
const HEEL_HET_WERK: ReadonlySet<Kloksoort> = new Set(['onderzoek', 'beslissing', 'mededeling']);
/** Twice the six weeks of Wmo 2.3.2 lid 1, since the melding. An order of our own: the law says only that it is too late. */
const LANG_WEKEN = 12;
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
 * Spoed first, urgent next, then by the latest moment one can still begin and be on time. What is too late cannot be
 * on time any more: there who waits longest comes first, after the decisions and first contacts of today; and before
 * those who waits longer than twelve weeks.
 */
export function opDagorde(a: DossierPlek, b: DossierPlek): number {
  return (
    a.plek.rang - b.plek.rang ||
    a.plek.beurt - b.plek.beurt ||
    vergelijk(sorteerdag(a.plek), sorteerdag(b.plek)) ||
    vergelijk(a.dossier, b.dossier)
  );
}

function sorteerdag({ beurt, ontvangenOp, uitersteBegin }: Plek): string {
  return beurt === 0 || beurt === 2 ? ontvangenOp : (uitersteBegin ?? LAATST);
}
type DossierPlek = Pick<Dagdossier, 'dossier'> & { readonly plek: Plek };

const LAATST = '9999-12-31';

function vergelijk(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Where this dossier comes today, and why, in words. */
export function plekVan(d: Dagdossier, o: Dagomstandigheid): Plek {
  const rang = rangVan(d);
  const alles = d.klokken
    .flatMap((klok) => druk(klok, d, o))
    .sort((a, b) => vergelijk(a.uitersteBegin, b.uitersteBegin));
  const spoed = d.klokken.find((klok) => klok.soort === 'spoed');
  const eerste = spoed ? undefined : (alles.find(({ soort }) => !ERNAAST.has(soort)) ?? alles[0]);
  const ook = alles.filter((x) => x !== eerste && x.uitersteBegin <= o.vandaag).map(({ reden }) => reden);
  const { ontvangenOp } = d;
  if (spoed)
    return {
      rang,
      beurt: 1,
      ontvangenOp,
      uitersteBegin: spoed.begin,
      uiterlijk: null,
      reden: `Spoed sinds ${datumLang(spoed.begin)}: tref meteen een tijdelijke voorziening.`,
      artikel: spoed.artikel,
      ook,
    };
  if (!eerste)
    return {
      rang,
      beurt: 3,
      ontvangenOp,
      uitersteBegin: null,
      uiterlijk: null,
      reden: GEEN_TERMIJN,
      artikel: '',
      ook,
    };
  const { uitersteBegin, uiterlijk, artikel } = eerste;
  const beurt = beurtVan(eerste, ontvangenOp, o.vandaag);
  const reden = [eerste.reden, ...waarvoor(beurt, ontvangenOp)].join(' ');
  return { rang, beurt, ontvangenOp, uitersteBegin, uiterlijk, reden, artikel, ook };
}

function waarvoor(beurt: Plek['beurt'], ontvangenOp: Datum): readonly string[] {
  const wacht = `De inwoner wacht sinds ${datumLang(ontvangenOp)}:`;
  if (beurt === 0)
    return [`${wacht} wie langer dan ${LANG_WEKEN} weken wacht, gaat voor, op volgorde van wachten.`];
  return beurt === 2 ? [`${wacht} wie te laat is, staat op volgorde van wachten.`] : [];
}

/** A first contact is a moment's work, and the waiting for others begins with it: also when its norm is over. */
function beurtVan(
  { soort, uitersteBegin, uiterlijk }: Druk,
  ontvangenOp: Datum,
  vandaag: Datum,
): Plek['beurt'] {
  if (soort === 'eersteContact') return uitersteBegin <= vandaag ? 1 : 3;
  if (ERNAAST.has(soort)) return 3;
  // An objection or a question about one's data is of later than the melding.
  if (HEEL_HET_WERK.has(soort) && plusWeken(ontvangenOp, LANG_WEKEN) <= vandaag) return 0;
  if (uiterlijk < vandaag) return 2;
  return BESLUITEN.has(soort) && uitersteBegin <= vandaag ? 1 : 3;
}

const GEEN_TERMIJN = 'Er loopt geen termijn waarop wij aan zet zijn.';

function rangVan({ urgentie }: Pick<Dagdossier, 'urgentie'>): Plek['rang'] {
  if (urgentie === 'acuut' || urgentie === 'spoed') return 0;
  return urgentie === 'urgent' ? 1 : 2;
}

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
