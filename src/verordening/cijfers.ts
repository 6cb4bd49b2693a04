import type { Datum } from '../kern/datum.ts';
import type { EigenRegel, LokaleRegels } from '../recht/lokaal.ts';
import { eigenRegelsOp } from '../recht/lokaal.ts';
import type { Verordeningsversie } from '../recht/verordeningsversie.ts';
import type { Draagkracht } from '../recht/verordeningsverschil.ts';
import { draagkracht, DRAAGKRACHTEN } from '../recht/verordeningsverschil.ts';
import type { Effectoordeel } from '../terugblik/gebeurtenissen.ts';
import { EFFECTOORDELEN } from '../terugblik/gebeurtenissen.ts';
import type { Aanhaling, Besluitengroep, Doeloordeel } from './queries.ts';

/** What the pages and the document count with. */
export interface Cijfers {
  readonly besluiten: readonly Besluitengroep[];
  readonly aanhalingen: readonly Aanhaling[];
  readonly oordelen: readonly Doeloordeel[];
}

const som = (groepen: readonly Besluitengroep[]): number =>
  groepen.reduce((totaal, { aantal }) => totaal + aantal, 0);

/** Decisions that rest on this goal; with two goals a decision counts for both. */
export function besluitenOp(
  doel: string,
  besluiten: readonly Besluitengroep[],
): { readonly alle: number; readonly maatwerk: number } {
  const erop = besluiten.filter(({ doelen }) => doelen.includes(doel));
  return { alle: som(erop), maatwerk: som(erop.filter(({ keuze }) => keuze === 'maatwerk')) };
}

/** Decisions whose toets names no goal of the council. */
export function zonderDoel(besluiten: readonly Besluitengroep[]): number {
  return som(besluiten.filter(({ doelen }) => doelen.length === 0));
}

/** How many past decisions the goals of a draft would still carry. */
export function draagkrachten(
  besluiten: readonly Besluitengroep[],
  ontwerp: Verordeningsversie,
): Readonly<Record<Draagkracht, number>> {
  const tel = (soort: Draagkracht): number =>
    som(besluiten.filter(({ doelen }) => draagkracht(doelen, ontwerp) === soort));
  return Object.fromEntries(DRAAGKRACHTEN.map((soort) => [soort, tel(soort)])) as Record<Draagkracht, number>;
}

/** Of the effects with this goal that were looked back on. */
export function bereikt(
  doel: string,
  oordelen: readonly Doeloordeel[],
): { readonly teruggekeken: number; readonly per: Readonly<Record<Effectoordeel, number>> } {
  const tel = (oordeel: Effectoordeel): number =>
    oordelen.find((o) => o.doel === doel && o.oordeel === oordeel)?.aantal ?? 0;
  const per = Object.fromEntries(EFFECTOORDELEN.map((o) => [o, tel(o)])) as Record<Effectoordeel, number>;
  return { teruggekeken: Object.values(per).reduce((a, b) => a + b, 0), per };
}

const NIETS: Omit<Aanhaling, 'regel'> = { inDeWeg: 0, maatwerk: 0, ruimte: 0 };

export function aanhalingVan(regel: EigenRegel, aanhalingen: readonly Aanhaling[]): Omit<Aanhaling, 'regel'> {
  return aanhalingen.find((a) => a.regel === regel.code) ?? NIETS;
}

/** The rules that hold, and those of before that decided cases still cite. */
export function genoemdeRegels(
  regels: LokaleRegels,
  vandaag: Datum,
  { aanhalingen }: Cijfers,
): readonly EigenRegel[] {
  const geldend = eigenRegelsOp(vandaag, regels);
  return [
    ...geldend,
    ...regels.eigenRegels.filter(
      (regel) => !geldend.includes(regel) && aanhalingen.some((a) => a.regel === regel.code),
    ),
  ];
}

/** A share of a group that is large enough to tell of nobody. */
export function aandeelBereikt(
  { teruggekeken, per }: ReturnType<typeof bereikt>,
  kleinsteGroep: number,
): string {
  if (teruggekeken === 0) return 'nog niet teruggekeken';
  if (teruggekeken < kleinsteGroep) return `minder dan ${kleinsteGroep} keer teruggekeken`;
  const deel = Math.round((100 * per.bereikt) / teruggekeken);
  return `${deel}% van ${teruggekeken}`;
}
