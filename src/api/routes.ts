import { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import type { Web } from '../dossier/inzien.tsx';
import type { Omgeving } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Apideel } from './beschrijving.ts';
import { documentEindpunt, leesEindpunten, opdrachtEindpunt } from './dossierroutes.ts';
import { meldingEindpunt } from './meldingroutes.ts';
import { apiPaden } from './paden.ts';
import { problemen, VERSIE } from './probleem.ts';
import { termijnEindpunten } from './termijnroutes.ts';
import { wetEindpunten } from './wetroutes.ts';

/** JSON API v1 (NL API Design Rules). Machines come with a scope, people with their session. */
export function apiRoutes(app: Hono<Omgeving>, kamer: Kamer, web: Web): void {
  const api = new OpenAPIHono<Omgeving>({
    defaultHook: (uitkomst) =>
      uitkomst.success
        ? undefined
        : problemen(
            400,
            'Invoer klopt niet',
            uitkomst.error.issues.map((i) => ({ code: i.code, veld: i.path.join('.'), detail: i.message })),
          ),
  });
  api.use('*', async (c, next) => {
    await next();
    c.res.headers.set('API-Version', VERSIE);
  });
  const deel: Apideel = {
    api,
    web,
    bewaakt: (methode, pad, verklaring) => ({
      middleware: [kamer.bewaker(methode, `${apiPaden.v1}${pad}`, verklaring)],
    }),
  };
  meldingEindpunt(deel);
  leesEindpunten(deel);
  opdrachtEindpunt(deel);
  documentEindpunt(deel);
  termijnEindpunten(deel);
  wetEindpunten(deel);

  const beschrijving = kamer.bewaker('GET', `${apiPaden.v1}/openapi.json`, {
    recht: 'openbaar',
    audit: 'geen',
    zonderSessie: true,
  });
  api.get('/openapi.json', beschrijving, (c) =>
    c.json(
      api.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Omkeer API',
          version: VERSIE,
          description:
            'Meldingen, dossiers en opdrachten van het sociaal domein, en de termijnen van de wet voor iedereen.',
          contact: { name: 'Omkeer', email: 'omkeer@gemeente.example', url: 'https://omkeer.example' },
          license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
        },
        servers: [{ url: 'https://omkeer.example/api/v1' }],
        tags: [{ name: 'Meldingen' }, { name: 'Dossiers' }, { name: 'Termijnen' }, { name: 'Wetten' }],
      }),
    ),
  );
  api.openAPIRegistry.registerComponent('securitySchemes', 'oauth2', {
    type: 'oauth2',
    flows: {
      clientCredentials: {
        tokenUrl: 'https://omkeer.example/token',
        scopes: {
          'melding:schrijven': 'Meldingen registreren',
          'werk:lezen': 'De werkvoorraad lezen',
          'dossier:lezen': 'Dossiers lezen',
          'document:lezen': 'Documenten downloaden',
        },
      },
    },
  });
  app.route(apiPaden.v1, api);
}
