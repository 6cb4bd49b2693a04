import { zelfde } from '../kern/canoniek.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { bevestigingLater } from './bevestiging.ts';
import type { Kanaal, MelderGegevens, MelderSoort, MeldingGebeurtenis } from './gebeurtenissen.ts';
import type { MeldingContext, Meldinghandeling } from './lopend.ts';
import { INWONERS, MEDEWERKERS } from './lopend.ts';
import type { LatereMelding, TotMelding } from './toestand.ts';
import { nogTeHoren } from './toestand.ts';
import {
  eersteOntvangst,
  haalMelding,
  laatsteOntvangst,
  lopendeMelding,
  melderOntbreekt,
  ongeldigeOntvangst,
} from './weigeringen.ts';

export interface MeldingToevoegen {
  readonly soort: 'meldingToevoegen';
  readonly ontvangenOp: Datum;
  readonly kanaal: Kanaal;
  readonly uitDossier: DossierId | null;
  readonly hulpvraag: string;
  /** Who reported this one; absent: the resident. */
  readonly namens?: {
    readonly melder: MelderSoort;
    readonly gegevens: MelderGegevens | null;
    readonly inwonerWeetErvan: boolean;
    readonly melderNoemen: boolean;
  };
}

export const meldingToevoegen: Meldinghandeling<MeldingToevoegen> = {
  titel: 'Tweede melding toevoegen',
  artikel: 'Wmo 2.3.2 lid 1',
  rollen: [...INWONERS, ...MEDEWERKERS, 'systeem'],
  mag: lopendeMelding,
  decide: (o, t, ctx) =>
    tenzij(
      [
        ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
        leegVeld(o.hulpvraag, 'hulpvraag', 'Er staat nog niet wat de hulpvraag is.', 'Wmo 2.3.2 lid 1'),
        o.namens && melderOntbreekt(o.namens.melder, o.namens.gegevens),
      ],
      () => (t.melding.latereMeldingen.some((m) => isDeze(m, o)) ? [] : erbij(o, t, ctx)),
    ),
};

function isDeze(m: LatereMelding, o: MeldingToevoegen): boolean {
  return zelfde([m.ontvangenOp, m.hulpvraag, m.kanaal], [o.ontvangenOp, o.hulpvraag, o.kanaal]);
}

function erbij(o: MeldingToevoegen, t: TotMelding, ctx: MeldingContext): readonly MeldingGebeurtenis[] {
  const { namens } = o;
  const eerste = eersteOntvangst(t.melding) ?? haalMelding(t).ontvangenOp;
  const laatste = laatsteOntvangst(t.melding) ?? eerste;
  const later = {
    nummer: t.melding.latereMeldingen.length + 1,
    eerste: o.ontvangenOp < eerste ? o.ontvangenOp : eerste,
    laatste: o.ontvangenOp > laatste ? o.ontvangenOp : laatste,
  };
  // No letter to somebody who does not know of it yet: contact first (procedure § 1).
  const weetErvan = namens?.inwonerWeetErvan !== false && !nogTeHoren(t.melding);
  return [
    {
      soort: 'meldingToegevoegd',
      feiten: {
        ontvangenOp: o.ontvangenOp,
        kanaal: o.kanaal,
        uitDossier: o.uitDossier,
        ...(namens && {
          melder: namens.melder,
          inwonerWeetErvan: namens.inwonerWeetErvan,
          melderNoemen: namens.melderNoemen,
        }),
      },
      inhoud: { hulpvraag: o.hulpvraag, ...(namens && { melder: namens.gegevens }) },
    },
    ...(weetErvan ? [bevestigingLater(later, ctx)] : []),
  ];
}
