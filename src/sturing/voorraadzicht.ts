import type { Mijlpaal } from '../dossier/meting.ts';
import { MIJLPALEN } from '../dossier/meting.ts';
import type { Tellingen } from '../doorlooptijd/queries.ts';
import type { Getoond } from '../doorlooptijd/scherm.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Som } from '../doorlooptijd/stelsel.ts';
import type { Datum } from '../kern/datum.ts';
import { datum } from '../kern/datum.ts';
import { kwartaalmaanden } from './duurzicht.ts';
import type { Stand } from './figuur.ts';
import { kwartalen, telIn, telMaand } from './figuur.ts';
import { EINDEN } from './namen.ts';
import { zichtOp } from './zicht.ts';

const EERSTE_DAG: Datum = datum('0001-01-02');

/** How many dossiers passed this milestone before `tot`. */
export const voorbij = (tellingen: Tellingen, mijlpaal: Mijlpaal, tot: Datum): number =>
  telIn(tellingen, `mijlpaal:${mijlpaal}`, { van: EERSTE_DAG, tot });

/** Between two milestones after each other. */
const FASEN = MIJLPALEN.length - 1;

/** What lay there at the end of a month, what came and what went, as it may be shown. */
export interface Maandzicht {
  readonly nieuw: Getoond;
  readonly klaar: Getoond;
  readonly voorraad: Getoond;
  readonly fasen: readonly Getoond[];
}

export interface Voorraadzicht {
  /** By the first day of each month. */
  readonly maanden: ReadonlyMap<Datum, Maandzicht>;
  /** Of each quarter how many were finished, and how. */
  readonly kwartalen: readonly { readonly klaar: Getoond; readonly einden: readonly Getoond[] }[];
}

/** Three figures ask the same. */
const bekend = new WeakMap<Stand, Voorraadzicht>();

/** Months tell of quarters, and stock of one month and the next what came and went: all of it together. */
export function voorraadzicht(s: Stand): Voorraadzicht {
  const eerder = bekend.get(s);
  const zicht = eerder ?? maakZicht(s);
  if (!eerder) bekend.set(s, zicht);
  return zicht;
}

const perDrie = (maanden: readonly number[]): readonly number[] =>
  maanden.flatMap((n, i) => (i % 3 === 0 ? [n + (maanden[i + 1] ?? 0) + (maanden[i + 2] ?? 0)] : []));

function maakZicht(s: Stand): Voorraadzicht {
  const maanden = kwartaalmaanden(s);
  const vakken = kwartalen(s);
  const M = maanden.length;
  const plek = {
    nieuw: (m: number): number => m,
    klaar: (m: number): number => M + m,
    /** -1 is before the first. */
    voorraad: (m: number): number => 2 * M + 1 + m,
    fase: (m: number, f: number): number => 3 * M + 1 + m * FASEN + f,
    nieuwIn: (q: number): number => (3 + FASEN) * M + 1 + q,
    klaarIn: (q: number): number => (3 + FASEN) * M + 1 + vakken.length + q,
    einde: (q: number, e: number): number => (3 + FASEN) * M + 1 + 2 * vakken.length + q * EINDEN.length + e,
  };
  const fasen = Array.from({ length: FASEN }, (_, f) => f);
  const sommen: readonly Som[] = [
    ...vakken.flatMap((_, q) => {
      const drie = [3 * q, 3 * q + 1, 3 * q + 2];
      return [
        { geheel: [plek.nieuwIn(q)], delen: drie.map(plek.nieuw) },
        { geheel: [plek.klaarIn(q)], delen: drie.map(plek.klaar) },
        { geheel: [plek.klaarIn(q)], delen: EINDEN.map((_einde, e) => plek.einde(q, e)) },
      ];
    }),
    ...maanden.flatMap((_, m) => [
      { geheel: [plek.voorraad(m)], delen: fasen.map((f) => plek.fase(m, f)) },
      { geheel: [plek.voorraad(m - 1), plek.nieuw(m)], delen: [plek.voorraad(m), plek.klaar(m)] },
    ]),
  ];
  const zicht = zichtOp(
    s,
    ({ tellingen }) => {
      const begin = maanden[0]?.van ?? s.vandaag;
      const geweest = MIJLPALEN.map((mijlpaal) => voorbij(tellingen, mijlpaal, begin));
      const gepasseerd = maanden.map(({ van }) =>
        MIJLPALEN.map((mijlpaal, i) => {
          const nu = (geweest[i] ?? 0) + telMaand(tellingen, `mijlpaal:${mijlpaal}`, van);
          geweest[i] = nu;
          return nu;
        }),
      );
      const nieuw = maanden.map(({ van }) => telMaand(tellingen, 'mijlpaal:gemeld', van));
      const klaar = maanden.map(({ van }) => telMaand(tellingen, 'mijlpaal:klaar', van));
      return [
        ...nieuw,
        ...klaar,
        voorbij(tellingen, 'gemeld', begin) - voorbij(tellingen, 'klaar', begin),
        ...gepasseerd.map((per) => (per[0] ?? 0) - (per.at(-1) ?? 0)),
        ...gepasseerd.flatMap((per) => fasen.map((f) => (per[f] ?? 0) - (per[f + 1] ?? 0))),
        ...perDrie(nieuw),
        ...perDrie(klaar),
        ...vakken.flatMap((vak) => EINDEN.map((einde) => telIn(tellingen, `einde:${einde}`, vak))),
      ];
    },
    sommen,
  );
  const op = (i: number): Getoond => zicht[i] ?? WEGGELATEN;
  return {
    maanden: new Map(
      maanden.map(({ van }, m) => [
        van,
        {
          nieuw: op(plek.nieuw(m)),
          klaar: op(plek.klaar(m)),
          voorraad: op(plek.voorraad(m)),
          fasen: fasen.map((f) => op(plek.fase(m, f))),
        },
      ]),
    ),
    kwartalen: vakken.map((_, q) => ({
      klaar: op(plek.klaarIn(q)),
      einden: EINDEN.map((_einde, e) => op(plek.einde(q, e))),
    })),
  };
}
