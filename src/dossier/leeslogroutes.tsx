import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { stuurBlad } from '../toegang/bestand.ts';
import { isBurger, wieVan } from '../toegang/gebruiker.ts';
import { leesLeeslog } from '../toegang/leeslog.ts';
import { leesNoodinzagen } from '../toegang/noodinzage.ts';
import type { Kamer } from '../toegang/route.ts';
import { KnopLink } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { GedeeldDeel } from './gedeeld.tsx';
import type { Web } from './inzien.tsx';
import { zieDossierIn } from './inzien.tsx';
import { Noodinzagen } from './noodinzagen.tsx';
import { LEESLOGKOLOMMEN, leeslogcellen, Leeslogtabel } from './leeslogtabel.tsx';
import { haalInrichting } from './omgeving.ts';
import { dossierPaden, dossierRoutes } from './paden.ts';

const LEZEN = {
  recht: [
    'screener',
    'klantmanager',
    'administratie',
    'jurist',
    'teamleider',
    'controller',
    'inwoner',
    'vertegenwoordiger',
    'mantelzorger',
  ],
  audit: { leest: 'leeslogInzien' },
} as const;

const OP_DE_PAGINA = 200;
/** More than anybody opens one dossier in fifteen years. */
const IN_HET_BESTAND = 50_000;

/** Who read this dossier, to see and to take along (AVG 15). */
export function leeslogRoutesAan(kamer: Kamer, web: Web): void {
  kamer.get(dossierRoutes.leeslog, LEZEN, async (c, gebruiker) => {
    const ingezien = await zieDossierIn(web, c, gebruiker);
    if (!ingezien.mag) return ingezien.antwoord;
    const inrichting = haalInrichting(web.omgeving, gebruiker.gemeente);
    const [regels, noodinzagen] = await inGemeente(web.omgeving.db, gebruiker.gemeente, async (trx) => [
      await leesLeeslog(trx, ingezien.id, { hoogstens: OP_DE_PAGINA }),
      await leesNoodinzagen(trx, gebruiker.gemeente, { hoogstens: 50, dossier: ingezien.id }),
    ]);
    return c.html(
      <Pagina
        kader={web.kader(c, gebruiker)}
        titel="Wie las dit dossier?"
        inleiding={
          <p>
            Elke keer dat iemand dit dossier opent, komt er een regel bij. De laatste {OP_DE_PAGINA} staan
            hier; in het bestand staan ze allemaal.
          </p>
        }
        pad={[{ tekst: kruimel(gebruiker.rol, ingezien.id), href: dossierPaden.pagina(ingezien.id) }]}
        acties={<KnopLink href={dossierPaden.leeslogbestand(ingezien.id)}>Alles als bestand (csv)</KnopLink>}
      >
        <Noodinzagen noodinzagen={noodinzagen} inrichting={inrichting} />
        <Leeslogtabel regels={regels} inrichting={inrichting} ik={gebruiker} />
        <GedeeldDeel dossier={ingezien.dossier} wie={wieVan(gebruiker)} />
      </Pagina>,
    );
  });

  kamer.get(dossierRoutes.leeslogbestand, LEZEN, async (c, gebruiker) => {
    const ingezien = await zieDossierIn(web, c, gebruiker);
    if (!ingezien.mag) return ingezien.antwoord;
    const inrichting = haalInrichting(web.omgeving, gebruiker.gemeente);
    const regels = await inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) =>
      leesLeeslog(trx, ingezien.id, { hoogstens: IN_HET_BESTAND }),
    );
    const rijen = regels.map((r) => leeslogcellen(r, inrichting, gebruiker));
    const blad = { naam: 'Wie las dit dossier', kolommen: LEESLOGKOLOMMEN, rijen };
    return stuurBlad(c, blad, 'csv', `${ingezien.id}-wie-las`);
  });
}

function kruimel(rol: Rol, id: DossierId): string {
  if (rol === 'inwoner') return 'Mijn hulpvraag';
  return isBurger(rol) ? 'De hulpvraag' : `Dossier ${id}`;
}
