import type { Handeling } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { geweigerd } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { BezwaarGebeurtenis } from './gebeurtenissen.ts';
import { openBezwaren, teBeslissen, vindBezwaar } from './stand.ts';
import type { Bezwaar, TotBezwaar } from './toestand.ts';

export type Bezwaarhandeling<O> = Handeling<O, TotBezwaar, BezwaarGebeurtenis, LokaleRegels>;

/** Who handles objections; who may decide is in the mandate table (Awb 10:3). */
export const BEZWAARBEHANDELAARS: readonly Rol[] = ['jurist', 'teamleider'];
/** Letters and papers: the desk may do it for them. */
export const MET_ADMINISTRATIE: readonly Rol[] = [...BEZWAARBEHANDELAARS, 'administratie'];

const GEEN_OPEN_BEZWAAR: Weigering = {
  code: 'geenOpenBezwaar',
  reden: 'Er is geen bezwaar waarop nog moet worden beslist.',
  artikel: 'Awb 7:10',
  uitweg: 'Kwam er een bezwaar binnen? Leg dat dan eerst vast.',
};

export const heeftOpenBezwaar = (t: TotBezwaar): Weigering | undefined =>
  openBezwaren(t).length > 0 ? undefined : GEEN_OPEN_BEZWAAR;

/** Goes on with the objection that was meant; one that is done is no longer handled. */
export function bijOpenBezwaar(
  id: OnderdeelId,
  t: TotBezwaar,
  doe: (b: Bezwaar) => Uitkomst<readonly BezwaarGebeurtenis[]>,
): Uitkomst<readonly BezwaarGebeurtenis[]> {
  const b = vindBezwaar(t, id);
  if (!b || !teBeslissen(b))
    return geweigerd({
      ...GEEN_OPEN_BEZWAAR,
      code: 'bezwaarNietOpen',
      reden: 'Op dit bezwaar hoeft niet meer te worden beslist.',
      uitweg: 'Kies een bezwaar dat nog loopt.',
      veld: 'bezwaar',
    });
  return doe(b);
}

/** Numbers go on through the whole dossier, so that every part keeps its own. */
export function volgende(
  letter: string,
  t: TotBezwaar,
  tel: (b: Bezwaar) => readonly unknown[],
): OnderdeelId {
  return volgendOnderdeel(letter, t.bezwaar.bezwaren.flatMap((b) => [...tel(b)]).length);
}
