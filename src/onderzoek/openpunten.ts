import { datumLang } from '../kern/datum.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { huidigeUrgentie } from '../screening/toestand.ts';
import { GESPREKSAGENDA } from './gespreksagenda.ts';
import { leefgebiedStatus, puntStatus } from './punten.ts';
import type { TotOnderzoek } from './toestand.ts';

/** Something the investigation still lacks. */
export interface OpenPunt {
  readonly code: string;
  /** `moet` stands in the way of the report; `letOp` is for the klantmanager to judge. */
  readonly soort: 'moet' | 'letOp';
  readonly wat: string;
  readonly artikel: string;
  /** What to do about it. */
  readonly uitweg: string;
  /** The opdracht that settles it, for a link. */
  readonly opdracht:
    | 'gesprekVastleggen'
    | 'gesprekPlannen'
    | 'identiteitVaststellen'
    | 'clientondersteuningVastleggen'
    | 'adviesWegen'
    | 'adviesOntvangstVastleggen'
    | 'oplossingOverwegen';
}

/** What is still missing before the report may be sent, in the order of the law. Empty: nothing. */
export function openPunten(
  t: TotOnderzoek,
  regels: Pick<LokaleRegels, 'voorzieningen'>,
): readonly OpenPunt[] {
  return [
    clientondersteuning(t),
    identiteit(t),
    ...(t.onderzoek.gesprekken.length === 0 ? [geenGesprek(t)] : uitGesprekken(t)),
    ...adviezen(t),
    voorliggend(t, regels),
  ].filter((punt) => punt !== undefined);
}

/** The report may be sent as far as the investigation goes (Wmo 2.3.2 lid 8). */
export function onderzoekVolledig(t: TotOnderzoek, regels: Pick<LokaleRegels, 'voorzieningen'>): boolean {
  return openPunten(t, regels).every(({ soort }) => soort !== 'moet');
}

function clientondersteuning(t: TotOnderzoek): OpenPunt | undefined {
  if (t.melding.bevestiging || t.onderzoek.clientondersteuning) return undefined;
  return {
    code: 'clientondersteuning',
    soort: 'moet',
    wat: 'Er is nog niet gewezen op gratis onafhankelijke cliëntondersteuning.',
    artikel: 'Wmo 2.2.4, 2.3.2 lid 3',
    uitweg: 'Vertel het de inwoner en de mantelzorger, en leg vast wanneer en hoe.',
    opdracht: 'clientondersteuningVastleggen',
  };
}

function identiteit(t: TotOnderzoek): OpenPunt | undefined {
  if (t.onderzoek.identiteit) return undefined;
  return {
    code: 'identiteit',
    soort: 'moet',
    wat: 'De identiteit van de inwoner is nog niet vastgesteld.',
    artikel: 'Wmo 2.3.4',
    uitweg: 'Bekijk een paspoort, identiteitskaart, rijbewijs of verblijfsdocument.',
    opdracht: 'identiteitVaststellen',
  };
}

function geenGesprek(t: TotOnderzoek): OpenPunt {
  const versneld = huidigeUrgentie(t.screening) === 'versneld';
  return {
    code: 'geenGesprek',
    soort: 'moet',
    wat: 'Er is nog geen gesprek gevoerd.',
    artikel: 'Wmo 2.3.2 lid 1 en 4',
    uitweg: versneld
      ? 'Voer het gesprek, telefonisch mag. Weet u genoeg? Leg dan vast waarom een gesprek niet nodig is, met de tien punten (Beleidsregels 3.1).'
      : 'Plan en voer het gesprek.',
    opdracht:
      versneld || t.onderzoek.afspraken.some((a) => a.stand === 'gepland')
        ? 'gesprekVastleggen'
        : 'gesprekPlannen',
  };
}

function uitGesprekken(t: TotOnderzoek): readonly (OpenPunt | undefined)[] {
  return [
    ...punten(t),
    mantelzorger(t),
    vraagAchterDeVraag(t),
    persoonlijkPlan(t),
    vooronderzoek(t),
    leefgebieden(t),
  ];
}

