import type { Veldprops } from './formulier.tsx';
import { Hulp, Veld, Verplichting, beschrijving, veldId } from './formulier.tsx';
import type { Velden } from './velden.ts';
import { veld } from './velden.ts';
import { cijfers } from './talen/dag.ts';
import { zeg } from './talen/zeg.ts';

type TekstveldProps = Veldprops & {
  waarde?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'time' | 'datetime-local' | 'url' | undefined;
  /** Autofill purpose (WCAG 1.3.5): `email`, `tel`, `postal-code`, `bday`. */
  autocomplete?: string | undefined;
  /** Digits keyboard. */
  cijfers?: boolean | undefined;
  /** Width in characters: a postcode field looks like a postcode. */
  tekens?: 2 | 4 | 6 | 10 | 20 | undefined;
  maxlengte?: number | undefined;
  alleenLezen?: boolean | undefined;
};

export function Tekstveld(p: TekstveldProps) {
  const id = p.id ?? veldId(p.naam);
  return (
    <Veld {...p}>
      <input
        class={`utrecht-textbox${p.fout ? ' utrecht-textbox--invalid' : ''}${p.tekens ? ` omk-tekens--${p.tekens}` : ''}`}
        id={id}
        name={p.naam}
        type={p.type ?? 'text'}
        value={p.waarde}
        dir="auto"
        autocomplete={p.autocomplete}
        inputmode={p.cijfers === true ? 'numeric' : undefined}
        maxlength={p.maxlengte}
        readonly={p.alleenLezen === true ? true : undefined}
        aria-describedby={beschrijving(id, p)}
        aria-invalid={p.fout ? 'true' : undefined}
      />
    </Veld>
  );
}

type TekstvlakProps = Veldprops & {
  waarde?: string | undefined;
  /** Default 5. */
  regels?: number | undefined;
  /** Announced as a note; the server checks it, the browser cuts nothing off. */
  maxlengte?: number | undefined;
};

/** Text of any length, right-to-left scripts too. */
export function Tekstvlak(p: TekstvlakProps) {
  const id = p.id ?? veldId(p.naam);
  const omschreven = [beschrijving(id, p), p.maxlengte ? `${id}-lengte` : undefined].filter(
    (s) => s !== undefined,
  );
  return (
    <Veld {...p}>
      <textarea
        class={`utrecht-textarea utrecht-textarea--html-textarea${p.fout ? ' utrecht-textarea--invalid' : ''}`}
        id={id}
        name={p.naam}
        rows={p.regels ?? 5}
        dir="auto"
        data-maxlengte={p.maxlengte}
        aria-describedby={omschreven.length > 0 ? omschreven.join(' ') : undefined}
        aria-invalid={p.fout ? 'true' : undefined}
      >
        {/* a first newline is eaten by the HTML parser */}
        {`\n${p.waarde ?? ''}`}
      </textarea>
      {p.maxlengte ? (
        <p class="omk-lengte" id={`${id}-lengte`}>
          {zeg('U kunt hier {tekens} tekens kwijt.', { tekens: cijfers(p.maxlengte) })}
        </p>
      ) : null}
    </Veld>
  );
}

type DatumveldProps = Veldprops & {
  /** ISO date, or what was typed; see `metDatums`. */
  waarde?: string | undefined;
  /** Three boxes (day, month, year), for residents; else the browser's own date field. */
  losseDelen?: boolean | undefined;
  /** Autofill a birth date (WCAG 1.3.5). */
  geboortedatum?: boolean | undefined;
  uiterlijk?: string | undefined;
  vroegst?: string | undefined;
};

export function Datumveld(p: DatumveldProps) {
  if (p.losseDelen === true) return <Datumdelen {...p} />;
  const id = p.id ?? veldId(p.naam);
  return (
    <Veld {...p}>
      <input
        class={`utrecht-textbox omk-datum${p.fout ? ' utrecht-textbox--invalid' : ''}`}
        id={id}
        name={p.naam}
        type="date"
        value={p.waarde}
        min={p.vroegst}
        max={p.uiterlijk}
        autocomplete={p.geboortedatum === true ? 'bday' : undefined}
        aria-describedby={beschrijving(id, p)}
        aria-invalid={p.fout ? 'true' : undefined}
      />
    </Veld>
  );
}

