import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TAALBEELD } from './taal.ts';
import type { Vertaling } from './woordenboek.ts';
import { WOORDENBOEK } from './zeg.ts';

const bronmap = new URL('../../', import.meta.url);

/** Everything in `src` but the dictionaries and the specs. */
const bronnen = readdirSync(bronmap, { recursive: true, encoding: 'utf8' })
  .filter((bestand) => /\.tsx?$/.test(bestand))
  .filter((bestand) => !/spec\.tsx?$|itest\.tsx?$|woordenboek/.test(bestand))
  .map((bestand) => readFileSync(new URL(bestand, bronmap), 'utf8'));

const sleutels = Object.keys(WOORDENBOEK.en);
const talen = ['en', 'tr', 'ar', 'uk', 'pl'] as const;
const vormen = (v: Vertaling): readonly string[] =>
  typeof v === 'string' ? [v] : Object.values<string>({ ...v });
const delenVan = (tekst: string): readonly string[] =>
  Array.from(tekst.matchAll(/\{(\w+)\}/g), (m) => m[1] ?? '').toSorted((a, b) => (a < b ? -1 : 1));

/** Put together in the source: how a melding ended is filled in. */
const SAMENGESTELD = new Set(['Deze melding is ingetrokken.']);

/** Written as a string of its own, or as a whole sentence in a longer one; a part is a `{part}` or a `${part}`. */
function staatInBron(sleutel: string): boolean {
  const stukken = sleutel.split(/\{\w+\}/);
  const patroon = stukken
    .map((stuk) => stuk.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
    .join(String.raw`\$?\{[^}]+\}`);
  const zin = /[.?]$/.test(sleutel);
  const zoekt = new RegExp(zin ? `['"\`>. ]${patroon}` : `['"\`]${patroon}['"\`]|>\\s*${patroon}\\s*<`, 'u');
  // Most files do not hold its words at all: that is quickly seen.
  return bronnen.some((bron) => stukken.every((stuk) => bron.includes(stuk)) && zoekt.test(bron));
}

describe('woordenboek', () => {
  it.each(talen)('%s heeft elke tekst, en geen andere', (taal) => {
    expect(Object.keys(WOORDENBOEK[taal])).toEqual(sleutels);
  });

  it.each(talen)('%s heeft geen lege vertaling', (taal) => {
    const leeg = Object.entries(WOORDENBOEK[taal]).filter(([, v]) =>
      vormen(v).some((vorm) => vorm.trim() === ''),
    );
    expect(leeg).toEqual([]);
  });

  it.each(talen)('%s zegt elk deel tussen accolades, en geen ander', (taal) => {
    const anders = Object.entries(WOORDENBOEK[taal]).filter(([sleutel, v]) =>
      vormen(v).some((vorm) => delenVan(vorm).join() !== delenVan(sleutel).join()),
    );
    expect(anders).toEqual([]);
  });

  it.each(talen)('%s heeft bij een aantal elke vorm die de taal kent', (taal) => {
    const nodig = new Intl.PluralRules(TAALBEELD[taal].locale).resolvedOptions().pluralCategories.toSorted();
    const anders = Object.entries(WOORDENBOEK[taal]).filter(
      ([, v]) => typeof v !== 'string' && Object.keys(v).toSorted().join() !== nodig.join(),
    );
    expect(anders).toEqual([]);
  });

  it.each(['ar', 'uk'] as const)('%s is in het eigen schrift', (taal) => {
    const schrift = taal === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Cyrillic}/u;
    const anders = Object.entries(WOORDENBOEK[taal]).filter(([sleutel, v]) =>
      sleutel === 'PDF' ? false : vormen(v).some((vorm) => !schrift.test(vorm)),
    );
    expect(anders).toEqual([]);
  });

  it('heeft geen tekst die nergens staat', () => {
    expect(sleutels.filter((sleutel) => !SAMENGESTELD.has(sleutel) && !staatInBron(sleutel))).toEqual([]);
  });

  it('is door een machine gemaakt tot een mens het nakeek', () => {
    expect(talen.filter((taal) => TAALBEELD[taal].nagekeken)).toEqual([]);
  });
});