function punten(t: TotOnderzoek): readonly OpenPunt[] {
  return puntStatus(t)
    .filter(({ status }) => status === 'nogNiet')
    .map(({ punt }) => ({
      code: `punt.${punt}`,
      soort: 'moet',
      wat: `${GESPREKSAGENDA[punt].naam} is nog niet besproken.`,
      artikel: GESPREKSAGENDA[punt].artikel,
      uitweg: 'Bespreek het met de inwoner, of leg uit waarom het niet van toepassing is.',
      opdracht: 'gesprekVastleggen',
    }));
}

/** There is a carer, so their own need must be looked into (Wmo 2.3.2 lid 4 d), best with them. */
function mantelzorger(t: TotOnderzoek): OpenPunt | undefined {
  const { huishouden, gesprekken, gegevens } = t.onderzoek;
  const erIsEen =
    huishouden?.personen.some((p) => p.mantelzorger) === true ||
    gegevens.some((g) => g.over === 'mantelzorger') ||
    t.melding.betrokkenen.some((b) => b.rol === 'mantelzorger') ||
    t.melding.melding?.feiten.signalen.includes('mantelzorgerOverbelast') === true;
  if (!erIsEen) return undefined;
  const artikel = GESPREKSAGENDA.mantelzorg.artikel;
  if (puntStatus(t).some((p) => p.punt === 'mantelzorg' && p.status === 'nietVanToepassing'))
    return {
      code: 'mantelzorgerNietOnderzocht',
      soort: 'moet',
      wat: 'Er is een mantelzorger, maar wat die nodig heeft is niet onderzocht.',
      artikel,
      uitweg: 'Bespreek wat de mantelzorger nodig heeft en leg dat vast.',
      opdracht: 'gesprekVastleggen',
    };
  const gehoord =
    gesprekken.some((g) => g.feiten.aanwezigen.includes('mantelzorger')) ||
    gegevens.some((g) => g.herkomst === 'mantelzorger');
  if (gehoord) return undefined;
  return {
    code: 'mantelzorgerNietGesproken',
    soort: 'letOp',
    wat: 'De mantelzorger is zelf nog niet gesproken.',
    artikel: `Wmo 2.3.2 lid 1, ${artikel.replace('Wmo ', '')}`,
    uitweg: 'Bel de mantelzorger, of nodig die uit bij een gesprek.',
    opdracht: 'gesprekVastleggen',
  };
}

function vraagAchterDeVraag(t: TotOnderzoek): OpenPunt | undefined {
  const laatste = t.onderzoek.gesprekken.at(-1);
  if (laatste && laatste.inhoud.vraagAchterDeVraag.trim() !== '') return undefined;
  return {
    code: 'vraagAchterDeVraag',
    soort: 'moet',
    wat: 'De vraag achter de vraag staat niet bij het laatste gesprek.',
    artikel: 'Wmo 2.3.2 lid 4 a; Awb 3:2',
    uitweg: 'Schrijf op wat er echt nodig is, in woorden die de inwoner herkent.',
    opdracht: 'gesprekVastleggen',
  };
}

function persoonlijkPlan(t: TotOnderzoek): OpenPunt | undefined {
  const plan = t.melding.persoonlijkPlan;
  if (!plan || t.onderzoek.gesprekken.some((g) => g.feiten.persoonlijkPlanBesproken === 'ja'))
    return undefined;
  return {
    code: 'persoonlijkPlan',
    soort: 'moet',
    wat: `Het persoonlijk plan van ${datumLang(plan.ontvangenOp)} is nog niet besproken.`,
    artikel: 'Wmo 2.3.2 lid 5',
    uitweg: 'Bespreek het plan met de inwoner en leg dat vast bij het gesprek.',
    opdracht: 'gesprekVastleggen',
  };
}

