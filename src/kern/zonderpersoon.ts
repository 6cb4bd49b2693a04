import type { Bekend } from './herkenbaar.ts';
import { herkenbaar } from './herkenbaar.ts';
import { VAN_IEDEREEN } from './herkenpatronen.ts';
import type { Weigering } from './uitkomst.ts';

/** For a text about a team or a municipality: refuses what tells who somebody is, and what is known of people. Days may. */
export function zonderPersoon(
  tekst: string,
  veld: string,
  uitweg: string,
  bekend: readonly Bekend[] = [],
): Weigering | undefined {
  const gevonden = herkenbaar(tekst, bekend, VAN_IEDEREEN);
  return gevonden.length === 0
    ? undefined
    : {
        code: 'herkenbaarInToelichting',
        reden: `Hierin staat iets waaraan iemand te herkennen is: ${gevonden.map((h) => h.tekst).join(', ')}.`,
        artikel: 'Wmo 5.3.6, AVG 5 lid 1 onder c',
        uitweg,
        veld,
      };
}
