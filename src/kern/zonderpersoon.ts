import type { Bekend, Herkensoort } from './herkenbaar.ts';
import { herkenbaar } from './herkenbaar.ts';
import type { Weigering } from './uitkomst.ts';

/** Days and towns say nothing about a person by themselves; these do. */
const VAN_IEDEREEN: readonly Herkensoort[] = [
  'bsn',
  'email',
  'telefoon',
  'postcode',
  'rekening',
  'dossiernummer',
];

/** For a text about a team or a municipality: refuses what tells who somebody is, and what is known of people. */
export function zonderPersoon(
  tekst: string,
  veld: string,
  uitweg: string,
  bekend: readonly Bekend[] = [],
): Weigering | undefined {
  const soorten = [...VAN_IEDEREEN, ...bekend.map(({ soort }) => soort)];
  const gevonden = herkenbaar(tekst, bekend).filter(({ soort }) => soorten.includes(soort));
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
