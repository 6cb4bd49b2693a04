import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { gelukt, leegVeld, tenzij } from '../kern/uitkomst.ts';
import { bevestiging } from './bevestiging.ts';
import type { Kanaal, MeldingOntvangen } from './gebeurtenissen.ts';
import type { Meldinghandeling } from './lopend.ts';
import { INWONERS, MEDEWERKERS } from './lopend.ts';
import { lopendeMelding, ongeldigeInwoner, ongeldigeOntvangst } from './weigeringen.ts';

export interface MeldingDoen {
  readonly soort: 'meldingDoen';
  readonly feiten: MeldingOntvangen['feiten'];
  readonly inhoud: MeldingOntvangen['inhoud'];
}

export interface MeldingToevoegen {
  readonly soort: 'meldingToevoegen';
  readonly ontvangenOp: Datum;
  readonly kanaal: Kanaal;
  readonly uitDossier: DossierId | null;
  readonly hulpvraag: string;
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
        o.feiten.melder !== 'zelf' && !o.inhoud.melder
          ? {
              code: 'melderOntbreekt',
              reden: 'Het is niet duidelijk wie meldt namens de inwoner.',
              artikel: 'Wmo 2.3.2 lid 1',
              uitweg: 'Vul de naam van de melder in.',
              veld: 'melderNaam',
            }
          : undefined,
      ],
      () => [
        { soort: 'meldingOntvangen', feiten: o.feiten, inhoud: o.inhoud },
        // No letter to somebody who does not know of it yet: contact first (procedure § 1).
        ...(o.feiten.inwonerWeetErvan ? [bevestiging(o.feiten.ontvangenOp, ctx)] : []),
      ],
    ),
};

export const meldingToevoegen: Meldinghandeling<MeldingToevoegen> = {
  titel: 'Tweede melding toevoegen',
  artikel: 'Wmo 2.3.2 lid 1',
  rollen: [...INWONERS, ...MEDEWERKERS, 'systeem'],
  mag: lopendeMelding,
  decide: (o, t, ctx) => {
    const dubbel = t.melding.latereMeldingen.some(
      (m) => m.ontvangenOp === o.ontvangenOp && m.hulpvraag === o.hulpvraag && m.kanaal === o.kanaal,
    );
    return tenzij(
      [
        ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
        leegVeld(o.hulpvraag, 'hulpvraag', 'Er staat nog niet wat de hulpvraag is.', 'Wmo 2.3.2 lid 1'),
      ],
      () =>
        dubbel
          ? []
          : [
              {
                soort: 'meldingToegevoegd',
                feiten: { ontvangenOp: o.ontvangenOp, kanaal: o.kanaal, uitDossier: o.uitDossier },
                inhoud: { hulpvraag: o.hulpvraag },
              },
            ],
    );
  },
};

export const meldingSamenvoegen: Meldinghandeling<MeldingSamenvoegen> = {
  titel: 'Samenvoegen met ander dossier',
  artikel: 'Wmo 2.3.2 lid 1',
  rollen: MEDEWERKERS,
  mag: lopendeMelding,
  decide: (o) => gelukt([{ soort: 'meldingSamengevoegd', feiten: { met: o.met }, inhoud: null }]),
};
