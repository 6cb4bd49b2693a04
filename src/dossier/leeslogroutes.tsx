import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { BLADSOORTEN, maakBestand } from '../platform/rekenblad.ts';
import { ACTIVITEITEN } from '../toegang/activiteiten.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { isBurger, wieVan } from '../toegang/gebruiker.ts';
import { GRONDEN } from '../toegang/inzage.ts';
import type { Inzageregel } from '../toegang/leeslog.ts';
import { leesLeeslog, RESULTAATNAAM } from '../toegang/leeslog.ts';
import { leesNoodinzagen } from '../toegang/noodinzage.ts';
import type { Kamer } from '../toegang/route.ts';
import { KnopLink } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { wanneer } from '../ui/weergave.ts';
import { GedeeldDeel } from './gedeeld.tsx';
import type { Web } from './inzien.tsx';
import { zieDossierIn } from './inzien.tsx';
import { Noodinzagen } from './noodinzagen.tsx';
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

const KOLOMMEN = ['Wanneer', 'Wie', 'Waarvoor', 'Omdat', 'Resultaat'] as const;

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
        <Tabel
          bijschrift="Wie las dit dossier"
          rijen={regels.map((r) => cellen(r, inrichting, gebruiker))}
          kolommen={KOLOMMEN.map((kop, i) => ({ kop, cel: (rij: readonly string[]) => rij[i] ?? '' }))}
          leeg={<Leegte titel="Nog niemand heeft dit dossier geopend." />}
        />
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
    const rijen = regels.map((r) => cellen(r, inrichting, gebruiker));
    const blad = { naam: 'Wie las dit dossier', kolommen: KOLOMMEN, rijen };
    return c.body(new Uint8Array(await maakBestand(blad, 'csv')), 200, {
      'Content-Type': BLADSOORTEN.csv,
      'Content-Disposition': `attachment; filename="${ingezien.id}-wie-las.csv"`,
    });
  });
}

/** One line, in the order of the columns: the same on the page and in the file. */
function cellen(r: Inzageregel, inrichting: Inrichting, ik: Gebruiker): readonly string[] {
  return [
    wanneer(r.op),
    lezer(r, inrichting, ik),
    r.activiteit ? ACTIVITEITEN[r.activiteit].naam : r.doel,
    r.grond ? GRONDEN[r.grond] : '',
    RESULTAATNAAM[r.resultaat],
  ];
}

function kruimel(rol: Rol, id: DossierId): string {
  if (rol === 'inwoner') return 'Mijn hulpvraag';
  return isBurger(rol) ? 'De hulpvraag' : `Dossier ${id}`;
}

/** An employee by name; of a resident's side only the role, unless it is the reader. */
function lezer({ persoon, rol }: Inzageregel, inrichting: Inrichting, ik: Gebruiker): string {
  if (persoon === ik.id) return isBurger(ik.rol) ? 'uzelf' : `${ik.naam} (uzelf)`;
  if (rol === null) return 'onbekend';
  return persoon === null || isBurger(rol)
    ? ROLNAAM[rol]
    : `${naamVan(inrichting, persoon)}, ${ROLNAAM[rol]}`;
}
