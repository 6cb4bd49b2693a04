import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { OpschortingsgrondCode, Termijn, Verificatie } from './termijn.ts';
import { artikelVan } from './termijn.ts';
import type { Uitlegkeuzes } from './uitleg.ts';
import { laatsteStilleDagBijAanvulling, laatsteStilleDagBijVerstrijken } from './uitleg.ts';

/** A reason for which the law lets a decision term stand still. */
export interface Opschortingsgrond {
  readonly artikel: string;
  readonly naam: string;
  readonly wanneer: string;
  readonly van: string;
  readonly tot: string;
  /** What the municipality must do for it. */
  readonly plicht: string;
  readonly verificatie: Verificatie;
}

export const OPSCHORTINGSGRONDEN: Readonly<Record<OpschortingsgrondCode, Opschortingsgrond>> = {
  opAanvulling: {
    artikel: 'Awb 4:15 lid 1 onder a',
    naam: 'aanvraag aanvullen',
    wanneer: 'De aanvraag is niet compleet en moet worden aangevuld (Awb 4:5).',
    van: 'de dag na verzending van de uitnodiging',
    tot: 'de dag van aanvulling, of tot de hersteltermijn ongebruikt voorbij is',
    plicht: 'Noem in de uitnodiging de hersteltermijn.',
    verificatie: 'wettekst',
  },
  opBuitenland: {
    artikel: 'Awb 4:15 lid 1 onder b',
    naam: 'informatie uit het buitenland',
    wanneer: 'Een buitenlandse instantie moet noodzakelijke informatie geven.',
    van: 'de dag na de mededeling aan de aanvrager',
    tot: 'de dag van ontvangst, of tot verder uitstel niet meer redelijk is',
    plicht: 'Deel het de aanvrager mee.',
    verificatie: 'wettekst',
  },
  opInstemming: {
    artikel: 'Awb 4:15 lid 2 onder a',
    naam: 'uitstel met instemming',
    wanneer: 'De aanvrager stemt schriftelijk in met uitstel.',
    van: 'de afgesproken eerste dag',
    tot: 'de afgesproken dag',
    plicht: 'Bewaar de schriftelijke instemming.',
    verificatie: 'wettekst',
  },
  opVertragingAanvrager: {
    artikel: 'Awb 4:15 lid 2 onder b',
    naam: 'vertraging door de aanvrager',
    wanneer: 'De vertraging is aan de aanvrager toe te rekenen.',
    van: 'het begin van de vertraging',
    tot: 'het einde van de vertraging',
    plicht: 'Leg uit waarom de vertraging aan de aanvrager ligt.',
    verificatie: 'wettekst',
  },
  opOvermacht: {
    artikel: 'Awb 4:15 lid 2 onder c',
    naam: 'overmacht',
    wanneer: 'Het college kan door overmacht niet beslissen. Personeelstekort is geen overmacht.',
    van: 'het begin van de overmacht',
    tot: 'het einde van de overmacht',
    plicht: 'Meld het zo snel mogelijk, met de nieuwe termijn (Awb 4:15 lid 3 en 4).',
    verificatie: 'wettekst',
  },
  opBezwaarVerzuim: {
    artikel: 'Awb 7:10 lid 2 jo. 6:6',
    naam: 'herstel van het bezwaarschrift',
    wanneer: 'De bezwaarmaker krijgt tijd om een gebrek in het bezwaarschrift te herstellen.',
    van: 'de dag na het verzoek tot herstel',
    tot: 'de dag van herstel, of tot de hersteltermijn ongebruikt voorbij is',
    plicht: 'Noem in het verzoek de hersteltermijn.',
    verificatie: 'wettekstOud',
  },
  opWpoGeschil: {
    artikel: 'WPO 43 lid 4',
    naam: 'geschillencommissie passend onderwijs',
    wanneer: 'Tijdens het bezwaar is de geschillencommissie gevraagd om een oordeel.',
    van: 'de dag waarop het geschil aanhangig is',
    tot: 'de dag van het oordeel',
    plicht: 'Leg beide dagen vast.',
    verificatie: 'wettekstOud',
  },
};

