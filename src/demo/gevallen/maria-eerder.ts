import { draagOp, naDagen, neemAan, start } from '../levering.ts';
import { plusDagen, plusJaren, plusWeken } from '../../kern/datum.ts';
import { beoordeling, concept, nemen } from '../besluitstenen.ts';
import { inwoner, melder, melding, toedelen, urgentie } from '../bouwstenen.ts';
import { gesprek, oplossing, verslag } from '../onderzoeksstenen.ts';
import { MARIA_BSN } from '../personen.ts';
import { ANOUK, MARIA_ZELF, SANNE, WIM } from '../spelersrol.ts';
import type { Geval, Gevalmaker } from './kader.ts';

export const MARIA = inwoner(
  ['mevrouw', 'Maria', 'Xanders'],
  '1949-05-12',
  MARIA_BSN,
  ['Dorpsstraat', '12', '1234 AB'],
  { telefoon: '06 00 00 00 12', email: 'maria.xanders@post.example' },
);

/** The home care reported the same a day later: one case, the first date counts (procedure.md § 1). */
export function dubbeleMelding(m: Gevalmaker, huidig: Geval): Geval {
  return m
    .maak(30)
    .doe(0, WIM, (dag) =>
      melding(
        dag,
        {
          inwoner: { ...MARIA, email: null },
          melder: melder(
            'Wendy Claessens',
            'Thuiszorg Het Zuiden',
            '088 000 10 20',
            'w.claessens@thuiszorg.example',
          ),
          hulpvraag:
            'Bij mevrouw Xanders thuis loopt de spanning op tussen haar en haar man. Graag snel dagbesteding.',
          betrokkenHulp: 'Thuiszorg',
        },
        { kanaal: 'email', melder: 'professional', leefgebieden: ['dagbesteding', 'huiselijkeRelaties'] },
      ),
    )
    .doe(1, SANNE, { soort: 'meldingSamenvoegen', met: huidig.speler.dossier });
}

/** Two years ago: two hours of help in the house, still running. */
export function eerdereHulp(m: Gevalmaker): Geval {
  const geval = m
    .maak(760)
    .doe(0, MARIA_ZELF, (dag) =>
      melding(
        dag,
        {
          inwoner: MARIA,
          hulpvraag:
            'Het zware werk in huis lukt niet meer: stofzuigen, dweilen en het bed verschonen. Jan kan niet helpen.',
          betrokkenHulp: 'Thuiszorg voor mijn man',
        },
        { kanaal: 'website', leefgebieden: ['dagelijkseVerrichtingen'] },
      ),
    )
    .doe(2, SANNE, (dag, { regels }) =>
      urgentie('regulier', dag, regels, 'Mevrouw redt zich verder. Er is geen risico als zij even wacht.'),
    )
    .doe(2, SANNE, toedelen(ANOUK))
    .doe(16, ANOUK.wie, (dag) => ({ soort: 'identiteitVaststellen', op: dag, document: 'identiteitskaart' }))
    .doe(16, ANOUK.wie, (dag) =>
      gesprek(dag, null, {
        vraagAchterDeVraag: 'Mevrouw wil een schoon huis zonder dat zij er twee dagen van moet bijkomen.',
        punten: {
          behoeften: 'Stofzuigen, dweilen, ramen en bed. De rest doet zij zelf, in stukjes.',
          eigenKracht: 'Zij kookt, doet de was en houdt de keuken bij.',
          sociaalNetwerk: 'De buurvrouw is zelf slecht ter been.',
          mantelzorg: 'Lisa doet de boodschappen. Schoonmaken erbij lukt haar niet.',
          algemeneVoorzieningen: 'De boodschappendienst is bekend; Lisa doet dit liever zelf.',
        },
        leefgebieden: {
          dagelijkseVerrichtingen: [
            'probleem',
            'Zwaar huishoudelijk werk lukt niet door reuma.',
            'Lichte taken gaan goed.',
            'Hulp bij het zware werk.',
          ],
        },
      }),
    )
    .doe(
      17,
      ANOUK.wie,
      oplossing(
        'gebruikelijkeHulp',
        'nee',
        'Meneer kan door zijn ziekte niet helpen en ook niet leren schoonmaken.',
      ),
    )
    .doe(
      17,
      ANOUK.wie,
      oplossing(
        'maatwerkvoorziening',
        'ja',
        'Twee uur per week is genoeg voor het zware werk.',
        'huishoudelijke-hulp',
      ),
    )
    .doe(24, ANOUK.wie, (dag, { speler, regels }) =>
      verslag(speler.toestand, regels, dag, 'maatwerkvoorziening'),
    )
    .vraagAan(30, WIM, {
      voorziening: 'huishoudelijke-hulp',
      omschrijving: 'Hulp bij het zware werk in huis',
    })
    .doe(34, ANOUK.wie, beoordeling({ gebruikelijkeHulp: ['voldoet', 'Meneer kan niet helpen.'] }));
  return geval
    .doe(35, ANOUK.wie, (dag, { speler, regels }) =>
      concept(speler.toestand, regels, {
        beslissing: 'toekennen',
        voorziening: 'huishoudelijke-hulp',
        omvang: [2, 'week'],
        euroPerJaar: 3_640,
        ingang: plusDagen(dag, 14),
        einde: plusJaren(plusDagen(dag, 13), 3),
        heronderzoekOp: plusWeken(plusJaren(dag, 3), -16),
        doel: 'Uw huis is schoon en u houdt kracht over voor uw man.',
        aanbieder: 'Zorggroep De Linde',
        hoeStarten: 'De aanbieder belt u binnen een week om de eerste dag af te spreken.',
        motivering: 'Het zware werk lukt u niet meer en uw man en dochter kunnen dit niet overnemen.',
        afweging:
          'Zonder hulp gaat uw huis achteruit of raakt u overbelast. Twee uur is genoeg, want het lichte werk doet u zelf.',
      }),
    )
    .doe(35, ANOUK.wie, (_, { speler }) => nemen(speler.toestand, ANOUK))
    .doe(36, WIM, (dag) => ({ soort: 'besluitBekendmaken', op: dag, via: 'post' }))
    .dan((g) => {
      draagOp(g, 37, 0);
      neemAan(g, 40, naDagen(9));
      start(g, 49);
    });
}
