import type { DossierId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { urgentievraagVoor } from '../overleg/toestand.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { vindFginzage } from '../toegang/fginzage.ts';
import type { DossierToegang, Grond } from '../toegang/inzage.ts';
import { geenInzage, magInzien } from '../toegang/inzage.ts';
import { heeftNoodinzage, magInNood, NOODROLLEN } from '../toegang/noodinzage.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import { FGINZAGE_PAD, NOODINZAGE_PAD } from '../toegang/paden.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { KnopLink, Knoppenrij } from '../ui/knop.tsx';
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
  | {
      readonly mag: true;
      readonly id: DossierId;
      readonly dossier: Dossier;
      /** Opened without a task in it, in an emergency or to watch over privacy: to read, and nothing else. */
      readonly alleenLezen: boolean;
    }
  | { readonly mag: false; readonly antwoord: Response };

/**
 * Opens the dossier in the path for this person: need-to-know first, and the reading is logged. A dossier that does
 * not exist, one that is hidden and one that was destroyed give the same answer, so that trying numbers tells nothing
 * (Wmo 5.3.3).
 */
export async function zieDossierIn(web: Web, c: Verzoek, gebruiker: Gebruiker): Promise<Ingezien> {
  return zieIn(web, c, gebruiker, false);
}

/** The same for the pages that only show: they also open for who broke the glass, and for the FG with a reason. */
export async function zieDossierOmTeLezen(web: Web, c: Verzoek, gebruiker: Gebruiker): Promise<Ingezien> {
  return zieIn(web, c, gebruiker, true);
}

async function zieIn(web: Web, c: Verzoek, gebruiker: Gebruiker, omTeLezen: boolean): Promise<Ingezien> {
  const id = leesDossierId(c.req.param('dossier') ?? '');
  const dossier = id && (await leesDossier(web.omgeving, gebruiker.gemeente, id));
  const rij = dossier && toegangsrijVan(web, gebruiker, dossier);
  if (!id || !dossier || !rij) return { mag: false, antwoord: await nietTeZien(web, c, gebruiker) };
  const inzage = magInzien(gebruiker, rij);
  if (inzage.mag) {
    await c.var.gelezen(id, { grond: inzage.grond });
    return { mag: true, id, dossier, alleenLezen: false };
  }
  if (vraagtScreener(web, gebruiker, dossier)) {
    await c.var.gelezen(id, { grond: 'urgentievraag' });
    return { mag: true, id, dossier, alleenLezen: false };
  }
  const grond = omTeLezen ? await zonderTaak(web, gebruiker, id, rij) : undefined;
  if (grond === undefined) return { mag: false, antwoord: await nietTeZien(web, c, gebruiker) };
  await c.var.gelezen(id, { grond });
  return { mag: true, id, dossier, alleenLezen: true };
}

/** Undefined when there is nothing to see. What was destroyed, never was: only its certificate tells (bewaren/). */
export function toegangsrijVan(
  web: Web,
  { gemeente }: Gebruiker,
  { keten, toestand }: Dossier,
): DossierToegang | undefined {
  if (keten.nr === 0 || keten.vernietigd) return undefined;
  const { regels } = haalInrichting(web.omgeving, gemeente);
  return toegangsrij(gemeente, toestand, regels, web.omgeving.klok.nu());
}

/** A casuïstiekoverleg asked to judge the urgency again, whoever handles the dossier (Wmo 2.3.2). */
function vraagtScreener({ omgeving }: Web, { id, rol }: Gebruiker, { toestand }: Dossier): boolean {
  return (
    rol === 'screener' &&
    !toestand.melding.vertrouwelijk &&
    urgentievraagVoor(toestand, id, omgeving.klok.nu())
  );
}

/** Asked only of who was refused, so that nobody else waits for it. */
async function zonderTaak(
  { omgeving: { db, klok } }: Web,
  wie: Gebruiker,
  id: DossierId,
  rij: DossierToegang,
): Promise<Grond | undefined> {
  if (wie.rol === 'fg') return inGemeente(db, wie.gemeente, (trx) => vindFginzage(trx, wie, id, klok.nu()));
  if (!NOODROLLEN.includes(wie.rol) || !magInNood(rij)) return undefined;
  const open = await inGemeente(db, wie.gemeente, (trx) => heeftNoodinzage(trx, wie, id, klok.nu()));
  return open ? 'noodinzage' : undefined;
}

async function nietTeZien(web: Web, c: Verzoek, gebruiker: Gebruiker): Promise<Response> {
  const pagina = (
    <Pagina kader={web.kader(c, gebruiker)} titel="Dit dossier kunnen wij niet laten zien">
      <Weigeringen weigeringen={[geenInzage(gebruiker.rol)]} />
      <Knoppenrij>
        <KnopLink href="/">Naar het begin</KnopLink>
        {NOODROLLEN.includes(gebruiker.rol) ? (
          <KnopLink href={NOODINZAGE_PAD} soort="subtiel">
            Noodinzage
          </KnopLink>
        ) : null}
        {gebruiker.rol === 'fg' ? (
          <KnopLink href={FGINZAGE_PAD} soort="subtiel">
            Openen met een reden
          </KnopLink>
        ) : null}
      </Knoppenrij>
    </Pagina>
  );
  return c.html(pagina, 404);
}
