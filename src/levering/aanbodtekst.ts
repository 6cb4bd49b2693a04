import type { LokaleRegels } from '../recht/lokaal.ts';
import { dag } from '../ui/talen/dag.ts';
import { zeg } from '../ui/talen/zeg.ts';
import type { Wachtaanbod } from './aanbod.ts';
import { voorzieningnaam } from './deelkeuze.tsx';
import { vindDeel } from './stand.ts';
import type { TotLevering } from './toestand.ts';

/** What is offered, with the help it is for: one provider may be offered for two. */
export function aanbodtekst(a: Wachtaanbod, t: TotLevering, regels: LokaleRegels): string {
  const wat = a.soort === 'aanbieder' ? a.naam : a.omschrijving;
  const deel = vindDeel(t, a.onderdeel);
  return deel ? `${voorzieningnaam(deel.onderdeel.voorziening, regels)}: ${wat}` : wat;
}

/** On which days it can be; of another provider nobody knows for sure. */
export function aanboddagen(a: Wachtaanbod): string | undefined {
  if (a.soort === 'aanbieder') return undefined;
  const van = dag(a.vanaf);
  return a.totEnMet === null
    ? zeg('Wij kunnen vanaf {van} iets regelen tot de hulp begint.', { van })
    : zeg('Wij kunnen van {van} tot en met {tot} iets regelen tot de hulp begint.', {
        van,
        tot: dag(a.totEnMet),
      });
}
