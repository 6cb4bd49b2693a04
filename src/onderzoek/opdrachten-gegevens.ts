import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Handelingen } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij, leegVeld } from '../kern/uitkomst.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { inwonerWeetNiets } from '../screening/weigeringen.ts';
import type {
  ClientondersteuningVastgelegd,
  GegevenVastgelegd,
  IdentiteitVastgesteld,
  NetwerkPersoon,
  OnderzoekGebeurtenis,
  OplossingOverwogen,
} from './gebeurtenissen.ts';
import { geldigeToestemming, verkeerdeGrondslag, vraagtToestemming, zonderToestemming } from './grondslag.ts';
import { magOnderzoeken, zonder } from './moment.ts';
import { zelfde } from '../kern/canoniek.ts';
import { ondersteuningVan, openOndersteuningsvragen } from './opdrachten-ondersteuning.ts';
import { BEHANDELAARS } from './rollen.ts';
import { DOCUMENTNAAM } from './namen.ts';
import type { TotOnderzoek } from './toestand.ts';

export type GegevensOpdracht =
  | ({ readonly soort: 'gegevenVastleggen' } & Omit<GegevenVastgelegd['feiten'], 'id' | 'toestemming'> &
      GegevenVastgelegd['inhoud'])
  | {
      readonly soort: 'huishoudenVastleggen';
      readonly personen: readonly (Omit<NetwerkPersoon, 'id'> & {
        readonly naam: string;
        readonly toelichting: string;
      })[];
    }
  | ({ readonly soort: 'clientondersteuningVastleggen' } & ClientondersteuningVastgelegd['feiten'] &
      ClientondersteuningVastgelegd['inhoud'])
  | ({ readonly soort: 'identiteitVaststellen' } & IdentiteitVastgesteld['feiten'])
  | ({ readonly soort: 'oplossingOverwegen' } & Omit<OplossingOverwogen['feiten'], 'id'> &
      OplossingOverwogen['inhoud']);

/** A date that must have been. */
export function inToekomst(dag: Datum, vandaag: Datum, veld: string, artikel: string): Weigering | undefined {
  return dag > vandaag
    ? {
        code: 'datumInToekomst',
        reden: `${datumLang(dag)} ligt in de toekomst.`,
        artikel,
        uitweg: 'Vul de dag in waarop het echt gebeurde.',
        veld,
      }
    : undefined;
}

export const gegevensHandelingen: Handelingen<
  GegevensOpdracht,
  TotOnderzoek,
  OnderzoekGebeurtenis,
  LokaleRegels
