import type { PersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { Vertrouwelijkgrond } from './gebeurtenissen.ts';
import type { Meldinghandeling } from './lopend.ts';
import { lopendeMelding } from './weigeringen.ts';

export interface VertrouwelijkMaken {
  readonly soort: 'vertrouwelijkMaken';
  readonly grond: Vertrouwelijkgrond;
  readonly toelichting: string;
}

export interface BewakingOverdragen {
  readonly soort: 'bewakingOverdragen';
  readonly aan: PersoonId;
  /** Of that person, looked up by who carries it out; null when nobody knows this person. */
  readonly rol: Rol | null;
  readonly reden: string;
}

export interface VertrouwelijkOpheffen {
  readonly soort: 'vertrouwelijkOpheffen';
  readonly reden: string;
}

export const WERKVERDELERS: readonly Rol[] = ['screener', 'teamleider'];

const NIET_VERTROUWELIJK: Weigering = {
  code: 'nietVertrouwelijk',
  reden: 'Dit dossier is niet vertrouwelijk.',
  artikel: 'Wmo 5.3.3',
  uitweg: 'Er is niets op te heffen of over te dragen.',
};

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
  mag: (t) => lopendeMelding(t) ?? (t.melding.vertrouwelijk ? undefined : NIET_VERTROUWELIJK),
  decide: (o, _t, ctx) =>
    tenzij(
      [leegVeld(o.reden, 'reden', 'Er staat nog niet waarom het niet meer nodig is.', 'BIO2 8.03.02')],
      () => [{ soort: 'vertrouwelijkOpgeheven', feiten: { op: ctx.vandaag }, inhoud: { reden: o.reden } }],
    ),
};

/** Who guards it went away: another werkverdeler takes over, by name, so that it never belongs to a whole team. */
export const bewakingOverdragen: Meldinghandeling<BewakingOverdragen> = {
  titel: 'Bewaking van een vertrouwelijk dossier overdragen',
  artikel: 'Wmo 5.3.3, BIO2 8.03.01',
  rollen: WERKVERDELERS,
  mag: (t) => lopendeMelding(t) ?? (t.melding.vertrouwelijk ? undefined : NIET_VERTROUWELIJK),
  decide: (o, t, ctx) =>
    tenzij(
      [
        leegVeld(o.reden, 'reden', 'Er staat nog niet waarom een ander het overneemt.', 'BIO2 8.03.02'),
        o.rol !== null && WERKVERDELERS.includes(o.rol)
          ? undefined
          : {
              code: 'geenWerkverdeler',
              reden: 'Alleen een screener of teamleider kan een vertrouwelijk dossier bewaken.',
              artikel: 'BIO2 8.03.02',
              uitweg: 'Kies een screener of teamleider.',
              veld: 'aan',
            },
        o.aan === t.melding.vertrouwelijk?.bewaker
          ? {
              code: 'alBewaker',
              reden: 'Deze persoon bewaakt dit dossier al.',
              artikel: 'BIO2 8.03.02',
              uitweg: 'Kies een ander.',
              veld: 'aan',
            }
          : undefined,
      ],
      () => [
        {
          soort: 'bewakingOvergedragen',
          feiten: { op: ctx.vandaag, aan: o.aan },
          inhoud: { reden: o.reden },
        },
      ],
    ),
};
