import type { DossierId } from '../kern/ids.ts';
import { gelukt, leegVeld, tenzij } from '../kern/uitkomst.ts';
import { bevestiging } from './bevestiging.ts';
import type { MeldingOntvangen } from './gebeurtenissen.ts';
import type { Meldinghandeling } from './lopend.ts';
import { INWONERS, MEDEWERKERS } from './lopend.ts';
import { lopendeMelding, melderOntbreekt, ongeldigeInwoner, ongeldigeOntvangst } from './weigeringen.ts';

export interface MeldingDoen {
  readonly soort: 'meldingDoen';
  readonly feiten: MeldingOntvangen['feiten'];
  readonly inhoud: MeldingOntvangen['inhoud'];
}

export interface MeldingSamenvoegen {
  readonly soort: 'meldingSamenvoegen';
  readonly met: DossierId;
}

export const meldingDoen: Meldinghandeling<MeldingDoen> = {
  titel: 'Melding vastleggen',
  artikel: 'Wmo 2.3.2 lid 1',
  rollen: [...INWONERS, ...MEDEWERKERS, 'systeem'],
  mag: (t) =>
    t.melding.melding
      ? {
          code: 'alGemeld',
          reden: 'In dit dossier staat al een melding.',
          artikel: 'Wmo 2.3.2 lid 1',
          uitweg: 'Voeg een tweede melding toe aan dit dossier.',
        }
      : undefined,
  decide: (o, _t, ctx) =>
    tenzij(
      [
        ongeldigeOntvangst(o.feiten.ontvangenOp, ctx.vandaag),
        ...ongeldigeInwoner(o.inhoud.inwoner, ctx.vandaag),
        leegVeld(
          o.inhoud.hulpvraag,
          'hulpvraag',
          'Er staat nog niet wat de hulpvraag is.',
          'Wmo 2.3.2 lid 1',
        ),
        melderOntbreekt(o.feiten.melder, o.inhoud.melder),
      ],
      () => [
        { soort: 'meldingOntvangen', feiten: o.feiten, inhoud: o.inhoud },
        // No letter to somebody who does not know of it yet: contact first (procedure § 1).
        ...(o.feiten.inwonerWeetErvan ? [bevestiging(o.feiten.ontvangenOp, ctx)] : []),
      ],
    ),
};

export const meldingSamenvoegen: Meldinghandeling<MeldingSamenvoegen> = {
  titel: 'Samenvoegen met ander dossier',
  artikel: 'Wmo 2.3.2 lid 1',
  rollen: MEDEWERKERS,
  mag: lopendeMelding,
  decide: (o) => gelukt([{ soort: 'meldingSamengevoegd', feiten: { met: o.met }, inhoud: null }]),
};