> = {
  gegevenVastleggen: {
    titel: 'Gegeven vastleggen',
    artikel: 'Wmo 5.1.1',
    rollen: BEHANDELAARS,
    mag: magOnderzoeken,
    decide: (o, t, ctx) => {
      const { tekst } = o;
      const feiten = zonder(o, 'soort', 'tekst');
      const nodig = vraagtToestemming(feiten.herkomst);
      const toestemming = nodig ? geldigeToestemming(t, 'avg', feiten.herkomst, ctx.vandaag) : undefined;
      const nieuw = { ...feiten, toestemming: toestemming?.id ?? null };
      const dubbel = t.onderzoek.gegevens.some((g) =>
        zelfde(zonder(g, 'id', 'nr', 'door'), { ...nieuw, tekst }),
      );
      return tenzij(
        [
          leegVeld(tekst, 'tekst', 'Er staat nog niet wat het gegeven is.', 'Awb 3:2'),
          inToekomst(feiten.peildatum, ctx.vandaag, 'peildatum', 'AVG 5 lid 1 d'),
          verkeerdeGrondslag(feiten.herkomst, feiten.over, feiten.grondslag),
          nodig && !toestemming
            ? zonderToestemming(
                t,
                feiten.herkomst,
                feiten.herkomst === 'zorgverzekeraar' || feiten.herkomst === 'zorgaanbieder'
                  ? 'Wmo 5.1.1 lid 5'
                  : 'Wmo 5.1.1 lid 4',
                'Leg eerst de toestemming vast, of vraag het de inwoner zelf: wat die vertelt, mag u vastleggen.',
                'herkomst',
              )
            : undefined,
        ],
        () =>
          dubbel
            ? []
            : [
                {
                  soort: 'gegevenVastgelegd',
                  feiten: { id: volgendOnderdeel('D', t.onderzoek.gegevens.length), ...nieuw },
                  inhoud: { tekst },
                },
              ],
      );
    },
  },

  huishoudenVastleggen: {
    titel: 'Huishouden en netwerk vastleggen',
    artikel: 'Wmo 2.3.2 lid 4 b-d',
    rollen: BEHANDELAARS,
    mag: magOnderzoeken,
    decide: ({ personen }, t) => {
      const genummerd = personen.map((persoon, i) => ({ ...persoon, id: volgendOnderdeel('P', i) }));
      return tenzij(
        personen.flatMap((persoon, i) => [
          leegVeld(
            persoon.naam,
            `persoon.${i + 1}.naam`,
            `Van persoon ${i + 1} staat er nog geen naam.`,
            'Wmo 5.1.1 lid 1',
          ),
          persoon.mantelzorger && persoon.relatie === 'professional'
            ? {
                code: 'professionalIsGeenMantelzorger',
                reden: 'Hulp van een professional is geen mantelzorg.',
                artikel: 'Wmo 1.1.1 lid 1',
                uitweg: 'Haal het vinkje mantelzorger weg, of kies een andere relatie.',
                veld: `persoon.${i + 1}.relatie`,
              }
            : undefined,
        ]),
        () =>
          t.onderzoek.huishouden && zelfde(t.onderzoek.huishouden.personen, genummerd)
            ? []
            : [
                {
                  soort: 'huishoudenVastgelegd',
                  feiten: {
                    personen: genummerd.map((persoon) => zonder(persoon, 'naam', 'toelichting')),
                  },
                  inhoud: {
                    namen: genummerd.map(({ id, naam, toelichting }) => ({ id, naam, toelichting })),
                  },
                },
              ],
      );
    },
  },

  clientondersteuningVastleggen: {
    titel: 'Cliëntondersteuning vastleggen',
    artikel: 'Wmo 2.2.4, 2.3.2 lid 3',
    // Before anyone has the dossier, too: one is pointed to it before the investigation (lid 3).
    rollen: [...BEHANDELAARS, 'screener'],
    mag: (t, ctx) =>
      ctx.wie.rol === 'screener' ? (lopendeMelding(t) ?? inwonerWeetNiets(t)) : magOnderzoeken(t, ctx),
    decide: (o, t, ctx) =>
      tenzij([inToekomst(o.gewezenOp, ctx.vandaag, 'gewezenOp', 'Wmo 2.3.2 lid 3')], () => {
        const voor = o.voor ?? 'inwoner';
        const bekend = ondersteuningVan(t, voor);
        const gevraagd = openOndersteuningsvragen(t).some((vraag) => vraag.voor === voor);
        return bekend && !gevraagd && zelfde(zonder(bekend, 'nr'), zonder(o, 'soort'))
          ? []
          : [
              {
                soort: 'clientondersteuningVastgelegd',
                feiten: zonder(o, 'soort', 'organisatie', 'naam'),
                inhoud: { organisatie: o.organisatie, naam: o.naam },
              },
            ];
      }),
  },

  identiteitVaststellen: {
    titel: 'Identiteit vaststellen',
    artikel: 'Wmo 2.3.4',
    rollen: BEHANDELAARS,
    mag: (t, ctx) =>
      magOnderzoeken(t, ctx) ??
      (t.onderzoek.identiteit
        ? {
            code: 'identiteitAlVastgesteld',
            reden: `De identiteit is op ${datumLang(t.onderzoek.identiteit.op)} vastgesteld (${DOCUMENTNAAM[t.onderzoek.identiteit.document]}).`,
            artikel: 'Wmo 2.3.4',
            uitweg: 'U hoeft niets te doen.',
          }
        : undefined),
    decide: (o, _t, ctx) =>
      tenzij(
        [
          inToekomst(o.op, ctx.vandaag, 'op', 'Wmo 2.3.4'),
          o.document === 'brp'
            ? {
                code: 'geenIdentiteitsdocument',
                reden: 'De basisregistratie is geen document waarmee iemand zich legitimeert.',
                artikel: 'Wmo 2.3.4, Wet op de identificatieplicht 1',
                uitweg: 'Vraag de inwoner om een paspoort, identiteitskaart, rijbewijs of verblijfsdocument.',
                veld: 'document',
              }
            : undefined,
        ],
        () => [{ soort: 'identiteitVastgesteld', feiten: zonder(o, 'soort'), inhoud: null }],
      ),
  },

  oplossingOverwegen: {
    titel: 'Oplossing overwegen',
    artikel: 'Wmo 2.3.2 lid 4, 2.3.5 lid 3',
    rollen: BEHANDELAARS,
    mag: magOnderzoeken,
    decide: (o, t, ctx) => {
      const { tekst } = o;
      const feiten = zonder(o, 'soort', 'tekst');
      const dubbel = t.onderzoek.oplossingen.some((bekend) =>
        zelfde(zonder(bekend, 'id', 'nr'), { ...feiten, tekst }),
      );
      return tenzij(
        [
          leegVeld(tekst, 'tekst', 'Leg uit waarom dit wel of niet helpt.', 'Awb 3:46'),
          ongeldigeVoorziening(feiten, ctx.regels),
        ],
        () =>
          dubbel
            ? []
            : [
                {
                  soort: 'oplossingOverwogen',
                  feiten: { id: volgendOnderdeel('O', t.onderzoek.oplossingen.length), ...feiten },
                  inhoud: { tekst },
                },
              ],
      );
    },
  },
};

/** A provision only with the kind of solution it belongs to (Wmo 1.1.1: algemeen or maatwerk). */
function ongeldigeVoorziening(
  { voorziening, oplossingsoort }: Pick<OplossingOverwogen['feiten'], 'voorziening' | 'oplossingsoort'>,
  regels: LokaleRegels,
): Weigering | undefined {
  if (voorziening === null) return undefined;
  const gevonden = vindVoorziening(voorziening, regels);
  const hoort =
    gevonden &&
    (gevonden.soort === 'maatwerk'
      ? oplossingsoort === 'maatwerkvoorziening'
      : oplossingsoort === 'algemeneVoorziening');
  if (hoort) return undefined;
  return {
    code: gevonden ? 'voorzieningHoortErNietBij' : 'onbekendeVoorziening',
    reden: gevonden
      ? `${gevonden.naam} hoort niet bij dit soort oplossing.`
      : 'Deze voorziening heeft de gemeente niet.',
    artikel: 'Wmo 1.1.1 lid 1',
    uitweg: 'Kies een andere voorziening, of laat het veld leeg.',
    veld: 'voorziening',
  };
}
