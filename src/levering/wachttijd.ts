import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Aanbieder } from './aanbieder.ts';
import { levertOp, levertNiet, neemtNietAan, vindProduct } from './aanbieder.ts';
import type { Leveringstand } from './stand.ts';
import { wachtVanaf } from './stand.ts';
import type { Levering } from './toestand.ts';

/** What happened with one provision at one provider. Days, people; nobody's name. */
export interface Aanbiedercijfers {
  readonly aanbieder: string;
  readonly voorziening: string;
  /** Asked and not begun. */
  readonly wachtend: number;
  readonly lopend: number;
  /** Begun, and refused, in the last half year. */
  readonly gestart: number;
  readonly geweigerd: number;
  /** Days from the assignment until help began: a quarter was sooner, a quarter later. Null without starts. */
  readonly vroegDagen: number | null;
  readonly laatDagen: number | null;
  /** Who waits longest, now. */
  readonly langstDagen: number | null;
}

/** Own history that counts: older says little about today. */
export const TERUG_WEKEN = 26;
/** Fewer starts than this tell no range. */
export const GENOEG_STARTS = 5;

/** When help may be expected to begin, and what that is based on. No day of it ever lies in the past. */
export type Startverwachting =
  | {
      readonly soort: 'ervaring';
      readonly vroegst: Datum;
      readonly laatst: Datum;
      /** What it is based on: in the last half year so many began after so many days. */
      readonly aantal: number;
      readonly vroegDagen: number;
      readonly laatDagen: number;
      /** Somebody waits longer already than the range says. */
      readonly looptOp: boolean;
    }
  | { readonly soort: 'gemeld'; readonly weken: number; readonly rond: Datum }
  /** By now it usually had begun: nobody knows any more, it is time to phone. */
  | { readonly soort: 'langer'; readonly gewoonlijkTot: Datum }
  /** The provider is gone, or takes on nobody: waiting there brings no help. */
  | { readonly soort: 'niemand'; readonly reden: string }
  | { readonly soort: 'onbekend' };

interface Wachtdagen {
  /** The day of the assignment, or the agreed one; for who is not assigned yet: today. */
  readonly vanaf: Datum;
  readonly vandaag: Datum;
}

/** From own history as a range; with too little of it what the provider says; else nobody knows. */
export function startVerwachting(
  cijfers: Aanbiedercijfers | undefined,
  wachtweken: number | null,
  { vanaf, vandaag }: Wachtdagen,
): Startverwachting {
  if (
    cijfers &&
    cijfers.gestart >= GENOEG_STARTS &&
    cijfers.vroegDagen !== null &&
    cijfers.laatDagen !== null
  ) {
    const { vroegDagen, laatDagen, gestart: aantal } = cijfers;
    const gewoonlijkTot = plusDagen(vanaf, laatDagen);
    if (gewoonlijkTot < vandaag) return { soort: 'langer', gewoonlijkTot };
    // The ones that still wait are no starts yet: without them a growing list would look short.
    const langst = cijfers.langstDagen ?? 0;
    return {
      soort: 'ervaring',
      vroegst: nietEerder(plusDagen(vanaf, vroegDagen), vandaag),
      laatst: plusDagen(vanaf, Math.max(laatDagen, langst)),
      aantal,
      vroegDagen,
      laatDagen,
      looptOp: langst > laatDagen,
    };
  }
  if (wachtweken === null) return { soort: 'onbekend' };
  const rond = plusDagen(vanaf, wachtweken * 7);
  return rond < vandaag
    ? { soort: 'langer', gewoonlijkTot: rond }
    : { soort: 'gemeld', weken: wachtweken, rond };
}

const nietEerder = (dag: Datum, dan: Datum): Datum => (dag < dan ? dan : dag);

/** What is waited for, and since when. */
interface Plaats extends Wachtdagen {
  readonly voorziening: LokaleCode;
  /** Null when it is not known: then areas do not count. */
  readonly postcode: string | null;
  /** The day on which it is to take somebody on; absent: today. */
  readonly begin?: Datum;
}

/**
 * At this provider; with a reason why nobody can be expected there when it is gone or takes on nobody. Waiting counts
 * from the day that was asked for, and not before the contract begins: until then it was planned.
 */
