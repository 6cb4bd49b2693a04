import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Duurmaat, Maat } from '../dossier/meting.ts';
import type { Aantallen, Tellingen } from '../doorlooptijd/queries.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { dagensom, hoeveel, kwartalenTot, maandenTot } from '../doorlooptijd/reken.ts';
import type { Getoond } from '../doorlooptijd/scherm.ts';
import { verborgen, WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen } from '../kern/datum.ts';
import type { Bladcel, Rekenblad } from '../platform/rekenblad.ts';
import { bladnaam, metProcenten } from '../platform/rekenblad.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Bijschriften, Plaatsnaam } from './beelddelen.tsx';
import type { Legendaregel } from './vulling.tsx';
import type { Figuurcode } from './namen.ts';
import type { Lijstvraag } from './lijstvraag.ts';
import type { Sturingsvraag } from './vraag.ts';
import type { Geteld, Lezer } from './zicht.ts';

/** A picture with the table that says the same, what it means, and where it leads. */
export interface Figuur {
  readonly code: Figuurcode;
  readonly titel: string;
  /** What the picture answers. */
  readonly uitleg: string;
  readonly definitie: readonly string[];
  readonly legenda: readonly Legendaregel[];
  /** The first is the head of each line. */
  readonly kolommen: readonly string[];
  readonly rijen: readonly Figuurrij[];
  /** The table as a file has it, where the page has a text for more than one number; absent: as it is here. */
  readonly blad?: Pick<Rekenblad, 'kolommen' | 'rijen'>;
  /** Null: as a file of its own. */
  readonly beeld: (bij: Bijschriften | null) => JSX.Element;
}

export interface Figuurrij {
  readonly kop: string;
  readonly cellen: readonly Bladcel[];
  /** The dossiers behind this line. */
  readonly lijst?: Lijstvraag | undefined;
  /** Those behind each number, where they are others than behind the line. */
  readonly lijsten?: readonly (Lijstvraag | undefined)[];
}

/** All that a figure is made from: what was counted of the choice, and what this reader may see of it. */
export interface Stand extends Omit<Geteld, 'keuze'>, Lezer {
  readonly vraag: Sturingsvraag;
  readonly vandaag: Datum;
  readonly regels: LokaleRegels;
}

/** Two years in quarters, and the one that is going on. */
export const kwartalen = ({ vandaag }: Pick<Stand, 'vandaag'>): readonly Tijdvak[] =>
  kwartalenTot(vandaag, 9);
/** The four quarters before the one that is going on. */
export const jaar = (s: Pick<Stand, 'vandaag'>): Tijdvak => {
  const vier = kwartalen(s).slice(4, 8);
  return { van: vier[0]?.van ?? s.vandaag, tot: vier.at(-1)?.tot ?? s.vandaag };
};
export const maanden = ({ vandaag }: Pick<Stand, 'vandaag'>): readonly Tijdvak[] => maandenTot(vandaag, 25);

/** What was counted of a measure in this stretch, month by month. */
export function inVak(
  tellingen: Tellingen | undefined,
  maat: Maat,
  { van, tot }: Tijdvak,
): readonly Aantallen[] {
  const hier: Aantallen[] = [];
  for (const [maand, per] of tellingen?.get(maat) ?? []) if (maand >= van && maand < tot) hier.push(per);
  return hier;
}

export function telIn(tellingen: Tellingen | undefined, maat: Maat, vak: Tijdvak): number {
  return inVak(tellingen, maat, vak).reduce((som, per) => som + hoeveel(per), 0);
}

/** The same of one month, by its first day. */
export const telMaand = (tellingen: Tellingen, maat: Maat, maand: Datum): number =>
  hoeveel(tellingen.get(maat)?.get(maand));

/** `3e kwartaal 2026`; the one that goes on says so. */
export function kwartaalnaam({ van, tot }: Tijdvak, vandaag: Datum): string {
  const nummer = Math.floor(Number(van.slice(5, 7)) / 3) + 1;
  return `${nummer}e kwartaal ${van.slice(0, 4)}${tot > vandaag ? ' (tot nu toe)' : ''}`;
}

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

export function maandnaam({ van, tot }: Tijdvak, vandaag: Datum): string {
  const maand = MAANDEN[Number(van.slice(5, 7)) - 1] ?? '';
  return `${maand} ${van.slice(0, 4)}${tot > vandaag ? ' (tot nu toe)' : ''}`;
}

