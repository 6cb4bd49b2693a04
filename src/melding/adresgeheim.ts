import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { Adresgeheimbron } from './adresgeheimfeiten.ts';
import type { Meldinghandeling } from './lopend.ts';
import { MEDEWERKERS } from './lopend.ts';

export interface AdresGeheimMaken {
  readonly soort: 'adresGeheimMaken';
  readonly bron: Adresgeheimbron;
  readonly toelichting: string;
}

export interface AdresGeheimOpheffen {
  readonly soort: 'adresGeheimOpheffen';
  readonly reden: string;
}

/**
 * At any moment while there is a dossier, also after the decision: who has to flee does so when it happens. It closes
 * the dossier for nobody, so whoever works in it can say it (avg.md § 2b: safety).
 */
export const adresGeheimMaken: Meldinghandeling<AdresGeheimMaken> = {
  titel: 'Adres geheim maken',
  artikel: 'Wmo 5.2.1, 5.3.3',
  rollen: MEDEWERKERS,
  mag: (t) =>
    t.melding.melding === null
      ? GEEN_MELDING
      : t.melding.adresGeheim
        ? {
            code: 'adresAlGeheim',
            reden: 'Het adres is al geheim.',
            artikel: 'Wmo 5.3.3',
            uitweg: 'Er is niets te doen.',
          }
        : undefined,
  decide: (o, _t, ctx) =>
    tenzij(
      [leegVeld(o.toelichting, 'toelichting', 'Er staat nog niet waaruit dat blijkt.', 'BIO2 8.03.02')],
      () => [
        {
          soort: 'adresGeheimGemaakt',
          feiten: { op: ctx.vandaag, bron: o.bron },
          inhoud: { toelichting: o.toelichting },
        },
      ],
    ),
};

export const adresGeheimOpheffen: Meldinghandeling<AdresGeheimOpheffen> = {
  titel: 'Adres niet meer geheim',
  artikel: 'Wmo 5.3.3',
  rollen: MEDEWERKERS,
  mag: (t) => (t.melding.adresGeheim ? undefined : NIET_GEHEIM),
  decide: (o, _t, ctx) =>
    tenzij(
      [leegVeld(o.reden, 'reden', 'Er staat nog niet waarom het niet meer nodig is.', 'BIO2 8.03.02')],
      () => [{ soort: 'adresGeheimOpgeheven', feiten: { op: ctx.vandaag }, inhoud: { reden: o.reden } }],
    ),
};

const GEEN_MELDING: Weigering = {
  code: 'geenMelding',
  reden: 'Er is nog geen melding in dit dossier.',
  artikel: 'Wmo 2.3.2 lid 1',
  uitweg: 'Leg eerst de melding vast.',
};

const NIET_GEHEIM: Weigering = {
  code: 'adresNietGeheim',
  reden: 'Het adres is niet geheim.',
  artikel: 'Wmo 5.3.3',
  uitweg: 'Er is niets op te heffen.',
};
