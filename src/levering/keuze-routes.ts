import type { Web } from '../dossier/inzien.tsx';
import { zieDossierIn } from '../dossier/inzien.tsx';
import { volledigeNaam } from '../dossier/leesrij.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { HANDELINGEN, magNu } from '../dossier/opdrachten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { maakContext, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import type { DossierId, Toewijzingssleutel } from '../kern/ids.ts';
import { leesToewijzingssleutel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import { leesSleutel, nieuweSleutel } from '../platform/nieuweids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { leesVelden, veld } from '../ui/velden.ts';
import type { leveringRoutes } from './paden.ts';

/** What the form shows besides the dossier: what was filled in and what is wrong with it. */
export interface Getoond {
  readonly status: 200 | 409 | 422;
  readonly waarden?: Velden;
  readonly fouten?: Veldfouten;
  readonly weigeringen?: readonly Weigering[];
  readonly sleutel?: string;
}

interface Keuzeopdracht {
  readonly soort: 'leveringOpdragen' | 'andereAanbiederAanbieden' | 'opvolgerRegelen';
  readonly pad: (typeof leveringRoutes)['opdragen' | 'aanbieden' | 'opvolgen'];
  readonly lees: (
    waarden: Velden,
    adres: Toewijzingssleutel,
  ) =>
    | { readonly gelukt: true; readonly waarde: DossierOpdracht }
    | { readonly gelukt: false; readonly fouten: Veldfouten };
  readonly toon: (
    c: Verzoek,
    wie: Gebruiker,
    id: DossierId,
    toestand: DossierToestand,
    p: Getoond,
  ) => Promise<Response>;
}

/** What each of these pages has: whose it is, and the form as it was filled in. */
export function paginabasis(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  { id, toestand }: { readonly id: DossierId; readonly toestand: DossierToestand },
  p: Getoond,
) {
  return {
    kader: web.kader(c, wie),
    pad: {
      tekst: `${volledigeNaam(haalMelding(toestand).inwoner)} (${id})`,
      href: dossierPaden.pagina(id),
    },
    regels: haalInrichting(web.omgeving, wie.gemeente).regels,
    sleutel: p.sleutel ?? nieuweSleutel(),
    waarden: p.waarden ?? {},
    fouten: p.fouten ?? {},
    weigeringen: p.weigeringen ?? [],
    dicht: p.status === 409,
  };
}

/** Mounted here and not with the other opdrachten: these forms show the providers, and how soon each can begin. */
export function keuzeRoutes(kamer: Kamer, web: Web, { soort, pad, lees, toon }: Keuzeopdracht): void {
  const recht = HANDELINGEN[soort].rollen;
  kamer.get(pad, { recht, audit: { leest: 'leveren' } }, async (c, wie) => {
    const ingezien = await zieDossierIn(web, c, wie);
    if (!ingezien.mag) return ingezien.antwoord;
    const { id, dossier } = ingezien;
    const context = maakContext(web.omgeving, wie.gemeente, wieVan(wie));
    const weigering = magNu(soort, dossier.toestand, context);
    const waarden = { onderdeel: [c.req.query('onderdeel') ?? ''] };
    return toon(
      c,
      wie,
      id,
      dossier.toestand,
      weigering ? { weigeringen: [weigering], status: 409 } : { waarden, status: 200 },
    );
  });

  kamer.post(pad, { recht, audit: { schrijft: 'leveren' } }, async (c, wie) => {
    const ingezien = await zieDossierIn(web, c, wie);
    if (!ingezien.mag) return ingezien.antwoord;
    const { id, dossier } = ingezien;
    const waarden = leesVelden((await c.req.formData()).entries());
    const sleutel = leesSleutel(veld(waarden, 'sleutel'));
    const adres = leesToewijzingssleutel(nieuweSleutel());
    const gelezen = adres && lees(waarden, adres);
    if (!gelezen?.gelukt)
      return toon(c, wie, id, dossier.toestand, {
        waarden,
        sleutel,
        fouten: gelezen?.fouten ?? {},
        status: 422,
      });
    const uitkomst = await voerOpdrachtUit(
      web.omgeving,
      { gemeente: wie.gemeente, dossier: id, wie: wieVan(wie), namens: null, sleutel },
      gelezen.waarde,
    );
    if (uitkomst.gelukt) return c.redirect(dossierPaden.gelukt(id, soort), 303);
    const { weigeringen } = uitkomst;
    return toon(c, wie, id, dossier.toestand, {
      waarden,
      sleutel,
      fouten: veldfoutenUit(weigeringen),
      weigeringen: weigeringen.filter((w) => w.veld === undefined),
      status: 422,
    });
  });
}
