import { datumLang } from '../kern/datum.ts';
import type { Toetsstap } from './gebeurtenissen.ts';
import { TERMIJNNAAM } from './namen.ts';
import type { ToetsToestand, TotToets } from './toestand.ts';
import type { Optie } from './waarden.ts';

/** One point of the leidraad (omgekeerde-toets.md § 4): what a reader of the toets looks for. */
export interface Nazienpunt {
  readonly naam: string;
  readonly artikel: string;
  /** Why it would fail before a judge or in a control when this is missing. */
  readonly waarom: string;
  /** The steps it is read from; as long as one is open there is nothing to judge yet. */
  readonly stappen: readonly (Toetsstap | 'uitkomst')[];
  readonly ontbreekt: readonly string[];
}

type Vraag = readonly [klopt: boolean, wat: string];

function gemist(vragen: readonly Vraag[]): readonly string[] {
  return vragen.filter(([klopt]) => !klopt).map(([, wat]) => wat);
}

/** Words for who the toets is about, in a list of roles that people typed themselves. */
const INWONER_ERBIJ = /\b(inwoners?|vertegenwoordiger|cli[eë]nt|jongere|ouders?|gezin)\b/i;

/**
 * The toets read again before a decision rests on it, point by point. What the steps already refuse
 * cannot be missing here; this is about what is allowed and yet will not hold. It never blocks: who
 * decides may have a good reason, and writes it down.
 */
export function nazien(t: TotToets): readonly Nazienpunt[] {
  return [
    effecten(t),
    feiten(t),
    waarden(t),
    opties(t),
    gevolgen(t),
    regels(t),
    standpunten(t),
    aanwezigen(t),
    afspraken(t),
    lessen(t),
    gevallen(t),
  ].map((punt) => (isOpen(t.toets, punt) ? { ...punt, ontbreekt: [] } : punt));
}

/** The point cannot be judged yet: a step it is read from is still open. */
export function isOpen(toets: ToetsToestand, { stappen }: Pick<Nazienpunt, 'stappen'>): boolean {
  return stappen.some((stap) => !toets[stap].gesloten);
}

/** The points that lack something now. */
export function nogNaTeZien(t: TotToets): readonly Nazienpunt[] {
  return nazien(t).filter(({ ontbreekt }) => ontbreekt.length > 0);
}

function effecten({ toets }: TotToets): Nazienpunt {
  const lijst = toets.effect.gesloten?.waarde.effecten ?? [];
  const antwoord = toets.bevestiging.gesloten?.waarde;
  return {
    naam: 'Effecten in de woorden van de inwoner, met een dag om te kijken',
    artikel: 'Wmo 2.3.2 lid 4, Omgekeerde Toets stap 1',
    waarom: 'Een doel dat de inwoner niet herkent, is niet het doel dat de wet laat onderzoeken.',
    stappen: ['effect'],
    ontbreekt: gemist([
      [antwoord !== undefined, 'De inwoner heeft de effecten nog niet bevestigd.'],
      [antwoord?.bevestigd !== false, 'De inwoner herkent de effecten niet.'],
      [
        lijst.some(({ vanWie }) => vanWie !== 'professional'),
        'Alle effecten komen van de professional. Wat wil de inwoner zelf?',
      ],
    ]),
  };
}

function feiten({ onderzoek }: TotToets): Nazienpunt {
  const wachtend = onderzoek.adviezen.filter(({ antwoord }) => antwoord === null).length;
  const ongewogen = onderzoek.adviezen.filter(({ antwoord, weging }) => antwoord && !weging).length;
  return {
    naam: 'Feiten met bron en datum',
    artikel: 'Awb 3:2, 3:9',
    waarom: 'Een besluit op feiten die niet compleet of niet nagegaan zijn, is onzorgvuldig voorbereid.',
    stappen: ['effect'],
    ontbreekt: gemist([
      [
        wachtend === 0,
        wachtend === 1
          ? 'Een gevraagd advies is er nog niet.'
          : `${wachtend} gevraagde adviezen zijn er nog niet.`,
      ],
      [
        ongewogen === 0,
        ongewogen === 1
          ? 'Een advies is nog niet gewogen: is het zorgvuldig, en volgt u het?'
          : `${ongewogen} adviezen zijn nog niet gewogen: zijn zij zorgvuldig, en volgt u ze?`,
      ],
    ]),
  };
}

