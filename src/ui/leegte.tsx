import type { Child, PropsWithChildren } from 'hono/jsx';

/** Nothing here, and what to do about it. */
export function Leegte(p: PropsWithChildren<{ titel: string; actie?: Child | undefined }>) {
  return (
    <div class="omk-leegte">
      <p class="omk-leegte__titel">{p.titel}</p>
      {p.children ? <div>{p.children}</div> : null}
      {p.actie ? <div class="omk-leegte__actie">{p.actie}</div> : null}
    </div>
  );
}
