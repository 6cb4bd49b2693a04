import { createHash } from 'node:crypto';
import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import { haalDocument, leesDocumentId } from '../dossier/documenten.ts';
import { FASEN } from '../dossier/fase.ts';
import { FORMULIEREN } from '../dossier/formulieren.ts';
import type { Web } from '../dossier/inzien.tsx';
import { maakContext, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import { ROLLEN } from '../kern/rollen.ts';
import { leesMelding, leesOntvangst } from '../melding/lees.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuweSleutel, nieuwDossierId } from '../platform/nieuweids.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Omgeving } from '../toegang/omgeving.ts';
import type { Kamer, Methode, Verklaring } from '../toegang/route.ts';
import { leesVelden } from '../ui/velden.ts';
import { leesPlaats, maakPlaats, zoekWerk } from '../werkvoorraad/queries.ts';
import { apiPaden } from './paden.ts';
import { alsJson, opent, paren, platteVelden, wie } from './weergave.ts';
import { NIET_GEVONDEN, problemen, uitVeldfouten, uitWeigeringen, VERSIE } from './probleem.ts';
import {
  Dossier,
  GeregistreerdeMelding,
  NieuweMelding,
  Opdracht,
  Probleem,
  Uitgevoerd,
  Werklijst,
} from './schemas.ts';

const KOP = {
  'API-Version': { description: 'Volledige versie', schema: { type: 'string', example: VERSIE } },
} as const;

const fout = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Probleem } },
});
const FOUTEN = {
  400: fout('De invoer klopt niet; alle fouten staan erin.'),
  401: fout('Niet ingelogd.'),
  403: fout('Geen recht op deze route of dit dossier.'),
  404: fout('Niet gevonden.'),
};
const goed = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  headers: KOP,
  content: { 'application/json': { schema } },
});

