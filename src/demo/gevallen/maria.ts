import { plusDagen, plusWeken } from '../../kern/datum.ts';
import { melder, melding, toedelen, urgentie } from '../bouwstenen.ts';
import { LISA_BSN } from '../personen.ts';
import { EERSTE_GESPREK, gesprek, gesprekPlannen, oplossing, verslag } from '../onderzoeksstenen.ts';
import { BILAL, code, LISA_ZELF, MARIA_ZELF, SANNE, WIM } from '../spelersrol.ts';
import { speelToets } from '../toetsstenen.ts';
import { mariasOpenVragen, mariasVraag } from './berichten.ts';
import type { Geval, Gevalmaker } from './kader.ts';
import { dubbeleMelding, eerdereHulp, MARIA } from './maria-eerder.ts';
import { MARIA_STOF, MARIA_VERSLAG } from './maria-gesprek.ts';
import { mariaToets } from './maria-toets.ts';

/** Mevrouw X (Stein, "Voorbeeld casus"), with the help she already had and a report by the home care that was joined. */
export function maria(m: Gevalmaker): readonly Geval[] {
  const huidig = mevrouwX(m);
  return [eerdereHulp(m), huidig, dubbeleMelding(m, huidig)];
}

/** What the source tells is kept; names, dates and the outcome are filled in. */
function mevrouwX(m: Gevalmaker): Geval {
  const bron = 'Els Kuipers, casemanager dementie, aan de telefoon';
  const geval = m
    .maak(31)
    .doe(0, WIM, (dag) =>
      melding(
        dag,
        {
          inwoner: MARIA,
          melder: melder(
            'Els Kuipers',
            'Casemanagement dementie',
            '06 00 00 00 31',
            'e.kuipers@zorg.example',
          ),
          hulpvraag:
            'Ik wil overdag ergens heen kunnen. Mijn man verdenkt mij de hele dag, wij zitten op elkaars lip en het loopt steeds hoger op. Een paar dagen eruit, onder de mensen, dan houd ik het vol.',
          betrokkenHulp: 'Thuiszorg, huisarts en casemanager dementie',
          gespreksplaats: 'bij mijn dochter Lisa, want thuis kan ik niet vrij praten',
        },
        {
          melder: 'professional',
          leefgebieden: ['dagbesteding', 'huiselijkeRelaties', 'sociaalNetwerk', 'mantelzorg'],
          signalen: ['onveiligheid'],
        },
      ),
    )
    .doe(0, SANNE, (dag, { regels }) =>
      urgentie(
        'urgent',
        dag,
        regels,
        'Het risico op escalatie is groot en de hulp die er is, is op iets duurzaams gericht. Er moet snel iets veranderen. Spoed (Wmo 2.3.3) is overwogen: er is nu geen acuut gevaar, de casemanager komt elke week en belt als het verandert. Deze melding gaat voor op uitbreiding van hulp die er al is.',
        {
          veiligheid: ['Ruzies worden feller, meneer slaat met deuren. Geslagen wordt er niet.', bron],
          gezondheid: ['Meneer weigert zijn medicijnen. Mevrouw slaapt slecht.', bron],
          draagkracht: ['Mevrouw is op. Zij huilt aan de telefoon.', bron],
          kwetsbarenInHuis: ['Meneer heeft een psychiatrisch en dementieel beeld.', bron],
          lopendeHulp: ['Thuiszorg, huisarts, casemanager en twee uur huishoudelijke ondersteuning.', bron],
        },
      ),
    )
    .doe(
      0,
      SANNE,
      toedelen(BILAL, ['deskundigheid', 'termijn'], 'Kent dagbesteding en dementie, en kan morgen bellen.'),
    )
    .doe(1, MARIA_ZELF, {
      soort: 'betrokkeneToelaten',
      feiten: { rol: 'mantelzorger', grond: 'toestemmingInwoner' },
      inhoud: { naam: 'Lisa Xanders', bsn: LISA_BSN },
    })
    .doe(1, BILAL.wie, (dag) => ({
      soort: 'gegevenVastleggen',
      categorie: 'lopendeVoorziening',
      herkomst: 'wmoDossier',
      grondslag: 'wmo511lid1',
      over: 'inwoner',
      peildatum: dag,
      tekst:
        'Mevrouw heeft twee uur huishoudelijke ondersteuning per week in natura, van Zorggroep De Linde.',
    }))
    .doe(1, BILAL.wie, (dag) => ({
      soort: 'gegevenVastleggen',
      categorie: 'gezondheid',
      herkomst: 'melder',
      grondslag: 'wmo511lid1',
      over: 'inwoner',
      peildatum: dag,
      tekst:
        'De casemanager: mevrouw komt nog niet in aanmerking voor de Wlz. Zij heeft lichte geheugenproblemen en loopt met een rollator.',
    }));
  return toetsEnVerslag(spoed(geval));
}

