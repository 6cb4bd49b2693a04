import { UITKOMST } from './namen.ts';
import type { Terugtoets } from './prognose.ts';
import type { Uitkomstmaat } from './samenvatten.ts';
import { UITKOMSTMATEN } from './samenvatten.ts';

/** Of so many months in how many what came lay between the limits, and in how many it went better or worse than they. */
interface Treffers {
  readonly van: number;
  readonly binnen: number;
  readonly beter: number;
  readonly slechter: number;
}

/** More in time is better; waiting longer and more that lies there is not. */
const MEER_IS_BETER: Readonly<Record<Uitkomstmaat, boolean>> = {
  verslagOpTijd: true,
  besluitOpTijd: true,
  wachten: false,
  voorraad: false,
};
const WOORD: Readonly<Record<Uitkomstmaat, readonly [beter: string, slechter: string]>> = {
  verslagOpTijd: ['ging het beter', 'ging het slechter'],
  besluitOpTijd: ['ging het beter', 'ging het slechter'],
  wachten: ['wachtte men korter', 'wachtte men langer'],
  voorraad: ['lag er minder', 'lag er meer'],
};

/** The limits are meant for this part of what comes. */
const BEDOELD = 0.8;
/** Below this part within the limits they are not to be trusted. */
const TE_WEINIG = 0.7;

export function treffers({ voorspeld, werkelijk }: Terugtoets, maat: Uitkomstmaat): Treffers {
  const alle = werkelijk.flatMap((vak, i): readonly ('binnen' | 'beter' | 'slechter')[] => {
    const [band, waarde] = [voorspeld[maat][i] ?? null, vak[maat]];
    if (band === null || waarde === null) return [];
    if (waarde >= band.laag && waarde <= band.hoog) return ['binnen'];
    return [waarde > band.hoog === MEER_IS_BETER[maat] ? 'beter' : 'slechter'];
  });
  const tel = (hoe: 'binnen' | 'beter' | 'slechter'): number => alle.filter((x) => x === hoe).length;
  return { van: alle.length, binnen: tel('binnen'), beter: tel('beter'), slechter: tel('slechter') };
}

/** Over all measures together: what one has too many of is not made up for by another, so never this alone. */
export function raak(toets: Terugtoets): {
  readonly binnen: number;
  readonly van: number;
  /** What a good forecast has. */
  readonly goed: number;
} {
  const per = UITKOMSTMATEN.map((maat) => treffers(toets, maat));
  const van = per.reduce((som, t) => som + t.van, 0);
  return { binnen: per.reduce((som, t) => som + t.binnen, 0), van, goed: Math.round(van * BEDOELD) };
}

/** `Verslagen op tijd: 3 van de 12 maanden binnen de grenzen; in 9 ging het beter.` */
export function trefferzin(toets: Terugtoets, maat: Uitkomstmaat): string {
  const { van, binnen, beter, slechter } = treffers(toets, maat);
  if (van === 0) return `${UITKOMST[maat].naam}: niet na te gaan.`;
  const mis = [beter, slechter].flatMap((n, i) => (n === 0 ? [] : [`in ${n} ${WOORD[maat][i] ?? ''}`]));
  const naast = mis.length === 0 ? '' : `; ${mis.join(', ')}`;
  return `${UITKOMST[maat].naam}: ${binnen} van de ${van} maanden binnen de grenzen${naast}.`;
}

/** From this part on within the limits they are wider than they were meant. */
const TE_VEEL = 0.95;

/** That the limits held more than they were meant to, for what that is worth; empty when they did not. */
export function ruimzin(toets: Terugtoets): string {
  const { binnen, van } = raak(toets);
  return van === 0 || binnen < TE_VEEL * van
    ? ''
    : 'Dat zijn er meer dan bedoeld: de grenzen waren vorig jaar ruimer dan nodig. De maanden van één jaar hangen samen, dus dat bewijst niet dat ze dit jaar ook te ruim zijn.';
}

/** What to know before these limits are used; empty when last year gives no reason. */
export function toetswaarschuwing(toets: Terugtoets): readonly string[] {
  const { binnen, van, goed } = raak(toets);
  const mis = UITKOMSTMATEN.filter((maat) => {
    const t = treffers(toets, maat);
    return t.van > 0 && t.binnen < TE_WEINIG * t.van;
  });
  if (mis.length === 0 && binnen >= TE_WEINIG * van) return [];
  return [
    `Dezelfde rekenwijze een jaar eerder: van ${van} uitkomsten lagen er ${binnen} binnen de grenzen; ongeveer ${goed} was goed geweest. ${mis.map((maat) => trefferzin(toets, maat)).join(' ')}`.trim(),
    'Waardoor dat komt, zegt deze toets niet. Reken erop dat het ook nu verder kan lopen dan de grenzen.',
  ];
}
