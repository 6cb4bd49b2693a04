import { DERDE_OPTIE, dient, E1, gewogen, nvt, onderDruk, STANDAARD } from '../../../test/bouwers/toets.ts';
import type { ToetsStappen } from '../../../test/bouwers/toets.ts';
import type { Datum } from '../../kern/datum.ts';
import { plusWeken } from '../../kern/datum.ts';
import { bedrag } from '../../kern/bedrag.ts';
import { code } from '../spelersrol.ts';
import { speelToets } from '../toetsstenen.ts';
import type { Beurt, Dossierlot } from './dossierlot.ts';

/** Days that a toets takes in `speelToets`. */
const DUUR = 10;

/** A whole toets between the solutions and the report, where there is time for one. */
export function gewoneToets(d: Dossierlot, na: number): readonly Beurt[] {
  if (d.lot.dagen.verslag < na + DUUR) return [];
  // Played as one: only when all of it lies before today.
  return [[na + DUUR, (g) => speelToets(g, d.lot.aan, na, (begin) => stappen(d, begin))]];
}

/** Which of the municipality's goals an effect serves, per kind of question; the first is the usual one. */
const DOELEN: Readonly<Record<string, readonly string[]>> = {
  'huishoudelijke-hulp': ['zelf-huishouden'],
  begeleiding: ['zelf-huishouden', 'meedoen', 'geld-op-orde'],
  dagbesteding: ['meedoen'],
  scootmobiel: ['meedoen', 'zelf-huishouden'],
  woningaanpassing: ['passend-wonen'],
  rolstoel: ['meedoen', 'passend-wonen'],
  'kortdurend-verblijf': ['zelf-huishouden', 'gezond-opgroeien'],
  'beschermd-wonen': ['passend-wonen', 'zelf-huishouden'],
};

/** What a rule that stands in the way looks like, with the room for departing from it (wetten.md § 10). */
const BELEMMERINGEN = [
  {
    soort: 'beleidsregel',
    tekst: 'De beleidsregel gaat uit van minder',
    bron: (jaar: number) =>
      `Beleidsregels maatschappelijke ondersteuning Voorbeeld ${jaar}, Beleidsregels 4.1`,
    ruimte: 'Afwijken als volgen onevenredig uitpakt',
    artikel: 'Awb 4:84',
  },
  {
    soort: 'wet',
    tekst: 'Een algemene voorziening gaat voor',
    bron: () => 'Wmo 2.3.5 lid 3',
    ruimte: 'Alleen als zij de beperking vermindert of wegneemt',
    artikel: 'Wmo 2.3.5 lid 3',
  },
  {
    soort: 'verordening',
    tekst: 'De goedkoopste voorziening die past, bereikt het effect niet',
    bron: (jaar: number) =>
      `Verordening maatschappelijke ondersteuning Voorbeeld ${jaar}, Verordening ${jaar === 2023 ? 7 : 9}`,
    ruimte: 'De hardheidsclausule: als het doel anders niet wordt gehaald',
    artikel: 'Verordening 22',
  },
] as const;

/** Cited as it stood on this day (inrichting/voorbeeld/eigenregels.yaml). */
function metBron({ bron, ...rest }: (typeof BELEMMERINGEN)[number], dag: Datum) {
  return { ...rest, bron: bron(dag < '2026-01-01' ? 2023 : 2026) };
}

/** Every value is weighed; which of them is under pressure differs from one case to the next. */
function grondwaarden(loting: Dossierlot['loting']) {
  return gewogen({
    wmo1: dient('Meedoen wordt weer mogelijk', E1),
    wmo2: dient('Doet zelf wat kan', E1),
    wmo3: dient('Kan thuis blijven wonen', E1),
    jw1: nvt('Geen kinderen in huis'),
    lpw1: nvt('Niet aan de orde'),
    po1: nvt('Niet aan de orde'),
    wi1: nvt('Niet aan de orde'),
    ...(loting.kans(0.35) ? { wmo4: onderDruk('De familie houdt het niet lang meer vol', E1) } : {}),
    ...(loting.kans(0.25) ? { wmo7: onderDruk('Wil zelf kiezen wie er komt', E1) } : {}),
    pw1: loting.kans(0.15)
      ? onderDruk('Weinig geld over aan het einde van de maand', E1)
      : nvt('Inkomen speelt niet'),
    wgs1: loting.kans(0.2)
      ? onderDruk('Er zijn betalingsachterstanden', E1)
      : nvt('Nagevraagd: geen schulden'),
  });
}

