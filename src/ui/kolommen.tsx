import type { Child, PropsWithChildren } from 'hono/jsx';

type KolommenProps = PropsWithChildren<{
  /** What stands beside the work: terms, what now, who. Below it on a phone. */
  zij: Child;
  /** Names the side for a screen reader. Default `Over dit dossier`. */
  zijLabel?: string | undefined;
  /** On a phone the side comes first, for `WatNu`. */
  zijEerst?: boolean | undefined;
}>;

/** Work on the left, a side that stays in view on the right. */
export function Kolommen(p: KolommenProps) {
  return (
    <div class={p.zijEerst ? 'omk-kolommen omk-kolommen--zij-eerst' : 'omk-kolommen'}>
      <div class="omk-kolommen__werk">{p.children}</div>
      <aside class="omk-kolommen__zij" aria-label={p.zijLabel ?? 'Over dit dossier'}>
        {p.zij}
      </aside>
    </div>
  );
}

/** Cards beside each other as far as they fit. */
export function Raster({ children }: PropsWithChildren) {
  return <div class="omk-raster">{children}</div>;
}
