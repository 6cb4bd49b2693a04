/** Who it waited for. */
export type Wachtsoort = 'gemeente' | 'inwoner' | 'adviseur' | 'anderePartij' | 'niemand';

export interface Balkdeel {
  readonly soort: Wachtsoort;
  readonly dagen: number;
}

const BREED = 1_000;
const HOOG = 28;

/** Stretches of days beside each other, to scale. The page puts a table beside it that says the same. */
export function Wachtbalk({ delen, label }: { delen: readonly Balkdeel[]; label: string }) {
  const totaal = delen.reduce((som, { dagen }) => som + dagen, 0);
  if (totaal === 0) return null;
  const plaats = (dagen: number): number => Math.round((BREED * dagen) / totaal);
  let voor = 0;
  return (
    <svg
      class="omk-wachtbalk"
      viewBox={`0 0 ${BREED} ${HOOG}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      focusable="false"
    >
      {delen.map(({ soort, dagen }) => {
        const x = plaats(voor);
        voor += dagen;
        return <rect class={`omk-wacht omk-wacht--${soort}`} x={x} width={plaats(voor) - x} height={HOOG} />;
      })}
    </svg>
  );
}

/** The colour of one party in the bar, before its name. */
export function Wachtmerk({ soort }: { soort: Wachtsoort }) {
  return (
    <svg class="omk-wachtmerk" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect class={`omk-wacht omk-wacht--${soort}`} width="12" height="12" rx="3" />
    </svg>
  );
}
