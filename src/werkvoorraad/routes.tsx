import { FASEN } from '../dossier/fase.ts';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVan } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Kamer } from '../toegang/route.ts';
import { werkvoorraadPaden } from './paden.ts';
import type { Werkfilter, Werkregel } from './queries.ts';
import { leesPlaats, maakPlaats, zoekWerk } from './queries.ts';
import { Werkpagina } from './werkpagina.tsx';

const PER_BLAD = 50;

const KOP: Partial<Record<Rol, { readonly titel: string; readonly uitleg: string }>> = {
  klantmanager: {
    titel: 'Mijn dossiers',
    uitleg: 'Spoed en urgent staan bovenaan, daarna wat het eerst klaar moet zijn.',
  },
  screener: { titel: 'Werk', uitleg: 'Wat nog niet verdeeld is, en uw eigen dossiers.' },
  administratie: {
    titel: 'Dossiers',
    uitleg:
      'Zoek het dossier waar de post bij hoort. Elk dossier dat u opent, komt in de lijst van wie wat las.',
  },
  jurist: {
    titel: 'Besluiten en vragen',
    uitleg: 'Besluiten die een tweede paar ogen vragen, en dossiers waarover iemand u iets vraagt.',
  },
  teamleider: {
    titel: 'Werk van het team',
    uitleg: 'De dossiers van uw team, wat het eerst klaar moet zijn bovenaan.',
  },
  controller: {
    titel: 'Dossiers voor controle',
    uitleg: 'Elk dossier dat u opent, komt in de lijst van wie wat las.',
  },
};

const ROLLEN: readonly Rol[] = [
  'klantmanager',
  'screener',
  'administratie',
  'jurist',
  'teamleider',
  'controller',
];

/** The desk: what is mine to do, in the right order. */
export function werkvoorraadRoutes(kamer: Kamer, web: Web): void {
  kamer.get(
    werkvoorraadPaden.werk,
    { recht: ROLLEN, audit: { leest: 'werkvoorraadBekijken' } },
    async (c, gebruiker) => {
      const filter = leesFilter(c.req.query());
      const gelezen = await inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) =>
        zoekWerk(trx, inzageFilter(gebruiker), filter, {
          hoogstens: PER_BLAD + 1,
          na: leesPlaats(c.req.query('na')),
        }),
      );
      const regels = gelezen.slice(0, PER_BLAD);
      return c.html(
        <Werkpagina
          kader={web.kader(c, gebruiker)}
          titel={KOP[gebruiker.rol]?.titel ?? 'Werk'}
          uitleg={KOP[gebruiker.rol]?.uitleg ?? ''}
          regels={regels}
          filter={filter}
          inrichting={haalInrichting(web.omgeving, gebruiker.gemeente)}
          vandaag={datumVan(web.omgeving.klok.nu())}
          volgende={gelezen.length > PER_BLAD ? volgende(filter, regels.at(-1)) : undefined}
          toonBehandelaar={gebruiker.rol !== 'klantmanager'}
        />,
      );
    },
  );
}

function leesFilter(vraag: Readonly<Record<string, string>>): Werkfilter {
  return {
    zoek: (vraag['zoek'] ?? '').slice(0, 100),
    fase: FASEN.find((f) => f === vraag['fase']) ?? null,
    ookGesloten: vraag['gesloten'] === 'ja',
  };
}

function volgende(filter: Werkfilter, laatste: Werkregel | undefined): string | undefined {
  if (!laatste) return undefined;
  const na = maakPlaats(laatste);
  const vraag = new URLSearchParams({
    ...(filter.zoek ? { zoek: filter.zoek } : {}),
    ...(filter.fase ? { fase: filter.fase } : {}),
    ...(filter.ookGesloten ? { gesloten: 'ja' } : {}),
    na,
  });
  return `${werkvoorraadPaden.werk}?${vraag.toString()}`;
}
