import { namenVan } from '../gemeente/inrichting.ts';
import { datumVan } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { isBurger, wieVan } from '../toegang/gebruiker.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Melding } from '../ui/kader.ts';
import { Pagina } from '../ui/pagina.tsx';
import { ToetsOverzicht } from '../toets/overzicht.tsx';
import { inGemeente } from '../platform/database.ts';
import { leesAanbiederstand } from './aanbiederstand.ts';
import { Dossierpagina } from './dossierpagina.tsx';
import type { Web } from './inzien.tsx';
import { zieDossierOmTeLezen } from './inzien.tsx';
import { haalInrichting } from './omgeving.ts';
import { Leespagina } from './leespagina.tsx';
import { leeslogRoutesAan } from './leeslogroutes.tsx';
import { opdrachtnaam } from './inwonerwoorden.ts';
import { OPDRACHTSOORTEN } from './opdrachten.ts';
import { dossierPaden, dossierRoutes, LEESDELEN } from './paden.ts';
import { maakContext } from './uitvoeren.ts';

const MEDEWERKERS: readonly Rol[] = [
  'screener',
  'klantmanager',
  'administratie',
  'jurist',
  'teamleider',
  'controller',
  // With a reason, to read (toegang/fginzage.ts).
  'fg',
];

/** The file itself. Residents have their own pages (`mijn/`). */
export function dossierRoutesAan(kamer: Kamer, web: Web): void {
  kamer.get(
    dossierRoutes.pagina,
    {
      recht: [...MEDEWERKERS, 'inwoner', 'vertegenwoordiger', 'mantelzorger'],
      audit: { leest: 'dossierInzien' },
    },
    async (c, gebruiker) => {
      const ingezien = await zieDossierOmTeLezen(web, c, gebruiker);
      if (!ingezien.mag) return ingezien.antwoord;
      const gelukt = c.req.query('gelukt');
      // After an opdracht a resident returns to the own page, not to the file of the employees.
      if (isBurger(gebruiker.rol))
        return c.redirect(
          `/mijn/${ingezien.id}${gelukt ? `?gelukt=${encodeURIComponent(gelukt)}` : ''}`,
          303,
        );
      const aanbiederstand = await inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) =>
        leesAanbiederstand(
          trx,
          gebruiker.gemeente,
          ingezien.dossier.toestand,
          datumVan(web.omgeving.klok.nu()),
        ),
      );
      return c.html(
        <Dossierpagina
          kader={web.kader(c, gebruiker)}
          id={ingezien.id}
          dossier={ingezien.dossier}
          alleenLezen={ingezien.alleenLezen}
          inrichting={haalInrichting(web.omgeving, gebruiker.gemeente)}
          mailIngesteld={web.omgeving.mailIngesteld}
          brpIngesteld={web.omgeving.brp.ingesteld}
          aanbiederstand={aanbiederstand}
          context={maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker))}
        />,
      );
    },
  );

  kamer.get(
    dossierRoutes.lees,
    { recht: MEDEWERKERS, audit: { leest: 'dossierInzien' } },
    async (c, gebruiker) => {
      const deel = LEESDELEN.find((d) => d === c.req.param('deel'));
      if (!deel) return c.notFound();
      const ingezien = await zieDossierOmTeLezen(web, c, gebruiker);
      if (!ingezien.mag) return ingezien.antwoord;
      return c.html(
        <Leespagina
          kader={web.kader(c, gebruiker)}
          id={ingezien.id}
          deel={deel}
          dossier={ingezien.dossier}
          inrichting={haalInrichting(web.omgeving, gebruiker.gemeente)}
          context={maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker))}
        />,
      );
    },
  );

  kamer.get(
    dossierRoutes.toets,
    { recht: MEDEWERKERS, audit: { leest: 'toetsen' } },
    async (c, gebruiker) => {
      const ingezien = await zieDossierOmTeLezen(web, c, gebruiker);
      if (!ingezien.mag) return ingezien.antwoord;
      const inrichting = haalInrichting(web.omgeving, gebruiker.gemeente);
      return c.html(
        <Pagina
          kader={web.kader(c, gebruiker)}
          titel="Omgekeerde Toets"
          pad={[{ tekst: `Dossier ${ingezien.id}`, href: dossierPaden.pagina(ingezien.id) }]}
          breed
        >
          <ToetsOverzicht
            toestand={ingezien.dossier.toestand}
            vandaag={datumVan(web.omgeving.klok.nu())}
            namen={namenVan(inrichting)}
            effectdoelen={inrichting.regels.effectdoelen}
          />
        </Pagina>,
      );
    },
  );

  leeslogRoutesAan(kamer, web);
}

/** The message after an opdracht, by its kind: nothing from the address is shown. */
export function geluktMelding(soort: string | undefined, rol: Rol): readonly Melding[] {
  const bekend = OPDRACHTSOORTEN.find((s) => s === soort);
  return bekend
    ? [{ soort: 'goed', tekst: `${opdrachtnaam(bekend, rol)}: ${isBurger(rol) ? 'gelukt' : 'vastgelegd'}.` }]
    : [];
}
