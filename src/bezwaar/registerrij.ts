import type { Datum } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Beroepuitkomst, Bezwaardoel, Bezwaargrond, Bezwaaruitkomst } from './codes.ts';
import type { Bezwaar } from './toestand.ts';

/** How an objection ended, also without a decision on it. */
export const BEZWAAREINDEN = [
  'gegrond',
  'ongegrond',
  'nietOntvankelijk',
  'ingetrokken',
  'doorgezonden',
] as const satisfies readonly (Bezwaaruitkomst | 'ingetrokken' | 'doorgezonden')[];
export type Bezwaareinde = (typeof BEZWAAREINDEN)[number];

/** One objection as the register counts it (Awb 7:11). */
export interface Bezwaarregisterrij {
  readonly onderdeel: OnderdeelId;
  readonly tegen: Bezwaardoel;
  readonly ontvangen_op: Datum;
  readonly gronden: readonly Bezwaargrond[];
  readonly uitkomst: Bezwaareinde | null;
  readonly uit_op: Datum | null;
  readonly op_tijd: boolean | null;
  readonly beroep: Beroepuitkomst | 'loopt' | null;
}

function einde(b: Bezwaar): Pick<Bezwaarregisterrij, 'uitkomst' | 'uit_op' | 'op_tijd'> {
  const beslissing = b.beslissingen.at(-1);
  if (beslissing) return { uitkomst: beslissing.uitkomst, uit_op: beslissing.op, op_tijd: beslissing.opTijd };
  if (b.ingetrokken) return { uitkomst: 'ingetrokken', uit_op: b.ingetrokken.op, op_tijd: null };
  if (b.doorgezonden) return { uitkomst: 'doorgezonden', uit_op: b.doorgezonden.op, op_tijd: null };
  return { uitkomst: null, uit_op: null, op_tijd: null };
}

/** The newest decision counts, also when a judge asked for it; its grounds go before those of the objection. */
export function bezwaarregisterrij(b: Bezwaar): Bezwaarregisterrij {
  const gronden = b.beslissingen.at(-1)?.gronden ?? [];
  const beroep = b.beroepen.at(-1);
  return {
    onderdeel: b.id,
    tegen: b.tegen,
    ontvangen_op: b.ontvangenOp,
    gronden: gronden.length > 0 ? gronden : b.gronden,
    ...einde(b),
    beroep: beroep ? (beroep.uitspraak?.uitkomst ?? 'loopt') : null,
  };
}