const DELEN = [
  { deel: 'dag', tekst: 'Dag', autofill: 'bday-day', tekens: 2 },
  { deel: 'maand', tekst: 'Maand', autofill: 'bday-month', tekens: 2 },
  { deel: 'jaar', tekst: 'Jaar', autofill: 'bday-year', tekens: 4 },
] as const;

function Datumdelen(p: DatumveldProps) {
  const id = p.id ?? veldId(p.naam);
  const [jaar, maand, dag] = (p.waarde ?? '').split('-');
  const getypt = { dag, maand, jaar };
  return (
    <fieldset
      class={`omk-groep utrecht-form-field${p.fout ? ' utrecht-form-field--invalid' : ''}`}
      aria-describedby={beschrijving(id, p)}
    >
      <Legenda {...p} />
      <Hulp id={id} hulp={p.hulp} fout={p.fout} />
      <div class="omk-datumdelen">
        {DELEN.map(({ deel, tekst, autofill, tekens }, i) => (
          <div>
            <label class="utrecht-form-label" for={i === 0 ? id : `${id}-${deel}`}>
              {zeg(tekst)}
            </label>
            <input
              class={`utrecht-textbox omk-tekens--${tekens}${p.fout ? ' utrecht-textbox--invalid' : ''}`}
              id={i === 0 ? id : `${id}-${deel}`}
              name={`${p.naam}-${deel}`}
              type="text"
              inputmode="numeric"
              maxlength={tekens}
              value={getypt[deel]}
              autocomplete={p.geboortedatum === true ? autofill : undefined}
              aria-invalid={p.fout ? 'true' : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** The legend of a group; the page's h1 when `alsKop`. */
export function Legenda(p: Pick<Veldprops, 'label' | 'nietVerplicht' | 'nodig' | 'alsKop'>) {
  const tekst = (
    <>
      {p.label}
      <Verplichting {...p} />
    </>
  );
  return (
    <legend class="omk-legenda">
      {p.alsKop ? (
        <h1 class="utrecht-heading-1 omk-vraag">{tekst}</h1>
      ) : (
        <span class="utrecht-form-label">{tekst}</span>
      )}
    </legend>
  );
}

/**
 * Puts the three boxes of `Datumveld losseDelen` together under the field's own name: `2026-04-07`
 * when filled in well; the typed parts joined when not, so that they come back in their boxes.
 */
export function metDatums(ingevuld: Velden, ...namen: readonly string[]): Velden {
  const samen = namen.map((naam) => [naam, [datumUitDelen(ingevuld, naam)]] as const);
  return { ...ingevuld, ...Object.fromEntries(samen) };
}

function datumUitDelen(ingevuld: Velden, naam: string): string {
  const deel = (welk: string): string => veld(ingevuld, `${naam}-${welk}`).replaceAll('-', '');
  const [dag, maand, jaar] = [deel('dag'), deel('maand'), deel('jaar')];
  if (`${dag}${maand}${jaar}` === '') return '';
  return `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
}

type BestandProps = Veldprops & {
  /** `.pdf,.jpg,.png` */
  soorten?: string | undefined;
  meer?: boolean | undefined;
};

export function Bestand(p: BestandProps) {
  const id = p.id ?? veldId(p.naam);
  return (
    <Veld {...p}>
      <input
        class="omk-bestand"
        id={id}
        name={p.naam}
        type="file"
        accept={p.soorten}
        multiple={p.meer === true ? true : undefined}
        aria-describedby={beschrijving(id, p)}
        aria-invalid={p.fout ? 'true' : undefined}
      />
    </Veld>
  );
}
