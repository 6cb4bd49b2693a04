import { besluitOver, type Contractopdracht } from '../contracten/regels.ts';
import type { Aanbiedergegevens, Contract, Contractfeit } from '../contracten/register.ts';
import { volgContract } from '../contracten/register.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen, plusMaanden } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import { nieuweCode } from '../kern/nieuwecode.ts';
import type { Voorziening } from '../recht/lokaal.ts';
import { code } from './spelersrol.ts';

interface Kort {
  readonly naam: string;
  readonly gebieden?: readonly string[];
  /** Months until the contract ends, counted from today. */
  readonly maandenNog: number;
  /** People at once and weeks to wait for each provision; null is not told. */
  readonly levert: Readonly<Record<string, readonly [capaciteit: number | null, wachtweken: number | null]>>;
  /** Not in the three years before today: only where a case says so. */
  readonly alleenUitgewerkt?: true;
  readonly verder?: (vandaag: Datum) => readonly (readonly [dagenGeleden: number, Contractopdracht])[];
}

/** Invented, like everything in the demo; every provision after an aanvraag can be had somewhere. */
const AANBIEDERS: readonly Kort[] = [
  {
    naam: 'Zorggroep De Linde',
    maandenNog: 25,
    levert: {
      'huishoudelijke-hulp': [520, 2],
      begeleiding: [190, 0],
      dagbesteding: [190, 1],
      'kortdurend-verblijf': [110, 4],
      'beschermd-wonen': [40, 16],
    },
  },
  {
    naam: 'Thuis Dichtbij',
    gebieden: ['1234', '1235'],
    maandenNog: 13,
    // Begeleiding is full with who waits for it, or nearly so: it can still be chosen.
    levert: { 'huishoudelijke-hulp': [460, 6], begeleiding: [155, 3] },
    verder: (vandaag) => [
      [
        2,
        {
          soort: 'stopVragen',
          voorziening: code('huishoudelijke-hulp'),
          van: plusDagen(vandaag, 7),
          tm: plusMaanden(vandaag, 3),
          reden: 'Vijf medewerkers gaan met pensioen en de vacatures staan nog open.',
        },
      ],
    ],
  },
  {
    naam: 'Zorgboerderij Het Erf',
    maandenNog: 19,
    levert: { dagbesteding: [160, 9], 'vervoer-dagbesteding': [16, null] },
    verder: (vandaag) => [
      [
        40,
        {
          soort: 'stopVragen',
          voorziening: code('dagbesteding'),
          van: plusDagen(vandaag, -30),
          tm: plusMaanden(vandaag, 2),
          reden: 'De stal wordt verbouwd; tot die klaar is, is er geen plaats.',
        },
      ],
      [35, { soort: 'stopToestaan', stop: 1, tm: plusMaanden(vandaag, 2) }],
    ],
  },
  {
    naam: 'Bouwbedrijf Op Maat',
    maandenNog: 3,
    levert: { woningaanpassing: [150, 5] },
  },
  {
    naam: 'Wiel en Co Hulpmiddelen',
    maandenNog: 31,
    levert: { scootmobiel: [null, 3], rolstoel: [null, 2], woningaanpassing: [null, 8] },
  },
  {
    naam: 'Taxi Voorbeeld',
    maandenNog: 9,
    levert: { 'individueel-vervoer': [80, 0], 'vervoer-dagbesteding': [40, 0] },
  },
  {
    naam: 'Woongroep De Brug',
    gebieden: ['1234'],
    maandenNog: 14,
    levert: { 'beschermd-wonen': [26, 20], begeleiding: [175, null] },
    verder: (vandaag) => [
      [
        6,
        {
          soort: 'sluiten',
          op: plusDagen(vandaag, 45),
          reden: 'Het huis wordt verkocht. De Linde neemt de bewoners over.',
        },
      ],
    ],
  },
  {
    naam: 'Hulp aan Huis Voorbeeld',
    maandenNog: 22,
    levert: { 'huishoudelijke-hulp': [25, 5] },
    alleenUitgewerkt: true,
    verder: (vandaag) => [
      [
        3,
        {
          soort: 'sluiten',
          op: plusDagen(vandaag, 38),
          reden: 'De eigenaar gaat met pensioen en vond geen opvolger.',
        },
      ],
    ],
  },
];

