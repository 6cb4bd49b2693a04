import type { z } from '@hono/zod-openapi';
import { lopendeTermijn, waarIs } from '../dossier/fase.ts';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { mogelijkeOpdrachten } from '../dossier/opdrachten.ts';
import { toegangsrij } from '../dossier/toegangsrij.ts';
import type { Dossier as GelezenDossier } from '../dossier/uitvoeren.ts';
import { leesDossier, maakContext } from '../dossier/uitvoeren.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import { huidigeUrgentie } from '../screening/toestand.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import { magInzien } from '../toegang/inzage.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import { NIET_GEVONDEN } from './probleem.ts';
import type { NieuweMelding } from './schemas.ts';

/** The guard lets nobody through without a login or a token. */
export function wie(c: { readonly var: { readonly gebruiker: Gebruiker | null } }): Gebruiker {
  if (c.var.gebruiker === null) throw new Error('route zonder bewaking');
  return c.var.gebruiker;
}

/** An open dossier, or the answer that says why not. */
type Geopend = { readonly id: DossierId; readonly dossier: GelezenDossier } | { readonly antwoord: Response };

/** Need-to-know for the API: the same rule as for pages, and logged. */
export async function opent(web: Web, c: Verzoek, gebruiker: Gebruiker): Promise<Geopend> {
  const id = leesDossierId(c.req.param('dossier') ?? '');
  const dossier = id && (await leesDossier(web.omgeving, gebruiker.gemeente, id));
  if (!id || !dossier || dossier.keten.nr === 0 || dossier.keten.vernietigd)
    return { antwoord: NIET_GEVONDEN() };
  const { regels } = haalInrichting(web.omgeving, gebruiker.gemeente);
  const inzage = magInzien(
    gebruiker,
    toegangsrij(gebruiker.gemeente, dossier.toestand, regels, web.omgeving.klok.nu()),
  );
  // As if it were not there: trying numbers tells nothing.
  if (!inzage.mag) return { antwoord: NIET_GEVONDEN() };
  await c.var.gelezen(id, { grond: inzage.grond });
  return { id, dossier };
}

/** A dossier as the API shows it. */
export function alsJson(web: Web, gebruiker: Gebruiker, id: DossierId, { keten, toestand }: GelezenDossier) {
  const context = maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker));
  const { fase, status, wachtOp } = waarIs(toestand, context.regels);
  const termijn = lopendeTermijn(toestand, context.regels);
  return {
    dossier: id,
    nr: keten.nr,
    fase,
    status,
    wachtOp,
    urgentie: huidigeUrgentie(toestand.screening) ?? null,
    hulpvraag: toestand.melding.melding?.hulpvraag ?? '',
    ontvangenOp: toestand.melding.melding?.ontvangenOp ?? '',
    behandelaar: toestand.screening.behandelaar?.persoon ?? null,
    termijn: termijn
      ? {
          uiterlijk: termijn.uiterlijk,
          artikel: termijn.artikel,
          stappen: termijn.stappen.map((s) => ({
            tekst: s.tekst,
            ...(s.artikel ? { artikel: s.artikel } : {}),
          })),
        }
      : null,
    opdrachten: mogelijkeOpdrachten(toestand, context).map((m) => ({
      soort: m.soort,
      titel: m.titel,
      artikel: m.artikel,
      magNu: m.weigering === undefined,
      reden: m.weigering?.reden ?? null,
      uitweg: m.weigering?.uitweg ?? null,
    })),
    documenten: toestand.melding.brieven.map(({ document, brief, vingerafdruk }) => ({
      document,
      brief,
      vingerafdruk,
    })),
  };
}

/** The nested body as the flat fields of the form: one way of checking for people and machines. */
export function* platteVelden(m: z.output<typeof NieuweMelding>): Generator<readonly [string, string]> {
  const {
    inwoner,
    melderGegevens: melder,
    leefgebieden,
    signalen,
    inwonerWeetErvan,
    melderNoemen,
    tolkNodig,
    ...rest
  } = m;
  for (const [naam, waarde] of Object.entries({ ...rest, ...inwoner })) yield [naam, waarde ?? ''];
  for (const code of leefgebieden) yield ['leefgebieden', code];
  for (const code of signalen) yield ['signalen', code];
  yield ['inwonerWeetErvan', inwonerWeetErvan ? 'ja' : 'nee'];
  yield ['melderNoemen', melderNoemen ? 'ja' : 'nee'];
  if (tolkNodig) yield ['tolkNodig', 'ja'];
  if (!melder) return;
  yield ['melderNaam', melder.naam];
  yield ['melderOrganisatie', melder.organisatie];
  yield ['melderTelefoon', melder.telefoon];
  yield ['melderEmail', melder.email];
}

/** Fields as a form would send them, so that they are cleaned in the same way. */
export function* paren(
  velden: Readonly<Record<string, string | readonly string[]>>,
): Generator<readonly [string, string]> {
  for (const [naam, waarden] of Object.entries(velden)) for (const w of [waarden].flat()) yield [naam, w];
}
