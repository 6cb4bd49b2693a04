import type { Datum } from '../kern/datum.ts';
import { leesDatum } from '../kern/datum.ts';
import type { DossierId, OnderdeelId } from '../kern/ids.ts';
import { leesDossierId, leesOnderdeelId } from '../kern/ids.ts';
import type { Trap } from '../voortzetting/aflopend.ts';
import { TRAPPEN } from '../voortzetting/aflopend.ts';

/** What somebody asks of the list of help that ends. */
export interface Afloopvraag {
  /** Null: every step. */
  readonly trap: Trap | null;
  readonly ookGeregeld: boolean;
  /** Of what is over: only what ended in this year; null for all. */
  readonly jaar: number | null;
  /** Keyset: the place of the last line of the page before. */
  readonly na: { readonly dag: Datum; readonly dossier: DossierId; readonly onderdeel: OnderdeelId } | null;
}

/** Nothing in an address is refused: what cannot be read is not asked. */
export function leesAfloopvraag(velden: Readonly<Record<string, string | undefined>>): Afloopvraag {
  const [dag = '', dossier = '', onderdeel = ''] = (velden['na'] ?? '').split('_');
  const plaats = {
    dag: leesDatum(dag),
    dossier: leesDossierId(dossier),
    onderdeel: leesOnderdeelId(onderdeel),
  };
  return {
    trap: TRAPPEN.find((trap) => trap === velden['trap']) ?? null,
    ookGeregeld: velden['geregeld'] === 'ja',
    jaar: /^20\d\d$/.test(velden['jaar'] ?? '') ? Number(velden['jaar']) : null,
    na:
      plaats.dag && plaats.dossier && plaats.onderdeel
        ? { dag: plaats.dag, dossier: plaats.dossier, onderdeel: plaats.onderdeel }
        : null,
  };
}

export function schrijfAfloopvraag({ trap, ookGeregeld, jaar, na }: Partial<Afloopvraag>): string {
  return new URLSearchParams({
    ...(trap && { trap }),
    ...(ookGeregeld && { geregeld: 'ja' }),
    ...(jaar && { jaar: String(jaar) }),
    ...(na && { na: [na.dag, na.dossier, na.onderdeel].join('_') }),
  }).toString();
}
