import { datumLang } from '../kern/datum.ts';
import { isInwoner } from './deelnemers.ts';
import { GEBIEDNAAM } from './namen.ts';
import type { Nazienpunt } from './nazienpunt.ts';
import { gemist } from './nazienpunt.ts';
import { metPunt } from './samenvatting.ts';
import type { TotToets } from './toestand.ts';
import { zonderAntwoord } from './uitnodiging.ts';

/* The points of the leidraad about the rules, the people and the outcome. */

export function regels({ toets }: TotToets): Nazienpunt {
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

export function standpunten(t: TotToets): Nazienpunt {
  const { toets } = t;
  const ethiek = toets.ethiek.gesloten?.waarde;
  const genoemd = (ethiek?.minderheidsstandpunten.length ?? 0) + (ethiek?.overgenomen.length ?? 0) > 0;
  const oneens = toets.bevestiging.gesloten?.waarde.bevestigd === false;
  return {
    naam: 'Afwijkende standpunten, en waarom ze niet gevolgd zijn',
    artikel: 'Awb 3:46',
    waarom: 'Wie niet gehoord is, komt in bezwaar terug; dan moet het antwoord er al staan.',
    stappen: ['ethiek'],
    ontbreekt: [
      ...gemist([
        [
          !oneens || genoemd,
          'De inwoner is het niet eens met de effecten, maar bij stap 3 staat geen ander standpunt.',
        ],
        [
          genoemd ||
            [...(toets.start?.deelnemers ?? []), ...toets.uitnodigingen].some(
              ({ tegenspraak }) => tegenspraak,
            ),
          'Er staat geen ander standpunt, en niemand was gevraagd om tegen te spreken.',
        ],
      ]),
      ...zonderAntwoord(t).map(
        ([u, { oordeel, tekst }]) =>
          `De deelnemer ${GEBIEDNAAM[u.gebied]} ${oordeel === 'oneens' ? 'is het oneens' : 'ziet het anders'}: ${metPunt(`‘${tekst}’`)} Bij stap 3 staat daar geen antwoord op.`,
      ),
    ],
  };
}

export function aanwezigen({ toets }: TotToets): Nazienpunt {
  const erbij = (toets.start?.deelnemers ?? []).filter(({ aanwezig }) => aanwezig);
  return {
    naam: 'Wie erbij was en wie mag besluiten',
    artikel: 'Awb 10:3',
    waarom: 'Een toets van één ambtenaar alleen is het oordeel van één ambtenaar.',
    stappen: ['randvoorwaarden'],
    ontbreekt: gemist([
      [
        erbij.some(isInwoner),
        'De inwoner staat niet bij wie erbij was. Kon de inwoner op elke stap reageren?',
      ],
      [
        erbij.some((deelnemer) => !isInwoner(deelnemer)) ||
          toets.uitnodigingen.some(({ inbreng }) => inbreng.length > 0),
        'Er deed niemand mee uit een ander vakgebied. Wie sprak tegen?',
      ],
    ]),
  };
}

export function afspraken({ toets }: TotToets): Nazienpunt {
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

export function lessen({ toets }: TotToets): Nazienpunt {
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

export function gevallen({ toets }: TotToets): Nazienpunt {
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
