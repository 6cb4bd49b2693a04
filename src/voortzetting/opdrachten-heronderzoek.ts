import { AANVRAGERS, vraagtZelf } from '../aanvraag/zelf.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Handelingen } from '../kern/decider.ts';
import type { DossierId, OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { NAMENS_INWONER } from '../verslag/eigen.ts';
import type { VoortzettingAfronden } from './afronden.ts';
import { waaromNietAf } from './afronden.ts';
import { waaromNietBeoordeeld } from './beoordelen.ts';
import type { VoortzettingBeoordelen } from './beoordelen.ts';
import type {
  Heronderzoekaanleiding,
  Vervolgstand,
  VoortzettingGebeurtenis,
  Wijzigingmelder,
} from './gebeurtenissen.ts';
import { nietTeBekijken, teBekijken } from './bekijken.ts';
import { zonderHulp } from './hulp.ts';
import type { TotVoortzetting } from './toestand.ts';
import { isGestrand, openHeronderzoek } from './toestand.ts';
import type { HulpBeeindigen } from './stoppen.ts';
import { stoppen } from './stoppen.ts';
import type { WijzigingTerzijdeLeggen } from './terzijde.ts';
import { terzijdeLeggen } from './terzijde.ts';
import { geenHeronderzoek, haalHeronderzoek, ongeldigeDag } from './weigeringen.ts';

export interface HeronderzoekStarten {
  readonly soort: 'heronderzoekStarten';
  readonly aanleiding: Heronderzoekaanleiding;
  /** Which of the granted parts are looked at. */
  readonly onderdelen: readonly OnderdeelId[];
  readonly toelichting: string;
}

export interface SituatiewijzigingMelden {
  readonly soort: 'situatiewijzigingMelden';
  readonly op: Datum;
  readonly door: Wijzigingmelder;
  readonly tekst: string;
}

/** In the new dossier, together with the end of the heronderzoek in the old one; no form. */
export interface VoortzettingKoppelen {
  readonly soort: 'voortzettingKoppelen';
  readonly van: DossierId;
}

/** In the old dossier, when the new one ends without a decision or is opened again; no form. */
export interface VervolgstandVastleggen {
  readonly soort: 'vervolgstandVastleggen';
  readonly vervolg: DossierId;
  readonly stand: Vervolgstand;
}

export type HeronderzoekOpdracht =
  | HeronderzoekStarten
  | SituatiewijzigingMelden
  | VoortzettingBeoordelen
  | VoortzettingAfronden
  | VoortzettingKoppelen
  | VervolgstandVastleggen
  | HulpBeeindigen
  | WijzigingTerzijdeLeggen;

export const BEHANDELAARS: readonly Rol[] = ['klantmanager', 'teamleider'];

const ARTIKEL = 'Wmo 2.3.9';

export const heronderzoekHandelingen: Handelingen<
  HeronderzoekOpdracht,
  TotVoortzetting,
  VoortzettingGebeurtenis,
  LokaleRegels
> = {
  heronderzoekStarten: {
    titel: 'Heronderzoek starten',
    artikel: ARTIKEL,
    rollen: BEHANDELAARS,
    mag: (t) => zonderHulp(t) ?? looptAl(t),
    decide: (o, t, { vandaag, regels }) => {
      const gekozen = teBekijken(t, vandaag, regels).filter(({ gevraagd }) =>
        o.onderdelen.includes(gevraagd),
      );
      return tenzij(
        [
          nietTeBekijken(o.onderdelen, gekozen),
          o.aanleiding === 'eindeIndicatie' &&
          gekozen.length > 0 &&
          gekozen.every(({ einde }) => einde === null)
            ? {
                code: 'geenEinde',
                reden: 'Geen van de gekozen voorzieningen heeft een laatste dag.',
                artikel: ARTIKEL,
                uitweg: 'Kies de hulp die afloopt, of een andere aanleiding.',
                veld: 'aanleiding',
              }
            : undefined,
          ZONDER_UITLEG.has(o.aanleiding)
            ? undefined
            : leegVeld(
                o.toelichting,
                'toelichting',
                'Schrijf op wat er is veranderd, gezien of gevraagd.',
                'Awb 3:2',
              ),
        ],
        () => [
          {
            soort: 'heronderzoekGestart',
            feiten: {
              id: volgendOnderdeel('HO', t.voortzetting.heronderzoeken.length),
              op: vandaag,
              aanleiding: o.aanleiding,
              onderdelen: gekozen.map(({ gevraagd }) => gevraagd),
            },
            inhoud: { toelichting: o.toelichting },
          },
        ],
      );
    },
  },
  situatiewijzigingMelden: {
    titel: 'Verandering doorgeven',
    artikel: 'Wmo 2.3.8',
    rollen: [...AANVRAGERS, ...NAMENS_INWONER],
    mag: zonderHulp,
    decide: (o, t, ctx) =>
      tenzij(
        [
          ongeldigeDag(o.op, 'op', { t, vandaag: ctx.vandaag }),
          leegVeld(o.tekst, 'tekst', 'Schrijf op wat er is veranderd.', 'Wmo 2.3.8'),
        ],
        () =>
          t.voortzetting.wijzigingen.some((w) => w.op === o.op && w.tekst === o.tekst)
            ? []
            : [
                {
                  soort: 'situatiewijzigingGemeld',
                  feiten: {
                    id: volgendOnderdeel('SW', t.voortzetting.wijzigingen.length),
                    op: vraagtZelf(ctx.wie.rol) ? ctx.vandaag : o.op,
                    door: vraagtZelf(ctx.wie.rol) ? 'inwoner' : o.door,
                  },
                  inhoud: { tekst: o.tekst },
                },
              ],
      ),
  },
  voortzettingBeoordelen: {
    titel: 'Beoordelen of telefonisch verlengen kan',
    artikel: 'Wmo 2.3.9, Beleidsregels 3.1',
    rollen: BEHANDELAARS,
    mag: geenHeronderzoek,
    decide: (o, t, ctx) => {
      const heronderzoek = haalHeronderzoek(t);
      return tenzij(waaromNietBeoordeeld(o, t, ctx), () => {
        const { soort: _, redenen, woordenInwoner, ...feiten } = o;
        return [
          {
            soort: 'voortzettingBeoordeeld',
            feiten: { heronderzoek: heronderzoek.id, op: ctx.vandaag, ...feiten },
            inhoud: { redenen, woordenInwoner },
          },
        ];
      });
    },
  },
  voortzettingAfronden: {
    titel: 'Heronderzoek afronden',
    artikel: ARTIKEL,
    rollen: BEHANDELAARS,
    mag: geenHeronderzoek,
    decide: (o, t, ctx) =>
      tenzij(
        [
          ...waaromNietAf(o, t, ctx),
          leegVeld(o.motivering, 'motivering', 'Schrijf op waarom dit de uitkomst is.', 'Awb 3:2, 3:46'),
        ],
        () => [
          {
            soort: 'voortzettingAfgerond',
            feiten: {
              heronderzoek: haalHeronderzoek(t).id,
              op: ctx.vandaag,
              uitkomst: o.uitkomst,
              vervolg: o.uitkomst === 'nieuweMelding' ? o.vervolg : null,
            },
            inhoud: { motivering: o.motivering, contact: o.contact },
          },
        ],
      ),
  },
  voortzettingKoppelen: {
    titel: 'Koppelen aan eerdere hulp',
    artikel: ARTIKEL,
    rollen: BEHANDELAARS,
    mag: (t) =>
      t.melding.melding
        ? undefined
        : {
            code: 'geenMelding',
            reden: 'Er is nog geen melding in dit dossier.',
            artikel: 'Wmo 2.3.2 lid 1',
            uitweg: 'Leg eerst de melding vast.',
          },
    decide: (o, t, { vandaag }) =>
      tenzij([alGekoppeld(o, t)], () =>
        t.voortzetting.gekoppeld
          ? []
          : [{ soort: 'voortzettingGekoppeld', feiten: { van: o.van, op: vandaag }, inhoud: null }],
      ),
  },
  vervolgstandVastleggen: {
    titel: 'Vastleggen hoe het vervolg ging',
    artikel: ARTIKEL,
    rollen: ['systeem'],
    mag: () => undefined,
    decide: ({ vervolg, stand }, t, { vandaag }) => {
      const nu: Vervolgstand = isGestrand(t, vervolg) ? 'zonderBesluit' : 'gaatVerder';
      const hoortErbij = t.voortzetting.heronderzoeken.some((h) => h.afgerond?.vervolg === vervolg);
      return tenzij([], () =>
        hoortErbij && nu !== stand
          ? [{ soort: 'vervolgstandVastgelegd', feiten: { vervolg, op: vandaag, stand }, inhoud: null }]
          : [],
      );
    },
  },
  hulpBeeindigen: stoppen(BEHANDELAARS),
  wijzigingTerzijdeLeggen: terzijdeLeggen(BEHANDELAARS),
};

/** The reason says it all. */
const ZONDER_UITLEG: ReadonlySet<Heronderzoekaanleiding> = new Set(['eindeIndicatie', 'periodiek']);

function looptAl(t: TotVoortzetting): Weigering | undefined {
  const open = openHeronderzoek(t);
  return (
    open && {
      code: 'heronderzoekLoopt',
      reden: `Er loopt al een heronderzoek sinds ${datumLang(open.op)}.`,
      artikel: ARTIKEL,
      uitweg: 'Ga daarmee verder, of rond het af.',
    }
  );
}

function alGekoppeld({ van }: VoortzettingKoppelen, t: TotVoortzetting): Weigering | undefined {
  const { gekoppeld } = t.voortzetting;
  return gekoppeld && gekoppeld.van !== van
    ? {
        code: 'alGekoppeld',
        reden: 'Dat dossier hoort al bij een ander heronderzoek.',
        artikel: ARTIKEL,
        uitweg: 'Kijk of het nummer klopt.',
        veld: 'vervolg',
      }
    : undefined;
}
