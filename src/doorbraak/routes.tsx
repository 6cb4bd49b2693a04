import type { Briefmaker } from '../brieven/render.ts';
import type { Web } from '../dossier/inzien.tsx';
import { zieDossierIn, zieDossierOmTeLezen } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { papierVan } from '../gemeente/briefinrichting.ts';
import { datumVan } from '../kern/datum.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Kamer } from '../toegang/route.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import { KnopLink } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Velden } from '../ui/velden.ts';
import { leesVelden, veld } from '../ui/velden.ts';
import { doorbraakplanstuk } from './brief.ts';
import type { Geldkeuze } from './geldbeeld.tsx';
import { GEWONE_KEUZE } from './geldbeeld.tsx';
import { HORIZONNEN } from './kosten.ts';
import { DoorbraakOverzicht } from './overzicht.tsx';
import { doorbraakPaden, doorbraakRoutes } from './paden.ts';
import { huidigPlan } from './toestand.ts';

const LEZERS: readonly Rol[] = ['klantmanager', 'jurist', 'teamleider', 'controller', 'fg'];

/** What cannot be read is as if it was not asked. */
function leesKeuze(ingevuld: Velden): Geldkeuze {
  const post = leesOnderdeelId(veld(ingevuld, 'post'));
  const maanden = Number(veld(ingevuld, 'maanden'));
  const kan = Number.isInteger(maanden) && maanden >= 1 && maanden <= 60;
  return {
    horizon: HORIZONNEN.find((h) => String(h) === veld(ingevuld, 'horizon')) ?? GEWONE_KEUZE.horizon,
    optie: leesOnderdeelId(veld(ingevuld, 'optie')) ?? null,
    wat: post && kan ? { post, maanden } : null,
  };
}

/** The whole plan with the money picture, and the same as a document for who decides. */
export function doorbraakRoutesAan(kamer: Kamer, web: Web, briefmaker: Briefmaker): void {
  kamer.get(
    doorbraakRoutes.overzicht,
    { recht: LEZERS, audit: { leest: 'doorbreken' } },
    async (c, gebruiker) => {
      const ingezien = await zieDossierOmTeLezen(web, c, gebruiker);
      if (!ingezien.mag) return ingezien.antwoord;
      const { id, dossier } = ingezien;
      return c.html(
        <Pagina
          kader={web.kader(c, gebruiker)}
          titel="Doorbraakplan"
          pad={[{ tekst: `Dossier ${id}`, href: dossierPaden.pagina(id) }]}
          acties={
            !ingezien.alleenLezen && huidigPlan(dossier.toestand.doorbraak) ? (
              <KnopLink href={doorbraakPaden.pdf(id)}>Plan als PDF voor wie besluit</KnopLink>
            ) : undefined
          }
          breed
        >
          <DoorbraakOverzicht
            toestand={dossier.toestand}
            keuze={leesKeuze(leesVelden(new URL(c.req.url).searchParams.entries()))}
            actie={doorbraakPaden.overzicht(id)}
          />
        </Pagina>,
      );
    },
  );

  kamer.get(doorbraakRoutes.pdf, { recht: LEZERS, audit: { leest: 'doorbreken' } }, async (c, gebruiker) => {
    const ingezien = await zieDossierIn(web, c, gebruiker);
    if (!ingezien.mag) return ingezien.antwoord;
    const { id, dossier } = ingezien;
    const { doorbraak } = dossier.toestand;
    const plan = huidigPlan(doorbraak);
    const pad = [{ tekst: `Dossier ${id}`, href: dossierPaden.pagina(id) }];
    if (!plan)
      return c.html(
        <Pagina kader={web.kader(c, gebruiker)} titel="Doorbraakplan" pad={pad}>
          <Leegte titel="Er is nog geen vastgesteld plan.">
            <p>Stel het plan eerst vast; dan kan het naar wie erover besluit.</p>
          </Leegte>
        </Pagina>,
        404,
      );
    const nu = datumVan(web.omgeving.klok.nu());
    const stuk = doorbraakplanstuk(doorbraak, plan, {
      kenmerk: id,
      datum: nu,
      horizon: GEWONE_KEUZE.horizon,
    });
    const papier = papierVan(haalInrichting(web.omgeving, gebruiker.gemeente));
    const gezet = await briefmaker.render(stuk, papier, 'archief');
    if (gezet.gelukt)
      return c.body(new Uint8Array(gezet.waarde.pdf), 200, {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="${id}-doorbraakplan-versie-${plan.versie}.pdf"`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      });
    web.omgeving.log.error({ dossier: id, code: gezet.weigeringen[0].code }, 'doorbraakplan niet gemaakt');
    return c.html(
      <Pagina kader={web.kader(c, gebruiker)} titel="Doorbraakplan" pad={pad}>
        <Weigeringen weigeringen={gezet.weigeringen} />
      </Pagina>,
      500,
    );
  });
}
