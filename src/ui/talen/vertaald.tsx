import type { Child, PropsWithChildren } from 'hono/jsx';
import { inTaal, isVertaald } from './taal.ts';
import { zegLos } from './zeg.ts';

/** What was made elsewhere in Dutch: translated when there are words for it, else marked as the Dutch it is. */
export function Vertaald({ tekst }: { tekst: string }) {
  const anders = zegLos(tekst);
  return anders === undefined ? <Nederlands>{tekst}</Nederlands> : <>{anders}</>;
}

/** Dutch words in a page that may be in another language (WCAG 3.1.2). */
export function Nederlands({ children }: PropsWithChildren) {
  return isVertaald() ? (
    <span lang="nl" dir="ltr">
      {children}
    </span>
  ) : (
    <>{children}</>
  );
}

/** A part of the page that is in Dutch whatever the reader chose. */
export function alleenNederlands(maak: () => Child): Child {
  return isVertaald() ? (
    <div lang="nl" dir="ltr" class="omk-deel">
      {inTaal('nl', maak)}
    </div>
  ) : (
    maak()
  );
}
