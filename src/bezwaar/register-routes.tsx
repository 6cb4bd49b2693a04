import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import type { Kamer } from '../toegang/route.ts';
import { bezwaarPaden } from './paden.ts';
import { leesBezwaarregister } from './register-queries.ts';
import { Bezwaarregisterpagina } from './registerpagina.tsx';

/** Who learns from objections, and who checks. */
export const BEZWAARREGISTERLEZERS: readonly Rol[] = ['jurist', 'teamleider', 'controller'];

/** Why people object, and what came of it. */
export function bezwaarregisterRoutes(kamer: Kamer, web: Web): void {
  kamer.get(
    bezwaarPaden.register,
    { recht: BEZWAARREGISTERLEZERS, audit: { leest: 'sturen' } },
    async (c, wie) => {
      const { kleinsteGroep } = haalInrichting(web.omgeving, wie.gemeente).regels;
      return c.html(
        <Bezwaarregisterpagina
          kader={web.kader(c, wie)}
          telling={await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
            leesBezwaarregister(trx, wie.gemeente),
          )}
          kleinsteGroep={wie.rol === 'controller' ? 1 : kleinsteGroep}
        />,
      );
    },
  );
}
