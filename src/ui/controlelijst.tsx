import { Artikel } from './bericht.tsx';
import { Icoon } from './icoon.tsx';

export interface Controleregel {
  readonly naam: string;
  readonly artikel: string;
  /** What is missing, each with its way out; empty when it is in order. */
  readonly ontbreekt: readonly string[];
  /** Why it matters, said once something is missing. */
  readonly waarom?: string;
  /** Cannot be judged yet. */
  readonly komtNog?: boolean;
}

/** What must be there, row by row: in order, to come, or what is missing. */
export function Controlelijst({ regels }: { regels: readonly Controleregel[] }) {
  return (
    <ul class="omk-controlelijst">
      {regels.map(({ naam, artikel, ontbreekt, waarom, komtNog }) => (
        <li>
          <Icoon naam={komtNog ? 'info' : ontbreekt.length === 0 ? 'goed' : 'letop'} />{' '}
          <strong>{naam}</strong> <Artikel tekst={artikel} />{' '}
          {ontbreekt.length === 0 ? <span class="omk-zacht">{komtNog ? 'komt nog' : 'in orde'}</span> : null}
          {ontbreekt.map((tekst) => (
            <span class="omk-controlelijst__regel" dir="auto">
              {tekst}
            </span>
          ))}
          {ontbreekt.length > 0 && waarom ? (
            <span class="omk-controlelijst__regel omk-zacht">{waarom}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
