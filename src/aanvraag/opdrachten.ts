import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import type { Context, Handelingen } from '../kern/decider.ts';
import type { LokaleCode, OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij } from '../kern/uitkomst.ts';
import { eersteOntvangst, haalMelding, lopendeMelding, ongeldigeOntvangst } from '../melding/opdrachten.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { aanvraagZonderOnderzoekVanaf } from '../recht/termijnen.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { leegVeld } from '../screening/weigeringen.ts';
import { laatsteVerslag } from '../verslag/toestand.ts';
import type {
  Aanvraaggrond,
  AanvraagGebeurtenis,
  AanvraagOntvangen,
  Aanvraagvorm,
  Ontbrekend,
  OpschortingVastgelegd,
} from './gebeurtenissen.ts';
import type { Aanvraag, TotAanvraag } from './toestand.ts';
import { beslistermijn } from './toestand.ts';

export interface AanvraagDoen {
  readonly soort: 'aanvraagDoen';
  readonly vorm: Aanvraagvorm;
  readonly ontvangenOp: Datum;
  readonly gevraagd: readonly {
    readonly voorziening: LokaleCode;
    readonly vorm: 'natura' | 'pgb';
    readonly omschrijving: string;
    readonly motiveringPgb: string;
  }[];
  readonly ondertekend: boolean;
  /** The resident asks for it before the report, and knows the investigation is not done. */
  readonly uitdrukkelijkVerzoek: boolean;
  readonly toelichting: string;
}
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
export interface AanvraagIntrekken {
  readonly soort: 'aanvraagIntrekken';
  readonly reden: string;
}
export type AanvraagOpdracht =
  | AanvraagDoen
  | AanvullingVragen
  | AanvullingOntvangst
  | UitstelInstemmen
  | OpschortingVastleggen
  | TermijnMededelen
  | AanvraagIntrekken;

type AanvraagContext = Context<LokaleRegels>;

const INWONERS: readonly Rol[] = ['inwoner', 'vertegenwoordiger'];
const BEHANDELAARS: readonly Rol[] = ['klantmanager', 'teamleider'];
const NAMENS_INWONER: readonly Rol[] = [...BEHANDELAARS, 'administratie', 'screener'];

/** There must be an aanvraag that was not withdrawn. */
export function lopendeAanvraag(t: TotAanvraag): Weigering | undefined {
  if (t.aanvraag.aanvraag && t.aanvraag.ingetrokkenOp === null) return undefined;
  return t.aanvraag.aanvraag
    ? {
        code: 'aanvraagIngetrokken',
        reden: 'De aanvraag is ingetrokken.',
        artikel: 'Awb 4:1',
        uitweg: 'De inwoner kan een nieuwe melding doen.',
      }
    : {
        code: 'nogGeenAanvraag',
        reden: 'Er is nog geen aanvraag.',
        artikel: 'Wmo 2.3.5 lid 2',
        uitweg: 'Leg eerst de aanvraag vast.',
      };
}

/** The aanvraag as a value. @throws Error when a decider forgot to ask `lopendeAanvraag` first. */
export function haalAanvraag(t: TotAanvraag): Aanvraag {
  if (!t.aanvraag.aanvraag) throw new Error('haalAanvraag zonder aanvraag');
  return t.aanvraag.aanvraag;
}

/** Why an aanvraag may be made on this day, or the day from which it may (Wmo 2.3.2 lid 9). */
function grondVoor(o: AanvraagDoen, t: TotAanvraag, ctx: AanvraagContext): Aanvraaggrond | Weigering {
  const verslag = laatsteVerslag(t);
  if (verslag && verslag.op <= o.ontvangenOp) return 'naVerslag';
  const begin = eersteOntvangst(t.melding) ?? haalMelding(t).ontvangenOp;
  const vanaf = aanvraagZonderOnderzoekVanaf(begin, ctx.regels.kalender, ctx.regels.uitleg);
  if (o.ontvangenOp >= vanaf) return 'naZesWeken';
  if (o.vorm === 'formulierTijdensGesprek' || o.uitdrukkelijkVerzoek) return 'voorVerslagOpVerzoek';
  return {
    code: 'onderzoekNogNietKlaar',
    reden: `Het onderzoek is nog niet klaar. Zonder verslag kan een aanvraag vanaf ${datumLang(vanaf)}.`,
    artikel: 'Wmo 2.3.2 lid 9',
    uitweg: 'Verstuur eerst het verslag. Wil de inwoner uitdrukkelijk nu al aanvragen? Kruis dat aan.',
    veld: 'uitdrukkelijkVerzoek',
  };
}

