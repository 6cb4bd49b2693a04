import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { ROLLEN } from '../kern/rollen.ts';
import { isMedewerker } from '../toegang/gebruiker.ts';
import type { Kamer } from '../toegang/route.ts';
import { Inrichtingpagina } from './inrichtingpagina.tsx';
import { beheerPaden } from './paden.ts';

/** What the municipality filled in, for everybody who works there: it decides what they can do. */
export function inrichtingRoutes(kamer: Kamer, web: Web): void {
  kamer.get(
    beheerPaden.inrichting,
    { recht: ROLLEN.filter(isMedewerker), audit: { leest: 'inrichten' } },
    (c, wie) =>
      c.html(
        <Inrichtingpagina
          kader={web.kader(c, wie)}
          inrichting={haalInrichting(web.omgeving, wie.gemeente)}
          beheert={wie.rol === 'beheerder'}
        />,
      ),
  );
}
