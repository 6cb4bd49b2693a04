import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { Meldinghandeling } from './lopend.ts';
import { INWONERS, MEDEWERKERS } from './lopend.ts';
import { lopendeMelding } from './weigeringen.ts';

export interface MeldingDoorzenden {
  readonly soort: 'meldingDoorzenden';
  readonly naar: string;
  readonly toelichting: string;
}

export interface MeldingIntrekken {
  readonly soort: 'meldingIntrekken';
  /** Free for the resident; for an employee: how the resident let it be known. */
  readonly reden: string;
}

export const meldingDoorzenden: Meldinghandeling<MeldingDoorzenden> = {
  titel: 'Doorzenden naar andere gemeente of loket',
  artikel: 'Awb 2:3',
  rollen: MEDEWERKERS,
  mag: lopendeMelding,
  decide: (o, _t, ctx) =>
    tenzij(
      [
        leegVeld(o.naar, 'naar', 'Zeg waarheen u doorzendt.', 'Awb 2:3'),
        leegVeld(
          o.toelichting,
          'toelichting',
          'Er staat nog niet hoe u de inwoner vertelde dat u doorzendt.',
          'Awb 2:3 lid 1',
        ),
      ],
      () => [
        {
          soort: 'meldingDoorgezonden',
          feiten: { op: ctx.vandaag },
          inhoud: { naar: o.naar, toelichting: o.toelichting },
        },
      ],
    ),
};

export const meldingIntrekken: Meldinghandeling<MeldingIntrekken> = {
  titel: 'Melding intrekken',
  artikel: 'Wmo 2.3.2 lid 1',
  // A carer looks along; withdrawing is for the resident or who acts for them (Wmo 1.1.1 lid 2).
  rollen: ['inwoner', 'vertegenwoordiger', ...MEDEWERKERS],
  mag: lopendeMelding,
  decide: (o, _t, ctx) =>
    tenzij(
      [
        // A resident owes nobody a reason; an employee shows that the resident asked for it.
        INWONERS.includes(ctx.wie.rol)
          ? undefined
          : leegVeld(o.reden, 'reden', 'Schrijf op hoe de inwoner dit liet weten.', 'Awb 3:2'),
      ],
      () => [
        {
          soort: 'meldingIngetrokken',
          feiten: {
            op: ctx.vandaag,
            door: ctx.wie.rol === 'vertegenwoordiger' ? 'vertegenwoordiger' : 'inwoner',
          },
          inhoud: { reden: o.reden },
        },
      ],
    ),
};