/** Days on which a term stands still, first and last included. Nothing when `totEnMet` lies before `van`. */
export interface Opschorting {
  readonly grond: OpschortingsgrondCode;
  readonly van: Datum;
  readonly totEnMet: Datum;
}

/** An invitation to repair, and what came of it. */
export interface Uitnodiging {
  /** Day on which the invitation was sent. */
  readonly uitnodiging: Datum;
  readonly hersteltermijnTm: Datum;
  /** Absent as long as nothing came in. */
  readonly aangevuldOp?: Datum | undefined;
}

/**
 * R8 and R9: how long an invitation lets the term stand still. As long as nothing has come in,
 * the end is the last day for repair: information after that day gives no further days.
 */
export function opschortingAanvulling(
  { uitnodiging, hersteltermijnTm, aangevuldOp }: Uitnodiging,
  keuzes: Uitlegkeuzes,
  grond: 'opAanvulling' | 'opBezwaarVerzuim' = 'opAanvulling',
): Opschorting {
  const verstreken = laatsteStilleDagBijVerstrijken(hersteltermijnTm, keuzes);
  const opTijd = aangevuldOp !== undefined && aangevuldOp <= hersteltermijnTm;
  return {
    grond,
    van: plusDagen(uitnodiging, 1),
    totEnMet: opTijd ? laatsteStilleDagBijAanvulling(aangevuldOp, keuzes) : verstreken,
  };
}

/** Written consent and the other periods that run `van … tot`: the last day runs again (R8). */
export function opschortingTot(grond: OpschortingsgrondCode, van: Datum, tot: Datum): Opschorting {
  return { grond, van, totEnMet: plusDagen(tot, -1) };
}

/**
 * May this term stand still on this ground? Never in the phase of the melding: 4:15 belongs to
 * an aanvraag, and postponement there is only an informal agreement that moves no date.
 */
export function opschortenGeweigerd(termijn: Termijn, grond: OpschortingsgrondCode): Weigering | undefined {
  const { mogelijk, gronden, toelichting } = termijn.opschortbaar;
  if (mogelijk === 'ja' && (gronden === undefined || gronden.includes(grond))) return undefined;
  const waarom = toelichting === undefined ? '' : ` (${toelichting})`;
  return {
    code: mogelijk === 'ja' ? 'andereGrond' : 'nietOpschortbaar',
    reden:
      mogelijk === 'ja'
        ? `Deze termijn kan niet stilstaan om deze reden: ${OPSCHORTINGSGRONDEN[grond].naam}.`
        : `Deze termijn kan niet worden opgeschort${waarom}.`,
    artikel: artikelVan(termijn),
    uitweg: 'Houd de datum aan. Lukt dat niet, vertel de inwoner dan wanneer het wel komt.',
  };
}

/** The ground taken when nobody names one: the first the law gives for this term. */
export function gebruikelijkeGrond({ opschortbaar }: Termijn): OpschortingsgrondCode {
  return opschortbaar.gronden?.[0] ?? 'opInstemming';
}

/** The article a term may stand still by, whatever the ground: `Awb 4:15`. */
export function opschortArtikel(termijn: Termijn): string {
  const { artikel } = OPSCHORTINGSGRONDEN[gebruikelijkeGrond(termijn)];
  return artikel.replace(/ lid .*$/, '');
}

/** Every day that stands still, once, in order: overlapping periods are a set, not a sum. */
export function opgeschorteDagen(opschortingen: readonly Opschorting[]): readonly Datum[] {
  return [...new Set(opschortingen.flatMap(dagenVan))].sort();
}

function dagenVan({ van, totEnMet }: Opschorting): readonly Datum[] {
  const dagen: Datum[] = [];
  for (let dag = van; dag <= totEnMet; dag = plusDagen(dag, 1)) dagen.push(dag);
  return dagen;
}
