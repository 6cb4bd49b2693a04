import type { Briefmaker } from '../brieven/render.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { isBurger } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { haalDocument, leesDocumentId } from './documenten.ts';
import { maakExport } from './export.ts';
import type { Web } from './inzien.tsx';
import { zieDossierIn } from './inzien.tsx';
import { haalInrichting } from './omgeving.ts';
import { dossierPaden, dossierRoutes } from './paden.ts';

const MEDEWERKERS: readonly Rol[] = ['screener', 'klantmanager', 'jurist', 'teamleider', 'controller'];
const LEZERS: readonly Rol[] = [...MEDEWERKERS, 'inwoner', 'vertegenwoordiger', 'mantelzorger'];
/** A copy of the whole file is for the resident and who acts for them, not for every helper (Wmo 5.3.2). */
const AFSCHRIFT: readonly Rol[] = [...MEDEWERKERS, 'inwoner', 'vertegenwoordiger'];

/** One document, and the whole file as one document. */
export function documentRoutes(kamer: Kamer, web: Web, briefmaker: Briefmaker): void {
  kamer.get(
    dossierRoutes.document,
    { recht: LEZERS, audit: { leest: 'documentInzien' } },
    async (c, gebruiker) => {
      const ingezien = await zieDossierIn(web, c, gebruiker);
      if (!ingezien.mag) return ingezien.antwoord;
      const { id, dossier } = ingezien;
      const document = leesDocumentId(c.req.param('document'));
      const gevonden = document
        ? await haalDocument(web.omgeving.db, gebruiker.gemeente, id, document, dossier.keten.gebeurtenissen)
        : ({ soort: 'onbekend' } as const);
      switch (gevonden.soort) {
        case 'gevonden':
          return stuurPdf(c, gevonden.document.bytes, `${id}-${gevonden.document.soort}`, 'inline');
        case 'onbekend':
          return onbekend(web, c, gebruiker, id);
        case 'geschonden':
          web.omgeving.log.error({ dossier: id, document }, 'document klopt niet met het journaal');
          return geschonden(web, c, gebruiker, id);
      }
    },
  );

  kamer.get(
    dossierRoutes.export,
    { recht: AFSCHRIFT, audit: { leest: 'exporteren' } },
    async (c, gebruiker) => {
      const ingezien = await zieDossierIn(web, c, gebruiker);
      if (!ingezien.mag) return ingezien.antwoord;
      const { id, dossier } = ingezien;
      const inrichting = haalInrichting(web.omgeving, gebruiker.gemeente);
      const nu = web.omgeving.klok.nu();
      const gegevens = maakExport({ id, dossier, inrichting, gebruiker, nu });
      const gezet = await briefmaker.render(gegevens, inrichting.huisstijl, 'archief');
      if (gezet.gelukt) return stuurPdf(c, gezet.waarde.pdf, `${id}-dossier-${datumVan(nu)}`, 'attachment');
      web.omgeving.log.error({ dossier: id, code: gezet.weigeringen[0].code }, 'export niet gemaakt');
      return c.html(
        <Pagina kader={web.kader(c, gebruiker)} titel="Dossier exporteren" pad={kruimels(gebruiker, id)}>
          <Weigeringen weigeringen={gezet.weigeringen} />
        </Pagina>,
        500,
      );
    },
  );
}

/** File names hold the number of the dossier and the kind of letter, never a name or a BSN. */
function stuurPdf(
  c: Verzoek,
  bytes: Uint8Array,
  naam: string,
  hoe: 'inline' | 'attachment',
): Response | Promise<Response> {
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `${hoe}; filename="${naam}.pdf"`,
    'Content-Length': String(bytes.byteLength),
    'Cache-Control': 'private, no-store',
  });
}

/** Residents have no page of the file to go back to through here. */
function kruimels(gebruiker: Gebruiker, id: DossierId) {
  return isBurger(gebruiker.rol) ? [] : [{ tekst: `Dossier ${id}`, href: dossierPaden.pagina(id) }];
}

function onbekend(web: Web, c: Verzoek, gebruiker: Gebruiker, id: DossierId) {
  return c.html(
    <Pagina kader={web.kader(c, gebruiker)} titel="Document niet gevonden" pad={kruimels(gebruiker, id)}>
      <Leegte titel="In dit dossier is geen document met dit kenmerk.">
        <p>Een brief die net is verstuurd, staat hier meestal binnen een minuut.</p>
      </Leegte>
    </Pagina>,
    404,
  );
}

function geschonden(web: Web, c: Verzoek, gebruiker: Gebruiker, id: DossierId) {
  return c.html(
    <Pagina
      kader={web.kader(c, gebruiker)}
      titel="Dit document kunnen wij niet tonen"
      pad={kruimels(gebruiker, id)}
    >
      <Bericht soort="fout" titel="Het document is niet meer zoals het is vastgelegd">
        <p>
          De vingerafdruk van het opgeslagen document klopt niet met het dossier. Daarom laten wij het niet
          zien. De beheerder heeft hiervan een melding gekregen.
        </p>
        <p>Hebt u het document nu nodig? Vraag de gemeente om het te herstellen uit de reservekopie.</p>
      </Bericht>
    </Pagina>,
    500,
  );
}
