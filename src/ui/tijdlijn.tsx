import type { Child } from 'hono/jsx';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { wanneer } from './weergave.ts';

export interface Tijdlijnpunt {
  readonly op: Datum | Tijdstip;
  readonly titel: string;
  /** Who did it: `klantmanager B. Aksoy`. */
  readonly door?: string | undefined;
  readonly inhoud?: Child | undefined;
  /** `nadruk` for what moved the case on, `komend` for what still has to happen. */
  readonly soort?: 'gewoon' | 'nadruk' | 'komend' | undefined;
}

/** What happened, newest first or oldest first as given. */
export function Tijdlijn({ punten, label }: { punten: readonly Tijdlijnpunt[]; label?: string | undefined }) {
  return (
    <ol class="omk-tijdlijn" aria-label={label ?? 'Tijdlijn'}>
      {punten.map((punt) => (
        <li class={`omk-tijdlijn__punt omk-tijdlijn__punt--${punt.soort ?? 'gewoon'}`}>
          <p class="omk-tijdlijn__titel">{punt.titel}</p>
          <p class="omk-tijdlijn__wanneer">
            {punt.soort === 'komend' ? 'verwacht ' : ''}
            <time datetime={punt.op}>{wanneer(punt.op)}</time>
            {punt.door ? ` · ${punt.door}` : ''}
          </p>
          {punt.inhoud ? <div class="omk-tijdlijn__inhoud">{punt.inhoud}</div> : null}
        </li>
      ))}
    </ol>
  );
}