/** Three days later it did not hold: a temporary provision at once (Wmo 2.3.3), and then calmer. */
function spoed(geval: Geval): Geval {
  const bron = 'Els Kuipers en dochter Lisa, aan de telefoon';
  return geval
    .doe(3, BILAL.wie, (dag, { regels }) =>
      urgentie(
        'spoed',
        dag,
        regels,
        'Vannacht zette meneer mevrouw buiten de deur; de buren belden de huisartsenpost. Er is geen acuut gevaar meer, meneer heeft medicijnen gekregen. Dit kan niet wachten op het onderzoek: vandaag moet er iemand bij zijn op de moeilijke uren.',
        {
          veiligheid: ['Mevrouw stond ’s nachts buiten, de huisartsenpost kwam.', bron],
          gezondheid: ['De huisarts stelde de medicijnen van meneer bij.', bron],
          draagkracht: ['Mevrouw durft niet te slapen. Lisa bleef vannacht.', bron],
          kwetsbarenInHuis: ['Meneer begrijpt niet wat er gebeurde.', bron],
          lopendeHulp: ['De casemanager zoekt met spoed een plek voor behandeling van meneer.', bron],
          tijd: ['De avonden en het weekend zijn het moeilijkst.', bron],
        },
      ),
    )
    .doe(3, BILAL.wie, (dag) => ({
      soort: 'spoedvoorzieningTreffen',
      voorziening: code('begeleiding'),
      ingang: dag,
      einde: plusWeken(dag, 6),
      motivering:
        'Zonder iemand erbij op de late middag en avond gaat het thuis mis. De begeleiding houdt de rust terwijl wij uitzoeken wat er voor langer nodig is.',
      doel: 'Het blijft rustig in huis op de moeilijke uren en u kunt even weg.',
      omvang: 'zes uur per week, verdeeld over drie avonden',
      aanbieder: 'Zorggroep De Linde',
    }))
    .doe(4, BILAL.wie, (dag) =>
      gesprekPlannen(
        plusDagen(dag, 3),
        'bij dochter Lisa, Beatrixlaan 4',
        'Mevrouw wil zonder haar man praten. Lisa en de casemanager zijn erbij.',
      ),
    )
    .doe(5, MARIA_ZELF, (dag) => ({
      soort: 'persoonlijkPlanInleveren',
      ontvangenOp: dag,
      tekst:
        'Ik wil twee of drie dagen per week ergens heen waar ik iets met mijn handen kan doen. Niet te druk, want dan raak ik in de war. Ik wil weer kaartjes maken en samen eten. Jan moet dan niet alleen zijn. Lisa rijdt mij als zij kan. Ik wil zo lang het gaat thuis blijven wonen, met Jan.',
    }))
    .doe(5, MARIA_ZELF, {
      soort: 'gesprekBevestigen',
      id: EERSTE_GESPREK,
      weg: 'portaal',
      wieKomtMee: 'Lisa en mevrouw Kuipers',
    })
    .doe(5, BILAL.wie, (dag, { regels }) =>
      urgentie(
        'urgent',
        dag,
        regels,
        'De begeleiding is begonnen en de eerste avond ging goed. De spoed is eraf, het risico niet.',
        {
          veiligheid: ['Rustiger sinds er ’s avonds iemand is.', 'begeleider Zorggroep De Linde'],
          draagkracht: ['Mevrouw heeft een nacht geslapen.', 'mevrouw zelf'],
          kwetsbarenInHuis: ['Meneer heeft een psychiatrisch en dementieel beeld.', 'casemanager'],
          lopendeHulp: ['Tijdelijke begeleiding, thuiszorg, huisarts, casemanager.', 'dossier'],
        },
      ),
    );
}

