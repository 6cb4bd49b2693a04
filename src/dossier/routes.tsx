import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan, namenVan } from '../gemeente/inrichting.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { ACTIVITEITEN } from '../toegang/activiteiten.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { isBurger, wieVan } from '../toegang/gebruiker.ts';
import { GRONDEN } from '../toegang/inzage.ts';
import type { Inzageregel } from '../toegang/leeslog.ts';
import { leesLeeslog, RESULTAATNAAM } from '../toegang/leeslog.ts';
import { leesNoodinzagen } from '../toegang/noodinzage.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Melding } from '../ui/kader.ts';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { wanneer } from '../ui/weergave.ts';
import { ToetsOverzicht } from '../toets/overzicht.tsx';
import { Dossierpagina } from './dossierpagina.tsx';
import type { Web } from './inzien.tsx';
import { zieDossierIn, zieDossierInOokInNood } from './inzien.tsx';
import { GedeeldDeel } from './gedeeld.tsx';
import { haalInrichting } from './omgeving.ts';
import { Leespagina } from './leespagina.tsx';
import { opdrachtnaam } from './inwonerwoorden.ts';
import { OPDRACHTSOORTEN } from './opdrachten.ts';
import { Noodinzagen } from './noodinzagen.tsx';
import { dossierPaden, dossierRoutes, LEESDELEN } from './paden.ts';
import { maakContext } from './uitvoeren.ts';

const MEDEWERKERS: readonly Rol[] = [
  'screener',
  'klantmanager',
  'administratie',
  'jurist',
  'teamleider',
  'controller',
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
      const ingezien = await zieDossierInOokInNood(web, c, gebruiker);
      if (!ingezien.mag) return ingezien.antwoord;
      const gelukt = c.req.query('gelukt');
      // After an opdracht a resident returns to the own page, not to the file of the employees.
      if (isBurger(gebruiker.rol))
        return c.redirect(
          `/mijn/${ingezien.id}${gelukt ? `?gelukt=${encodeURIComponent(gelukt)}` : ''}`,
          303,
        );
      return c.html(
        <Dossierpagina
          kader={web.kader(c, gebruiker)}
          id={ingezien.id}
          dossier={ingezien.dossier}
          nood={ingezien.nood}
          inrichting={haalInrichting(web.omgeving, gebruiker.gemeente)}
          mailIngesteld={web.omgeving.mailIngesteld}
          brpIngesteld={web.omgeving.brp.ingesteld}
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
      const ingezien = await zieDossierInOokInNood(web, c, gebruiker);
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
      const ingezien = await zieDossierInOokInNood(web, c, gebruiker);
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

  kamer.get(
    dossierRoutes.leeslog,
    {
      recht: [...MEDEWERKERS, 'inwoner', 'vertegenwoordiger', 'mantelzorger'],
      audit: { leest: 'leeslogInzien' },
    },
    async (c, gebruiker) => {
      const ingezien = await zieDossierIn(web, c, gebruiker);
      if (!ingezien.mag) return ingezien.antwoord;
      const inrichting = haalInrichting(web.omgeving, gebruiker.gemeente);
      const [regels, noodinzagen] = await inGemeente(web.omgeving.db, gebruiker.gemeente, async (trx) => [
        await leesLeeslog(trx, ingezien.id, { hoogstens: 200 }),
        await leesNoodinzagen(trx, gebruiker.gemeente, { hoogstens: 50, dossier: ingezien.id }),
      ]);
      return c.html(
        <Pagina
          kader={web.kader(c, gebruiker)}
          titel="Wie las dit dossier?"
          inleiding={
            <p>Elke keer dat iemand dit dossier opent, komt er een regel bij. De laatste 200 staan hier.</p>
          }
          pad={[
            {
              tekst: kruimel(gebruiker.rol, ingezien.id),
              href: dossierPaden.pagina(ingezien.id),
            },
          ]}
        >
          <Noodinzagen noodinzagen={noodinzagen} inrichting={inrichting} />
          <Tabel
            bijschrift="Wie las dit dossier"
            rijen={regels}
            kolommen={[
              { kop: 'Wanneer', cel: (r) => wanneer(r.op) },
              {
                kop: 'Wie',
                cel: (r) => lezer(r, inrichting, gebruiker),
              },
              { kop: 'Waarvoor', cel: (r) => (r.activiteit ? ACTIVITEITEN[r.activiteit].naam : r.doel) },
              { kop: 'Omdat', cel: (r) => (r.grond ? GRONDEN[r.grond] : '') },
              { kop: 'Resultaat', cel: (r) => RESULTAATNAAM[r.resultaat] },
            ]}
            leeg={<Leegte titel="Nog niemand heeft dit dossier geopend." />}
          />
          <GedeeldDeel dossier={ingezien.dossier} rol={gebruiker.rol} />
        </Pagina>,
      );
    },
  );
}

/** An employee by name; of a resident's side only the role, unless it is the reader. */
function kruimel(rol: Rol, id: DossierId): string {
  if (rol === 'inwoner') return 'Mijn hulpvraag';
  return isBurger(rol) ? 'De hulpvraag' : `Dossier ${id}`;
}

function lezer({ persoon, rol }: Inzageregel, inrichting: Inrichting, ik: Gebruiker): string {
  if (persoon === ik.id) return isBurger(ik.rol) ? 'uzelf' : `${ik.naam} (uzelf)`;
  if (rol === null) return 'onbekend';
  return persoon === null || isBurger(rol)
    ? ROLNAAM[rol]
    : `${naamVan(inrichting, persoon)}, ${ROLNAAM[rol]}`;
}

/** The message after an opdracht, by its kind: nothing from the address is shown. */
export function geluktMelding(soort: string | undefined, rol: Rol): readonly Melding[] {
  const bekend = OPDRACHTSOORTEN.find((s) => s === soort);
  return bekend
    ? [{ soort: 'goed', tekst: `${opdrachtnaam(bekend, rol)}: ${isBurger(rol) ? 'gelukt' : 'vastgelegd'}.` }]
    : [];
}
