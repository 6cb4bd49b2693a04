import { haalAanvraag } from '../aanvraag/lopend.ts';
import { aanvraagNamen } from '../aanvraag/brief.ts';
import type {
  Dwangsombeschikking,
  Ingebrekewerking,
  OntvangstbevestigingIngebrekestelling,
} from '../brieven/gegevensDwangsom.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVoluit, plusDagen } from '../kern/datum.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { briefkop, gerekend } from '../melding/briefkop.ts';
import { eersteOntvangst } from '../melding/weigeringen.ts';
import { DWANGSOMTARIEF, DWANGSOM_MAXIMUM_DAGEN, dwangsombedrag } from '../recht/dwangsom.ts';
import { aanvraagZonderOnderzoekVanaf, bereken } from '../recht/termijnen.ts';
import type { DwangsomVastgesteld, GeenWerking, IngebrekestellingOntvangen } from './gebeurtenissen.ts';
import { INGEBREKEKANAALNAAM, UITZONDERING_IN_BRIEF } from './namen.ts';
import { tredesVan } from './stand.ts';
import type { TotDwangsom } from './toestand.ts';

/** Answer to a notice of default: the two weeks, or why there are none (Awb 4:17 lid 3). */
export function ontvangstbevestigingIngebrekestelling(
  t: TotDwangsom,
  { feiten }: IngebrekestellingOntvangen,
  c: Briefcontext,
): OntvangstbevestigingIngebrekestelling {
  return {
    ...briefkop(t, c),
    brief: 'ontvangstbevestigingIngebrekestelling',
    ontvangenOp: feiten.ontvangenOp,
    hoe: INGEBREKEKANAALNAAM[feiten.kanaal],
    gevraagd: t.aanvraag.aanvraag ? aanvraagNamen(t, c) : [],
    werking: feiten.geenWerking === null ? werkt(feiten, c) : werktNiet(feiten.geenWerking, t, feiten, c),
  };
}

function werkt(feiten: IngebrekestellingOntvangen['feiten'], c: Briefcontext): Ingebrekewerking {
  const { beslistermijnTm, respijtTm, ontvangenOp } = feiten;
  if (beslistermijnTm === null || respijtTm === null)
    throw new Error('werkende ingebrekestelling zonder termijn');
  const { kalender, uitleg } = c.inrichting.regels;
  const respijt = bereken({ termijn: 'awbIngebrekestelling', begin: ontvangenOp }, kalender, uitleg);
  return {
    soort: 'werkt',
    beslisdatumWas: beslistermijnTm,
    besluitUiterlijk: { ...gerekend(respijt), datum: respijtTm },
    eersteDwangsomdag: plusDagen(respijtTm, 1),
    tarieven: DWANGSOMTARIEF.map(
      ({ dagen, perDag }, i) =>
        `${bedragTekst(perDag)} per dag, ${i === 0 ? 'de eerste' : i === 1 ? 'de volgende' : 'de laatste'} ${dagen} dagen`,
    ),
    hoogste: bedragTekst(dwangsombedrag(DWANGSOM_MAXIMUM_DAGEN)),
  };
}

function werktNiet(
  waarom: GeenWerking,
  t: TotDwangsom,
  feiten: IngebrekestellingOntvangen['feiten'],
  c: Briefcontext,
): Ingebrekewerking {
  return { soort: 'werktNiet', ...UITLEG[waarom](t, feiten, c) };
}

type Uitleg = (
  t: TotDwangsom,
  feiten: IngebrekestellingOntvangen['feiten'],
  c: Briefcontext,
) => { readonly waarom: string; readonly uitweg: string };

const voluit = (dag: Datum | null | undefined): string => (dag ? datumVoluit(dag) : 'die dag');

