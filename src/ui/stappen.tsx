import { Icoon } from './icoon.tsx';
import type { Fase } from './weergave.ts';
import { FASEN, FASENAAM } from './weergave.ts';
import { zeg } from './talen/zeg.ts';
import type { KaleTekst } from './talen/woordenboek.ts';

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
const STANDWOORD = {
  gedaan: 'gedaan',
  nu: 'hier zijn we nu',
  straks: 'komt nog',
  overgeslagen: 'niet nodig',
} as const satisfies Readonly<Record<Stand, KaleTekst>>;

/** Where the case is in the law's order. */
export function Stappen(p: StappenProps) {
  const hier = p.huidig === 'klaar' ? FASEN.length : FASEN.indexOf(p.huidig);
  return (
    <nav class="omk-stappen" aria-label={p.label ?? zeg('Voortgang')}>
      <p class="omk-stappen__kort" aria-hidden="true">
        {p.huidig === 'klaar'
          ? zeg('Alle fasen afgerond')
          : zeg('Fase {nummer} van {totaal}: {fase}', {
              nummer: hier + 1,
              totaal: FASEN.length,
              fase: zeg(FASENAAM[p.huidig]),
            })}
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
                {href ? <a href={href}>{zeg(FASENAAM[fase])}</a> : zeg(FASENAAM[fase])}
                <span class="omk-onzichtbaar"> ({zeg(STANDWOORD[stand])})</span>
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
