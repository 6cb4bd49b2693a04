import type { Kwartaalrapportstuk, Stukdeel, Stuktabel } from '../brieven/gegevensKwartaal.ts';
import type { Gegeven } from '../brieven/kop.ts';
import { datumVan } from '../kern/datum.ts';
import type { PersoonId } from '../kern/ids.ts';
import { wanneer } from '../ui/weergave.ts';
import { afscherming, peilzin } from './blad.ts';
import type { Rapportdeel, Rapporttabel } from './gebeurtenissen.ts';
import { kwartaalcode, kwartaalVanaf, naamVanKwartaal } from './kwartaal.ts';
import { MAATREGELKOP, OORZAAKKOP } from './namen.ts';
import { cijferrij, OPENBAAR_UITLEG, OPENBAARKOLOMMEN } from './openbaar.ts';
import type { Rapportversie } from './toestand.ts';
import { toelichtingBij } from './toestand.ts';
import type { Cijferverschil } from './verschillen.ts';
import { celTekst, isTelbaar } from './verschillen.ts';

interface Over {
  readonly versie: Rapportversie;
  /** With the version before, when there is one. */
  readonly veranderd: readonly Cijferverschil[];
  readonly naamVan: (persoon: PersoonId) => string;
}

/** The report as it goes to college and council. */
export function rapportstuk({ versie, veranderd, naamVan }: Over): Kwartaalrapportstuk {
  const { cijfers, nummer, vastgesteld, opgesteld } = versie;
  const vak = kwartaalVanaf(cijfers.van);
  const delen = cijfers.delen.map((deel, i) => stukdeel(deel, versie, i));
  return {
    brief: 'kwartaalrapport',
    kenmerk: `kwartaalrapport ${kwartaalcode(vak)}, versie ${nummer}${vastgesteld ? '' : ' (concept)'}`,
    datum: datumVan(vastgesteld?.op ?? opgesteld.op),
    titel: `${vastgesteld ? '' : 'Concept: '}Kwartaalrapport Wmo, ${naamVanKwartaal(vak)}`,
    gegevens: [
      { label: 'Voor', waarde: 'college en gemeenteraad (Wmo 2.5.1)' },
      { label: 'Periode en peildatum', waarde: peilzin(cijfers) },
      {
        label: 'Stand',
        waarde: vastgesteld
          ? `Vastgesteld op ${wanneer(vastgesteld.op)} door ${naamVan(vastgesteld.door)}`
          : 'Concept. Dit is niet vastgesteld en kan nog veranderen.',
      },
      ...(versie.wijziging === null ? [] : [{ label: 'Wat er veranderde', waarde: versie.wijziging }]),
    ],
    leeswijzer: [
      afscherming(cijfers),
      'Alle tijden zijn kalenderdagen. Onder elk deel staat van welke dag tot welke dag is geteld.',
      'De toelichting is geschreven door mensen. De getallen zeggen wat er gebeurde, niet waarom.',
    ],
    delen: [...delen.map(({ deel }) => deel), ...slotdelen(versie, veranderd)],
    beelden: Object.fromEntries(delen.flatMap(({ beelden }) => beelden)),
  };
}

function stukdeel(deel: Rapportdeel, versie: Rapportversie, plaats: number) {
  const naam = (i: number): string => `${plaats}-${i}`;
  const uit: Stukdeel = {
    kop: deel.titel,
    uitleg: deel.uitleg,
    eigenBlad: deel.code === 'voorziening',
    opvallend: deel.aandacht,
    toelichting: toelichtingvelden(deel, versie),
    tabellen: deel.tabellen.map((tabel, i) => stuktabel(tabel, naam(i))),
    definities: deel.definities,
  };
  const beelden = deel.tabellen.flatMap(({ beeld }, i) =>
    beeld === null ? [] : [[naam(i), beeld.svg] as const],
  );
  return { deel: uit, beelden };
}

function toelichtingvelden({ code }: Rapportdeel, versie: Rapportversie): readonly Gegeven[] {
  const toelichting = toelichtingBij(versie, code);
  return toelichting === undefined
    ? []
    : [
        { label: OORZAAKKOP(code), waarde: toelichting.oorzaak },
        { label: MAATREGELKOP(code), waarde: toelichting.maatregel },
      ];
}

function stuktabel({ titel, uitleg, beeld, kolommen, rijen }: Rapporttabel, naam: string): Stuktabel {
  return {
    kop: titel,
    uitleg,
    beeld: beeld === null ? null : { naam, label: beeld.label, legenda: beeld.legenda },
    kolommen,
    rechts: kolommen.map((_, i) => i > 0 && rijen.some(({ cellen }) => isTelbaar(cellen[i - 1] ?? null))),
    rijen: rijen.map(({ kop, cellen }) => [
      kop,
      ...kolommen.slice(1).map((_, i) => celTekst(cellen[i] ?? null)),
    ]),
  };
}

const teksttabel = (kop: string, kolommen: readonly string[], rijen: Stuktabel['rijen']): Stuktabel => ({
  kop,
  uitleg: '',
  beeld: null,
  kolommen,
  rechts: kolommen.map(() => false),
  rijen,
});

const slotdeel = (kop: string, uitleg: string, ...tabellen: readonly Stuktabel[]): Stukdeel => ({
  kop,
  uitleg,
  eigenBlad: false,
  opvallend: [],
  toelichting: [],
  tabellen,
  definities: [],
});

function slotdelen(
  { cijfers, nummer }: Rapportversie,
  veranderd: readonly Cijferverschil[],
): readonly Stukdeel[] {
  return [
    slotdeel(
      'Wat dit rapport niet kan zeggen',
      'Dit vragen mensen, en Omkeer weet het nog niet. Het ontbreken zegt niets.',
      teksttabel(
        'Wat ontbreekt',
        ['Wat', 'Waarom niet'],
        cijfers.ontbreekt.map(({ wat, waarom }) => [wat, waarom]),
      ),
    ),
    ...(cijfers.openbaar.length === 0
      ? []
      : [
          slotdeel(
            'Openbare cijfers van anderen',
            OPENBAAR_UITLEG,
            teksttabel('Gepubliceerd, met bron en jaar', OPENBAARKOLOMMEN, cijfers.openbaar.map(cijferrij)),
          ),
        ]),
    ...(veranderd.length === 0
      ? []
      : [
          slotdeel(
            `Wat er veranderde sinds versie ${nummer - 1}`,
            'De cijfers die in deze versie anders zijn.',
            teksttabel(
              'Andere cijfers',
              ['Deel', 'Cijfer', 'Was', 'Is nu'],
              veranderd.map(({ deel, cijfer, was, wordt }) => [deel, cijfer, was, wordt]),
            ),
          ),
        ]),
  ];
}
