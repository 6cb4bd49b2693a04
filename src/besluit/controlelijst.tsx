import { Artikel } from '../ui/bericht.tsx';
import { Icoon } from '../ui/icoon.tsx';
import type { Controlepunt } from './inhoudscontrole.ts';

/** What the decision must contain: met, or what is missing with its way out. */
export function Controlelijst({ punten }: { punten: readonly Controlepunt[] }) {
  return (
    <ul class="omk-weigeringen">
      {punten.map((punt) => (
        <li>
          <Icoon naam={punt.ontbreekt.length === 0 ? 'goed' : 'letop'} /> <strong>{punt.naam}</strong>{' '}
          <Artikel tekst={punt.artikel} />{' '}
          {punt.ontbreekt.length === 0 ? (
            <span class="omk-zacht">in orde</span>
          ) : (
            punt.ontbreekt.map((w) => (
              <span class="omk-uitweg">
                {w.reden} {w.uitweg}
              </span>
            ))
          )}
        </li>
      ))}
    </ul>
  );
}