function ongeldigeVoorzieningen(o: AanvraagDoen, regels: LokaleRegels): readonly (Weigering | undefined)[] {
  const leeg: Weigering = {
    code: 'nietsGevraagd',
    reden: 'Er staat nog niet wat de inwoner aanvraagt.',
    artikel: 'Awb 4:2 lid 1 onder c',
    uitweg: 'Kies ten minste één voorziening.',
    veld: 'voorziening',
  };
  const onbekend = o.gevraagd.find((g) => vindVoorziening(g.voorziening, regels)?.soort !== 'maatwerk');
  return [
    o.gevraagd.length === 0 ? leeg : undefined,
    onbekend
      ? {
          code: 'geenMaatwerkvoorziening',
          reden: `‘${vindVoorziening(onbekend.voorziening, regels)?.naam ?? onbekend.voorziening}’ is geen maatwerkvoorziening van deze gemeente.`,
          artikel: 'Wmo 2.3.5 lid 3',
          uitweg: 'Kies een maatwerkvoorziening. Voor een algemene voorziening is geen aanvraag nodig.',
          veld: 'voorziening',
        }
      : undefined,
  ];
}

function ontvang(
  o: AanvraagDoen,
  t: TotAanvraag,
  ctx: AanvraagContext,
  grond: Aanvraaggrond,
): AanvraagOntvangen {
  const advies = laatsteVerslag(t)?.advies;
  const gevraagd = o.gevraagd.map((g, i) => ({ ...g, id: volgendOnderdeel('P', i) }));
  const { inwoner } = haalMelding(t);
  return {
    soort: 'aanvraagOntvangen',
    feiten: {
      id: volgendOnderdeel('A', 0),
      ontvangenOp: o.ontvangenOp,
      vorm: o.vorm,
      grond,
      gevraagd: gevraagd.map(({ id, voorziening, vorm }) => ({ id, voorziening, vorm })),
      tegenAdvies: advies !== undefined && advies !== 'maatwerkvoorziening',
      ondertekend: o.ondertekend,
      naamEnAdres: inwoner.achternaam !== '' && inwoner.adres.straat !== '',
      beslissenUiterlijk: uiterlijk('wmoBeslissing', o.ontvangenOp, ctx.regels),
    },
    inhoud: {
      toelichting: o.toelichting,
      gevraagd: gevraagd.map(({ id, omschrijving, motiveringPgb }) => ({ id, omschrijving, motiveringPgb })),
    },
  };
}

function geenGetekendVerzoek(o: AanvraagDoen, t: TotAanvraag): Weigering | undefined {
  if (o.vorm !== 'ondertekendVerslag') return undefined;
  const getekend = t.verslag.ondertekeningen.some(
    (x) => x.metVerzoekOmMaatwerk && x.ontvangenOp === o.ontvangenOp,
  );
  return getekend
    ? undefined
    : {
        code: 'geenOndertekendVerslag',
        reden: 'Er is op deze dag geen ondertekend verslag met verzoek om maatwerk binnengekomen.',
        artikel: 'Beleidsregels 3.7',
        uitweg: 'Leg eerst het ondertekende verslag vast, of kies een andere vorm.',
        veld: 'vorm',
      };
}

