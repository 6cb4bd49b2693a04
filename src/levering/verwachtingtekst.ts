import { datumLang } from '../kern/datum.ts';
import { aantal } from '../ui/weergave.ts';
import type { Startverwachting } from './wachttijd.ts';
import { TERUG_WEKEN } from './wachttijd.ts';

/** When help may begin, with what it rests on. */
export function verwachtingtekst(v: Startverwachting): string {
  switch (v.soort) {
    case 'ervaring':
      return `meestal tussen ${datumLang(v.vroegst)} en ${datumLang(v.laatst)}, naar ${aantal(v.aantal, 'start', 'starts')} in ${TERUG_WEKEN} weken${
        v.looptOp ? '. Let op: wie nu het langst wacht, wacht al langer dan gebruikelijk' : ''
      }`;
    case 'gemeld':
      return `rond ${datumLang(v.rond)}, zegt de aanbieder zelf (${aantal(v.weken, 'week', 'weken')})`;
    case 'onbekend':
      return 'niet bekend: te weinig ervaring, en de aanbieder noemde geen wachttijd';
  }
}

/** The same without what it rests on, for a list in which it stands many times. */
export function verwachtingKort(v: Startverwachting): string {
  switch (v.soort) {
    case 'ervaring':
      return `tussen ${datumLang(v.vroegst)} en ${datumLang(v.laatst)}`;
    case 'gemeld':
      return `rond ${datumLang(v.rond)}`;
    case 'onbekend':
      return 'niet bekend';
  }
}
