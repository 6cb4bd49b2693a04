/**
 * What `<p class="x">{tekst}</p>` becomes: text of HTML, at once. Pages are made from the inside out without a
 * tree of objects in between, several times faster than hono/jsx, whose types it keeps (docs/adr/0014). It knows
 * what a server needs and no more: no context, no promises, no `style` objects, attributes by their HTML names.
 */
import { onthoud } from '../../kern/onthoud.ts';

export type { JSX } from 'hono/jsx/jsx-runtime';

/** Finished HTML, safe to stand in a page as it is. Hono knows it by `isEscaped`. */
class Html {
  readonly isEscaped = true;
  readonly #tekst: string;

  constructor(tekst: string) {
    this.#tekst = tekst;
  }

  toString(): string {
    return this.#tekst;
  }
}

type Tag = string | ((props: Props) => unknown);
type Props = Readonly<Record<string, unknown>>;

/** Elements without an end tag. */
const LEEG = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

export function jsx(tag: Tag, props: Props): Html {
  if (typeof tag === 'function') {
    const uitkomst = tag(props);
    return uitkomst instanceof Html ? uitkomst : new Html(kindTekst(uitkomst));
  }
  const { begin, eind } = labels(tag);
  let tekst = begin;
  for (const naam in props) if (naam !== 'children') tekst += attribuutTekst(naam, props[naam]);
  if (eind === undefined) return new Html(`${tekst}/>`);
  return new Html(`${tekst}>${kindTekst(props['children'])}${eind}`);
}

/** The text of both labels of an element; without the second one for `<br/>` and its like. */
const labels = onthoud((tag: string) => ({
  begin: `<${tag}`,
  eind: LEEG.has(tag) ? undefined : `</${tag}>`,
}));

/** The compiler's name for an element with more than one child. */
export function jsxs(tag: Tag, props: Props): Html {
  return jsx(tag, props);
}

export function Fragment({ children }: Props): Html {
  return new Html(kindTekst(children));
}

function kindTekst(kind: unknown): string {
  if (typeof kind === 'string') return veilig(kind);
  if (kind instanceof Html) return kind.toString();
  if (kind === null || kind === undefined || typeof kind === 'boolean') return '';
  if (typeof kind === 'number') return String(kind);
  if (Array.isArray(kind)) {
    let tekst = '';
    for (const deel of kind) tekst += kindTekst(deel);
    return tekst;
  }
  // `raw` of hono/html: the doctype.
  if (kind instanceof String && 'isEscaped' in kind) return kind.toString();
  throw new TypeError(`dit kan niet op een pagina staan: ${typeof kind}`);
}

/** Attributes whose values stand in our own code: few, and the same on every page. Never what people typed. */
const VAST = 'class role scope type viewBox d data-label aria-hidden focusable'.split(' ');
const VASTE_TEKST = new Map(VAST.map((naam) => [naam, new Map<string, string>()]));

function kenmerk(naam: string, waarde: string): string {
  const bekend = VASTE_TEKST.get(naam);
  const eerder = bekend?.get(waarde);
  if (eerder !== undefined) return eerder;
  const tekst = ` ${naam}="${veilig(waarde)}"`;
  if (bekend !== undefined && bekend.size < 1_000) bekend.set(waarde, tekst);
  return tekst;
}

/** Booleans follow HTML: present or absent, except where the value itself is a word (`aria-…`). */
function attribuutTekst(naam: string, waarde: unknown): string {
  if (typeof waarde === 'string') return kenmerk(naam, waarde);
  if (waarde === undefined || waarde === null) return '';
  if (typeof waarde === 'number') return ` ${naam}="${waarde}"`;
  if (typeof waarde !== 'boolean') throw new TypeError(`geen waarde voor ${naam}: ${typeof waarde}`);
  if (MET_WOORD.test(naam)) return ` ${naam}="${waarde}"`;
  return waarde ? ` ${naam}=""` : '';
}

const MET_WOORD = /^(aria-|data-|draggable$|spellcheck$|contenteditable$|focusable$)/;

const GEVAARLIJK = /[&<>'"]/;
const TEKEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

function veilig(tekst: string): string {
  return GEVAARLIJK.test(tekst) ? tekst.replace(/[&<>'"]/g, (teken) => TEKEN[teken] ?? teken) : tekst;
}
