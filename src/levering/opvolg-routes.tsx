import { z } from 'zod';
import { leesAanbiedereinden } from '../contracten/register-queries.ts';
import type { Web } from '../dossier/inzien.tsx';
import { eindeVan } from '../dossier/leveringpunten.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { maakContext } from '../dossier/uitvoeren.ts';
import type { Datum } from '../kern/datum.ts';
import { leesDatum, plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesLokaleCode, leesOnderdeelId } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Velden } from '../ui/velden.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zDatumOfLeeg,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
} from '../ui/velden.ts';
import { aangekondigdeStop } from './aangekondigd.ts';
import { eindeBij } from './aanbiedereinde.ts';
import { OPVOLGREDENEN } from './gebeurtenissen.ts';
import type { Getoond } from './keuze-routes.ts';
import { keuzeRoutes, paginabasis } from './keuze-routes.ts';
import { gekozenDeel, keuzesVoor } from './opdraag-routes.tsx';
import { Opvolgpagina } from './opvolgpagina.tsx';
import { leveringPaden, leveringRoutes } from './paden.ts';
import { leveringsdelen } from './stand.ts';

const zOpvolgen = z.object({
  onderdeel: zGelezen(leesOnderdeelId, 'Kies over welke hulp het gaat.'),
  reden: zKeuze(OPVOLGREDENEN, 'Kies waarom een ander het overneemt.'),
  laatsteDag: zDatum('Vul de laatste dag bij de aanbieder van nu in.'),
  begin: zDatumOfLeeg('Vul een bestaande datum in, of laat dit leeg.'),
  aanbieder: zGelezen(leesLokaleCode, 'Kies een aanbieder.'),
  woorden: zTekst('Schrijf op wat de inwoner ervan zei.', 2_000),
  toelichting: zTekstOfLeeg(2_000),
});

/** Help that runs is given to the next provider before it stops at this one (contractstandaard Wmo 3.7). */
export function opvolgRoutes(kamer: Kamer, web: Web): void {
  keuzeRoutes(kamer, web, {
    soort: 'opvolgerRegelen',
    pad: leveringRoutes.opvolgen,
    lees(waarden, sleutel) {
      const gelezen = leesFormulier(zOpvolgen, waarden);
      if (!gelezen.gelukt) return gelezen;
      const { begin, ...rest } = gelezen.waarde;
      return {
        gelukt: true,
        waarde: {
          soort: 'opvolgerRegelen',
          sleutel,
          ...rest,
          begin: begin ?? plusDagen(rest.laatsteDag, 1),
          opgezocht: null,
        },
      };
    },
    toon: (...gevraagd) => toon(web, ...gevraagd),
  });
}

/** The day that is known already: where the provider of now ends, or that it announced. */
function begonnen(waarden: Velden, laatste: Datum | undefined, vandaag: Datum): Velden {
  if (!laatste || veld(waarden, 'laatsteDag') !== '') return waarden;
  const laatsteDag = laatste < vandaag ? vandaag : laatste;
  return { ...waarden, ...maakVelden({ laatsteDag, reden: 'aanbiederStopt' }) };
}

async function toon(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  id: DossierId,
  toestand: DossierToestand,
  p: Getoond,
): Promise<Response> {
  const { vandaag } = maakContext(web.omgeving, wie.gemeente, wieVan(wie));
  const delen = leveringsdelen(toestand).filter(
    ({ stand, levering }) => stand === 'loopt' && levering !== undefined,
  );
  const deel = gekozenDeel(delen, veld(p.waarden ?? {}, 'onderdeel'));
  const einden = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
    leesAanbiedereinden(trx, wie.gemeente),
  );
  const tm = deel ? eindeVan(toestand, deel.onderdeel.gevraagd, deel.onderdeel.einde) : null;
  const bekend = deel && eindeBij(deel, tm, einden);
  const einde = bekend && bekend.vanaf <= vandaag ? bekend : undefined;
  const laatsteDag = einde?.laatsteDag ?? (deel?.levering && aangekondigdeStop(deel.levering)?.stoptOp);
  const waarden = p.fouten ? (p.waarden ?? {}) : begonnen(p.waarden ?? {}, laatsteDag, vandaag);
  const laatste = leesDatum(veld(waarden, 'laatsteDag'));
  const begin = leesDatum(veld(waarden, 'begin')) ?? (laatste && plusDagen(laatste, 1));
  const { keuzes } = deel
    ? await keuzesVoor(web, wie, toestand, deel, begin !== undefined && begin > vandaag ? begin : undefined)
    : { keuzes: [] };
  return c.html(
    <Opvolgpagina
      {...paginabasis(web, c, wie, { id, toestand }, p)}
      actie={leveringPaden.opvolgen(id)}
      vandaag={vandaag}
      delen={delen}
      deel={deel}
      einde={einde}
      tm={tm}
      keuzes={keuzes.filter(({ aanbieder }) => aanbieder.code !== deel?.levering?.opdracht.aanbieder)}
      waarden={waarden}
    />,
    p.status,
  );
}
