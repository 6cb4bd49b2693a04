import type { Context, Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Collega } from './bekend.ts';
import { bekendeGegevens } from './bekend.ts';
import type { TerugblikGebeurtenis } from './gebeurtenissen.ts';
import {
  geldendBesluit,
  huidigeTekst,
  looptNog,
  vertrouwelijk,
  verteltWie,
  wachtOpVrijgave,
} from './gevaltekst.ts';
import type { Gevaltekst, TotTerugblik } from './toestand.ts';

/** What the file alone does not know; looked up, never filled in by a person. */
export interface Opgezocht {
  /** As many residents as the smallest group have a decision with the same goals and such a household. */
  readonly groepGenoeg: boolean;
  readonly collegas: readonly Collega[];
}

export interface TekstVoorstellen {
  readonly soort: 'tekstVoorstellen';
  readonly tekst: string;
  readonly opgezocht?: Opgezocht;
}

export interface TekstBeoordelen {
  readonly soort: 'tekstBeoordelen';
  /** The text that was read. */
  readonly id: OnderdeelId;
  readonly akkoord: boolean;
  /** What must be otherwise. */
  readonly reden: string;
  readonly opgezocht?: Opgezocht;
}

/** A text that waits, or that was released. */
export interface TekstIntrekken {
  readonly soort: 'tekstIntrekken';
  readonly reden: string;
}

export type VrijgaveOpdracht = TekstVoorstellen | TekstBeoordelen | TekstIntrekken;

/** Long enough to say what made the difference, too short for a whole life. */
export const TEKST_HOOGSTENS = 1_500;

const ARTIKEL = 'Awb 3:4, AVG 5 lid 1 onder c';

export const vrijgaveHandelingen: Handelingen<
  VrijgaveOpdracht,
  TotTerugblik,
  TerugblikGebeurtenis,
  LokaleRegels
> = {
  tekstVoorstellen: {
    titel: 'Tekst voor collega’s voorstellen',
    artikel: ARTIKEL,
    rollen: ['klantmanager', 'jurist', 'teamleider'],
    mag: (t) => zonderBesluit(t) ?? looptNog(t) ?? vertrouwelijk(t) ?? alEenTekst(huidigeTekst(t)),
    decide: (o, t, ctx) =>
      tenzij(
        [
          leegVeld(o.tekst, 'tekst', 'Er staat nog geen tekst.', ARTIKEL),
          teLang(o.tekst),
          verteltWie(o.tekst, bekendeGegevens(t, o.opgezocht?.collegas)),
          groepTeKlein(o.opgezocht, ctx),
        ],
        () => {
          const besluit = geldendBesluit(t);
          const id = volgendOnderdeel('TK', t.terugblik.teksten.length);
          return besluit
            ? [
                {
                  soort: 'tekstVoorgesteld',
                  feiten: { id, op: ctx.vandaag, besluit },
                  inhoud: { tekst: o.tekst.trim() },
                },
              ]
            : [];
        },
      ),
  },
  tekstBeoordelen: {
    titel: 'Tekst voor collega’s vrijgeven',
    artikel: `${ARTIKEL}, tweede paar ogen`,
    rollen: ['jurist', 'teamleider'],
    mag: (t, ctx) => {
      const tekst = wachtOpVrijgave(t);
      return tekst ? eigenTekst(tekst, ctx) : NIETS_VOORGESTELD;
    },
    decide: (o, t, ctx) => {
      const tekst = wachtOpVrijgave(t);
      return tenzij(
        [andereTekst(o, tekst), ...(o.akkoord ? bezwaren(o, t, ctx) : [zonderReden(o.reden)])],
        () => [
          o.akkoord
            ? { soort: 'tekstVrijgegeven', feiten: { id: o.id, op: ctx.vandaag }, inhoud: null }
            : {
                soort: 'tekstTeruggewezen',
                feiten: { id: o.id, op: ctx.vandaag },
                inhoud: { reden: o.reden.trim() },
              },
        ],
      );
    },
  },
  tekstIntrekken: {
    titel: 'Tekst voor collega’s intrekken',
    artikel: ARTIKEL,
    rollen: ['klantmanager', 'jurist', 'teamleider'],
    mag: (t) => (inTeTrekken(t) ? undefined : NIETS_IN_TE_TREKKEN),
    decide: (o, t, ctx) =>
      tenzij([leegVeld(o.reden, 'reden', 'Er staat niet waarom de tekst weg moet.', ARTIKEL)], () => {
        const tekst = inTeTrekken(t);
        return tekst
          ? [
              {
                soort: 'tekstIngetrokken',
                feiten: { id: tekst.id, op: ctx.vandaag },
                inhoud: { reden: o.reden.trim() },
              },
            ]
          : [];
      }),
  },
};

function zonderBesluit(t: TotTerugblik): Weigering | undefined {
  if (!t.toets.uitkomst.gesloten)
    return {
      code: 'geenToetsOmOverTeVertellen',
      reden: 'Er is geen afgeronde Omgekeerde Toets. Dit geval staat niet bij de vergelijkbare gevallen.',
      artikel: 'Awb 3:4',
      uitweg: 'Rond eerst de toets af.',
    };
  if (geldendBesluit(t) === undefined)
    return {
      code: 'geenBesluitOmOverTeVertellen',
      reden: 'Er is nog geen besluit bekendgemaakt. Er is nog niets waarvan collega’s kunnen leren.',
      artikel: 'Awb 3:4, 3:40',
      uitweg: 'Stel de tekst voor als het besluit is verstuurd.',
    };
  return undefined;
}

