import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVan, plusMaanden } from '../kern/datum.ts';
import { inGemeente } from '../platform/database.ts';
import { leesBladsoort } from '../platform/rekenblad.ts';
import { REGISTERVERSIE } from '../toegang/activiteiten.ts';
import { stuurBlad } from '../toegang/bestand.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { leesAdviezen } from './fg-advies-opslag.ts';
import { adviesvraag, legIngevuldAdviesVast } from './fg-advies-vraag.ts';
import { naarDossier, toezichtPaden, toezichtPatronen } from './paden.ts';
import { FGROLLEN, VERWERKINGENLEZERS, VERZOEKENLEZERS } from './rollen.ts';
import { Verwerkingenpagina, verwerkingenblad } from './verwerkingen-pagina.tsx';
import { leesOpenVerzoeken, telVerzoeken } from './verzoeken-opslag.ts';
import { Verzoekenpagina } from './verzoeken-pagina.tsx';

const JAAR = 12;

/** What data is used for, with the FG's advice about the DPIA; and how requests about data go. */
export function verwerkingenRoutes(kamer: Kamer, web: Web): void {
  kamer.get(toezichtPaden.verwerkingen, { recht: VERWERKINGENLEZERS, audit: 'geen' }, (c, wie) =>
    toonVerwerkingen(web, c, wie),
  );
  kamer.get(toezichtPatronen.verwerkingenbestand, { recht: VERWERKINGENLEZERS, audit: 'geen' }, async (c) => {
    const soort = leesBladsoort(c.req.param('soort'));
    if (!soort) return c.notFound();
    return stuurBlad(c, verwerkingenblad(), soort, `verwerkingen-versie-${REGISTERVERSIE}`);
  });
  kamer.post(
    toezichtPaden.dpiaAdvies,
    { recht: FGROLLEN, audit: { schrijft: 'fgToezicht' } },
    async (c, wie) => {
      const terug = await legIngevuldAdviesVast(web, c, wie, { soort: 'dpia', versie: REGISTERVERSIE });
      return terug
        ? toonVerwerkingen(web, c, wie, terug)
        : c.redirect(`${toezichtPaden.verwerkingen}?gedaan=ja`, 303);
    },
  );

  kamer.get(
    toezichtPaden.verzoeken,
    { recht: VERZOEKENLEZERS, audit: { leest: 'controleren' } },
    async (c, wie) => {
      const vandaag = datumVan(web.omgeving.klok.nu());
      const vanaf = plusMaanden(vandaag, -JAAR);
      const [open, tellingen] = await inGemeente(web.omgeving.db, wie.gemeente, async (trx) => [
        await leesOpenVerzoeken(trx, wie.gemeente),
        await telVerzoeken(trx, wie.gemeente, vanaf),
      ]);
      c.var.getoond(open.map(({ dossier }) => dossier));
      return c.html(
        <Verzoekenpagina
          kader={web.kader(c, wie)}
          naarDossier={naarDossier(wie.rol)}
          {...{ vandaag, vanaf, open, tellingen }}
        />,
      );
    },
  );
}

async function toonVerwerkingen(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  terug?: { readonly ingevuld: Velden; readonly fouten?: Veldfouten },
): Promise<Response> {
  const adviezen = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
    leesAdviezen(trx, wie.gemeente, 'dpia'),
  );
  return c.html(
    <Verwerkingenpagina
      kader={web.kader(c, wie)}
      inrichting={haalInrichting(web.omgeving, wie.gemeente)}
      adviezen={adviezen}
      vraag={adviesvraag(wie, toezichtPaden.dpiaAdvies, [], terug)}
      fouten={terug?.fouten}
      meldingen={c.req.query('gedaan') === 'ja' ? [{ soort: 'goed', tekst: 'Uw advies is vastgelegd.' }] : []}
    />,
    terug?.fouten ? 422 : 200,
  );
}
