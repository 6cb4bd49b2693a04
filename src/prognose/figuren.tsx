import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Plaatsnaam } from '../sturing/beelddelen.tsx';
import type { Figuur } from '../sturing/figuur.ts';
import { eenTiende, maandnaam, maandplaats, metKomma } from '../sturing/figuur.ts';
import { Bandenbeeld } from './beeld.tsx';
import type { Prognosefiguur } from './namen.ts';
import { UITKOMST } from './namen.ts';
import type { Prognoseuitkomst, Terugtoets } from './prognose.ts';
import { RUNS } from './prognose.ts';
import type { Band, Banden, Uitkomstmaat, Vakuitkomst } from './samenvatten.ts';
import { UITKOMSTMATEN } from './samenvatten.ts';
import type { Scenario } from './scenario.ts';
import { scenariozin } from './scenariotekst.ts';
import { raak, ruimzin, trefferzin } from './treffers.ts';

export type Prognosebeeld = Omit<Figuur, 'code'> & { readonly code: Prognosefiguur };

const GEEN_BAND: Readonly<Record<Uitkomstmaat, string>> = {
  verslagOpTijd: 'geen termijn',
  besluitOpTijd: 'geen termijn',
  wachten: 'niets klaar',
  voorraad: 'niets',
};
/** What is counted along the side of the picture. */
const MAATWOORD: Readonly<Record<Uitkomstmaat, string>> = {
  verslagOpTijd: 'procent',
  besluitOpTijd: 'procent',
  wachten: 'dagen',
  voorraad: 'dossiers',
};
/** What the two measures of time count: the same on the page, in BEGRIPPEN and in ADR 0035. */
const EEN_KEER =
  'Elke zaak telt één keer: op tijd als het binnen de termijn af is, te laat op de dag dat de termijn verstrijkt zonder dat het af is. Zo lijkt het niet beter naarmate er meer blijft liggen. Bij Sturing en in het kwartaalrapport telt in het deel op tijd alleen wat af is; wat open en over de termijn is, staat daar apart.';

/** `62% (48 tot 75%)` */
export function bandTekst(maat: Uitkomstmaat, band: Band | null): string {
  if (band === null) return GEEN_BAND[maat];
  const { eenheid } = UITKOMST[maat];
  const rond = (getal: number): string => String(Math.round(getal));
  return `${rond(band.midden)}${eenheid} (${rond(band.laag)} tot ${rond(band.hoog)}${eenheid})`;
}

/** The last four weeks together: one week alone says little. */
export function aanHetEind(banden: readonly (Band | null)[]): Band | null {
  const bekend = banden.slice(-4).filter((band) => band !== null);
  if (bekend.length === 0) return null;
  const gemiddeld = (kies: (band: Band) => number): number =>
    bekend.reduce((som, band) => som + kies(band), 0) / bekend.length;
  return {
    laag: gemiddeld((b) => b.laag),
    midden: gemiddeld((b) => b.midden),
    hoog: gemiddeld((b) => b.hoog),
  };
}

const BAND = `De lijn is het midden van ${RUNS} keer naspelen; in het vlak liggen vier van de vijf keer.`;
const weekplaats = (week: Datum): Plaatsnaam => ({
  kort: `${Number(week.slice(8))}-${Number(week.slice(5, 7))}`,
  jaar: week.slice(0, 4),
});

interface Getoond {
  readonly naam: string;
  readonly scenario: Scenario;
  readonly banden: Banden;
}

/** The hours it adds do not show: both ways of reckoning them give the same. */
export const beideGelijk = ({ banden, naarVerhouding }: Prognoseuitkomst['scenarios'][number]): boolean =>
  naarVerhouding !== undefined &&
  UITKOMSTMATEN.every((maat) =>
    banden[maat].every((band, i) => {
      const ander = naarVerhouding[maat][i] ?? null;
      return band?.laag === ander?.laag && band?.midden === ander?.midden && band?.hoog === ander?.hoog;
    }),
  );

/** What is shown of each scenario: one with more hours twice, as a range between what was learned and what they could do. */
export function naastElkaar({ scenarios }: Pick<Prognoseuitkomst, 'scenarios'>): readonly Getoond[] {
  return scenarios.flatMap((s) => {
    const { scenario, banden, naarVerhouding } = s;
    const { naam } = scenario;
    return naarVerhouding === undefined || beideGelijk(s)
      ? [{ naam, scenario, banden }]
      : [
          { naam: `${naam}: zoals geleerd`, scenario, banden },
          { naam: `${naam}: als elk uur telt`, scenario, banden: naarVerhouding },
        ];
  });
}

