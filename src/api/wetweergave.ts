import type { z } from '@hono/zod-openapi';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { GRONDWAARDEN } from '../recht/grondwaarden.ts';
import { eigenRegelsOp } from '../recht/lokaal.ts';
import { ruimteIn } from '../recht/ruimte-lijst.ts';
import { themasVan } from '../recht/themas.ts';
import { OVERIGE_WETTEN, WETTEN, wettekstAdres, ZEVEN_WETTEN } from '../recht/wetten.ts';
import type { Wettenlijst } from './wetschemas.ts';

/** Every law in the order of the matrix, with the rules of this municipality that hold on this day. */
export function wettenAlsJson(dag: Datum, gemeente: Inrichting | undefined): z.infer<typeof Wettenlijst> {
  const eigen = gemeente ? eigenRegelsOp(dag, gemeente.regels) : [];
  return {
    gemeente: gemeente?.gemeente ?? null,
    wetten: [...ZEVEN_WETTEN, ...OVERIGE_WETTEN].map((code) => {
      const { bwb, ...wet } = WETTEN[code];
      return {
        wet: code,
        ...wet,
        wettekst: wettekstAdres(bwb),
        grondwaarden: GRONDWAARDEN.filter((waarde) => waarde.wet === code).map((waarde) => ({
          grondwaarde: waarde.code,
          tekst: waarde.tekst,
          artikelen: waarde.artikelen,
          themas: [...themasVan(waarde.code)],
          geverifieerd: waarde.geverifieerd,
        })),
        ruimte: ruimteIn(code).map(({ artikel, soort, tekst, geverifieerd }) => ({
          artikel,
          soort,
          tekst,
          geverifieerd,
        })),
        eigenRegels: eigen
          .filter((regel) => regel.wet === code)
          .map(({ wet: _, doelen = [], ...regel }) => ({ ...regel, doelen: [...doelen] })),
      };
    }),
  };
}
