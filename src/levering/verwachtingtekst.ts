import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { aantal } from '../ui/weergave.ts';
import type { Aanbiederkeuze } from './aanbiederkeuze.ts';
import type { Startverwachting, Wachtverwachting } from './wachttijd.ts';

/** Whole weeks around so many days: what was sooner than a week began within the first. */
export function wekenbereik(vroegDagen: number, laatDagen: number): { van: number; tot: number } {
  return { van: Math.floor(vroegDagen / 7), tot: Math.max(1, Math.ceil(laatDagen / 7)) };
}

/** `na 3 tot 7 weken`, `binnen 2 weken`. */
function naWeken(vroegDagen: number, laatDagen: number): string {
  const { van, tot } = wekenbereik(vroegDagen, laatDagen);
  if (van === 0) return `binnen ${aantal(tot, 'week', 'weken')}`;
  return van === tot ? `na ${aantal(van, 'week', 'weken')}` : `na ${van} tot ${aantal(tot, 'week', 'weken')}`;
}

/** `tussen 10 en 14 december 2026`: what both days have, is said once. */
function tussen(vroegst: Datum, laatst: Datum): string {
  if (vroegst === laatst) return `rond ${datumLang(vroegst)}`;
  const [dag = '', maand = '', jaar = ''] = datumLang(vroegst).split(' ');
  const [, maandLaatst, jaarLaatst] = datumLang(laatst).split(' ');
  const begin = jaar !== jaarLaatst ? [dag, maand, jaar] : maand !== maandLaatst ? [dag, maand] : [dag];
  return `tussen ${begin.join(' ')} en ${datumLang(laatst)}`;
}

/** When help may begin, with what it rests on. */
export function verwachtingtekst(v: Startverwachting): string {
  switch (v.soort) {
    case 'ervaring':
      return `meestal ${tussen(v.vroegst, v.laatst)}. In het afgelopen half jaar begon de hulp hier meestal ${naWeken(v.vroegDagen, v.laatDagen)} (${aantal(v.aantal, 'start', 'starts')})${
        v.looptOp ? '. Let op: wie nu het langst wacht, wacht al langer dan gebruikelijk' : ''
      }`;
    case 'gemeld':
      return `rond ${datumLang(v.rond)}, zegt de aanbieder zelf (${aantal(v.weken, 'week', 'weken')})`;
    case 'langer':
      return `langer dan gewoonlijk: meestal is de hulp voor ${datumLang(v.gewoonlijkTot)} begonnen. Bel de aanbieder`;
    case 'niemand':
      return `hier is niemand te verwachten. ${zonderPunt(v.reden)}`;
    case 'onbekend':
      return 'niet bekend: te weinig ervaring, en de aanbieder noemde geen wachttijd';
  }
}

/** The same for one that waits. A promised day that is over is asked after. */
export function wachttekst(v: Wachtverwachting, vandaag: Datum): string {
  switch (v.soort) {
    case 'nietGevraagd':
      return 'nog niemand gevraagd';
    case 'toegezegd':
      return v.op < vandaag
        ? `${datumLang(v.op)}: die dag is voorbij. Bel de aanbieder`
        : `${datumLang(v.op)}, zegt de aanbieder`;
    default:
      return verwachtingtekst(v);
  }
}

/** The same without what it rests on, for a list in which it stands many times. */
export function verwachtingKort(v: Startverwachting): string {
  switch (v.soort) {
    case 'ervaring':
      return tussen(v.vroegst, v.laatst);
    case 'gemeld':
      return `rond ${datumLang(v.rond)}`;
    case 'langer':
      return 'langer dan gewoonlijk';
    case 'niemand':
      return 'niemand te verwachten';
    case 'onbekend':
      return 'niet bekend';
  }
}

const zonderPunt = (tekst: string): string => tekst.replace(/\.$/, '');

/** `0 van 30 vrij`; empty when the provider named no capacity. */
export function plaatstekst({ vrij, capaciteit }: Pick<Aanbiederkeuze, 'vrij' | 'capaciteit'>): string {
  if (vrij === null || capaciteit === null) return '';
  return vrij === 0 ? `vol, 0 van ${capaciteit} vrij` : `${vrij} van ${capaciteit} vrij`;
}
