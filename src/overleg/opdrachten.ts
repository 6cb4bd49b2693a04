import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context, Handelingen } from '../kern/decider.ts';
import type { LokaleCode, OnderdeelId, Overlegsleutel } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { geweigerd, tenzij } from '../kern/uitkomst.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import { onbekend } from '../onderzoek/moment.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Collega } from '../terugblik/bekend.ts';
import { bekendeGegevens } from '../terugblik/bekend.ts';
import { eis, tekstNodig } from '../toets/eis.ts';
import type { ToegangInvoer } from './eisen.ts';
import { anoniem, TAFEL, toegangEisen } from './eisen.ts';
import type { Overlegdoel, OverlegGebeurtenis, Overleglid } from './gebeurtenissen.ts';
import { grondVoor, toestemmingVoor } from './grond.ts';
import type { AdviesOpdracht } from './opdrachten-advies.ts';
import { adviesHandelingen, GEEN_CASUS, INBRENGERS, OVERLEG } from './opdrachten-advies.ts';
import type { TotOverleg } from './toestand.ts';
import { openCasus } from './toestand.ts';
import { gedeeldeToegangen, nietNaarDeTafel } from './toegang.ts';

/** What the dossier does not know; looked up, never filled in by a person. */
interface Tafel {
  readonly begin: Tijdstip;
  readonly leden: readonly Overleglid[];
}

export type OverlegOpdracht =
  | {
      readonly soort: 'casusInbrengen';
      readonly sleutel: Overlegsleutel;
      readonly reeks: LokaleCode;
      readonly dag: Datum;
      /** Null when there is no such meeting, or it was cancelled. */
      readonly tafel: Tafel | null;
      readonly doel: Overlegdoel;
      readonly vraag: string;
      readonly casus: string;
      /** A person read it: the sieve knows what the dossier knows, not what a village knows. */
      readonly nagelezen: boolean;
      readonly collegas: readonly Collega[];
    }
  | { readonly soort: 'casusTerugtrekken'; readonly reden: string }
  | ({ readonly soort: 'overlegtoegangGeven' } & ToegangInvoer)
  | { readonly soort: 'overlegtoegangIntrekken'; readonly id: OnderdeelId; readonly reden: string }
  | AdviesOpdracht;
type Opdracht<S extends OverlegOpdracht['soort']> = Extract<OverlegOpdracht, { readonly soort: S }>;

const DELERS: readonly Rol[] = ['klantmanager', 'screener', 'teamleider'];

function alOpTafel(t: TotOverleg): Weigering | undefined {
  const casus = openCasus(t);
  return casus
    ? {
        code: 'alIngebracht',
        reden: `Dit dossier staat al op de agenda van ${datumLang(casus.dag)}.`,
        artikel: OVERLEG,
        uitweg: 'Leg het advies vast als het besproken is, of trek de casus terug en breng hem opnieuw in.',
      }
    : undefined;
}

function inbrengEisen(
  o: Opdracht<'casusInbrengen'>,
  t: TotOverleg,
  { vandaag }: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  const bekend = bekendeGegevens(t, o.collegas);
  return [
    eis(o.tafel !== null && o.dag >= vandaag, {
      code: 'geenOverlegOpDieDag',
      reden: `Er is geen overleg op ${datumLang(o.dag)}, of het is voorbij of afgelast.`,
      artikel: OVERLEG,
      uitweg: 'Kies een overleg dat nog komt.',
      veld: 'overleg',
    }),
    ...anoniem(o.vraag, 'vraag', 'Er staat niet wat u het overleg vraagt.', bekend),
    ...anoniem(o.casus, 'casus', 'Er staat niet waar het om gaat.', bekend),
    eis(o.nagelezen, {
      code: 'nietNagelezen',
      reden: 'U hebt niet bevestigd dat niemand de inwoner in de tekst herkent.',
      artikel: 'AVG 4 onder 1',
      uitweg: 'Lees de tekst na zoals een buurman dat zou doen, en bevestig het.',
      veld: 'nagelezen',
    }),
  ];
}

