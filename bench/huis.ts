/* The whole application without a network, for measurements that ask pages of it: `app.request`. */
import { maakRekenplaats } from '../src/prognose/uitvoeren.ts';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { assemble } from '../src/app.ts';
import { GEEN_POORT } from '../src/berichtenverkeer/poort.ts';
import { maakBriefmaker } from '../src/brieven/render.ts';
import { DEMO_CLIENT } from '../src/demo/personen.ts';
import type { Omgeving } from '../src/dossier/omgeving.ts';
import type { Inrichting } from '../src/gemeente/inrichting.ts';
import type { Gemeentecode } from '../src/kern/ids.ts';
import { leesLokaleCode, leesPersoonId } from '../src/kern/ids.ts';
import type { Rol } from '../src/kern/rollen.ts';
import { GEEN_BRP } from '../src/koppelvlakken/brp/brp.ts';
import { maakVirusscanner } from '../src/koppelvlakken/clamd/clamd.ts';
import { maakAdvieslinks } from '../src/onderzoek/advieslink.ts';
import { maakPlaatjesmaker } from '../src/platform/plaatje.ts';
import { inGemeente, maakDatabase, maakPool } from '../src/platform/database.ts';
import { SYSTEEMKLOK } from '../src/platform/klok.ts';
import { afgeleideSleutel, appUrl } from '../src/platform/migraties.ts';
import { maakTakenloper } from '../src/platform/taken.ts';
import { CLAIMPADEN } from '../src/toegang/claims.ts';
import type { Gebruiker } from '../src/toegang/gebruiker.ts';
import { maakMachinetoegang } from '../src/toegang/machine.ts';
import { maakInlogdienst } from '../src/toegang/oidc.ts';
import { koekjeTekst, nieuwKoekje, sessieId, SESSIEREGELS } from '../src/toegang/sessie.ts';
import { openSessie } from '../src/toegang/sessieopslag.ts';
import type { Bestanden } from '../src/ui/kader.ts';

export function moet<T>(waarde: T | undefined | null): T {
  if (waarde === undefined || waarde === null) throw new Error('benchgegeven klopt niet');
  return waarde;
}

export const log = pino({ level: 'warn' }, pino.destination(2));
const melding = (wat: string, fout: unknown): void => log.warn({ fout: String(fout) }, wat);

export function iemand(gemeente: Gemeentecode, rol: Rol, id: string, team: string | null): Gebruiker {
  return {
    id: moet(leesPersoonId(id)),
    rol,
    naam: id,
    gemeente,
    bsn: null,
    namensBsn: null,
    aanbieder: null,
    team: team === null ? null : moet(leesLokaleCode(team)),
  };
}

export type Benchhuis = Awaited<ReturnType<typeof maakBenchhuis>>;

export async function maakBenchhuis(url: string, inrichtingen: Map<Gemeentecode, Inrichting>) {
  const pool = maakPool(appUrl(url), { max: 4, melding: (fout) => melding('database', fout) });
  const db = maakDatabase(pool);
  const omgeving: Omgeving = {
    pool,
    db,
    klok: SYSTEEMKLOK,
    log,
    mailIngesteld: false,
    brp: GEEN_BRP,
    inrichtingen,
  };
  const gemeenten = [...inrichtingen.keys()];
  const basis = new URL('http://127.0.0.1:9');
  const issuer = new URL('/demo-idp', basis);
  const { app } = assemble({
    inrichtingen,
    standaard: moet(gemeenten[0]),
    bestanden: JSON.parse(await readFile('dist/publiek/bestanden.json', 'utf8')) as Bestanden,
    versie: 'bench',
    demo: true,
    omgeving,
    basis,
    publiek: 'dist/publiek',
    inlogdienst: maakInlogdienst(
      {
        issuer,
        ...DEMO_CLIENT,
        scope: 'openid',
        claims: { paden: CLAIMPADEN, gemeenten, rolnamen: {}, niveaus: [] },
        basis,
        opnieuwAanmelden: false,
        onbeveiligd: true,
      },
      melding,
    ),
    machines: maakMachinetoegang(
      {
        issuer: issuer.href,
        audience: 'bench',
        gemeentepad: CLAIMPADEN.gemeente,
        gemeenten: [],
        sleuteladres: () => Promise.resolve(''),
      },
      melding,
    ),
    formulierdoelen: [],
    takenloper: maakTakenloper({ eigenaarUrl: url, log, werkers: {} }),
    plaatjesmaker: maakPlaatjesmaker({ lettertypenMap: path.resolve('src/brieven/sjablonen/lettertypen') }),
    briefmaker: maakBriefmaker({ sjablonenMap: path.resolve('src/brieven/sjablonen') }),
    rekenplaats: maakRekenplaats(new URL(`file://${path.resolve('dist/prognosewerker.js')}`)),
    berichtenpoort: GEEN_POORT,
    virusscanner: maakVirusscanner(undefined),
    advieslinks: maakAdvieslinks(afgeleideSleutel(url, 'advieslink')),
  });
  return {
    app,
    db,
    omgeving,
    /** Cookie of a session as after login. */
    async koekje(gebruiker: Gebruiker): Promise<string> {
      const nieuw = nieuwKoekje(gebruiker.gemeente);
      await inGemeente(db, gebruiker.gemeente, (trx) =>
        openSessie(trx, {
          id: sessieId(nieuw),
          gebruiker,
          nu: SYSTEEMKLOK.nu(),
          regels: SESSIEREGELS,
          idToken: null,
        }),
      );
      return `omkeer=${koekjeTekst(nieuw)}`;
    },
    sluit: () => pool.end(),
  };
}

export async function duur(werk: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}

export function verdeling(ms: readonly number[]): { readonly p50: number; readonly p95: number } {
  const rij = ms.toSorted((a, b) => a - b);
  const op = (deel: number): number => rij[Math.min(rij.length - 1, Math.floor(rij.length * deel))] ?? 0;
  return { p50: op(0.5), p95: op(0.95) };
}
