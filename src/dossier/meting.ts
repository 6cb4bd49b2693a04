import type { Bezwaareinde } from '../bezwaar/registerrij.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen } from '../kern/datum.ts';
import type { Sluitreden } from '../levering/gebeurtenissen.ts';
import type { Leveringstand } from '../levering/stand.ts';
import type { Berekening } from '../recht/termijnen.ts';
import type { WachtOp } from './fase.ts';
import type { Hulpwacht } from './hulpwacht.ts';
import type { Werkdeel } from './werkduur.ts';

/** From one milestone to another. */
export type Duurmaat =
  'onderzoek' | 'beslissing' | 'geheel' | 'eersteContact' | 'totHulp' | 'aanbieder' | 'bezwaar';
/** Of which of those there is a term of the law. */
export type Termijnmaat = Extract<Duurmaat, 'onderzoek' | 'beslissing' | 'bezwaar'>;
/** A part of the path: our work, or the resident's turn between report and aanvraag. */
export type Padstap = Werkdeel | 'reactie';
/** Milestones that each dossier passes once; who ends early passes the rest on that day. */
export const MIJLPALEN = ['gemeld', 'verdeeld', 'verslag', 'aanvraag', 'klaar'] as const;
export type Mijlpaal = (typeof MIJLPALEN)[number];
export type Dossiereinde = 'besluit' | 'zonderAanvraag' | 'metAdvies' | 'doorverwezen' | 'ingetrokken';

/** Where a melding stands on its way to help, in the order of the law: each moment at one of them, until it left. */
export const HALTES = [
  'screenen',
  'eersteGesprek',
  'onderzoeken',
  'toetsen',
  'verslagMaken',
  'reactie',
  'beslissen',
  'verzenden',
  'opdragen',
  'aanbieder',
] as const;
export type Halte = (typeof HALTES)[number];
/** How a melding leaves that way without help. */
export const UITGANGEN = [
  'metAdvies',
  'doorverwezen',
  'ingetrokken',
  'zonderAanvraag',
  'buitenBehandeling',
  'afgewezen',
  'overleden',
  'verhuisd',
] as const satisfies readonly (Dossiereinde | Sluitreden | 'buitenBehandeling' | 'afgewezen')[];
export type Uitgang = (typeof UITGANGEN)[number];
/** Where a dossier goes from a halte. */
export type Bestemming = Halte | Uitgang | 'hulp';

export type Maat =
  | Duurmaat
  /** `dagen` says how: `OP_TIJD`. */
  | `optijd:${Termijnmaat}`
  | `stap:${Padstap}`
  /** Stands there now, since the day of `op`. */
  | `halte:${Halte}`
  /** Left it, for where. */
  | `vertrek:${Halte}:${Bestemming}`
  | `mijlpaal:${Mijlpaal}`
  | `einde:${Dossiereinde}`
  /** Received; unlike the milestone, never passed over. */
  | 'aanvraag'
  /** Days that a finished dossier waited for this party. */
  | `gewacht:${WachtOp}`
  /** Days until the first help by whose turn it was: together `totHulp`. */
  | `hulpwacht:${Hulpwacht}`
  /** A granted part without help, since the day of `op`. */
  | `zonderHulp:${Leveringstand}`
  /** Open now and the report is not there, since the melding. */
  | 'zonderVerslag'
  /** Open now, waiting for this party. */
  | `open:${WachtOp}`
  | `bezwaar:${'ontvangen' | Bezwaareinde}`
  | 'dwangsom'
  | 'dwangsomCenten';

export const OP_TIJD = { teLaat: 0, metOpschorting: 1, zonderOpschorting: 2 } as const;

/** One thing that can be counted. */
export interface Meting {
  readonly maat: Maat;
  /** The day on which it was over; of what still runs the day on which it began. */
  readonly op: Datum;
  /** Calendar days; null while it runs. */
  readonly dagen: number | null;
  /** Left out when 1. */
  readonly aantal?: number;
}

export const duur = (maat: Maat, van: Datum, op: Datum): Meting => ({
  maat,
  op,
  dagen: Math.max(0, dagenTussen(van, op)),
});

/** In time or not, and whether it was so only because the clock stood still. */
export function opTijd(maat: Termijnmaat, op: Datum, som: Berekening | undefined): readonly Meting[] {
  if (!som) return [];
  const dagen =
    op <= som.oorspronkelijk
      ? OP_TIJD.zonderOpschorting
      : op <= som.uiterlijk
        ? OP_TIJD.metOpschorting
        : OP_TIJD.teLaat;
  return [{ maat: `optijd:${maat}`, op, dagen }];
}
