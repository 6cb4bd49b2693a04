import { haalGrondwaarde } from '../recht/grondwaarden.ts';
import type { Ruimte } from '../recht/ruimte.ts';
import { RUIMTE } from '../recht/ruimte-lijst.ts';
import type { ToetsToestand } from './toestand.ts';

/** A place in the library by its article, which is its name there. */
export function vindRuimte(artikel: string): Ruimte | undefined {
  return RUIMTE.find((ruimte) => ruimte.artikel === artikel);
}

/** The room in the laws that step 2 found in play, then what holds for every decision (Awb). */
export function ruimteVoor(toets: ToetsToestand): readonly Ruimte[] {
  const inSpel = new Set<Ruimte['wet']>(
    (toets.grondwaarden.gesloten?.waarde.waarden ?? [])
      .filter(({ rol }) => rol !== 'nietVanToepassing')
      .map(({ code }) => haalGrondwaarde(code).wet),
  );
  return RUIMTE.filter(({ wet }) => wet === 'awb' || inSpel.has(wet));
}
