import type { Duurmaat } from '../dossier/meting.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import type { Getoond } from '../doorlooptijd/scherm.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Som } from '../doorlooptijd/stelsel.ts';
import type { Datum } from '../kern/datum.ts';
import { plusMaanden } from '../kern/datum.ts';
import type { Stand } from './figuur.ts';
import { kwartalen, telMaand } from './figuur.ts';
import type { Geteld } from './zicht.ts';
import { zichtOp, zichtPerKeuze } from './zicht.ts';

/** How many were finished, as it may be shown: the months of a quarter and the quarters of a year are laid side by side. */
export interface Duurzicht {
  /** By its first day. */
  readonly maanden: ReadonlyMap<Datum, Getoond>;
  readonly kwartalen: readonly Getoond[];
  /** The four quarters before the one that is going on. */
  readonly jaar: Getoond;
}

/** The months of each quarter, in order. */
export const kwartaalmaanden = (s: Pick<Stand, 'vandaag'>): readonly Tijdvak[] =>
  kwartalen(s).flatMap(({ van }) =>
    [0, 1, 2].map((i) => ({ van: plusMaanden(van, i), tot: plusMaanden(van, i + 1) })),
  );

const JAREN = [
  [0, 1, 2, 3],
  [4, 5, 6, 7],
] as const;
const DIT_JAAR = 1;

/** After the months come the quarters, then the years. */
function opzet(s: Pick<Stand, 'vandaag'>, maat: Duurmaat) {
  const maanden = kwartaalmaanden(s);
  const aantal = kwartalen(s).length;
  const kwartaal = (i: number): number => maanden.length + i;
  const jaar = (i: number): number => maanden.length + aantal + i;
  const tel = ({ tellingen }: Pick<Geteld, 'tellingen'>): readonly number[] => {
    const perMaand = maanden.map(({ van }) => telMaand(tellingen, maat, van));
    const som = (van: number, tot: number): number => perMaand.slice(van, tot).reduce((a, b) => a + b, 0);
    return [
      ...perMaand,
      ...kwartalen(s).map((_, i) => som(3 * i, 3 * i + 3)),
      ...JAREN.map(([eerste, , , laatste]) => som(3 * eerste, 3 * laatste + 3)),
    ];
  };
  const sommen: readonly Som[] = [
    ...JAREN.map((vier, i) => ({ geheel: [jaar(i)], delen: vier.map(kwartaal) })),
    ...kwartalen(s).map((_, i) => ({ geheel: [kwartaal(i)], delen: [3 * i, 3 * i + 1, 3 * i + 2] })),
  ];
  const lees = (zicht: readonly Getoond[]): Duurzicht => ({
    maanden: new Map(maanden.map(({ van }, i) => [van, zicht[i] ?? WEGGELATEN])),
    kwartalen: zicht.slice(kwartaal(0), kwartaal(aantal)),
    jaar: zicht[jaar(DIT_JAAR)] ?? WEGGELATEN,
  });
  return { tel, sommen, lees };
}

export function duurzicht(s: Stand, maat: Duurmaat): Duurzicht {
  const { tel, sommen, lees } = opzet(s, maat);
  return lees(zichtOp(s, tel, sommen));
}

/** Of each choice that stands beside this one. */
export function duurzichtPer(
  s: Pick<Stand, 'vandaag' | 'kleinsteGroep' | 'ernaast'>,
  maat: Duurmaat,
): (deel: Geteld) => Duurzicht {
  const { tel, sommen, lees } = opzet(s, maat);
  const zicht = zichtPerKeuze(s, tel, sommen);
  return (deel) => lees(zicht(deel));
}
