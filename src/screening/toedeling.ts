import type { Datum } from '../kern/datum.ts';
import type { Context, Handeling } from '../kern/decider.ts';
import type { LokaleCode, PersoonId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { gelukt, tenzij, leegVeld } from '../kern/uitkomst.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { ScreeningGebeurtenis, Toedelingreden } from './gebeurtenissen.ts';
import type { TotScreening } from './toestand.ts';
import { inwonerWeetNiets, nogNietBeoordeeld } from './weigeringen.ts';

export interface Toedelen {
  readonly soort: 'toedelen';
  readonly aan: PersoonId;
  readonly team: LokaleCode | null;
  readonly redenen: readonly Toedelingreden[];
  /** Who stood on top of the proposal the werkverdeler saw; null when there was none. */
  readonly voorgesteld: PersoonId | null;
  readonly toelichting: string;
}
export interface Oppakken {
  readonly soort: 'oppakken';
  readonly team: LokaleCode | null;
  readonly toelichting: string;
}
export interface Teruggeven {
  readonly soort: 'teruggeven';
  readonly reden: string;
}
export interface Vervangen {
  readonly soort: 'vervangen';
  readonly vervanger: PersoonId;
  readonly van: Datum;
  readonly totEnMet: Datum;
}

type Toedelhandeling<O> = Handeling<O, TotScreening, ScreeningGebeurtenis, LokaleRegels>;

/**
 * Also after closing with advice or a whole hand-over: an aanvraag stays possible (Wmo 2.3.2 lid 9)
 * and then somebody must treat it.
 */
function nogNietToeTeDelen(t: TotScreening): Weigering | undefined {
  return lopendeMelding(t) ?? nogNietBeoordeeld(t) ?? inwonerWeetNiets(t);
}

export const toedelen: Toedelhandeling<Toedelen> = {
  titel: 'Toedelen aan een klantmanager',
  artikel: 'Wmo 2.3.2 lid 1',
  rollen: ['screener', 'teamleider'],
  mag: nogNietToeTeDelen,
  decide: (o, t) => {
    const afgeweken = o.voorgesteld !== null && o.voorgesteld !== o.aan;
    return tenzij(
      [
        ongeldigeRedenen(o.redenen),
        afgeweken
          ? leegVeld(o.toelichting, 'toelichting', 'Dit wijkt af van het voorstel. Leg uit waarom.', 'Omkeer')
          : undefined,
        o.redenen.includes('anders') && !afgeweken
          ? leegVeld(o.toelichting, 'toelichting', 'Leg uit wat de andere reden is.', 'Omkeer')
          : undefined,
      ],
      () =>
        t.screening.behandelaar?.persoon === o.aan && t.screening.behandelaar.team === o.team
          ? []
          : [
              {
                soort: 'toegedeeld',
                feiten: {
                  aan: o.aan,
                  team: o.team,
                  redenen: o.redenen,
                  volgtVoorstel: o.voorgesteld === o.aan,
                  ...(o.voorgesteld !== null && { voorgesteld: o.voorgesteld }),
                },
                inhoud: { toelichting: o.toelichting },
              },
            ],
    );
  },
};

function ongeldigeRedenen(redenen: readonly Toedelingreden[]): Weigering | undefined {
  if (redenen.length === 0)
    return {
      code: 'redenOntbreekt',
      reden: 'Er staat nog geen reden bij de toedeling.',
      artikel: 'Omkeer',
      uitweg: 'Kies ten minste één reden.',
      veld: 'redenen',
    };
  if (redenen.includes('zelfOpgepakt'))
    return {
      code: 'nietZelfOpgepakt',
      reden: 'Zelf oppakken doet de klantmanager zelf.',
      artikel: 'Omkeer',
      uitweg: 'Kies een andere reden.',
      veld: 'redenen',
    };
  return undefined;
}

export const oppakken: Toedelhandeling<Oppakken> = {
  titel: 'Zelf oppakken',
  artikel: 'Wmo 2.3.2 lid 1',
  rollen: ['klantmanager'],
  mag: (t, ctx) => nogNietToeTeDelen(t) ?? alInBehandeling(t, ctx) ?? nietVoorIedereen(t),
  decide: (o, _t, ctx) =>
    gelukt([
      {
        soort: 'toegedeeld',
        feiten: { aan: ctx.wie.id, team: o.team, redenen: ['zelfOpgepakt'], volgtVoorstel: false },
        inhoud: { toelichting: o.toelichting },
      },
    ]),
};

function alInBehandeling(t: TotScreening, ctx: Context<LokaleRegels>): Weigering | undefined {
  const { behandelaar } = t.screening;
  if (!behandelaar) return undefined;
  return behandelaar.persoon === ctx.wie.id
    ? {
        code: 'alVanU',
        reden: 'U behandelt dit dossier al.',
        artikel: 'Omkeer',
        uitweg: 'Ga verder met het onderzoek.',
      }
    : {
        code: 'alVanEenCollega',
        reden: 'Een collega behandelt dit dossier al.',
        artikel: 'Omkeer',
        uitweg: 'Vraag de werkverdeler om het aan u toe te delen.',
      };
}

/** Who takes a vertrouwelijk dossier is chosen by the person who guards it. */
function nietVoorIedereen(t: TotScreening): Weigering | undefined {
  return t.melding.vertrouwelijk
    ? {
        code: 'vertrouwelijkNietOppakken',
        reden: 'Dit dossier kunt u niet zelf oppakken.',
        artikel: 'Wmo 5.3.3, BIO2 8.03.01',
        uitweg: 'De werkverdeler deelt het toe.',
      }
    : undefined;
}

export const teruggeven: Toedelhandeling<Teruggeven> = {
  titel: 'Teruggeven aan de werkverdeler',
  artikel: 'Wmo 2.3.2 lid 1',
  rollen: ['klantmanager', 'screener'],
  mag: (t, ctx) => lopendeMelding(t) ?? nietDeBehandelaar(t, ctx),
  decide: (o, t) =>
    tenzij([leegVeld(o.reden, 'reden', 'Er staat nog niet waarom het dossier terug gaat.', 'Omkeer')], () =>
      t.screening.behandelaar
        ? [
            {
              soort: 'teruggegeven',
              feiten: { van: t.screening.behandelaar.persoon },
              inhoud: { reden: o.reden },
            },
          ]
        : [],
    ),
};

export const vervangen: Toedelhandeling<Vervangen> = {
  titel: 'Vervanging regelen',
  artikel: 'Wmo 2.3.2 lid 1',
  rollen: ['klantmanager', 'screener', 'teamleider'],
  mag: (t, ctx) => lopendeMelding(t) ?? nietDeBehandelaar(t, ctx),
  decide: (o, t, ctx) =>
    tenzij(
      [
        t.screening.behandelaar?.persoon === o.vervanger
          ? {
              code: 'vervangtZichzelf',
              reden: 'De behandelaar kan niet zichzelf vervangen.',
              artikel: 'Omkeer',
              uitweg: 'Kies een collega.',
              veld: 'vervanger',
            }
          : undefined,
        ongeldigePeriode(o, ctx.vandaag),
      ],
      () => {
        const feiten = { vervanger: o.vervanger, van: o.van, totEnMet: o.totEnMet };
        const bekend = t.screening.vervangingen.some(
          (v) => v.vervanger === o.vervanger && v.van === o.van && v.totEnMet === o.totEnMet,
        );
        return bekend ? [] : [{ soort: 'vervangingGeregeld', feiten, inhoud: null }];
      },
    ),
};

function nietDeBehandelaar(t: TotScreening, ctx: Context<LokaleRegels>): Weigering | undefined {
  const { behandelaar } = t.screening;
  if (!behandelaar)
    return {
      code: 'geenBehandelaar',
      reden: 'Niemand behandelt dit dossier.',
      artikel: 'Omkeer',
      uitweg: 'Deel het dossier eerst toe.',
    };
  if (ctx.wie.rol === 'klantmanager' && behandelaar.persoon !== ctx.wie.id)
    return {
      code: 'nietDeBehandelaar',
      reden: 'Een collega behandelt dit dossier.',
      artikel: 'Omkeer',
      uitweg: 'Vraag die collega of de werkverdeler.',
    };
  return undefined;
}

function ongeldigePeriode(o: Vervangen, vandaag: Datum): Weigering | undefined {
  if (o.totEnMet < o.van)
    return {
      code: 'periodeOmgekeerd',
      reden: 'De laatste dag ligt voor de eerste dag.',
      artikel: 'Omkeer',
      uitweg: 'Draai de dagen om.',
      veld: 'totEnMet',
    };
  if (o.totEnMet < vandaag)
    return {
      code: 'periodeVoorbij',
      reden: 'Deze periode is al voorbij.',
      artikel: 'Omkeer',
      uitweg: 'Kies een periode die vandaag of later eindigt.',
      veld: 'totEnMet',
    };
  return undefined;
}

/**
 * Forms know no teams: the server fills in the team of who takes the dossier before it decides,
 * so that the teamleider of that team can see it.
 */
export function metTeam<O extends { readonly soort: string }>(
  opdracht: O | Toedelen | Oppakken,
  wie: PersoonId,
  teamVan: (persoon: PersoonId) => LokaleCode | null,
): O | Toedelen | Oppakken {
  if (isToedeling(opdracht)) {
    const aan = opdracht.soort === 'toedelen' ? opdracht.aan : wie;
    return { ...opdracht, team: opdracht.team ?? teamVan(aan) };
  }
  return opdracht;
}

function isToedeling(opdracht: { readonly soort: string }): opdracht is Toedelen | Oppakken {
  return opdracht.soort === 'toedelen' || opdracht.soort === 'oppakken';
}
