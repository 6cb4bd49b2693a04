import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij, leegVeld } from '../kern/uitkomst.ts';
import { BEHANDELAARS } from '../onderzoek/rollen.ts';
import type { Opschorting } from '../recht/opschorting.ts';
import { NAMENS_INWONER } from '../verslag/eigen.ts';
import type { OpschortingVastgelegd } from './gebeurtenissen.ts';
import type { AanvraagContext, Aanvraaghandeling } from './lopend.ts';
import { haalAanvraag, lopendeAanvraag, termijnVoorbij } from './lopend.ts';
import type { TotAanvraag } from './toestand.ts';
import { beslistermijn } from './toestand.ts';
import { AANVRAGERS } from './zelf.ts';

export interface UitstelInstemmen {
  readonly soort: 'uitstelInstemmen';
  readonly schriftelijk: boolean;
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly toelichting: string;
}
export interface OpschortingVastleggen {
  readonly soort: 'opschortingVastleggen';
  readonly grond: OpschortingVastgelegd['feiten']['grond'];
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly toelichting: string;
}
export interface TermijnMededelen {
  readonly soort: 'termijnMededelen';
  readonly nieuweDatum: Datum;
  readonly reden: string;
}

type Periode = Pick<Opschorting, 'van' | 'totEnMet'>;

const NA_EINDE = {
  code: 'naEindeTermijn',
  uitweg:
    'Een termijn die voorbij is, kan niet meer stilstaan. Vertel de inwoner wanneer het besluit komt (Awb 4:14).',
} as const;

/** The period makes sense and touches a term that still runs. */
function ongeldigePeriode(
  o: Periode,
  t: TotAanvraag,
  ctx: AanvraagContext,
  artikel: string,
): readonly (Weigering | undefined)[] {
  return [
    o.totEnMet < o.van
      ? {
          code: 'periodeOnmogelijk',
          reden: 'De laatste dag ligt voor de eerste dag.',
          artikel,
          uitweg: 'Controleer de datums.',
          veld: 'totEnMet',
        }
      : undefined,
    termijnVoorbij(o.van, t, ctx.regels, { ...NA_EINDE, artikel, veld: 'van' }),
    o.van <= haalAanvraag(t).ontvangenOp
      ? {
          code: 'voorBeginTermijn',
          reden: 'De beslistermijn liep toen nog niet.',
          artikel,
          uitweg: 'Begin na de dag van de aanvraag.',
          veld: 'van',
        }
      : undefined,
  ];
}

function alVastgelegd(t: TotAanvraag, nieuw: Opschorting): boolean {
  return t.aanvraag.uitstel.some(
    (u) => u.grond === nieuw.grond && u.van === nieuw.van && u.totEnMet === nieuw.totEnMet,
  );
}

const INSTEMMING = 'Awb 4:15 lid 2 onder a';

/** Only in writing and only while the term runs: an overrun is not mended afterwards. */
export const uitstelInstemmen: Aanvraaghandeling<UitstelInstemmen> = {
  titel: 'Instemming met uitstel vastleggen',
  artikel: INSTEMMING,
  rollen: [...AANVRAGERS, ...NAMENS_INWONER],
  mag: (t, ctx) =>
    lopendeAanvraag(t) ?? termijnVoorbij(ctx.vandaag, t, ctx.regels, { ...NA_EINDE, artikel: INSTEMMING }),
  decide: (o, t, ctx) =>
    tenzij(
      [
        ...ongeldigePeriode(o, t, ctx, INSTEMMING),
        o.schriftelijk
          ? undefined
          : {
              code: 'nietSchriftelijk',
              reden: 'Instemmen met uitstel moet schriftelijk.',
              artikel: INSTEMMING,
              uitweg: 'Vraag een brief of e-mail van de inwoner.',
              veld: 'schriftelijk',
            },
      ],
      () =>
        alVastgelegd(t, { grond: 'opInstemming', van: o.van, totEnMet: o.totEnMet })
          ? []
          : [
              {
                soort: 'uitstelIngestemd',
                feiten: { op: ctx.vandaag, van: o.van, totEnMet: o.totEnMet },
                inhoud: { toelichting: o.toelichting },
              },
            ],
    ),
};

const OPSCHORTARTIKEL: Readonly<Record<OpschortingVastleggen['grond'], string>> = {
  opVertragingAanvrager: 'Awb 4:15 lid 2 onder b',
  opOvermacht: 'Awb 4:15 lid 2 onder c',
  opBuitenland: 'Awb 4:15 lid 1 onder b',
};

/** The grounds of the law and no other: too few people, or waiting for our own advice, is none of them. */
export const opschortingVastleggen: Aanvraaghandeling<OpschortingVastleggen> = {
  titel: 'Opschorting vastleggen',
  artikel: 'Awb 4:15',
  rollen: BEHANDELAARS,
  mag: lopendeAanvraag,
  decide: (o, t, ctx) =>
    tenzij(
      [
        ...ongeldigePeriode(o, t, ctx, OPSCHORTARTIKEL[o.grond]),
        leegVeld(
          o.toelichting,
          'toelichting',
          'Leg uit waarom de termijn stilstaat. Te weinig personeel is geen overmacht.',
          OPSCHORTARTIKEL[o.grond],
        ),
      ],
      () =>
        alVastgelegd(t, o)
          ? []
          : [
              {
                soort: 'opschortingVastgelegd',
                feiten: { grond: o.grond, van: o.van, totEnMet: o.totEnMet },
                inhoud: { toelichting: o.toelichting },
              },
            ],
    ),
};

/** Tells that it will be late. It does not extend the term (Awb 4:14 lid 1). */
export const termijnMededelen: Aanvraaghandeling<TermijnMededelen> = {
  titel: 'Meedelen dat het besluit later komt',
  artikel: 'Awb 4:14 lid 1',
  rollen: BEHANDELAARS,
  mag: lopendeAanvraag,
  decide(o, t, ctx) {
    const termijn = beslistermijn(t.aanvraag, ctx.regels);
    return tenzij(
      [
        o.nieuweDatum <= ctx.vandaag
          ? {
              code: 'datumNietInToekomst',
              reden: 'Noem een dag na vandaag.',
              artikel: 'Awb 4:14 lid 1',
              uitweg: 'Kies een zo kort mogelijke, haalbare dag.',
              veld: 'nieuweDatum',
            }
          : undefined,
        termijn && o.nieuweDatum <= termijn.uiterlijk
          ? {
              code: 'nogOpTijd',
              reden: `Op die dag is het besluit nog op tijd (uiterlijk ${datumLang(termijn.uiterlijk)}).`,
              artikel: 'Awb 4:14 lid 1',
              uitweg: 'Een mededeling is alleen nodig als het later wordt.',
              veld: 'nieuweDatum',
            }
          : undefined,
        leegVeld(o.reden, 'reden', 'Leg uit waarom het later wordt.', 'Awb 4:14 lid 1'),
      ],
      () =>
        termijn === undefined || t.aanvraag.mededelingen.at(-1)?.nieuweDatum === o.nieuweDatum
          ? []
          : [
              {
                soort: 'termijnMededelingGedaan',
                feiten: {
                  op: ctx.vandaag,
                  wettelijkUiterlijk: termijn.uiterlijk,
                  nieuweDatum: o.nieuweDatum,
                },
                inhoud: { reden: o.reden },
              },
            ],
    );
  },
};