function stappen({ soort, loting }: Dossierlot, begin: Datum): ToetsStappen {
  const maatwerk = loting.kans(0.45);
  const gevolg = (richting: 'positief' | 'negatief' | 'onzeker', kort: string, lang: string) =>
    [
      { voor: 'inwoner', termijn: 'kort', richting, tekst: kort },
      { voor: 'inwoner', termijn: 'lang', richting, tekst: lang },
    ] as const;
  return {
    starten: {
      soort: 'toetsStarten',
      aanleiding: maatwerk ? 'standaardPastNiet' : 'altijd',
      toelichting: maatwerk
        ? 'De gewone oplossing lijkt hier niet te passen.'
        : 'Steekproef: elk tiende dossier.',
      deelnemers: [
        { rol: 'inwoner', organisatie: '', aanwezig: true },
        { rol: 'klantmanager Wmo', organisatie: 'gemeente', aanwezig: true },
      ],
    },
    effecten: {
      soort: 'effectenVastleggen',
      effecten: [
        {
          id: null,
          tekst: `Ik wil dit bereiken: ${loting.kies(soort.vraagAchter).toLowerCase()}`,
          meetbaar: 'Na drie maanden vragen wij de inwoner of het is gelukt',
          vanWie: 'inwoner',
          horizon: 'kort',
          toetsdatum: plusWeken(begin, 14),
          effectdoel: code(loting.kies(DOELEN[soort.voorziening] ?? ['zelf-huishouden'])),
        },
      ],
      vraagAchterDeVraag: loting.kies(soort.vraagAchter),
    },
    bevestigen: {
      soort: 'effectenBevestigen',
      op: begin,
      wijze: 'telefoon',
      bevestigd: true,
      reactie: 'Ja, dat is het.',
    },
    grondwaarden: {
      soort: 'grondwaardenWegen',
      waarden: grondwaarden(loting),
      bijNietsDoen: 'De inwoner gaat achteruit en komt later met een zwaardere vraag.',
      bijStandaard: maatwerk
        ? 'De standaard helpt maar voor een deel.'
        : 'De standaard dient alle waarden die spelen.',
    },
    ethiek: {
      soort: 'ethiekWegen',
      opties: [
        {
          soort: 'nietsDoen',
          naam: 'Niets doen',
          kostenPerJaar: bedrag(0),
          gevolgen: gevolg('negatief', 'Blijft tobben', 'Gaat achteruit'),
        },
        {
          soort: 'standaard',
          naam: 'De gewone voorziening',
          kostenPerJaar: bedrag(soort.euro * 200),
          gevolgen: gevolg(
            maatwerk ? 'onzeker' : 'positief',
            'Helpt bij het dagelijkse',
            'Houdt het langer vol',
          ),
        },
        {
          soort: 'anders',
          naam: soort.passend,
          kostenPerJaar: bedrag(soort.euro * 300),
          gevolgen: gevolg('positief', 'Past bij wat nodig is', 'Blijft zelfstandig'),
        },
      ],
      verwijt: loting.kans(0.15) ? 'deels' : 'geen',
      buurman: 'Wie in dezelfde situatie zit, krijgt dezelfde afweging.',
      verwijtbaarheid: 'Wachten kon de inwoner niet helpen; wat kon, is gedaan.',
      legitimiteit: 'Een passende bijdrage aan zelfredzaamheid en meedoen.',
      betrokkenheid: 'De inwoner en de familie staan erachter.',
      rendement: 'Voorkomt zwaardere zorg.',
      reactieInwoner: 'De inwoner vindt dit een goed voorstel.',
      minderheidsstandpunten: [],
      vergelijkbareGevallen: [],
    },
    randvoorwaarden: {
      soort: 'randvoorwaardenBepalen',
      belemmeringen: maatwerk ? [metBron(loting.kies(BELEMMERINGEN), begin)] : [],
      voorwaarden: ['Terugkijken na drie maanden'],
      juristGeraadpleegd: false,
      bevoegd: 'klantmanager',
      bevoegdToelichting: '',
    },
    afronden: {
      soort: 'toetsAfronden',
      keuze: maatwerk ? 'maatwerk' : 'standaard',
      optie: maatwerk ? DERDE_OPTIE : STANDAARD,
      ingangsdatum: null,
      evaluatiedatum: plusWeken(begin, 16),
      motivering: maatwerk
        ? 'De standaard bereikt het effect niet; deze oplossing wel.'
        : 'De standaard past bij wat de inwoner wil bereiken.',
      onderscheid: '',
      lessen: [],
    },
  };
}
