import { datum, plusDagen, plusMaanden, plusWeken } from '../../src/kern/datum.ts';
import { bsn } from './melding.ts';
import { lokaleCode } from './regels.ts';
import type { Toetscasus } from './toets.ts';
import { E1, E2, VIERDE_OPTIE, dient, gewogen, nvt, onderDruk } from './toets.ts';

/**
 * The scootmobiel for the market (Geertruidenberg, raadsinformatiebrief). The source asks whether
 * it is about transport or about company and chooses no outcome; what it leaves open is filled in.
 */
export const SCOOTMOBIEL: Toetscasus = {
  naam: 'De scootmobiel',
  melding: {
    feiten: {
      kanaal: 'telefoon',
      melder: 'zelf',
      leefgebieden: ['sociaalNetwerk', 'dagelijkseVerrichtingen', 'participatie'],
      signalen: [],
    },
    inhoud: {
      inwoner: {
        voornamen: 'Johanna',
        achternaam: 'Marktveld',
        bsn: bsn('999990032'),
        geboortedatum: datum('1946-02-20'),
        adres: { straat: 'Kerkpad', huisnummer: '8', postcode: '6171 EF', woonplaats: 'Voorbeeld' },
        telefoon: '0633334444',
        email: 'j.marktveld@post.example',
      },
      hulpvraag: 'Ik wil een scootmobiel om naar de markt te gaan.',
      betrokkenHulp: 'Geen',
      gespreksplaats: 'thuis',
    },
  },
  gesprek: {
    vraagAchterDeVraag: 'Op de markt komt zij mensen tegen. Dat mist zij sinds haar man er niet meer is.',
    situatie: 'Mevrouw loopt steeds minder ver en komt op sommige dagen niemand meer tegen.',
  },
  stappen: (begin) => ({
    starten: {
      soort: 'toetsStarten',
      aanleiding: 'vraagIsProduct',
      toelichting: 'Verzoek om een product; mogelijk zit er een andere vraag achter.',
      deelnemers: [
        { rol: 'inwoner', organisatie: '', aanwezig: true },
        { rol: 'klantmanager Wmo', organisatie: 'gemeente', aanwezig: true },
        { rol: 'welzijnscoach', organisatie: 'welzijnsorganisatie', aanwezig: true },
      ],
    },
    effecten: {
      soort: 'effectenVastleggen',
      effecten: [
        {
          id: null,
          tekst: 'Ik ontmoet weer wekelijks mensen, op de markt of ergens anders',
          meetbaar: 'Minstens 1 ontmoeting per week in 8 weken',
          vanWie: 'inwoner',
          horizon: 'kort',
          toetsdatum: plusWeken(begin, 8),
          effectdoel: lokaleCode('meedoen'),
        },
        {
          id: null,
          tekst: 'Ik kan zelfstandig naar plekken die voor mij belangrijk zijn',
          meetbaar: 'Kan zelf naar markt, winkel en arts',
          vanWie: 'inwoner',
          horizon: 'lang',
          toetsdatum: plusMaanden(begin, 6),
          effectdoel: null,
        },
      ],
      vraagAchterDeVraag: 'Gaat het om vervoer, of om mensen zien? Mevrouw zegt: om allebei.',
    },
    bevestigen: {
      soort: 'effectenBevestigen',
      op: plusDagen(begin, 2),
      wijze: 'gesprek',
      bevestigd: true,
      reactie: 'Ja, en ik wil ook dat er naar vervoer wordt gekeken.',
    },
    grondwaarden: {
      soort: 'grondwaardenWegen',
      waarden: gewogen({
        wmo1: dient('Meedoen', E1),
        wmo2: dient('Zelfredzaam in vervoer', E2),
        wmo4: dient('Netwerk en vrijwilligers eerst', E1),
        wmo7: onderDruk('De eigen wens blijft tellen: ander aanbod is geen verkapte weigering', E2),
        jw3: nvt('Volwassene'),
        pw3: nvt('Werk en inkomen spelen niet'),
        wgs1: nvt('Nagevraagd: er zijn geen geldzorgen'),
        wi1: nvt('Niet aan de orde'),
        lpw1: nvt('Niet aan de orde'),
        po1: nvt('Niet aan de orde'),
      }),
      bijNietsDoen: 'Mevrouw komt steeds minder buiten en ontmoet niemand.',
      bijStandaard: 'Zij komt op de markt, maar of zij daar mensen ontmoet staat niet vast.',
    },
    ethiek: {
      soort: 'ethiekWegen',
      opties: [
        {
          soort: 'nietsDoen',
          naam: 'Niets doen',
          kostenPerJaar: null,
          gevolgen: [
            { voor: 'inwoner', termijn: 'kort', richting: 'negatief', tekst: 'Blijft thuis en alleen' },
            { voor: 'inwoner', termijn: 'lang', richting: 'negatief', tekst: 'Verliest kracht en contacten' },
          ],
        },
        {
          soort: 'standaard',
          naam: 'Scootmobiel toekennen of afwijzen op het mobiliteitscriterium',
          kostenPerJaar: null,
          gevolgen: [
            { voor: 'inwoner', termijn: 'kort', richting: 'positief', tekst: 'Naar de markt kunnen' },
            {
              voor: 'inwoner',
              termijn: 'lang',
              richting: 'onzeker',
              tekst: 'Contact niet gegarandeerd; minder lopen kan kracht kosten (advies nodig)',
            },
          ],
        },
        {
          soort: 'anders',
          naam: 'Buddy en vrij toegankelijke dagbesteding',
          kostenPerJaar: null,
          gevolgen: [
            {
              voor: 'inwoner',
              termijn: 'kort',
              richting: 'negatief',
              tekst: 'Voelt zich niet gehoord als het echte probleem toch vervoer is',
            },
            {
              voor: 'inwoner',
              termijn: 'lang',
              richting: 'positief',
              tekst: 'Contact, ook als het weer of de markt tegenzit',
            },
          ],
        },
        {
          soort: 'anders',
          naam: 'Proef met buddy en collectief vervoer, en mobiliteit apart onderzoeken',
          kostenPerJaar: null,
          gevolgen: [
            { voor: 'inwoner', termijn: 'kort', richting: 'positief', tekst: 'Meteen weer onder de mensen' },
            {
              voor: 'inwoner',
              termijn: 'lang',
              richting: 'positief',
              tekst: 'Contact en een antwoord op de vraag naar vervoer',
            },
          ],
        },
      ],
      verwijt: 'geen',
      buurman: 'Ook bij de buurman kijken wij eerst of het om vervoer of om contact gaat.',
      verwijtbaarheid: 'Er valt mevrouw niets te verwijten.',
      legitimiteit: 'Open norm: een passende bijdrage.',
      betrokkenheid: 'Mevrouw kiest zelf mee.',
      rendement: 'Goedkoopst passend, niet goedkoopst.',
      reactieInwoner: 'Mevrouw wil de proef, als zij daarna alsnog kan aanvragen.',
      minderheidsstandpunten: [],
      vergelijkbareGevallen: [
        {
          tekst: 'Medisch niet kunnen lopen, wel een netwerk',
          onderscheid: 'Daar stond het mobiliteitsprobleem vast.',
        },
      ],
    },
    randvoorwaarden: {
      soort: 'randvoorwaardenBepalen',
      belemmeringen: [
        {
          soort: 'wet',
          tekst: 'Algemene voorzieningen gaan voor',
          bron: 'Wmo 2.3.5 lid 3',
          ruimte: 'Alleen als zij de beperking verminderen of wegnemen',
          artikel: 'Wmo 2.3.5 lid 3',
        },
        {
          soort: 'wet',
          tekst: 'Er komt een aanvraag voor een scootmobiel',
          bron: 'Wmo 2.3.5 lid 2',
          ruimte: 'Op een aanvraag volgt een beschikking, ook als er iets anders wordt ingezet',
          artikel: 'Wmo 2.3.5 lid 2',
        },
        {
          soort: 'werkproces',
          tekst: 'Verwijzen naar welzijn in plaats van beslissen',
          bron: 'Gewoonte van de toegang',
          ruimte: 'De inwoner houdt het recht om aan te vragen',
          artikel: 'Wmo 2.3.2 lid 9',
        },
      ],
      voorwaarden: [
        'Evaluatie na 8 weken',
        'Bij onvoldoende effect alsnog mobiliteitsonderzoek met advies',
        'Mevrouw weet dat zij kan aanvragen',
      ],
      juristGeraadpleegd: false,
      bevoegd: 'klantmanager',
      bevoegdToelichting: 'Mandaathouder bij het besluit.',
    },
    afronden: {
      soort: 'toetsAfronden',
      keuze: 'maatwerk',
      optie: VIERDE_OPTIE,
      ingangsdatum: plusDagen(begin, 7),
      evaluatiedatum: plusWeken(plusDagen(begin, 7), 8),
      motivering:
        'Contact en vervoer zijn twee vragen. De proef gaat eerst; het recht op een aanvraag blijft.',
      onderscheid: '',
      lessen: [{ tekst: 'Aanbod van buddy en inloop zichtbaar in de sociale kaart', voor: 'beleid' }],
    },
  }),
};