export interface Demofeit {
  readonly feit: Contractfeit;
  readonly dag: Datum;
}

/** What happened to each provider, played by the rules. @throws Error for a mistake in the demo itself. */
export function demoContracten(
  vandaag: Datum,
  voorzieningen: readonly Voorziening[],
): readonly { readonly code: LokaleCode; readonly feiten: readonly Demofeit[] }[] {
  return AANBIEDERS.map((kort, i) => {
    const aanbieder = nieuweCode(kort.naam, new Set(), 'aanbieder');
    const feiten: Demofeit[] = [];
    let stand: Contract | undefined;
    for (const [geleden, opdracht] of stappen(kort, i, vandaag, voorzieningen)) {
      const dag = plusDagen(vandaag, -geleden);
      const uitkomst = besluitOver(opdracht, stand, { vandaag: dag, voorzieningen, anderen: [] });
      if (!uitkomst.gelukt) throw new Error(`${kort.naam}: ${uitkomst.weigeringen[0].reden}`);
      for (const feit of uitkomst.waarde) {
        feiten.push({ feit, dag });
        stand = volgContract(stand, aanbieder, feit);
      }
    }
    return { code: aanbieder, feiten };
  });
}

const BEGIN_DAGEN = 400;

function stappen(
  kort: Kort,
  i: number,
  vandaag: Datum,
  voorzieningen: readonly Voorziening[],
): readonly (readonly [dagenGeleden: number, Contractopdracht])[] {
  const gegevens: Aanbiedergegevens = {
    naam: kort.naam,
    agb: `9900010${i}`,
    telefoon: `088 000 8${String(100 + i)}`,
    email: `contract@${nieuweCode(kort.naam, new Set(), 'x')}.example`,
    contractVan: plusDagen(vandaag, -BEGIN_DAGEN + 30),
    contractTm: plusMaanden(vandaag, kort.maandenNog),
    gebieden: kort.gebieden ?? [],
  };
  return [
    [BEGIN_DAGEN, { soort: 'aanbiederZetten', gegevens }],
    ...Object.keys(kort.levert).map((naam) => {
      const voorziening = code(naam);
      const tarief = voorzieningen.find((v) => v.code === voorziening)?.tarief ?? null;
      return [
        BEGIN_DAGEN,
        { soort: 'productZetten', product: { voorziening, tarief, iwmo: IWMO[naam] ?? null } },
      ] as const;
    }),
    ...Object.entries(kort.levert).map(
      ([naam, [aantal, wachtweken]]) =>
        [
          41 + ((i * 7) % 30),
          { soort: 'capaciteitMelden', voorziening: code(naam), aantal, wachtweken },
        ] as const,
    ),
    ...(kort.verder?.(vandaag) ?? []),
  ];
}

/** Categories and codes as messages name them; invented where the municipality would choose. */
const IWMO: Readonly<Record<string, { readonly categorie: string; readonly code: string }>> = {
  'huishoudelijke-hulp': { categorie: '01', code: '01A04' },
  begeleiding: { categorie: '02', code: '02A05' },
  dagbesteding: { categorie: '07', code: '07A03' },
  'kortdurend-verblijf': { categorie: '04', code: '04A01' },
  'beschermd-wonen': { categorie: '15', code: '15A01' },
  scootmobiel: { categorie: '12', code: '12A01' },
  rolstoel: { categorie: '13', code: '13A01' },
  woningaanpassing: { categorie: '14', code: '14A01' },
  'vervoer-dagbesteding': { categorie: '08', code: '08A03' },
  'individueel-vervoer': { categorie: '08', code: '08A04' },
};

/** Who delivers this provision, with the weeks it says one waits. */
export function leveranciers(
  voorziening: string,
): readonly { readonly code: LokaleCode; readonly naam: string; readonly wachtweken: number }[] {
  return AANBIEDERS.flatMap(({ naam, levert, alleenUitgewerkt }) => {
    const product = alleenUitgewerkt ? undefined : levert[voorziening];
    return product
      ? [{ code: nieuweCode(naam, new Set(), 'aanbieder'), naam, wachtweken: product[1] ?? 2 }]
      : [];
  });
}
