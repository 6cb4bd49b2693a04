import type {
  BesluitGegevensverzoek,
  OntvangstbevestigingGegevensverzoek,
  OpheffingBeperking,
  VerlengingGegevensverzoek,
} from '../brieven/gegevensRechten.ts';
import { datumVoluit } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { briefkop, gerekend } from '../melding/briefkop.ts';
import type { Gegevensuitkomst } from '../recht/gegevensuitkomst.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type {
  BeperkingOpgeheven,
  Gegevensrecht,
  GegevensverzoekBesloten,
  GegevensverzoekOntvangen,
  GegevensverzoekVerlengd,
} from './gebeurtenissen.ts';
import { GROND } from './gronden.ts';
import { RECHTNAAM, VERZOEKKANAALNAAM } from './namen.ts';
import { beperktSinds, eersteTermijn, gegevenstermijn, vindVerzoek } from './stand.ts';
import type { Gegevensverzoek, TotRechten } from './toestand.ts';

function haalVerzoek(t: TotRechten, id: OnderdeelId): Gegevensverzoek {
  const verzoek = vindVerzoek(t, id);
  if (!verzoek) throw new Error(`geen verzoek ${id}`);
  return verzoek;
}

function gevraagd({ ontvangenOp, kanaal, verzoeker, recht }: Gegevensverzoek) {
  const { inZin, artikel } = RECHTNAAM[recht];
  return { ontvangenOp, hoe: VERZOEKKANAALNAAM[kanaal], verzoeker, gevraagd: inZin, artikel };
}

export function ontvangstbevestigingGegevensverzoek(
  t: TotRechten,
  { feiten, inhoud }: GegevensverzoekOntvangen,
  c: Briefcontext,
): OntvangstbevestigingGegevensverzoek {
  return {
    ...briefkop(t, c),
    brief: 'ontvangstbevestigingGegevensverzoek',
    ...gevraagd(haalVerzoek(t, feiten.id)),
    tekst: inhoud.tekst,
    antwoordUiterlijk: gerekend(eersteTermijn(feiten, c.inrichting.regels)),
    termijnartikel:
      feiten.recht === 'vernietiging'
        ? 'Vernietigen binnen drie maanden: Wet maatschappelijke ondersteuning 2015 (Wmo), artikel 5.3.5.'
        : 'Antwoord binnen een maand: Algemene verordening gegevensbescherming (AVG), artikel 12, lid 3.',
    identiteitNodig: feiten.identiteit === null,
  };
}

export function verlengingGegevensverzoek(
  t: TotRechten,
  { feiten, inhoud }: GegevensverzoekVerlengd,
  c: Briefcontext,
): VerlengingGegevensverzoek {
  return {
    ...briefkop(t, c),
    brief: 'verlengingGegevensverzoek',
    ...gevraagd(haalVerzoek(t, feiten.verzoek)),
    was: feiten.was,
    wordt: feiten.tot,
    reden: inhoud.reden,
  };
}

/** What the resident gets or notices when it was given, wholly or in part. */
const GEVOLG: Readonly<Record<Gegevensrecht, string>> = {
  inzage:
    'Wij bellen u voor een afspraak. Dan bekijkt u uw dossier samen met een medewerker. U mag iemand meenemen. In Mijn hulpvraag kunt u uw dossier altijd zelf lezen, en zien wie het heeft gelezen.',
  afschrift:
    'U krijgt de kopie van ons. Hij staat ook in Mijn hulpvraag, bij Uw gegevens. De kopie kost u niets.',
  correctie:
    'Wij verbeteren wat niet klopt. Wat er eerst stond, blijft te zien in de geschiedenis van het dossier. Kreeg een ander de verkeerde gegevens van ons? Dan laten wij ook die ander weten wat er is verbeterd.',
  beperking:
    'Wij bewaren uw gegevens, maar gebruiken ze alleen nog als u dat goed vindt, voor een rechtszaak, om een ander te beschermen of om een zwaarwegende reden van algemeen belang. Voordat dit stopt, krijgt u een brief.',
  bezwaarAvg: 'Wij stoppen met dit gebruik van uw gegevens.',
  vernietiging:
    'Wij vernietigen uw hele dossier: alles wat over u is opgeschreven, en alle brieven en documenten. Twee medewerkers kijken dat na. Daarna kunnen wij niets meer terughalen, en kunt u het niet meer lezen in Mijn hulpvraag. Wilt u eerst een kopie? Of bedenkt u zich? Bel ons dan meteen. Zolang het dossier er nog is, kunt u uw verzoek intrekken. Als het gedaan is, krijgt u geen brief meer: dan weten wij niet meer wie u bent. Wij bewaren alleen een bewijs van vernietiging, zonder uw naam, en wie er in het dossier heeft gekeken.',
};

function gevolgVan(
  verzoek: Gegevensverzoek,
  uitkomst: Gegevensuitkomst,
  { inrichting }: Briefcontext,
): string {
  if (uitkomst === 'afgewezen') return '';
  if (verzoek.recht !== 'vernietiging') return GEVOLG[verzoek.recht];
  return `${GEVOLG.vernietiging} Het is gedaan uiterlijk op ${datumVoluit(eersteTermijn(verzoek, inrichting.regels).uiterlijk)}.`;
}

/** Made known the day it is taken. */
export function besluitGegevensverzoek(
  t: TotRechten,
  { feiten, inhoud }: GegevensverzoekBesloten,
  c: Briefcontext,
): BesluitGegevensverzoek {
  const verzoek = haalVerzoek(t, feiten.verzoek);
  const { regels, brieven } = c.inrichting;
  const bezwaar = kaleTermijn('awbBezwaarIndienen', feiten.op, regels);
  const grond = feiten.grond && GROND[feiten.grond];
  return {
    ...briefkop(t, c),
    brief: 'besluitGegevensverzoek',
    ...gevraagd(verzoek),
    uitkomst: feiten.uitkomst,
    gevolg: gevolgVan(verzoek, feiten.uitkomst, c),
    grond: grond && { tekst: grond.inBrief, artikel: grond.artikel },
    motivering: inhoud.motivering,
    telaatSinds: feiten.opTijd ? null : gegevenstermijn(verzoek, regels).uiterlijk,
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

export function opheffingBeperking(
  t: TotRechten,
  { feiten, inhoud }: BeperkingOpgeheven,
  c: Briefcontext,
): OpheffingBeperking {
  const sinds = beperktSinds(haalVerzoek(t, feiten.verzoek));
  if (!sinds) throw new Error('opheffing zonder beperking');
  return {
    ...briefkop(t, c),
    brief: 'opheffingBeperking',
    beperktSinds: sinds,
    vanaf: feiten.vanaf,
    reden: inhoud.reden,
  };
}
