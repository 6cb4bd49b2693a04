import { z } from 'zod';
import type { Omgeving } from '../dossier/omgeving.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import { inGemeente, vraag } from '../platform/database.ts';
import { leesSleutel } from '../platform/nieuweids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import { leesFormulier, leesVelden, veld, zTekst } from '../ui/velden.ts';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { leesGroep } from './groep.ts';
import type { Lezer } from './lezer.ts';
import { metBericht } from './opslag.ts';
import { rondAfDoorMens } from './retourbesluit.ts';

/** One form settles so many; the page then says that there are more. */
const PER_KEER = 500;

const zReden = z.object({ reden: zTekst('Schrijf op hoe het is afgehandeld.', 1_000) });

type Samengedaan =
  | { readonly soort: 'gedaan'; readonly groep: string; readonly over: boolean }
  | { readonly soort: 'fout'; readonly groep: string; readonly waarden: Velden; readonly fouten: Veldfouten }
  | { readonly soort: 'onbekend' };

/** Settles all that is alike and was there when the form was sent: each its own fact, with the key of the form. */
export async function handelSamenAf(
  omgeving: Pick<Omgeving, 'db' | 'klok'>,
  lezer: Lezer,
  c: Verzoek,
  wie: Gebruiker,
): Promise<Samengedaan> {
  const waarden = leesVelden((await c.req.formData()).entries());
  const groep = leesGroep(veld(waarden, 'groep'));
  if (groep === null) return { soort: 'onbekend' };
  const sleutel = leesSleutel(veld(waarden, 'sleutel'));
  const gelezen = leesFormulier(zReden, waarden);
  if (!gelezen.gelukt) return { soort: 'fout', groep, waarden, fouten: gelezen.fouten };
  const ids = await indeGroep(omgeving, wie.gemeente, groep);
  for (const id of ids.slice(0, PER_KEER))
    await handelEenAf(omgeving, lezer, wie.gemeente, id, {
      door: wie.id,
      groep,
      sleutel,
      reden: gelezen.waarde.reden,
    });
  return { soort: 'gedaan', groep, over: ids.length > PER_KEER };
}

async function handelEenAf(
  { db, klok }: Pick<Omgeving, 'db' | 'klok'>,
  lezer: Lezer,
  gemeente: Gemeentecode,
  id: string,
  wat: { readonly door: PersoonId; readonly groep: string; readonly sleutel: string; readonly reden: string },
): Promise<void> {
  await metBericht(db, gemeente, id, async (geopend, trx) => {
    if (geopend.feiten.some((feit) => feit.sleutel === wat.sleutel)) return;
    const hoe = { wie: { door: wat.door, op: klok.nu() }, sleutel: wat.sleutel };
    await rondAfDoorMens(lezer, trx, gemeente, geopend, wat.reden, hoe);
  });
}

async function indeGroep(
  { db }: Pick<Omgeving, 'db'>,
  gemeente: Gemeentecode,
  groep: string,
): Promise<readonly string[]> {
  const rijen = await inGemeente(db, gemeente, (trx) =>
    vraag<{ readonly bericht: string }>(
      trx,
      `SELECT bericht FROM iwmostand WHERE gemeente = $1 AND groep = $2 ORDER BY op, bericht LIMIT ${PER_KEER + 1}`,
      [gemeente, groep],
    ),
  );
  return rijen.map(({ bericht }) => bericht);
}
