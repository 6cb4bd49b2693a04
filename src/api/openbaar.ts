import { z } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Apideel } from './beschrijving.ts';
import { fout, KOP } from './beschrijving.ts';
import { problemen, uitWeigeringen } from './probleem.ts';

/* What the questions share that anybody may ask: no login, any website, answers may be kept. */

/** The same question has the same answer until the law, or a royal decree, changes. */
export const BEWAREN = 'public, max-age=3600';
/** The beheerder may add a day to a municipality's calendar; every process knows it within a minute. */
export const BEWAREN_GEMEENTE = 'public, max-age=60';
export const VOOR_IEDEREEN = { recht: 'openbaar', audit: 'geen', zonderSessie: true } as const;
const MET_ETAG = {
  ...KOP,
  ETag: { description: 'Merk van deze inhoud', schema: { type: 'string' } },
} as const;

export const openbaar = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  headers: MET_ETAG,
  content: { 'application/json': { schema } },
});

/** Read as text, so that everything that is wrong comes back at once. */
export const vraagtekst = (description: string, example?: string) =>
  z
    .unknown()
    .optional()
    .openapi({ type: 'string', description, ...(example && { example }) });

export const GEMEENTE = vraagtekst(
  'Met de keuzes, de kalender en de eigen regels van deze gemeente: code van het CBS, of naam.',
);
export const ONGELDIG = fout('De vraag klopt niet; alle fouten staan erin.');

export function voorIedereWebsite(api: Apideel['api'], paden: readonly string[]): void {
  for (const pad of paden) {
    api.use(
      pad,
      cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'API-Version'] }),
    );
    api.use(pad, etag());
  }
}

export function ongeldig(weigeringen: readonly Weigering[]): Response {
  return problemen(400, 'Vraag klopt niet', uitWeigeringen(weigeringen));
}

/** The fields this question knows; a field it does not know is a mistake, since leaving it out changes the date. */
export function leesVraag<V extends string>(
  vraag: Readonly<Record<string, readonly string[]>>,
  velden: readonly V[],
  omgeving: { readonly inrichtingen: ReadonlyMap<string, Inrichting> },
) {
  const bekend: readonly string[] = [...velden, 'gemeente'];
  const code = vraag['gemeente']?.[0] ?? '';
  const gemeente = [...omgeving.inrichtingen.values()].find(
    (g) => g.gemeente === code || g.naam.toLowerCase() === code.toLowerCase(),
  );
  const weigeringen = [
    ...Object.keys(vraag)
      .filter((naam) => !bekend.includes(naam))
      .map((naam) =>
        weigering('onbekendVeld', naam, `‘${naam}’ hoort niet bij deze vraag.`, `Kies ${bekend.join(', ')}.`),
      ),
    ...(code === '' || gemeente
      ? []
      : [
          weigering(
            'onbekendeGemeente',
            'gemeente',
            `Gemeente ${code} staat niet in deze installatie.`,
            `Kies ${[...omgeving.inrichtingen.keys()].join(', ')}, of laat het veld weg.`,
          ),
        ]),
  ];
  // A field given more than once: periods belong together, anything else then cannot be read.
  const ruw = Object.fromEntries(velden.map((naam) => [naam, vraag[naam]?.join(',') ?? '']));
  return { ruw: ruw as Readonly<Record<V, string>>, gemeente, weigeringen };
}

function weigering(code: string, veld: string, reden: string, uitweg: string): Weigering {
  return { code, veld, reden, artikel: 'Omkeer', uitweg };
}
