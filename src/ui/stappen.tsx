import { Icoon } from './icoon.tsx';
import type { Fase } from './weergave.ts';
import { FASEN, FASENAAM } from './weergave.ts';

interface StappenProps {
  /** Where the case stands; `klaar` when all phases are done. */
  huidig: Fase | 'klaar';
  /** Phases that were passed over, such as an aanvraag that was not needed. */
  overgeslagen?: readonly Fase[] | undefined;
  /** Where a phase can be read. */
  href?: ((fase: Fase) => string | undefined) | undefined;
  /** Only when a page shows more than one. */
  label?: string | undefined;
}

type Stand = 'gedaan' | 'nu' | 'straks' | 'overgeslagen';
const STANDWOORD: Readonly<Record<Stand, string>> = {
  gedaan: 'gedaan',
  nu: 'hier zijn we nu',
  straks: 'komt nog',
  overgeslagen: 'niet nodig',
};

/** Where the case is in the law's order. */
export function Stappen(p: StappenProps) {
  const hier = p.huidig === 'klaar' ? FASEN.length : FASEN.indexOf(p.huidig);
  return (
    <nav class="omk-stappen" aria-label={p.label ?? 'Voortgang'}>
      <p class="omk-stappen__kort" aria-hidden="true">
        {p.huidig === 'klaar'
          ? 'Alle fasen afgerond'
          : `Fase ${hier + 1} van ${FASEN.length}: ${FASENAAM[p.huidig]}`}
      </p>
      <ol>
        {FASEN.map((fase, i) => {
          const stand: Stand = p.overgeslagen?.includes(fase)
            ? 'overgeslagen'
            : i < hier
              ? 'gedaan'
              : i === hier
                ? 'nu'
                : 'straks';
          const href = p.href?.(fase);
          return (
            <li class={`omk-stap omk-stap--${stand}`} aria-current={stand === 'nu' ? 'step' : undefined}>
              <span class="omk-stap__teken" aria-hidden="true">
                {stand === 'gedaan' ? (
                  <Icoon naam="goed" />
                ) : stand === 'overgeslagen' ? (
                  <Icoon naam="streep" />
                ) : (
                  i + 1
                )}
              </span>
              <span class="omk-stap__naam">
                {href ? <a href={href}>{FASENAAM[fase]}</a> : FASENAAM[fase]}
                <span class="omk-onzichtbaar"> ({STANDWOORD[stand]})</span>
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
