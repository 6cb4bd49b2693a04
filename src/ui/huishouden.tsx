import { voorletters } from './weergave.ts';

/** How near someone stands to the resident. */
export type Kring = 'huishouden' | 'netwerk' | 'professional';

const KRINGEN: readonly { kring: Kring; titel: string; straal: number }[] = [
  { kring: 'huishouden', titel: 'Huishouden', straal: 98 },
  { kring: 'netwerk', titel: 'Netwerk', straal: 150 },
  { kring: 'professional', titel: 'Professionals', straal: 200 },
];

export interface Betrokkene {
  readonly naam: string;
  /** `dochter`, `huisarts` */
  readonly relatie: string;
  readonly kring: Kring;
  /** `mantelzorger, komt elke dag` */
  readonly toelichting?: string | undefined;
  /** Drawn with a thick line: gives care now. */
  readonly zorgt?: boolean | undefined;
  /** Drawn with a broken line: the tie is under strain. */
  readonly gespannen?: boolean | undefined;
}

interface HuishoudenProps {
  inwoner: string;
  betrokkenen: readonly Betrokkene[];
}

const MIDDEN = 240;
/** A little higher, for the words under the lowest people. */
const MIDDEN_Y = 232;

interface Plek extends Betrokkene {
  readonly x: number;
  readonly y: number;
}

/** Everyone has a direction of their own, so that no two lines overlap; a ring spreads its people evenly. */
function plaats(betrokkenen: readonly Betrokkene[]): readonly Plek[] {
  const vrij = betrokkenen.map((_, i) => i / betrokkenen.length);
  return KRINGEN.flatMap(({ kring, straal }, ring) => {
    const leden = betrokkenen.filter((b) => b.kring === kring);
    return leden.map((b, i) => {
      const deel = neemDichtstbij(vrij, (i / leden.length + ring * 0.4) % 1);
      const hoek = 2 * Math.PI * deel - Math.PI / 2.4;
      return { ...b, x: rond(MIDDEN + straal * Math.cos(hoek)), y: rond(MIDDEN_Y + straal * Math.sin(hoek)) };
    });
  });
}

/** Takes the free part of the circle (0 to 1) nearest to what is wanted. */
function neemDichtstbij(vrij: number[], gewenst: number): number {
  const afstand = (deel: number): number => Math.min(Math.abs(deel - gewenst), 1 - Math.abs(deel - gewenst));
  const beste = vrij.reduce((a, b) => (afstand(b) < afstand(a) ? b : a), vrij[0] ?? gewenst);
  vrij.splice(vrij.indexOf(beste), 1);
  return beste;
}

function rond(n: number): number {
  return Math.round(n * 10) / 10;
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
          <line
            class={`omk-ecogram__lijn${b.zorgt ? ' omk-ecogram__lijn--zorgt' : ''}${b.gespannen ? ' omk-ecogram__lijn--gespannen' : ''}`}
            x1={MIDDEN}
            y1={MIDDEN_Y}
            x2={b.x}
            y2={b.y}
          />
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
