/** As attributes, so that a picture that was taken along needs no stylesheet; sturing.css gives the house's own. */
export const KLEUR = {
  tekst: '#14242b',
  lijn: '#dfe6e8',
  merk: '#0b5c6e',
  zacht: '#95c8d2',
  licht: '#cbe4e9',
  accent: '#e0a030',
  grijs: '#54676f',
  bleek: '#c5d0d4',
} as const;
export type Kleur = keyof typeof KLEUR;

export const tiende = (plek: number): number => Math.round(plek * 10) / 10;

interface Vlakmaat {
  readonly x: number;
  readonly y: number;
  readonly breed: number;
  readonly hoog: number;
}

/** Lines across a surface: a line as thick as the surface, with gaps. That needs no pattern with a name. */
const STREPEN: Readonly<
  Partial<
    Record<string, { readonly richting: 'liggend' | 'staand'; readonly kleur: string; readonly maat: string }>
  >
> = {
  [KLEUR.accent]: { richting: 'liggend', kleur: KLEUR.tekst, maat: '1 5' },
  [KLEUR.grijs]: { richting: 'staand', kleur: '#ffffff', maat: '2 5' },
  [KLEUR.bleek]: { richting: 'liggend', kleur: KLEUR.grijs, maat: '1 9' },
};

/** A surface told apart by its texture too: printed in grey, or for who sees no colour, some colours are the same. */
export function Vulling({ x, y, breed, hoog, kleur }: Vlakmaat & { readonly kleur: string }) {
  const strepen = STREPEN[kleur];
  const liggend = strepen?.richting === 'liggend';
  const [midX, midY] = [tiende(x + breed / 2), tiende(y + hoog / 2)];
  return (
    <>
      <rect x={x} y={y} width={breed} height={hoog} fill={kleur} stroke="#fff" />
      {strepen === undefined ? null : (
        <line
          x1={liggend ? midX : x}
          x2={liggend ? midX : tiende(x + breed)}
          y1={liggend ? y : midY}
          y2={liggend ? tiende(y + hoog) : midY}
          stroke={strepen.kleur}
          stroke-width={liggend ? breed : hoog}
          stroke-dasharray={strepen.maat}
        />
      )}
    </>
  );
}

/** How it looks in the picture: a surface, a line, a line with gaps, the norm, a diamond. */
export type Merkvorm = 'vlak' | 'lijn' | 'streep' | 'grens' | 'ruit';

export interface Legendaregel {
  readonly kleur: Kleur;
  readonly tekst: string;
  /** Default a surface. */
  readonly vorm?: Merkvorm;
}

const MERKSTREEP: Readonly<Partial<Record<Merkvorm, string>>> = { streep: '8 5', grens: '3 4' };

/** What is meant, before its name; `kleur` is the code of the colour, as a report keeps it. */
export function Legendamerk({ kleur, vorm = 'vlak' }: { readonly kleur: string; readonly vorm?: Merkvorm }) {
  if (vorm === 'vlak' || vorm === 'ruit')
    return (
      <svg class="omk-wachtmerk" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {vorm === 'vlak' ? (
          <Vulling x={0} y={0} breed={16} hoog={16} kleur={kleur} />
        ) : (
          <rect
            x="3"
            y="3"
            width="10"
            height="10"
            transform="rotate(45 8 8)"
            fill={kleur}
            stroke={KLEUR.tekst}
          />
        )}
      </svg>
    );
  return (
    <svg class="omk-lijnmerk" viewBox="0 0 36 10" aria-hidden="true" focusable="false">
      <line
        x1="1"
        x2="35"
        y1="5"
        y2="5"
        stroke={kleur}
        stroke-width="3"
        stroke-dasharray={MERKSTREEP[vorm]}
      />
    </svg>
  );
}
