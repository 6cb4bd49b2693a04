import type { Child } from 'hono/jsx';
import type { Datum } from '../../kern/datum.ts';
import { leesDatum } from '../../kern/datum.ts';
import { cijfers, dag, maandnummer } from './dag.ts';
import type { Taal } from './taal.ts';
import { isVertaald, TAALBEELD, taalNu } from './taal.ts';
import { ar } from './woordenboek/ar.ts';
import { en } from './woordenboek/en.ts';
import { pl } from './woordenboek/pl.ts';
import { tr } from './woordenboek/tr.ts';
import { uk } from './woordenboek/uk.ts';
import type { Delen, KaleTekst, Tekst, Woordenboek } from './woordenboek.ts';

export const WOORDENBOEK: Readonly<Record<Exclude<Taal, 'nl'>, Woordenboek>> = { en, tr, ar, uk, pl };

/** A text in the language of the page. The Dutch of it stands where it is used; the compiler asks for the others. */
export function zeg(tekst: KaleTekst): string;
export function zeg<T extends Tekst>(tekst: T, delen: Readonly<Record<Delen<T>, string | number>>): string;
export function zeg(tekst: Tekst, delen: Readonly<Record<string, string | number>> = {}): string {
  return stukken(vertaling(tekst, delen['n']), delen).join('');
}

/** The same with something of HTML in it: a link, a date in bold. */
export function zegMet<T extends Tekst>(tekst: T, delen: Readonly<Record<Delen<T>, Child>>): Child {
  return [...stukken<Child>(vertaling(tekst, undefined), delen)];
}

function stukken<D>(tekst: string, delen: Readonly<Record<string, D>>): readonly (string | D)[] {
  return tekst.split(/\{(\w+)\}/).map((stuk, i) => (i % 2 === 1 ? (delen[stuk] ?? '') : stuk));
}

function vertaling(tekst: Tekst, n: string | number | undefined): string {
  const taal = taalNu() ?? 'nl';
  if (taal === 'nl') return tekst;
  const gevonden = WOORDENBOEK[taal][tekst];
  if (typeof gevonden === 'string') return gevonden;
  return gevonden[new Intl.PluralRules(TAALBEELD[taal].locale).select(Number(n))] ?? gevonden.other;
}

/**
 * A text that was made elsewhere, where no language is known: what a decision or a field refused. Undefined when
 * the language of the page has no words for it. Several sentences may each have a translation of their own.
 */
export function zegLos(tekst: string): string | undefined {
  if (!isVertaald() || tekst === '') return tekst;
  const zinnen = tekst.split(/(?<=[.?!]) /);
  for (let tot = zinnen.length; tot > 0; tot -= 1) {
    const begin = zegZin(zinnen.slice(0, tot).join(' '));
    const rest = begin === undefined ? undefined : zegLos(zinnen.slice(tot).join(' '));
    if (begin !== undefined && rest !== undefined) return rest === '' ? begin : `${begin} ${rest}`;
  }
  return undefined;
}

function zegZin(zin: string): string | undefined {
  if (isTekst(zin)) return stukken(vertaling(zin, undefined), {}).join('');
  // The same sentence with another day or number in it.
  let datum: Datum | undefined;
  let n: string | undefined;
  const vorm = zin
    .replace(/(\d{1,2}) (\p{L}+) (\d{4})/u, (heel, d: string, m: string, jaar: string) => {
      datum = leesDatum(`${jaar}-${maandnummer(m)}-${d.padStart(2, '0')}`);
      return datum ? '{datum}' : heel;
    })
    .replace(/\d+(?:\.\d{3})*/, (getal) => {
      n = getal;
      return '{n}';
    });
  if (!isTekst(vorm)) return zegTweedelig(zin);
  const delen = {
    ...(datum && { datum: dag(datum) }),
    ...(n !== undefined && { n: n.includes('.') ? cijfers(Number(n.replaceAll('.', ''))) : n }),
  };
  return stukken(vertaling(vorm, n?.replaceAll('.', '')), delen).join('');
}

/** `Verslag ondertekenen: gelukt.`: what was done, and how that went. */
function zegTweedelig(zin: string): string | undefined {
  const [wat = '', hoe = '', ...meer] = zin.split(': ');
  return meer.length === 0 && isTekst(wat) && isTekst(hoe)
    ? `${vertaling(wat, undefined)}: ${vertaling(hoe, undefined)}`
    : undefined;
}

const isTekst = (tekst: string): tekst is Tekst => Object.hasOwn(en, tekst);
