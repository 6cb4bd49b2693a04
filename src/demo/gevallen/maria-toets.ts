import type { Toetscasus } from '../../../test/bouwers/toets.ts';
import { DERDE_OPTIE, dient, E1, E2, gewogen, nvt, onderDruk } from '../../../test/bouwers/toets.ts';
import { bedrag } from '../../kern/bedrag.ts';
import { plusDagen, plusMaanden, plusWeken } from '../../kern/datum.ts';
import { code } from '../spelersrol.ts';

/** The toets of Mevrouw X. The source describes the situation, not the weighing: that is filled in. */
export const mariaToets: Toetscasus['stappen'] = (begin) => ({
  starten: {
    soort: 'toetsStarten',
    aanleiding: 'meerWetten',
    toelichting:
      'Wat mevrouw nodig heeft hangt samen met de zorg voor meneer: Wmo, Wlz en zorgverzekering raken elkaar.',
    deelnemers: [
      { rol: 'inwoner', organisatie: '', aanwezig: true },
      { rol: 'mantelzorger', organisatie: '', aanwezig: true },
      { rol: 'klantmanager Wmo', organisatie: 'gemeente', aanwezig: true },
      {
        rol: 'casemanager dementie',
        organisatie: 'Casemanagement dementie',
        aanwezig: true,
        tegenspraak: 'inwoner',
      },
    ],
  },
  effecten: {
    soort: 'effectenVastleggen',
    effecten: [
      {
        id: null,
        tekst: 'Ik ben twee dagen per week onder de mensen en maak iets met mijn handen',
        meetbaar: 'Mevrouw gaat na acht weken elke week twee dagen en wil blijven',
        vanWie: 'inwoner',
        horizon: 'kort',
        toetsdatum: plusWeken(begin, 12),
        effectdoel: code('meedoen'),
      },
      {
        id: null,
        tekst: 'Wij houden het samen thuis uit, zonder dat ik bang ben',
        meetbaar: 'Geen nachtelijk alarm meer in drie maanden; mevrouw slaapt door',
        vanWie: 'gezin',
        horizon: 'lang',
        toetsdatum: plusMaanden(begin, 6),
        effectdoel: code('passend-wonen'),
      },
    ],
    vraagAchterDeVraag: 'Rust in huis en zelf weer iemand zijn.',
  },
  bevestigen: {
    soort: 'effectenBevestigen',
    op: plusDagen(begin, 2),
    wijze: 'telefoon',
    bevestigd: true,
    reactie: 'Ja, zo is het. Vooral dat van niet bang zijn.',
  },
  grondwaarden: {
    soort: 'grondwaardenWegen',
    waarden: gewogen({
      wmo1: dient('Zij doet weer mee, in een groep die zij aankan', E1),
      wmo3: dient('Zij kan thuis blijven wonen, bij haar man', E2),
      wmo4: dient('Lisa houdt het vol als zij niet elke dag hoeft in te springen', E1, E2),
      wmo5: dient('De spanning in huis zakt en er is iemand op de moeilijke uren', E2),
      wmo6: dient('Afgestemd met casemanager, thuiszorg en huisarts: één plan voor twee mensen', E2),
      wmo7: onderDruk('Haar wens voor een groep dichtbij kan langer wachten betekenen', E1),
      jw1: nvt('Er zijn geen kinderen in huis'),
      pw1: nvt('Er is pensioen; geld speelt niet'),
      wgs1: nvt('Nagevraagd: geen schulden'),
      wi1: nvt('Niet aan de orde'),
      lpw1: nvt('Niet aan de orde'),
      po1: nvt('Niet aan de orde'),
    }),
    bijNietsDoen: 'Het gaat thuis opnieuw mis. Mevrouw valt uit en meneer moet met spoed ergens heen.',
    bijStandaard: 'Twee dagdelen in de grote groep: mevrouw haakt af en de spanning blijft.',
  },
  ethiek: {
    soort: 'ethiekWegen',
    opties: [
      {
        soort: 'nietsDoen',
        naam: 'De tijdelijke begeleiding laten aflopen',
        kostenPerJaar: bedrag(0),
        gevolgen: [
          {
            voor: 'inwoner',
            termijn: 'kort',
            richting: 'negatief',
            tekst: 'De avonden worden weer onveilig',
          },
          {
            voor: 'inwoner',
            termijn: 'lang',
            richting: 'negatief',
            tekst: 'Mevrouw valt uit, thuis wonen houdt op',
          },
          { voor: 'gezin', termijn: 'kort', richting: 'negatief', tekst: 'Lisa moet elke avond komen' },
          {
            voor: 'samenleving',
            termijn: 'lang',
            richting: 'negatief',
            tekst: 'Twee opnamen met spoed in plaats van een',
          },
        ],
      },
      {
        soort: 'standaard',
        naam: 'Twee dagdelen in de dagbestedingsgroep van de kern, op volgorde van de wachtlijst',
        kostenPerJaar: bedrag(520_000),
        gevolgen: [
          {
            voor: 'inwoner',
            termijn: 'kort',
            richting: 'onzeker',
            tekst: 'Zes weken wachten; de groep is groot en druk',
          },
          {
            voor: 'inwoner',
            termijn: 'lang',
            richting: 'negatief',
            tekst: 'Kans dat zij afhaakt, zoals bij de inloop',
          },
        ],
      },
      {
        soort: 'anders',
        naam: 'Vier dagdelen in een kleine groep in de buurkern, met vervoer, en de avondbegeleiding afbouwen',
        kostenPerJaar: bedrag(1_180_000),
        gevolgen: [
          {
            voor: 'inwoner',
            termijn: 'kort',
            richting: 'positief',
            tekst: 'Kan over twee weken beginnen, in een rustige groep',
          },
          {
            voor: 'inwoner',
            termijn: 'lang',
            richting: 'positief',
            tekst: 'Houdt het thuis vol en bouwt weer contacten op',
          },
          {
            voor: 'gezin',
            termijn: 'kort',
            richting: 'positief',
            tekst: 'Lisa kan haar werk en gezin volhouden',
          },
          {
            voor: 'gemeente',
            termijn: 'kort',
            richting: 'negatief',
            tekst: 'Duurder dan de standaard, en vervoer erbij',
          },
          {
            voor: 'samenleving',
            termijn: 'lang',
            richting: 'positief',
            tekst: 'Een opname wordt uitgesteld',
          },
        ],
      },
    ],
    verwijt: 'geen',
    buurman: 'Wie door drukte niet in de grote groep past en thuis risico loopt, krijgt hetzelfde aanbod.',
    verwijtbaarheid: 'Mevrouw vraagt hulp, werkt mee en doet zelf wat zij kan.',
    legitimiteit: 'De wet vraagt een passende bijdrage; de grote groep is dat voor haar niet.',
    betrokkenheid: 'Mevrouw, Lisa, casemanager, thuiszorg en de aanbieder van de avonden.',
    rendement:
      'Ruim twintig euro per dag meer dan de standaard, tegen een spoedopname die een veelvoud kost.',
    reactieInwoner: 'Mevrouw wil graag naar de kleine groep, ook al is het een kwartier rijden.',
    minderheidsstandpunten: ['Team Zuid: bewaak dat de kleine groep niet de nieuwe standaard wordt.'],
    vergelijkbareGevallen: [
      {
        tekst: 'Inwoner met beginnende dementie die in de grote groep begon',
        onderscheid: 'Daar was geen spanning thuis en ging wennen wel.',
      },
    ],
  },
  randvoorwaarden: {
    soort: 'randvoorwaardenBepalen',
    belemmeringen: [
      {
        soort: 'beleidsregel',
        tekst: 'Dagbesteding in beginsel in de eigen kern, en beginnen met twee dagdelen',
        bron: 'Beleidsregels maatschappelijke ondersteuning Voorbeeld',
        ruimte: 'Afwijken als volgen onevenredig uitpakt: hier houdt de standaard het thuis niet veilig',
        artikel: 'Awb 4:84',
      },
      {
        soort: 'werkproces',
        tekst: 'Vervoer wordt pas geregeld na de eerste drie weken',
        bron: 'Team Wmo en vervoerder',
        ruimte: 'Meteen aanvragen',
        artikel: '',
      },
    ],
    voorwaarden: [
      'Na acht weken kijken of de avondbegeleiding kan stoppen',
      'De casemanager belt als het thuis verandert',
    ],
    juristGeraadpleegd: true,
    bevoegd: 'klantmanager',
    bevoegdToelichting: 'Mandaat tot 50.000 euro per jaar, met een tweede paar ogen.',
  },
  afronden: {
    soort: 'toetsAfronden',
    keuze: 'maatwerk',
    optie: DERDE_OPTIE,
    ingangsdatum: plusWeken(begin, 5),
    evaluatiedatum: plusWeken(begin, 13),
    motivering:
      'De standaard past niet bij wat mevrouw aankan en houdt het thuis niet veilig. De kleine groep doet dat wel, en kan bijna meteen beginnen. De beleidsregel laat afwijken toe.',
    onderscheid: '',
    lessen: [
      { tekst: 'Vervoer naar dagbesteding meteen bij het besluit regelen', voor: 'werkproces' },
      {
        tekst: 'Er is te weinig plek in kleine groepen voor mensen die de drukte niet aankunnen',
        voor: 'beleid',
      },
    ],
  },
});
