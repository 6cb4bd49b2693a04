import type { Rol } from '../kern/rollen.ts';
import type { Virusscanner } from '../koppelvlakken/clamd/clamd.ts';
import { inGemeente } from '../platform/database.ts';
import { leesSleutel, nieuweSleutel } from '../platform/nieuweids.ts';
import { screeningPaden } from '../screening/paden.ts';
import { wilJson } from '../toegang/antwoord.ts';
import { vindConcept, wisConcept } from '../toegang/concept.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import { metBestand } from '../toegang/invoer.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import { magInzien } from '../toegang/inzage.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Velden } from '../ui/velden.ts';
import { leesVelden, veld } from '../ui/velden.ts';
import { neemBestandAan } from './bestand-aannemen.ts';
import { HOOGSTENS_BYTES, HOOGSTENS_TEKST } from './bestandsvorm.ts';
import { alsDocument } from './documenten.ts';
import type { DossierFormulier } from './formulieren.ts';
import { FORMULIEREN } from './formulieren.ts';
import { ACTIVITEIT_VAN } from './verwerking.ts';
import type { Web } from './inzien.tsx';
import { zieDossierIn } from './inzien.tsx';
import { haalInrichting } from './omgeving.ts';
import type { Opdrachtsoort } from './opdrachten.ts';
import { HANDELINGEN, magNu } from './opdrachten.ts';
import {
  gedaan,
  INTUSSEN,
  intussenVastgelegd,
  isIntussenVeranderd,
  nietGedaan,
  veranderd,
} from './opdrachtantwoord.ts';
import { dossierPaden, dossierRoutes } from './paden.ts';
import type { DossierToestand } from './toestand.ts';
import { toegangsrij } from './toegangsrij.ts';
import { isGedaan, maakContext, voerOpdrachtUit } from './uitvoeren.ts';
import type { DossierId } from '../kern/ids.ts';
import { Opdrachtpagina, Weigerpagina } from './opdrachtpagina.tsx';

/** Mounts every opdracht as a page: GET shows the form, POST decides. */
export function kondigOpdrachtenAan(kamer: Kamer, web: Web, scanner: Virusscanner): void {
  for (const { stap, formulier } of FORMULIEREN) {
    const pad = dossierRoutes.opdracht(formulier.pad);
    const recht: readonly Rol[] = HANDELINGEN[formulier.soort].rollen.filter((rol) => rol !== 'systeem');
    kamer.get(pad, { recht, audit: { leest: ACTIVITEIT_VAN[stap] } }, (c, wie) =>
      toon(web, c, wie, formulier),
    );
    const invoer =
      formulier.bestand === undefined ? {} : { invoer: metBestand(HOOGSTENS_BYTES, HOOGSTENS_TEKST) };
    kamer.post(pad, { recht, audit: { schrijft: ACTIVITEIT_VAN[stap] }, ...invoer }, (c, wie) =>
      verwerk(web, scanner, c, wie, formulier),
    );
  }
}

async function toon(
  web: Web,
  c: Verzoek,
  gebruiker: Gebruiker,
  formulier: DossierFormulier,
): Promise<Response> {
  const ingezien = await zieDossierIn(web, c, gebruiker);
  // Who does not have it yet takes it from the list, where it stands without a name (Wmo 5.3.3).
  if (!ingezien.mag && formulier.soort === 'oppakken') return c.redirect(screeningPaden.vrij, 303);
  if (!ingezien.mag) return ingezien.antwoord;
  const { id, dossier } = ingezien;
  const context = maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker));
  const weigering = magNu(formulier.soort, dossier.toestand, context);
  if (weigering) {
    const pagina = { web, c, gebruiker, id, dossier, formulier, weigering };
    return c.html(<Weigerpagina {...pagina} />, 409);
  }
  const concept = await haalConcept(web, gebruiker, id, formulier);
  return c.html(
    <Opdrachtpagina
      web={web}
      c={c}
      gebruiker={gebruiker}
      id={id}
      dossier={dossier}
      formulier={formulier}
      waarden={concept ?? formulier.begin(dossier.toestand, context)}
      fouten={{}}
      weigeringen={[]}
      sleutel={nieuweSleutel()}
      letop={concept ? 'Dit stond er nog van de vorige keer. Er is nog niets verstuurd.' : undefined}
    />,
  );
}

