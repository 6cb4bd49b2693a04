import { naamwoorden, zoekvorm } from '../kern/zoekvorm.ts';
import { type Bsn, leesBsn } from '../kern/bsn.ts';
import { type Datum, leesDatum } from '../kern/datum.ts';
import { type DossierId, leesDossierId } from '../kern/ids.ts';

/** What a person meant by what was typed in one field. */
export type Zoekvraag =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'nummer'; readonly dossier: DossierId }
  | { readonly soort: 'bsn'; readonly bsn: Bsn }
  | {
      readonly soort: 'gewoon';
      readonly geboortedatum: Datum | null;
      /** Of a name. */
      readonly namen: readonly string[];
      /** Of a text. */
      readonly woorden: readonly string[];
    }
  /** It looks like one, and is none. */
  | { readonly soort: 'geenBsn' }
  | { readonly soort: 'geenDatum' };

/** Nobody has more names, and every word costs. */
const HOOGSTENS_WOORDEN = 8;

const MAAND =
  'jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MAANDEN = ['jan', 'feb', 'm', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** In the order of day, month, year; or the other way round. */
const DATUMVORMEN: readonly RegExp[] = [
  /(?<!\d)(?<d>\d{1,2})\s?[-/.]\s?(?<m>\d{1,2})\s?[-/.]\s?(?<j>\d{4}|\d{2})(?!\d)/u,
  /(?<!\d)(?<j>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/u,
  new RegExp(`(?<!\\d)(?<d>\\d{1,2})[-\\s](?<m>${MAAND})\\.?[-\\s]'?(?<j>\\d{4}|\\d{2})(?!\\d)`, 'iu'),
  /^(?<d>\d{1,2})\s(?<m>\d{1,2})\s(?<j>\d{4})$/u,
  /(?<!\d)(?<d>\d{2})(?<m>\d{2})(?<j>\d{4})(?!\d)/u,
];

/** Reads what was typed, wherever it came from. `vandaag` decides in which century `49` is. */
export function leesZoekvraag(tekst: string, vandaag: Datum): Zoekvraag {
  const getypt = tekst.trim();
  if (getypt === '') return { soort: 'leeg' };
  const dossier = leesNummer(getypt);
  if (dossier) return { soort: 'nummer', dossier };
  const cijfers = negenCijfers(getypt);
  if (cijfers !== undefined) {
    const bsn = leesBsn(cijfers);
    return bsn ? { soort: 'bsn', bsn } : { soort: 'geenBsn' };
  }
  const vorm = DATUMVORMEN.map((v) => v.exec(getypt)).find((m) => m !== null);
  const geboortedatum = vorm?.groups ? datumUit(vorm.groups, vandaag) : null;
  if (geboortedatum === undefined) {
    // Eight digits without a date in them are a BSN that lost its first nought, or just a number.
    const bsn = leesBsn(getypt);
    if (bsn) return { soort: 'bsn', bsn };
    if (!/\d{8}/.test(vorm?.[0] ?? '')) return { soort: 'geenDatum' };
  }
  const rest = vorm && geboortedatum ? getypt.replace(vorm[0], ' ') : getypt;
  const woorden = zoekvorm(rest).split(' ').filter(Boolean).slice(0, HOOGSTENS_WOORDEN);
  return {
    soort: 'gewoon',
    geboortedatum: geboortedatum ?? null,
    namen: naamwoorden(rest).slice(0, HOOGSTENS_WOORDEN),
    woorden,
  };
}

/** With or without dashes, in small letters, and with the letters that a number never has for what they look like. */
function leesNummer(tekst: string): DossierId | undefined {
  const kaal = tekst.toUpperCase().replace(/[\s.-]/g, '');
  const m = /^([A-Z])([0-9A-Z]{2})([0-9A-Z]{4})([0-9A-Z]{4})$/.exec(kaal);
  if (!m) return undefined;
  const [, letter = '', ...delen] = m;
  const [jaar = '', ...rest] = delen.map((deel) => deel.replaceAll('O', '0').replaceAll(/[IL]/g, '1'));
  return leesDossierId(`${letter}${jaar}-${rest.join('-')}`);
}

/** The nine digits of a BSN: alone, in groups, or as one word among others. */
function negenCijfers(tekst: string): string | undefined {
  const samen = tekst.replace(/[\s.]/g, '');
  if (/^\d{9}$/.test(samen)) return samen;
  return /(?<![\d\p{L}])\d{9}(?![\d\p{L}])/u.exec(tekst)?.[0];
}

/** Undefined for a day that does not exist. */
function datumUit(delen: Readonly<Record<string, string>>, vandaag: Datum): Datum | undefined {
  const { d = '', m = '', j = '' } = delen;
  const maand = /\d/.test(m) ? m : String(1 + MAANDEN.findIndex((naam) => begint(m, naam)));
  return leesDatum(`${eeuw(j, vandaag)}${j}-${maand.padStart(2, '0')}-${d.padStart(2, '0')}`);
}

/** `mrt` and `maart` begin with an m, and so does `mei`, which was not it. */
function begint(maand: string, naam: string): boolean {
  const klein = maand.toLowerCase();
  return naam === 'm' ? klein !== 'mei' && klein.startsWith('m') : klein.startsWith(naam);
}

/** Two digits are of the last hundred years: nobody in a dossier is born in the future. */
function eeuw(jaar: string, vandaag: Datum): string {
  if (jaar.length === 4) return '';
  const nu = Number(vandaag.slice(0, 2));
  return String(jaar > vandaag.slice(2, 4) ? nu - 1 : nu);
}
