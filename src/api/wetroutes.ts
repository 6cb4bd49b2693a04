import { createRoute, z } from '@hono/zod-openapi';
import { datumVan } from '../kern/datum.ts';
import type { Apideel } from './beschrijving.ts';
import {
  BEWAREN,
  BEWAREN_GEMEENTE,
  GEMEENTE,
  leesVraag,
  ongeldig,
  ONGELDIG,
  openbaar,
  VOOR_IEDEREEN,
  voorIedereWebsite,
} from './openbaar.ts';
import { Wettenlijst } from './wetschemas.ts';
import { wettenAlsJson } from './wetweergave.ts';

/** The laws, their grondwaarden and the room they give, for everybody. */
export function wetEindpunten({ api, web, bewaakt }: Apideel): void {
  voorIedereWebsite(api, ['/wetten/*']);

  api.openapi(
    createRoute({
      method: 'get',
      path: '/wetten',
      operationId: 'lijstWetten',
      summary: 'De wetten, hun grondwaarden en de ruimte die zij geven, met de eigen regels van een gemeente',
      tags: ['Wetten'],
      security: [],
      request: { query: z.object({ gemeente: GEMEENTE }) },
      responses: { 200: openbaar('De wetten.', Wettenlijst), 400: ONGELDIG },
      ...bewaakt('GET', '/wetten', VOOR_IEDEREEN),
    }),
    (c) => {
      const { gemeente, weigeringen } = leesVraag(c.req.queries(), [], web.omgeving);
      if (weigeringen.length > 0) return ongeldig(weigeringen) as never;
      const antwoord = wettenAlsJson(datumVan(web.omgeving.klok.nu()), gemeente);
      return c.json(antwoord, 200, { 'Cache-Control': gemeente ? BEWAREN_GEMEENTE : BEWAREN });
    },
  );
}
