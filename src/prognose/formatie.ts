import type { Inrichting, Medewerker } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, plusDagen } from '../kern/datum.ts';
import type { Kalender } from '../recht/kalender.ts';
import type { Aftrekpost, Formatieregels, LokaleRegels, Werkpost } from '../recht/lokaal.ts';

/** An own estimate to begin with; no law and no source gives a norm (sturing.md § 3). */
export const GEWONE_FORMATIE: Formatieregels = {
  aftrek: { overleg: 10, opleiding: 4, reis: 6, verzuim: 6, anderWerk: 24 },
  minuten: {
    eersteContact: 30,
    onderzoeken: 240,
    toetsen: 90,
    verslagMaken: 120,
    beslissen: 90,
    verzenden: 15,
  },
};

export const AFTREKNAAM: Readonly<Record<Aftrekpost, string>> = {
  overleg: 'overleg',
  opleiding: 'opleiding en intervisie',
  reis: 'reistijd',
  verzuim: 'ziekteverzuim',
  anderWerk: 'ander werk, zoals heronderzoek en vragen',
};
export const WERKNAAM: Readonly<Record<Werkpost, string>> = {
  eersteContact: 'eerste contact',
  onderzoeken: 'onderzoek en gesprek',
  toetsen: 'Omgekeerde Toets',
  verslagMaken: 'verslag',
  beslissen: 'beslissen',
  verzenden: 'versturen',
};

/** What a team expects besides what mensen.yaml says: hours a week more or less, and nobody's name. */
export const WIJZIGINGSOORTEN = ['verzuim', 'verlof', 'opleiding', 'vertrek', 'instroom', 'inhuur'] as const;
export type Wijzigingsoort = (typeof WIJZIGINGSOORTEN)[number];
export const WIJZIGINGNAAM: Readonly<Record<Wijzigingsoort, string>> = {
  verzuim: 'Langdurig verzuim',
  verlof: 'Verlof',
  opleiding: 'Opleiding of inwerken',
  vertrek: 'Vertrek',
  instroom: 'Nieuwe collega',
  inhuur: 'Tijdelijke inhuur',
};
/** Who is new does this part of the work, so long (an own estimate). */
export const INWERKEN = { deel: 0.6, dagen: 91 } as const;
/** These bring hours, the others take them. */
export const BRENGT: ReadonlySet<Wijzigingsoort> = new Set(['instroom', 'inhuur']);

export interface Formatiewijziging {
  readonly nr: number;
  readonly soort: Wijzigingsoort;
  readonly van: Datum;
  /** Null: for good. */
  readonly totEnMet: Datum | null;
  /** Contract hours a week, above zero. */
  readonly uren: number;
  readonly toelichting: string;
}

export const formatieVan = ({ formatie }: Pick<LokaleRegels, 'formatie'>): Formatieregels =>
  formatie ?? GEWONE_FORMATIE;

/** Who does the work between melding and decision. */
export const behandelaars = ({ medewerkers }: Pick<Inrichting, 'medewerkers'>): readonly Medewerker[] =>
  medewerkers.filter(({ rol }) => rol === 'klantmanager');

/** Part of the contract hours that goes to new hulpvragen. */
export function nettoDeel({ aftrek }: Formatieregels): number {
  return Math.max(0, 1 - Object.values(aftrek).reduce((som, deel) => som + deel, 0) / 100);
}

export const urenPerZaak = ({ minuten }: Formatieregels): number =>
  Object.values(minuten).reduce((som, m) => som + m, 0) / 60;

const WERKDAGEN_PER_WEEK = 5;

/** Hours of the whole team for new hulpvragen on a day; none on a day that is free. */
export function urenOp(
  dag: Datum,
  inrichting: Pick<Inrichting, 'medewerkers'>,
  wijzigingen: readonly Formatiewijziging[],
  regels: Formatieregels,
  kalender: Kalender,
): number {
  if (kalender.vrijeDag(dag) !== undefined) return 0;
  const { vast, erbij, eraf, inwerken } = contracturenOp(dag, inrichting, wijzigingen);
  return (Math.max(0, vast + erbij - eraf - inwerken) / WERKDAGEN_PER_WEEK) * nettoDeel(regels);
}

interface Contracturen {
  readonly vast: number;
  readonly erbij: number;
  readonly eraf: number;
  /** Part of `erbij` that does not count yet: who is new learns first. Contract hours all the same. */
  readonly inwerken: number;
}

function contracturenOp(
  dag: Datum,
  inrichting: Pick<Inrichting, 'medewerkers'>,
  wijzigingen: readonly Pick<Formatiewijziging, 'soort' | 'van' | 'totEnMet' | 'uren'>[],
): Contracturen {
  const geldt = ({ van, totEnMet }: { van: Datum; totEnMet: Datum | null }): boolean =>
    van <= dag && (totEnMet === null || dag <= totEnMet);
  const vast = behandelaars(inrichting).reduce(
    (som, { urenPerWeek, afwezig }) => (afwezig.some(geldt) ? som : som + urenPerWeek),
    0,
  );
  const nu = wijzigingen.filter(geldt);
  const som = (brengt: boolean): number =>
    nu.reduce((totaal, { soort, uren }) => totaal + (BRENGT.has(soort) === brengt ? uren : 0), 0);
  const inwerken = nu.reduce(
    (totaal, { soort, van, uren }) =>
      soort === 'instroom' && dagenTussen(van, dag) < INWERKEN.dagen
        ? totaal + (1 - INWERKEN.deel) * uren
        : totaal,
    0,
  );
  return { vast, erbij: som(true), eraf: som(false), inwerken };
}

/** A day from which more contract hours go than there are. */
export interface Urentekort {
  readonly vanaf: Datum;
  /** In a week. */
  readonly zijnEr: number;
  readonly gaanEraf: number;
}

/** The first such day since `sinds`: from there on the hours are none, never less. */
export function vindUrentekort(
  inrichting: Pick<Inrichting, 'medewerkers'>,
  wijzigingen: readonly Pick<Formatiewijziging, 'soort' | 'van' | 'totEnMet' | 'uren'>[],
  sinds: Datum,
): Urentekort | undefined {
  const perioden = [...wijzigingen, ...behandelaars(inrichting).flatMap(({ afwezig }) => afwezig)];
  // In between nothing changes.
  const dagen = perioden.flatMap(({ van, totEnMet }) => [
    van,
    ...(totEnMet === null ? [] : [plusDagen(totEnMet, 1)]),
  ]);
  for (const vanaf of [sinds, ...dagen.filter((dag) => dag > sinds).sort()]) {
    const { vast, erbij, eraf } = contracturenOp(vanaf, inrichting, wijzigingen);
    if (eraf > vast + erbij) return { vanaf, zijnEr: vast + erbij, gaanEraf: eraf };
  }
  return undefined;
}
