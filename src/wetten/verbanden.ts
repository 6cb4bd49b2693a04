import type { Grondwaarde, GrondwaardeCode } from '../recht/grondwaarden.ts';
import { GRONDWAARDEN, haalGrondwaarde } from '../recht/grondwaarden.ts';
import type { ThemaCode } from '../recht/themas.ts';
import { THEMAS, themasVan } from '../recht/themas.ts';
import type { WetCode } from '../recht/wetten.ts';
import { WETTEN } from '../recht/wetten.ts';

/** One cell of the matrix: what a law has to do with a theme. */
export interface Matrixvak {
  readonly waarden: readonly Grondwaarde[];
  /** Articles that serve the theme without a grondwaarde of their own. */
  readonly artikelen: readonly string[];
}

/** The cell of one theme and one law (wetten.md § 11). */
export function matrixvak(thema: ThemaCode, wet: WetCode): Matrixvak {
  const { waarden, artikelen } = THEMAS[thema];
  return {
    waarden: waarden.map(haalGrondwaarde).filter((waarde) => waarde.wet === wet),
    artikelen: artikelen.filter((artikel) => artikel.startsWith(`${WETTEN[wet].kort} `)),
  };
}

/** What other laws say about the same: the values of other laws that share a theme, in the order of the laws. */
export function verwanten(code: GrondwaardeCode): readonly Grondwaarde[] {
  const { wet } = haalGrondwaarde(code);
  const themas = themasVan(code);
  return GRONDWAARDEN.filter(
    (ander) => ander.wet !== wet && themasVan(ander.code).some((thema) => themas.includes(thema)),
  );
}
