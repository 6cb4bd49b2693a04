import type { Child } from 'hono/jsx';
import type { Veldprops } from './formulier.tsx';
import { Hulp, Veld, beschrijving, veldId } from './formulier.tsx';
import { Legenda } from './invoer.tsx';
import { zeg } from './talen/zeg.ts';

export interface Optie {
  readonly waarde: string;
  readonly tekst: string;
  readonly hulp?: Child | undefined;
}

type GroepProps = Veldprops & {
  opties: readonly Optie[];
  /** Beside each other: for yes, no, unknown. */
  opEenRij?: boolean | undefined;
};

/** One of several (radio buttons). */
export function Keuze(p: GroepProps & { waarde?: string | undefined }) {
  return <Groep {...p} soort="radio" gekozen={p.waarde === undefined ? [] : [p.waarde]} />;
}

/** Any of several (checkboxes), posted as the same name more than once. */
export function Vinkjes(p: GroepProps & { waarden?: readonly string[] | undefined }) {
  return <Groep {...p} soort="checkbox" gekozen={p.waarden ?? []} />;
}

function Groep(p: GroepProps & { soort: 'radio' | 'checkbox'; gekozen: readonly string[] }) {
  const id = p.id ?? veldId(p.naam);
  return (
    <fieldset
      class={`omk-groep utrecht-form-field${p.fout ? ' utrecht-form-field--invalid' : ''}`}
      aria-describedby={beschrijving(id, p)}
      role={p.soort === 'radio' ? 'radiogroup' : undefined}
      aria-invalid={p.soort === 'radio' && p.fout ? 'true' : undefined}
    >
      <Legenda {...p} />
      <Hulp id={id} hulp={p.hulp} fout={p.fout} />
      <div class={p.opEenRij ? 'omk-opties omk-opties--rij' : 'omk-opties'}>
        {p.opties.map((optie, i) => (
          <Keuzevak
            soort={p.soort}
            id={i === 0 ? id : `${id}-${i}`}
            naam={p.naam}
            optie={optie}
            aan={p.gekozen.includes(optie.waarde)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Keuzevak(p: { soort: 'radio' | 'checkbox'; id: string; naam: string; optie: Optie; aan: boolean }) {
  const klasse = p.soort === 'radio' ? 'omk-radio' : 'omk-vinkje';
  return (
    <div class="omk-optie">
      <input
        class={klasse}
        type={p.soort}
        id={p.id}
        name={p.naam}
        value={p.optie.waarde}
        checked={p.aan ? true : undefined}
        aria-describedby={p.optie.hulp ? `${p.id}-bij` : undefined}
      />
      <label for={p.id}>{p.optie.tekst}</label>
      {p.optie.hulp ? (
        <div class="omk-optie__hulp" id={`${p.id}-bij`}>
          {p.optie.hulp}
        </div>
      ) : null}
    </div>
  );
}

/** A single checkbox with its own sentence: `Ik heb dit gelezen`. Posts `ja`. */
export function Vinkje(p: {
  naam: string;
  tekst: Child;
  aan?: boolean | undefined;
  hulp?: Child | undefined;
  fout?: string | undefined;
  /** Default `ja`. */
  waarde?: string | undefined;
  id?: string | undefined;
}) {
  const id = p.id ?? veldId(p.naam);
  return (
    <div class={`omk-groep utrecht-form-field${p.fout ? ' utrecht-form-field--invalid' : ''}`}>
      <Hulp id={id} hulp={undefined} fout={p.fout} />
      <div class="omk-optie">
        <input
          class="omk-vinkje"
          type="checkbox"
          id={id}
          name={p.naam}
          value={p.waarde ?? 'ja'}
          checked={p.aan ? true : undefined}
          aria-invalid={p.fout ? 'true' : undefined}
          aria-describedby={beschrijving(id, p)}
        />
        <label for={id}>{p.tekst}</label>
        {p.hulp ? (
          <div class="omk-optie__hulp" id={`${id}-hulp`}>
            {p.hulp}
          </div>
        ) : null}
      </div>
    </div>
  );
}

type SelectieProps = Veldprops & {
  opties: readonly Optie[];
  waarde?: string | undefined;
  /** First, empty choice; default `Kies`. `false` leaves it out. */
  leeg?: string | false | undefined;
};

/** One of many, in a drop-down. Up to six choices: use `Keuze`. */
export function Selectie(p: SelectieProps) {
  const id = p.id ?? veldId(p.naam);
  return (
    <Veld {...p}>
      <select
        class={`utrecht-select${p.fout ? ' utrecht-select--invalid' : ''}`}
        id={id}
        name={p.naam}
        aria-describedby={beschrijving(id, p)}
        aria-invalid={p.fout ? 'true' : undefined}
      >
        {p.leeg === false ? null : <option value="">{p.leeg ?? zeg('Kies')}</option>}
        {p.opties.map((optie) => (
          <option value={optie.waarde} selected={optie.waarde === p.waarde ? true : undefined}>
            {optie.tekst}
          </option>
        ))}
      </select>
    </Veld>
  );
}
