import { VORM_IN_ZIN } from '../aanvraag/namen.ts';
import type { Aanvraag } from '../aanvraag/toestand.ts';
import type {
  Beschikking,
  BuitenBehandeling,
  EigenBijdrage,
  InhoudelijkeBeschikking,
  Motivering,
  NaIngebrekestelling,
} from '../brieven/gegevensBesluit.ts';
import type { Blok, BriefKop, GerekendeDatum, Rechtsmiddelen } from '../brieven/kop.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import { datumLang, datumVan } from '../kern/datum.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { briefkop, gerekend } from '../melding/briefkop.ts';
import { bijdrageOp, vindVoorziening } from '../recht/lokaal.ts';
import { bereken } from '../recht/termijnen.ts';
import { regels as perRegel } from '../toets/rijen.ts';
import { laatsteVerslag } from '../verslag/toestand.ts';
import { voorzieningbesluit, heronderzoekDatum } from './briefdelen.ts';
import { ontbrekend, reactieOpUitnodiging } from './briefaanvulling.ts';
import type { Beslissing, Onderzoeksstap } from './gebeurtenissen.ts';
import { adviseurTekst, gevolgdTekst } from './motivering.ts';
import { krijgt } from './onderdeeleisen.ts';
import type { Conceptbesluit, TotBesluit } from './toestand.ts';
import { onderdelenVan } from './voorbereiden.ts';
import { belpogingenNu, uitkomstVan, wijstAf } from './voortgang.ts';
import { haalAanvraag, haalConcept } from './weigeringen.ts';

const SOORT: Readonly<Record<Exclude<Beslissing, 'buitenBehandeling'>, InhoudelijkeBeschikking['soort']>> = {
  toekennen: 'toekenning',
  gedeeltelijk: 'gedeeltelijk',
  afwijzen: 'afwijzing',
};

/**
 * D14, D15, D16: the decision as taken (Awb 3:41-3:48; procedure § 11). The time for objection is
 * reckoned from the day it was sent, or from the date of the letter when that is not known yet.
 * What being late costs is known in a later step: it is handed over.
 * @throws Error when nothing was taken yet: then there is no letter.
 */
export function beschikking(
  t: TotBesluit,
  c: Briefcontext,
  ingebrekestelling: NaIngebrekestelling | null = null,
): Beschikking {
  const concept = haalConcept(t);
  const { genomen } = t.besluit;
  if (!genomen) throw new Error('beschikking zonder genomen besluit');
  const aanvraag = haalAanvraag(t);
  const uitkomst = uitkomstVan(concept.feiten.onderdelen);
  const kop = {
    ...briefkop(t, { ...c, datum: t.besluit.bekendgemaakt?.op ?? c.datum }),
    brief: 'beschikking',
    aanvraag: {
      ontvangenOp: aanvraag.ontvangenOp,
      vorm: VORM_IN_ZIN[aanvraag.vorm],
      gevraagd: aanvraag.gevraagd.map((g) => watGevraagd(g, c)),
    },
    ingebrekestelling,
    rechtsmiddelen: rechtsmiddelen(t, c),
    ondertekening: {
      naam: genomen.ondertekenaar,
      functie: genomen.functie,
      mandaat: c.inrichting.brieven.mandaatbesluit,
    },
  } as const;
  return uitkomst === 'buitenBehandeling'
    ? { ...kop, ...buitenBehandeling(t) }
    : { ...kop, ...inhoudelijk(t, concept, SOORT[uitkomst], c) };
}

function watGevraagd(g: Aanvraag['gevraagd'][number], c: Briefcontext): string {
  const naam = vindVoorziening(g.voorziening, c.inrichting.regels)?.naam ?? g.voorziening;
  const wat = g.omschrijving.trim() || naam;
  return g.vorm === 'pgb' ? `${wat}, met een persoonsgebonden budget` : wat;
}

/** What both kinds of letter share. */
type Kop = keyof BriefKop | 'brief' | 'aanvraag' | 'ingebrekestelling' | 'rechtsmiddelen' | 'ondertekening';

function inhoudelijk(
  t: TotBesluit,
  concept: Conceptbesluit,
  soort: InhoudelijkeBeschikking['soort'],
  c: Briefcontext,
): Omit<InhoudelijkeBeschikking, Kop> {
  const { regels } = c.inrichting;
  const onderdelen = onderdelenVan(haalAanvraag(t), concept.feiten.onderdelen, concept.inhoud.onderdelen);
  const [eerste, ...rest] = onderdelen.map((o) => voorzieningbesluit(o, regels));
  if (!eerste) throw new Error('beschikking zonder onderdelen');
  return {
    soort,
    meldingOntvangenOp: t.melding.melding?.ontvangenOp ?? null,
    onderzoek: {
      aangevraagd: haalAanvraag(t).grond,
      gesproken: t.onderzoek.gesprekken.length > 0,
      verslagOp: laatsteVerslag(t)?.op ?? null,
    },
    besluiten: [eerste, ...rest],
    pgbGevraagd: haalAanvraag(t).gevraagd.some(({ vorm }) => vorm === 'pgb'),
    motivering: motivering(t, concept),
    omgekeerdeToets: concept.inhoud.toetsstappen ?? null,
    eigenBijdrage: eigenBijdrage(concept, c),
    voorwaarden: perRegel(concept.inhoud.voorwaarden),
    heronderzoek: heronderzoekDatum(concept, regels),
    gebeld: gebeld(t, concept),
  };
}

