import { inwoner, melder, melding, urgentie } from '../bouwstenen.ts';
import { BEZOEKER, SANNE, WIM } from '../spelersrol.ts';
import type { Geval, Gevalmaker } from './kader.ts';

/** What the screener finds in the morning: new, reported by others, or waiting for a klantmanager. */
export function instroom(m: Gevalmaker): readonly Geval[] {
  return [...nieuw(m), signaal(m), ...teVerdelen(m)];
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
    m.maak(5).doe(1, WIM, (_dag, { dagen }) =>
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
        inwoner: inwoner(['heer', 'Gerrit', 'Vossen'], '1951-01-25', null, ['Oude Dijk', '12', '1234 BH']),
        melder: melder(
          'Monique Daemen',
          'Woningstichting Thuisbest',
          '088 000 10 06',
          'm.daemen@thuisbest.example',
        ),
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
            draagkracht: [
              'Mevrouw tilt alleen en heeft nu zelf rugklachten.',
              'mevrouw Ferrara, aan de telefoon',
            ],
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
