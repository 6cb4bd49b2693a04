import { z } from 'zod';
import type { Tijdstip } from '../kern/datum.ts';
import { type Database, inGemeente } from '../platform/database.ts';
import { bewaarConcept } from './concept.ts';
import type { Kamer } from './route.ts';

const schema = z.record(z.string().max(200), z.array(z.string()));

/** Where the autosave island keeps what is being written; only its maker ever sees it. */
export function conceptRoutes(
  kamer: Kamer,
  poorten: { readonly db: Database; readonly nu: () => Tijdstip },
): void {
  kamer.put('/concepten/:sleutel', { recht: 'ingelogd', audit: 'geen' }, async (c, gebruiker) => {
    const gelezen = schema.safeParse(await c.req.json().catch(() => undefined));
    if (!gelezen.success) return c.body(null, 400);
    const van = { gemeente: gebruiker.gemeente, persoon: gebruiker.id, sleutel: c.req.param('sleutel') };
    const bewaard = await inGemeente(poorten.db, gebruiker.gemeente, (trx) =>
      bewaarConcept(trx, van, gelezen.data, poorten.nu()),
    );
    return c.body(null, bewaard ? 204 : 413);
  });
}
