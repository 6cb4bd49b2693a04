import { createRoute, z } from '@hono/zod-openapi';
import { DWANGSOMVELDEN, beantwoordDwangsomvraag } from '../recht/dwangsomantwoord.ts';
import { STANDAARD_KALENDER } from '../recht/kalender.ts';
import { beantwoordTermijnvraag } from '../recht/termijnantwoord.ts';
import { VRAAGVELDEN, leesTermijnId } from '../recht/termijnvraag.ts';
import { STANDAARD_UITLEG } from '../recht/uitleg.ts';
import type { Apideel } from './beschrijving.ts';
import { fout } from './beschrijving.ts';
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
  vraagtekst,
} from './openbaar.ts';
import { problemen } from './probleem.ts';
import { Dwangsomuitkomst, Termijnenlijst, Termijnuitkomst } from './termijnschemas.ts';
import { dwangsomAlsJson, lijstAlsJson, uitkomstAlsJson } from './termijnweergave.ts';

/** The law's clock for everybody: no login, any website may ask, answers may be kept. */
export function termijnEindpunten({ api, web, bewaakt }: Apideel): void {
  voorIedereWebsite(api, ['/termijnen/*', '/dwangsom/*']);

  api.openapi(
    createRoute({
      method: 'get',
      path: '/termijnen',
      operationId: 'leesTermijnen',
      summary: 'Alle termijnen, met bron en hoe goed zij zijn nagezien',
      tags: ['Termijnen'],
      security: [],
      responses: { 200: openbaar('De termijnen.', Termijnenlijst) },
      ...bewaakt('GET', '/termijnen', VOOR_IEDEREEN),
    }),
    (c) => c.json(lijstAlsJson(), 200, { 'Cache-Control': BEWAREN }),
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/termijnen/{id}',
      operationId: 'rekenTermijn',
      summary: 'Reken een termijn uit, stap voor stap',
      tags: ['Termijnen'],
      security: [],
      request: {
        params: z.object({
          id: z.string().openapi({ param: { name: 'id', in: 'path' }, example: 'wmoBeslissing' }),
        }),
        query: z.object({
          begin: vraagtekst(
            'Dag van de gebeurtenis; bij uren een tijdstip, Nederlandse tijd of met afstand tot UTC.',
            '2027-03-11',
          ),
          opgeschorteDagen: vraagtekst('Aantal dagen dat de termijn stilstond.'),
          opschortingen: vraagtekst(
            'Periodes, gescheiden door komma’s: [grond:]van/tot. De dag ‘van’ staat stil; op de dag ‘tot’ loopt de termijn weer. Zonder grond geldt de eerste die deze termijn kent.',
          ),
          verlenging: vraagtekst('Verlenging of verdaging: ‘6 weken’ of P6W.'),
          keer: vraagtekst('De hoeveelste keer, bij een termijn die terugkomt.'),
          lengte: vraagtekst('Eigen lengte, waar de wet er geen noemt: ‘2 weken’ of P2W.'),
          gemeente: GEMEENTE,
        }),
      },
      responses: {
        200: openbaar('De uitkomst met haar som.', Termijnuitkomst),
        400: ONGELDIG,
        404: fout('Deze termijn bestaat niet.'),
      },
      ...bewaakt('GET', '/termijnen/:id', VOOR_IEDEREEN),
    }),
    (c) => {
      const id = leesTermijnId(c.req.param('id'));
      if (id === undefined) return problemen(404, 'Niet gevonden', [ONBEKENDE_TERMIJN]) as never;
      const { ruw, gemeente, weigeringen } = leesVraag(c.req.queries(), VRAAGVELDEN, web.omgeving);
      const { kalender, uitleg } = gemeente?.regels ?? STANDAARD;
      const uitkomst = beantwoordTermijnvraag(id, ruw, kalender, uitleg);
      const fouten = [...(uitkomst.gelukt ? [] : uitkomst.weigeringen), ...weigeringen];
      if (!uitkomst.gelukt || fouten.length > 0) return ongeldig(fouten) as never;
      const antwoord = uitkomstAlsJson(uitkomst.waarde, gemeente?.gemeente ?? null);
      return c.json(antwoord, 200, { 'Cache-Control': gemeente ? BEWAREN_GEMEENTE : BEWAREN });
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/dwangsom',
      operationId: 'rekenDwangsom',
      summary: 'Reken de dwangsom bij niet tijdig beslissen uit',
      tags: ['Termijnen'],
      security: [],
      request: {
        query: z.object({
          beslistermijn: vraagtekst('Laatste dag van de beslistermijn.', '2026-02-23'),
          ingebrekestelling: vraagtekst('Dag waarop de ingebrekestelling is ontvangen.', '2026-02-25'),
          bekend: vraagtekst('Dag waarop het besluit bekend is gemaakt; leeg zolang dat niet zo is.'),
          uitzondering: vraagtekst('onredelijkLaat, geenBelanghebbende of kennelijk (Awb 4:17 lid 5).'),
          gemeente: GEMEENTE,
        }),
      },
      responses: { 200: openbaar('De dwangsom met haar som.', Dwangsomuitkomst), 400: ONGELDIG },
      ...bewaakt('GET', '/dwangsom', VOOR_IEDEREEN),
    }),
    (c) => {
      const { ruw, gemeente, weigeringen } = leesVraag(c.req.queries(), DWANGSOMVELDEN, web.omgeving);
      const { kalender, uitleg } = gemeente?.regels ?? STANDAARD;
      const uitkomst = beantwoordDwangsomvraag(ruw, kalender, uitleg);
      const fouten = [...(uitkomst.gelukt ? [] : uitkomst.weigeringen), ...weigeringen];
      if (!uitkomst.gelukt || fouten.length > 0) return ongeldig(fouten) as never;
      const antwoord = dwangsomAlsJson(uitkomst.waarde, gemeente?.gemeente ?? null);
      return c.json(antwoord, 200, { 'Cache-Control': gemeente ? BEWAREN_GEMEENTE : BEWAREN });
    },
  );
}

const STANDAARD = { kalender: STANDAARD_KALENDER, uitleg: STANDAARD_UITLEG };

const ONBEKENDE_TERMIJN = {
  code: 'onbekendeTermijn',
  detail: 'Deze termijn bestaat niet.',
  artikel: 'Omkeer',
  uitweg: 'Kies een termijn uit /api/v1/termijnen.',
};