function waarden({ toets }: TotToets): Nazienpunt {
  const gewogen = toets.grondwaarden.gesloten?.waarde.waarden ?? [];
  const gedragen = new Set(gewogen.filter(({ rol }) => rol === 'dient').flatMap((w) => w.effecten));
  return {
    naam: 'Grondwaarden per wet: gediend én onder druk',
    artikel: 'Awb 3:4, Omgekeerde Toets stap 2',
    waarom: 'Een afweging zonder spanning leest als een conclusie die al vaststond.',
    stappen: ['effect', 'grondwaarden'],
    ontbreekt: [
      ...gemist([
        [
          gewogen.some(({ rol }) => rol === 'onderDruk'),
          'Er staat geen enkele waarde onder druk. Kijk nog eens, ook bij controle en gelijke behandeling.',
        ],
      ]),
      ...(toets.effect.gesloten?.waarde.effecten ?? [])
        .filter(({ id }) => !gedragen.has(id))
        .map(
          ({ tekst }) => `Bij dit effect staat geen waarde die het dient: ‘${tekst}’. Welke wet draagt het?`,
        ),
    ],
  };
}

function opties({ toets }: TotToets): Nazienpunt {
  const lijst = toets.ethiek.gesloten?.waarde.opties ?? [];
  const eigen = lijst.find(({ id }) => id === toets.uitkomst.gesloten?.waarde.optie);
  const keuze = toets.uitkomst.gesloten?.waarde.keuze;
  return {
    naam: 'Opties naast elkaar, ook ‘niets doen’ en ‘de standaard’',
    artikel: 'Awb 3:4, Omgekeerde Toets stap 3',
    waarom: 'Zonder vergelijking is niet te zien dat de keuze nodig en passend is.',
    stappen: ['ethiek'],
    ontbreekt: gemist([
      [
        keuze !== 'maatwerk' || eigen?.soort !== 'standaard',
        'De uitkomst is maatwerk, maar gekozen is de standaard.',
      ],
      [
        eigen?.soort !== 'nietsDoen' || keuze === 'afwijzing',
        'Gekozen is niets doen, maar de uitkomst is geen afwijzing.',
      ],
    ]),
  };
}

/** What is looked at closely: the option that was chosen, or every own option as long as none is. */
function besproken({ ethiek, uitkomst }: ToetsToestand): readonly Optie[] {
  const lijst = ethiek.gesloten?.waarde.opties ?? [];
  const gekozen = uitkomst.gesloten?.waarde.optie;
  return lijst.filter(({ id, soort }) => (gekozen === undefined ? soort === 'anders' : id === gekozen));
}

function gevolgen({ toets }: TotToets): Nazienpunt {
  return {
    naam: 'Gevolgen voor iedereen, op korte en lange termijn, ook in geld',
    artikel: 'Awb 3:4 lid 2',
    waarom: 'Of gevolgen in verhouding zijn, kan alleen wie ze allemaal noemt laten zien.',
    stappen: ['ethiek'],
    ontbreekt: besproken(toets).flatMap(({ naam, kostenPerJaar, gevolgen: lijst }) =>
      gemist([
        [
          lijst.some(({ voor }) => voor !== 'inwoner'),
          `‘${naam}’: er staat niet wat dit doet met anderen (gezin, netwerk, gemeente, samenleving).`,
        ],
        [
          lijst.some(({ richting }) => richting !== 'positief'),
          `‘${naam}’: alle gevolgen zijn gunstig. Wat is het nadeel, ${TERMIJNNAAM.kort} of ${TERMIJNNAAM.lang}?`,
        ],
        [kostenPerJaar !== null, `‘${naam}’: er staat niet wat dit per jaar kost.`],
      ]),
    ),
  };
}

function regels({ toets }: TotToets): Nazienpunt {
  const rand = toets.randvoorwaarden.gesloten?.waarde;
  const keuze = toets.uitkomst.gesloten?.waarde.keuze;
  const wet = rand?.belemmeringen.some(({ soort }) => soort === 'wet') ?? false;
  return {
    naam: 'Welke regel, welke soort, welke ruimte, welk artikel',
    artikel: 'Awb 3:46, 3:47, 4:84',
    waarom: 'Afwijken mag alleen waar een regel dat toelaat; afwijzen alleen waar een regel dat draagt.',
    stappen: ['randvoorwaarden'],
    ontbreekt: gemist([
      [
        keuze !== 'afwijzing' || (rand?.belemmeringen.length ?? 0) > 0,
        'De uitkomst is een afwijzing, maar bij stap 4 staat geen regel. Waarop rust de afwijzing?',
      ],
      [
        keuze !== 'maatwerk' || !wet || rand?.juristGeraadpleegd === true,
        'Een wet staat in de weg en de uitkomst is maatwerk. Er keek nog geen jurist naar de ruimte.',
      ],
    ]),
  };
}

