import type { Opdrachtsoort } from '../dossier/opdrachten.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { createRoute, z } from '@hono/zod-openapi';
import { haalDocument, IN_EEN_HOK, leesDocumentId } from '../dossier/documenten.ts';
import { FASEN } from '../dossier/fase.ts';
import { FORMULIEREN } from '../dossier/formulieren.ts';
import { maakContext, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { inGemeente } from '../platform/database.ts';
import { sleutelVan } from '../platform/nieuweids.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { leesVelden } from '../ui/velden.ts';
import { leesPlaats, maakPlaats, zoekWerk } from '../werkvoorraad/queries.ts';
import type { Apideel } from './beschrijving.ts';
import { fout, FOUTEN, goed, KOP, MENSEN, zDossier } from './beschrijving.ts';
import { NIET_GEVONDEN, problemen, uitVeldfouten, uitWeigeringen } from './probleem.ts';
import { Dossier, Opdracht, Uitgevoerd, Werklijst } from './schemas.ts';
import { alsJson, opent, paren, wie } from './weergave.ts';

/** What comes with a message of the provider, whose sender was looked at; a token for reports does not do it. */
const BERICHTWERK: readonly Opdrachtsoort[] = ['hulpStarten', 'hulpStoppen'];
const NIET_VOOR_KOPPELING: Weigering = {
  code: 'nietVoorKoppeling',
  reden: 'Dat hulp begint of stopt, meldt de aanbieder met een bericht of aan zijn eigen werkplek.',
  artikel: 'Wmo 5.2.1',
  uitweg: 'Stuur een 305 of 307 van iWmo, of laat een medewerker het vastleggen.',
};

/** Finding and reading dossiers. */
export function leesEindpunten({ api, web, bewaakt }: Apideel): void {
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
      c.var.getoond(regels.map(({ dossier }) => dossier));
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
}

/** Doing an opdracht: the same fields and rules as the forms. */
export function opdrachtEindpunt({ api, web, bewaakt }: Apideel): void {
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
      responses: {
        200: goed('Vastgelegd.', Uitgevoerd),
        ...FOUTEN,
        409: fout('Deze opdracht mag nu niet.'),
        413: fout('Meer dan 2 MB.'),
      },
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
      if (gebruiker.rol === 'systeem' && BERICHTWERK.includes(formulier.soort))
        return problemen(409, 'Deze opdracht mag nu niet', uitWeigeringen([NIET_VOOR_KOPPELING])) as never;
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
          sleutel: sleutel === undefined ? null : sleutelVan(gebruiker.id, sleutel),
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
}

/** Downloading a letter. */
export function documentEindpunt({ api, web, bewaakt }: Apideel): void {
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
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': mime,
        'Content-Disposition': 'attachment',
        'Content-Security-Policy': IN_EEN_HOK,
      });
    },
  );
}