/** At every scenario with more hours: the little that comes of it was not found, it was not to be learned. */
export const MEER_UREN_UITLEG =
  'Hoe groot het team eerder was, is niet bewaard: wat meer mensen doen, is hier niet te leren. Zoals geleerd: een uur erbij helpt zo weinig als minder zaken onder handen hier hielp. Als elk uur telt: een uur erbij is een uur meer werk af. Wat u ervan mag verwachten, ligt tussen die twee.';

/** Instead of it, when the two do not differ. */
export const MEER_UREN_GELIJK =
  'Zoals geleerd en als elk uur telt komt hier op hetzelfde uit: met wat er in deze weken afgaat, zijn er ook met deze uren niet meer dan gewoonlijk. Daarom staat er één regel.';

/** Of every scenario with more hours what to know of them; each said once. */
function meerUrenUitleg(scenarios: Prognoseuitkomst['scenarios']): readonly string[] {
  const met = scenarios.filter(({ naarVerhouding }) => naarVerhouding !== undefined);
  return [
    ...(met.some((s) => !beideGelijk(s)) ? [MEER_UREN_UITLEG] : []),
    ...met.filter(beideGelijk).map(({ scenario: { naam } }) => `${naam}. ${MEER_UREN_GELIJK}`),
  ];
}

/** What was asked of each, as the page and a file say it. */
const gevraagd = (scenario: Scenario): string => scenariozin(scenario) || 'niets anders dan nu';
const inBlad = (band: Band | null): readonly (number | null)[] =>
  band === null ? [null, null, null] : [band.midden, band.laag, band.hoog].map(eenTiende);
/** `Verslagen op tijd in %: midden` */
const maatkop = (maat: Uitkomstmaat): string => `${UITKOMST[maat].naam} in ${MAATWOORD[maat]}`;

/** One measure, with every scenario below the other on one scale. */
function scenariofiguur(maat: Uitkomstmaat, uitkomst: Prognoseuitkomst): Prognosebeeld {
  const { weken } = uitkomst;
  const scenarios = naastElkaar(uitkomst);
  const { naam, uitleg } = UITKOMST[maat];
  return {
    code: maat,
    titel: naam,
    uitleg,
    definitie: [
      BAND,
      ...(maat === 'verslagOpTijd' || maat === 'besluitOpTijd'
        ? [
            EEN_KEER,
            'Een week waarin bij de helft van de keren niets op tijd was en niets verstreek, is leeg.',
          ]
        : ['Een week waarin bij de helft van de keren niets klaar kwam, is leeg.']),
      ...uitkomst.scenarios.flatMap(({ scenario }) =>
        scenariozin(scenario) === '' ? [] : [`${scenario.naam}: ${scenariozin(scenario)}.`],
      ),
      ...meerUrenUitleg(uitkomst.scenarios),
      'Aan het begin ligt er wat er vandaag echt ligt, in de stap waar het is.',
    ],
    legenda: [
      { kleur: 'merk', tekst: `midden, in ${MAATWOORD[maat]}`, vorm: 'lijn' },
      { kleur: 'licht', tekst: 'vier van de vijf keer' },
    ],
    kolommen: ['Week van', ...scenarios.map(({ naam: scenario }) => scenario)],
    rijen: weken.map((week, i) => ({
      kop: datumLang(week),
      cellen: scenarios.map(({ banden }) => bandTekst(maat, banden[maat][i] ?? null)),
    })),
    blad: {
      kolommen: [
        'Week van',
        'Scenario',
        'Wat er anders is',
        `${maatkop(maat)}: midden`,
        'Laag (een op de tien ligt eronder)',
        'Hoog (een op de tien ligt erboven)',
      ],
      rijen: weken.flatMap((week, i) =>
        scenarios.map(({ naam: getoond, scenario, banden }) => [
          { dag: week },
          getoond,
          gevraagd(scenario),
          ...inBlad(banden[maat][i] ?? null),
        ]),
      ),
    },
    beeld: (bij) => (
      <Bandenbeeld
        bij={bij}
        label={`${naam}, per week. Aan het eind: ${scenarios
          .map(
            ({ naam: getoond, scenario, banden }) =>
              `${getoond} (${gevraagd(scenario)}) ${bandTekst(maat, aanHetEind(banden[maat]))}`,
          )
          .join('; ')}.`}
        plaatsen={weken.map(weekplaats)}
        reeksen={scenarios.map(({ naam: scenario, banden }, i) => ({
          naam: scenario,
          kolom: i + 1,
          banden: banden[maat],
        }))}
      />
    ),
  };
}

