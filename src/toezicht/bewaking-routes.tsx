import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { namenOmUitTeKiezen } from '../gemeente/inrichting.ts';
import { leesPersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { WERKVERDELERS } from '../melding/vertrouwelijk.ts';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { leesFormulier, leesVelden, zGelezen, zTekst } from '../ui/velden.ts';
import { Bewaking } from './bewaking-pagina.tsx';
import { leesBewaakte } from './bewaking-queries.ts';
import { zDossiernummer } from './noodinzage.ts';
import { toezichtPaden } from './paden.ts';

export const BEWAKINGLEZERS: readonly Rol[] = ['teamleider', 'controller'];

const zOverdracht = z.object({
  dossier: zDossiernummer,
  aan: zGelezen(leesPersoonId, 'Kies wie het overneemt.'),
  reden: zTekst('Schrijf op waarom een ander het overneemt.', 2_000),
});

/** Tells a teamleider no more than that it did not happen: which dossiers are vertrouwelijk is not his to know. */
const NIET_OVER_TE_DRAGEN: Weigering = {
  code: 'nietOverTeDragen',
  reden: 'Er is geen vertrouwelijk dossier met dit nummer, of de persoon die u koos bewaakt het al.',
  artikel: 'Wmo 5.3.3, BIO2 8.03.01',
  uitweg: 'Kijk of het nummer klopt. De controller ziet welke dossiers vertrouwelijk zijn.',
};

/**
 * Who guards a vertrouwelijk dossier can be away. The controller sees which they are and who guards them; the teamleider
 * lets another named person take over, without seeing the dossier.
 */
export function bewakingRoutes(kamer: Kamer, web: Web): void {
  kamer.get(toezichtPaden.bewaking, { recht: BEWAKINGLEZERS, audit: { leest: 'controleren' } }, (c, wie) =>
    toon(web, c, wie, {}),
  );
  kamer.post(
    toezichtPaden.bewaking,
    { recht: ['teamleider'], audit: { schrijft: 'verdelen' } },
    async (c, wie) => {
      const ingevuld = leesVelden((await c.req.formData()).entries());
      const gelezen = leesFormulier(zOverdracht, ingevuld);
      if (!gelezen.gelukt) return toon(web, c, wie, { ingevuld, fouten: gelezen.fouten });
      const { dossier, ...rest } = gelezen.waarde;
      const { gemeente } = wie;
      const uitkomst = await voerOpdrachtUit(
        web.omgeving,
        { gemeente, dossier, wie: wieVan(wie), namens: null, sleutel: null },
        { soort: 'bewakingOverdragen', rol: null, ...rest },
      );
      if (uitkomst.gelukt) return c.redirect(toezichtPaden.bewakingGedaan, 303);
      await c.var.gelezen(dossier);
      const onbekend = uitkomst.weigeringen.filter(({ code }) => code === 'geenWerkverdeler');
      return toon(web, c, wie, {
        ingevuld,
        ...(onbekend.length > 0
          ? { fouten: veldfoutenUit(onbekend) }
          : { weigeringen: [NIET_OVER_TE_DRAGEN] }),
      });
    },
  );
}

interface Terug {
  readonly ingevuld?: Velden;
  readonly fouten?: Veldfouten;
  readonly weigeringen?: readonly Weigering[];
}

async function toon(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  { ingevuld = {}, fouten, weigeringen = [] }: Terug,
): Promise<Response> {
  const inrichting = haalInrichting(web.omgeving, wie.gemeente);
  const bewaakt =
    wie.rol === 'controller'
      ? await inGemeente(web.omgeving.db, wie.gemeente, (trx) => leesBewaakte(trx, wie.gemeente))
      : undefined;
  c.var.getoond((bewaakt ?? []).map(({ dossier }) => dossier));
  return c.html(
    <Bewaking
      kader={web.kader(c, wie)}
      inrichting={inrichting}
      bewaakt={bewaakt}
      namen={namenOmUitTeKiezen(inrichting, WERKVERDELERS)}
      waarden={ingevuld}
      fouten={fouten}
      weigeringen={weigeringen}
      meldingen={
        c.req.query('gedaan') === 'overgedragen'
          ? [{ soort: 'goed', tekst: 'Een ander bewaakt het dossier nu. Het staat in het dossier.' }]
          : []
      }
    />,
    fouten ? 422 : weigeringen.length > 0 ? 404 : 200,
  );
}
