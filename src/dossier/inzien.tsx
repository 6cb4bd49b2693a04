import type { DossierId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Inzage } from '../toegang/inzage.ts';
import { geenInzage, magInzien } from '../toegang/inzage.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { KnopLink } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Omgeving } from './omgeving.ts';
import { haalInrichting } from './omgeving.ts';
import { toegangsrij } from './toegangsrij.ts';
import type { Dossier } from './uitvoeren.ts';
import { leesDossier } from './uitvoeren.ts';

/** What every page of every desk is made with. */
export interface Web {
  readonly omgeving: Omgeving;
  kader(c: Verzoek, gebruiker: Gebruiker | null): Kader;
}

export type Ingezien =
  | { readonly mag: true; readonly id: DossierId; readonly dossier: Dossier }
  | { readonly mag: false; readonly antwoord: Response };

/**
 * Opens the dossier in the path for this person: need-to-know first, and the reading is logged. A dossier that does
 * not exist, one that is hidden and one that was destroyed give the same answer, so that trying numbers tells nothing
 * (Wmo 5.3.3).
 */
export async function zieDossierIn(web: Web, c: Verzoek, gebruiker: Gebruiker): Promise<Ingezien> {
  const id = leesDossierId(c.req.param('dossier') ?? '');
  const dossier = id && (await leesDossier(web.omgeving, gebruiker.gemeente, id));
  const inzage = dossier && inzageIn(web, gebruiker, dossier);
  if (!id || !dossier || !inzage?.mag) return { mag: false, antwoord: await nietTeZien(web, c, gebruiker) };
  await c.var.gelezen(id, { grond: inzage.grond });
  return { mag: true, id, dossier };
}

/** Undefined when there is nothing to see. What was destroyed, never was: only its certificate tells (bewaren/). */
function inzageIn(web: Web, gebruiker: Gebruiker, { keten, toestand }: Dossier): Inzage | undefined {
  if (keten.nr === 0 || keten.vernietigd) return undefined;
  const { regels } = haalInrichting(web.omgeving, gebruiker.gemeente);
  return magInzien(gebruiker, toegangsrij(gebruiker.gemeente, toestand, regels, web.omgeving.klok.nu()));
}

async function nietTeZien(web: Web, c: Verzoek, gebruiker: Gebruiker): Promise<Response> {
  const pagina = (
    <Pagina kader={web.kader(c, gebruiker)} titel="Dit dossier kunnen wij niet laten zien">
      <Weigeringen weigeringen={[geenInzage(gebruiker.rol)]} />
      <KnopLink href="/">Naar het begin</KnopLink>
    </Pagina>
  );
  return c.html(pagina, 404);
}
