import { plusDagen } from '../../kern/datum.ts';
import { volgendOnderdeel } from '../../kern/ids.ts';
import { inwoner, melder, melding, urgentie } from '../bouwstenen.ts';
import { BEZOEKER, SANNE, WIM } from '../spelersrol.ts';
import type { Geval, Gevalmaker } from './kader.ts';

/** What the screener finds in the morning: new, reported by others, waiting for a klantmanager, or ended at the door. */
export function instroom(m: Gevalmaker): readonly Geval[] {
  return [
    ...nieuw(m),
    signaal(m),
    ...teVerdelen(m),
    ingetrokken(m),
    doorgezonden(m),
    afgesloten(m),
    naarSchuldhulp(m),
    naarHuisarts(m),
  ];
}

/** Not looked at yet: by website, e-mail, post, and by telephone with a signal of danger. */
function nieuw(m: Gevalmaker): readonly Geval[] {
  return [
    m.maak(1).doe(0, BEZOEKER, (dag) =>
      melding(
        dag,
        {
          inwoner: inwoner(
            ['mevrouw', 'Annelies', '’t Hooft'],
            '1958-03-09',
            '999990056',
            ['Lindenlaan', '27', '1234 BC'],
            { telefoon: '06 00 00 10 01', email: 'annelies.thooft@post.example' },
          ),
          hulpvraag:
            'Over drie weken krijg ik een nieuwe heup. Ik woon alleen op een bovenwoning. Ik weet niet hoe ik daarna boven kom, hoe ik kan douchen en wie er schoonmaakt.',
          betrokkenHulp: 'Fysiotherapeut en de orthopeed van het ziekenhuis',
        },
        {
          kanaal: 'website',
          leefgebieden: ['dagelijkseVerrichtingen', 'huisvesting', 'lichamelijkeGezondheid'],
        },
      ),
    ),
    m.maak(2).doe(0, WIM, (dag) =>
      melding(
        dag,
        {
          inwoner: inwoner(
            ['mevrouw', 'Thị Hoa', 'Nguyễn'],
            '1944-11-30',
            '999990068',
            ['Stationsweg', '104', '1234 BD'],
            { telefoon: '06 00 00 10 02' },
          ),
          melder: melder('Linh Tran', null, '06 00 00 10 03', 'linh.tran@post.example'),
          hulpvraag:
            'Mijn moeder vergeet te eten en durft niet meer alleen naar buiten. Ik werk en kan er niet elke dag zijn. Wij zoeken iemand die met haar praat en met haar wandelt, liefst in het Vietnamees.',
          betrokkenHulp: 'Huisarts; onderzoek bij de geheugenpoli loopt',
          taal: 'Vietnamees',
        },
        {
          kanaal: 'email',
          melder: 'familie',
          tolkNodig: true,
          leefgebieden: ['sociaalNetwerk', 'dagbesteding', 'geestelijkeGezondheid', 'mantelzorg'],
          signalen: ['mantelzorgerOverbelast'],
        },
      ),
    ),
    m.maak(5).doe(1, WIM, (dag, { dagen }) =>
      melding(
        dagen.begin,
        {
          inwoner: inwoner(
            ['heer', 'Piet', 'Geerlings'],
            '1939-06-17',
            '999990081',
            ['Molenpad', '3', '1234 BE'],
            { telefoon: '088 000 10 04' },
          ),
          hulpvraag:
            'Ik kan mijn voordeur niet meer uit met de rollator door de drempel en de stoep. Kan daar iets aan gedaan worden? Schrijven gaat mij beter af dan bellen, ik hoor slecht.',
        },
        {
          kanaal: 'post',
          leefgebieden: ['huisvesting', 'participatie'],
          bereikbaarVia: 'post',
        },
      ),
    ),
    m.maak(1).doe(0, WIM, (dag) =>
      melding(
        dag,
        {
          inwoner: inwoner(
            ['mevrouw', 'Chantal', 'Reuvers'],
            '1991-08-21',
            '999990093',
            ['Prins Bernhardstraat', '55', '1234 BG'],
            { telefoon: '06 00 00 10 05' },
          ),
          hulpvraag:
            'Mijn ex staat elke avond voor de deur en mijn zoon van vijf slaapt niet meer. Ik kan thuis niets meer en ik wil hier weg, maar ik weet niet waarheen.',
          betrokkenHulp: 'Wijkagent weet ervan',
          gespreksplaats: 'niet thuis, liever op het gemeentehuis',
        },
        {
          leefgebieden: ['veiligheid', 'huisvesting', 'opgroeien'],
          signalen: ['onveiligheid', 'kinderenInHuis'],
        },
      ),
    ),
  ];
}

