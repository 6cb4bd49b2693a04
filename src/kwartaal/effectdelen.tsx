import { BLOKKADE_KORT } from '../doorbraak/namen.ts';
import { KNELPUNTSTATUSNAAM } from '../doorbraak/register.ts';
import { afgeschermdeDelen, afgeschermdGetal } from '../doorlooptijd/scherm.ts';
import { datumLang } from '../kern/datum.ts';
import { SOORT_REGEL_NAAM, SOORTEN_REGEL } from '../recht/ruimte.ts';
import { Stapelbeeld } from '../sturing/beelden.tsx';
import { kwartaalplaats, opgesomd, tekenbaar } from '../sturing/figuur.ts';
import { EFFECTOORDELEN } from '../terugblik/gebeurtenissen.ts';
import { EFFECTOORDEELNAAM } from '../terugblik/namen.ts';
import { TOETSUITKOMSTEN } from '../toets/gebeurtenissen.ts';
import { TOETSUITKOMSTNAAM } from '../toets/namen.ts';
import { aantal } from '../ui/weergave.ts';
import type { Conceptdeel, Concepttabel } from './deel.ts';
import {
  beeld,
  gedraaid,
  kleinsteGroepVan,
  perVergeleken,
  telKwartaal,
  vakrijen,
  vergelijkkolommen,
} from './deel.ts';
import { reeksTot } from './kwartaal.ts';
import type { Doorbraakstap, Rapportbron } from './queries.ts';

/** Quicker is not better by itself: what came of it, and how often maatwerk was needed. */
export function effectdeel(bron: Rapportbron): Conceptdeel {
  return {
    code: 'effect',
    titel: 'Maatwerk en effect',
    uitleg:
      'Sneller is niet vanzelf beter. Hier staat hoe vaak maatwerk nodig was, en of het effect er kwam.',
    tabellen: [toetstabel(bron), effecttabel(bron), regeltabel(bron)],
    definities: [
      'Besluiten met een afgeronde Omgekeerde Toets, naar de dag van het besluit en de uitkomst van de toets.',
      'Effecten: per effect dat is afgesproken, wat de inwoner en de klantmanager er later van zeiden, naar de dag van de laatste terugblik. Over wat nog niet is teruggekeken, zegt dit niets.',
      'Soort regel: bij besluiten met maatwerk, welke regel in de weg stond. Een besluit met twee regels telt bij beide soorten.',
    ],
    aandacht: [],
  };
}

function toetstabel(bron: Rapportbron): Concepttabel {
  const k = kleinsteGroepVan(bron);
  const tellingen = perVergeleken(bron, (vak) =>
    TOETSUITKOMSTEN.map((keuze) => telKwartaal(bron.toetsen, vak, keuze)),
  );
  const delen = gedraaid(tellingen.map((kolom) => kolom && afgeschermdeDelen(kolom, k)));
  return {
    titel: 'Besluiten met een Omgekeerde Toets',
    uitleg: '',
    beeld: null,
    kolommen: vergelijkkolommen(bron, 'Uitkomst van de toets'),
    rijen: [
      {
        kop: 'Alle besluiten met een toets',
        cellen: tellingen.map(
          (kolom) =>
            kolom &&
            afgeschermdGetal(
              kolom.reduce((som, n) => som + n, 0),
              k,
            ),
        ),
      },
      ...TOETSUITKOMSTEN.map((keuze, i) => ({ kop: TOETSUITKOMSTNAAM[keuze], cellen: delen[i] ?? [] })),
    ],
  };
}

function effecttabel(bron: Rapportbron): Concepttabel {
  const k = kleinsteGroepVan(bron);
  const vakken = reeksTot(bron.kwartaal, 8);
  const per = vakken.map((vak) =>
    afgeschermdeDelen(
      EFFECTOORDELEN.map((oordeel) => telKwartaal(bron.effecten, vak, oordeel)),
      k,
    ),
  );
  const nu = EFFECTOORDELEN.map(
    (oordeel, i) => [EFFECTOORDEELNAAM[oordeel].toLowerCase(), per.at(-1)?.[i] ?? 0] as const,
  );
  return {
    titel: 'Is het effect bereikt?',
    uitleg: '',
    beeld: beeld(
      `Effecten waarop is teruggekeken, per kwartaal. In dit kwartaal: ${opgesomd(nu)}.`,
      [
        ['merk', EFFECTOORDEELNAAM.bereikt],
        ['accent', EFFECTOORDEELNAAM.deels],
        ['zacht', EFFECTOORDEELNAAM.niet],
      ],
      (props) => (
        <Stapelbeeld
          {...props}
          stapels={vakken.map((vak, i) => ({ ...kwartaalplaats(vak), delen: (per[i] ?? []).map(tekenbaar) }))}
        />
      ),
    ),
    kolommen: ['Kwartaal', ...EFFECTOORDELEN.map((oordeel) => EFFECTOORDEELNAAM[oordeel])],
    rijen: vakrijen(bron, vakken, per),
  };
}

