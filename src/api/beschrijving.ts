import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { Web } from '../dossier/inzien.tsx';
import { ROLLEN } from '../kern/rollen.ts';
import { isMedewerker } from '../toegang/gebruiker.ts';
import type { Omgeving } from '../toegang/omgeving.ts';
import type { Methode, Verklaring } from '../toegang/route.ts';
import { VERSIE } from './probleem.ts';
import { Probleem } from './schemas.ts';

/** Every answer carries the full version (API Design Rules). */
export const KOP = {
  'API-Version': { description: 'Volledige versie', schema: { type: 'string', example: VERSIE } },
} as const;

export const fout = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Probleem } },
});
export const FOUTEN = {
  400: fout('De invoer klopt niet; alle fouten staan erin.'),
  401: fout('Niet ingelogd.'),
  403: fout('Geen recht op deze route of dit dossier.'),
  404: fout('Niet gevonden.'),
};
export const goed = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  headers: KOP,
  content: { 'application/json': { schema } },
});

export const zDossier = z.object({
  dossier: z.string().openapi({ param: { name: 'dossier', in: 'path' }, example: 'W26-7K3M-Q9TX' }),
});
/** Who may use the API without a machine: what residents may read of a file stands on their own pages (AVG 15 lid 4). */
export const MENSEN = ROLLEN.filter(isMedewerker);

/** What a group of endpoints is mounted with. */
export interface Apideel {
  readonly api: OpenAPIHono<Omgeving>;
  readonly web: Web;
  /** The guard of one route, from its declaration. */
  bewaakt(
    methode: Methode,
    pad: string,
    verklaring: Verklaring,
  ): { middleware: MiddlewareHandler<Omgeving>[] };
}