/** Reported by a professional; the resident does not know yet (procedure.md § 1). */
function signaal(m: Gevalmaker): Geval {
  return m.maak(3).doe(0, WIM, (dag) =>
    melding(
      dag,
      {
        inwoner: inwoner(
          ['heer', 'Gerrit', 'Vossen'],
          '1951-01-25',
          null,
          ['Oude Dijk', '12', '1234 BH'],
        ),
        melder: melder('Monique Daemen', 'Woningstichting Thuisbest', '088 000 10 06', 'm.daemen@thuisbest.example'),
        hulpvraag:
          'De monteur kwam niet binnen: de gang staat vol tot het plafond en het ruikt naar bedorven eten. Meneer doet de deur op een kier open en zegt dat hij niemand nodig heeft. Hij ziet er mager uit.',
      },
      {
        kanaal: 'email',
        melder: 'professional',
        inwonerWeetErvan: false,
        ingezetene: 'onbekend',
        bereikbaarVia: 'post',
        leefgebieden: ['huisvesting', 'lichamelijkeGezondheid', 'geestelijkeGezondheid'],
      },
    ),
  );
}

function teVerdelen(m: Gevalmaker): readonly Geval[] {
  const bron = 'mevrouw, aan de telefoon';
  return [
    // Stein's own counterpart of Mevrouw X: more of the help that is there already is not urgent.
    m
      .maak(6)
      .doe(0, WIM, (dag) =>
        melding(
          dag,
          {
            inwoner: inwoner(
              ['mevrouw', 'Riet', 'Coenen'],
              '1945-09-02',
              '999990111',
              ['Kapelstraat', '18', '1234 BJ'],
              { telefoon: '088 000 10 07' },
            ),
            hulpvraag:
              'Ik heb nu twee uur hulp in het huishouden. Door mijn schouder lukt het bed verschonen en ramen niet meer. Kan er een half uur bij?',
            betrokkenHulp: 'Zorggroep De Linde, twee uur per week',
          },
          { leefgebieden: ['dagelijkseVerrichtingen'] },
        ),
      )
      .doe(1, SANNE, (dag, { regels }) =>
        urgentie(
          'regulier',
          dag,
          regels,
          'Er is al hulp in huis en mevrouw redt zich verder. Er is geen reden om te denken dat dit uit de hand loopt.',
          { lopendeHulp: ['Twee uur huishoudelijke ondersteuning loopt door.', bron] },
        ),
      ),
    m
      .maak(3)
      .doe(0, BEZOEKER, (dag) =>
        melding(
          dag,
          {
            inwoner: inwoner(
              ['heer', 'Antonio', 'Ferrara'],
              '1947-04-14',
              '999990123',
              ['Mijnstraat', '61', '1234 BK'],
              { telefoon: '06 00 00 10 08', email: 'familie.ferrara@post.example' },
            ),
            melder: melder('Carmela Ferrara', null, '06 00 00 10 08', 'familie.ferrara@post.example'),
            hulpvraag:
              'Mijn man had in het voorjaar een beroerte. Ik til hem uit bed, ik was hem en ik slaap niet. Vorige week zakte ik zelf door mijn rug. Zo houd ik het niet vol.',
            betrokkenHulp: 'Thuiszorg ’s ochtends, revalidatiearts',
          },
          {
            kanaal: 'website',
            melder: 'partner',
            leefgebieden: ['mantelzorg', 'dagelijkseVerrichtingen', 'lichamelijkeGezondheid'],
            signalen: ['mantelzorgerOverbelast'],
          },
        ),
      )
      .doe(1, SANNE, (dag, { regels }) =>
        urgentie(
          'urgent',
          dag,
          regels,
          'De mantelzorger valt bijna uit. Gebeurt dat, dan is er ’s nachts niemand voor meneer. De thuiszorg komt alleen in de ochtend.',
          {
            draagkracht: ['Mevrouw tilt alleen en heeft nu zelf rugklachten.', 'mevrouw Ferrara, aan de telefoon'],
            lopendeHulp: ['Thuiszorg een uur in de ochtend.', 'mevrouw Ferrara, aan de telefoon'],
            gezondheid: ['? Of tillen nog verantwoord is, weten we niet.', 'navragen bij de thuiszorg'],
          },
        ),
      ),
    m
      .maak(8)
      .doe(0, WIM, (dag) =>
        melding(
          dag,
          {
            inwoner: inwoner(
              ['heer', 'Jan', 'Slangen'],
              '1936-12-01',
              '999990135',
              ['Hoogstraat', '9', '1234 BL'],
              { telefoon: '088 000 10 09' },
            ),
            melder: melder('Ine Slangen', null, '06 00 00 10 10', 'ine.slangen@post.example'),
            hulpvraag:
              'De dagbesteding van mijn vader loopt over twee maanden af. Er is niets veranderd, hij gaat er met plezier heen. Graag verlengen.',
            betrokkenHulp: 'Dagbesteding De Wingerd, vier dagdelen per week',
          },
          { kanaal: 'telefoon', melder: 'familie', leefgebieden: ['dagbesteding', 'mantelzorg'] },
        ),
      )
      .doe(2, SANNE, (dag, { regels }) =>
        urgentie(
          'versneld',
          dag,
          regels,
          'Er is genoeg bekend en er is niets veranderd. Dit kan telefonisch worden onderzocht voordat de voorziening afloopt.',
          { lopendeHulp: ['Vier dagdelen dagbesteding tot over twee maanden.', 'dossier en dochter'] },
        ),
      ),
  ];
}