async function verwerk(
  web: Web,
  scanner: Virusscanner,
  c: Verzoek,
  gebruiker: Gebruiker,
  formulier: DossierFormulier,
): Promise<Response> {
  const ingezien = await zieDossierIn(web, c, gebruiker);
  if (!ingezien.mag) return ingezien.antwoord;
  const { id, dossier } = ingezien;
  const ingezonden = await c.req.formData();
  const ingevuld = leesVelden(ingezonden.entries());
  const sleutel = leesSleutel(veld(ingevuld, 'sleutel'));
  const context = maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker));
  const letop = formulier.bestand === undefined ? undefined : KIES_OPNIEUW;
  // A mistake in a field does not make that one has seen what came since.
  const gezien = Number(veld(ingevuld, 'gezien'));
  const basis = {
    ...{ web, c, gebruiker, id, dossier, formulier, sleutel, letop },
    waarden: ingevuld,
    gezien: gezien > 0 ? gezien : undefined,
  };

  const { gemeente } = gebruiker;
  const json = wilJson(c);
  // The answer to the first time was lost on the way: what it did is not judged again.
  if (json && (await isGedaan(web.omgeving, { gemeente, sleutel }))) return gedaan(c, dossier.keten.nr);
  const bestand =
    formulier.bestand === undefined
      ? 'geen'
      : await neemBestandAan(ingezonden.get(formulier.bestand), {
          scanner,
          log: web.omgeving.log,
          gemeente,
          dossier: id,
          sleutel,
        });
  const aangenomen = bestand !== 'geen' && 'bijlage' in bestand ? bestand : undefined;
  const gelezen = formulier.lees(ingevuld, dossier.toestand, context, aangenomen?.bijlage);
  if (!gelezen.gelukt) {
    const geweigerd = bestand !== 'geen' && 'fout' in bestand ? bestand : undefined;
    const fouten = geweigerd ? { ...gelezen.fouten, bestand: geweigerd.fout } : gelezen.fouten;
    if (json) return nietGedaan(c, fouten, [], geweigerd?.status);
    return c.html(<Opdrachtpagina {...basis} fouten={fouten} weigeringen={[]} />, geweigerd?.status ?? 422);
  }

  const intussen = json ? [] : intussenVastgelegd(dossier, formulier, gezien, gebruiker.id);
  if (intussen.length > 0) {
    const nu = { letop: INTUSSEN, intussen, gezien: dossier.keten.nr };
    return c.html(<Opdrachtpagina {...basis} fouten={{}} weigeringen={[]} {...nu} />, 409);
  }

  const uitkomst = await voerOpdrachtUit(
    web.omgeving,
    {
      gemeente,
      dossier: id,
      wie: wieVan(gebruiker),
      namens: null,
      sleutel,
      document: aangenomen && alsDocument(id, gelezen.waarde, aangenomen),
      // Looked at in the same breath as the writing: nobody else can come in between.
      tenzij: json ? (nu) => isIntussenVeranderd(nu, formulier, gezien, null) : undefined,
    },
    gelezen.waarde,
  );
  if (uitkomst.gelukt) {
    await ruimConceptOp(web, gebruiker, id, formulier);
    if (json) return gedaan(c, uitkomst.waarde.nr);
    return c.redirect(terugNa(web, gebruiker, id, uitkomst.waarde.toestand, formulier.soort), 303);
  }
  const fouten = veldfoutenUit(uitkomst.weigeringen);
  const overig = uitkomst.weigeringen.filter((w) => w.veld === undefined);
  if (json && overig.some((w) => w.code === 'intussenVeranderd')) return veranderd(c);
  if (json) return nietGedaan(c, fouten, overig);
  return c.html(<Opdrachtpagina {...basis} fouten={fouten} weigeringen={overig} />, 422);
}

/** A browser never fills in a file by itself. */
const KIES_OPNIEUW =
  'Wat u had ingevuld, staat er nog. Alleen het bestand moet u opnieuw kiezen: dat onthoudt een browser niet.';

/** Who handed the dossier on may not see it any more: then back to the own desk, not to a closed door. */
function terugNa(
  web: Web,
  gebruiker: Gebruiker,
  id: DossierId,
  t: DossierToestand,
  soort: Opdrachtsoort,
): string {
  const { regels } = haalInrichting(web.omgeving, gebruiker.gemeente);
  const rij = toegangsrij(gebruiker.gemeente, t, regels, web.omgeving.klok.nu());
  return magInzien(gebruiker, rij).mag ? dossierPaden.gelukt(id, soort) : `/?gelukt=${soort}`;
}

function conceptsleutel(gebruiker: Gebruiker, id: DossierId, formulier: DossierFormulier) {
  return {
    gemeente: gebruiker.gemeente,
    persoon: gebruiker.id,
    sleutel: dossierPaden.opdracht(id, formulier.pad),
  };
}

async function haalConcept(
  web: Web,
  gebruiker: Gebruiker,
  id: DossierId,
  formulier: DossierFormulier,
): Promise<Velden | undefined> {
  const sleutel = conceptsleutel(gebruiker, id, formulier);
  return inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) => vindConcept(trx, sleutel));
}

async function ruimConceptOp(
  web: Web,
  gebruiker: Gebruiker,
  id: DossierId,
  formulier: DossierFormulier,
): Promise<void> {
  const sleutel = conceptsleutel(gebruiker, id, formulier);
  await inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) => wisConcept(trx, sleutel));
}
