import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { laatsteVerslag } from '../verslag/toestand.ts';
import type { Onderzoeksstap } from './gebeurtenissen.ts';
import { ONDERZOEKSSTAPPEN } from './gebeurtenissen.ts';
import { adviseurTekst } from './motivering.ts';
import { ONDERZOEKSSTAPNAAM } from './namen.ts';
import type { Onderdeel } from './onderdeeleisen.ts';
import { effectueringsEisen, krijgt, motiveringsEisen, pgbEisen } from './onderdeeleisen.ts';
import { tegenspraken } from './tegenspraak.ts';
import type { Conceptbesluit, TotBesluit } from './toestand.ts';
import { onderdelenVan } from './voorbereiden.ts';
import {
  belpogingenNu,
  laatsteToetsing,
  mandaatregelVan,
  moetEersteBellen,
  uitkomstVan,
  wijstAf,
} from './voortgang.ts';
import { tekstOntbreekt, conceptLigtKlaar } from './weigeringen.ts';

/** One row of what a beschikking must contain (procedure.md § 11), and what is missing of it. */
export interface Controlepunt {
  readonly naam: string;
  readonly artikel: string;
  readonly ontbreekt: readonly Weigering[];
}

type Regels = Pick<LokaleRegels, 'voorzieningen' | 'mandaat' | 'afwijzing'>;

interface Bekeken {
  readonly t: TotBesluit;
  readonly regels: Regels;
  readonly concept: Conceptbesluit;
  readonly onderdelen: readonly Onderdeel[];
}

const punt = (naam: string, artikel: string, eisen: readonly (Weigering | undefined)[]): Controlepunt => ({
  naam,
  artikel,
  ontbreekt: eisen.filter((w) => w !== undefined),
});

/** Every row that applies to this concept, met or not, in the order of the letter. */
export function inhoudscontrole(t: TotBesluit, regels: Regels): readonly Controlepunt[] {
  const { concept } = t.besluit;
  const { aanvraag } = t.aanvraag;
  if (!concept || !aanvraag) return [punt('Een voorbereid besluit', 'Awb 3:46', [conceptLigtKlaar(t)])];
  const onderdelen = onderdelenVan(aanvraag, concept.feiten.onderdelen, concept.inhoud.onderdelen);
  const bekeken: Bekeken = { t, regels, concept, onderdelen };
  const uitkomst = uitkomstVan(concept.feiten.onderdelen);
  return [
    beslissing(bekeken),
    ...(uitkomst === 'buitenBehandeling' ? [] : inhoudelijk(bekeken)),
    ...(wijstAf(concept) ? [gebeld(bekeken)] : []),
    ...(mandaatregelVan(concept, regels)?.tweedePaarOgen === true || laatsteToetsing(t.besluit)
      ? [tweedePaarOgen(bekeken)]
      : []),
  ];
}

/** What is missing for this decision to be taken, all at once, each with its article. */
export function watOntbreekt(t: TotBesluit, regels: Regels): readonly Weigering[] {
  return inhoudscontrole(t, regels).flatMap(({ ontbreekt }) => ontbreekt);
}

function beslissing({ t, concept, onderdelen }: Bekeken): Controlepunt {
  const compleet = onderdelen.length === (t.aanvraag.aanvraag?.gevraagd.length ?? 0);
  return punt('Aanvraagdatum en een beslissing over alles wat is gevraagd', 'Wmo 2.3.5 lid 2', [
    compleet && concept.feiten.aanvraag === t.aanvraag.aanvraag?.id
      ? undefined
      : {
          code: 'beslissingOntbreekt',
          reden: 'Er is nog niet over alles besloten wat de inwoner vroeg.',
          artikel: 'Wmo 2.3.5 lid 2',
          uitweg: 'Bereid het besluit opnieuw voor.',
        },
  ]);
}

