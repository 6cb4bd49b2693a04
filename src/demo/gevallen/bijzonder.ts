import { inwoner, melder, melding, urgentie } from '../bouwstenen.ts';
import { BEZOEKER, SANNE, WIM } from '../spelersrol.ts';
import type { Geval, Gevalmaker } from './kader.ts';

/** What seldom happens, and must go right when it does. */
export function bijzonder(m: Gevalmaker): readonly Geval[] {
  return [wilNiet(m), eigenMedewerker(m)];
}

/** Reported by a neighbour. He wants nothing, and yet it may not end here: he is in danger (Wmo 5.2.6). */
function wilNiet(m: Gevalmaker): Geval {
  return m
    .maak(4)
    .doe(0, WIM, (dag) =>
      melding(
        dag,
        {
          inwoner: inwoner(['heer', 'Sjef', 'Huntjens'], '1948-02-17', null, ['Achterom', '31', '1234 BX'], {
            telefoon: '088 000 10 41',
          }),
          melder: melder('Mieke Lemmens', null, '06 00 00 10 42', 'mieke.lemmens@post.example'),
          hulpvraag:
            'Mijn buurman laat het gas aan staan en doolt ’s avonds op straat. Vorige week bracht de politie hem thuis. Hij heeft niemand meer.',
          betrokkenHulp: 'Wijkagent kwam een keer langs',
        },
        {
          melder: 'naaste',
          inwonerWeetErvan: false,
          ingezetene: 'onbekend',
          leefgebieden: ['veiligheid', 'geestelijkeGezondheid', 'sociaalNetwerk'],
          signalen: ['onveiligheid'],
        },
      ),
    )
    .doe(1, SANNE, (dag, { regels }) =>
      urgentie(
        'urgent',
        dag,
        regels,
        'Gas dat blijft branden en dwalen in het donker zijn een gevaar voor hem en voor de buren. Niemand kijkt vandaag.',
        {
          veiligheid: ['Gas aan, ’s avonds dwalend op straat.', 'buurvrouw, aan de telefoon'],
        },
      ),
    )
    .doe(2, SANNE, {
      soort: 'inwonerInlichten',
      wilMelding: false,
      toelichting:
        'Meneer deed open en zei dat hij niets mankeert. Hij wist niet welke dag het was. Morgen gaat de wijkagent mee.',
    });
}

/** Works at the town hall herself: only who handles it may know (Wmo 5.3.3, avg.md § 11). */
function eigenMedewerker(m: Gevalmaker): Geval {
  return m
    .maak(3)
    .doe(0, BEZOEKER, (dag) =>
      melding(
        dag,
        {
          inwoner: inwoner(
            ['mevrouw', 'Ingrid', 'Vaessen'],
            '1975-06-02',
            '999990421',
            ['Kloosterhof', '14', '1234 BZ'],
            { telefoon: '06 00 00 10 43', email: 'i.vaessen@post.example' },
          ),
          hulpvraag:
            'Door MS lukt het huishouden niet meer naast mijn werk. Ik werk zelf bij de gemeente en wil niet dat collega’s dit lezen.',
        },
        { kanaal: 'website', leefgebieden: ['dagelijkseVerrichtingen', 'lichamelijkeGezondheid'] },
      ),
    )
    .doe(1, SANNE, {
      soort: 'vertrouwelijkMaken',
      grond: 'eigenMedewerker',
      toelichting: 'Mevrouw werkt bij Burgerzaken en vroeg er zelf om.',
    })
    .doe(1, SANNE, {
      soort: 'adresGeheimMaken',
      bron: 'brp',
      toelichting: 'Bij het vergelijken met de BRP stond er een aanduiding geheim.',
    })
    .doe(1, SANNE, (dag, { regels }) =>
      urgentie('regulier', dag, regels, 'Mevrouw redt zich nog, met pijn en moeite. Er is geen gevaar.'),
    );
}
