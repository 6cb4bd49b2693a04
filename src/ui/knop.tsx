import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Icoonnaam } from './icoon.tsx';
import { Icoon } from './icoon.tsx';
import { zeg } from './talen/zeg.ts';

/** One `primair` a page; `gevaar` for what cannot be undone. */
export type Knopsoort = 'primair' | 'secundair' | 'gevaar' | 'subtiel';

const KLASSE: Readonly<Record<Knopsoort, string>> = {
  primair: 'utrecht-button--primary-action',
  secundair: 'utrecht-button--secondary-action',
  gevaar: 'utrecht-button--primary-action utrecht-button--danger',
  subtiel: 'utrecht-button--subtle',
};

const LINKKLASSE: Readonly<Record<Knopsoort, string>> = {
  primair: 'utrecht-button-link--primary-action',
  secundair: 'utrecht-button-link--secondary-action',
  gevaar: 'utrecht-button-link--primary-action utrecht-button-link--danger',
  subtiel: 'utrecht-button-link--subtle',
};

type KnopProps = PropsWithChildren<{
  /** Default `primair`. */
  soort?: Knopsoort | undefined;
  /** Default `submit`. */
  type?: 'submit' | 'button' | undefined;
  naam?: string | undefined;
  waarde?: string | undefined;
  /** Posts the same form elsewhere: `Tussentijds opslaan`. */
  actie?: string | undefined;
  /** Skips the browser's own checks, for drafts. */
  zonderControle?: boolean | undefined;
  icoon?: Icoonnaam | undefined;
  /** Extra words for a screen reader: `Wijzig` + ` geboortedatum`. */
  toelichting?: string | undefined;
}>;

/** A button that submits. Buttons are never disabled: press and hear why not. */
export function Knop(p: KnopProps) {
  return (
    <button
      type={p.type ?? 'submit'}
      class={`utrecht-button ${KLASSE[p.soort ?? 'primair']}`}
      name={p.naam}
      value={p.waarde}
      formaction={p.actie}
      formnovalidate={p.zonderControle === true ? true : undefined}
    >
      <Inhoud icoon={p.icoon} toelichting={p.toelichting}>
        {p.children}
      </Inhoud>
    </button>
  );
}

type KnopLinkProps = PropsWithChildren<{
  href: string;
  soort?: Knopsoort | undefined;
  icoon?: Icoonnaam | undefined;
  toelichting?: string | undefined;
}>;

/** A link that looks like a button: goes somewhere, changes nothing. */
export function KnopLink(p: KnopLinkProps) {
  return (
    <a
      href={p.href}
      class={`utrecht-button-link utrecht-button-link--html-a ${LINKKLASSE[p.soort ?? 'secundair']}`}
    >
      <Inhoud icoon={p.icoon} toelichting={p.toelichting}>
        {p.children}
      </Inhoud>
    </a>
  );
}

function Inhoud(p: { icoon: Icoonnaam | undefined; toelichting: string | undefined; children?: Child }) {
  return (
    <>
      {p.icoon ? <Icoon naam={p.icoon} /> : null}
      {p.children}
      {p.toelichting ? <span class="omk-onzichtbaar"> {p.toelichting}</span> : null}
    </>
  );
}

/** Buttons beside each other, below each other on a phone. */
export function Knoppenrij({ children }: PropsWithChildren) {
  return <div class="utrecht-button-group omk-knoppen">{children}</div>;
}

/** A plain link in the text. */
export function Link(
  p: PropsWithChildren<{ href: string; toelichting?: string | undefined; nieuw?: boolean | undefined }>,
) {
  return (
    <a
      class="utrecht-link utrecht-link--html-a"
      href={p.href}
      target={p.nieuw ? '_blank' : undefined}
      rel={p.nieuw ? 'noopener' : undefined}
    >
      {p.children}
      {p.toelichting ? <span class="omk-onzichtbaar"> {p.toelichting}</span> : null}
      {p.nieuw ? <span class="omk-onzichtbaar"> ({zeg('opent in een nieuw tabblad')})</span> : null}
    </a>
  );
}
