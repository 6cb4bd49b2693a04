import type { Rapportdeelcode } from './gebeurtenissen.ts';

/** Above an explanation; that of the whole report says what it is about, and what follows from it. */
export const OORZAAKKOP = (deel: Rapportdeelcode): string =>
  deel === 'algemeen' ? 'Wat er dit kwartaal speelde' : 'Hoe dat komt';
export const MAATREGELKOP = (deel: Rapportdeelcode): string =>
  deel === 'algemeen' ? 'Conclusie' : 'Wat wij eraan doen';
