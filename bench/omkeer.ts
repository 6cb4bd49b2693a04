// Our side of the benchmark: the whole application on a filled demo municipality, without letters being made
// next to it (BRIEVEN=on makes them). INLOGDIENST says where one logs in (inlogdienst.ts). Prints one JSON line with
// where it listens and what can be asked.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { getRequestListener } from '@hono/node-server';
import { Kysely, PostgresDialect } from 'kysely';
import { pino } from 'pino';
import { assemble } from '../src/app.ts';
import { GEEN_POORT } from '../src/berichtenverkeer/poort.ts';
import { maakBriefmaker } from '../src/brieven/render.ts';
import { DEMO_CLIENT } from '../src/demo/personen.ts';
import { geschiedenis } from '../src/demo/geschiedenis.ts';
import { vulDemo } from '../src/demo/vul.ts';
import { briefwerker } from '../src/dossier/brieven.ts';
import { leesrij } from '../src/dossier/leesrij.ts';
import type { Omgeving } from '../src/dossier/omgeving.ts';
import { laadInrichting } from '../src/gemeente/laden.ts';
import { leesLokaleCode, leesPersoonId } from '../src/kern/ids.ts';
import type { Rol } from '../src/kern/rollen.ts';
import { maakVirusscanner } from '../src/koppelvlakken/clamd/clamd.ts';
import { maakMail } from '../src/koppelvlakken/mail/mail.ts';
import { maakAdvieslinks } from '../src/onderzoek/advieslink.ts';
import { GEEN_BRP } from '../src/koppelvlakken/brp/brp.ts';
import { maakPlaatjesmaker } from '../src/platform/plaatje.ts';
import { inGemeente, maakPool } from '../src/platform/database.ts';
import { startIngebed } from '../src/platform/ingebed.ts';
import { SYSTEEMKLOK, vandaag } from '../src/platform/klok.ts';
import { afgeleideSleutel, appUrl, migreer } from '../src/platform/migraties.ts';
import type { Tabellen } from '../src/platform/tabellen.ts';
import { maakTakenloper } from '../src/platform/taken.ts';
import { CLAIMPADEN } from '../src/toegang/claims.ts';
import { DEMO_NIVEAU } from '../src/toegang/demo-personen.ts';
import type { Gebruiker } from '../src/toegang/gebruiker.ts';
import { maakMachinetoegang } from '../src/toegang/machine.ts';
import { maakInlogdienst, ontdekking } from '../src/toegang/oidc.ts';
import { koekjeTekst, nieuwKoekje, sessieId, SESSIEREGELS } from '../src/toegang/sessie.ts';
import { openSessie } from '../src/toegang/sessieopslag.ts';
import type { Bestanden } from '../src/ui/kader.ts';

/** Without a server of one's own: the embedded one, in a folder that is thrown away. */
const map = process.env['DATABASE_URL'] ? undefined : await mkdtemp(path.join(tmpdir(), 'omkeer-bench-'));
if (map !== undefined) await chmod(map, 0o711);
const ingebed =
  map === undefined
    ? undefined
    : await startIngebed({ map: path.join(map, 'data'), melding: () => undefined });
const url = ingebed?.url ?? process.env['DATABASE_URL'] ?? '';
const log = pino({ level: 'warn' }, pino.destination(2));
const melding = (wat: string, fout: unknown): void => log.warn({ fout: String(fout) }, wat);

await migreer(url, 'migrations');
const inrichting = await laadInrichting('inrichting/voorbeeld');
const { gemeente } = inrichting;
const pool = maakPool(appUrl(url), { melding: (fout) => melding('database', fout) });
/** Every question that is asked while we look along. */
const gevraagd: { sql: string; waarden: readonly unknown[] }[] = [];
let meekijken = false;
const db = new Kysely<Tabellen>({
  dialect: new PostgresDialect({ pool }),
  log: ({ query }) => {
    if (meekijken) gevraagd.push({ sql: query.sql, waarden: query.parameters });
  },
});
const omgeving: Omgeving = {
  pool,
  db,
  klok: SYSTEEMKLOK,
  log,
  mailIngesteld: false,
  brp: GEEN_BRP,
  inrichtingen: new Map([[gemeente, inrichting]]),
};
const voorVullen = performance.now();
await vulDemo(omgeving);
const vullen = (performance.now() - voorVullen) / 1_000;

const { issuer, audience } = JSON.parse(process.env['INLOGDIENST'] ?? '{}') as Record<
  'issuer' | 'audience',
  string
