import type { PropsWithChildren } from 'hono/jsx';

const KLASSE = {
  primair: 'utrecht-button--primary-action',
  secundair: 'utrecht-button--secondary-action',
  gevaar: 'utrecht-button--primary-action utrecht-button--danger',
  subtiel: 'utrecht-button--subtle',
} as const;

/** A button that the island listens to; `wat` says what it does. */
export function Doe(
  p: PropsWithChildren<{
    wat: string;
    soort: keyof typeof KLASSE;
    type?: 'button' | 'submit';
    verborgen?: boolean;
    /** About which dossier. */
    over?: string;
  }>,
) {
  return (
    <button
      type={p.type ?? 'button'}
      class={`utrecht-button ${KLASSE[p.soort]}`}
      data-doe={p.wat}
      data-over={p.over}
      hidden={p.verborgen === true ? true : undefined}
    >
      {p.children}
    </button>
  );
}
