import type { Bedrag } from '../kern/bedrag.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Gegevensuitkomst } from '../recht/gegevensuitkomst.ts';
import type { Bezwaargrond, Bezwaaruitkomst, Kostenkeuze, NietOntvankelijk } from './codes.ts';
import type { VervangendOnderdeel } from './gebeurtenissen.ts';

/** What comes in the place of the decision (Awb 7:11 lid 2). */
export interface NieuwBesluit {
  readonly onderdelen: readonly VervangendOnderdeel[];
  readonly bedrag: Bedrag | null;
  /** On a request about one's own data: what comes of it now. */
  readonly gegevens?: Gegevensuitkomst | null;
  readonly tekst: string;
}

export interface OpBezwaarBeslissen {
  readonly soort: 'opBezwaarBeslissen';
  readonly bezwaar: OnderdeelId;
  readonly uitkomst: Bezwaaruitkomst;
  readonly nietOntvankelijk: NietOntvankelijk | null;
  readonly gronden: readonly Bezwaargrond[];
  readonly motivering: string;
  /** Why being late is excused (Awb 6:11). */
  readonly verschoonbaar: string;
  /** Why the advice is not followed (Awb 7:13 lid 7). */
  readonly afwijking: string;
  /** Null when nothing takes its place. */
  readonly nieuwBesluit: NieuwBesluit | null;
  readonly kosten: Kostenkeuze;
  readonly kostenbedrag: Bedrag | null;
  readonly kostenuitleg: string;
  readonly ondertekenaar: string;
  readonly functie: string;
}
