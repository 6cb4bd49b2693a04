import type { Web } from '../dossier/inzien.tsx';
import type { Weigering } from '../kern/uitkomst.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { leesVelden, veld } from '../ui/velden.ts';
import { type Adviesonderwerp, leesAdvies } from './fg-advies.ts';
import type { Adviesvraag } from './fg-adviesdeel.tsx';
import { legAdviesVast } from './fg-advies-opslag.ts';
import { FGROLLEN } from './rollen.ts';

/** What came back of a form. */
interface Terug {
  readonly ingevuld: Velden;
  readonly fouten?: Veldfouten;
}

/** The form, for the FG only. */
export function adviesvraag(
  wie: Gebruiker,
  actie: string,
  tegen: readonly Weigering[],
  { ingevuld = {}, fouten }: Partial<Terug> = {},
): Adviesvraag | undefined {
  if (!FGROLLEN.includes(wie.rol)) return undefined;
  return { actie, sleutel: veld(ingevuld, 'sleutel') || nieuweSleutel(), waarden: ingevuld, fouten, tegen };
}

/** Records it; gives back the form when something is missing. */
export async function legIngevuldAdviesVast(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  onderwerp: Adviesonderwerp,
): Promise<Terug | undefined> {
  const ingevuld = leesVelden((await c.req.formData()).entries());
  const gelezen = leesAdvies(ingevuld);
  if (!gelezen.gelukt) return { ingevuld, fouten: gelezen.fouten };
  const { tekst } = gelezen.waarde;
  const sleutel = veld(ingevuld, 'sleutel') || nieuweSleutel();
  const op = web.omgeving.klok.nu();
  await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
    legAdviesVast(trx, wie.gemeente, sleutel, { onderwerp, tekst, door: wie.id, op }),
  );
  return undefined;
}
