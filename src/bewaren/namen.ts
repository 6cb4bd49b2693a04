import type { Labelsoort } from '../ui/label.tsx';
import { OP_VERZOEK } from '../recht/bewaren.ts';
import { SELECTIERESULTATEN, type Selectiecode } from '../recht/selectielijst.ts';
import type { Lijststand } from './lijst.ts';
import type { Gedaan } from './paden.ts';

export const STANDNAAM: Readonly<Record<Lijststand, { readonly tekst: string; readonly soort: Labelsoort }>> =
  {
    wachtOpAkkoord: { tekst: 'Wacht op een tweede persoon', soort: 'letop' },
    nietAkkoord: { tekst: 'Niet akkoord: gaat niet door', soort: 'neutraal' },
    klaarOmTeVernietigen: { tekst: 'Akkoord: te vernietigen', soort: 'info' },
    bezig: { tekst: 'Wordt vernietigd', soort: 'info' },
    vernietigd: { tekst: 'Vernietigd', soort: 'goed' },
  };

export const GEDAAN: Readonly<Record<Gedaan, string>> = {
  vastgesteld: 'De lijst is vastgesteld. Een jurist of teamleider kan haar nu beoordelen.',
  beoordeeld: 'Uw oordeel is vastgelegd.',
  begonnen: 'Het vernietigen is begonnen. Vernieuw deze pagina om te zien hoe ver het is.',
};

/** Why it goes: asked for, or a line of the selection list. */
export function waarom(code: Selectiecode, artikel: string): string {
  return artikel === OP_VERZOEK ? 'Op verzoek van de inwoner' : resultaatnaam(code);
}

/** `3.3.1 Afgebroken: …` as the selection list has it. */
function resultaatnaam(code: Selectiecode): string {
  return `${code} ${SELECTIERESULTATEN[code].naam}`;
}