export const kwartaalplaats = ({ van }: Tijdvak): Plaatsnaam => ({
  kort: `k${Math.floor(Number(van.slice(5, 7)) / 3) + 1}`,
  jaar: van.slice(0, 4),
});
export const maandplaats = ({ van }: Tijdvak): Plaatsnaam => ({
  kort: MAANDEN[Number(van.slice(5, 7)) - 1] ?? '',
  jaar: van.slice(0, 4),
});

/** Days that the law gives, before any weekend or suspension; null where it gives none. */
export function normVan(maat: Duurmaat, regels: LokaleRegels, op: Datum): number | null {
  const termijn = {
    onderzoek: 'wmoOnderzoek',
    beslissing: 'wmoBeslissing',
    bezwaar: regels.bezwaarMetCommissie ? 'awbBezwaarBeslissenCommissie' : 'awbBezwaarBeslissen',
    geheel: null,
    totHulp: null,
    aanbieder: null,
    eersteContact: null,
  } as const;
  const id = termijn[maat];
  return id === null ? null : dagenTussen(op, kaleTermijn(id, op, regels).ruweEinddatum);
}

/** For a picture: what is left out is not drawn. */
export const tekenbaar = (getoond: number | string): number => (typeof getoond === 'number' ? getoond : 0);

/** What is drawn when the whole may be shown and not all of its parts: the rest in one piece at the end. */
export function metRest(delen: readonly (number | string)[], som: number | string): readonly number[] {
  const getekend = delen.map(tekenbaar);
  return [...getekend, tekenbaar(som) - getekend.reduce((a, b) => a + b, 0)].map((n) => Math.max(0, n));
}

export const eenTiende = (getal: number): number => Math.round(getal * 10) / 10;

/** Of each group of measures the days in this stretch for each time that `per` was counted, as they may be shown. */
export function gemiddeldeCellen(
  tellingen: Tellingen,
  vak: Tijdvak,
  kleinsteGroep: number,
  per: Maat,
  groepen: readonly (readonly Maat[])[],
): readonly Getoond[] {
  const keren = telIn(tellingen, per, vak);
  const hier = groepen.map((maten) => maten.flatMap((maat) => inVak(tellingen, maat, vak)));
  const dossiers = hier.map((maandenHier) => maandenHier.reduce((som, m) => som + hoeveel(m), 0));
  const weg = verborgen(dossiers, kleinsteGroep);
  return hier.map((maandenHier, i) =>
    keren < kleinsteGroep || weg[i] === true
      ? keren === 0
        ? 0
        : WEGGELATEN
      : eenTiende(maandenHier.reduce((som, m) => som + dagensom(m), 0) / keren),
  );
}

/** `31,6` */
export const metKomma = (getal: number): string => String(eenTiende(getal)).replace('.', ',');

export function bladVan({
  titel,
  kolommen,
  rijen,
  blad,
}: Pick<Figuur, 'titel' | 'kolommen' | 'rijen' | 'blad'>): Rekenblad {
  return {
    naam: bladnaam(titel),
    ...(blad ?? { kolommen, rijen: rijen.map(({ kop, cellen }) => [kop, ...cellen.map(metProcenten)]) }),
  };
}

/** What there is to say of parts: the numbers, then which are too small; what is nought is not said. */
export function opgesomd(
  delen: readonly (readonly [naam: string, waarde: number | string])[],
  eenheid = '',
): string {
  const getallen = delen.flatMap(([naam, waarde]) =>
    typeof waarde === 'number' && waarde !== 0 ? [`${naam}: ${metKomma(waarde)}${eenheid}`] : [],
  );
  const weg = delen.flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [naam] : []));
  const zinnen = [
    ...(getallen.length === 0 ? [] : [getallen.join(', ')]),
    ...(weg.length === 0 ? [] : [`${WEGGELATEN}: ${weg.join(', ')}`]),
  ];
  return zinnen.length === 0 ? 'niets' : zinnen.join('; ');
}

/** Of each line the middle one and the slowest tenth, in one sentence each. */
export function spanzinnen(
  regels: readonly { readonly naam: string; readonly mediaan: number | null; readonly p90: number | null }[],
): string {
  const weg = regels.filter(({ mediaan }) => mediaan === null).map(({ naam }) => naam);
  return [
    ...regels.flatMap(({ naam, mediaan, p90 }) =>
      mediaan === null
        ? []
        : [`${naam}: de helft binnen ${mediaan} dagen, 9 van de 10 binnen ${p90 ?? 0} dagen.`],
    ),
    ...(weg.length === 0 ? [] : [`Niet getoond: ${weg.join(', ')}.`]),
  ].join(' ');
}
