import { z } from 'zod';
import { HANDELINGEN, magNu } from '../dossier/opdrachten.ts';
import type { Web } from '../dossier/inzien.tsx';
import { zieDossierIn } from '../dossier/inzien.tsx';
import { dossierPaden } from '../dossier/paden.ts';
import { maakContext, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { leesDatum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesLokaleCode, leesOverlegsleutel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, leesVelden, veld, zGelezen, zKeuze, zTekst, zVinkje } from '../ui/velden.ts';
import { OVERLEGDOELEN } from './gebeurtenissen.ts';
import { Inbrengpagina } from './inbrengpagina.tsx';
import { overlegPaden, overlegRoutes } from './paden.ts';
import { teKiezen } from './routes.tsx';

const zInbreng = z.object({
  overleg: zGelezen((tekst) => {
    const [code, dag] = tekst.split(' ');
    const reeks = leesLokaleCode(code ?? '');
    const gelezen = leesDatum(dag ?? '');
    return reeks && gelezen ? { reeks, dag: gelezen } : undefined;
  }, 'Kies in welk overleg.'),
  doel: zKeuze(OVERLEGDOELEN, 'Kies waarvoor u de casus inbrengt.'),
  vraag: zTekst('Schrijf op wat u het overleg vraagt.', 2_000),
  casus: zTekst('Schrijf op waar het om gaat.', 8_000),
  nagelezen: zVinkje(),
});

/** Mounted here and not with the other opdrachten: its form shows the meetings that come. */
export function inbrengRoutes(kamer: Kamer, web: Web): void {
  const recht = HANDELINGEN.casusInbrengen.rollen;
  kamer.get(overlegRoutes.inbrengen, { recht, audit: { leest: 'overleggen' } }, async (c, wie) => {
    const ingezien = await zieDossierIn(web, c, wie);
    if (!ingezien.mag) return ingezien.antwoord;
    const { id, dossier } = ingezien;
    const context = maakContext(web.omgeving, wie.gemeente, wieVan(wie));
    const weigering = magNu('casusInbrengen', dossier.toestand, context);
    if (weigering) return toon(web, c, wie, id, { weigeringen: [weigering], status: 409 });
    return toon(web, c, wie, id, { status: 200 });
  });

  kamer.post(overlegRoutes.inbrengen, { recht, audit: { schrijft: 'overleggen' } }, async (c, wie) => {
    const ingezien = await zieDossierIn(web, c, wie);
    if (!ingezien.mag) return ingezien.antwoord;
    const { id } = ingezien;
    const waarden = leesVelden((await c.req.formData()).entries());
    const sleutel = veld(waarden, 'sleutel') || nieuweSleutel();
    const gelezen = leesFormulier(zInbreng, waarden);
    const adres = leesOverlegsleutel(nieuweSleutel());
    if (!gelezen.gelukt || !adres)
      return toon(web, c, wie, id, {
        waarden,
        sleutel,
        fouten: gelezen.gelukt ? {} : gelezen.fouten,
        status: 422,
      });
    const { overleg, ...rest } = gelezen.waarde;
    const uitkomst = await voerOpdrachtUit(
      web.omgeving,
      { gemeente: wie.gemeente, dossier: id, wie: wieVan(wie), namens: null, sleutel },
      { soort: 'casusInbrengen', sleutel: adres, ...overleg, ...rest, tafel: null, collegas: [] },
    );
    if (uitkomst.gelukt) return c.redirect(dossierPaden.gelukt(id, 'casusInbrengen'), 303);
    const { weigeringen } = uitkomst;
    return toon(web, c, wie, id, {
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
  p: {
    readonly status: 200 | 409 | 422;
    readonly waarden?: Velden;
    readonly fouten?: Veldfouten;
    readonly weigeringen?: readonly Weigering[];
    readonly sleutel?: string;
  },
): Promise<Response> {
  return c.html(
    <Inbrengpagina
      kader={web.kader(c, wie)}
      pad={{ tekst: id, href: dossierPaden.pagina(id) }}
      actie={overlegPaden.inbrengen(id)}
      sleutel={p.sleutel ?? nieuweSleutel()}
      bijeenkomsten={await teKiezen(web, wie)}
      waarden={p.waarden ?? {}}
      fouten={p.fouten ?? {}}
      weigeringen={p.weigeringen ?? []}
      dicht={p.status === 409}
    />,
    p.status,
  );
}
