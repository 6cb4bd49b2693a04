import type { Child } from 'hono/jsx';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { VrijeTekst } from './vrije-tekst.tsx';
import { wanneer } from './weergave.ts';

export interface Gespreksbericht {
  /** `U`, `Bilal Amrani, gemeente`. */
  readonly wie: string;
  readonly op: Datum | Tijdstip;
  /** `aan de telefoon`, when it was not written here. */
  readonly weg?: string | undefined;
  readonly tekst: string;
  /** Of the side that reads. */
  readonly eigen: boolean;
  /** Where it stands. */
  readonly stand?: Child | undefined;
}

/** What was said to and fro, oldest first. */
export function Gesprek({ berichten, label }: { berichten: readonly Gespreksbericht[]; label: string }) {
  return (
    <ol class="omk-gesprek" aria-label={label}>
      {berichten.map((b) => (
        <li class={b.eigen ? 'omk-gesprek__bericht omk-gesprek__bericht--eigen' : 'omk-gesprek__bericht'}>
          <p class="omk-gesprek__wie">
            <strong>{b.wie}</strong>, <time datetime={b.op}>{wanneer(b.op)}</time>
            {b.weg ? ` (${b.weg})` : ''}
          </p>
          <VrijeTekst tekst={b.tekst} />
          {b.stand ? <div>{b.stand}</div> : null}
        </li>
      ))}
    </ol>
  );
}
