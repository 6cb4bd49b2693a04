import type { RolWaarde } from './gebeurtenissen.ts';
import { TERMIJNNAAM } from './namen.ts';
import type { Nazienpunt } from './nazienpunt.ts';
import { gemist } from './nazienpunt.ts';
import type { ToetsToestand, TotToets } from './toestand.ts';
import type { GewogenWaarde, Optie } from './waarden.ts';

/* The points of the leidraad about steps 1 to 3. */

export function effecten({ toets }: TotToets): Nazienpunt {
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

export function feiten({ onderzoek }: TotToets): Nazienpunt {
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

/** The same reason cannot serve one value and press on another: one of both is not thought through. */
function dubbeleRedenen(gewogen: readonly GewogenWaarde[]): readonly string[] {
  const redenen = (rol: RolWaarde): readonly string[] =>
    gewogen.filter((waarde) => waarde.rol === rol).map(({ toelichting }) => toelichting);
  const kaal = (tekst: string): string =>
    tekst
      .toLowerCase()
      .replaceAll(/[\s.]+/g, ' ')
      .trim();
  const gediend = new Set(redenen('dient').map(kaal));
  return [...new Set(redenen('onderDruk').filter((reden) => gediend.has(kaal(reden))))];
}

export function waarden({ toets }: TotToets): Nazienpunt {
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
      ...dubbeleRedenen(gewogen).map(
        (reden) =>
          `Deze reden staat bij een waarde die gediend wordt en bij een waarde onder druk: ‘${reden}’.`,
      ),
    ],
  };
}

export function opties({ toets }: TotToets): Nazienpunt {
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

export function gevolgen({ toets }: TotToets): Nazienpunt {
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
