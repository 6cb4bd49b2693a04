import type { Child, PropsWithChildren } from 'hono/jsx';

type UitklapProps = PropsWithChildren<{
  titel: Child;
  open?: boolean | undefined;
  /** Small, for explanations inside a field or a card. */
  klein?: boolean | undefined;
  /** Folds only where there is little room; elsewhere it is open and there is nothing to unfold. */
  smal?: boolean | undefined;
  /** On paper nobody can open it: there it is open. */
  afdrukken?: boolean | undefined;
  id?: string | undefined;
}>;

/** Text that opens on demand. */
export function Uitklap(p: UitklapProps) {
  return (
    <details
      class={`omk-uitklap${p.klein ? ' omk-uitklap--klein' : ''}${p.smal ? ' omk-uitklap--smal' : ''}${
        p.afdrukken || p.smal ? ' omk-uitklap--afdrukken' : ''
      }`}
      id={p.id}
      open={p.open === true ? true : undefined}
    >
      <summary>{p.titel}</summary>
      <div class="omk-uitklap__inhoud">{p.children}</div>
    </details>
  );
}
