import type { Datum } from '../kern/datum.ts';
import { datumVoluit, plusDagen, plusMaanden, weekdag } from '../kern/datum.ts';
import type { Kalender } from '../recht/kalender.ts';
import { eersteVanDeMaandVanaf } from '../recht/tellen.ts';

/** What a day is in the picture; the first that holds counts. */
export type Dagsoort = 'uiterlijk' | 'begin' | 'dagEen' | 'stil' | 'vrij' | 'loopt' | 'buiten';

export interface Dagvak {
  readonly dag: Datum;
  readonly soort: Dagsoort;
}

export interface Maand {
  /** `april 2027` */
  readonly naam: string;
  /** Weeks from Monday to Sunday; null where the month has no day. */
  readonly weken: readonly (readonly (Dagvak | null)[])[];
}

export interface Beeld {
  readonly maanden: readonly Maand[];
  /** True when the months between the first and the last are left out. */
  readonly ingekort: boolean;
  /** The holidays with a name in the months shown. */
  readonly feestdagen: readonly { readonly dag: Datum; readonly naam: string }[];
}

/** More months than this say little; then the first and the last are shown. */
const HOOGSTENS = 6;

/** What is drawn: from the event to the last day, or the other way round when counting back. */
export interface Tijdvak {
  readonly begin: Datum;
  readonly dagEen: Datum | null;
  readonly uiterlijk: Datum;
  readonly stil: readonly Datum[];
}

/** The months of a term as a calendar, each day with what it is. */
export function maandenVan(vak: Tijdvak, kalender: Kalender): Beeld {
  const [eerste, laatste] =
    vak.begin <= vak.uiterlijk ? [vak.begin, vak.uiterlijk] : [vak.uiterlijk, vak.begin];
  const alle = eersteDagen(eerste, laatste);
  const ingekort = alle.length > HOOGSTENS;
  const getoond = ingekort ? [alle[0], alle.at(-1)].filter((d) => d !== undefined) : alle;
  const dagen = getoond.map(dagenVanMaand);
  return {
    ingekort,
    maanden: dagen.map((maand) => ({
      naam: maandNaam(maand),
      weken: inWeken(maand.map((dag) => ({ dag, soort: soortVan(dag, vak, [eerste, laatste], kalender) }))),
    })),
    feestdagen: dagen.flat().flatMap((dag) => {
      const naam = kalender.vrijeDag(dag);
      return naam === undefined || naam === 'zaterdag' || naam === 'zondag' ? [] : [{ dag, naam }];
    }),
  };
}

function eersteDagen(van: Datum, tot: Datum): readonly Datum[] {
  const dagen: Datum[] = [];
  const begin = plusDagen(van, 1 - Number(van.slice(8)));
  for (let dag = begin; dag <= tot; dag = plusMaanden(dag, 1)) dagen.push(dag);
  return dagen;
}

function dagenVanMaand(eerste: Datum): readonly Datum[] {
  const dagen: Datum[] = [];
  const volgende = eersteVanDeMaandVanaf(plusDagen(eerste, 1));
  for (let dag = eerste; dag < volgende; dag = plusDagen(dag, 1)) dagen.push(dag);
  return dagen;
}

function soortVan(
  dag: Datum,
  { begin, dagEen, uiterlijk, stil }: Tijdvak,
  [eerste, laatste]: readonly [Datum, Datum],
  kalender: Kalender,
): Dagsoort {
  if (dag === uiterlijk) return 'uiterlijk';
  if (dag === begin) return 'begin';
  if (stil.includes(dag)) return 'stil';
  if (dag === dagEen) return 'dagEen';
  if (dag < eerste || dag > laatste) return 'buiten';
  return kalender.vrijeDag(dag) === undefined ? 'loopt' : 'vrij';
}

function inWeken(dagen: readonly Dagvak[]): readonly (readonly (Dagvak | null)[])[] {
  const eerste = dagen[0];
  const leeg = eerste ? Array.from({ length: weekdag(eerste.dag) - 1 }, () => null) : [];
  const vakken: readonly (Dagvak | null)[] = [...leeg, ...dagen];
  return Array.from({ length: Math.ceil(vakken.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_leeg, i) => vakken[7 * week + i] ?? null),
  );
}

function maandNaam(dagen: readonly Datum[]): string {
  const [, , maand = '', jaar = ''] = dagen[0] ? datumVoluit(dagen[0]).split(' ') : [];
  return `${maand} ${jaar}`;
}
