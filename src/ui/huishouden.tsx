import type { Betrokkene } from './ecogram.ts';
import { KRINGEN, lijnklasse, MIDDEN, MIDDEN_Y, plaats, voorletters } from './ecogram.ts';

interface HuishoudenProps {
  inwoner: string;
  betrokkenen: readonly Betrokkene[];
}

/** Ecogram: the resident in the middle, who stands around, and the same as a list. */
export function Huishouden(p: HuishoudenProps) {
  const plekken = plaats(p.betrokkenen);
  return (
    <div class="omk-huishouden">
      <svg class="omk-ecogram" viewBox="0 0 480 480" aria-hidden="true" focusable="false">
        {[...KRINGEN].reverse().map(({ kring, straal }) => (
          <circle
            class={`omk-ecogram__ring omk-ecogram__ring--${kring}`}
            cx={MIDDEN}
            cy={MIDDEN_Y}
            r={straal}
          />
        ))}
        {plekken.map((b) => (
          <line class={lijnklasse(b)} x1={MIDDEN} y1={MIDDEN_Y} x2={b.x} y2={b.y} />
        ))}
        {plekken.map((b) => (
          <g class={`omk-ecogram__persoon omk-ecogram__persoon--${b.kring}`}>
            <circle cx={b.x} cy={b.y} r="24" />
            <text x={b.x} y={b.y}>
              {voorletters(b.naam)}
            </text>
            <text class="omk-ecogram__relatie" x={b.x} y={b.y + 38}>
              {b.relatie}
            </text>
          </g>
        ))}
        <g class="omk-ecogram__midden">
          <circle cx={MIDDEN} cy={MIDDEN_Y} r="38" />
          <text x={MIDDEN} y={MIDDEN_Y}>
            {voorletters(p.inwoner)}
          </text>
        </g>
      </svg>
      <div class="omk-huishouden__lijst">
        <p>
          In het midden: <strong>{p.inwoner}</strong>
        </p>
        {KRINGEN.map(({ kring, titel }) => (
          <Kringlijst titel={titel} leden={p.betrokkenen.filter((b) => b.kring === kring)} />
        ))}
      </div>
    </div>
  );
}

function Kringlijst({ titel, leden }: { titel: string; leden: readonly Betrokkene[] }) {
  return (
    <>
      <h3 class="utrecht-heading-4">{titel}</h3>
      {leden.length === 0 ? (
        <p class="omk-zacht">Niemand vastgelegd.</p>
      ) : (
        <ul>
          {leden.map((b) => (
            <li>
              <strong>{b.naam}</strong>, {b.relatie}
              {b.zorgt ? ', zorgt mee' : ''}
              {b.gespannen ? ', contact staat onder druk' : ''}
              {b.toelichting ? `. ${b.toelichting}` : ''}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
