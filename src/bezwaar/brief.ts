import type {
  BeslissingOpBezwaarBrief,
  HerstelBezwaar,
  OntvangstbevestigingBezwaar,
  UitnodigingHoorzitting,
  VerdagingBezwaar,
} from '../brieven/gegevensBezwaar.ts';
import { bedrag, bedragTekst } from '../kern/bedrag.ts';
import { datumLang, datumVan } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { briefkop, gerekend } from '../melding/briefkop.ts';
import { uurVan } from '../onderzoek/gesprekstijd.ts';
import { bereken } from '../recht/termijnen.ts';
import { betreffendBesluit } from './besluiten.ts';
import type { NietOntvankelijk } from './codes.ts';
import type {
  BeslissingOpBezwaarGenomen,
  BezwaarDoorgezonden,
  BezwaarherstelGevraagd,
  BezwaarOntvangen,
  BezwaarVerdaagd,
  HoorzittingGepland,
} from './gebeurtenissen.ts';
import {
  AFZIEN_IN_BRIEF,
  GEGEVENS_IN_BRIEF,
  BEZWAARGEBREK_IN_BRIEF,
  BEZWAARKANAALNAAM,
  BEZWAARUITKOMSTNAAM,
  onderdeelRegel,
} from './namen.ts';
import { beslistermijnBezwaar, vindBezwaar } from './stand.ts';
import type { BeslissingOpBezwaar, Bezwaar, TotBezwaar } from './toestand.ts';

function haalBezwaar(t: TotBezwaar, id: OnderdeelId): Bezwaar {
  const b = vindBezwaar(t, id);
  if (!b) throw new Error(`geen bezwaar ${id}`);
  return b;
}

/** After `U bent het niet eens met`. */
function tegenWat(t: TotBezwaar, b: Bezwaar): string {
  const besluit = betreffendBesluit(t, b);
  const van = besluit ? ` van ${datumLang(besluit.bekendOp ?? besluit.op)}` : '';
  switch (besluit?.soort ?? b.tegen) {
    case 'besluit':
      return `ons besluit${van} op uw aanvraag`;
    case 'tijdelijkeVoorziening':
      return `ons besluit${van} over uw tijdelijke hulp`;
    case 'dwangsom':
      return `ons besluit${van} over de dwangsom`;
    case 'herziening':
      return `ons besluit${van} om uw hulp te stoppen of te veranderen`;
    case 'gegevensverzoek':
      return `ons besluit${van} op uw verzoek over uw gegevens${besluit?.over ? ` (${besluit.over})` : ''}`;
    case 'nietTijdig':
      return 'het uitblijven van ons besluit';
    case 'nogGeenBesluit':
      return 'een besluit dat u van ons verwacht';
  }
}

/** Who handled the question does not handle the objection: the letter names the department. */
function bezwaarkop(t: TotBezwaar, b: Bezwaar, c: Briefcontext) {
  const kop = briefkop(t, c);
  return {
    ...kop,
    contact: { ...kop.contact, naam: 'Team Bezwaar en beroep', functie: 'behandeling van uw bezwaar' },
    bezwaarOntvangenOp: b.ontvangenOp,
    tegen: tegenWat(t, b),
  };
}

/** D24, or the notice that it went on to somebody else (Awb 6:14, 6:15). */
export function ontvangstbevestigingBezwaar(
  t: TotBezwaar,
  g: BezwaarOntvangen | BezwaarDoorgezonden,
  c: Briefcontext,
): OntvangstbevestigingBezwaar {
  const door = g.soort === 'bezwaarDoorgezonden' ? g.inhoud : null;
  const b = haalBezwaar(t, g.soort === 'bezwaarDoorgezonden' ? g.feiten.bezwaar : g.feiten.id);
  const termijn = door ? undefined : beslistermijnBezwaar(t, b, c.inrichting.regels);
  return {
    ...bezwaarkop(t, b, c),
    brief: 'ontvangstbevestigingBezwaar',
    hoe: BEZWAARKANAALNAAM[b.kanaal],
    kopie: b.tekst.trim(),
    beslisdatum: termijn ? gerekend(termijn) : null,
    commissie: b.metCommissie,
    teLaatNa: b.tijdigheid === 'teLaat' ? b.bezwaarUiterlijk : null,
    redenTeLaat: b.redenTeLaat.trim(),
    doorgezonden: door,
  };
}

/** D25: what is missing, and until when (Awb 6:6). */
export function herstelBezwaar(
  t: TotBezwaar,
  { feiten, inhoud }: BezwaarherstelGevraagd,
  c: Briefcontext,
): HerstelBezwaar {
  return {
    ...bezwaarkop(t, haalBezwaar(t, feiten.bezwaar), c),
    brief: 'herstelBezwaar',
    ontbreekt: feiten.ontbreekt.map((gebrek) => BEZWAARGEBREK_IN_BRIEF[gebrek]),
    toelichting: inhoud.toelichting,
    uiterlijk: feiten.hersteltermijnTotEnMet,
    termijnStaatStil: feiten.ontbreekt.some((gebrek) => gebrek !== 'redenTeLaat'),
  };
}

