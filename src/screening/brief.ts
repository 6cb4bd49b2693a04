import type { EigenBijdrage, Spoedbesluit } from '../brieven/gegevensBesluit.ts';
import type { Afsluiting, Doorverwijzing } from '../brieven/gegevensMelding.ts';
import type { GerekendeDatum, Ondertekening, Organisatie, Rechtsmiddelen } from '../brieven/kop.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumLang } from '../kern/datum.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { briefkop, gerekend } from '../melding/briefkop.ts';
import { eersteOntvangst, haalMelding } from '../melding/weigeringen.ts';
import type { TotMelding } from '../melding/toestand.ts';
import { bijdrageOp, vindVoorziening } from '../recht/lokaal.ts';
import { bereken } from '../recht/termijnen.ts';
import type {
  AfgeslotenMetAdvies,
  DoorverwijzingGestart,
  TijdelijkeVoorzieningGetroffen,
} from './gebeurtenissen.ts';
import { GRONDSLAG_IN_BRIEF, INSTEMMING_IN_BRIEF } from './namen.ts';

/** D17: the decision on a temporary provision (Wmo 2.3.3; Awb 3:45, 3:47). */
export function spoedbesluit(
  t: TotMelding,
  g: Vastgelegd<TijdelijkeVoorzieningGetroffen>,
  c: Briefcontext,
): Spoedbesluit {
  const { feiten, inhoud } = g;
  const voorziening = vindVoorziening(feiten.voorziening, c.inrichting.regels);
  const { regels } = c.inrichting;
  const ontvangenOp = eersteOntvangst(t.melding) ?? haalMelding(t).ontvangenOp;
  const bezwaar = bereken(
    { termijn: 'awbBezwaarIndienen', begin: feiten.besluitdatum },
    regels.kalender,
    regels.uitleg,
  );
  return {
    ...briefkop(t, c),
    brief: 'spoedbesluit',
    meldingOntvangenOp: ontvangenOp,
    voorziening: voorziening?.naam ?? feiten.voorziening,
    effectuering: {
      doel: inhoud.doel ?? 'Hulp die niet kan wachten op ons onderzoek.',
      omvang: inhoud.omvang,
      vorm: { soort: 'natura', aanbieder: inhoud.aanbieder, telefoon: null },
      ingang: feiten.ingang,
      einde: { datum: feiten.einde, uitleg: 'Tot die dag is de hulp tijdelijk geregeld.' },
      starten: `De hulp begint op ${datumLang(feiten.ingang)}. Begint de hulp die dag niet? Bel ons dan meteen.`,
    },
    redenen: regelsUit(inhoud.motivering),
    eigenBijdrage: eigenBijdrage(voorziening ? voorziening.eigenBijdrage : false, feiten.ingang, c),
    onderzoekUiterlijk: gerekend(
      bereken({ termijn: 'wmoOnderzoek', begin: ontvangenOp }, regels.kalender, regels.uitleg),
    ),
    rechtsmiddelen: rechtsmiddelen({ ...gerekend(bezwaar), datum: feiten.bezwaarUiterlijk }, c),
    ondertekening: ondertekening(g.door, c),
  };
}

/** The letter after closing with information and advice (Wmo 2.3.2 lid 9). No decision. */
export function afsluitbrief(t: TotMelding, g: Vastgelegd<AfgeslotenMetAdvies>, c: Briefcontext): Afsluiting {
  const melding = haalMelding(t);
  return {
    ...briefkop(t, c),
    brief: 'afsluiting',
    meldingOntvangenOp: melding.ontvangenOp,
    hulpvraag: melding.hulpvraag,
    waarom: null,
    adviezen: regelsUit(g.inhoud.advies),
    instemming: {
      op: g.feiten.instemmingOp,
      hoe: INSTEMMING_IN_BRIEF[g.feiten.instemmingVia],
      woorden: g.inhoud.instemming,
    },
    clientondersteuning: clientondersteuning(c),
  };
}

