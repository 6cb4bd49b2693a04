import { draagOp, naDagen, neemAan, start } from '../levering.ts';
import { plusWeken } from '../../kern/datum.ts';
import type { VoortzettingOpdracht } from '../../voortzetting/opdrachten.ts';
import { hulpNa, lopendeHulp } from '../../voortzetting/hulp.ts';
import { openVoornemen } from '../../voortzetting/toestand.ts';
import { VOORTZETTINGSFEITEN } from '../../voortzetting/gebeurtenissen.ts';
import { beoordeling, concept, nemen } from '../besluitstenen.ts';
import { inwoner } from '../bouwstenen.ts';
import { BILAL, HENK, WIM } from '../spelersrol.ts';
import { HUISHOUDEN } from './casussen-aanvraag.ts';
import type { Geval, Gevalmaker } from './kader.ts';
import { totOplossingen, verstuurVerslag } from './lijn.ts';

/** Help that was granted two years ago: near its end, looked at again, meant to stop, withdrawn, stopped on request, moved away. */
export function voortzettingen(m: Gevalmaker): readonly Geval[] {
  return [looptAf(m), telefonisch(m), voorgenomen(m), ingetrokken(m), opVerzoek(m), verhuisd(m)];
}

const GELEDEN = 730;
const BEGIN: readonly [
  aanspreek: 'mevrouw' | 'heer',
  voornamen: string,
  achternaam: string,
  adres: string,
][] = [
  ['mevrouw', 'Toos', 'Verhagen', '31'],
  ['heer', 'Sjef', 'Brouns', '33'],
  ['mevrouw', 'Ans', 'Leenders', '35'],
  ['heer', 'Wiel', 'Coumans', '37'],
  ['mevrouw', 'Mia', 'Goossens', '39'],
  ['heer', 'Jo', 'Ramaekers', '41'],
];

/** Granted by Bilal, until so many weeks after today. */
function toegekend(m: Gevalmaker, nr: number, weken: number): Geval {
  const [aanspreek, voornamen, achternaam, huisnummer] = BEGIN[nr] ?? ['mevrouw', 'Toos', 'Verhagen', '31'];
  const casus = {
    ...HUISHOUDEN,
    inwoner: inwoner(
      [aanspreek, voornamen, achternaam],
      '1944-02-11',
      null,
      ['Kapelweg', huisnummer, '1234 CA'],
      { telefoon: `06 00 00 11 ${huisnummer}` },
    ),
    hulpvraag: 'Ik kan het zware werk in huis niet meer doen en heb niemand die het overneemt.',
  };
  return verstuurVerslag(totOplossingen(m.maak(GELEDEN), casus, 16), casus, 30)
    .vraagAan(37, WIM, { voorziening: 'huishoudelijke-hulp', omschrijving: 'Hulp bij het zware werk' })
    .doe(41, BILAL.wie, beoordeling({ gebruikelijkeHulp: ['nietVanToepassing', 'Er is geen huisgenoot.'] }))
    .doe(43, BILAL.wie, (dag, { speler, regels, dagen }) =>
      concept(speler.toestand, regels, {
        beslissing: 'toekennen',
        voorziening: 'huishoudelijke-hulp',
        omvang: [2, 'week'],
        euroPerJaar: 3_640,
        ingang: plusWeken(dag, 2),
        einde: plusWeken(dagen.vandaag, weken),
        heronderzoekOp: plusWeken(dagen.vandaag, weken - 16),
        doel: 'U woont in een schoon huis.',
        aanbieder: 'Zorggroep De Linde',
        hoeStarten: 'De aanbieder belt u binnen een week voor een eerste afspraak.',
        motivering: 'Het zware werk lukt u niet meer en er is niemand die het kan overnemen.',
        afweging: 'Zonder hulp gaat het huis achteruit. Het lichte werk doet u zelf; daarom twee uur.',
      }),
    )
    .doe(44, BILAL.wie, (_, { speler }) => nemen(speler.toestand, BILAL))
    .doe(45, WIM, (dag) => ({ soort: 'besluitBekendmaken', op: dag, via: 'post' }))
    .dan((g) => {
      draagOp(g, 46, 0);
      neemAan(g, 48, naDagen(9));
      start(g, 57);
    });
}

/** So many days ago. */
const geleden = (dagen: number): number => GELEDEN - dagen;

/** Nine weeks to go, and nobody looked yet. */
function looptAf(m: Gevalmaker): Geval {
  return toegekend(m, 0, 9).doe(geleden(4), WIM, (dag) => ({
    soort: 'situatiewijzigingMelden',
    op: dag,
    door: 'naaste',
    tekst: 'De buurvrouw belt: mevrouw is gevallen en loopt nu met een rollator.',
  }));
}

/** Five weeks to go: by telephone, because nothing changed; a new decision still has to be taken. */
function telefonisch(m: Gevalmaker): Geval {
  return toegekend(m, 1, 5)
    .doe(geleden(6), BILAL.wie, (_, { speler }) => ({
      soort: 'heronderzoekStarten',
      aanleiding: 'eindeIndicatie',
      onderdelen: lopendeHulp(speler.toestand).map(({ gevraagd }) => gevraagd),
      toelichting: '',
    }))
    .doe(geleden(5), BILAL.wie, (dag) => ({
      soort: 'voortzettingBeoordelen',
      antwoorden: VOORTZETTINGSFEITEN.map((feit) => ({ feit, antwoord: 'ja' })),
      gesprokenOp: dag,
      voorgelicht: true,
      pgbVerteld: true,
      mantelzorger: 'geen',
      weg: 'telefonisch',
      redenen: 'Alles is bekend uit het vorige onderzoek. Meneer zegt dat er niets is veranderd.',
      woordenInwoner: 'Het gaat goed zo. Zonder de hulp red ik het niet.',
    }))
    .doe(geleden(3), BILAL.wie, (_, geval) => voornemen(geval, 'nietToereikend', 3));
}

