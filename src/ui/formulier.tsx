import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Veldfouten } from './velden.ts';
import { zeg } from './talen/zeg.ts';
import { Vertaald } from './talen/vertaald.tsx';
import { isVertaald } from './talen/taal.ts';

/** The id of the (first) control of a field; the error summary links to it. */
export function veldId(naam: string): string {
  return `veld-${naam.replace(/[^A-Za-z0-9_-]/g, '-')}`;
}

/** Refusals that belong to a field, as field errors; the others are for `<Weigeringen>`. */
export function veldfoutenUit(weigeringen: readonly Weigering[]): Veldfouten {
  const fouten: Record<string, string> = {};
  for (const w of weigeringen) {
    if (w.veld !== undefined) fouten[w.veld] ??= `${w.reden} ${w.uitweg}`.trim();
  }
  return fouten;
}

type FormulierProps = PropsWithChildren<{
  actie: string;
  /** Default `post`; `get` for searching and filtering. */
  methode?: 'post' | 'get' | undefined;
  /** Idempotency key of the opdracht: sent twice, done once. */
  sleutel?: string | undefined;
  /** Key under which typed text is kept on the server while writing. */
  concept?: string | undefined;
  /** For forms with a `<Bestand>`. */
  metBestand?: boolean | undefined;
  /** Names the form when a page has more than one. */
  label?: string | undefined;
  id?: string | undefined;
  /** One line, for search and filters. */
  opEenRij?: boolean | undefined;
}>;

/** A form. Checks are the server's, so the browser's own bubbles are off. */
export function Formulier(p: FormulierProps) {
  const methode = p.methode ?? 'post';
  return (
    <form
      method={methode}
      action={p.actie}
      novalidate
      id={p.id}
      aria-label={p.label}
      enctype={p.metBestand === true ? 'multipart/form-data' : undefined}
      class={p.opEenRij === true ? 'omk-formulier omk-formulier--rij' : 'omk-formulier'}
      data-concept={p.concept}
      data-eenmaal={methode === 'post' ? '' : undefined}
    >
      {p.sleutel === undefined ? null : <input type="hidden" name="sleutel" value={p.sleutel} />}
      {p.children}
      {p.concept === undefined ? null : (
        <p class="omk-concept" lang={isVertaald() ? 'nl' : undefined} data-concept-stand role="status"></p>
      )}
    </form>
  );
}

/** A hidden value. */
export function Verborgen(p: { naam: string; waarde: string }) {
  return <input type="hidden" name={p.naam} value={p.waarde} />;
}

/** Error summary on top of the page; `Pagina` shows it by itself when it is given `fouten`. */
export function Foutoverzicht({ fouten }: { fouten: Veldfouten }) {
  const regels = Object.entries(fouten);
  if (regels.length === 0) return null;
  return (
    <div
      class="omk-foutoverzicht"
      role="alert"
      tabindex={-1}
      id="foutoverzicht"
      aria-labelledby="foutoverzicht-kop"
    >
      <h2 class="utrecht-heading-3" id="foutoverzicht-kop">
        {regels.length === 1
          ? zeg('Er is 1 ding niet goed ingevuld')
          : zeg('Er zijn {n} dingen niet goed ingevuld', { n: regels.length })}
      </h2>
      <ul>
        {regels.map(([naam, tekst]) => (
          <li>
            {naam === 'formulier' ? (
              <Vertaald tekst={tekst} />
            ) : (
              <a class="utrecht-link utrecht-link--html-a" href={`#${veldId(naam)}`}>
                <Vertaald tekst={tekst} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What every field takes. Give `fout` from the `Veldfouten`, `waarde` as typed. */
export interface Veldprops {
  /** Name in the form; also the key in `Veldfouten`. */
  naam: string;
  label: Child;
  /** One or two lines under the label. */
  hulp?: Child | undefined;
  fout?: string | undefined;
  /** Puts `(niet verplicht)` behind the label. Fields are obligatory unless this is said. */
  nietVerplicht?: boolean | undefined;
  /** Obligatory in one case only: `als u toekent` puts `(nodig als u toekent)` behind the label. */
  nodig?: string | undefined;
  /** The label is the page's h1 (one question a page; give `Pagina` `zonderKop`). */
  alsKop?: boolean | undefined;
  /** Only when one page has two fields of the same name. */
  id?: string | undefined;
}

/** The ids that describe a control, for `aria-describedby`. */
export function beschrijving(id: string, p: Pick<Veldprops, 'hulp' | 'fout'>): string | undefined {
  const ids = [p.hulp ? `${id}-hulp` : '', p.fout ? `${id}-fout` : ''].filter((s) => s !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label, help and message around one control. */
export function Veld(p: PropsWithChildren<Veldprops>) {
  const id = p.id ?? veldId(p.naam);
  const label = (
    <label class="utrecht-form-label" for={id}>
      {p.label}
      <Verplichting {...p} />
    </label>
  );
  return (
    <div class={`utrecht-form-field omk-veld${p.fout ? ' utrecht-form-field--invalid' : ''}`}>
      {p.alsKop ? (
        <h1 class="utrecht-heading-1 omk-vraag">{label}</h1>
      ) : (
        <div class="utrecht-form-field__label">{label}</div>
      )}
      <Hulp id={id} hulp={p.hulp} fout={p.fout} />
      {p.children}
    </div>
  );
}

/** Behind a label: when the field may stay empty. Nothing when it may not. */
export function Verplichting({ nietVerplicht, nodig }: Pick<Veldprops, 'nietVerplicht' | 'nodig'>) {
  const tekst = nodig === undefined ? nietVerplicht && zeg('niet verplicht') : `nodig ${nodig}`;
  return tekst ? <span class="omk-niet-verplicht"> ({tekst})</span> : null;
}

export function Hulp(p: { id: string; hulp: Child | undefined; fout: string | undefined }) {
  return (
    <>
      {p.hulp ? (
        <div class="utrecht-form-field-description omk-hulp" id={`${p.id}-hulp`}>
          {p.hulp}
        </div>
      ) : null}
      {p.fout ? (
        <div class="utrecht-form-field-error-message omk-fout" id={`${p.id}-fout`}>
          <span class="omk-onzichtbaar">{zeg('Fout')}: </span>
          <Vertaald tekst={p.fout} />
        </div>
      ) : null}
    </>
  );
}
