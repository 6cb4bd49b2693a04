import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { namenVan } from '../gemeente/inrichting.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, leesVelden, maakVelden, veld, zKeuze, zTekst } from '../ui/velden.ts';
import { leesRegister, zetStatus } from './knelpunt-queries.ts';
import { Knelpuntpagina, Knelpuntstandpagina } from './knelpuntpagina.tsx';
import { doorbraakPaden, doorbraakRoutes } from './paden.ts';
import { KNELPUNTSTATUSSEN } from './register.ts';

/** Who learns from it, and who checks; there is no role for policy yet, so the jurist and the teamleider set it. */
export const KNELPUNTLEZERS: readonly Rol[] = ['teamleider', 'jurist', 'controller'];
const ZETTERS: readonly Rol[] = ['teamleider', 'jurist'];

const zStand = z.object({
  status: zKeuze(KNELPUNTSTATUSSEN, 'Kies waar het knelpunt heen gaat.'),
  notitie: zTekst('Schrijf op waarom, en wat is afgesproken.', 2_000),
});

/** The register of bottlenecks, and where a person sends one. */
export function knelpuntRoutes(kamer: Kamer, web: Web): void {
  const register = (wie: Gebruiker) =>
    inGemeente(web.omgeving.db, wie.gemeente, (trx) => leesRegister(trx, wie.gemeente));

  kamer.get(
    doorbraakPaden.knelpunten,
    { recht: KNELPUNTLEZERS, audit: { leest: 'sturen' } },
    async (c, wie) => {
      const inrichting = haalInrichting(web.omgeving, wie.gemeente);
      const namen = namenVan(inrichting);
      const { regels } = inrichting;
      return c.html(
        <Knelpuntpagina
          kader={web.kader(c, wie)}
          regels={await register(wie)}
          kleinsteGroep={wie.rol === 'controller' ? 1 : regels.kleinsteGroep}
          magZetten={ZETTERS.includes(wie.rol)}
          naamVan={(persoon) => namen[persoon] ?? persoon}
        />,
      );
    },
  );

  const standpagina = async (
    c: Verzoek,
    wie: Gebruiker,
    waarden: (sleutelVelden: Velden) => Velden,
    fouten: Veldfouten = {},
  ): Promise<Response> => {
    const sleutel = c.req.query('regel') ?? '';
    const regel = (await register(wie)).find((r) => r.sleutel === sleutel);
    if (!regel) return c.redirect(doorbraakPaden.knelpunten, 303);
    const begin = maakVelden({ status: regel.stand?.status });
    return c.html(
      <Knelpuntstandpagina
        kader={web.kader(c, wie)}
        regel={regel}
        waarden={waarden(begin)}
        fouten={fouten}
      />,
      Object.keys(fouten).length > 0 ? 422 : 200,
    );
  };

  kamer.get(doorbraakRoutes.knelpuntstand, { recht: ZETTERS, audit: { leest: 'sturen' } }, (c, wie) =>
    standpagina(c, wie, (begin) => begin),
  );

  kamer.post(
    doorbraakRoutes.knelpuntstand,
    { recht: ZETTERS, audit: { schrijft: 'sturen' } },
    async (c, wie) => {
      const ingevuld = leesVelden((await c.req.formData()).entries());
      const gelezen = leesFormulier(zStand, ingevuld);
      if (!gelezen.gelukt) return standpagina(c, wie, () => ingevuld, gelezen.fouten);
      const sleutel = veld(ingevuld, 'regel');
      // Only what stands in the register can be sent somewhere.
      if ((await register(wie)).some((r) => r.sleutel === sleutel)) {
        const op = web.omgeving.klok.nu();
        await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
          zetStatus(trx, { gemeente: wie.gemeente, sleutel, ...gelezen.waarde, door: wie.id, op }),
        );
      }
      return c.redirect(doorbraakPaden.knelpunten, 303);
    },
  );
}
