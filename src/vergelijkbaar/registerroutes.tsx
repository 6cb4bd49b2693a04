import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVan } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { leesBladsoort } from '../platform/rekenblad.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { stuurBlad } from '../toegang/bestand.ts';
import type { Kamer } from '../toegang/route.ts';
import { registerPaden, registerRoutepaden } from './paden.ts';
import { registerblad } from './registerblad.ts';
import { Registerpagina } from './registerpagina.tsx';
import { leesBereikt, leesRegister, leesSpreiding } from './register-queries.ts';
import { leesRegistervraag } from './registervraag.ts';

export const REGISTERLEZERS: readonly Rol[] = ['controller', 'teamleider'];
const VERKLARING = { recht: REGISTERLEZERS, audit: { leest: 'controleren' } } as const;
const OP_DE_PAGINA = 100;
const IN_EEN_BESTAND = 100_000;

/** The maatwerkregister, for control and for who leads a team; each sees the dossiers it may see. */
export function registerRoutes(kamer: Kamer, web: Web): void {
  kamer.get(registerPaden.register, VERKLARING, async (c, wie) => {
    const { vraag, fouten } = leesRegistervraag(c.req.query());
    const [regels, spreiding, bereikt] = await inGemeente(web.omgeving.db, wie.gemeente, async (trx) => [
      await leesRegister(trx, inzageFilter(wie), vraag, OP_DE_PAGINA + 1),
      await leesSpreiding(trx, inzageFilter(wie)),
      await leesBereikt(trx, inzageFilter(wie)),
    ]);
    const getoond = regels.slice(0, OP_DE_PAGINA);
    for (const { dossier } of getoond) await c.var.gelezen(dossier);
    return c.html(
      <Registerpagina
        kader={web.kader(c, wie)}
        inrichting={haalInrichting(web.omgeving, wie.gemeente)}
        vraag={vraag}
        fouten={fouten}
        regels={getoond}
        meer={regels.length > OP_DE_PAGINA}
        spreiding={spreiding}
        bereikt={bereikt}
      />,
      Object.keys(fouten).length > 0 ? 422 : 200,
    );
  });

  kamer.get(registerRoutepaden.bestand, VERKLARING, async (c, wie) => {
    const soort = leesBladsoort(c.req.param('soort'));
    if (!soort) return c.notFound();
    const { vraag } = leesRegistervraag(c.req.query());
    const regels = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      leesRegister(trx, inzageFilter(wie), vraag, IN_EEN_BESTAND),
    );
    for (const { dossier } of regels) await c.var.gelezen(dossier);
    const blad = registerblad(regels, haalInrichting(web.omgeving, wie.gemeente));
    const dag = datumVan(web.omgeving.klok.nu());
    return stuurBlad(c, blad, soort, `maatwerkregister-${dag}`);
  });
}
