import { datumLang, datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { BrpPersoon } from '../koppelvlakken/brp/persoon.ts';
import { inwonerVeldenUit } from '../melding/inwonervelden.tsx';
import { MEDEWERKERS } from '../melding/lopend.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import { leesSleutel, nieuweSleutel } from '../platform/nieuweids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { LEVERAARS } from '../levering/eisen.ts';
import { leesVelden, veld } from '../ui/velden.ts';
import { Brppagina, type Brpuitslag } from './brppagina.tsx';
import { padVan } from './formulieren.ts';
import type { Web } from './inzien.tsx';
import { zieDossierIn } from './inzien.tsx';
import { dossierPaden, dossierRoutes } from './paden.ts';
import type { Dossier } from './uitvoeren.ts';
import { voerOpdrachtUit } from './uitvoeren.ts';
import { inwonerMetBrp, letOp, teSluiten, verschillen, zonderAntwoord } from './volgensbrp.ts';

const ZONDER_BSN =
  'Van deze inwoner is het burgerservicenummer nog niet bekend. Vul dat eerst in bij de gegevens van de inwoner.';

/**
 * What a dossier says about its resident beside what the basisregistratie personen says (Wmo 2.3.4, 5.1.1 lid 1). It
 * is asked by a person who presses a button, never by opening a page.
 */
export function brpRoutes(kamer: Kamer, web: Web): void {
  const LEEST = { recht: MEDEWERKERS, audit: { leest: 'brpRaadplegen' } } as const;

  kamer.get(dossierRoutes.brp, LEEST, async (c, gebruiker) => {
    const ingezien = await zieDossierIn(web, c, gebruiker);
    if (!ingezien.mag) return ingezien.antwoord;
    const { bsn } = haalMelding(ingezien.dossier.toestand).inwoner;
    const uitslag = bsn === null ? ({ soort: 'melding', tekst: ZONDER_BSN } as const) : undefined;
    return toon(web, c, gebruiker, ingezien.id, { uitslag, vragen: bsn !== null });
  });

  kamer.post(dossierRoutes.brp, LEEST, async (c, gebruiker) => {
    const ingezien = await zieDossierIn(web, c, gebruiker);
    if (!ingezien.mag) return ingezien.antwoord;
    const { id, dossier } = ingezien;
    const gevonden = await raadpleeg(web, dossier);
    return toon(web, c, gebruiker, id, {
      uitslag:
        typeof gevonden === 'string'
          ? { soort: 'melding', tekst: gevonden }
          : beeld(dossier, gevonden, gebruiker),
      vragen: true,
    });
  });

  kamer.post(
    dossierRoutes.brpOvernemen,
    { recht: MEDEWERKERS, audit: { leest: 'brpRaadplegen' } },
    async (c, gebruiker) => {
      const ingezien = await zieDossierIn(web, c, gebruiker);
      if (!ingezien.mag) return ingezien.antwoord;
      const { id, dossier } = ingezien;
      const sleutel = leesSleutel(veld(leesVelden((await c.req.formData()).entries()), 'sleutel'));
      // Asked again, so that nothing from the page is believed.
      const gevonden = await raadpleeg(web, dossier);
      if (typeof gevonden === 'string')
        return toon(web, c, gebruiker, id, { uitslag: { soort: 'melding', tekst: gevonden }, vragen: true });
      const dag = datumLang(datumVan(web.omgeving.klok.nu()));
      const uitkomst = await voerOpdrachtUit(
        web.omgeving,
        { gemeente: gebruiker.gemeente, dossier: id, wie: wieVan(gebruiker), namens: null, sleutel },
        {
          soort: 'inwonerCorrigeren',
          inwoner: inwonerMetBrp(haalMelding(dossier.toestand).inwoner, gevonden),
          reden: `Volgens de basisregistratie personen (BRP), geraadpleegd op ${dag}.`,
        },
      );
      if (uitkomst.gelukt) return c.redirect(dossierPaden.gelukt(id, 'inwonerCorrigeren'), 303);
      return toon(web, c, gebruiker, id, {
        uitslag: beeld(dossier, gevonden, gebruiker),
        vragen: true,
        weigeringen: uitkomst.weigeringen,
      });
    },
  );
}

/** The person, or why there is none to show. */
async function raadpleeg(web: Web, dossier: Dossier): Promise<BrpPersoon | string> {
  const { bsn } = haalMelding(dossier.toestand).inwoner;
  if (bsn === null) return ZONDER_BSN;
  const antwoord = await web.omgeving.brp.raadpleeg(bsn, 'brpRaadplegen');
  return antwoord.soort === 'gevonden' ? antwoord.persoon : (zonderAntwoord(antwoord) ?? '');
}

/** Only for who may close it. */
function sluitpad({ keten, toestand }: Dossier, persoon: BrpPersoon, { rol, gemeente }: Gebruiker) {
  return LEVERAARS.includes(rol) && teSluiten(toestand, persoon, gemeente)
    ? dossierPaden.opdracht(keten.dossier, padVan('leveringSluiten') ?? '')
    : undefined;
}

function beeld(dossier: Dossier, persoon: BrpPersoon, gebruiker: Gebruiker): Brpuitslag {
  const velden = inwonerVeldenUit(haalMelding(dossier.toestand).inwoner);
  return {
    soort: 'vergeleken',
    verschillen: verschillen(velden, persoon),
    letOp: letOp(persoon, gebruiker.gemeente),
    sluiten: sluitpad(dossier, persoon, gebruiker),
  };
}

function toon(
  web: Web,
  c: Verzoek,
  gebruiker: Gebruiker,
  id: DossierId,
  p: {
    readonly uitslag: Brpuitslag | undefined;
    readonly vragen: boolean;
    readonly weigeringen?: readonly Weigering[];
  },
): Response | Promise<Response> {
  return c.html(
    <Brppagina
      kader={web.kader(c, gebruiker)}
      id={id}
      uitslag={p.uitslag}
      vragen={p.vragen && web.omgeving.brp.ingesteld}
      weigeringen={p.weigeringen ?? []}
      sleutel={nieuweSleutel()}
    />,
    p.weigeringen ? 422 : 200,
  );
}