function inhoudelijk(b: Bekeken): readonly Controlepunt[] {
  const { t, regels, concept, onderdelen } = b;
  const toegekend = onderdelen.some(({ besluit }) => krijgt(besluit));
  const metPgb = onderdelen.some(
    ({ gevraagd, besluit }) => gevraagd.vorm === 'pgb' || besluit.vorm === 'pgb',
  );
  return [
    motivering(b),
    adviezen(b),
    ...(toegekend
      ? [
          punt(
            'Wat, waarvoor, hoeveel, van wie, vanaf wanneer en hoe te starten',
            'Beleidsregels 3.8',
            onderdelen.flatMap((o) => effectueringsEisen(o, t, regels)),
          ),
        ]
      : []),
    ...(metPgb ? [punt('Persoonsgebonden budget', 'Wmo 2.3.6', onderdelen.flatMap(pgbEisen))] : []),
    ...(toegekend ? [heronderzoek(b)] : []),
    ...(concept.feiten.gebruiktToets || t.toets.uitkomst.gesloten ? [omgekeerdeToets(b)] : []),
  ];
}

function motivering({ t, concept, onderdelen }: Bekeken): Controlepunt {
  const stap = (code: Onderzoeksstap): Weigering | undefined =>
    tekstOntbreekt(
      concept.inhoud.onderzoeksstappen?.[code],
      `stap.${code}`,
      'onderzoeksstapOntbreekt',
      `Bij het onderzoek is nog niet ingevuld: ${ONDERZOEKSSTAPNAAM[code]}`,
      'Wmo 2.3.2 lid 4, CRvB ECLI:NL:CRVB:2018:819',
      'Vul deze stap aan in het voorbereide besluit.',
    );
  return punt('Motivering: feiten, onderzoek en afweging', 'Awb 3:46, 3:47', [
    t.besluit.beoordeling
      ? undefined
      : {
          code: 'geenBeoordeling',
          reden: 'De aanvraag is nog niet beoordeeld op de criteria van de wet.',
          artikel: 'Wmo 2.3.5 lid 3',
          uitweg: 'Leg de beoordeling vast.',
        },
    tekstOntbreekt(
      concept.inhoud.feiten,
      'feiten',
      'feitenOntbreken',
      'De feiten waarop het besluit steunt ontbreken.',
      'Awb 3:2, 3:46',
      'Vul de feiten aan in het voorbereide besluit.',
    ),
    ...ONDERZOEKSSTAPPEN.map(stap),
    tekstOntbreekt(
      concept.inhoud.afweging,
      'afweging',
      'afwegingOntbreekt',
      'De afweging van de belangen ontbreekt.',
      'Awb 3:4, 3:46',
      'Vul de afweging aan in het voorbereide besluit.',
    ),
    ...onderdelen.flatMap((o) => motiveringsEisen(o, t)),
    ...tegenspraken(onderdelen, t),
  ]);
}

/** Awb 3:8 (name the adviser), 3:9 (check the advice), 4:7 (the resident knows what a refusal rests on). */
function adviezen({ t, concept }: Bekeken): Controlepunt {
  const ontvangen = t.onderzoek.adviezen.filter(({ antwoord }) => antwoord !== null);
  return punt('Adviezen en wie ze gaf', 'Awb 3:8, 3:9', [
    ...ontvangen.map((advies): Weigering | undefined =>
      advies.weging
        ? undefined
        : {
            code: 'adviesNietGewogen',
            reden: `Het advies van ${adviseurTekst(advies)} is nog niet gewogen.`,
            artikel: 'Awb 3:9',
            uitweg: 'Leg vast of het advies zorgvuldig is en of u het volgt.',
          },
    ),
    ...ontvangen.map((advies): Weigering | undefined =>
      wijstAf(concept) && advies.weging?.inwonerKentAdvies === false
        ? {
            code: 'zienswijzeOntbreekt',
            reden: 'De afwijzing steunt mee op een advies dat de inwoner nog niet kent.',
            artikel: 'Awb 4:7',
            uitweg:
              'Geef de inwoner het advies, vraag wat hij ervan vindt en weeg het advies daarna opnieuw.',
          }
        : undefined,
    ),
    wijstAf(concept) ? gegevensOnbekend(t) : undefined,
    ontvangen.length > 0
      ? tekstOntbreekt(
          concept.inhoud.adviezen,
          'adviezen',
          'adviezenOntbreken',
          'Er staat nog niet wat u met het advies deed.',
          'Awb 3:8, 3:49, 3:50',
          'Vul dit aan in het voorbereide besluit.',
        )
      : undefined,
  ]);
}

