import type { Toetsstap } from './gebeurtenissen.ts';

/** One point of the leidraad (omgekeerde-toets.md § 4): what a reader of the toets looks for. */
export interface Nazienpunt {
  readonly naam: string;
  readonly artikel: string;
  /** Why it would fail before a judge or in a control when this is missing. */
  readonly waarom: string;
  /** The steps it is read from; as long as one is open there is nothing to judge yet. */
  readonly stappen: readonly (Toetsstap | 'uitkomst')[];
  readonly ontbreekt: readonly string[];
}

type Vraag = readonly [klopt: boolean, wat: string];

/** What is said of each question that was answered with no. */
export function gemist(vragen: readonly Vraag[]): readonly string[] {
  return vragen.filter(([klopt]) => !klopt).map(([, wat]) => wat);
}
