import type { Handelingen } from '../kern/decider.ts';
import { tenzij, leegVeld } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { NAMENS_INWONER } from '../verslag/eigen.ts';
import type { AanvullingOntvangst, AanvullingVragen } from './aanvulling.ts';
import { aanvullingOntvangen, aanvullingVragen } from './aanvulling.ts';
import type { HersteltermijnAfsluiten } from './buitenbehandeling.ts';
import { hersteltermijnAfsluiten } from './buitenbehandeling.ts';
import type { AanvraagDoen } from './doen.ts';
import { aanvraagDoen } from './doen.ts';
import type { AanvraagGebeurtenis } from './gebeurtenissen.ts';
import type { Aanvraaghandeling } from './lopend.ts';
import { lopendeAanvraag } from './lopend.ts';
import type { OpschortingVastleggen, TermijnMededelen, UitstelInstemmen } from './termijn.ts';
import { opschortingVastleggen, termijnMededelen, uitstelInstemmen } from './termijn.ts';
import type { TotAanvraag } from './toestand.ts';
import { AANVRAGERS, vraagtZelf } from './zelf.ts';

export interface AanvraagIntrekken {
  readonly soort: 'aanvraagIntrekken';
  readonly reden: string;
}

export type AanvraagOpdracht =
  | AanvraagDoen
  | AanvullingVragen
  | AanvullingOntvangst
  | HersteltermijnAfsluiten
  | UitstelInstemmen
  | OpschortingVastleggen
  | TermijnMededelen
  | AanvraagIntrekken;

/** The resident's own, and no reason is owed; who records it for them says how they asked. */
const aanvraagIntrekken: Aanvraaghandeling<AanvraagIntrekken> = {
  titel: 'Aanvraag intrekken',
  artikel: 'Awb 4:1',
  rollen: [...AANVRAGERS, ...NAMENS_INWONER],
  mag: lopendeAanvraag,
  decide: (o, _t, ctx) =>
    tenzij(
      [
        vraagtZelf(ctx.wie.rol)
          ? undefined
          : leegVeld(o.reden, 'reden', 'Leg vast hoe de inwoner de aanvraag introk.', 'Awb 4:1'),
      ],
      () => [{ soort: 'aanvraagIngetrokken', feiten: { op: ctx.vandaag }, inhoud: { reden: o.reden } }],
    ),
};

export const aanvraagHandelingen: Handelingen<
  AanvraagOpdracht,
  TotAanvraag,
  AanvraagGebeurtenis,
  LokaleRegels
> = {
  aanvraagDoen,
  aanvullingVragen,
  aanvullingOntvangen,
  hersteltermijnAfsluiten,
  uitstelInstemmen,
  opschortingVastleggen,
  termijnMededelen,
  aanvraagIntrekken,
};
