import { leesAanbiederstand } from '../dossier/aanbiederstand.ts';
import type { Web } from '../dossier/inzien.tsx';
import { zieDossierIn } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { maakContext } from '../dossier/uitvoeren.ts';
import { datumVan } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { leesNoodinzagen } from '../toegang/noodinzage.ts';
import type { Kamer } from '../toegang/route.ts';
import { zoekWerk } from '../werkvoorraad/queries.ts';
import { MijnDossier } from './dossier.tsx';
import { MijnOverzicht } from './overzicht.tsx';
import { mijnPaden } from './paden.ts';

const BURGERS: readonly Rol[] = ['inwoner', 'vertegenwoordiger', 'mantelzorger'];
const ALLES = { zoek: '', fase: null, ookGesloten: true } as const;

/** "Mijn hulpvraag": the resident, and who acts for or with them. */
export function mijnRoutes(kamer: Kamer, web: Web): void {
  kamer.get(
    mijnPaden.overzicht,
    { recht: BURGERS, audit: { leest: 'eigenInzage' } },
    async (c, gebruiker) => {
      const regels = await inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) =>
        zoekWerk(trx, inzageFilter(gebruiker), ALLES, { hoogstens: 50, na: null }),
      );
      const grond = gebruiker.rol === 'inwoner' ? 'eigenDossier' : 'gemachtigd';
      for (const regel of regels) await c.var.gelezen(regel.dossier, { grond });
      return c.html(
        <MijnOverzicht
          kader={web.kader(c, gebruiker)}
          regels={regels}
          vandaag={datumVan(web.omgeving.klok.nu())}
          rol={gebruiker.rol}
        />,
      );
    },
  );

  kamer.get('/mijn/:dossier', { recht: BURGERS, audit: { leest: 'eigenInzage' } }, async (c, gebruiker) => {
    const ingezien = await zieDossierIn(web, c, gebruiker);
    if (!ingezien.mag) return ingezien.antwoord;
    const { gemeente } = gebruiker;
    const vandaag = datumVan(web.omgeving.klok.nu());
    const { noodinzagen, aanbiederstand } = await inGemeente(web.omgeving.db, gemeente, async (trx) => ({
      noodinzagen: await leesNoodinzagen(trx, gemeente, { hoogstens: 1, dossier: ingezien.id }),
      aanbiederstand: await leesAanbiederstand(trx, gemeente, ingezien.dossier.toestand, vandaag),
    }));
    return c.html(
      <MijnDossier
        kader={web.kader(c, gebruiker)}
        id={ingezien.id}
        dossier={ingezien.dossier}
        noodinzage={noodinzagen.length > 0}
        inrichting={haalInrichting(web.omgeving, gebruiker.gemeente)}
        aanbiederstand={aanbiederstand}
        context={maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker))}
      />,
    );
  });
}
