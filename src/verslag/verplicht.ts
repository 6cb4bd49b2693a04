import { huidigeStap } from '../toets/toestand.ts';
import type { Verslagdeel } from './gebeurtenissen.ts';
import { VERSLAGDELEN } from './gebeurtenissen.ts';
import { VERPLICHTE_DELEN } from './namen.ts';
import type { TotVerslag } from './toestand.ts';

/** Parts that must be there because of what happened in this dossier. */
const ALS: Partial<Readonly<Record<Verslagdeel, (t: TotVerslag) => boolean>>> = {
  persoonlijkPlan: (t) => t.melding.persoonlijkPlan !== null,
  adviezen: (t) => t.onderzoek.adviezen.some((a) => a.antwoord !== null),
  effecten: (t) => huidigeStap(t.toets) === 'klaar',
  omgekeerdeToets: (t) => huidigeStap(t.toets) === 'klaar',
  meningsverschillen: (t) => t.toets.bevestiging.gesloten?.waarde.bevestigd === false,
};

const ARTIKEL: Partial<Readonly<Record<Verslagdeel, string>>> = {
  persoonlijkPlan: 'Wmo 2.3.2 lid 5 en 8',
  pgb: 'Wmo 2.3.2 lid 6 en 8',
  adviezen: 'Awb 3:9, Wmo 2.3.2 lid 8',
  effecten: 'Omgekeerde Toets stap 1',
  omgekeerdeToets: 'Omgekeerde Toets',
};

/** The parts that may not be empty in this report, in its order (Wmo 2.3.2 lid 4-6 en 8; Beleidsregels 3.6). */
export function verplichteDelen(t: TotVerslag): readonly Verslagdeel[] {
  return VERSLAGDELEN.filter((deel) => VERPLICHTE_DELEN.includes(deel) || ALS[deel]?.(t) === true);
}

export function artikelVanDeel(deel: Verslagdeel): string {
  return ARTIKEL[deel] ?? 'Wmo 2.3.2 lid 4 en 8';
}
