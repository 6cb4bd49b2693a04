import type { Kader } from './kader.ts';
import type { Taal } from './talen/taal.ts';
import { inTaal, TAALBEELD, TALEN, taalNu } from './talen/taal.ts';
import { zeg, zegMet } from './talen/zeg.ts';
import { Telefoon } from './telefoon.tsx';
import type { Child } from 'hono/jsx';

/** Sends the form of the page, so that what was typed comes along to the other language. */
export interface Taalformulier {
  readonly id: string;
  readonly actie: string;
  /** What the form says to get the same page again. */
  readonly naar: string;
  /** What Enter in a field means: else it would press the first button, which is a language. */
  readonly gewoon?: string;
}

/** A page for residents in the language they chose; everything that is made for it is made inside. */
export function meertalig<P extends { readonly kader: Kader }>(pagina: (p: P) => Child): (p: P) => Child {
  return (p) => {
    const { talen } = p.kader;
    return talen ? inTaal(talen.gekozen, () => pagina(p)) : pagina(p);
  };
}

/** Said where letters are spoken of. */
export const BRIEVEN_IN_NEDERLANDS =
  'Onze brieven zijn in het Nederlands. Begrijpt u een brief niet? Bel ons. U kunt ook om een tolk vragen.';

const metTaal = (pad: string, taal: Taal): string => `${pad}${pad.includes('?') ? '&' : '?'}taal=${taal}`;

/** The languages this page can be read in, each by its own name. */
export function Talen({ kader, formulier }: { kader: Kader; formulier: Taalformulier | undefined }) {
  const hier = taalNu();
  const { talen } = kader;
  if (hier === undefined || !talen) return null;
  return (
    <nav class="omk-talen" aria-label={zeg('Kies uw taal')}>
      {formulier?.gewoon ? (
        <button
          type="submit"
          form={formulier.id}
          name="naar"
          value={formulier.gewoon}
          class="omk-onzichtbaar"
          tabindex={-1}
          aria-hidden="true"
        >
          {zeg('Volgende')}
        </button>
      ) : null}
      <ul>
        {TALEN.map((taal) => (
          <li>
            {formulier ? (
              <button
                type="submit"
                form={formulier.id}
                formaction={metTaal(formulier.actie, taal)}
                name="naar"
                value={formulier.naar}
                lang={taal}
                aria-current={taal === hier ? 'true' : undefined}
              >
                {TAALBEELD[taal].naam}
              </button>
            ) : (
              <a
                href={metTaal(talen.hier, taal)}
                lang={taal}
                hreflang={taal}
                aria-current={taal === hier ? 'true' : undefined}
              >
                {TAALBEELD[taal].naam}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Who made the translation, and what counts; or, in the reader's language, that this page has none. */
export function Taalbericht({ kader }: { kader: Kader }) {
  const hier = taalNu();
  const gekozen = kader.talen?.gekozen ?? 'nl';
  if (hier !== undefined)
    return TAALBEELD[hier].nagekeken ? null : (
      <p class="omk-taalbericht">
        <span>
          {zeg(
            'Een computer heeft deze pagina vertaald. Niemand heeft dat nagekeken. De Nederlandse tekst telt.',
          )}
        </span>
      </p>
    );
  if (gekozen === 'nl') return null;
  return inTaal(gekozen, () => (
    <p class="omk-taalbericht" lang={gekozen} dir={TAALBEELD[gekozen].richting}>
      <span>
        {zeg('Deze pagina is er alleen in het Nederlands.')}{' '}
        {kader.gemeente.telefoon
          ? zegMet('Hulp nodig? Bel {nummer}.', { nummer: <Telefoon nummer={kader.gemeente.telefoon} /> })
          : null}
      </span>
    </p>
  ));
}
