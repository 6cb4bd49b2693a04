/** The few things every part of the page does with the document. */

/** What the server's page holds; when it does not, page and island are of two versions. */
export function vind(in_: ParentNode, waar: string): HTMLElement {
  return vindEen(in_, waar, HTMLElement);
}

/** The same, of one kind. */
export function vindEen<E extends Element>(in_: ParentNode, waar: string, soort: new () => E): E {
  const gevonden = in_.querySelector(waar);
  if (!(gevonden instanceof soort)) throw new Error(`${waar} ontbreekt op de pagina`);
  return gevonden;
}

const getoond = new WeakMap<Element, string>();

/** Our own page's text, made by the server, kept encrypted and unchanged since. Put there once. */
export function zetHtml(plek: Element, html: string): void {
  if (getoond.get(plek) === html && plek.hasChildNodes()) return;
  getoond.set(plek, html);
  plek.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

type Kind = Node | string;

export function maak<N extends keyof HTMLElementTagNameMap>(
  naam: N,
  eigenschappen: Readonly<Record<string, string>>,
  ...kinderen: readonly Kind[]
): HTMLElementTagNameMap[N] {
  const element = document.createElement(naam);
  for (const [eigenschap, waarde] of Object.entries(eigenschappen)) element.setAttribute(eigenschap, waarde);
  element.append(...kinderen);
  return element;
}

const KNOP = {
  primair: 'utrecht-button utrecht-button--primary-action',
  secundair: 'utrecht-button utrecht-button--secondary-action',
  subtiel: 'utrecht-button utrecht-button--subtle',
} as const;

export function knop(soort: keyof typeof KNOP, tekst: string, doe: () => void): HTMLButtonElement {
  const gemaakt = maak('button', { type: 'button', class: KNOP[soort] }, tekst);
  gemaakt.addEventListener('click', doe);
  return gemaakt;
}

/** As `ui/bericht.tsx` makes it, without its picture. */
export function bericht(soort: 'info' | 'goed' | 'letop' | 'fout', ...inhoud: readonly Kind[]): HTMLElement {
  const klasse = { info: 'info', goed: 'ok', letop: 'warning', fout: 'error' }[soort];
  const tekst = maak('div', { class: 'utrecht-alert__message' }, ...inhoud);
  return maak(
    'div',
    { class: `utrecht-alert utrecht-alert--${klasse} omk-bericht` },
    maak('div', { class: 'utrecht-alert__content' }, tekst),
  );
}

/** Asks once more, beside the button itself. */
export function vraagEerst(bij: HTMLElement, vraag: string, ja: string, doe: () => void): void {
  const weg = (): void => {
    gevraagd.remove();
    bij.hidden = false;
  };
  const gevraagd = bericht(
    'letop',
    alinea(vraag),
    maak(
      'div',
      { class: 'omk-knoppen' },
      knop('secundair', ja, () => {
        weg();
        doe();
      }),
      knop('subtiel', 'Toch niet', () => {
        weg();
        bij.focus();
      }),
    ),
  );
  gevraagd.tabIndex = -1;
  gevraagd.setAttribute('role', 'alert');
  bij.hidden = true;
  bij.after(gevraagd);
  gevraagd.focus();
}

export const alinea = (...inhoud: readonly Kind[]): HTMLElement => maak('p', {}, ...inhoud);

/** `14.03`, in the reader's time. */
export function klok(nu = new Date()): string {
  return `${String(nu.getHours()).padStart(2, '0')}.${String(nu.getMinutes()).padStart(2, '0')}`;
}

/** `vandaag om 14.03 uur`, for `tot`. */
export function tijdstipTekst(iso: string): string {
  const dag = new Date(iso);
  const bij =
    dag.toDateString() === new Date().toDateString() ? '' : `${dag.getDate()}-${dag.getMonth() + 1}, `;
  return `${bij}${klok(dag)} uur`;
}

/** The id of a field on the page, as `ui/formulier.tsx` makes it. */
export function veldId(naam: string): string {
  return `veld-${naam.replace(/[^A-Za-z0-9_-]/g, '-')}`;
}
