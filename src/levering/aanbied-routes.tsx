import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import { zieDossierIn } from '../dossier/inzien.tsx';
import { volledigeNaam } from '../dossier/leesrij.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import { HANDELINGEN, magNu } from '../dossier/opdrachten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { maakContext, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesLokaleCode, leesOnderdeelId, leesToewijzingssleutel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import { leesSleutel, nieuweSleutel } from '../platform/nieuweids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, leesVelden, veld, zGelezen, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import { TE_WISSELEN } from './aanbieden.ts';
import { Aanbiedpagina } from './aanbiedpagina.tsx';
import { AANBODWENSEN } from './gebeurtenissen.ts';
import { gekozenDeel, keuzesVoor } from './opdraag-routes.tsx';
import { leveringPaden, leveringRoutes } from './paden.ts';
import { leveringsdelen } from './stand.ts';

const zAanbieden = z.object({
  onderdeel: zGelezen(leesOnderdeelId, 'Kies over welke hulp het gaat.'),
  aanbieder: zGelezen(leesLokaleCode, 'Kies een aanbieder.'),
  wens: zKeuze(AANBODWENSEN, 'Kies wat de inwoner wil.'),
  woorden: zTekst('Schrijf op wat de inwoner ervan zei.', 2_000),
  toelichting: zTekstOfLeeg(2_000),
});

/** Who waits at one provider is offered another: the resident chooses, and then it goes over in one step (Wmo 2.3.5). */
export function aanbiedRoutes(kamer: Kamer, web: Web): void {
  const recht = HANDELINGEN.andereAanbiederAanbieden.rollen;
  kamer.get(leveringRoutes.aanbieden, { recht, audit: { leest: 'leveren' } }, async (c, wie) => {
    const ingezien = await zieDossierIn(web, c, wie);
    if (!ingezien.mag) return ingezien.antwoord;
    const { id, dossier } = ingezien;
    const context = maakContext(web.omgeving, wie.gemeente, wieVan(wie));
    const weigering = magNu('andereAanbiederAanbieden', dossier.toestand, context);
    const gekozen = c.req.query('onderdeel') ?? '';
    return weigering
      ? toon(web, c, wie, id, dossier.toestand, { weigeringen: [weigering], status: 409 })
      : toon(web, c, wie, id, dossier.toestand, { waarden: { onderdeel: [gekozen] }, status: 200 });
  });

  kamer.post(leveringRoutes.aanbieden, { recht, audit: { schrijft: 'leveren' } }, async (c, wie) => {
    const ingezien = await zieDossierIn(web, c, wie);
    if (!ingezien.mag) return ingezien.antwoord;
    const { id, dossier } = ingezien;
    const waarden = leesVelden((await c.req.formData()).entries());
    const sleutel = leesSleutel(veld(waarden, 'sleutel'));
    const gelezen = leesFormulier(zAanbieden, waarden);
    const adres = leesToewijzingssleutel(nieuweSleutel());
    if (!gelezen.gelukt || !adres)
      return toon(web, c, wie, id, dossier.toestand, {
        waarden,
        sleutel,
        fouten: gelezen.gelukt ? {} : gelezen.fouten,
        status: 422,
      });
    const uitkomst = await voerOpdrachtUit(
      web.omgeving,
      { gemeente: wie.gemeente, dossier: id, wie: wieVan(wie), namens: null, sleutel },
      { soort: 'andereAanbiederAanbieden', sleutel: adres, ...gelezen.waarde, opgezocht: null },
    );
    if (uitkomst.gelukt) return c.redirect(dossierPaden.gelukt(id, 'andereAanbiederAanbieden'), 303);
    const { weigeringen } = uitkomst;
    return toon(web, c, wie, id, dossier.toestand, {
      waarden,
      sleutel,
      fouten: veldfoutenUit(weigeringen),
      weigeringen: weigeringen.filter((w) => w.veld === undefined),
      status: 422,
    });
  });
}

async function toon(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  id: DossierId,
  toestand: DossierToestand,
  p: {
    readonly status: 200 | 409 | 422;
    readonly waarden?: Velden;
    readonly fouten?: Veldfouten;
    readonly weigeringen?: readonly Weigering[];
    readonly sleutel?: string;
  },
): Promise<Response> {
  const delen = leveringsdelen(toestand).filter(({ stand }) => TE_WISSELEN.includes(stand));
  const waarden = p.waarden ?? {};
  const deel = gekozenDeel(delen, veld(waarden, 'onderdeel'));
  const { keuzes, verwachting } = deel
    ? await keuzesVoor(web, wie, toestand, deel)
    : { keuzes: [], verwachting: undefined };
  return c.html(
    <Aanbiedpagina
      kader={web.kader(c, wie)}
      pad={{
        tekst: `${volledigeNaam(haalMelding(toestand).inwoner)} (${id})`,
        href: dossierPaden.pagina(id),
      }}
      actie={leveringPaden.aanbieden(id)}
      regels={haalInrichting(web.omgeving, wie.gemeente).regels}
      vandaag={maakContext(web.omgeving, wie.gemeente, wieVan(wie)).vandaag}
      delen={delen}
      deel={deel}
      keuzes={keuzes.filter(({ aanbieder }) => aanbieder.code !== deel?.levering?.opdracht.aanbieder)}
      verwachting={verwachting}
      sleutel={p.sleutel ?? nieuweSleutel()}
      waarden={waarden}
      fouten={p.fouten ?? {}}
      weigeringen={p.weigeringen ?? []}
      dicht={p.status === 409}
    />,
    p.status,
  );
}
