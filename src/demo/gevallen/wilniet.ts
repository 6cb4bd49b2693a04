import { inwoner, melder, melding, urgentie } from '../bouwstenen.ts';
import { SANNE, WIM } from '../spelersrol.ts';
import type { Geval, Gevalmaker } from './kader.ts';

/** Reported by a neighbour. He wants nothing, and yet it may not end here: he is in danger (Wmo 5.2.6). */
export function wilNiet(m: Gevalmaker): readonly Geval[] {
  return [
    m
      .maak(4)
      .doe(0, WIM, (dag) =>
        melding(
          dag,
          {
            inwoner: inwoner(
              ['heer', 'Sjef', 'Huntjens'],
              '1948-02-17',
              null,
              ['Achterom', '31', '1234 BX'],
              { telefoon: '088 000 10 41' },
            ),
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
      }),
  ];
}