export const overlegHandelingen: Handelingen<OverlegOpdracht, TotOverleg, OverlegGebeurtenis, LokaleRegels> =
  {
    casusInbrengen: {
      titel: 'Inbrengen in het casuïstiekoverleg',
      artikel: OVERLEG,
      rollen: INBRENGERS,
      mag: (t, ctx) => lopendeMelding(t) ?? nietNaarDeTafel(t, ctx) ?? alOpTafel(t),
      decide: (o, t, ctx) =>
        tenzij(inbrengEisen(o, t, ctx), () =>
          o.tafel === null
            ? []
            : [
                {
                  soort: 'casusIngebracht',
                  feiten: {
                    id: volgendOnderdeel('OV', t.overleg.casussen.length),
                    sleutel: o.sleutel,
                    reeks: o.reeks,
                    dag: o.dag,
                    begin: o.tafel.begin,
                    doel: o.doel,
                    leden: o.tafel.leden.map(({ persoon, gebied }) => ({ persoon, gebied })),
                  },
                  inhoud: { vraag: o.vraag.trim(), casus: o.casus.trim() },
                },
              ],
        ),
    },

    casusTerugtrekken: {
      titel: 'Terugtrekken uit het casuïstiekoverleg',
      artikel: OVERLEG,
      rollen: INBRENGERS,
      mag: (t) => (openCasus(t) ? undefined : GEEN_CASUS),
      decide: ({ reden }, t, { vandaag }) =>
        tenzij([tekstNodig(reden, 'reden', 'Er staat niet waarom.', OVERLEG)], () => {
          const casus = openCasus(t);
          return casus
            ? [
                {
                  soort: 'casusTeruggetrokken',
                  feiten: { id: casus.id, op: vandaag },
                  inhoud: { reden: reden.trim() },
                },
              ]
            : [];
        }),
    },

    overlegtoegangGeven: {
      titel: 'Gegevens delen met een deelnemer van het overleg',
      artikel: TAFEL,
      rollen: DELERS,
      mag: (t, ctx) => {
        const casus = openCasus(t);
        if (!casus) return GEEN_CASUS;
        return (
          lopendeMelding(t) ??
          nietNaarDeTafel(t, ctx) ??
          eis(casus.dag >= ctx.vandaag, {
            code: 'overlegVoorbij',
            reden: `Het overleg was op ${datumLang(casus.dag)}. Daarna wordt er niets meer gedeeld.`,
            artikel: TAFEL,
            uitweg: 'Leg het advies vast, of trek de casus terug en breng hem opnieuw in.',
          })
        );
      },
      decide: (o, t, ctx) => {
        const casus = openCasus(t);
        if (!casus) return geweigerd(GEEN_CASUS);
        const lid = casus.leden.find(({ persoon }) => persoon === o.persoon);
        return tenzij(toegangEisen(o, casus, t, ctx), () =>
          lid === undefined
            ? []
            : [
                {
                  soort: 'overlegtoegangGegeven',
                  feiten: {
                    id: volgendOnderdeel('OT', t.overleg.casussen.flatMap((c) => c.toegangen).length),
                    casus: casus.id,
                    persoon: lid.persoon,
                    gebied: lid.gebied,
                    dag: casus.dag,
                    grond: grondVoor(lid.gebied),
                    toestemming: toestemmingVoor(lid.gebied, casus, t),
                    delen: o.delen,
                  },
                  inhoud: { waarom: o.waarom.trim() },
                },
              ],
        );
      },
    },

    overlegtoegangIntrekken: {
      titel: 'Gedeelde gegevens van het overleg intrekken',
      artikel: TAFEL,
      rollen: DELERS,
      mag: (t) => {
        const casus = openCasus(t);
        if (!casus) return GEEN_CASUS;
        return eis(gedeeldeToegangen(casus).length > 0, {
          code: 'nietsGedeeld',
          reden: 'Er is met niemand iets gedeeld: het overleg krijgt de tekst zonder naam.',
          artikel: TAFEL,
          uitweg: 'U hoeft niets te doen.',
        });
      },
      decide: ({ id, reden }, t, { vandaag }) => {
        const casus = openCasus(t);
        if (!casus || !gedeeldeToegangen(casus).some((toegang) => toegang.id === id))
          return geweigerd(onbekend('Gedeelde toegang', id, TAFEL));
        return tenzij([tekstNodig(reden, 'reden', 'Er staat niet waarom.', TAFEL)], () => [
          {
            soort: 'overlegtoegangIngetrokken',
            feiten: { id, op: vandaag },
            inhoud: { reden: reden.trim() },
          },
        ]);
      },
    },

    ...adviesHandelingen,
  };