/** A refusal on what others told: the resident must have seen that, in the conversation or the report (Awb 4:7). */
function gegevensOnbekend(t: TotBesluit): Weigering | undefined {
  const { gegevens, gesprekken } = t.onderzoek;
  const bekend =
    gegevens.every(({ herkomst }) => herkomst === 'inwoner') ||
    gesprekken.some(({ feiten }) => feiten.vooronderzoekVerteld) ||
    laatsteVerslag(t) !== undefined;
  return bekend
    ? undefined
    : {
        code: 'zienswijzeOverGegevens',
        reden: 'De afwijzing steunt mee op gegevens van anderen die de inwoner nog niet kent.',
        artikel: 'Awb 4:7',
        uitweg: 'Vertel welke gegevens dat zijn, vraag wat de inwoner ervan vindt en leg dat gesprek vast.',
      };
}

function heronderzoek({ concept, onderdelen }: Bekeken): Controlepunt {
  const op = concept.feiten.heronderzoekOp;
  const vroegste = onderdelen.flatMap(({ besluit }) => besluit.ingang ?? []).sort()[0];
  return punt('Voorwaarden, plichten en heronderzoek', 'Wmo 2.3.8, 2.3.9', [
    op !== null && (vroegste === undefined || op > vroegste)
      ? undefined
      : {
          code: 'heronderzoekOntbreekt',
          reden:
            op === null
              ? 'Er staat nog niet wanneer de gemeente kijkt of de ondersteuning nog past.'
              : 'Het heronderzoek ligt voor het begin van de ondersteuning.',
          artikel: 'Wmo 2.3.9',
          uitweg: 'Kies een dag voor het heronderzoek in het voorbereide besluit.',
          veld: 'heronderzoekOp',
        },
  ]);
}

function omgekeerdeToets({ concept }: Bekeken): Controlepunt {
  return punt('De vier stappen van de Omgekeerde Toets, in het kort', 'Awb 3:4, 3:46', [
    tekstOntbreekt(
      concept.inhoud.omgekeerdeToets,
      'toets.effect',
      'omgekeerdeToetsOntbreekt',
      'De Omgekeerde Toets is gedaan, maar staat niet in het voorbereide besluit.',
      'Awb 3:4, 3:46',
      'Bereid het besluit opnieuw voor en neem de vier stappen op.',
    ),
  ]);
}

function gebeld({ t, regels }: Bekeken): Controlepunt {
  const { artikel, belpogingen } = regels.afwijzing;
  const gedaan = belpogingenNu(t.besluit).length;
  return punt('De inwoner is eerst gebeld', artikel, [
    moetEersteBellen(t, regels)
      ? {
          code: 'geenBelpoging',
          reden:
            gedaan === 0
              ? 'De inwoner is nog niet gebeld over deze afwijzing.'
              : `De inwoner is nog niet bereikt; er ${gedaan === 1 ? 'is 1 poging' : `zijn ${gedaan} pogingen`} gedaan.`,
          artikel,
          uitweg: `Bel de inwoner over de aard van de beslissing. Lukt dat niet, doe dan samen ${belpogingen} pogingen.`,
        }
      : undefined,
  ]);
}

function tweedePaarOgen({ t }: Bekeken): Controlepunt {
  const toetsing = laatsteToetsing(t.besluit);
  return punt('Een tweede persoon keek mee', 'Awb 10:3, mandaatlijst', [
    toetsing?.akkoord
      ? undefined
      : {
          code: toetsing ? 'nietAkkoord' : 'tweedePaarOgenOntbreekt',
          reden: toetsing
            ? 'Wie meekeek, is niet akkoord met dit voorbereide besluit.'
            : 'Niemand anders heeft dit besluit nog bekeken.',
          artikel: 'Awb 10:3, mandaatlijst',
          uitweg: toetsing
            ? 'Verwerk de opmerkingen en bereid het besluit opnieuw voor.'
            : 'Vraag een jurist of de teamleider om mee te kijken.',
        },
  ]);
}