function ingetrokken(m: Gevalmaker): Geval {
  return m
    .maak(20)
    .doe(0, BEZOEKER, (dag) =>
      melding(
        dag,
        {
          inwoner: inwoner(
            ['mevrouw', 'Zoë', 'van Rijn-Çelik'],
            '1979-02-11',
            '999990147',
            ['Dahliastraat', '40', '1234 BM'],
            { telefoon: '06 00 00 10 11', email: 'zoe@post.example' },
          ),
          hulpvraag: 'Ik ben gevallen en zoek voor zes weken iemand die de kinderen naar school brengt.',
        },
        { kanaal: 'website', leefgebieden: ['dagelijkseVerrichtingen', 'opgroeien'], signalen: ['kinderenInHuis'] },
      ),
    )
    .doe(3, SANNE, {
      soort: 'meldingIntrekken',
      reden: 'Mevrouw belde: twee moeders van school brengen de kinderen. Zij heeft de gemeente niet meer nodig.',
    });
}

function doorgezonden(m: Gevalmaker): Geval {
  return m
    .maak(16)
    .doe(0, WIM, (dag) =>
      melding(
        dag,
        {
          inwoner: {
            ...inwoner(['heer', 'Ruud', 'Bosch'], '1962-10-05', '999990159', ['Kerkstraat', '77', '5678 CA'], {
              telefoon: '06 00 00 10 12',
            }),
            adres: { straat: 'Kerkstraat', huisnummer: '77', postcode: '5678 CA', woonplaats: 'Buurdorp' },
          },
          hulpvraag: 'Ik wil graag een traplift aanvragen, de trap gaat niet meer.',
        },
        { kanaal: 'post', ingezetene: 'nee', bereikbaarVia: 'post', leefgebieden: ['huisvesting'] },
      ),
    )
    .doe(1, SANNE, {
      soort: 'meldingDoorzenden',
      naar: 'gemeente Buurdorp, loket Wmo',
      toelichting:
        'Meneer woont in Buurdorp. Wij stuurden zijn brief vandaag door en schreven hem dat, met de naam en het nummer van het loket.',
    });
}

function afgesloten(m: Gevalmaker): Geval {
  return m
    .maak(24)
    .doe(0, WIM, (dag) =>
      melding(
        dag,
        {
          inwoner: inwoner(
            ['mevrouw', 'Truus', 'Hermans'],
            '1950-07-19',
            '999990160',
            ['Rozenhof', '6', '1234 BP'],
            { telefoon: '06 00 00 10 13', email: 't.hermans@post.example' },
          ),
          hulpvraag:
            'Sinds mijn man dood is, zie ik op sommige dagen niemand. En met mijn ogen durf ik niet meer te rijden. Is er iets waar ik heen kan?',
        },
        { leefgebieden: ['sociaalNetwerk', 'participatie'] },
      ),
    )
    .doe(2, SANNE, (dag, { regels }) =>
      urgentie(
        'regulier',
        dag,
        regels,
        'Mevrouw redt zich in huis, zij mist mensen en vervoer. Voor allebei is er iets zonder besluit.',
      ),
    )
    .doe(6, SANNE, (dag) => ({
      soort: 'afsluitenMetAdvies',
      advies:
        'Op dinsdag en vrijdag is er open inloop in De Kroon, met een groep van vooral weduwen en weduwnaars.\nDe Wensauto haalt u thuis op en brengt u terug. U belt een dag van tevoren.\nBevalt het niet, of is het niet genoeg? Bel ons, dan kijken wij verder.',
      instemmingOp: dag,
      instemmingVia: 'email',
      instemming: 'Dank u wel, ik ben dinsdag al geweest en ik ga weer. Hier kan ik mee verder.',
      gewezenOpAanvraag: true,
    }));
}

