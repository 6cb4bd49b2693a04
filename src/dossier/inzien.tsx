import type { DossierId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { magInzien } from '../toegang/inzage.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { KnopLink } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
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
 * Opens the dossier in the path for this person: need-to-know first, and the reading is logged.
 * A dossier that does not exist and one that is hidden give the same words.
 */
export async function zieDossierIn(web: Web, c: Verzoek, gebruiker: Gebruiker): Promise<Ingezien> {
  const id = leesDossierId(c.req.param('dossier') ?? '');
  const dossier = id && (await leesDossier(web.omgeving, gebruiker.gemeente, id));
  if (!id || !dossier || dossier.keten.nr === 0 || dossier.keten.vernietigd) {
    return {
      mag: false,
      antwoord: await nietGevonden(web, c, gebruiker, dossier?.keten.vernietigd ?? false),
    };
  }
  const { regels } = haalInrichting(web.omgeving, gebruiker.gemeente);
  const rij = toegangsrij(gebruiker.gemeente, dossier.toestand, regels, web.omgeving.klok.nu());
  const inzage = magInzien(gebruiker, rij);
  if (!inzage.mag) {
    const pagina = (
      <Pagina kader={web.kader(c, gebruiker)} titel="Geen toegang tot dit dossier">
        <Weigeringen weigeringen={[inzage.weigering]} />
        <KnopLink href="/">Naar het begin</KnopLink>
      </Pagina>
    );
    return { mag: false, antwoord: await c.html(pagina, 403) };
  }
  await c.var.gelezen(id, { grond: inzage.grond });
  return { mag: true, id, dossier };
}

async function nietGevonden(
  web: Web,
  c: Verzoek,
  gebruiker: Gebruiker,
  vernietigd: boolean,
): Promise<Response> {
  const pagina = (
    <Pagina
      kader={web.kader(c, gebruiker)}
      titel={vernietigd ? 'Dossier vernietigd' : 'Dossier niet gevonden'}
    >
      <Leegte
        titel={vernietigd ? 'De inhoud is vernietigd (Wmo 5.3.4).' : 'Er is geen dossier met dit nummer.'}
      >
        <p>Controleer het nummer, of ga terug naar het begin.</p>
        <KnopLink href="/">Naar het begin</KnopLink>
      </Leegte>
    </Pagina>
  );
  return c.html(pagina, 404);
}