/**
 * D21 to the resident. Null when a letter at home would be wrong: the resident does not know of the
 * melding, or data went to Veilig Thuis or emergency help without consent and a housemate may read it.
 */
export function doorverwijsbrief(
  t: TotMelding,
  g: Vastgelegd<DoorverwijzingGestart>,
  c: Briefcontext,
): Doorverwijzing | null {
  const melding = haalMelding(t);
  const { feiten, inhoud } = g;
  const gevaarlijk = feiten.grondslag === 'wmo526VeiligThuis' || feiten.grondslag === 'acuutGevaar';
  if (gevaarlijk || !melding.inwonerWeetErvan) return null;
  const kop = briefkop(t, c);
  return {
    ...kop,
    // The template says who holds on to the resident until the hand-over is confirmed.
    contact: { ...kop.contact, naam: inhoud.wieHoudtVast, functie: 'uw aanspreekpunt' },
    brief: 'doorverwijzing',
    meldingOntvangenOp: melding.ontvangenOp,
    partij: { naam: inhoud.organisatie, telefoon: null, website: null, email: null },
    contactBijPartij: null,
    vraag: melding.hulpvraag,
    waarom: `Wij vroegen ${inhoud.organisatie} om dit voor u te doen: ${inhoud.vraag}`,
    afspraken: regelsUit(inhoud.afspraken),
    gedeeld: regelsUit(inhoud.gedeeldeGegevens).map((gegeven) => ({
      gegeven,
      grondslag: feiten.toestemmingOp
        ? `U gaf op ${datumLang(feiten.toestemmingOp)} toestemming.`
        : GRONDSLAG_IN_BRIEF[feiten.grondslag],
    })),
    terugkoppeling: overDagen(feiten.terugkoppelingOp, c.datum),
    blijftBijOns: feiten.heleMelding ? null : 'Uw andere vragen onderzoeken wij zelf verder.',
  };
}

/** Where and until when objection can be made, from the municipality's own data (Awb 3:45, 6:4-6:8). */
function rechtsmiddelen(uiterlijk: GerekendeDatum, c: Briefcontext): Rechtsmiddelen {
  const { bezwaar, rechtbank } = c.inrichting.brieven;
  return { uiterlijk, ...bezwaar, rechtbank };
}

/** Who signs on behalf of the college, by which mandate (Awb 10:10). */
function ondertekening(door: Wie, c: Briefcontext): Ondertekening {
  const medewerker = c.inrichting.medewerkers.find((m) => m.id === door.id);
  return {
    naam: medewerker?.naam ?? `gemeente ${c.inrichting.naam}`,
    functie: medewerker?.functie ?? ROLNAAM[door.rol],
    mandaat: c.inrichting.brieven.mandaatbesluit,
  };
}

/** Nothing is said when the municipality did not say whether there is one. */
function eigenBijdrage(vanToepassing: boolean | null, op: Datum, c: Briefcontext): EigenBijdrage | null {
  if (vanToepassing === null) return null;
  if (!vanToepassing)
    return { vanToepassing, uitleg: 'Voor deze ondersteuning vraagt de gemeente geen eigen bijdrage.' };
  const bijdrage = bijdrageOp(op, c.inrichting.regels);
  return bijdrage
    ? {
        vanToepassing,
        uitleg: `Het is voor uw huishouden ten hoogste ${bedragTekst(bijdrage.perMaand)} per maand voor alle Wmo-ondersteuning samen.`,
      }
    : null;
}

function clientondersteuning({ inrichting }: Briefcontext): Organisatie {
  const { organisatie, telefoon, website } = inrichting.clientondersteuning;
  return { naam: organisatie, telefoon, website, email: null };
}

/** Each line of a text field as a point in the letter. */
function regelsUit(tekst: string): readonly string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
}

function overDagen(op: Datum, vanaf: Datum): GerekendeDatum {
  const dagen = dagenTussen(vanaf, op);
  return {
    datum: op,
    uitleg: `Dat is ${dagen === 1 ? '1 dag' : `${dagen} dagen`} na de datum van deze brief.`,
  };
}