>;
const server = createServer();
await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
const { port } = server.address() as AddressInfo;
const basis = new URL(`http://127.0.0.1:${port}`);
const briefmaker = maakBriefmaker({ sjablonenMap: path.resolve('src/brieven/sjablonen') });
const mail = maakMail({ url: undefined, van: 'bench@gemeente.example' });
const takenloper = maakTakenloper({
  eigenaarUrl: url,
  log,
  werkers: { brief: briefwerker({ omgeving, briefmaker, mail }) },
});
const bestanden = JSON.parse(await readFile('dist/publiek/bestanden.json', 'utf8')) as Bestanden;
const oidc = {
  issuer: new URL(issuer),
  ...DEMO_CLIENT,
  scope: 'openid',
  claims: { paden: CLAIMPADEN, gemeenten: [gemeente], rolnamen: {}, niveaus: [DEMO_NIVEAU] },
  basis,
  opnieuwAanmelden: false,
  onbeveiligd: true,
};
const vindt = ontdekking(oidc);
const { app } = assemble({
  inrichtingen: omgeving.inrichtingen,
  standaard: gemeente,
  bestanden,
  versie: 'bench',
  demo: true,
  omgeving,
  basis,
  publiek: 'dist/publiek',
  inlogdienst: maakInlogdienst(oidc, melding),
  machines: maakMachinetoegang(
    {
      issuer: oidc.issuer.href,
      audience,
      gemeentepad: CLAIMPADEN.gemeente,
      gemeenten: [gemeente],
      sleuteladres: async () => (await vindt()).serverMetadata().jwks_uri ?? '',
    },
    melding,
  ),
  formulierdoelen: [],
  takenloper,
  briefmaker,
  plaatjesmaker: maakPlaatjesmaker({ lettertypenMap: path.resolve('src/brieven/sjablonen/lettertypen') }),
  berichtenpoort: GEEN_POORT,
  virusscanner: maakVirusscanner(undefined),
  advieslinks: maakAdvieslinks(afgeleideSleutel(url, 'advieslink')),
});
const behandel = getRequestListener(app.fetch);
server.on('request', (req, res) => void behandel(req, res));
if (process.env['BRIEVEN'] === 'on') await takenloper.start();

/** Someone of this municipality, without a name that matters here. */
function iemand(rol: Rol, id: string, team: string | null): Gebruiker {
  const persoon = leesPersoonId(id);
  if (persoon === undefined) throw new Error(`geen persoon: ${id}`);
  const eigenTeam = team === null ? null : (leesLokaleCode(team) ?? null);
  return {
    id: persoon,
    rol,
    naam: id,
    gemeente,
    bsn: null,
    namensBsn: null,
    aanbieder: null,
    team: eigenTeam,
  };
}

/** A session as after login. */
async function koekje(gebruiker: Gebruiker): Promise<string> {
  const nieuw = nieuwKoekje(gemeente);
  await inGemeente(db, gemeente, (trx) =>
    openSessie(trx, {
      id: sessieId(nieuw),
      gebruiker,
      nu: SYSTEEMKLOK.nu(),
      regels: SESSIEREGELS,
      idToken: null,
    }),
  );
  return `omkeer=${koekjeTekst(nieuw)}`;
}

/** An open dossier of about 25 facts, with who handles it and in which team. */
const { rows } = await inGemeente(db, gemeente, async (trx) => ({
  rows: await trx
    .selectFrom('dossier')
    .select(['dossier', 'behandelaar', 'team', 'nr'])
    .where('open', '=', true)
    .where('behandelaar', 'is not', null)
    .where('team', 'is not', null)
    .execute(),
}));
const [keuze] = rows.sort((a, b) => Math.abs(a.nr - 25) - Math.abs(b.nr - 25));
if (!keuze) throw new Error('geen open dossier in de demo');

/** What the page of the work list asks the database for what it shows; who asks and who read what goes by itself. */
const leider = await koekje(iemand('teamleider', 'bench-teamleider', keuze.team));
meekijken = true;
await app.request('/werk', { headers: { cookie: leider } });
meekijken = false;
const werkvragen = gevraagd.filter(({ sql }) => /\bfrom "?\w/i.test(sql) && !sql.includes('sessie_lees'));

/** What a new melding leaves besides its facts, as the application writes it: read row, clocks, what is searched. */
const nieuw = [...geschiedenis(inrichting.regels, vandaag(SYSTEEMKLOK), { dagen: 7 })].find(
  ({ stappen }) => stappen.length === 1,
);
if (!nieuw) throw new Error('geen nieuwe melding in de demo');
const sleutel = { gemeente, dossier: nieuw.dossier, nr: 2, op: SYSTEEMKLOK.nu(), journaal: [] };
const nieuweRij = leesrij(sleutel, nieuw.toestand, inrichting.regels);

const aantal = await inGemeente(db, gemeente, (trx) =>
  trx
    .selectFrom('dossier')
    .select(({ fn }) => fn.countAll().as('aantal'))
    .executeTakeFirst(),
);
process.stdout.write(
  `${JSON.stringify({
    poort: port,
    appUrl: appUrl(url),
    gemeente,
    werkvragen,
    dossier: keuze.dossier,
    feiten: keuze.nr,
    nieuweRij,
    vullen,
    dossiers: Number(aantal?.aantal ?? 0),
    behandelaar: await koekje(iemand('klantmanager', keuze.behandelaar ?? '', keuze.team)),
    teamleider: leider,
  })}\n`,
);

process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => {
    void (async () => {
      await takenloper.stop();
      await pool.end();
      await ingebed?.stop();
      if (map !== undefined) await rm(map, { recursive: true, force: true });
      process.exit(0);
    })();
  });
});
