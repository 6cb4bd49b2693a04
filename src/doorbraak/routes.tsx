import type { Web } from '../dossier/inzien.tsx';
import { zieDossierIn } from '../dossier/inzien.tsx';
import { dossierPaden } from '../dossier/paden.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Kamer } from '../toegang/route.ts';
import { Pagina } from '../ui/pagina.tsx';
import type { Velden } from '../ui/velden.ts';
import { leesVelden, veld } from '../ui/velden.ts';
import type { Geldkeuze } from './geldbeeld.tsx';
import { GEWONE_KEUZE } from './geldbeeld.tsx';
import { HORIZONNEN } from './kosten.ts';
import { DoorbraakOverzicht } from './overzicht.tsx';
import { doorbraakPaden, doorbraakRoutes } from './paden.ts';

const LEZERS: readonly Rol[] = ['klantmanager', 'jurist', 'teamleider', 'controller'];

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

/** The whole plan with the money picture. */
export function doorbraakRoutesAan(kamer: Kamer, web: Web): void {
  kamer.get(
    doorbraakRoutes.overzicht,
    { recht: LEZERS, audit: { leest: 'doorbreken' } },
    async (c, gebruiker) => {
      const ingezien = await zieDossierIn(web, c, gebruiker);
      if (!ingezien.mag) return ingezien.antwoord;
      const { id, dossier } = ingezien;
      return c.html(
        <Pagina
          kader={web.kader(c, gebruiker)}
          titel="Doorbraakplan"
          pad={[{ tekst: `Dossier ${id}`, href: dossierPaden.pagina(id) }]}
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
}
