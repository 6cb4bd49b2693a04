import type { Betrokkene, MeldingToestand } from './toestand.ts';

/** Who may speak about care for the resident; bewind is about money, and who looks along decides nothing (Wmo 1.1.1 lid 1). */
const BEVOEGD: ReadonlySet<Betrokkene['grond']> = new Set([
  'machtiging',
  'mentorschap',
  'curatele',
  'wettelijkeVolgorde',
]);

interface MetMelding {
  readonly melding: Pick<MeldingToestand, 'betrokkenen'>;
}

/** The one in the dossier with power to speak about care; undefined when nobody has. */
export function bevoegdeVertegenwoordiger({ melding }: MetMelding): Betrokkene | undefined {
  return melding.betrokkenen.find(({ rol, grond }) => rol === 'vertegenwoordiger' && BEVOEGD.has(grond));
}

/** Whoever represents, may speak about care: a dossier does not know which of two it is that logs in. */
export function iederBevoegd({ melding }: MetMelding): boolean {
  const namens = melding.betrokkenen.filter(({ rol }) => rol === 'vertegenwoordiger');
  return namens.length > 0 && namens.every(({ grond }) => BEVOEGD.has(grond));
}
