/** Two courses of money over months, one going on and one new. Told apart by dashes, not by colour alone. */
export interface Geldlijn {
  readonly naam: string;
  readonly soort: 'nu' | 'straks';
  /** In cents, through each month; the first is month 1. */
  readonly punten: readonly number[];
}

const BREED = 560;
const HOOG = 270;
const RAND = { links: 104, rechts: 14, boven: 30, onder: 40 };

/** Finer than a pixel, so that a straight line looks straight. */
const opTiende = (plek: number): number => Math.round(plek * 10) / 10;

/** A round step that gives at most five lines. */
function stapgrootte(bereik: number): number {
  const macht = 10 ** Math.floor(Math.log10(Math.max(bereik, 1)) - 0.5);
  // Whole, so that what stands beside the line is where the line is.
  const stappen = [1, 2, 2.5, 5, 10, 20, 25, 50].map((n) => n * macht).filter(Number.isInteger);
  return stappen.find((stap) => bereik / stap <= 5) ?? bereik;
}

/** Round values from below the lowest to above the highest. */
export function ijken(laagste: number, hoogste: number): readonly number[] {
  const stap = stapgrootte(hoogste - laagste);
  const eerste = Math.floor(laagste / stap);
  const laatste = Math.ceil(hoogste / stap);
  return Array.from({ length: laatste - eerste + 1 }, (_, i) => (eerste + i) * stap);
}

/** `€ 5.000` */
function euro(centen: number): string {
  const heel = String(Math.abs(Math.round(centen / 100))).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${centen < 0 ? '-' : ''}€ ${heel}`;
}

/** Added up month by month, with the month in which the lines cross. The page puts a table beside it that says the same. */
export function Lijnbeeld({
  lijnen,
  omslag,
  label,
  cijfers,
}: {
  lijnen: readonly Geldlijn[];
  omslag: number | null;
  label: string;
  /** Id of the table that says the same. */
  cijfers: string;
}) {
  const maanden = Math.max(...lijnen.map(({ punten }) => punten.length), 1);
  const alle = lijnen.flatMap(({ punten }) => punten);
  const schaal = ijken(Math.min(0, ...alle), Math.max(100, ...alle));
  const [onder, boven] = [schaal[0] ?? 0, schaal.at(-1) ?? 1];
  const x = (maand: number): number =>
    opTiende(RAND.links + ((BREED - RAND.links - RAND.rechts) * maand) / maanden);
  const y = (centen: number): number =>
    opTiende(RAND.boven + ((HOOG - RAND.boven - RAND.onder) * (boven - centen)) / (boven - onder));
  const om = maanden <= 12 ? 3 : 12;
  const opX = Array.from({ length: Math.floor(maanden / om) + 1 }, (_, i) => i * om);
  return (
    <svg
      class="omk-lijnbeeld"
      viewBox={`0 0 ${BREED} ${HOOG}`}
      role="img"
      aria-label={label}
      aria-details={cijfers}
      focusable="false"
    >
      {/* Heard as one picture; the numbers stand in the table. */}
      <g aria-hidden="true">
        {schaal.map((centen) => (
          <>
            <line
              class={centen === 0 ? 'omk-lijnbeeld__nul' : 'omk-lijnbeeld__raster'}
              x1={RAND.links}
              x2={BREED - RAND.rechts}
              y1={y(centen)}
              y2={y(centen)}
            />
            <text x={RAND.links - 10} y={y(centen) + 6} text-anchor="end">
              {euro(centen)}
            </text>
          </>
        ))}
        {opX.map((maand) => (
          <text x={x(maand)} y={HOOG - 12} text-anchor={maand === maanden ? 'end' : 'middle'}>
            {maand === 0 ? 'nu' : `mnd ${maand}`}
          </text>
        ))}
        {omslag === null ? null : (
          <>
            <line
              class="omk-lijnbeeld__omslag"
              x1={x(omslag)}
              x2={x(omslag)}
              y1={RAND.boven}
              y2={HOOG - RAND.onder}
            />
            <text x={x(omslag)} y={RAND.boven - 10} text-anchor={omslag > maanden / 2 ? 'end' : 'start'}>
              omslag: maand {omslag}
            </text>
          </>
        )}
        {lijnen.map(({ soort, punten }) => (
          <polyline
            class={`omk-lijnbeeld__lijn omk-lijnbeeld__lijn--${soort}`}
            points={[0, ...punten].map((centen, maand) => `${x(maand)},${y(centen)}`).join(' ')}
          />
        ))}
      </g>
    </svg>
  );
}

/** What a line looks like, before its name. */
export function Lijnmerk({ soort }: { soort: Geldlijn['soort'] }) {
  return (
    <svg class="omk-lijnmerk" viewBox="0 0 36 10" aria-hidden="true" focusable="false">
      <polyline class={`omk-lijnbeeld__lijn omk-lijnbeeld__lijn--${soort}`} points="1,5 35,5" />
    </svg>
  );
}

const BALK = { breed: 200, hoog: 12 };

/** Now above, later below, to the scale of the largest. The numbers stand beside it in the table. */
export function Balkpaar({ nu, straks, grootste }: { nu: number; straks: number; grootste: number }) {
  const lengte = (centen: number): number =>
    grootste === 0 ? 0 : Math.round((BALK.breed * Math.max(centen, 0)) / grootste);
  return (
    <svg
      class="omk-balkpaar"
      viewBox={`0 0 ${BALK.breed} ${BALK.hoog * 2 + 4}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="omk-balk omk-balk--nu" width={lengte(nu)} height={BALK.hoog} />
      <rect class="omk-balk omk-balk--straks" y={BALK.hoog + 4} width={lengte(straks)} height={BALK.hoog} />
    </svg>
  );
}
