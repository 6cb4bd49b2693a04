import type { LokaleRegels } from '../recht/lokaal.ts';
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
