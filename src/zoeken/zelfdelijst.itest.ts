import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deur, MENSEN, misschien, plaats, TEAMS } from '../../test/bouwers/inzageplaats.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { maakZoekhuis, type Zoekhuis } from '../../test/hulp/zoekhuis.ts';
import { type Leesrij, leesrij } from '../dossier/leesrij.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { klank, naamsporen, sporenMetFout } from '../dossier/zoekwoorden.ts';
import type { DossierId, LokaleCode } from '../kern/ids.ts';
import { ROLLEN } from '../kern/rollen.ts';
import { naamwoorden, zoekvorm } from '../kern/zoekvorm.ts';
import { type Gebruiker, isBurger } from '../toegang/gebruiker.ts';
import { magInzien } from '../toegang/inzage.ts';
import {
  type Dossierregel,
  leesNaDossier,
  leesNaTekst,
  maakNaDossier,
  maakNaTekst,
  type Tekstregel,
  zoekDossiers,
  zoekTeksten,
} from './queries.ts';
import { tekstvraag } from './treden.ts';
import { leesZoekvraag } from './zoekvraag.ts';

const AANTAL = 8;
/** So many a page, so that most lists have more than one. */
const BLAD = 3;

let huis: Zoekhuis;
let rijen: readonly Leesrij[];

beforeAll(async () => {
  huis = await maakZoekhuis();
  const { gemeente, regels } = huis.inrichting;
  const dossiers: DossierId[] = [];
  for (let n = 0; n < AANTAL; n++) dossiers.push(await huis.meldVan('Maria', 'Xanders'));
  rijen = await Promise.all(
    dossiers.map(async (dossier) => {
      const { toestand, keten } = await leesDossier(huis.omgeving, gemeente, dossier);
      const sleutel = {
        gemeente,
        dossier,
        nr: keten.nr,
        op: huis.omgeving.klok.nu(),
        journaal: keten.gebeurtenissen,
      };
      return leesrij(sleutel, toestand, regels);
    }),
  );
});
afterAll(() => huis.sluit());

const tekst = fc
  .array(fc.constantFrom('traplift', 'woning', 'woningstichting', 'pijn', 'mevrouw', 'belde'), {
    maxLength: 6,
  })
  .map((woorden) => woorden.join(' '));

/** A dossier: where it stands, whose it is, and what can be found in it. */
const dossier = fc.record({
  plaats,
  voornamen: fc.constantFrom('Jan', 'Anna', 'Anna Maria', 'Berg'),
  achternaam: fc.constantFrom(
    'Jansen',
    'Janssen',
    'Jansma',
    'van den Berg',
    'Bergsma',
    'Meijer',
    'Berg-Meyer',
  ),
  geboortedatum: fc.constantFrom('1949-05-12', '1961-12-31'),
  ontvangen_op: fc.constantFrom('2026-01-05', '2026-02-03'),
  melding: tekst,
  verslag: tekst,
});
type Dossier = typeof dossier extends fc.Arbitrary<infer T> ? T : never;

const GETYPT = [
  'jansen',
  'jans',
  'an',
  'berg',
  'meijer',
  'jansne',
  'anna berg',
  'maria jan',
  'jansen 12-5-1949',
  'traplift',
  'woning',
  'pijn woning',
  'traplift xyz',
];

function rijVan(i: number, d: Dossier): object {
  const { achternaam, voornamen } = d;
  return {
    ...rijen[i],
    ...d.plaats,
    naam: `${voornamen} ${achternaam}`,
    naam_zoek: zoekvorm(`${achternaam} ${voornamen}`),
    geboortedatum: d.geboortedatum,
    ontvangen_op: d.ontvangen_op,
    zoek: {
      sorteernaam: sorteernaam(d),
      sporen: naamsporen(achternaam, voornamen),
      teksten: [
        { deel: 'melding', tekst: d.melding },
        { deel: 'verslag-VA1', tekst: d.verslag },
      ],
    },
  };
}