function vooronderzoek(t: TotOnderzoek): OpenPunt | undefined {
  const { gegevens, gesprekken } = t.onderzoek;
  if (gegevens.every((g) => g.herkomst === 'inwoner')) return undefined;
  if (gesprekken.some((g) => g.feiten.vooronderzoekVerteld)) return undefined;
  return {
    code: 'vooronderzoekNietVerteld',
    soort: 'letOp',
    wat: 'De inwoner heeft nog niet gehoord wat er uit het vooronderzoek kwam.',
    artikel: 'Beleidsregels 3.4; AVG 14',
    uitweg: 'Vertel welke gegevens de gemeente al had en waar die vandaan komen.',
    opdracht: 'gesprekVastleggen',
  };
}

function leefgebieden(t: TotOnderzoek): OpenPunt | undefined {
  const open = leefgebiedStatus(t).filter(({ oordeel }) => oordeel === 'nietBesproken');
  if (open.length === 0) return undefined;
  return {
    code: 'leefgebieden',
    soort: 'letOp',
    wat: `Nog niet langsgelopen: ${open.map(({ gebied }) => LEEFGEBIEDNAAM[gebied].toLowerCase()).join(', ')}.`,
    artikel: 'Awb 3:2',
    uitweg: 'Loop ook deze leefgebieden langs, of laat ze bewust rusten.',
    opdracht: 'gesprekVastleggen',
  };
}

function adviezen(t: TotOnderzoek): readonly OpenPunt[] {
  return t.onderzoek.adviezen.flatMap((advies): readonly OpenPunt[] => {
    const van = advies.organisatie || advies.adviseur;
    if (!advies.antwoord)
      return [
        {
          code: `adviesNietOntvangen.${advies.id}`,
          soort: 'letOp',
          wat: `Het advies van ${van} is er nog niet (gevraagd voor ${datumLang(advies.gewenstOp)}).`,
          artikel: 'Awb 3:6 lid 2',
          uitweg: 'Bel de adviseur. Wachten zet de termijn niet stil; u mag ook zonder advies verder.',
          opdracht: 'adviesOntvangstVastleggen',
        },
      ];
    if (!advies.weging)
      return [
        {
          code: `adviesNietGewogen.${advies.id}`,
          soort: 'moet',
          wat: `Het advies van ${van} is nog niet gewogen.`,
          artikel: 'Awb 3:9',
          uitweg: 'Ga na of het advies zorgvuldig is, en leg vast of u het volgt en waarom.',
          opdracht: 'adviesWegen',
        },
      ];
    if (!advies.weging.inwonerKentAdvies)
      return [
        {
          code: `inwonerKentAdviesNiet.${advies.id}`,
          soort: 'moet',
          wat: `De inwoner kent het advies van ${van} nog niet.`,
          artikel: 'Awb 3:2, 4:7',
          uitweg: 'Geef of vertel het advies aan de inwoner en leg dat vast.',
          opdracht: 'adviesWegen',
        },
      ];
    return [];
  });
}

/** Only what remains after everything that comes first is a maatwerkvoorziening (Wmo 2.3.5 lid 3). */
function voorliggend(t: TotOnderzoek, regels: Pick<LokaleRegels, 'voorzieningen'>): OpenPunt | undefined {
  const { oplossingen } = t.onderzoek;
  const maatwerk = oplossingen.some((o) => o.oplossingsoort === 'maatwerkvoorziening' && o.passend !== 'nee');
  if (!maatwerk || oplossingen.some((o) => o.oplossingsoort !== 'maatwerkvoorziening')) return undefined;
  const vrij = regels.voorzieningen.filter((v) => v.soort !== 'maatwerk').map((v) => v.naam);
  const heeft = vrij.length === 0 ? '' : ` Zonder besluit is er: ${vrij.join(', ')}.`;
  return {
    code: 'voorliggendNietOverwogen',
    soort: 'moet',
    wat: 'Er is maatwerk overwogen, maar niet wat daaraan voorafgaat.',
    artikel: 'Wmo 2.3.5 lid 3',
    uitweg: `Leg vast waarom eigen kracht, gebruikelijke hulp, netwerk of een algemene voorziening niet genoeg is.${heeft}`,
    opdracht: 'oplossingOverwegen',
  };
}
