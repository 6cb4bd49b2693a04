import type { DossierOpdracht, Opdrachtsoort } from '../../src/dossier/opdrachten.ts';
import type { Bron, Plausibel } from './willekeurig-bron.ts';
import { EERSTE_HELFT } from './willekeurig-begin.ts';
import { BEZWAAR_EN_BEROEP } from './willekeurig-bezwaar.ts';
import { CONTACT } from './willekeurig-contact.ts';
import { DOORBRAAK } from './willekeurig-doorbraak.ts';
import { RECHTEN } from './willekeurig-rechten.ts';
import { LEVERING } from './willekeurig-levering.ts';
import { OVERLEG } from './willekeurig-overleg.ts';
import { TERUGBLIK } from './willekeurig-terugblik.ts';
import { TWEEDE_HELFT } from './willekeurig-vervolg.ts';
import { VOORTZETTING } from './willekeurig-voortzetting.ts';

/** Complete by type: a new opdracht cannot be forgotten. */
const PER: Plausibel<Opdrachtsoort> = {
  ...EERSTE_HELFT,
  ...CONTACT,
  ...TWEEDE_HELFT,
  ...BEZWAAR_EN_BEROEP,
  ...DOORBRAAK,
  ...TERUGBLIK,
  ...RECHTEN,
  ...OVERLEG,
  ...LEVERING,
  ...VOORTZETTING,
};

/** A plausible opdracht of this kind for this dossier. Not always a lawful one. */
export function plausibel(soort: Opdrachtsoort, b: Bron): DossierOpdracht {
  return PER[soort](b);
}
