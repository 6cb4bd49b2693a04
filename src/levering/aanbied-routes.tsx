import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import type { DossierToestand } from '../dossier/toestand.ts';
import { maakContext } from '../dossier/uitvoeren.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesLokaleCode, leesOnderdeelId } from '../kern/ids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { leesFormulier, veld, zGelezen, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import { AANGEBODENWENSEN, TE_WISSELEN } from './aanbieden.ts';
import { Aanbiedpagina } from './aanbiedpagina.tsx';
import { gekozenDeel, keuzesVoor } from './opdraag-routes.tsx';
import { leveringPaden, leveringRoutes } from './paden.ts';
import type { Getoond } from './keuze-routes.ts';
import { keuzeRoutes, paginabasis } from './keuze-routes.ts';
import { leveringsdelen } from './stand.ts';

const zAanbieden = z.object({
  onderdeel: zGelezen(leesOnderdeelId, 'Kies over welke hulp het gaat.'),
  aanbieder: zGelezen(leesLokaleCode, 'Kies een aanbieder.'),
  wens: zKeuze(AANGEBODENWENSEN, 'Kies wat de inwoner wil.'),
  woorden: zTekst('Schrijf op wat de inwoner ervan zei.', 2_000),
  toelichting: zTekstOfLeeg(2_000),
});

/** Who waits at one provider is offered another: the resident chooses, and then it goes over in one step (Wmo 2.3.5). */
export function aanbiedRoutes(kamer: Kamer, web: Web): void {
  keuzeRoutes(kamer, web, {
    soort: 'andereAanbiederAanbieden',
    pad: leveringRoutes.aanbieden,
    lees(waarden, sleutel) {
      const gelezen = leesFormulier(zAanbieden, waarden);
      return gelezen.gelukt
        ? {
            gelukt: true,
            waarde: { soort: 'andereAanbiederAanbieden', sleutel, ...gelezen.waarde, opgezocht: null },
          }
        : gelezen;
    },
    toon: (...gevraagd) => toon(web, ...gevraagd),
  });
}

async function toon(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  id: DossierId,
  toestand: DossierToestand,
  p: Getoond,
): Promise<Response> {
  const delen = leveringsdelen(toestand).filter(({ stand }) => TE_WISSELEN.includes(stand));
  const waarden = p.waarden ?? {};
  const deel = gekozenDeel(delen, veld(waarden, 'onderdeel'));
  const { keuzes, verwachting } = deel
    ? await keuzesVoor(web, wie, toestand, deel)
    : { keuzes: [], verwachting: undefined };
  return c.html(
    <Aanbiedpagina
      {...paginabasis(web, c, wie, { id, toestand }, p)}
      actie={leveringPaden.aanbieden(id)}
      vandaag={maakContext(web.omgeving, wie.gemeente, wieVan(wie)).vandaag}
      delen={delen}
      deel={deel}
      keuzes={keuzes.filter(({ aanbieder }) => aanbieder.code !== deel?.levering?.opdracht.aanbieder)}
      verwachting={verwachting}
    />,
    p.status,
  );
}
