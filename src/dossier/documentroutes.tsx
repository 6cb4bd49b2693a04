import type { Briefmaker } from '../brieven/render.ts';
import { papierVan } from '../gemeente/briefinrichting.ts';
import { datumVan } from '../kern/datum.ts';
import type { DocumentId, DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { BRIEFSOORTEN } from '../melding/briefsoorten.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { isBurger, wieVan } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Document } from './documenten.ts';
import { haalDocument, IN_EEN_HOK, leesDocumentId } from './documenten.ts';
import { EXPORTDOELEN, maakExport } from './export.ts';
import { voorInwoner } from './exportinhoud.ts';
import type { Web } from './inzien.tsx';
import { zieDossierIn, zieDossierOmTeLezen } from './inzien.tsx';
import { haalInrichting } from './omgeving.ts';
import { dossierPaden, dossierRoutes } from './paden.ts';

const MEDEWERKERS: readonly Rol[] = ['screener', 'klantmanager', 'jurist', 'teamleider', 'controller'];
/** Who may see the dossier may see its documents: who files the post too, to find a document back. */
const LEZERS: readonly Rol[] = [
  ...MEDEWERKERS,
  'administratie',
  // With a reason, to read (toegang/fginzage.ts).
  'fg',
  'inwoner',
  'vertegenwoordiger',
  'mantelzorger',
];
/** A copy of the whole file is for the resident and who acts for them, not for every helper (Wmo 5.3.2). */
const AFSCHRIFT: readonly Rol[] = [...MEDEWERKERS, 'inwoner', 'vertegenwoordiger'];

/** One document, and the whole file as one document. */
export function documentRoutes(kamer: Kamer, web: Web, briefmaker: Briefmaker): void {
  kamer.get(
    dossierRoutes.document,
    { recht: LEZERS, audit: { leest: 'documentInzien' } },
    async (c, gebruiker) => {
      const ingezien = await zieDossierOmTeLezen(web, c, gebruiker);
      if (!ingezien.mag) return ingezien.antwoord;
      const { id, dossier } = ingezien;
      const document = leesDocumentId(c.req.param('document'));
      const gebeurtenissen = isBurger(gebruiker.rol)
        ? voorInwoner(dossier.keten.gebeurtenissen, wieVan(gebruiker))
        : dossier.keten.gebeurtenissen;
      const gevonden = document
        ? await haalDocument(web.omgeving.db, gebruiker.gemeente, id, document, gebeurtenissen)
        : ({ soort: 'onbekend' } as const);
      switch (gevonden.soort) {
        case 'gevonden':
          if (document && gevonden.ongekeurd && !isBurger(gebruiker.rol) && c.req.query('toch') !== 'ja')
            return ongekeurd(web, c, gebruiker, id, document);
          return stuurDocument(c, id, gevonden.document);
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
      const voor = EXPORTDOELEN.find((doel) => doel === c.req.query('voor'));
      const gegevens = maakExport({ id, dossier, inrichting, gebruiker, nu, voor });
      const gezet = await briefmaker.render(gegevens, papierVan(inrichting), 'archief');
      if (gezet.gelukt)
        return stuur(c, gezet.waarde.pdf, {
          mime: 'application/pdf',
          naam: `${id}-dossier-${voor ? `${voor}-` : ''}${datumVan(nu)}.pdf`,
          hoe: 'attachment',
        });
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

interface Verzending {
  readonly mime: string;
  readonly naam: string;
  readonly hoe: 'inline' | 'attachment';
}

/** What a browser shows by itself without running anything; the rest is saved. */
const TONEN: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** File names hold the number of the dossier and the kind of document, never a name, a BSN or what a sender typed. */
function stuurDocument(c: Verzoek, id: DossierId, { bytes, mime, soort, document }: Document) {
  const einde = TONEN[mime];
  const kenmerk = isBriefsoort(soort) ? soort : `${soort}-${document.slice(0, 8)}`;
  return stuur(c, bytes, {
    mime,
    naam: `${id}-${kenmerk}.${einde ?? 'txt'}`,
    hoe: einde === undefined ? 'attachment' : 'inline',
  });
}

function isBriefsoort(soort: string): boolean {
  return BRIEFSOORTEN.some((brief) => brief === soort);
}

function stuur(c: Verzoek, bytes: Uint8Array, { mime, naam, hoe }: Verzending): Response | Promise<Response> {
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': mime,
    'Content-Disposition': `${hoe}; filename="${naam}"`,
    'Content-Length': String(bytes.byteLength),
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    // A browser's PDF reader does not open in a sandbox.
    ...(mime === 'application/pdf' ? {} : { 'Content-Security-Policy': IN_EEN_HOK }),
  });
}

/** Residents have no page of the file to go back to through here. */
function kruimels(gebruiker: Gebruiker, id: DossierId) {
  return isBurger(gebruiker.rol) ? [] : [{ tekst: `Dossier ${id}`, href: dossierPaden.pagina(id) }];
}

/** Between the file and who works here stands a page, as long as no scanner looked at it. */
function ongekeurd(web: Web, c: Verzoek, gebruiker: Gebruiker, id: DossierId, document: DocumentId) {
  return c.html(
    <Pagina
      kader={web.kader(c, gebruiker)}
      titel="Niet op virussen gecontroleerd"
      pad={kruimels(gebruiker, id)}
    >
      <Bericht soort="letop" titel="Dit bestand kwam binnen toen er geen virusscanner was ingesteld">
        <p>
          Omkeer keek wel of het is wat het zegt, en of er een programma in zit. Dat vangt niet alles. Kent u
          de afzender niet, of verwacht u dit bestand niet? Open het dan niet, en vraag de beheerder.
        </p>
      </Bericht>
      <Knoppenrij>
        <KnopLink href={`${dossierPaden.document(id, document)}?toch=ja`} soort="secundair">
          Toch openen
        </KnopLink>
        <KnopLink href={dossierPaden.pagina(id)} soort="subtiel">
          Terug naar het dossier
        </KnopLink>
      </Knoppenrij>
    </Pagina>,
  );
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