function buitenBehandeling(t: TotBesluit): Omit<BuitenBehandeling, Kop> {
  const aanvulling = t.aanvraag.aanvullingen.at(-1);
  if (!aanvulling) throw new Error('buiten behandeling zonder uitnodiging');
  return {
    soort: 'buitenBehandeling',
    uitgenodigdOp: aanvulling.op,
    hersteldUiterlijk: {
      datum: aanvulling.hersteltermijnTotEnMet,
      uitleg: 'Die dag stond in onze brief.',
    },
    ontbrak: ontbrekend(aanvulling),
    reactie: reactieOpUitnodiging(aanvulling),
  };
}

function rechtsmiddelen(t: TotBesluit, c: Briefcontext): Rechtsmiddelen {
  const { regels, brieven } = c.inrichting;
  const begin = t.besluit.bekendgemaakt?.op ?? c.datum;
  const berekend = bereken({ termijn: 'awbBezwaarIndienen', begin }, regels.kalender, regels.uitleg);
  const uiterlijk: GerekendeDatum = gerekend(berekend);
  return { uiterlijk, ...brieven.bezwaar, rechtbank: brieven.rechtbank };
}

const alineas = (tekst: string): readonly Blok[] =>
  perRegel(tekst).map((regel) => ({ soort: 'alinea', tekst: regel }));

function motivering(t: TotBesluit, concept: Conceptbesluit): Motivering {
  const { feiten, afweging, adviezen, onderzoeksstappen } = concept.inhoud;
  const stap = (code: Onderzoeksstap): string => onderzoeksstappen?.[code] ?? '';
  const gewogen = t.onderzoek.adviezen.filter(({ antwoord }) => antwoord !== null);
  // With one advice the written text stands beside it; with more it is part of the weighing.
  const bijAdvies = gewogen.length === 1;
  return {
    feiten: alineas(feiten),
    stappen: {
      hulpvraag: stap('hulpvraag'),
      problemen: stap('problemen'),
      nodig: stap('nodig'),
      eigenMogelijkheden: stap('eigenMogelijkheden'),
      maatwerk: stap('maatwerk'),
    },
    afweging: [...alineas(afweging), ...(bijAdvies ? [] : alineas(adviezen))],
    adviezen: gewogen.map((advies) => ({
      adviseur: adviseurTekst(advies),
      op: advies.antwoord?.ontvangenOp ?? datumVan(advies.gevraagdOp),
      conclusie: advies.antwoord?.conclusie ?? '',
      gevolgd: bijAdvies && adviezen !== '' ? adviezen : gevolgdTekst(advies),
    })),
  };
}

/** The CAK sets the amount; ours is only named when it is verified (Wmo 2.1.4a, 2.1.4b). */
function eigenBijdrage(concept: Conceptbesluit, c: Briefcontext): EigenBijdrage | null {
  const toegekend = concept.feiten.onderdelen.filter(krijgt);
  if (toegekend.length === 0) return null;
  const eerste = toegekend.flatMap(({ ingang }) => ingang ?? []).sort()[0] ?? c.datum;
  if (!toegekend.some((o) => o.eigenBijdrage))
    return { vanToepassing: false, uitleg: 'Voor deze voorziening vraagt de gemeente geen eigen bijdrage.' };
  const bijdrage = bijdrageOp(eerste, c.inrichting.regels);
  const bekend = bijdrage?.geverifieerd && bijdrage.vanaf.slice(0, 4) === eerste.slice(0, 4);
  return {
    vanToepassing: true,
    uitleg: bekend
      ? `Het is een vast bedrag per maand voor uw hele huishouden: ${bedragTekst(bijdrage.perMaand)} in ${eerste.slice(0, 4)}.`
      : 'Het is een vast bedrag per maand voor uw hele huishouden.',
  };
}

function gebeld(t: TotBesluit, concept: Conceptbesluit): string | null {
  if (!wijstAf(concept)) return null;
  const pogingen = belpogingenNu(t.besluit);
  const gesprek = pogingen.findLast(({ bereikt }) => bereikt);
  if (gesprek) {
    const reactie = gesprek.reactie === '' ? '' : ` U zei daarover: ‘${gesprek.reactie}’`;
    return `Op ${datumLang(gesprek.op)} hebben wij u gebeld om te vertellen wat wij besluiten en waarom.${reactie}`;
  }
  const dagen = [...new Set(pogingen.map(({ op }) => datumLang(op)))];
  return dagen.length === 0
    ? null
    : `Wij hebben geprobeerd u te bellen op ${opsomming(dagen)}. Dat lukte niet. Bel ons gerust als u uitleg wilt.`;
}

function opsomming(delen: readonly string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`;
}