function toetsEnVerslag(geval: Geval): Geval {
  mariasVraag(geval)
    .doe(8, BILAL.wie, {
      soort: 'huishoudenVastleggen',
      personen: [
        {
          naam: 'Jan Xanders',
          relatie: 'partner',
          inHuis: true,
          mantelzorger: false,
          band: 5,
          toelichting: 'Psychiatrisch en dementieel beeld, achterdocht naar zijn vrouw',
        },
        {
          naam: 'Lisa Xanders',
          relatie: 'kind',
          inHuis: false,
          mantelzorger: true,
          band: 1,
          toelichting: 'Komt elke zondag, belt elke dag, werkt vier dagen',
        },
        {
          naam: 'Toos van de overkant',
          relatie: 'buur',
          inHuis: false,
          mantelzorger: false,
          band: 2,
          toelichting: 'Drinkt soms koffie, is zelf slecht ter been',
        },
        {
          naam: 'Els Kuipers',
          relatie: 'professional',
          inHuis: false,
          mantelzorger: false,
          band: 2,
          toelichting: 'Casemanager dementie',
        },
      ],
    })
    .doe(8, BILAL.wie, (dag) => ({ soort: 'identiteitVaststellen', op: dag, document: 'identiteitskaart' }))
    .doe(8, BILAL.wie, (dag) => ({
      soort: 'clientondersteuningVastleggen',
      gewezenOp: dag,
      wijze: 'gesprek',
      gewenst: false,
      organisatie: 'Steunpunt Naast U',
      naam: '',
    }))
    .doe(8, BILAL.wie, (dag) => gesprek(dag, EERSTE_GESPREK, MARIA_STOF, 'ja'))
    .doe(
      9,
      BILAL.wie,
      oplossing('mantelzorg', 'deels', 'Lisa doet wat zij kan. Meer gaat niet naast haar baan en gezin.'),
    )
    .doe(
      9,
      BILAL.wie,
      oplossing(
        'algemeneVoorziening',
        'nee',
        'De open inloop is te druk: mevrouw raakt daar de draad kwijt en ging eerder overstuur naar huis.',
        'open-inloop',
      ),
    )
    .doe(
      9,
      BILAL.wie,
      oplossing(
        'andereWet',
        'nee',
        'De casemanager vroeg het CIZ: mevrouw komt nog niet in aanmerking voor de Wlz. De aanvraag voor meneer loopt.',
      ),
    )
    .doe(
      9,
      BILAL.wie,
      oplossing(
        'maatwerkvoorziening',
        'ja',
        'Vier dagdelen in een kleine groep geeft mevrouw rust en contact, en haalt de spanning uit huis.',
        'dagbesteding',
      ),
    );
  return mariasOpenVragen(
    speelToets(geval, BILAL, 10, mariaToets)
      .doe(27, BILAL.wie, (dag, { speler, regels }) =>
        verslag(speler.toestand, regels, dag, 'maatwerkvoorziening', MARIA_VERSLAG),
      )
      .doe(29, LISA_ZELF, (dag) => ({
        soort: 'correctieToevoegen',
        deel: 'mantelzorg',
        ontvangenOp: dag,
        van: 'mantelzorger',
        tekst:
          'Er staat dat ik elke zondag kom. Vanaf januari lukt dat nog maar om de week, want ik ga meer werken.',
      })),
  );
}
