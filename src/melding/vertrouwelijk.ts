import type { Rol } from '../kern/rollen.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { Vertrouwelijkgrond } from './gebeurtenissen.ts';
import type { Meldinghandeling } from './lopend.ts';
import { lopendeMelding } from './weigeringen.ts';

export interface VertrouwelijkMaken {
  readonly soort: 'vertrouwelijkMaken';
  readonly grond: Vertrouwelijkgrond;
  readonly toelichting: string;
}

export interface VertrouwelijkOpheffen {
  readonly soort: 'vertrouwelijkOpheffen';
  readonly reden: string;
}

const WERKVERDELERS: readonly Rol[] = ['screener', 'teamleider'];

/** Own employees, their family, known persons and hidden addresses: only who handles it (avg.md § 11). */
export const vertrouwelijkMaken: Meldinghandeling<VertrouwelijkMaken> = {
  titel: 'Dossier vertrouwelijk maken',
  artikel: 'Wmo 5.3.3, BIO2 8.03.01',
  rollen: WERKVERDELERS,
  mag: (t) =>
    lopendeMelding(t) ??
    (t.melding.vertrouwelijk
      ? {
          code: 'alVertrouwelijk',
          reden: 'Dit dossier is al vertrouwelijk.',
          artikel: 'Wmo 5.3.3',
          uitweg: 'Hef dat eerst op als de grond anders is.',
        }
      : undefined),
  decide: (o, _t, ctx) =>
    tenzij(
      [
        leegVeld(
          o.toelichting,
          'toelichting',
          'Er staat nog niet waarom dit dossier vertrouwelijk is.',
          'BIO2 8.03.02',
        ),
      ],
      () => [
        {
          soort: 'vertrouwelijkGemaakt',
          feiten: { op: ctx.vandaag, grond: o.grond },
          inhoud: { toelichting: o.toelichting },
        },
      ],
    ),
};

export const vertrouwelijkOpheffen: Meldinghandeling<VertrouwelijkOpheffen> = {
  titel: 'Vertrouwelijkheid opheffen',
  artikel: 'Wmo 5.3.3, BIO2 8.03.01',
  rollen: WERKVERDELERS,
  mag: (t) =>
    lopendeMelding(t) ??
    (t.melding.vertrouwelijk
      ? undefined
      : {
          code: 'nietVertrouwelijk',
          reden: 'Dit dossier is niet vertrouwelijk.',
          artikel: 'Wmo 5.3.3',
          uitweg: 'Er is niets op te heffen.',
        }),
  decide: (o, _t, ctx) =>
    tenzij(
      [leegVeld(o.reden, 'reden', 'Er staat nog niet waarom het niet meer nodig is.', 'BIO2 8.03.02')],
      () => [{ soort: 'vertrouwelijkOpgeheven', feiten: { op: ctx.vandaag }, inhoud: { reden: o.reden } }],
    ),
};
