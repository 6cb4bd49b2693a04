import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Icoonnaam } from './icoon.tsx';
import { Icoon } from './icoon.tsx';

type KaartProps = PropsWithChildren<{
  titel?: string | undefined;
  /** Heading level, default 2. */
  niveau?: 2 | 3 | 4 | undefined;
  icoon?: Icoonnaam | undefined;
  /** Links or small buttons to the right of the title. */
  acties?: Child | undefined;
  id?: string | undefined;
  /** `nadruk` for the one card the page is about; `rustig` without a border. */
  soort?: 'gewoon' | 'nadruk' | 'rustig' | undefined;
}>;

/** A part of the page with a title. */
export function Kaart(p: KaartProps) {
  return (
    <section class={`omk-kaart omk-kaart--${p.soort ?? 'gewoon'}`} id={p.id}>
      {p.titel ? (
        <div class="omk-kaart__kop">
          <Kop niveau={p.niveau ?? 2} icoon={p.icoon}>
            {p.titel}
          </Kop>
          {p.acties ? <div class="omk-kaart__acties">{p.acties}</div> : null}
        </div>
      ) : null}
      {p.children}
    </section>
  );
}

function Kop(p: { niveau: 2 | 3 | 4; icoon: Icoonnaam | undefined; children?: Child }) {
  const inhoud = (
    <>
      {p.icoon ? <Icoon naam={p.icoon} /> : null}
      {p.children}
    </>
  );
  if (p.niveau === 2) return <h2 class="utrecht-heading-2">{inhoud}</h2>;
  return p.niveau === 3 ? (
    <h3 class="utrecht-heading-3">{inhoud}</h3>
  ) : (
    <h4 class="utrecht-heading-4">{inhoud}</h4>
  );
}