function standpunten({ toets }: TotToets): Nazienpunt {
  const ethiek = toets.ethiek.gesloten?.waarde;
  const oneens = toets.bevestiging.gesloten?.waarde.bevestigd === false;
  return {
    naam: 'Afwijkende standpunten, en waarom ze niet gevolgd zijn',
    artikel: 'Awb 3:46',
    waarom: 'Wie niet gehoord is, komt in bezwaar terug; dan moet het antwoord er al staan.',
    stappen: ['ethiek'],
    ontbreekt: gemist([
      [
        !oneens || (ethiek?.minderheidsstandpunten.length ?? 0) > 0,
        'De inwoner is het niet eens met de effecten, maar bij stap 3 staat geen ander standpunt.',
      ],
    ]),
  };
}

function aanwezigen({ toets }: TotToets): Nazienpunt {
  const erbij = (toets.start?.deelnemers ?? []).filter(({ aanwezig }) => aanwezig);
  return {
    naam: 'Wie erbij was en wie mag besluiten',
    artikel: 'Awb 10:3',
    waarom: 'Een toets van één ambtenaar alleen is het oordeel van één ambtenaar.',
    stappen: ['randvoorwaarden'],
    ontbreekt: gemist([
      [
        erbij.some(({ rol }) => INWONER_ERBIJ.test(rol)),
        'De inwoner staat niet bij wie erbij was. Kon de inwoner op elke stap reageren?',
      ],
      [
        erbij.some(({ rol }) => !INWONER_ERBIJ.test(rol)),
        'Er deed niemand mee uit een ander vakgebied. Wie sprak tegen?',
      ],
    ]),
  };
}

function afspraken({ toets }: TotToets): Nazienpunt {
  const uitkomst = toets.uitkomst.gesloten?.waarde;
  const laatsteDag = toets.effect.gesloten?.waarde.effecten
    .map((e) => e.toetsdatum)
    .toSorted()
    .at(-1);
  const gaatIn = uitkomst?.keuze === 'maatwerk' || uitkomst?.keuze === 'standaard';
  const voorwaarden = toets.randvoorwaarden.gesloten?.waarde.voorwaarden.length ?? 0;
  return {
    naam: 'Voorwaarden, begin en de dag om terug te kijken',
    artikel: 'Wmo 2.3.9, Omgekeerde Toets uitkomst',
    waarom: 'Maatwerk zonder afspraken is niet te controleren en groeit stilletjes vast.',
    stappen: ['randvoorwaarden', 'uitkomst'],
    ontbreekt: gemist([
      [!gaatIn || uitkomst.ingangsdatum !== null, 'Er staat niet wanneer het begint.'],
      [
        uitkomst?.keuze !== 'maatwerk' || voorwaarden > 0,
        'Er staan geen voorwaarden bij het maatwerk: wat doet de inwoner, en wat doet de gemeente?',
      ],
      [
        !uitkomst || !laatsteDag || uitkomst.evaluatiedatum <= laatsteDag,
        laatsteDag
          ? `Het laatste effect wordt op ${datumLang(laatsteDag)} bekeken, maar wij kijken pas later terug.`
          : '',
      ],
    ]),
  };
}

function lessen({ toets }: TotToets): Nazienpunt {
  const eigenRegel = toets.randvoorwaarden.gesloten?.waarde.belemmeringen.some(
    ({ soort }) => soort === 'verordening' || soort === 'beleidsregel',
  );
  return {
    naam: 'Wat wij leren en wat dit vraagt van beleid',
    artikel: 'Omgekeerde Toets uitkomst',
    waarom: 'Een eigen regel waarvan steeds wordt afgeweken, is geen regel meer; de raad hoort dat te weten.',
    stappen: ['randvoorwaarden', 'uitkomst'],
    ontbreekt: gemist([
      [
        eigenRegel !== true || (toets.uitkomst.gesloten?.waarde.lessen.length ?? 0) > 0,
        'Een eigen regel van de gemeente stond in de weg. Er staat niet wat beleid hiervan leert.',
      ],
    ]),
  };
}

function gevallen({ toets }: TotToets): Nazienpunt {
  const genoemd = toets.ethiek.gesloten?.waarde.vergelijkbareGevallen.length ?? 0;
  const opgezocht = toets.uitkomst.gesloten?.waarde.vergeleken !== undefined;
  return {
    naam: 'Vergelijkbare gevallen, en waarom gelijk of anders',
    artikel: 'Grondwet 1, Awb 3:4',
    waarom: 'Wie in een gelijk geval anders behandeld is, kan zich op gelijke behandeling beroepen.',
    stappen: ['ethiek'],
    ontbreekt: gemist([
      [
        genoemd > 0 || opgezocht,
        'Er is nog niet gekeken naar vergelijkbare gevallen. Zij staan op een eigen pagina van dit dossier.',
      ],
    ]),
  };
}