const UITLEG: Readonly<Record<GeenWerking, Uitleg>> = {
  teVroeg: (_t, { beslistermijnTm }) => ({
    waarom: `Uw brief is te vroeg. Wij kunnen nog op tijd beslissen, tot en met ${voluit(beslistermijnTm)}.`,
    uitweg: `Hebt u na ${voluit(beslistermijnTm)} nog geen besluit? Stuur ons dan opnieuw een brief. Die werkt dan wel.`,
  }),
  nietSchriftelijk: () => ({
    waarom: 'U belde ons. Volgens de wet moet een ingebrekestelling schriftelijk.',
    uitweg: 'Stuur ons een brief of e-mail, of gebruik Mijn hulpvraag. Hebt u daar hulp bij nodig? Bel ons.',
  }),
  alBesloten: (t) => ({
    waarom: `Ons besluit was er al: het is bekendgemaakt op ${voluit(t.besluit.bekendgemaakt?.op)}.`,
    uitweg: 'Bent u het niet eens met het besluit? In de brief met het besluit staat hoe u bezwaar maakt.',
  }),
  ingetrokken: (t) => ({
    waarom: `De aanvraag is ingetrokken op ${voluit(t.aanvraag.ingetrokkenOp)}. Daarop volgt geen besluit meer.`,
    uitweg: 'Wilt u toch een besluit? Doe dan een nieuwe aanvraag. Dat mag altijd.',
  }),
  alInGebreke: () => ({
    waarom: 'U stelde ons al eerder in gebreke. Die eerdere brief werkt; een tweede is niet nodig.',
    uitweg: 'U hoeft niets te doen. In onze eerdere brief staat wanneer de dwangsom begint.',
  }),
  geenAanvraag,
};

/** In the phase of the melding there is no term to decide, but after six weeks an aanvraag may be made (Wmo 2.3.2 lid 9). */
function geenAanvraag(...[t, feiten, c]: Parameters<Uitleg>): ReturnType<Uitleg> {
  const begin = eersteOntvangst(t.melding);
  const { kalender, uitleg } = c.inrichting.regels;
  const vanaf = begin ? aanvraagZonderOnderzoekVanaf(begin, kalender, uitleg) : undefined;
  return {
    waarom:
      'U hebt een melding gedaan, maar nog geen aanvraag. Een dwangsom kan alleen als wij te laat beslissen op een aanvraag.',
    uitweg:
      vanaf && vanaf <= feiten.ontvangenOp
        ? 'U mag nu een aanvraag doen, ook al is ons onderzoek nog niet klaar. Dan moeten wij binnen twee weken beslissen.'
        : `Is ons onderzoek niet op tijd klaar? Dan mag u vanaf ${voluit(vanaf)} een aanvraag doen. Wilt u dat nu al? Bel ons.`,
  };
}

/** D30: the amount, how it was reckoned, when it is paid, and how to object (Awb 4:18, 4:87). */
export function dwangsombeschikking(
  t: TotDwangsom,
  { feiten, inhoud }: DwangsomVastgesteld,
  c: Briefcontext,
): Dwangsombeschikking {
  const brief = t.dwangsom.ingebrekestellingen.find((i) => i.id === feiten.ingebrekestelling);
  if (!brief?.beslistermijnTm) throw new Error('dwangsom zonder ingebrekestelling');
  const { regels, brieven } = c.inrichting;
  const { kalender, uitleg } = regels;
  const betalen = bereken({ termijn: 'awbDwangsomBetalen', begin: feiten.op }, kalender, uitleg);
  const bezwaar = bereken({ termijn: 'awbBezwaarIndienen', begin: feiten.op }, kalender, uitleg);
  return {
    ...briefkop(t, c),
    brief: 'dwangsombeschikking',
    aanvraagOntvangenOp: haalAanvraag(t).ontvangenOp,
    gevraagd: aanvraagNamen(t, c),
    ingebrekestellingOp: brief.ontvangenOp,
    beslisdatumWas: brief.beslistermijnTm,
    eersteDag: feiten.eersteDag,
    laatsteDag: feiten.laatsteDag,
    gestoptOp: t.besluit.bekendgemaakt?.op ?? t.aanvraag.ingetrokkenOp,
    dagen: feiten.dagen,
    bedrag: bedragTekst(feiten.bedrag),
    opbouw: tredesVan(feiten.dagen).map(({ dagen, perDag, samen }) => ({
      dagen,
      perDag: bedragTekst(perDag),
      samen: bedragTekst(samen),
    })),
    uitzondering: feiten.uitzondering ? UITZONDERING_IN_BRIEF[feiten.uitzondering] : null,
    toelichting: inhoud.toelichting.trim(),
    betalen: feiten.betalenUiterlijk ? { ...gerekend(betalen), datum: feiten.betalenUiterlijk } : null,
    rechtsmiddelen: {
      uiterlijk: { ...gerekend(bezwaar), datum: feiten.bezwaarUiterlijk },
      ...brieven.bezwaar,
      rechtbank: brieven.rechtbank,
    },
    ondertekening: {
      naam: inhoud.ondertekenaar,
      functie: inhoud.functie,
      mandaat: brieven.mandaatbesluit,
    },
  };
}
