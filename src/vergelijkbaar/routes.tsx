import type { Web } from '../dossier/inzien.tsx';
import { zieDossierIn } from '../dossier/inzien.tsx';
import { kenmerkenVan } from '../dossier/kenmerken.ts';
import { dossierRoutes } from '../dossier/paden.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import { NAASTEN, vergelijkbareGevallen } from '../dossier/vergelijkbaar.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Kamer } from '../toegang/route.ts';
import { schermAf } from './afscherming.ts';
import { VergelijkbaarPagina } from './pagina.tsx';

const AFWEGERS: readonly Rol[] = ['klantmanager', 'jurist', 'teamleider', 'controller'];

/** Comparable cases beside a dossier, for who weighs or checks it. */
export function vergelijkRoutes(kamer: Kamer, web: Web): void {
  kamer.get(
    dossierRoutes.vergelijkbaar,
    { recht: AFWEGERS, audit: { leest: 'toetsen' } },
    async (c, gebruiker) => {
      const ingezien = await zieDossierIn(web, c, gebruiker);
      if (!ingezien.mag) return ingezien.antwoord;
      const { regels } = haalInrichting(web.omgeving, gebruiker.gemeente);
      const hier = kenmerkenVan(ingezien.dossier.toestand);
      const gevonden = await vergelijkbareGevallen(web.omgeving.db, gebruiker.gemeente, ingezien.id, hier);
      return c.html(
        <VergelijkbaarPagina
          kader={web.kader(c, gebruiker)}
          id={ingezien.id}
          hier={hier}
          naasten={gevonden.slice(0, NAASTEN)}
          afgeschermd={schermAf(gevonden, regels.kleinsteGroep, NAASTEN)}
          kleinsteGroep={regels.kleinsteGroep}
          regels={regels}
        />,
      );
    },
  );
}