/** D26: the hearing, with the days for the papers (Awb 7:4). */
export function uitnodigingHoorzitting(
  t: TotBezwaar,
  { feiten, inhoud }: HoorzittingGepland,
  c: Briefcontext,
): UitnodigingHoorzitting {
  const b = haalBezwaar(t, feiten.bezwaar);
  return {
    ...bezwaarkop(t, b, c),
    brief: 'uitnodigingHoorzitting',
    dag: datumVan(feiten.begin),
    tijd: uurVan(feiten.begin),
    plaats: inhoud.plaats,
    commissie: b.metCommissie,
    terInzageVanaf: feiten.terInzageUiterlijk,
    inzageplek: inhoud.inzageplek,
    nadereStukkenTotEnMet: feiten.nadereStukkenTotEnMet,
  };
}

/** D28: until when it was, until when it is now (Awb 7:10 lid 5). */
export function verdagingBezwaar(
  t: TotBezwaar,
  { feiten, inhoud }: BezwaarVerdaagd,
  c: Briefcontext,
): VerdagingBezwaar {
  const b = haalBezwaar(t, feiten.bezwaar);
  const voor = { ...b, uitstel: b.uitstel.slice(0, -1) };
  return {
    ...bezwaarkop(t, b, c),
    brief: 'verdagingBezwaar',
    grond: feiten.grond,
    was: beslistermijnBezwaar(t, voor, c.inrichting.regels)?.uiterlijk ?? feiten.tot,
    wordt: beslistermijnBezwaar(t, b, c.inrichting.regels)?.uiterlijk ?? feiten.tot,
    reden: inhoud.reden,
  };
}

const NIET_BEHANDELD: Readonly<Record<NietOntvankelijk, string>> = {
  teLaat: 'Uw bezwaar kwam te laat, en daar was geen goede reden voor.',
  gebreken: 'Er ontbrak iets aan uw bezwaar. U kreeg tijd om dat te herstellen, maar wij kregen het niet.',
  geenBesluit: 'Er is geen besluit waartegen u bezwaar kunt maken.',
  geenBelang: 'U heeft volgens de wet geen belang (meer) bij dit bezwaar.',
};

/** D29: the decision, its reasons, and where to go with it (Awb 7:12, 3:45). */
export function beslissingOpBezwaarBrief(
  t: TotBezwaar,
  { feiten, inhoud }: BeslissingOpBezwaarGenomen,
  c: Briefcontext,
): BeslissingOpBezwaarBrief {
  const b = haalBezwaar(t, feiten.bezwaar);
  const { regels, brieven } = c.inrichting;
  const beroep = bereken({ termijn: 'awbBeroepIndienen', begin: feiten.op }, regels.kalender, regels.uitleg);
  const gehouden = b.zittingen.findLast((z) => z.gehouden)?.gehouden ?? null;
  return {
    ...bezwaarkop(t, b, c),
    brief: 'beslissingOpBezwaar',
    uitkomst: feiten.uitkomst,
    nietOntvankelijk: feiten.nietOntvankelijk && NIET_BEHANDELD[feiten.nietOntvankelijk],
    motivering: inhoud.motivering,
    verschoonbaar: inhoud.verschoonbaar.trim(),
    hoorzitting: gehouden && {
      op: gehouden.op,
      aanwezig: gehouden.aanwezig,
      verslag: gehouden.verslag,
    },
    geenHoorzitting:
      !gehouden && b.afgezien
        ? { omdat: AFZIEN_IN_BRIEF[b.afgezien.grond], toelichting: b.afgezien.toelichting }
        : null,
    advies: b.advies && { strekking: BEZWAARUITKOMSTNAAM[b.advies.strekking], tekst: b.advies.advies },
    afwijking: feiten.volgtAdvies === false ? inhoud.afwijking.trim() : '',
    nieuwBesluit: nieuwBesluit(t, feiten, c),
    herleeft: feiten.herroept && betreffendBesluit(t, b)?.soort === 'herziening',
    kosten: kostenzin(feiten, inhoud),
    beroepUiterlijk: { ...gerekend(beroep), datum: feiten.beroepUiterlijk },
    rechtbank: brieven.rechtbank,
    ondertekening: {
      naam: inhoud.ondertekenaar,
      functie: inhoud.functie,
      mandaat: brieven.mandaatbesluit,
    },
  };
}

function nieuwBesluit(
  t: TotBezwaar,
  { vervangendBesluit }: BeslissingOpBezwaarGenomen['feiten'],
  c: Briefcontext,
): BeslissingOpBezwaarBrief['nieuwBesluit'] {
  const nieuw = t.bezwaar.vervangingen.find((v) => v.id === vervangendBesluit);
  return nieuw
    ? {
        nummer: nieuw.id,
        regels: [
          ...nieuw.onderdelen.map((o) => onderdeelRegel(o, c.inrichting.regels)),
          ...(nieuw.gegevens ? [GEGEVENS_IN_BRIEF[nieuw.gegevens]] : []),
        ],
        bedrag: nieuw.bedrag === null ? null : bedragTekst(nieuw.bedrag),
        tekst: nieuw.tekst,
      }
    : null;
}

function kostenzin(
  { kosten, kostenbedrag }: BeslissingOpBezwaarGenomen['feiten'],
  { kostenuitleg }: Pick<BeslissingOpBezwaar, 'kostenuitleg'>,
): string | null {
  switch (kosten) {
    case 'nietGevraagd':
      return null;
    case 'vergoed':
      return `U vroeg ons om uw kosten te vergoeden. Wij betalen u ${bedragTekst(kostenbedrag ?? NUL)}. ${kostenuitleg}`.trim();
    case 'nietVergoed':
      return `U vroeg ons om uw kosten te vergoeden. Dat doen wij niet. ${kostenuitleg}`;
  }
}

const NUL = bedrag(0);
