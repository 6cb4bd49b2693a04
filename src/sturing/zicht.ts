import { BEZWAAREINDEN } from '../bezwaar/registerrij.ts';
import type { Maat } from '../dossier/meting.ts';
import { HALTES, MIJLPALEN } from '../dossier/meting.ts';
import type { Dimensie, Keuze, Keuzetelling } from '../doorlooptijd/queries.ts';
import { IEDER, leesRooster, LOPEND } from '../doorlooptijd/queries.ts';
import { verborgenInRooster } from '../doorlooptijd/rooster.ts';
import type { Getoond } from '../doorlooptijd/scherm.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Som } from '../doorlooptijd/stelsel.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { ZONDER_HULP } from '../levering/stand.ts';
import type { Trx } from '../platform/database.ts';
import { uitmaten, verdermaten } from './lijstvraag.ts';
import { DUURMATEN, EINDEN, PARTIJEN } from './namen.ts';
import type { Verlopendeel, Verlopentelling, Wachttelling } from './queries.ts';
import { leesVerlopenPer } from './queries.ts';
import { DIMENSIES } from './vraag.ts';

/** What was counted of one choice. */
export interface Geteld extends Keuzetelling {
  readonly zonderHulp: readonly Wachttelling[];
  /** Still counted as waiting at a halte, while what was granted is over. */
  readonly verlopen: readonly Verlopentelling[];
}

/** What this reader can lay side by side, and from where a number is no small one. */
export interface Lezer {
  readonly vraag: { readonly keuze: Keuze };
  readonly kleinsteGroep: number;
  /** All choices of the dimensions that were chosen, and of what is compared. */
  readonly ernaast: readonly Geteld[];
}

/** A choice of which nothing was counted. */
export const leegDeel = (keuze: Keuze): Geteld => ({
  keuze,
  tellingen: new Map(),
  zonderHulp: [],
  verlopen: [],
});

export const isZelfde = (a: Keuze, b: Keuze): boolean => DIMENSIES.every((d) => a[d] === b[d]);

/**
 * The counts of each choice as this reader may see them. `sommen` are the sums within `tel`; that a choice is a part of
 * another goes without saying. The same of a choice whatever else is asked: else two pages would tell what one hides.
 */
export function zichtPerKeuze(
  { kleinsteGroep, ernaast }: Pick<Lezer, 'kleinsteGroep' | 'ernaast'>,
  tel: (deel: Geteld) => readonly number[],
  sommen: readonly Som[],
): (deel: Geteld) => readonly Getoond[] {
  if (kleinsteGroep === 1) return tel;
  const weg = verborgenInRooster(
    ernaast.map((deel) => ({ keuze: deel.keuze, getallen: tel(deel) })),
    sommen,
    kleinsteGroep,
  );
  return (deel) => {
    const dicht = weg(deel.keuze);
    return tel(deel).map((n, i) => (dicht[i] === false ? n : WEGGELATEN));
  };
}

/** The same of the choice that was asked for. */
export function zichtOp(
  s: Lezer & Omit<Geteld, 'keuze'>,
  tel: (deel: Geteld) => readonly number[],
  sommen: readonly Som[],
): readonly Getoond[] {
  const { tellingen, zonderHulp, verlopen, vraag } = s;
  const eigen = { keuze: vraag.keuze, tellingen, zonderHulp, verlopen };
  const ernaast = [...s.ernaast.filter(({ keuze }) => !isZelfde(keuze, vraag.keuze)), eigen];
  return zichtPerKeuze({ ...s, ernaast }, tel, sommen)(eigen);
}

/** Those that were chosen; and `per`, of which each value is shown. */
export const roosterdimensies = (keuze: Keuze, per?: Dimensie): readonly Dimensie[] =>
  DIMENSIES.filter((d) => d === per || keuze[d] !== IEDER);

/** The way along the haltes has as many measures as all the rest together. */
const STROOMMATEN: readonly Maat[] = HALTES.flatMap((halte) => [
  `halte:${halte}` as const,
  ...verdermaten(halte),
  ...uitmaten(halte),
]);
const ZICHTMATEN: readonly Maat[] = [
  ...DUURMATEN,
  ...MIJLPALEN.map((mijlpaal) => `mijlpaal:${mijlpaal}` as const),
  ...EINDEN.map((einde) => `einde:${einde}` as const),
  ...PARTIJEN.map((partij) => `open:${partij}` as const),
  ...ZONDER_HULP.map((stand) => `zonderHulp:${stand}` as const),
  ...BEZWAAREINDEN.map((einde) => `bezwaar:${einde}` as const),
  'bezwaar:ontvangen',
  'dwangsom',
];

/** With one choice the flow can be laid beside that of all others; with more that would be too much to read. */
export const metStroom = ({ kleinsteGroep, vraag }: Pick<Lezer, 'kleinsteGroep' | 'vraag'>): boolean =>
  kleinsteGroep === 1 || roosterdimensies(vraag.keuze).length < 2;

/** All that stands beside a choice; nothing for who may see each number. */
export async function leesErnaast(
  trx: Trx,
  gemeente: Gemeentecode,
  g: Pick<Lezer, 'kleinsteGroep' | 'vraag'> & { readonly vandaag: Datum },
  sinds: Datum,
): Promise<readonly Geteld[]> {
  const dimensies = roosterdimensies(g.vraag.keuze);
  if (g.kleinsteGroep === 1 || dimensies.length === 0) return [];
  const maten = metStroom(g) ? [...ZICHTMATEN, ...STROOMMATEN] : ZICHTMATEN;
  const verlopen = await leesVerlopenPer(trx, gemeente, g.vandaag);
  return (await leesRooster(trx, gemeente, dimensies, maten, sinds)).map((een) => metVerlopen(een, verlopen));
}

function metVerlopen({ keuze, tellingen }: Keuzetelling, alle: readonly Verlopendeel[]): Geteld {
  const verlopen = alle.filter((v) => DIMENSIES.every((d) => keuze[d] === IEDER || keuze[d] === v[d]));
  const zonderHulp = ZONDER_HULP.flatMap((stand) => {
    const maat = `zonderHulp:${stand}` as const;
    const per = new Map(tellingen.get(maat)?.get(LOPEND) ?? []);
    for (const v of verlopen) if (v.maat === maat) per.set(v.sinds, (per.get(v.sinds) ?? 0) - v.aantal);
    return [...per].flatMap(([sinds, aantal]) =>
      aantal > 0 ? [{ stand, sinds: sinds as Datum, aantal }] : [],
    );
  });
  return { keuze, tellingen, zonderHulp, verlopen };
}