/** The whole question goes to debt help; nobody confirmed yet, so the resident stays with us. */
function naarSchuldhulp(m: Gevalmaker): Geval {
  return m
    .maak(9)
    .doe(0, WIM, (dag) =>
      melding(
        dag,
        {
          inwoner: inwoner(
            ['heer', 'Dennis', 'Kicken'],
            '1986-05-28',
            '999990172',
            ['Veldweg', '88', '1234 BR'],
            { telefoon: '06 00 00 10 14' },
          ),
          hulpvraag:
            'Ik maak geen post meer open en over een maand word ik uit huis gezet. Ik slaap slecht. Iemand moet mij helpen met de administratie.',
          betrokkenHulp: 'Woningstichting Thuisbest, huurachterstand van vier maanden',
        },
        { kanaal: 'balie', leefgebieden: ['financien', 'huisvesting'], signalen: ['dreigendeOntruiming'] },
      ),
    )
    .doe(0, SANNE, (dag, { regels }) =>
      urgentie(
        'urgent',
        dag,
        regels,
        'De ontruiming is over een maand. Schuldhulpverlening moet bij een bedreigende situatie binnen drie werkdagen spreken (Wgs 4).',
        {
          bestaanszekerheid: ['Vier maanden huurachterstand, ontruiming aangezegd.', 'meneer, brief gezien aan de balie'],
          tijd: ['De ontruiming staat over 30 dagen.', 'brief van de deurwaarder'],
        },
      ),
    )
    .doe(1, SANNE, (dag) => ({
      soort: 'doorverwijzen',
      naar: 'schuldhulpverlening',
      organisatie: 'Budgetloket Voorbeeld',
      vraag: 'Schuldhulp starten en de ontruiming voorkomen. Daarna kijken of er begeleiding nodig is.',
      afspraken: 'Het loket belt meneer morgen voor tien uur en spreekt de woningstichting aan.',
      grondslag: 'toestemming',
      toestemming: { op: dag, via: 'gesprek' },
      gedeeldeGegevens: 'Naam, adres, telefoonnummer, de huurachterstand en de datum van de ontruiming.',
      wieHoudtVast: 'Sanne Visser',
      terugkoppelingOp: plusDagen(dag, 14),
      heleMelding: true,
    }));
}

function naarHuisarts(m: Gevalmaker): Geval {
  return m
    .maak(34)
    .doe(0, WIM, (dag) =>
      melding(
        dag,
        {
          inwoner: inwoner(
            ['mevrouw', 'Ada', 'Wijnen'],
            '1968-01-03',
            '999990184',
            ['Beukenhof', '15', '1234 BS'],
            { telefoon: '06 00 00 10 15' },
          ),
          hulpvraag:
            'Ik kom mijn bed niet meer uit en het huis is een bende. Misschien heb ik hulp in huis nodig, misschien ben ik gewoon ziek.',
        },
        { leefgebieden: ['geestelijkeGezondheid', 'dagelijkseVerrichtingen'] },
      ),
    )
    .doe(1, SANNE, (dag, { regels }) =>
      urgentie(
        'regulier',
        dag,
        regels,
        'Mevrouw is somber sinds haar ontslag. Zij wil eerst weten wat er met haar is. Er is geen gevaar; daar is naar gevraagd.',
        { gezondheid: ['Somber, slaapt veel, eet weinig.', 'mevrouw, aan de telefoon'] },
      ),
    )
    .doe(2, SANNE, (dag) => ({
      soort: 'doorverwijzen',
      naar: 'huisarts',
      organisatie: 'Huisartsenpraktijk De Linde',
      vraag: 'Onderzoek en behandeling van de sombere klachten; de praktijkondersteuner kan snel beginnen.',
      afspraken: 'Mevrouw heeft vrijdag een dubbele afspraak. De praktijk belt ons als hulp in huis toch nodig is.',
      grondslag: 'toestemming',
      toestemming: { op: dag, via: 'telefoon' },
      gedeeldeGegevens: 'Naam, telefoonnummer en dat mevrouw zich bij de gemeente meldde.',
      wieHoudtVast: 'Sanne Visser',
      terugkoppelingOp: plusDagen(dag, 14),
      heleMelding: true,
    }))
    .doe(15, SANNE, (dag) => ({
      soort: 'doorverwijzingBevestigen',
      id: volgendOnderdeel('DV', 0),
      op: dag,
      ontvangerBevestigde: true,
      inwonerGesproken: true,
      toelichting: 'De praktijkondersteuner ziet mevrouw elke week. Mevrouw: het gaat iets beter, hulp in huis wil ik nu niet.',
    }));
}
