import type { Datum } from '../../kern/datum.ts';
import type { OverlegOpdracht } from '../../overleg/opdrachten.ts';
import { leesOverlegsleutel } from '../../kern/ids.ts';
import type { Opdracht } from '../bouwstenen.ts';
import { inwoner, melding, toedelen, urgentie } from '../bouwstenen.ts';
import { overlegNa } from '../overlegreeks.ts';
import { BILAL, FATIMA, SANNE, WIM } from '../spelersrol.ts';
import type { Geval, Gevalmaker } from './kader.ts';

/** On the table of the weekly casuïstiekoverleg: to come, waiting for its advice, and with advice. */
export function overleggen(m: Gevalmaker): readonly Geval[] {
  return [komend(m), zonderAdvies(m), metAdvies(m)];
}

type Casus = Pick<Opdracht<'casusInbrengen'>, 'doel' | 'vraag' | 'casus'>;

function inbrengen(geval: Geval, na: number, casus: Casus): Geval {
  return geval.doe(na, BILAL.wie, (dag, { speler, regels }) => {
    const bijeenkomst = overlegNa(dag, geval.dagen.vandaag, regels);
    // Chance would differ each time; the number of the dossier is chance already, and only in the demo.
    const sleutel = leesOverlegsleutel(`demo-${speler.dossier.toLowerCase()}-overleg`);
    if (!sleutel) throw new Error('geen sleutel');
    return {
      soort: 'casusInbrengen',
      sleutel,
      reeks: bijeenkomst.reeks,
      dag: bijeenkomst.dag,
      tafel: bijeenkomst,
      nagelezen: true,
      collegas: [],
      ...casus,
    } satisfies OverlegOpdracht;
  });
}

/** The day of the meeting at which this case was, or will be. */
function overlegdag({ speler }: Geval): Datum {
  const dag = speler.toestand.overleg.casussen.at(-1)?.dag;
  if (dag === undefined) throw new Error('niet ingebracht');
  return dag;
}

function bespreken(
  geval: Geval,
  wat: Pick<Opdracht<'casusBespreken'>, 'urgentie' | 'dilemma' | 'advies'> &
    Partial<Opdracht<'casusBespreken'>>,
): Geval {
  const op = overlegdag(geval);
  geval.speler.doe(BILAL.wie, op, {
    soort: 'casusBespreken',
    op,
    leerpunt: 'geen',
    regelsoort: null,
    regel: '',
    geleerd: '',
    collegas: [],
    ...wat,
  });
  return geval;
}

function komend(m: Gevalmaker): Geval {
  const geval = m
    .maak(6)
    .doe(0, WIM, (dag) =>
      melding(
        dag,
        {
          inwoner: inwoner(
            ['mevrouw', 'Truus', 'Wijnen'],
            '1951-04-09',
            '999990603',
            ['Lindelaan', '12', '1234 CM'],
            { telefoon: '06 00 00 10 95' },
          ),
          hulpvraag:
            'Ik kom bijna niet meer buiten. Ik wil weer mensen zien, maar ik zie op tegen een groep.',
        },
        { leefgebieden: ['sociaalNetwerk', 'participatie'] },
      ),
    )
    .doe(1, SANNE, (dag, { regels }) =>
      urgentie('regulier', dag, regels, 'Er is geen gevaar als het onderzoek gewoon zijn tijd krijgt.'),
    )
    .doe(1, SANNE, toedelen(BILAL));
  return inbrengen(geval, 3, {
    doel: 'meedenken',
    vraag: 'Hoe beginnen wij klein, zonder dat het bij een proefje blijft?',
    casus:
      'De inwoner is op leeftijd, woont alleen en wil weer mensen zien. Een groep voelt te groot. Eerdere pogingen stopten na een paar keer, omdat niemand meeging.',
  }).doe(4, BILAL.wie, {
    soort: 'overlegtoegangGeven',
    persoon: FATIMA.wie.id,
    delen: ['hulpvraag'],
    waarom: 'Kent de groepen van de dagbesteding en moet de vraag in eigen woorden lezen.',
  });
}

function zonderAdvies(m: Gevalmaker): Geval {
  const geval = m
    .maak(24)
    .doe(0, WIM, (dag) =>
      melding(
        dag,
        {
          inwoner: inwoner(
            ['heer', 'Wouter', 'Claessen'],
            '1968-11-30',
            '999990615',
            ['Molenweg', '7', '1234 CN'],
            {
              telefoon: '06 00 00 10 96',
            },
          ),
          hulpvraag: 'Mijn administratie groeit mij boven het hoofd sinds ik alleen ben.',
        },
        { leefgebieden: ['financien', 'dagelijkseVerrichtingen'] },
      ),
    )
    .doe(1, SANNE, (dag, { regels }) =>
      urgentie('regulier', dag, regels, 'De vaste lasten worden betaald. Er dreigt nu niets.'),
    )
    .doe(1, SANNE, toedelen(BILAL));
  return inbrengen(geval, 3, {
    doel: 'afstemmen',
    vraag: 'Wie doet wat, als er ook schulden blijken te zijn?',
    casus:
      'De inwoner leeft sinds kort alleen en krijgt de post niet meer op orde. Er zijn dichte enveloppen. Wij weten nog niet of er schulden zijn.',
  });
}

function metAdvies(m: Gevalmaker): Geval {
  const geval = m
    .maak(33)
    .doe(0, WIM, (dag) =>
      melding(
        dag,
        {
          inwoner: inwoner(
            ['mevrouw', 'Annie', 'Roumen'],
            '1943-08-21',
            '999990627',
            ['Schoolstraat', '40', '1234 CP'],
            { telefoon: '06 00 00 10 97' },
          ),
          hulpvraag: 'Ik kan mijn man niet meer alleen laten. Ik slaap slecht en kom nergens meer aan toe.',
        },
        { leefgebieden: ['mantelzorg', 'geestelijkeGezondheid'] },
      ),
    )
    .doe(1, SANNE, (dag, { regels }) =>
      urgentie('regulier', dag, regels, 'De mantelzorger houdt het nu nog vol, met hulp van een dochter.'),
    )
    .doe(1, SANNE, toedelen(BILAL));
  return bespreken(
    inbrengen(geval, 4, {
      doel: 'urgentie',
      vraag: 'Klopt de urgentie nog, nu de nachten slechter worden?',
      casus:
        'De inwoner zorgt dag en nacht voor een partner met dementie. De nachten worden slechter. Een kind sprong bij, maar kan dat niet veel langer.',
    }),
    {
      urgentie: 'opnieuwBekijken',
      dilemma: 'De inwoner wil het zelf volhouden; de tafel ziet dat het niet lang meer gaat.',
      advies: 'Kijk deze week opnieuw naar de urgentie, en bespreek of iemand een nacht kan overnemen.',
      leerpunt: 'regel',
      regelsoort: 'werkproces',
      regel: 'Respijtzorg pas na het hele onderzoek',
      geleerd: 'Respijtzorg begint nu pas na het hele onderzoek. Vaker is er eerder iets nodig.',
    },
  );
}
