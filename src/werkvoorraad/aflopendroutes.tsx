import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import { datumVan } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { BLADSOORTEN, maakBestand } from '../platform/rekenblad.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Kamer } from '../toegang/route.ts';
import { TRAPNAAM } from '../voortzetting/namen.ts';
import { hulpnaam } from '../voortzetting/weergave.tsx';
import { leesAflopend, leesVoorbij } from './aflopend-queries.ts';
import { Aflopendpagina, STANDNAAM } from './aflopendpagina.tsx';
import type { Afloopvraag } from './afloopvraag.ts';
import { leesAfloopvraag } from './afloopvraag.ts';
import { werkvoorraadPaden } from './paden.ts';

export const AFLOOPLEZERS: readonly Rol[] = ['klantmanager', 'teamleider'];
const LEZEN = { recht: AFLOOPLEZERS, audit: { leest: 'werkvoorraadBekijken' } } as const;
const PER_BLAD = 50;
/** More than that nobody works through; the filter makes it smaller. */
const IN_HET_BESTAND = 2_000;

/** Which help ends: the own dossiers, or the team's. */
export function aflopendRoutes(kamer: Kamer, web: Web): void {
  const lees = (wie: Gebruiker, vraag: Afloopvraag, hoogstens: number) => {
    const { regels } = haalInrichting(web.omgeving, wie.gemeente);
    const vandaag = datumVan(web.omgeving.klok.nu());
    return inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      leesAflopend(trx, wie, vraag, { vandaag, regels, hoogstens }),
    );
  };
  kamer.get(werkvoorraadPaden.aflopend, LEZEN, async (c, wie) => {
    const vraag = leesAfloopvraag(c.req.query());
    const vandaag = datumVan(web.omgeving.klok.nu());
    const gevonden = await lees(wie, vraag, PER_BLAD + 1);
    const voorbij = await inGemeente(web.omgeving.db, wie.gemeente, (trx) => leesVoorbij(trx, wie, vandaag));
    const regels = gevonden.slice(0, PER_BLAD);
    c.var.getoond(regels.map(({ dossier }) => dossier));
    return c.html(
      <Aflopendpagina
        kader={web.kader(c, wie)}
        inrichting={haalInrichting(web.omgeving, wie.gemeente)}
        regels={regels}
        vraag={vraag}
        vandaag={vandaag}
        voorbij={voorbij}
        meer={gevonden.length > PER_BLAD}
        vanTeam={wie.rol === 'teamleider'}
      />,
    );
  });
  kamer.get(werkvoorraadPaden.aflopendBestand, LEZEN, async (c, wie) => {
    const vraag = { ...leesAfloopvraag(c.req.query()), na: null };
    const regels = await lees(wie, vraag, IN_HET_BESTAND);
    c.var.getoond(regels.map(({ dossier }) => dossier));
    const inrichting = haalInrichting(web.omgeving, wie.gemeente);
    const blad = {
      naam: 'Hulp die afloopt',
      kolommen: ['Dossier', 'Inwoner', 'Hulp', 'Vorm', 'Laatste dag', 'Stap', 'Stand', 'Behandelaar'],
      rijen: regels.map((r) => [
        r.dossier,
        r.naam,
        hulpnaam(r.voorziening, inrichting.regels),
        r.vorm,
        { dag: r.einde },
        TRAPNAAM[r.trap].naam,
        STANDNAAM[r.stand],
        r.behandelaar === null ? '' : naamVan(inrichting, r.behandelaar),
      ]),
    };
    return c.body(new Uint8Array(await maakBestand(blad, 'csv')), 200, {
      'Content-Type': BLADSOORTEN.csv,
      'Content-Disposition': 'attachment; filename="hulp-die-afloopt.csv"',
    });
  });
}
