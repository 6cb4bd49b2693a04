/** Who it waited for. */
export type Wachtsoort = 'gemeente' | 'inwoner' | 'adviseur' | 'anderePartij' | 'niemand';

export interface Balkdeel {
  readonly soort: Wachtsoort;
  readonly dagen: number;
}

const BREED = 1_000;
const HOOG = 28;

/** Parts of a whole beside each other, to scale. The page puts a table beside it that says the same. */
export function Verdeelbalk(p: {
  delen: readonly { readonly klasse: string; readonly aantal: number }[];
  label: string;
  /** Id of the table that says the same. */
  cijfers: string;
}) {
  const totaal = p.delen.reduce((som, { aantal }) => som + aantal, 0);
  if (totaal === 0) return null;
  const plaats = (aantal: number): number => Math.round((BREED * aantal) / totaal);
  let voor = 0;
  return (
    <svg
      class="omk-wachtbalk"
      viewBox={`0 0 ${BREED} ${HOOG}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={p.label}
      aria-details={p.cijfers}
      focusable="false"
    >
      {p.delen.map(({ klasse, aantal }) => {
        const x = plaats(voor);
        voor += aantal;
        return <rect class={klasse} x={x} width={plaats(voor) - x} height={HOOG} />;
      })}
    </svg>
  );
}

/** Stretches of days that it waited. */
export function Wachtbalk({
  delen,
  ...rest
}: {
  delen: readonly Balkdeel[];
  label: string;
  cijfers: string;
}) {
  return (
    <Verdeelbalk
      {...rest}
      delen={delen.map(({ soort, dagen }) => ({ klasse: `omk-wacht omk-wacht--${soort}`, aantal: dagen }))}
    />
  );
}

/** The colour of one part of the bar, before its name. */
export function Balkmerk({ klasse }: { klasse: string }) {
  return (
    <svg class="omk-wachtmerk" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect class={klasse} width="12" height="12" rx="3" />
    </svg>
  );
}

/** The colour of one party in the bar, before its name. */
export function Wachtmerk({ soort }: { soort: Wachtsoort }) {
  return <Balkmerk klasse={`omk-wacht omk-wacht--${soort}`} />;
}
