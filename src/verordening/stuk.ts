import type { Verordeningsstuk } from '../brieven/gegevensVerordening.ts';
import type { Blok, Sectie } from '../brieven/kop.ts';
import type { Datum } from '../kern/datum.ts';
import type { EigenRegel, LokaleRegels } from '../recht/lokaal.ts';
import { eigenRegelsOp } from '../recht/lokaal.ts';
import { THEMAS } from '../recht/themas.ts';
import type { WegendDoel } from '../recht/verordening.ts';
import type { Verordeningsversie } from '../recht/verordeningsversie.ts';
import {
  dientAlle,
  doelenVan,
  ontwerpen,
  regelsVoorDoel,
  regelsZonderDoel,
  verordeningOp,
} from '../recht/verordening.ts';
import type { Regelverschil } from '../recht/verordeningsverschil.ts';
import { doelverschillen, DRAAGKRACHTEN, regelverschillen } from '../recht/verordeningsverschil.ts';
import type { Cijfers } from './cijfers.ts';
import {
  aandeelBereikt,
  aanhalingVan,
  bereikt,
  besluitenOp,
  draagkrachten,
  genoemdeRegels,
  zonderDoel,
} from './cijfers.ts';
import {
  DOELVERANDERINGNAAM,
  DRAAGKRACHTNAAM,
  geldigheid,
  gewichtTekst,
  regelMetDuur,
  regelTekst,
  REGELWIJZIGINGNAAM,
} from './namen.ts';
import { afgeschermd } from '../ui/weergave.ts';

interface Over {
  readonly regels: LokaleRegels;
  readonly cijfers: Cijfers;
  readonly vandaag: Datum;
}

const sectie = (kop: string, ...blokken: readonly Blok[]): Sectie => ({ kop, blokken, artikel: null });
const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst });
const lijst = (punten: readonly string[]): Blok => ({ soort: 'lijst', punten });

/** Always shielded, whoever makes it: it is meant to be handed on. */
export function verordeningsstuk(over: Over): Verordeningsstuk {
  const { regels, vandaag } = over;
  const nu = verordeningOp(vandaag, regels);
  const doelen = doelenVan(nu, regels);
  const { kleinsteGroep } = regels;
  return {
    brief: 'verordeningsstuk',
    kenmerk: nu?.code ?? 'verordening',
    datum: vandaag,
    titel: 'Wat de raad wil bereiken, en wat ervan komt',
    gegevens: nu
      ? [
          { label: 'Verordening', waarde: nu.naam },
          { label: 'Geldt', waarde: geldigheid(nu) },
          { label: 'Te lezen in', waarde: nu.bron },
        ]
      : [{ label: 'Verordening', waarde: 'Er geldt nog geen verordening met gewogen doelen.' }],
    leeswijzer: [
      'Dit stuk leest de verordening andersom: eerst het doel en hoe zwaar het weegt, dan de regels die het dienen.',
      'Geteld zijn alle besluiten met een afgeronde Omgekeerde Toets. Een besluit met twee doelen telt bij beide.',
      `Een getal onder de ${kleinsteGroep} staat er niet in: dan is niemand te herkennen (Wmo 5.3.6).`,
      'De getallen zeggen wat er gebeurde, niet waarom. De tekst van de verordening zelf staat in de genoemde bron.',
    ],
    secties: [
      ...(doelen.length === 0
        ? [sectie('Doelen', alinea('De gemeente heeft nog geen doelen ingevuld.'))]
        : doelen.map((doel) => doelsectie(doel, doelen, over))),
      ...voorElkDoel(doelen, over),
      ...zonderDoelSectie(over),
      ...inDeWeg(over),
      ...ontwerpen(regels).flatMap((ontwerp) => ontwerpsecties(ontwerp, nu, over)),
    ],
  };
}

function doelsectie(
  doel: WegendDoel,
  doelen: readonly WegendDoel[],
  { regels, cijfers, vandaag }: Over,
): Sectie {
  const { kleinsteGroep } = regels;
  const { alle, maatwerk } = besluitenOp(doel.code, cijfers.besluiten);
  const dienende = regelsVoorDoel(doel.code, eigenRegelsOp(vandaag, regels)).filter(
    (regel) => !dientAlle(regel, doelen),
  );
  return sectie(
    doel.naam,
    ...(doel.toelichting === '' ? [] : [alinea(doel.toelichting)]),
    {
      soort: 'gegevens',
      regels: [
        { label: 'Weegt', waarde: doel.gewicht === null ? 'niet gewogen' : gewichtTekst(doel.gewicht) },
        { label: 'Thema van de wetten', waarde: THEMAS[doel.thema].naam },
        { label: 'Besluiten', waarde: afgeschermd(alle, kleinsteGroep) },
        { label: 'Waarvan maatwerk', waarde: afgeschermd(maatwerk, kleinsteGroep) },
        {
          label: 'Effect bereikt',
          waarde: aandeelBereikt(bereikt(doel.code, cijfers.oordelen), kleinsteGroep),
        },
      ],
    },
    dienende.length === 0
      ? alinea('Geen regel van de gemeente is er voor dit doel alleen.')
      : lijst(dienende.map(regelTekst)),
  );
}

