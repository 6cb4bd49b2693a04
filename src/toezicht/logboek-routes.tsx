import type { Web } from '../dossier/inzien.tsx';
import { datumVan, leesDatum, plusDagen } from '../kern/datum.ts';
import { inGemeente } from '../platform/database.ts';
import type { Kamer } from '../toegang/route.ts';
import { leesLogboek, telLogboek } from './logboek.ts';
import { Logboekpagina } from './logboek-pagina.tsx';
import { alsOtlp } from './otlp.ts';
import { toezichtPaden, toezichtPatronen } from './paden.ts';
import { LOGBOEKLEZERS } from './rollen.ts';

const DAGEN = 31;
const LEZEN = { recht: LOGBOEKLEZERS, audit: { leest: 'controleren' } } as const;

/** The Logboek Dataverwerkingen: how much there is of each day, and each day as a file for a collector. */
export function logboekRoutes(kamer: Kamer, web: Web): void {
  kamer.get(toezichtPaden.logboek, LEZEN, async (c, wie) => {
    const vanaf = plusDagen(datumVan(web.omgeving.klok.nu()), 1 - DAGEN);
    const dagen = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      telLogboek(trx, wie.gemeente, vanaf),
    );
    return c.html(<Logboekpagina kader={web.kader(c, wie)} dagen={dagen} hoeveelDagen={DAGEN} />);
  });

  kamer.get(toezichtPatronen.logboekdeel, LEZEN, async (c, wie) => {
    const dag = leesDatum(c.req.param('dag'));
    const deel = c.req.param('deel');
    if (dag === undefined || !/^[1-9]\d{0,3}$/.test(deel)) return c.notFound();
    const regels = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      leesLogboek(trx, wie.gemeente, dag, Number(deel)),
    );
    return c.body(JSON.stringify(alsOtlp(regels, wie.gemeente, web.kader(c, wie).versie)), 200, {
      'Content-Type': 'application/json',
      'Content-Disposition': `attachment; filename="logboek-${dag}-${deel}.json"`,
    });
  });
}