function alEenTekst(tekst: Gevaltekst | undefined): Weigering | undefined {
  switch (tekst?.stand) {
    case 'voorgesteld':
      return {
        code: 'tekstWachtOpVrijgave',
        reden: 'Er is al een tekst voorgesteld. Een jurist of teamleider die hem niet schreef, kijkt ernaar.',
        artikel: ARTIKEL,
        uitweg: 'Moet het anders? Trek de tekst in en stel een nieuwe voor.',
      };
    case 'vrijgegeven':
      return {
        code: 'tekstIsVrijgegeven',
        reden: 'Van dit geval is al een tekst vrijgegeven.',
        artikel: ARTIKEL,
        uitweg: 'Moet het anders? Trek die tekst in en stel een nieuwe voor.',
      };
    case 'teruggewezen':
    case 'ingetrokken':
    case undefined:
      return undefined;
  }
}

function teLang(tekst: string): Weigering | undefined {
  const lengte = Array.from(tekst.trim()).length;
  if (lengte <= TEKST_HOOGSTENS) return undefined;
  return {
    code: 'tekstTeLang',
    reden: `De tekst is ${lengte} tekens lang; er passen er ${TEKST_HOOGSTENS}.`,
    artikel: 'AVG 5 lid 1 onder c',
    uitweg: 'Houd het bij wat nodig was, waarom dit de uitkomst is en wat het verschil maakte.',
    veld: 'tekst',
  };
}

/** In a small village a rare case tells by itself whose it is; how many there are would tell it too. */
function groepTeKlein(
  opgezocht: Opgezocht | undefined,
  { regels: { kleinsteGroep } }: Context<LokaleRegels>,
): Weigering | undefined {
  if (opgezocht?.groepGenoeg === true) return undefined;
  return {
    code: 'groepTeKlein',
    reden: `Minder dan ${kleinsteGroep} inwoners kregen een besluit bij hetzelfde doel en zo’n huishouden. Ook zonder naam is dan te zien om wie het gaat.`,
    artikel: 'AVG 4 onder 1',
    uitweg: `Wacht tot er ${kleinsteGroep} zulke inwoners zijn. Bespreek het geval tot dan in het team.`,
  };
}

const NIETS_VOORGESTELD: Weigering = {
  code: 'geenTekstVoorgesteld',
  reden: 'Er wacht geen tekst op vrijgave.',
  artikel: ARTIKEL,
  uitweg: 'Stel eerst een tekst voor, of vraag de behandelaar om een tekst.',
};

const NIETS_IN_TE_TREKKEN: Weigering = {
  code: 'geenTekstOmInTeTrekken',
  reden: 'Er is geen tekst die wacht op vrijgave of is vrijgegeven. Collega’s lezen van dit geval niets.',
  artikel: ARTIKEL,
  uitweg: 'U hoeft niets te doen.',
};

function inTeTrekken(t: TotTerugblik): Gevaltekst | undefined {
  const tekst = huidigeTekst(t);
  return tekst?.stand === 'voorgesteld' || tekst?.stand === 'vrijgegeven' ? tekst : undefined;
}

/** Nobody decides alone what others get to read (omgekeerde-toets.md § 5). */
function eigenTekst({ schrijver }: Gevaltekst, { wie }: Context<LokaleRegels>): Weigering | undefined {
  if (schrijver.id !== wie.id) return undefined;
  return {
    code: 'eigenTekst',
    reden: 'U heeft deze tekst zelf geschreven.',
    artikel: `${ARTIKEL}, tweede paar ogen`,
    uitweg: 'Een andere jurist of teamleider kijkt ernaar. Moet het anders? Trek de tekst in.',
  };
}

function andereTekst({ id }: TekstBeoordelen, tekst: Gevaltekst | undefined): Weigering | undefined {
  if (tekst?.id === id) return undefined;
  return {
    code: 'andereTekst',
    reden: 'Er is intussen een andere tekst voorgesteld.',
    artikel: ARTIKEL,
    uitweg: 'Open dit formulier opnieuw en lees de nieuwe tekst.',
  };
}

const zonderReden = (reden: string): Weigering | undefined =>
  leegVeld(reden, 'reden', 'Er staat niet wat er anders moet.', ARTIKEL);

/** What stands in the way of releasing; sending back is always possible. */
function bezwaren(o: TekstBeoordelen, t: TotTerugblik, ctx: Context<LokaleRegels>) {
  const tekst = wachtOpVrijgave(t)?.tekst ?? '';
  const herkend = verteltWie(tekst, bekendeGegevens(t, o.opgezocht?.collegas));
  return [
    looptNog(t),
    vertrouwelijk(t),
    herkend && { ...herkend, veld: 'akkoord', uitweg: 'Wijs de tekst terug, met wat er anders moet.' },
    groepTeKlein(o.opgezocht, ctx),
  ];
}
