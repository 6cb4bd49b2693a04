import type { Context, Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
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
import {
  alEenTekst,
  andereTekst,
  ARTIKEL,
  eigenTekst,
  groepTeKlein,
  NIETS_IN_TE_TREKKEN,
  NIETS_VOORGESTELD,
  teLang,
  zonderBesluit,
  zonderReden,
} from './vrijgave-weigeringen.ts';

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
          groepTeKlein(o.opgezocht?.groepGenoeg, ctx),
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
        [andereTekst(o.id, tekst), ...(o.akkoord ? bezwaren(o, t, ctx) : [zonderReden(o.reden)])],
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

function inTeTrekken(t: TotTerugblik): Gevaltekst | undefined {
  const tekst = huidigeTekst(t);
  return tekst?.stand === 'voorgesteld' || tekst?.stand === 'vrijgegeven' ? tekst : undefined;
}

/** What stands in the way of releasing; sending back is always possible. */
function bezwaren(o: TekstBeoordelen, t: TotTerugblik, ctx: Context<LokaleRegels>) {
  const tekst = wachtOpVrijgave(t)?.tekst ?? '';
  const herkend = verteltWie(tekst, bekendeGegevens(t, o.opgezocht?.collegas));
  return [
    looptNog(t),
    vertrouwelijk(t),
    herkend && { ...herkend, veld: 'akkoord', uitweg: 'Wijs de tekst terug, met wat er anders moet.' },
    groepTeKlein(o.opgezocht?.groepGenoeg, ctx),
  ];
}
