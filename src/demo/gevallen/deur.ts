import { plusDagen } from '../../kern/datum.ts';
import { volgendOnderdeel } from '../../kern/ids.ts';
import { inwoner, melding, urgentie } from '../bouwstenen.ts';
import { BEZOEKER, SANNE, WIM } from '../spelersrol.ts';
import type { Geval, Gevalmaker } from './kader.ts';

/** Ended at the door: withdrawn, sent on, closed with advice, handed over. */
export function aanDeDeur(m: Gevalmaker): readonly Geval[] {
  return [ingetrokken(m), doorgezonden(m), afgesloten(m), naarSchuldhulp(m), naarHuisarts(m)];
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
        {
          kanaal: 'website',
          leefgebieden: ['dagelijkseVerrichtingen', 'opgroeien'],
          signalen: ['kinderenInHuis'],
        },
      ),
    )
    .doe(3, SANNE, {
      soort: 'meldingIntrekken',
      reden:
        'Mevrouw belde: twee moeders van school brengen de kinderen. Zij heeft de gemeente niet meer nodig.',
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
            ...inwoner(
              ['heer', 'Ruud', 'Bosch'],
              '1962-10-05',
              '999990159',
              ['Kerkstraat', '77', '5678 CA'],
              {
                telefoon: '06 00 00 10 12',
              },
            ),
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
          bestaanszekerheid: [
            'Vier maanden huurachterstand, ontruiming aangezegd.',
            'meneer, brief gezien aan de balie',
          ],
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
      afspraken:
        'Mevrouw heeft vrijdag een dubbele afspraak. De praktijk belt ons als hulp in huis toch nodig is.',
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
      toelichting:
        'De praktijkondersteuner ziet mevrouw elke week. Mevrouw: het gaat iets beter, hulp in huis wil ik nu niet.',
    }));
}