const zDossier = z.object({
  dossier: z.string().openapi({ param: { name: 'dossier', in: 'path' }, example: 'W26-7K3M-Q9TX' }),
});
const MENSEN = ROLLEN.filter((rol) => rol !== 'systeem');

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
  const bewaakt = (methode: Methode, pad: string, verklaring: Verklaring) => ({
    middleware: [kamer.bewaker(methode, `${apiPaden.v1}${pad}`, verklaring)],
  });

  api.openapi(
    createRoute({
      method: 'post',
      path: '/meldingen',
      operationId: 'registreerMelding',
      summary: 'Registreer een melding',
      tags: ['Meldingen'],
      security: [{ oauth2: ['melding:schrijven'] }],
      request: { body: { required: true, content: { 'application/json': { schema: NieuweMelding } } } },
      responses: {
        201: goed(
          'Geregistreerd; de bevestiging gaat uit zodra de inwoner van de melding weet.',
          GeregistreerdeMelding,
        ),
        ...FOUTEN,
      },
      ...bewaakt('POST', '/meldingen', {
        recht: ['screener', 'klantmanager', 'administratie', 'teamleider'],
        audit: { schrijft: 'meldingRegistreren' },
        scope: 'melding:schrijven',
      }),
    }),
    async (c) => {
      const gebruiker = wie(c);
      const m = c.req.valid('json');
      const ingevuld = leesVelden(platteVelden(m));
      const ontvangst = leesOntvangst(ingevuld);
      const gelezen = leesMelding(ingevuld, {
        ontvangenOp: ontvangst.gelukt ? ontvangst.waarde.ontvangenOp : datumVan(web.omgeving.klok.nu()),
        kanaal: m.kanaal,
        melderBsn: null,
      });
      if (!ontvangst.gelukt || !gelezen.gelukt) {
        const fouten = {
          ...(ontvangst.gelukt ? {} : ontvangst.fouten),
          ...(gelezen.gelukt ? {} : gelezen.fouten),
        };
        return problemen(400, 'Invoer klopt niet', uitVeldfouten(fouten)) as never;
      }
      const sleutel = c.req.header('Idempotency-Key') ?? nieuweSleutel();
      const vandaag = datumVan(web.omgeving.klok.nu());
      const dossier = nieuwDossierId(vandaag, (n) =>
        createHash('sha256').update(`${gebruiker.gemeente}:${sleutel}`).digest().subarray(0, n),
      );
      const uitkomst = await voerOpdrachtUit(
        web.omgeving,
        { gemeente: gebruiker.gemeente, dossier, wie: wieVan(gebruiker), namens: null, sleutel },
        gelezen.waarde,
      );
      if (!uitkomst.gelukt)
        return problemen(400, 'Invoer klopt niet', uitWeigeringen(uitkomst.weigeringen)) as never;
      // Reckoned here: without the resident knowing of it, no confirmation went out yet.
      const { regels } = maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker));
      const { ontvangenOp } = ontvangst.waarde;
      return c.json(
        {
          dossier,
          onderzoekUiterlijk: uiterlijk('wmoOnderzoek', ontvangenOp, regels),
          persoonlijkPlanUiterlijk: uiterlijk('wmoPersoonlijkPlan', ontvangenOp, regels),
        },
        201,
        { Location: `${apiPaden.v1}/dossiers/${dossier}` },
      );
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/dossiers',
      operationId: 'zoekDossiers',
      summary: 'Het werk in de volgorde waarin het moet',
      tags: ['Dossiers'],
      security: [{ oauth2: ['werk:lezen'] }],
      request: {
        query: z.object({
          fase: z.enum(FASEN).optional(),
          zoek: z.string().max(100).optional(),
          na: z.string().max(60).optional(),
          aantal: z.coerce.number().int().min(1).max(100).default(50),
        }),
      },
      responses: { 200: goed('De dossiers die deze persoon of koppeling mag zien.', Werklijst), ...FOUTEN },
      ...bewaakt('GET', '/dossiers', {
        recht: MENSEN,
        audit: { leest: 'werkvoorraadBekijken' },
        scope: 'werk:lezen',
      }),
    }),
    async (c) => {
      const gebruiker = wie(c);
      const { fase, zoek, na, aantal } = c.req.valid('query');
      const filter = { zoek: zoek ?? '', fase: fase ?? null, ookGesloten: false };
      const gelezen = await inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) =>
        zoekWerk(trx, inzageFilter(gebruiker), filter, { hoogstens: aantal + 1, na: leesPlaats(na) }),
      );
      const regels = gelezen.slice(0, aantal);
      const laatste = regels.at(-1);
      return c.json(
        {
          regels: regels.map(
            ({ hulpvraag: _vrijeTekst, volgendeAfspraak: _a, herbeoordelenOp: _h, ...regel }) => regel,
          ),
          volgende: gelezen.length > aantal && laatste ? maakPlaats(laatste) : null,
        },
        200,
      );
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/dossiers/{dossier}',
      operationId: 'leesDossier',
      summary: 'Waar staat een dossier, tot wanneer, en wat mag er nu',
      tags: ['Dossiers'],
      security: [{ oauth2: ['dossier:lezen'] }],
      request: { params: zDossier },
      responses: { 200: goed('Het dossier.', Dossier), ...FOUTEN },
      ...bewaakt('GET', '/dossiers/:dossier', {
        recht: MENSEN,
        audit: { leest: 'dossierInzien' },
        scope: 'dossier:lezen',
      }),
    }),
    async (c) => {
      const gebruiker = wie(c);
      const open = await opent(web, c, gebruiker);
      if ('antwoord' in open) return open.antwoord as never;
      return c.json(alsJson(web, gebruiker, open.id, open.dossier), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/dossiers/{dossier}/opdrachten',
      operationId: 'voerOpdrachtUit',
      summary: 'Voer een opdracht uit',
      description:
        'Dezelfde opdrachten, velden en regels als de formulieren. Een weigering noemt het artikel en de uitweg.',
      tags: ['Dossiers'],
      security: [{ oauth2: ['melding:schrijven'] }],
      request: {
        params: zDossier,
        body: { required: true, content: { 'application/json': { schema: Opdracht } } },
      },
      responses: { 200: goed('Vastgelegd.', Uitgevoerd), ...FOUTEN, 409: fout('Deze opdracht mag nu niet.') },
      ...bewaakt('POST', '/dossiers/:dossier/opdrachten', {
        recht: MENSEN,
        audit: { schrijft: 'dossierInzien' },
        scope: 'melding:schrijven',
      }),
    }),
    async (c) => {
      const gebruiker = wie(c);
      const open = await opent(web, c, gebruiker);
      if ('antwoord' in open) return open.antwoord as never;
      const { soort, sleutel, velden } = c.req.valid('json');
      const formulier = FORMULIEREN.find((f) => f.formulier.soort === soort)?.formulier;
      if (!formulier)
        return problemen(400, 'Invoer klopt niet', [
          { code: 'onbekendeOpdracht', veld: 'soort', detail: `De opdracht ${soort} bestaat niet.` },
        ]) as never;
      const context = maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker));
      const gelezen = formulier.lees(leesVelden(paren(velden)), open.dossier.toestand, context);
      if (!gelezen.gelukt) return problemen(400, 'Invoer klopt niet', uitVeldfouten(gelezen.fouten)) as never;
      const uitkomst = await voerOpdrachtUit(
        web.omgeving,
        {
          gemeente: gebruiker.gemeente,
          dossier: open.id,
          wie: wieVan(gebruiker),
          namens: null,
          sleutel: sleutel ?? null,
        },
        gelezen.waarde,
      );
      if (!uitkomst.gelukt)
        return problemen(409, 'Deze opdracht mag nu niet', uitWeigeringen(uitkomst.weigeringen)) as never;
      return c.json(
        {
          dossier: open.id,
          nr: uitkomst.waarde.nr,
          gebeurtenissen: uitkomst.waarde.nieuw.map((g) => g.soort),
        },
        200,
      );
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/dossiers/{dossier}/documenten/{document}',
      operationId: 'haalDocument',
      summary: 'Download een brief of document',
      tags: ['Dossiers'],
      security: [{ oauth2: ['document:lezen'] }],
      request: {
        params: zDossier.extend({
          document: z.string().openapi({ param: { name: 'document', in: 'path' } }),
        }),
      },
      responses: {
        200: {
          description: 'Het document.',
          headers: KOP,
          content: { 'application/pdf': { schema: z.string().openapi({ format: 'binary' }) } },
        },
        ...FOUTEN,
      },
      ...bewaakt('GET', '/dossiers/:dossier/documenten/:document', {
        recht: MENSEN,
        audit: { leest: 'documentInzien' },
        scope: 'document:lezen',
      }),
    }),
    async (c) => {
      const gebruiker = wie(c);
      const open = await opent(web, c, gebruiker);
      if ('antwoord' in open) return open.antwoord;
      const id = leesDocumentId(c.req.param('document'));
      const { gebeurtenissen } = open.dossier.keten;
      const gevonden =
        id && (await haalDocument(web.omgeving.db, gebruiker.gemeente, open.id, id, gebeurtenissen));
      if (!gevonden || gevonden.soort === 'onbekend') return NIET_GEVONDEN();
      if (gevonden.soort === 'geschonden') {
        return problemen(500, 'Document geschonden', [
          { code: 'geschonden', detail: 'Het opgeslagen document past niet bij het journaal.' },
        ]);
      }
      const { bytes, mime } = gevonden.document;
      return c.body(new Uint8Array(bytes), 200, { 'Content-Type': mime });
    },
  );

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
          description: 'Meldingen, dossiers en opdrachten van het sociaal domein.',
          contact: { name: 'Omkeer', email: 'omkeer@gemeente.example', url: 'https://omkeer.example' },
          license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
        },
        servers: [{ url: 'https://omkeer.example/api/v1' }],
        tags: [{ name: 'Meldingen' }, { name: 'Dossiers' }],
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
