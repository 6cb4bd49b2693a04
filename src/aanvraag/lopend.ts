import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context, Handeling } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { AanvraagGebeurtenis } from './gebeurtenissen.ts';
import type { Aanvraag, TotAanvraag } from './toestand.ts';
import { beslistermijn } from './toestand.ts';

export type AanvraagContext = Context<LokaleRegels>;
export type Aanvraaghandeling<O> = Handeling<O, TotAanvraag, AanvraagGebeurtenis, LokaleRegels>;

/** There must be an aanvraag that was not withdrawn. */
export function lopendeAanvraag(t: TotAanvraag): Weigering | undefined {
  if (!t.aanvraag.aanvraag)
    return {
      code: 'nogGeenAanvraag',
      reden: 'Er is nog geen aanvraag.',
      artikel: 'Wmo 2.3.5 lid 2',
      uitweg: 'Leg eerst de aanvraag vast.',
    };
  return t.aanvraag.ingetrokkenOp === null ? undefined : ingetrokken(t.aanvraag.ingetrokkenOp);
}

function ingetrokken(op: Datum): Weigering {
  return {
    code: 'aanvraagIngetrokken',
    reden: `De aanvraag is ingetrokken op ${datumLang(op)}.`,
    artikel: 'Awb 4:1',
    uitweg: 'De inwoner kan een nieuwe aanvraag doen.',
  };
}

/** The aanvraag as a value. @throws Error when a decider forgot to ask `lopendeAanvraag` first. */
export function haalAanvraag(t: TotAanvraag): Aanvraag {
  if (!t.aanvraag.aanvraag) throw new Error('haalAanvraag zonder aanvraag');
  return t.aanvraag.aanvraag;
}

/** A term that is over cannot stand still any more (Awb 4:15). */
export function termijnVoorbij(
  dag: Datum,
  t: TotAanvraag,
  regels: LokaleRegels,
  bij: { readonly code: string; readonly artikel: string; readonly uitweg: string; readonly veld?: string },
): Weigering | undefined {
  const termijn = beslistermijn(t.aanvraag, regels);
  if (!termijn || dag <= termijn.uiterlijk) return undefined;
  return {
    ...bij,
    reden: `Dat is na de beslistermijn: die loopt tot en met ${datumLang(termijn.uiterlijk)}.`,
  };
}