export function verwachtingBij(
  aanbieder: Aanbieder,
  cijfers: readonly Aanbiedercijfers[],
  { voorziening, postcode, begin, vanaf, vandaag }: Plaats,
): Startverwachting {
  const weigering = neemtNietAan(aanbieder, { voorziening, postcode, dag: begin ?? vandaag });
  if (weigering) return { soort: 'niemand', reden: weigering.reden };
  const eigen = cijfers.find((c) => c.aanbieder === aanbieder.code && c.voorziening === voorziening);
  const wachtweken = vindProduct(aanbieder, voorziening)?.wachtweken ?? null;
  const verwachting = startVerwachting(eigen, wachtweken, {
    vanaf: nietEerder(vanaf, aanbieder.contractVan),
    vandaag,
  });
  const eerst = eersteDag(verwachting);
  return eerst !== undefined && !levertOp(aanbieder, eerst)
    ? { soort: 'niemand', reden: `${levertNiet(aanbieder, eerst)}, de vroegste dag om te verwachten.` }
    : verwachting;
}

function eersteDag(verwachting: Startverwachting): Datum | undefined {
  switch (verwachting.soort) {
    case 'ervaring':
      return verwachting.vroegst;
    case 'gemeld':
      return verwachting.rond;
    default:
      return undefined;
  }
}

/** After every day that is known. */
const OOIT = '9999-12-31';

/** The day to compare by; without any expectation after all that have one. */
export function vergelijkdag(verwachting: Startverwachting): string {
  switch (verwachting.soort) {
    case 'ervaring':
      return verwachting.laatst;
    case 'gemeld':
      return verwachting.rond;
    case 'langer':
    case 'niemand':
    case 'onbekend':
      return OOIT;
  }
}

/** What is known of the first day of one that waits: promised, expected, or nobody was asked yet. */
export type Wachtverwachting =
  Startverwachting | { readonly soort: 'toegezegd'; readonly op: Datum } | { readonly soort: 'nietGevraagd' };

/** One that waits, as the list and the dossier know it. */
export interface Wachtplek {
  readonly stand: Leveringstand;
  readonly aanbieder: LokaleCode | null;
  readonly voorziening: LokaleCode;
  /** From which day the provider lets somebody wait: the assignment, or the first day of the grant. */
  readonly wachtVanaf: Datum | null;
  /** Of one that takes over: the first day there, as agreed. Before it nobody waits for it. */
  readonly beginOp: Datum | null;
  readonly verwachteStart: Datum | null;
}

/** As the dossier knows it. */
export function wachtplek(
  voorziening: LokaleCode,
  stand: Leveringstand,
  levering: Levering | undefined,
): Wachtplek {
  return {
    stand,
    voorziening,
    aanbieder: levering?.opdracht.aanbieder ?? null,
    wachtVanaf: levering ? wachtVanaf(levering.opdracht) : null,
    beginOp: levering?.opvolging?.begin ?? null,
    verwachteStart: levering?.verwachteStart ?? null,
  };
}

/** What the provider promised this one, or what its history tells; nothing of a provider that does not come. */
export function wachtverwachting(
  w: Wachtplek,
  aanbieders: readonly Aanbieder[],
  cijfers: readonly Aanbiedercijfers[],
  vandaag: Datum,
): Wachtverwachting {
  if (w.aanbieder === null) return { soort: 'nietGevraagd' };
  if (w.stand === 'geweigerd' || w.stand === 'elders')
    return { soort: 'niemand', reden: 'Deze aanbieder geeft de hulp niet: er is een andere nodig.' };
  const aanbieder = aanbieders.find(({ code }) => code === w.aanbieder);
  if (!aanbieder)
    return { soort: 'niemand', reden: 'Deze aanbieder staat niet in het register: er is een andere nodig.' };
  if (w.verwachteStart !== null) {
    // A promise of who is gone by then is none; of one that takes on nobody new it still holds.
    if (!vindProduct(aanbieder, w.voorziening))
      return { soort: 'niemand', reden: `${aanbieder.naam} levert deze hulp niet meer.` };
    const dag = nietEerder(w.verwachteStart, vandaag);
    return levertOp(aanbieder, dag)
      ? { soort: 'toegezegd', op: w.verwachteStart }
      : { soort: 'niemand', reden: `${levertNiet(aanbieder, dag)}.` };
  }
  return verwachtingBij(aanbieder, cijfers, {
    voorziening: w.voorziening,
    postcode: null,
    vanaf: w.beginOp ?? w.wachtVanaf ?? vandaag,
    vandaag,
    // Of one that takes over later, it has to deliver from then.
    begin: nietEerder(w.beginOp ?? vandaag, vandaag),
  });
}

/** The day before which another would be sooner. A promised day that is over tells nothing any more. */
export function wachtdag(verwachting: Wachtverwachting, vandaag: Datum): string {
  switch (verwachting.soort) {
    case 'toegezegd':
      return verwachting.op < vandaag ? OOIT : verwachting.op;
    case 'nietGevraagd':
      return OOIT;
    default:
      return vergelijkdag(verwachting);
  }
}
