import type { Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { AANVRAGERS, vraagtZelf } from '../aanvraag/zelf.ts';
import { isHerroepen } from '../bezwaar/stand.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { zonderMandaat } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { NAMENS_INWONER } from '../verslag/eigen.ts';
import type { VoortzettingGebeurtenis } from './gebeurtenissen.ts';
import { zonderHulp } from './hulp.ts';
import { BEHANDELAARS } from './opdrachten-heronderzoek.ts';
import type { Herziening, TotVoortzetting } from './toestand.ts';
import { herzieningen, inhoudelijk } from './toestand.ts';
import type { HerzieningVoornemen } from './voornemen.ts';
import {
  alGevraagd,
  ingangVerschoven,
  nietGevraagd,
  nogNietGehoord,
  teLaatVerstuurd,
  waaromGeenVoornemen,
  zienswijzeTot,
} from './voornemen.ts';
import { geenVoornemen, haalVoornemen } from './weigeringen.ts';
import type { ZienswijzeVastleggen } from './zienswijze.ts';
import { HOEVEEL_ONTBREEKT } from './wijzigen.ts';
import { waaromGeenZienswijze } from './zienswijze.ts';

export interface ZienswijzeVragen {
  readonly soort: 'zienswijzeVragen';
}

export interface VoornemenLatenVervallen {
  readonly soort: 'voornemenLatenVervallen';
  readonly reden: string;
}

export interface HerzieningBesluiten {
  readonly soort: 'herzieningBesluiten';
  /** The intention that was read. */
  readonly voornemen: OnderdeelId;
  readonly motivering: string;
  readonly reactieZienswijze: string;
  readonly ondertekenaar: string;
  readonly functie: string;
}

export interface TerugvorderingOverwegen {
  readonly soort: 'terugvorderingOverwegen';
  readonly besluit: OnderdeelId;
  readonly opzet: boolean;
  readonly terugvorderen: boolean;
  readonly motivering: string;
}

export type HerzieningOpdracht =
  | HerzieningVoornemen
  | ZienswijzeVragen
  | ZienswijzeVastleggen
  | VoornemenLatenVervallen
  | HerzieningBesluiten
  | TerugvorderingOverwegen;

export const herzieningHandelingen: Handelingen<
  HerzieningOpdracht,
  TotVoortzetting,
  VoortzettingGebeurtenis,
  LokaleRegels
> = {
  herzieningVoornemen: {
    titel: 'Voornemen: intrekken of wijzigen',
    artikel: 'Wmo 2.3.10, Awb 4:8',
    rollen: BEHANDELAARS,
    mag: (t) => zonderHulp(t) ?? alGevraagd(t),
    decide: (o, t, ctx) => {
      const { grond, achterwege } = o;
      return tenzij(waaromGeenVoornemen(o, t, ctx), () =>
        grond === null
          ? []
          : [
              {
                soort: 'voornemenHerzien',
                feiten: {
                  id: volgendOnderdeel('VH', t.voortzetting.voornemens.length),
                  op: ctx.vandaag,
                  herziening: o.herziening,
                  grond,
                  onderdelen: o.onderdelen,
                  ingang: o.ingang,
                  ...(o.herziening === 'wijzigen' && { wordt: o.wordt }),
                  ...(achterwege && { achterwege: achterwege.grond }),
                },
                inhoud: {
                  gevolg: o.gevolg,
                  motivering: o.motivering,
                  terugwerkend: o.terugwerkend,
                  ...(achterwege && { achterwegeReden: achterwege.reden }),
                },
              },
            ],
      );
    },
  },
  zienswijzeVragen: {
    titel: 'Voornemen sturen en reactie vragen',
    artikel: 'Awb 4:8',
    rollen: BEHANDELAARS,
    mag: (t) => geenVoornemen(t) ?? alGevraagd(t),
    decide: (_o, t, ctx) =>
      tenzij([teLaatVerstuurd(haalVoornemen(t), t, ctx)], () => [
        {
          soort: 'zienswijzeGevraagd',
          feiten: {
            voornemen: haalVoornemen(t).id,
            op: ctx.vandaag,
            uiterlijk: zienswijzeTot(ctx.vandaag, ctx.regels.normen),
          },
          inhoud: null,
        },
      ]),
  },
  zienswijzeVastleggen: {
    titel: 'Reactie op het voornemen',
    artikel: 'Awb 4:8, 4:9',
    rollen: [...AANVRAGERS, ...NAMENS_INWONER],
    mag: (t) => geenVoornemen(t) ?? nietGevraagd(t),
    decide: (o, t, ctx) => {
      const voornemen = haalVoornemen(t);
      const zelf = vraagtZelf(ctx.wie.rol);
      const op = zelf ? ctx.vandaag : o.op;
      const vorm = zelf ? 'schriftelijk' : o.vorm;
      // Who has nothing to say, has nothing more to say.
      const nogMeer = vorm === 'geenBehoefte' ? null : o.nogMeer;
      const bekend = voornemen.zienswijzen.some(
        (z) => z.op === op && z.vorm === vorm && z.tekst === o.tekst && (z.nogMeer ?? null) === nogMeer,
      );
      return tenzij(
        waaromGeenZienswijze({ op, vorm, tekst: o.tekst, nogMeer }, voornemen, { t, vandaag: ctx.vandaag }),
        () =>
          bekend
            ? []
            : [
                {
                  soort: 'zienswijzeOntvangen',
                  feiten: { voornemen: voornemen.id, op, vorm, ...(nogMeer === null ? {} : { nogMeer }) },
                  inhoud: { tekst: o.tekst },
                },
              ],
      );
    },
  },
  voornemenLatenVervallen: {
    titel: 'Voornemen laten vervallen',
    artikel: 'Awb 3:2, 4:8',
    rollen: BEHANDELAARS,
    mag: geenVoornemen,
    decide: (o, t, { vandaag }) =>
      tenzij(
        [leegVeld(o.reden, 'reden', 'Schrijf op waarom het voornemen niet doorgaat.', 'Awb 3:2')],
        () => [
          {
            soort: 'voornemenVervallen',
            feiten: { voornemen: haalVoornemen(t).id, op: vandaag },
            inhoud: { reden: o.reden },
          },
        ],
      ),
  },
  herzieningBesluiten: {
    titel: 'Besluiten: intrekken of wijzigen',
    artikel: 'Wmo 2.3.10, Awb 3:41',
    rollen: [...BEHANDELAARS, 'jurist'],
    mag: (t, ctx) => geenVoornemen(t) ?? nogNietGehoord(t, ctx.vandaag),
    decide: (o, t, ctx) => {
      const voornemen = haalVoornemen(t);
      return tenzij(
        [
          o.voornemen === voornemen.id ? undefined : ANDER_VOORNEMEN,
          zonderMandaat(ctx.wie.rol, 'herziening', null, ctx.regels),
          ingangVerschoven(voornemen, ctx),
          voornemen.herziening === 'wijzigen' && !voornemen.wordt ? HOEVEEL_ONTBREEKT : undefined,
          leegVeld(o.motivering, 'motivering', 'Schrijf op waarom dit het besluit is.', 'Awb 3:46'),
          inhoudelijk(voornemen).length > 0
            ? leegVeld(
                o.reactieZienswijze,
                'reactieZienswijze',
                'De inwoner reageerde. Schrijf op wat u met die reactie doet.',
                'Awb 3:46, 4:8',
              )
            : undefined,
          leegVeld(o.ondertekenaar, 'ondertekenaar', 'Er staat nog niet wie ondertekent.', 'Awb 10:10'),
          leegVeld(
            o.functie,
            'functie',
            'Er staat nog niet in welke functie wordt ondertekend.',
            'Awb 10:10',
          ),
        ],
        () => [
          {
            soort: 'herzieningBesloten',
            feiten: {
              id: volgendOnderdeel('HB', herzieningen(t).length),
              voornemen: voornemen.id,
              op: ctx.vandaag,
              herziening: voornemen.herziening,
              grond: voornemen.grond,
              onderdelen: voornemen.onderdelen,
              ingang: voornemen.ingang,
              ...(voornemen.wordt && { wordt: voornemen.wordt }),
              bezwaarUiterlijk: uiterlijk('awbBezwaarIndienen', ctx.vandaag, ctx.regels),
            },
            inhoud: {
              motivering: o.motivering,
              reactieZienswijze: o.reactieZienswijze,
              ondertekenaar: o.ondertekenaar,
              functie: o.functie,
            },
          },
        ],
      );
    },
  },
  terugvorderingOverwegen: {
    titel: 'Terugvordering overwegen',
    artikel: 'Wmo 2.4.1',
    rollen: [...BEHANDELAARS, 'jurist'],
    mag: (t) => (teOverwegen(t).length > 0 ? undefined : GEEN_GROND_TERUG),
    decide: (o, t, { vandaag }) =>
      tenzij(
        [
          teOverwegen(t).some(({ id }) => id === o.besluit) ? undefined : GEEN_GROND_TERUG,
          o.terugvorderen && !o.opzet ? GEEN_OPZET : undefined,
          leegVeld(
            o.motivering,
            'motivering',
            'Schrijf op waaruit opzet blijkt, of waarom niet wordt teruggevorderd.',
            'Wmo 2.4.1, Awb 3:4',
          ),
        ],
        () => [
          {
            soort: 'terugvorderingOverwogen',
            feiten: { besluit: o.besluit, op: vandaag, opzet: o.opzet, terugvorderen: o.terugvorderen },
            inhoud: { motivering: o.motivering },
          },
        ],
      ),
  },
};

/** Withdrawn because of wrong data, and nobody thought about it yet. */
export function teOverwegen(t: TotVoortzetting): readonly Herziening[] {
  const gedaan = t.voortzetting.terugvorderingen.map(({ besluit }) => besluit);
  return herzieningen(t).filter(
    ({ id, grond, herziening }) =>
      grond === 'onjuisteGegevens' &&
      herziening === 'intrekken' &&
      !gedaan.includes(id) &&
      !isHerroepen(t, id),
  );
}

const GEEN_GROND_TERUG: Weigering = {
  code: 'geenGrondTerugvordering',
  reden: 'Terugvorderen kan alleen als hulp is ingetrokken omdat gegevens onjuist of onvolledig waren.',
  artikel: 'Wmo 2.4.1, 2.3.10 lid 1 onder a',
  uitweg: 'Er hoeft niets te worden vastgelegd.',
};

const GEEN_OPZET: Weigering = {
  code: 'geenOpzet',
  reden: 'Zonder opzet mag de gemeente niets terugvorderen. Een vergissing of niet weten is geen opzet.',
  artikel: 'Wmo 2.4.1',
  uitweg: 'Leg vast dat niet wordt teruggevorderd, met de reden.',
  veld: 'terugvorderen',
};

const ANDER_VOORNEMEN: Weigering = {
  code: 'anderVoornemen',
  reden: 'Intussen is er een ander voornemen.',
  artikel: 'Omkeer',
  uitweg: 'Lees het nieuwe voornemen en beslis daarop.',
};
