import type { Web } from '../dossier/inzien.tsx';
import { voegDagToe } from '../dossier/kalenderdagen.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVoluit, leesDatum } from '../kern/datum.ts';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Melding } from '../ui/kader.ts';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { leesVelden } from '../ui/velden.ts';
import { AL_TOEGEVOEGD, leesGelijkstelling } from './gelijkstelling.ts';
import { leesKalender } from './kalender-queries.ts';
import { Kalenderpagina } from './kalenderpagina.tsx';
import { beheerPaden } from './paden.ts';

/** The calendar of the municipality: which days are free by royal decree (Atw 3 lid 3). */
export function kalenderRoutes(kamer: Kamer, web: Web): void {
  const toon = async (
    c: Verzoek,
    wie: Gebruiker,
    waarden: Velden,
    fouten?: Veldfouten,
  ): Promise<Response> => {
    const inrichting = haalInrichting(web.omgeving, wie.gemeente);
    const regels = await inGemeente(web.omgeving.db, wie.gemeente, (trx) => leesKalender(trx, inrichting));
    const pagina = (
      <Kalenderpagina
        kader={web.kader(c, wie)}
        regels={regels}
        waarden={waarden}
        fouten={fouten}
        meldingen={meldingUit(c)}
      />
    );
    return c.html(pagina, fouten ? 422 : 200);
  };

  kamer.get(beheerPaden.kalender, { recht: ['beheerder'], audit: { leest: 'inrichten' } }, (c, wie) =>
    toon(c, wie, {}),
  );

  kamer.post(
    beheerPaden.kalender,
    { recht: ['beheerder'], audit: { schrijft: 'inrichten' } },
    async (c, wie) => {
      const ingevuld = leesVelden((await c.req.formData()).entries());
      const { kalender } = haalInrichting(web.omgeving, wie.gemeente).regels;
      const gelezen = leesGelijkstelling(ingevuld, kalender);
      if (!gelezen.gelukt) return toon(c, wie, ingevuld, gelezen.fouten);
      const { datum: dag } = gelezen.waarde;
      // Another process may have been first: the table knows.
      if (!(await voegDagToe(web.omgeving, wie.gemeente, wie.id, gelezen.waarde)))
        return toon(c, wie, ingevuld, { dag: AL_TOEGEVOEGD(dag) });
      web.omgeving.log.info({ dag, door: wie.id }, 'dag aan de kalender toegevoegd');
      return c.redirect(beheerPaden.dagToegevoegd(dag), 303);
    },
  );
}

/** After the redirect; only a day from the address is shown. */
function meldingUit(c: Verzoek): readonly Melding[] {
  const dag = leesDatum(c.req.query('toegevoegd') ?? '');
  return dag ? [{ soort: 'goed', tekst: `Toegevoegd aan de kalender: ${datumVoluit(dag)}.` }] : [];
}