function voorElkDoel(doelen: readonly WegendDoel[], { regels, vandaag }: Over): readonly Sectie[] {
  const rijen = eigenRegelsOp(vandaag, regels).filter((regel) => dientAlle(regel, doelen));
  return rijen.length === 0 ? [] : [sectie('Regels die elk doel dienen', lijst(rijen.map(regelTekst)))];
}

function zonderDoelSectie({ regels, cijfers, vandaag }: Over): readonly Sectie[] {
  const zonder = regelsZonderDoel(eigenRegelsOp(vandaag, regels));
  const besluiten = zonderDoel(cijfers.besluiten);
  if (zonder.length === 0 && besluiten === 0) return [];
  return [
    sectie(
      'Wat geen doel noemt',
      ...(zonder.length === 0
        ? []
        : [
            alinea('Deze regels gelden, maar zeggen niet welk doel zij dienen:'),
            lijst(zonder.map(regelTekst)),
          ]),
      alinea(`Besluiten waarvan de toets geen doel noemt: ${afgeschermd(besluiten, regels.kleinsteGroep)}.`),
    ),
  ];
}

/** Rules that stood in the way somewhere, and may be counted; the most often first. */
function inDeWeg({ regels, cijfers, vandaag }: Over): readonly Sectie[] {
  const { kleinsteGroep } = regels;
  const tel = (regel: EigenRegel) => aanhalingVan(regel, cijfers.aanhalingen);
  const rijen = genoemdeRegels(regels, vandaag, cijfers)
    .filter((regel) => tel(regel).inDeWeg >= kleinsteGroep)
    .toSorted((a, b) => tel(b).inDeWeg - tel(a).inDeWeg);
  if (rijen.length === 0) return [];
  return [
    sectie('Regels die in de weg stonden', {
      soort: 'tabel',
      kolommen: ['Regel', 'Keren', 'Werd maatwerk'],
      rijen: rijen.map((regel) => [
        regelMetDuur(regel, vandaag),
        afgeschermd(tel(regel).inDeWeg, kleinsteGroep),
        afgeschermd(tel(regel).maatwerk, kleinsteGroep),
      ]),
    }),
  ];
}

function ontwerpsecties(
  ontwerp: Verordeningsversie,
  nu: Verordeningsversie | undefined,
  { regels, cijfers, vandaag }: Over,
): readonly Sectie[] {
  const { kleinsteGroep } = regels;
  const telling = draagkrachten(cijfers.besluiten, ontwerp);
  const gewicht = (n: number | null): string => (n === null ? 'staat er niet in' : gewichtTekst(n));
  return [
    sectie(
      `Ontwerp: ${ontwerp.naam}`,
      alinea(
        `Het ontwerp is ${geldigheid(ontwerp)}; ${ontwerp.bron}. Een ontwerp verandert niets tot de raad het vaststelt.`,
      ),
      {
        soort: 'tabel',
        kolommen: ['Doel', 'Nu', 'Ontwerp', 'Besluiten'],
        rijen: doelverschillen(nu, ontwerp, regels).map((rij) => [
          `${rij.doel.naam} (${DOELVERANDERINGNAAM[rij.verandering]})`,
          gewicht(rij.nu),
          gewicht(rij.straks),
          afgeschermd(besluitenOp(rij.doel.code, cijfers.besluiten).alle, kleinsteGroep),
        ]),
      },
    ),
    sectie('Wat het ontwerp met de regels doet', {
      soort: 'tabel',
      kolommen: ['Nu', 'In het ontwerp', 'Waarom', 'Keren in de weg'],
      rijen: regelverschillen(eigenRegelsOp(vandaag, regels), ontwerp)
        .filter(({ wijziging }) => wijziging !== null)
        .map((rij) => regelrij(rij, cijfers, kleinsteGroep)),
    }),
    sectie('Wat het ontwerp voor eerdere besluiten had betekend', {
      soort: 'tabel',
      kolommen: ['Onder het ontwerp', 'Besluiten'],
      rijen: DRAAGKRACHTEN.map((soort) => [
        DRAAGKRACHTNAAM[soort],
        afgeschermd(telling[soort], kleinsteGroep),
      ]),
    }),
  ];
}

function regelrij(
  { regel, wijziging }: Regelverschil,
  cijfers: Cijfers,
  kleinsteGroep: number,
): readonly string[] {
  const straks = wijziging === null ? '' : REGELWIJZIGINGNAAM[wijziging.wordt];
  const tekst = wijziging?.tekst ?? '';
  return [
    regel ? regelTekst(regel) : 'bestaat nog niet',
    tekst === '' ? straks : `${straks}: ${tekst}`,
    wijziging?.waarom ?? '',
    regel ? afgeschermd(aanhalingVan(regel, cijfers.aanhalingen).inDeWeg, kleinsteGroep) : '–',
  ];
}