const sorteernaam = (d: Dossier): string =>
  [...naamwoorden(d.achternaam), ...naamwoorden(d.voornamen)].join(' ');

/** The step that finds this name, read word by word; 0-based. Undefined: none. */
function tredeVan(d: Dossier, woorden: readonly string[]): number | undefined {
  const eigen = naamwoorden(`${d.achternaam} ${d.voornamen}`);
  const sporen = new Set(naamsporen(d.achternaam, d.voornamen));
  const gelijk = (w: string): boolean => eigen.includes(w);
  const begint = (w: string): boolean =>
    w.length < 3 ? gelijk(w) : eigen.some((naam) => naam.startsWith(w));
  const klinkt = (w: string): boolean => begint(w) || eigen.some((naam) => klank(naam) === klank(w));
  const lijkt = (w: string): boolean => begint(w) || sporenMetFout(w).some((s) => sporen.has(s));
  const inAchternaam = woorden.some((w) => naamwoorden(d.achternaam).includes(w));
  const treden = [
    inAchternaam && woorden.every(gelijk),
    woorden.every(gelijk),
    woorden.every(begint),
    woorden.every(klinkt),
    woorden.every(lijkt),
  ];
  const eerste = treden.indexOf(true);
  return eerste === -1 ? undefined : eerste;
}

const staatIn = (geschreven: string, woord: string): boolean =>
  geschreven.split(' ').some((w) => w === woord || (woord.length >= 5 && w.startsWith(woord)));

const opVolgorde = <T extends readonly unknown[]>(lijst: readonly T[]): readonly T[] =>
  lijst.toSorted((a, b) => {
    const i = a.findIndex((waarde, j) => waarde !== b[j]);
    return i === -1 ? 0 : String(a[i]) < String(b[i]) ? -1 : 1;
  });

/** Every dossier one by one: may this person see it, and does it answer the question? */
function dossiersVan(wie: Gebruiker, alle: readonly Dossier[], getypt: string): readonly string[] {
  const vraag = leesZoekvraag(getypt, BEGINDAG);
  if (vraag.soort !== 'gewoon') return [];
  const gevonden = alle.flatMap((d, i) => {
    const inzage = magInzien(wie, deur(wie.gemeente, d.plaats));
    const trede = tredeVan(d, vraag.namen);
    const dag = vraag.geboortedatum === null || d.geboortedatum === vraag.geboortedatum;
    if (!inzage.mag || trede === undefined || !dag) return [];
    return [[trede, sorteernaam(d), rijen[i]?.dossier ?? '', inzage.grond] as const];
  });
  return opVolgorde(gevonden).map(([trede, , nummer, grond]) => `${trede} ${nummer} ${grond}`);
}

/** What one text weighs is asked of PostgreSQL, about all texts and without need-to-know. */
async function tekstenVan(
  wie: Gebruiker,
  alle: readonly Dossier[],
  getypt: string,
): Promise<readonly string[]> {
  const vraag = leesZoekvraag(getypt, BEGINDAG);
  if (vraag.soort !== 'gewoon' || vraag.geboortedatum !== null) return [];
  const { rows } = await huis.eigenaar.query<{ plek: string; rang: number }>(
    `SELECT dossier || ' ' || deel AS plek, ts_rank(sporen, to_tsquery('dutch', $1)) AS rang FROM zoektekst`,
    [tekstvraag(vraag.woorden)],
  );
  const rang = new Map(rows.map((rij) => [rij.plek, rij.rang]));
  const gevonden = alle.flatMap((d, i) => {
    const inzage = magInzien(wie, deur(wie.gemeente, d.plaats));
    if (!inzage.mag) return [];
    return [['melding', d.melding] as const, ['verslag-VA1', d.verslag] as const].flatMap(
      ([deel, geschreven]) => {
        if (!vraag.woorden.every((w) => staatIn(geschreven, w))) return [];
        const nummer = rijen[i]?.dossier ?? '';
        const weegt = 1 - (rang.get(`${nummer} ${deel}`) ?? 0);
        return [[weegt.toFixed(9), -Date.parse(d.ontvangen_op) + 1e13, nummer, deel, inzage.grond] as const];
      },
    );
  });
  return opVolgorde(gevonden).map(([, , nummer, deel, grond]) => `${nummer} ${deel} ${grond}`);
}

