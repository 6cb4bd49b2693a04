import { schrijfContractfeiten } from '../../src/contracten/opslag.ts';
import { datumVan, plusDagen } from '../../src/kern/datum.ts';
import type { Gemeentecode, LokaleCode } from '../../src/kern/ids.ts';
import { inGemeente } from '../../src/platform/database.ts';
import { lokaleCode } from '../bouwers/regels.ts';
import { persoonId } from '../bouwers/stap.ts';
import type { Apphuis } from './apphuis.ts';

/** In the register, with a contract for domestic help in the whole municipality. */
export function zetAanbieder(
  huis: Apphuis,
  gemeente: Gemeentecode,
  code: LokaleCode,
  naam: string,
  agb: string | null = null,
): Promise<void> {
  return inGemeente(huis.omgeving.db, gemeente, (trx) =>
    schrijfContractfeiten(
      trx,
      gemeente,
      code,
      [
        {
          soort: 'aanbiederGezet',
          gegevens: {
            naam,
            agb,
            telefoon: '088 000 8100',
            email: 'planning@aanbieder.example',
            contractVan: plusDagen(datumVan(huis.omgeving.klok.nu()), -100),
            contractTm: null,
            gebieden: [],
          },
        },
        {
          soort: 'productGezet',
          product: { voorziening: lokaleCode('huishoudelijke-hulp'), tarief: null, iwmo: null },
        },
      ],
      { door: persoonId('naima'), op: huis.omgeving.klok.nu() },
    ),
  );
}
