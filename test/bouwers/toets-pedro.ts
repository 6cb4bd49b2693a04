import { plusDagen, plusMaanden, plusWeken, datum } from '../../src/kern/datum.ts';
import { bsn } from './melding.ts';
import type { Toetscasus } from './toets.ts';
import { DERDE_OPTIE, E1, E2, E3, dient, gewogen, nvt, onderDruk } from './toets.ts';

/**
 * Pedro and the boat (Stein notitie, bijlage 1; after Stimulansz). The source names no age, dates
 * or surname: those are filled in, and so are the consequences it leaves open.
 */
export const PEDRO: Toetscasus = {
  naam: 'Pedro',
  melding: {
    feiten: {
      kanaal: 'balie',
      melder: 'zelf',
      leefgebieden: ['huisvesting', 'financien', 'geestelijkeGezondheid', 'opgroeien'],
      signalen: [],
    },
    inhoud: {
      inwoner: {
        voornamen: 'Pedro',
        achternaam: 'van der Laan',
        bsn: bsn('999990020'),
        geboortedatum: datum('2007-09-14'),
        adres: { straat: 'Havenstraat', huisnummer: '3', postcode: '6171 CD', woonplaats: 'Voorbeeld' },
        telefoon: '0611112222',
        email: null,
      },
      hulpvraag: 'Ik woon op een boot en kan mij daar niet inschrijven. Ik wil rust en hulp.',
      betrokkenHulp: 'Jongerenteam; wachtlijst voor hulpverlening',
      gespreksplaats: 'op de boot',
    },
  },
  gesprek: {
    vraagAchterDeVraag: 'Pedro wil zijn leven weer op de rit krijgen, op een plek waar hij rust heeft.',
    situatie:
      'Vader en broer drinken veel. Pedro mijdt mensen door wat hij heeft meegemaakt. Hij staat op de wachtlijst voor hulp en voor een eigen ligplaats.',
  },
  stappen: (begin) => ({
    starten: {
      soort: 'toetsStarten',
      aanleiding: 'regelsBotsen',
      toelichting:
        'Het feitelijke adres (de boot) wijkt af van de BRP (vader). De normale reactie is de betaling van bijstand stoppen.',
      deelnemers: [
        { rol: 'jongerenteam', organisatie: 'gemeente', aanwezig: true },
        { rol: 'klantmanager Participatiewet', organisatie: 'gemeente', aanwezig: true },
        { rol: 'handhaving', organisatie: 'gemeente', aanwezig: true },
        { rol: 'consulent Wmo', organisatie: 'gemeente', aanwezig: true },
      ],
    },
    effecten: {
      soort: 'effectenVastleggen',
      effecten: [
        {
          id: null,
          tekst: 'Pedro heeft een rustige eigen plek waar hij niet onder veel mensen hoeft te zijn',
          meetbaar: 'Hij blijft op de boot of krijgt een eigen ligplaats',
          vanWie: 'inwoner',
          horizon: 'kort',
          toetsdatum: plusMaanden(begin, 3),
          effectdoel: null,
        },
        {
          id: null,
          tekst: 'Pedro krijgt hulp bij zijn problemen',
          meetbaar: 'Het traject is gestart',
          vanWie: 'inwoner',
          horizon: 'kort',
          toetsdatum: plusWeken(begin, 8),
          effectdoel: null,
        },
        {
          id: null,
          tekst: 'Pedro gaat over een paar maanden weer naar school',
          meetbaar: 'Hij staat ingeschreven bij een opleiding',
          vanWie: 'inwoner',
          horizon: 'lang',
          toetsdatum: plusMaanden(begin, 6),
          effectdoel: null,
        },
      ],
      vraagAchterDeVraag: 'Zijn leven weer op de rit, met rust om na te denken over zijn toekomst.',
    },
    bevestigen: {
      soort: 'effectenBevestigen',
      op: plusDagen(begin, 2),
      wijze: 'gesprek',
      bevestigd: true,
      reactie: 'Dit is wat ik wil.',
    },
    grondwaarden: {
      soort: 'grondwaardenWegen',
      waarden: gewogen({
        wmo1: dient('Kunnen meedoen', E1, E2),
        wmo2: dient('De zelfredzaamheid wordt sterker door rust', E1),
        pw1: dient('Bestaansminimum', E1, E2),
        pw6: onderDruk('De gemeente moet kunnen controleren waar iemand woont; Pedro is open', E1),
        jw2: dient('Hij groeit naar zelfstandigheid, met verlengde jeugdhulp als dat nodig is', E3),
        wgs1: nvt('Geen schulden genoemd; stopzetten zou ze wel maken'),
        wi1: nvt('Niet aan de orde'),
        lpw2: dient('Terug naar school', E3),
        po1: dient('De school als partner', E3),
      }),
      bijNietsDoen: 'Pedro houdt rust, maar zonder zekerheid: het kan ieder moment worden teruggedraaid.',
      bijStandaard: 'De bijstand stopt. Bestaansminimum en meedoen vallen weg en Pedro raakt uit beeld.',
    },
    ethiek: {
      soort: 'ethiekWegen',
      opties: [
        {
          soort: 'nietsDoen',
          naam: 'De situatie gedogen zonder besluit',
          kostenPerJaar: null,
          gevolgen: [
            {
              voor: 'inwoner',
              termijn: 'kort',
              richting: 'onzeker',
              tekst: 'Geen zekerheid, kan ieder moment worden teruggedraaid',
            },
            {
              voor: 'inwoner',
              termijn: 'lang',
              richting: 'negatief',
              tekst: 'De spanning blijft en school komt niet dichterbij',
            },
          ],
        },
        {
          soort: 'standaard',
          naam: 'Betaling van bijstand opschorten wegens de afwijking van de BRP',
          kostenPerJaar: null,
          gevolgen: [
            {
              voor: 'inwoner',
              termijn: 'kort',
              richting: 'negatief',
              tekst: 'Inkomen weg, uit beeld, hulp stopt',
            },
            {
              voor: 'inwoner',
              termijn: 'lang',
              richting: 'negatief',
              tekst: 'Terug naar vader en broer, of dakloos',
            },
            { voor: 'gemeente', termijn: 'lang', richting: 'negatief', tekst: 'Duurdere problemen later' },
          ],
        },
        {
          soort: 'anders',
          naam: 'Doorbetalen op de feitelijke situatie, met plan van aanpak en afspraken',
          kostenPerJaar: null,
          gevolgen: [
            { voor: 'inwoner', termijn: 'kort', richting: 'positief', tekst: 'Rust, inkomen, hulpverlening' },
            {
              voor: 'inwoner',
              termijn: 'lang',
              richting: 'positief',
              tekst: 'Een eigen plek en weer naar school',
            },
            {
              voor: 'gemeente',
              termijn: 'kort',
              richting: 'onzeker',
              tekst: 'Uitlegbaar, mits gemotiveerd en gecontroleerd',
            },
          ],
        },
      ],
      verwijt: 'geen',
      buurman: 'Wie net zo open is, een plan heeft en buiten zijn macht wacht, krijgt hetzelfde.',
      verwijtbaarheid:
        'Pedro is open, staat op beide wachtlijsten en heeft stappen gezet. Wachten op een ligplaats ligt buiten zijn macht.',
      legitimiteit: 'De regel dient het doel hier niet.',
      betrokkenheid: 'Pedro, het jongerenteam en handhaving samen.',
      rendement: 'Voorkomt dat Pedro zonder dak en inkomen komt.',
      reactieInwoner: 'Pedro staat achter het plan en de afspraken.',
      minderheidsstandpunten: ['Handhaving: let op precedent en controle.'],
      vergelijkbareGevallen: [
        {
          tekst: 'Afwijking van de BRP zonder contact of plan',
          onderscheid: 'Daar was geen openheid en geen aantoonbare inzet.',
        },
      ],
    },
    randvoorwaarden: {
      soort: 'randvoorwaardenBepalen',
      belemmeringen: [
        {
          soort: 'wet',
          tekst: 'Het feitelijke verblijf wijkt af van de BRP',
          bron: 'Participatiewet 40; BW 1:10 lid 1 en 1:11',
          ruimte:
            'Opschorten hoeft niet als het niet uitmaakt voor recht of hoogte, zonder verwijt of bij dringende redenen',
          artikel: 'Participatiewet 40 lid 3 onder a-c',
        },
        {
          soort: 'werkproces',
          tekst: 'De gewoonte om bij elke afwijking op te schorten',
          bron: 'Team inkomen',
          ruimte: 'Elk geval apart beoordelen',
          artikel: '',
        },
      ],
      voorwaarden: [
        'Plan van aanpak van het jongerenteam: hulpverlening en een legale plek',
        'Handhaving blijft betrokken en controleert de afspraken',
        'Pedro meldt wijzigingen direct (Participatiewet 17)',
      ],
      juristGeraadpleegd: true,
      bevoegd: 'teamleider',
      bevoegdToelichting: 'De gemeente besluit, bij mandaat, niet de individuele ambtenaar.',
    },
    afronden: {
      soort: 'toetsAfronden',
      keuze: 'maatwerk',
      optie: DERDE_OPTIE,
      ingangsdatum: plusDagen(begin, 14),
      evaluatiedatum: plusMaanden(begin, 3),
      motivering:
        'De afwijking heeft geen invloed op recht of hoogte en er valt Pedro niets te verwijten. De doelen van Participatiewet en Wmo worden gediend en de afspraken worden gecontroleerd.',
      onderscheid: '',
      lessen: [
        {
          tekst: 'Werkinstructie bij afwijking van de BRP: eerst drie vragen (invloed, verwijt, redenen)',
          voor: 'werkproces',
        },
        { tekst: 'De wachtlijst voor hulpverlening apart signaleren', voor: 'beleid' },
      ],
    },
  }),
};
