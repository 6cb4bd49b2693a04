import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij, leegVeld } from '../kern/uitkomst.ts';
import { ongeldigeOntvangst } from '../melding/weigeringen.ts';
import { BEHANDELAARS } from '../onderzoek/rollen.ts';
import { NAMENS_INWONER, nietVandaag } from '../verslag/eigen.ts';
import type { Ontbrekend } from './gebeurtenissen.ts';
import type { Aanvraaghandeling } from './lopend.ts';
import { lopendeAanvraag, termijnVoorbij } from './lopend.ts';
import type { Aanvulling, TotAanvraag } from './toestand.ts';
import { AANVRAGERS } from './zelf.ts';

export interface AanvullingVragen {
  readonly soort: 'aanvullingVragen';
  readonly ontbreekt: readonly Ontbrekend[];
  readonly hersteltermijnTotEnMet: Datum;
  readonly toelichting: string;
}

export interface AanvullingOntvangst {
  readonly soort: 'aanvullingOntvangen';
  readonly ontvangenOp: Datum;
  readonly volledig: boolean;
  readonly toelichting: string;
}

/** The invitation on which nothing was recorded yet: one at a time. */
export function openAanvulling(t: TotAanvraag): Aanvulling | undefined {
  return t.aanvraag.aanvullingen.find((a) => a.ontvangen === null);
}

/** Of the whole dossier, so that no number is given twice. */
function aantalAanvullingen({ aanvraag: { eerdere, aanvullingen } }: TotAanvraag): number {
  return eerdere.reduce((som, e) => som + e.aantalAanvullingen, aanvullingen.length);
}

/** One invitation at a time, while there is still time for an answer. */
function vraagLoopt(t: TotAanvraag, vandaag: Datum): Weigering | undefined {
  const open = openAanvulling(t);
  if (!open) return undefined;
  const verstreken = open.hersteltermijnTotEnMet < vandaag;
  return {
    code: verstreken ? 'hersteltermijnVerstreken' : 'aanvullingLoopt',
    reden: verstreken
      ? `De inwoner kon aanvullen tot en met ${datumLang(open.hersteltermijnTotEnMet)}. Er kwam niets.`
      : `Er is al om een aanvulling gevraagd, tot en met ${datumLang(open.hersteltermijnTotEnMet)}.`,
    artikel: 'Awb 4:5 lid 1',
    uitweg: verstreken
      ? 'Beslis op wat er is, of besluit de aanvraag niet te behandelen. Wil de inwoner meer tijd? Dan kan die schriftelijk instemmen met uitstel.'
      : 'Wacht op de inwoner. Kwam er al iets binnen? Leg dat dan eerst vast.',
  };
}

/** Invitation to complete: the term stands still from the day after (Awb 4:15 lid 1 onder a). */
export const aanvullingVragen: Aanvraaghandeling<AanvullingVragen> = {
  titel: 'Aanvulling vragen',
  artikel: 'Awb 4:5, 4:15 lid 1 onder a',
  rollen: BEHANDELAARS,
  mag: (t, ctx) =>
    lopendeAanvraag(t) ??
    vraagLoopt(t, ctx.vandaag) ??
    termijnVoorbij(plusDagen(ctx.vandaag, 1), t, ctx.regels, {
      code: 'naEindeTermijn',
      artikel: 'Awb 4:15 lid 1',
      uitweg:
        'Vraag het de inwoner zonder de termijn stil te zetten, en vertel wanneer het besluit komt (Awb 4:14).',
    }),
  decide: (o, t, ctx) =>
    tenzij(
      [
        o.ontbreekt.length === 0
          ? {
              code: 'nietsOntbreekt',
              reden: 'Er staat niet wat er ontbreekt.',
              artikel: 'Awb 4:5 lid 1',
              uitweg: 'Kruis aan wat nodig is voor het besluit. Wachten op eigen advies is geen reden.',
              veld: 'ontbreekt',
            }
          : undefined,
        o.hersteltermijnTotEnMet <= ctx.vandaag
          ? {
              code: 'hersteltermijnTeKort',
              reden: 'De inwoner moet tijd krijgen om aan te vullen.',
              artikel: 'Awb 4:5 lid 1',
              uitweg: `Gebruikelijk is tot en met ${datumLang(plusDagen(ctx.vandaag, ctx.regels.hersteltermijnDagen))}.`,
              veld: 'hersteltermijnTotEnMet',
            }
          : undefined,
        leegVeld(
          o.toelichting,
          'toelichting',
          'Leg in gewone woorden uit wat er nog nodig is.',
          'Awb 4:5 lid 1',
        ),
      ],
      () => [
        {
          soort: 'aanvullingGevraagd',
          feiten: {
            id: volgendOnderdeel('AA', aantalAanvullingen(t)),
            op: ctx.vandaag,
            hersteltermijnTotEnMet: o.hersteltermijnTotEnMet,
            ontbreekt: o.ontbreekt,
          },
          inhoud: { toelichting: o.toelichting },
        },
      ],
    ),
};

/** What came in on the invitation; the term runs again from that day (R8). Late is received all the same. */
export const aanvullingOntvangen: Aanvraaghandeling<AanvullingOntvangst> = {
  titel: 'Aanvulling vastleggen',
  artikel: 'Awb 4:15 lid 1 onder a',
  rollen: [...AANVRAGERS, ...NAMENS_INWONER],
  mag: (t) =>
    lopendeAanvraag(t) ??
    (openAanvulling(t)
      ? undefined
      : {
          code: 'geenAanvullingGevraagd',
          reden: 'Er is geen aanvulling gevraagd.',
          artikel: 'Awb 4:5 lid 1',
          uitweg: 'Nieuwe informatie kan als gegeven in het onderzoek worden vastgelegd.',
        }),
  decide(o, t, ctx) {
    const open = openAanvulling(t);
    return tenzij(
      [
        ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
        nietVandaag(o.ontvangenOp, ctx),
        open && o.ontvangenOp < open.op
          ? {
              code: 'aanvullingVoorVraag',
              reden: `De vraag om aan te vullen is van ${datumLang(open.op)}.`,
              artikel: 'Awb 4:15 lid 1 onder a',
              uitweg: 'Vul de dag in waarop de aanvulling binnenkwam.',
              veld: 'ontvangenOp',
            }
          : undefined,
      ],
      () =>
        open
          ? [
              {
                soort: 'aanvullingOntvangen',
                feiten: { id: open.id, ontvangenOp: o.ontvangenOp, volledig: o.volledig },
                inhoud: { toelichting: o.toelichting },
              },
            ]
          : [],
    );
  },
};
