import { z } from 'zod';
import { type Bsn, leesBsn } from '../kern/bsn.ts';
import {
  type Gemeentecode,
  leesGemeentecode,
  leesLokaleCode,
  leesPersoonId,
  type LokaleCode,
  type PersoonId,
} from '../kern/ids.ts';
import { leesRol, type Rol } from '../kern/rollen.ts';
import type { Gebruiker } from './gebruiker.ts';

function gelezen<T>(lees: (tekst: string) => T | undefined) {
  return z.string().transform((tekst, ctx): T => {
    const waarde = lees(tekst);
    if (waarde !== undefined) return waarde;
    ctx.issues.push({ code: 'custom', message: 'onbekende waarde', input: tekst });
    return z.NEVER;
  });
}

const schema = z.object({
  id: gelezen<PersoonId>(leesPersoonId),
  rol: gelezen<Rol>(leesRol),
  naam: z.string(),
  gemeente: gelezen<Gemeentecode>(leesGemeentecode),
  bsn: gelezen<Bsn>(leesBsn).nullable(),
  namensBsn: gelezen<Bsn>(leesBsn).nullable(),
  team: gelezen<LokaleCode>(leesLokaleCode).nullable(),
  // A session from before it was asked goes on; who then logged in as aanbieder belongs to none until the next login.
  aanbieder: gelezen<LokaleCode>(leesLokaleCode).nullable().default(null),
});

/** A person as kept in a session, or undefined when a newer version of Omkeer no longer understands it. */
export function leesGebruiker(bewaard: unknown): Gebruiker | undefined {
  return schema.safeParse(bewaard).data;
}