/** All pages after each other. */
async function bladzijden<R>(
  lees: (na: string | undefined) => Promise<readonly R[]>,
  maak: (r: R) => string,
): Promise<readonly R[]> {
  const gezien: R[] = [];
  for (let na: string | undefined, n = 0; n <= 2 * AANTAL; n++) {
    const blad = await lees(na);
    gezien.push(...blad);
    const laatste = blad.at(-1);
    if (laatste === undefined || blad.length < BLAD) break;
    na = maak(laatste);
  }
  return gezien;
}

async function gevondenDossiers(wie: Gebruiker, getypt: string): Promise<readonly string[]> {
  const vraag = leesZoekvraag(getypt, BEGINDAG);
  const regels = await bladzijden<Dossierregel>(
    (na) => zoekDossiers(huis.omgeving.db, wie, vraag, { hoogstens: BLAD, na: leesNaDossier(na) }),
    maakNaDossier,
  );
  return regels.map((r) => `${r.trede} ${r.dossier} ${r.grond ?? ''}`);
}

async function gevondenTeksten(wie: Gebruiker, getypt: string): Promise<readonly string[]> {
  const vraag = leesZoekvraag(getypt, BEGINDAG);
  const regels = await bladzijden<Tekstregel>(
    async (na) =>
      (await zoekTeksten(huis.omgeving.db, wie, vraag, { hoogstens: BLAD, na: leesNaTekst(na) })).regels,
    maakNaTekst,
  );
  return regels.map((r) => `${r.dossier} ${r.deel} ${r.grond ?? ''}`);
}

describe('zoeken begint bij de eigen dossiers of bij het woord, en vindt hetzelfde (Wmo 5.3.3)', () => {
  it.each([
    ['iedereen begint bij de eigen dossiers', 500],
    ['wie er meer dan drie heeft, begint bij het woord', 3],
    ['iedereen begint bij het woord', -1],
  ] as const)(
    '%s: elke rol vindt wat dossier voor dossier gevonden wordt, in dezelfde volgorde (Wmo 5.3.3)',
    async (_, weinig) => {
      await huis.eigenaar.query(
        `CREATE OR REPLACE FUNCTION zoek_weinig() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT ${weinig}'`,
      );
      const medewerkers = ROLLEN.filter((rol) => !isBurger(rol));
      await fc.assert(
        fc.asyncProperty(
          fc.array(dossier, { minLength: AANTAL, maxLength: AANTAL }),
          fc.constantFrom(...MENSEN),
          misschien<LokaleCode>(TEAMS),
          fc.subarray(GETYPT, { minLength: 3, maxLength: 3 }),
          async (alle, id, team, getypt) => {
            for (const [i, d] of alle.entries())
              await huis.eigenaar.query('SELECT leestabellen_schrijf($1)', [JSON.stringify(rijVan(i, d))]);
            for (const rol of medewerkers)
              for (const vraag of getypt) {
                const wie = huis.iemand(rol, { id, team });
                const hoe = `${rol} ${vraag}`;
                expect([hoe, ...(await gevondenDossiers(wie, vraag))]).toEqual([
                  hoe,
                  ...dossiersVan(wie, alle, vraag),
                ]);
                expect([hoe, ...(await gevondenTeksten(wie, vraag))]).toEqual([
                  hoe,
                  ...(await tekstenVan(wie, alle, vraag)),
                ]);
              }
          },
        ),
        { numRuns: 8 },
      );
    },
  );
});