/** The period makes sense and touches a term that still runs. */
function ongeldigePeriode(
  o: { readonly van: Datum; readonly totEnMet: Datum },
  t: TotAanvraag,
  ctx: AanvraagContext,
  artikel: string,
): readonly (Weigering | undefined)[] {
  const termijn = beslistermijn(t.aanvraag, ctx.regels);
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
    termijn && o.van > termijn.uiterlijk
      ? {
          code: 'naEindeTermijn',
          reden: `De beslistermijn is dan al voorbij: die liep tot en met ${datumLang(termijn.uiterlijk)}.`,
          artikel,
          uitweg:
            'Een termijn die voorbij is, kan niet meer stilstaan. Vertel de inwoner wanneer het besluit komt (Awb 4:14).',
          veld: 'van',
        }
      : undefined,
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

export const aanvraagHandelingen: Handelingen<
  AanvraagOpdracht,
  TotAanvraag,
  AanvraagGebeurtenis,
  LokaleRegels
> = {
  aanvraagDoen: {
    titel: 'Aanvraag vastleggen',
    artikel: 'Wmo 2.3.2 lid 9, Awb 4:1',
    rollen: [...INWONERS, ...NAMENS_INWONER],
    mag: (t) =>
      lopendeMelding(t) ??
      (t.aanvraag.aanvraag
        ? {
            code: 'alAangevraagd',
            reden: 'Er ligt al een aanvraag in dit dossier.',
            artikel: 'Awb 4:1',
            uitweg: 'Beslis eerst op deze aanvraag. Voor iets nieuws is een nieuwe melding nodig.',
          }
        : undefined),
    decide(o, t, ctx) {
      const grond = grondVoor(o, t, ctx);
      return tenzij(
        [
          ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
          o.ontvangenOp < haalMelding(t).ontvangenOp
            ? {
                code: 'aanvraagVoorMelding',
                reden: 'De aanvraag kan niet eerder zijn binnengekomen dan de melding.',
                artikel: 'Wmo 2.3.2 lid 9',
                uitweg: 'Een aanvraag zonder melding geldt als melding.',
                veld: 'ontvangenOp',
              }
            : undefined,
          typeof grond === 'string' ? undefined : grond,
          geenGetekendVerzoek(o, t),
          ...ongeldigeVoorzieningen(o, ctx.regels),
        ],
        () => (typeof grond === 'string' ? [ontvang(o, t, ctx, grond)] : []),
      );
    },
  },

  aanvullingVragen: {
    titel: 'Aanvulling vragen',
    artikel: 'Awb 4:5, 4:15 lid 1 onder a',
    rollen: BEHANDELAARS,
    mag: (t) =>
      lopendeAanvraag(t) ??
      (t.aanvraag.aanvullingen.some((a) => a.ontvangen === null)
        ? {
            code: 'aanvullingLoopt',
            reden: 'Er is al om een aanvulling gevraagd waarop nog geen antwoord is vastgelegd.',
            artikel: 'Awb 4:5 lid 1',
            uitweg: 'Leg eerst vast wat er binnenkwam, of dat er niets kwam.',
          }
        : undefined),
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
              id: volgendOnderdeel('U', t.aanvraag.aanvullingen.length),
              op: ctx.vandaag,
              hersteltermijnTotEnMet: o.hersteltermijnTotEnMet,
              ontbreekt: o.ontbreekt,
            },
            inhoud: { toelichting: o.toelichting },
          },
        ],
      ),
  },

  aanvullingOntvangen: {
    titel: 'Aanvulling vastleggen',
    artikel: 'Awb 4:15 lid 1 onder a',
    rollen: [...INWONERS, ...NAMENS_INWONER],
    mag: (t) =>
      lopendeAanvraag(t) ??
      (t.aanvraag.aanvullingen.some((a) => a.ontvangen === null)
        ? undefined
        : {
            code: 'geenAanvullingGevraagd',
            reden: 'Er is geen aanvulling gevraagd.',
            artikel: 'Awb 4:5 lid 1',
            uitweg: 'Nieuwe informatie kan als gegeven in het onderzoek worden vastgelegd.',
          }),
    decide(o, t, ctx) {
      const open = t.aanvraag.aanvullingen.find((a) => a.ontvangen === null);
      return tenzij(
        [
          ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
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
        () => (open ? [aanvulling(open.id, o)] : []),
      );
    },
  },

  uitstelInstemmen: {
    titel: 'Instemming met uitstel vastleggen',
    artikel: 'Awb 4:15 lid 2 onder a',
    rollen: [...INWONERS, ...BEHANDELAARS],
    mag: lopendeAanvraag,
    decide: (o, t, ctx) =>
      tenzij(
        [
          ...ongeldigePeriode(o, t, ctx, 'Awb 4:15 lid 2 onder a'),
          o.schriftelijk
            ? undefined
            : {
                code: 'nietSchriftelijk',
                reden: 'Instemmen met uitstel moet schriftelijk.',
                artikel: 'Awb 4:15 lid 2 onder a',
                uitweg: 'Vraag een brief of e-mail van de inwoner.',
                veld: 'schriftelijk',
              },
        ],
        () =>
          t.aanvraag.uitstel.some(
            (u) => u.grond === 'opInstemming' && u.van === o.van && u.totEnMet === o.totEnMet,
          )
            ? []
            : [
                {
                  soort: 'uitstelIngestemd',
                  feiten: { op: ctx.vandaag, van: o.van, totEnMet: o.totEnMet },
                  inhoud: { toelichting: o.toelichting },
                },
              ],
      ),
  },

  opschortingVastleggen: {
    titel: 'Opschorting vastleggen',
    artikel: 'Awb 4:15',
    rollen: BEHANDELAARS,
    mag: lopendeAanvraag,
    decide: (o, t, ctx) =>
      tenzij(
        [
          ...ongeldigePeriode(o, t, ctx, 'Awb 4:15'),
          leegVeld(
            o.toelichting,
            'toelichting',
            'Leg uit waarom de termijn stilstaat. Te weinig personeel is geen overmacht.',
            'Awb 4:15 lid 2',
          ),
        ],
        () =>
          t.aanvraag.uitstel.some((u) => u.grond === o.grond && u.van === o.van && u.totEnMet === o.totEnMet)
            ? []
            : [
                {
                  soort: 'opschortingVastgelegd',
                  feiten: { grond: o.grond, van: o.van, totEnMet: o.totEnMet },
                  inhoud: { toelichting: o.toelichting },
                },
              ],
      ),
  },

  termijnMededelen: {
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
  },

  aanvraagIntrekken: {
    titel: 'Aanvraag intrekken',
    artikel: 'Awb 4:1',
    rollen: [...INWONERS, ...NAMENS_INWONER],
    mag: lopendeAanvraag,
    decide: (o, _t, ctx) =>
      tenzij([leegVeld(o.reden, 'reden', 'Zeg waarom de aanvraag wordt ingetrokken.', 'Awb 4:1')], () => [
        { soort: 'aanvraagIngetrokken', feiten: { op: ctx.vandaag }, inhoud: { reden: o.reden } },
      ]),
  },
};

function aanvulling(id: OnderdeelId, o: AanvullingOntvangst): AanvraagGebeurtenis {
  return {
    soort: 'aanvullingOntvangen',
    feiten: { id, ontvangenOp: o.ontvangenOp, volledig: o.volledig },
    inhoud: { toelichting: o.toelichting },
  };
}