/** The intention, on this ground, from so many weeks after today. */
function voornemen(
  { speler, dagen }: Geval,
  grond: 'nietToereikend' | 'nietAangewezen' | 'onjuisteGegevens',
  weken: number,
): VoortzettingOpdracht {
  const wijzigt = grond === 'nietToereikend';
  const hulp = hulpNa(speler.toestand, dagen.begin);
  return {
    soort: 'herzieningVoornemen',
    herziening: wijzigt ? 'wijzigen' : 'intrekken',
    grond,
    onderdelen: hulp.map(({ gevraagd }) => gevraagd),
    ingang: plusWeken(dagen.vandaag, weken),
    wordt: wijzigt
      ? hulp.map(({ gevraagd: onderdeel, einde }) => ({
          onderdeel,
          omvang: 3,
          per: 'week',
          einde,
          bedragPerJaar: null,
        }))
      : [],
    alleenBeleid: false,
    gevolg: wijzigt
      ? 'U krijgt drie uur hulp per week in plaats van twee.'
      : 'U krijgt dan geen hulp bij het huishouden meer.',
    motivering: wijzigt
      ? 'Twee uur is niet meer genoeg. Het bed verschonen lukt u ook niet meer.'
      : 'Uw dochter is bij u komen wonen. Zij kan en wil het zware werk doen.',
    terugwerkend: '',
  };
}

/** Meant to stop; she said what she thinks of it, and a decision can be taken. */
function voorgenomen(m: Gevalmaker): Geval {
  return toegekend(m, 2, 60)
    .doe(geleden(20), BILAL.wie, (_, geval) => voornemen(geval, 'nietAangewezen', 5))
    .doe(geleden(19), BILAL.wie, { soort: 'zienswijzeVragen' })
    .doe(geleden(9), BILAL.wie, (dag) => ({
      soort: 'zienswijzeVastleggen',
      op: dag,
      vorm: 'mondeling',
      tekst: 'Mijn dochter werkt vijf dagen. Ik ben bang dat het haar te veel wordt.',
      nogMeer: false,
    }));
}

/** Withdrawn: the daughter lived there from the start. Whether money is asked back must still be thought about. */
function ingetrokken(m: Gevalmaker): Geval {
  return toegekend(m, 3, 70)
    .doe(geleden(40), BILAL.wie, (_, { speler }) => ({
      soort: 'heronderzoekStarten',
      aanleiding: 'signaalAanbieder',
      onderdelen: lopendeHulp(speler.toestand).map(({ gevraagd }) => gevraagd),
      toelichting: 'De aanbieder ziet dat er iemand bij meneer woont.',
    }))
    .doe(geleden(38), BILAL.wie, (_, geval) => voornemen(geval, 'onjuisteGegevens', 2))
    .doe(geleden(37), BILAL.wie, { soort: 'zienswijzeVragen' })
    .doe(geleden(30), WIM, (dag) => ({
      soort: 'zienswijzeVastleggen',
      op: dag,
      vorm: 'schriftelijk',
      tekst: 'Ik wist niet dat ik dit moest zeggen. Zij zou maar even blijven.',
      nogMeer: false,
    }))
    .doe(geleden(20), HENK, (_, { speler }) => ({
      soort: 'herzieningBesluiten',
      voornemen: haalId(speler.toestand),
      motivering: 'Uw dochter woonde al bij u toen u de hulp vroeg. Zij kan het zware werk doen.',
      reactieZienswijze: 'U wist dit niet. Dat geloven wij. De hulp is nu niet meer nodig.',
      ondertekenaar: 'Henk Willems',
      functie: 'teamleider Wmo',
    }));
}

/** She wants it no more since her sister lives with her, and can still object. */
function opVerzoek(m: Gevalmaker): Geval {
  return toegekend(m, 4, 80).doe(geleden(6), BILAL.wie, (dag, { speler, dagen }) => ({
    soort: 'hulpBeeindigen',
    gevraagdOp: dag,
    wijze: 'telefoon',
    door: 'inwoner',
    onderdelen: hulpNa(speler.toestand, dagen.begin).map(({ gevraagd }) => gevraagd),
    laatsteDag: plusWeken(dagen.vandaag, 2),
    woordenInwoner: 'Mijn zus woont nu bij mij. Samen doen we het huis. Ik wil stoppen.',
    besproken: 'Alleen met mevrouw gesproken. Zij wil dit zelf. Wordt het te zwaar, dan belt zij weer.',
    gevolgenVerteld: true,
    ondersteuningAangeboden: true,
    ondertekenaar: BILAL.naam,
    functie: 'klantmanager Wmo',
  }));
}

/** Moved to his son in another municipality: that one is responsible now. */
function verhuisd(m: Gevalmaker): Geval {
  return toegekend(m, 5, 75).doe(geleden(12), BILAL.wie, (dag) => ({
    soort: 'leveringSluiten',
    reden: 'verhuisd',
    op: dag,
    toelichting: 'Volgens de BRP ingeschreven in een andere gemeente. Meneer meldt zich daar zelf.',
  }));
}

function haalId(t: Geval['speler']['toestand']) {
  const open = openVoornemen(t);
  if (!open) throw new Error('geen voornemen');
  return open.id;
}
