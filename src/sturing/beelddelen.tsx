import type { Child } from 'hono/jsx';
import { ijken } from '../ui/lijnbeeld.tsx';
import { getal } from '../ui/weergave.ts';
import type { Kleur } from './vulling.tsx';
import { KLEUR, tiende } from './vulling.tsx';

export const BREED = 560;
const LETTER = 16;
export const RAND = { links: 54, rechts: 12 };

export interface Beeldprops {
  /** What a person would say who describes it; the numbers stand in the table beside it. */
  readonly label: string;
  /** Null: a file of its own. */
  readonly bij: Bijschriften | null;
}

/** Where on the page stands what goes with a picture. */
export interface Bijschriften {
  /** Ids of what describes it. */
  readonly uitleg: string;
  /** Id of the table that says the same. */
  readonly cijfers: string;
}

/** Who listens hears the name and what describes it, and finds the table; never the marks of the scale one by one. */
export function Vlak({ label, bij, hoog, children }: Beeldprops & { hoog: number; children?: Child }) {
  return (
    <svg
      class="omk-grafiek"
      xmlns={bij === null ? 'http://www.w3.org/2000/svg' : undefined}
      viewBox={`0 0 ${BREED} ${hoog}`}
      role="img"
      aria-label={label}
      aria-describedby={bij?.uitleg}
      aria-details={bij?.cijfers}
      focusable="false"
      font-family="'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"
      font-size={LETTER}
      fill={KLEUR.tekst}
    >
      <g aria-hidden="true">{children}</g>
    </svg>
  );
}

/** One panel with a scale on the left; `plek` is the middle of a place on the x-axis. */
export interface Paneel {
  readonly boven: number;
  readonly onder: number;
  readonly schaal: readonly number[];
  plek(i: number): number;
  y(waarde: number): number;
  readonly breedte: number;
}

export function paneel(boven: number, onder: number, plaatsen: number, hoogste: number): Paneel {
  const schaal = ijken(0, Math.max(hoogste, 4));
  const top = schaal.at(-1) ?? 1;
  const breedte = (BREED - RAND.links - RAND.rechts) / Math.max(plaatsen, 1);
  return {
    boven,
    onder,
    schaal,
    breedte,
    plek: (i) => tiende(RAND.links + breedte * (i + 0.5)),
    y: (waarde) => tiende(onder - ((onder - boven) * waarde) / top),
  };
}

export function Raster({ p }: { p: Paneel }) {
  // On a phone the letters are large in the picture: in a low panel every other line has its number.
  const om = (p.onder - p.boven) / (p.schaal.length - 1) < 26 ? 2 : 1;
  return (
    <>
      {p.schaal.map((waarde, i) => (
        <>
          <line
            data-waarde={waarde}
            x1={RAND.links}
            x2={BREED - RAND.rechts}
            y1={p.y(waarde)}
            y2={p.y(waarde)}
            stroke={waarde === 0 ? KLEUR.grijs : KLEUR.lijn}
          />
          {i % om === 0 ? (
            <text x={RAND.links - 8} y={p.y(waarde) + 5} text-anchor="end">
              {getal(waarde)}
            </text>
          ) : null}
        </>
      ))}
    </>
  );
}

/** Under the axis: of each place the short name, and below it the year where it begins. */
export function Onderschrift({ p, namen }: { p: Paneel; namen: readonly Plaatsnaam[] }) {
  // Few enough to read on a phone, where the picture is half as wide.
  const om = namen.length <= 9 ? 1 : Math.ceil(namen.length / 7);
  return (
    <>
      {namen.map(({ kort, jaar }, i) => (
        <>
          {i % om === 0 ? (
            <text x={p.plek(i)} y={p.onder + 21} text-anchor="middle">
              {kort}
            </text>
          ) : null}
          {namen[i - 1]?.jaar === jaar || (i === 0 && namen[3]?.jaar !== jaar) ? null : (
            <text x={p.plek(i)} y={p.onder + 44} text-anchor="middle" fill={KLEUR.grijs}>
              {jaar}
            </text>
          )}
        </>
      ))}
    </>
  );
}

/** `k3` with `2026`, or `m` with its year. */
export interface Plaatsnaam {
  readonly kort: string;
  readonly jaar: string;
}

/** Points next to each other that are known: where one is left out, the line breaks. */
export function stukken(
  waarden: readonly (number | null)[],
): readonly (readonly (readonly [number, number])[])[] {
  const alle: (readonly [number, number])[][] = [[]];
  waarden.forEach((w, i) => {
    if (w === null) alle.push([]);
    else alle.at(-1)?.push([i, w]);
  });
  return alle.filter(({ length }) => length > 0);
}

export const punten = (p: Paneel, stuk: readonly (readonly [number, number])[]): string =>
  stuk.map(([i, w]) => `${p.plek(i)},${p.y(w)}`).join(' ');

export function Lijn({
  p,
  kolom,
  waarden,
  kleur,
  streep,
}: {
  p: Paneel;
  /** Which column of the table this is; the first after the head is 1. */
  kolom: number;
  waarden: readonly (number | null)[];
  kleur: Kleur;
  streep?: string;
}) {
  return (
    <g data-kolom={kolom}>
      {stukken(waarden).map((stuk) => (
        <>
          <polyline
            points={punten(p, stuk)}
            fill="none"
            stroke={KLEUR[kleur]}
            stroke-width="3"
            stroke-linejoin="round"
            stroke-dasharray={streep}
          />
          {stuk.map(([i, w]) => (
            <circle cx={p.plek(i)} cy={p.y(w)} r={streep === undefined ? 4 : 3} fill={KLEUR[kleur]} />
          ))}
        </>
      ))}
    </g>
  );
}

export function Grens({ p, waarde, tekst }: { p: Paneel; waarde: number; tekst: string }) {
  return (
    <>
      <line
        x1={RAND.links}
        x2={BREED - RAND.rechts}
        y1={p.y(waarde)}
        y2={p.y(waarde)}
        stroke={KLEUR.accent}
        stroke-width="3"
        stroke-dasharray="3 4"
      />
      <text
        x={BREED - RAND.rechts}
        y={p.y(waarde) - 6}
        text-anchor="end"
        font-weight="600"
        paint-order="stroke"
        stroke="#fff"
        stroke-width="5"
      >
        {tekst}
      </text>
    </>
  );
}