/** Over four quarters: in one there are too few of each. */
function regeltabel(bron: Rapportbron): Concepttabel {
  const k = kleinsteGroepVan(bron);
  return {
    titel: 'Welke soort regel stond in de weg?',
    uitleg: 'Bij besluiten met maatwerk, in de vier kwartalen tot en met dit kwartaal.',
    beeld: null,
    kolommen: ['Soort regel', 'Besluiten met maatwerk'],
    rijen: SOORTEN_REGEL.map((soort) => ({
      kop: SOORT_REGEL_NAAM[soort],
      cellen: [afgeschermdGetal(bron.regelsInDeWeg.find((r) => r.soort === soort)?.aantal ?? 0, k)],
    })),
  };
}

const DOORBRAAKSTAPPEN = {
  begonnen: 'Doorbraakplannen begonnen',
  besloten: 'Over een doorbraakplan besloten',
  geevalueerd: 'Doorbraakplannen geëvalueerd',
} as const satisfies Readonly<Record<Doorbraakstap, string>>;

/** More are in the register; a council needs the ones that come back most. */
const KNELPUNTEN_HOOGSTENS = 10;

/** What breaks through a rule that works out wrong, and what the rules should learn from it. */
export function leerdeel(bron: Rapportbron): Conceptdeel {
  const k = kleinsteGroepVan(bron);
  const genoeg = bron.knelpunten.filter(({ zaken }) => zaken >= k);
  const klein = bron.knelpunten.length - genoeg.length;
  return {
    code: 'leren',
    titel: 'Doorbraken en knelpunten',
    uitleg:
      'Waar een regel verkeerd uitpakte en daar iets aan is gedaan, en welke regels steeds in de weg staan.',
    tabellen: [
      {
        titel: 'Doorbraakplannen',
        uitleg: '',
        beeld: null,
        kolommen: vergelijkkolommen(bron, 'Stap'),
        rijen: (Object.keys(DOORBRAAKSTAPPEN) as readonly Doorbraakstap[]).map((stap) => ({
          kop: DOORBRAAKSTAPPEN[stap],
          cellen: perVergeleken(bron, (vak) => afgeschermdGetal(telKwartaal(bron.doorbraken, vak, stap), k)),
        })),
      },
      {
        titel: 'Regels die het vaakst in de weg staan',
        uitleg: [
          `Stand van ${datumLang(bron.peildatum)}, over alle dossiers.`,
          ...(klein > 0
            ? [
                `${aantal(klein, 'andere regel komt', 'andere regels komen')} in minder dan ${k} dossiers voor.`,
              ]
            : []),
        ].join(' '),
        beeld: null,
        kolommen: ['Regel of gewoonte', 'Soort', 'Dossiers', 'Waar het ligt'],
        rijen: genoeg.slice(0, KNELPUNTEN_HOOGSTENS).map(({ naam, soort, zaken, status }) => ({
          kop: naam,
          cellen: [
            BLOKKADE_KORT[soort],
            zaken,
            status === null ? 'nog niet opgepakt' : KNELPUNTSTATUSNAAM[status],
          ],
        })),
      },
    ],
    definities: [
      'Doorbraakplan: begonnen als is vastgelegd wat in de weg staat; besloten en geëvalueerd naar de eerste keer. Elk dossier telt per stap een keer.',
      'Knelpunt: een regel of gewoonte die in een doorbraakplan of in stap 4 van de Omgekeerde Toets in de weg stond. Een dossier telt bij een regel een keer.',
    ],
    aandacht: [],
  };
}
