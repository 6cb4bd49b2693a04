import type { Child, PropsWithChildren } from 'hono/jsx';

type UitklapProps = PropsWithChildren<{
  titel: Child;
  open?: boolean | undefined;
  /** Small, for explanations inside a field or a card. */
  klein?: boolean | undefined;
}>;

/** Text that opens on demand. */
export function Uitklap(p: UitklapProps) {
  return (
    <details
      class={p.klein ? 'omk-uitklap omk-uitklap--klein' : 'omk-uitklap'}
      open={p.open === true ? true : undefined}
    >
      <summary>{p.titel}</summary>
      <div class="omk-uitklap__inhoud">{p.children}</div>
    </details>
  );
}
