import type { Beeldprops, Plaatsnaam } from '../sturing/beelddelen.tsx';
import { Lijn, Onderschrift, paneel, punten, RAND, Raster, stukken, Vlak } from '../sturing/beelddelen.tsx';
import { KLEUR } from '../sturing/vulling.tsx';
import type { Band } from './samenvatten.ts';

export interface Paneelreeks {
  readonly naam: string;
  /** Where its middle stands in the table; what really came is the next one. */
  readonly kolom: number;
  readonly banden: readonly (Band | null)[];
  /** What really came, where that is known. */
  readonly werkelijk?: readonly (number | null)[];
}

const HOOG = 118;
const KOP = 30;

/** Below each other on one scale, so that they can be compared: of each the middle, and where four in five lie. */
export function Bandenbeeld(
  b: Beeldprops & {
    readonly plaatsen: readonly Plaatsnaam[];
    readonly reeksen: readonly Paneelreeks[];
  },
) {
  const hoogste = Math.max(
    ...b.reeksen.flatMap(({ banden, werkelijk = [] }) => [
      ...banden.map((band) => band?.hoog ?? 0),
      ...werkelijk.map((w) => w ?? 0),
    ]),
    0,
  );
  return (
    <Vlak label={b.label} bij={b.bij} hoog={b.reeksen.length * (HOOG + KOP) + 52}>
      {b.reeksen.map(({ naam, kolom, banden, werkelijk }, i) => {
        const boven = i * (HOOG + KOP) + KOP;
        const p = paneel(boven, boven + HOOG - 10, b.plaatsen.length, hoogste);
        return (
          <g data-paneel>
            <text x={RAND.links} y={boven - 10} font-weight="600">
              {naam}
            </text>
            {stukken(banden.map((band) => band?.hoog ?? null)).map((stuk) => {
              const terug = stuk.toReversed().map(([plaats]) => [plaats, banden[plaats]?.laag ?? 0] as const);
              return <polygon points={`${punten(p, stuk)} ${punten(p, terug)}`} fill={KLEUR.licht} />;
            })}
            <Raster p={p} />
            <Lijn p={p} kolom={kolom} waarden={banden.map((band) => band?.midden ?? null)} kleur="merk" />
            {werkelijk === undefined ? null : (
              <Lijn p={p} kolom={kolom + 1} waarden={werkelijk} kleur="accent" streep="8 6" />
            )}
            {i === b.reeksen.length - 1 ? <Onderschrift p={p} namen={b.plaatsen} /> : null}
          </g>
        );
      })}
    </Vlak>
  );
}
