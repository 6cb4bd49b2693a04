import { afgeschermdGetal } from '../doorlooptijd/scherm.ts';
import { metKomma } from '../sturing/figuur.ts';
import type { Concepttabel } from './deel.ts';
import { isGetal, kleinsteGroepVan } from './deel.ts';
import type { Rapportbron } from './queries.ts';

const REGELS = [
  ['nietGevraagd', 'Nog aan geen aanbieder gevraagd, of na een weigering niet opnieuw'],
  ['pgb', 'Pgb, en de hulp is nog niet begonnen'],
] as const;

export const ZONDER_HULP_UITLEG =
  'Toegekend en nog niet begonnen: het besluit is bekendgemaakt, er is nog geen dag hulp gegeven, en er is geen aanbieder aan zet. Weken sinds het besluit bekend werd. Een dossier met twee toegekende delen kan twee keer meetellen.';

/** Granted, and no provider's turn: else the ones that wait longest for somebody stand nowhere (sturing.md § 8). */
export function zonderhulptabel(bron: Pick<Rapportbron, 'zonderHulp' | 'inrichting'>): Concepttabel {
  const k = kleinsteGroepVan(bron);
  return {
    titel: 'Toegekend, en geen aanbieder aan zet',
    uitleg: 'Op de laatste dag van het kwartaal.',
    beeld: null,
    kolommen: ['Waarop het wacht', 'Toegekende delen', 'Helft wacht zo lang of korter'],
    rijen: REGELS.map(([wat, kop]) => {
      const telling = bron.zonderHulp.find((t) => t.wat === wat);
      const zicht = afgeschermdGetal(telling?.aantal ?? 0, k);
      const weken = telling && isGetal(zicht) ? `${metKomma(telling.dagen / 7)} weken` : null;
      return { kop, cellen: [zicht, weken] };
    }),
  };
}