const gemeten = (maat: Uitkomstmaat, waarde: number | null): string =>
  waarde === null ? WEGGELATEN : `${metKomma(Math.round(waarde))}${UITKOMST[maat].eenheid}`;

/** What would have been forecast a year ago, beside what came. */
function terugtoetsfiguur(toets: Terugtoets, vandaag: Datum): Prognosebeeld {
  const { maanden, voorspeld, werkelijk, begin } = toets;
  const { binnen, van, goed } = raak(toets);
  const waarde = (maat: Uitkomstmaat, vak: Vakuitkomst | undefined): number | null => vak?.[maat] ?? null;
  return {
    code: 'terugtoets',
    titel: 'Had het vorig jaar geklopt?',
    uitleg: `Dezelfde rekenwijze, met alleen wat op ${datumLang(begin)} bekend was, naast wat er kwam. Van ${van} uitkomsten lagen er ${binnen} binnen de grenzen; bij een goede voorspelling zijn dat er ongeveer ${goed}. ${[ruimzin(toets), ...UITKOMSTMATEN.map((maat) => trefferzin(toets, maat))].filter((zin) => zin !== '').join(' ')}`,
    definitie: [
      'Van het team is niet bewaard hoe groot het toen was: ook hier is met het team van nu gerekend. Was het anders, dan wijkt de voorspelling daarom af.',
      `${EEN_KEER} Daarom is het deel hier lager. Wat kwam, is ook op tijd als dat door een opschorting was.`,
      BAND,
    ],
    legenda: [
      { kleur: 'merk', tekst: 'voorspeld, midden', vorm: 'lijn' },
      { kleur: 'licht', tekst: 'voorspeld, vier van de vijf keer' },
      { kleur: 'accent', tekst: 'wat er kwam', vorm: 'streep' },
    ],
    kolommen: [
      'Maand',
      ...UITKOMSTMATEN.flatMap((maat) => [`${UITKOMST[maat].naam}: voorspeld`, 'wat er kwam']),
    ],
    rijen: maanden.map((vak, i) => ({
      kop: maandnaam(vak, vandaag),
      cellen: UITKOMSTMATEN.flatMap((maat) => [
        bandTekst(maat, voorspeld[maat][i] ?? null),
        gemeten(maat, waarde(maat, werkelijk[i])),
      ]),
    })),
    blad: {
      kolommen: [
        'Maand vanaf',
        'Maat',
        'Voorspeld: midden',
        'Laag (een op de tien ligt eronder)',
        'Hoog (een op de tien ligt erboven)',
        'Wat er kwam',
      ],
      rijen: maanden.flatMap((vak, i) =>
        UITKOMSTMATEN.map((maat) => {
          const kwam = waarde(maat, werkelijk[i]);
          return [
            { dag: vak.van },
            maatkop(maat),
            ...inBlad(voorspeld[maat][i] ?? null),
            kwam === null ? WEGGELATEN : eenTiende(kwam),
          ];
        }),
      ),
    },
    beeld: (bij) => (
      <Bandenbeeld
        bij={bij}
        label={`Voorspeld en gekomen in ${maanden.length} maanden vanaf ${datumLang(begin)}: ${binnen} van de ${van} uitkomsten binnen de grenzen.`}
        plaatsen={maanden.map(maandplaats)}
        reeksen={(['wachten', 'verslagOpTijd'] as const).map((maat) => ({
          naam: UITKOMST[maat].naam,
          kolom: 1 + 2 * UITKOMSTMATEN.indexOf(maat),
          banden: voorspeld[maat],
          werkelijk: werkelijk.map((vak) => vak[maat]),
        }))}
      />
    ),
  };
}

/** Everything that can be taken along. */
export function figurenVan(uitkomst: Prognoseuitkomst, vandaag: Datum): readonly Prognosebeeld[] {
  return [
    ...UITKOMSTMATEN.map((maat) => scenariofiguur(maat, uitkomst)),
    ...(uitkomst.terugtoets === null ? [] : [terugtoetsfiguur(uitkomst.terugtoets, vandaag)]),
  ];
}
