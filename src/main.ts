import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { pino } from 'pino';
import { assemble } from './app.ts';
import { maakGgkEnvelop } from './berichtenverkeer/envelop.ts';
import { maakLeveringpoort } from './berichtenverkeer/leveringpoort.ts';
import { maakLezer } from './berichtenverkeer/lezer.ts';
import { maakMappoort } from './berichtenverkeer/mappoort.ts';
import { beginBerichtenronde } from './berichtenverkeer/ronde.ts';
import { berichtwerkers } from './berichtenverkeer/werkers.ts';
import { maakOpschoner } from './bewaren/opschoner.ts';
import { LOSSE_BERICHTEN_TAAK, vernietigwerkers } from './bewaren/uitvoeren.ts';
import { maakBriefmaker } from './brieven/render.ts';
import { startProefbrp } from './demo/brp/dienst.ts';
import { demoInloggers, metDemomensen } from './demo/demomensen.ts';
import { DEMO_CLIENT, DEMO_MACHINES, DEMO_VOORVOEGSEL } from './demo/personen.ts';
import { vulAchtergrond, vulGevallen } from './demo/vul.ts';
import { briefwerker } from './dossier/brieven.ts';
import { maakDagronde } from './dossier/dagronde.ts';
import { mailwerkers } from './dossier/mailwerkers.ts';
import { herrekenwerkers } from './dossier/herrekenen.ts';
import { herlaadKalenders } from './dossier/kalenderdagen.ts';
import type { Omgeving } from './dossier/omgeving.ts';
import { laadInrichting } from './gemeente/laden.ts';
import {
  InstellingFout,
  leesEnvelop,
  leesInstelling,
  leesObject,
  leesRolnamen,
  type Instelling,
} from './instelling.ts';
import { maakKader } from './kader.ts';
import { maakBrp } from './koppelvlakken/brp/brp.ts';
import { maakVirusscanner } from './koppelvlakken/clamd/clamd.ts';
import { maakMail } from './koppelvlakken/mail/mail.ts';
import { beginDagwerk, signaalwerkers } from './signalen/dagwerk.ts';
import { maakAdvieslinks } from './onderzoek/advieslink.ts';
import { stopNetjes } from './platform/netjesstoppen.ts';
import { maakPlaatjesmaker } from './platform/plaatje.ts';
import { maakDatabase, maakPool } from './platform/database.ts';
import { startIngebed } from './platform/ingebed.ts';
import { GegevensmapFout } from './platform/ingebed-fout.ts';
import { SYSTEEMKLOK, vandaag } from './platform/klok.ts';
import { afgeleideSleutel, appUrl, migreer, MigratieFout, vernietigerUrl } from './platform/migraties.ts';
import { maakTakenloper } from './platform/taken.ts';
import { maakRekenplaats } from './prognose/uitvoeren.ts';
import { toezichtmailer } from './toezicht/toezichtmail.ts';
import { CLAIMPADEN } from './toegang/claims.ts';
import { maakDemoIdp } from './toegang/demo-idp.tsx';
import { DEMO_NIVEAU } from './toegang/demo-personen.ts';
import { maakMachinetoegang } from './toegang/machine.ts';
import { maakInlogdienst, ontdekking } from './toegang/oidc.ts';
import type { Bestanden } from './ui/kader.ts';

const DIST = path.dirname(fileURLToPath(import.meta.url));
const HUIS = path.dirname(DIST);

/** Errors a person at the console can do something about: shown as one message, without a stack. */
function isVoorBeheerder(fout: unknown): fout is Error {
  return (
    fout instanceof InstellingFout ||
    fout instanceof GegevensmapFout ||
    fout instanceof MigratieFout ||
    (fout instanceof Error && fout.name === 'InrichtingFout')
  );
}

async function start(): Promise<void> {
  const instelling = leesInstelling(process.env);
  const log = pino({ level: instelling.LOG_LEVEL });
  const demo = instelling.DEMO === 'on';
  const geladen = await laadInrichting(path.join(HUIS, 'inrichting', instelling.INRICHTING));
  const inrichting = demo ? metDemomensen(geladen) : geladen;
  const bestanden = JSON.parse(
    await readFile(path.join(DIST, 'publiek/bestanden.json'), 'utf8'),
  ) as Bestanden;
  const { version } = JSON.parse(await readFile(path.join(HUIS, 'package.json'), 'utf8')) as {
    version: string;
  };

  const ingebed =
    instelling.DATABASE_URL === undefined
      ? await startIngebed({
          map: path.resolve(HUIS, instelling.DATA_DIR),
          melding: (tekst) => log.info(tekst),
        })
      : undefined;
  const eigenaarUrl = ingebed?.url ?? instelling.DATABASE_URL ?? '';
  try {
    await migreer(eigenaarUrl, path.join(HUIS, 'migrations'), instelling.LOGBOEK_SLEUTEL);
  } catch (fout) {
    await ingebed?.stop();
    throw fout;
  }
  const pool = maakPool(appUrl(eigenaarUrl), {
    melding: (fout) => log.warn({ fout: fout.message }, 'databaseverbinding weg'),
  });
  const db = maakDatabase(pool);
  const vernietiger = maakPool(vernietigerUrl(eigenaarUrl), {
    max: 1,
    melding: (fout) => log.warn({ fout: fout.message }, 'databaseverbinding van het vernietigen weg'),
  });
  const inrichtingen = new Map([[inrichting.gemeente, inrichting]]);
  const proefbrp =
    demo && instelling.BRP_URL === undefined
      ? await startProefbrp(inrichting, vandaag(SYSTEEMKLOK))
      : undefined;
  const mail = maakMail({ url: instelling.SMTP_URL, van: instelling.MAIL_FROM });
  const omgeving: Omgeving = {
    pool,
    db,
    klok: SYSTEEMKLOK,
    log,
    mailIngesteld: mail.ingesteld,
    brp: maakBrp({
      url: instelling.BRP_URL ?? proefbrp?.url,
      sleutel: instelling.BRP_API_KEY,
      kopregels: leesObject(instelling.BRP_HEADERS, 'BRP_HEADERS'),
    }),
    inrichtingen,
  };

  await herlaadKalenders(omgeving);

  const briefmaker = maakBriefmaker({ sjablonenMap: path.join(DIST, 'sjablonen') });
  const rekenplaats = maakRekenplaats(new URL('./prognosewerker.js', import.meta.url));
  const lezer = maakLezer(new URL('./berichtwerker.js', import.meta.url));
  const basis = new URL(instelling.BASE_URL ?? `http://localhost:${instelling.PORT}`);
  const advieslinks = maakAdvieslinks(afgeleideSleutel(eigenaarUrl, 'advieslink'));
  const opEnvelop = leesEnvelop(instelling);
  const berichtenpoort = maakMappoort(
    instelling.BERICHTEN_MAP,
    opEnvelop && maakGgkEnvelop({ ...opEnvelop, gemeente: inrichting.gemeente }),
  );
  const takenloper = maakTakenloper({
    eigenaarUrl,
    log,
    werkers: {
      brief: briefwerker({ omgeving, briefmaker, mail }),
      ...mailwerkers({ omgeving, mail, advieslinks, basis }),
      ...herrekenwerkers(omgeving),
      ...signaalwerkers(omgeving, mail),
      ...vernietigwerkers(omgeving, vernietiger),
      ...toezichtmailer(omgeving, mail),
      ...berichtwerkers(omgeving, { poort: berichtenpoort, levering: maakLeveringpoort(omgeving), lezer }),
    },
  });

  const toegang = inlogdelen(instelling, basis, demo);
  if (toegang.niveaus.length === 0) log.warn('OIDC_NIVEAUS is leeg: geen inwoner kan inloggen');
  const melding = (wat: string, fout: unknown): void => log.warn({ fout: String(fout) }, wat);
  const claims = {
    paden: { ...CLAIMPADEN, ...leesObject(instelling.OIDC_CLAIMS, 'OIDC_CLAIMS') },
    gemeenten: [inrichting.gemeente],
    rolnamen: leesRolnamen(instelling.OIDC_ROLES),
    niveaus: toegang.niveaus,
  };
  const oidc = { ...toegang.oidc, claims, basis, opnieuwAanmelden: !demo };
  const vindt = ontdekking(oidc);
  const kaderdelen = { inrichtingen, standaard: inrichting.gemeente, bestanden, versie: version, demo };
  const { app } = assemble({
    ...kaderdelen,
    omgeving,
    basis,
    publiek: path.relative(process.cwd(), path.join(DIST, 'publiek')) || '.',
    inlogdienst: maakInlogdienst(oidc, melding),
    machines: maakMachinetoegang(
      {
        issuer: oidc.issuer.href.replace(/\/$/, ''),
        audience: toegang.audience,
        gemeentepad: claims.paden.gemeente,
        gemeenten: claims.gemeenten,
        sleuteladres: async () => (await vindt()).serverMetadata().jwks_uri ?? '',
      },
      melding,
    ),
    formulierdoelen: [oidc.issuer.origin],
    takenloper,
    briefmaker,
    plaatjesmaker: maakPlaatjesmaker({ lettertypenMap: path.join(DIST, 'sjablonen', 'lettertypen') }),
    rekenplaats,
    virusscanner: maakVirusscanner(instelling.CLAMD_URL),
    berichtenpoort,
    berichtlezer: lezer,
    advieslinks,
  });

  if (demo) await vulGevallen(omgeving);
  const idp = demo
    ? await maakDemoIdp({
        basis,
        voorvoegsel: DEMO_VOORVOEGSEL,
        personen: demoInloggers(inrichting),
        machines: DEMO_MACHINES(inrichting.gemeente),
        ...DEMO_CLIENT,
        audience: toegang.audience,
        kader: maakKader(kaderdelen)('/demo-idp', null),
        melding,
      })
    : undefined;
  const luister = getRequestListener(app.fetch);
  const server = createServer((req, res) => {
    if (idp?.hoort(req)) idp.behandel(req, res);
    else void luister(req, res);
  });
  await open(server, instelling);
  await takenloper.start();
  const dagronde = maakDagronde(omgeving);
  dagronde.start();
  const { gemeente } = inrichting;
  const stopBerichten = beginBerichtenronde(omgeving, { gemeente, poort: berichtenpoort, lezer });
  const opschoner = maakOpschoner({ eigenaarUrl, log });
  opschoner.start();
  const stop = new AbortController();
  const achtergrond = demo
    ? vulAchtergrond(omgeving, briefmaker, rekenplaats, stop.signal)
        .then(async () => {
          if (!stop.signal.aborted) log.info({ aantal: await dagronde.ronde() }, 'demo: alles staat klaar');
        })
        .catch((fout: unknown) => melding('demo: geschiedenis niet gemaakt', fout))
    : undefined;
  // After the invented history, so that the demo has its signals on the first day.
  const ook = [LOSSE_BERICHTEN_TAAK];
  const dagwerk = Promise.resolve(achtergrond).then(() => beginDagwerk(omgeving, melding, ook));
  stopNetjes(server, async () => {
    stop.abort();
    const stopDagwerk = await dagwerk;
    stopDagwerk();
    await stopBerichten();
    await dagronde.stop();
    await opschoner.stop();
    await takenloper.stop();
    await lezer.sluit();
    await proefbrp?.sluit();
    await vernietiger.end();
    await db.destroy();
    await ingebed?.stop();
  });
  welkom(basis, demo ? demoInloggers(inrichting) : []);
}

/** Which login service: the municipality's own, or the demo's. */
function inlogdelen(instelling: Instelling, basis: URL, demo: boolean) {
  const { OIDC_ISSUER, OIDC_CLIENT_ID } = instelling;
  const audience = instelling.API_AUDIENCE ?? new URL('/api/v1', basis).href;
  if (demo || OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined) {
    return {
      audience,
      niveaus: [DEMO_NIVEAU],
      oidc: { issuer: new URL(DEMO_VOORVOEGSEL, basis), ...DEMO_CLIENT, scope: 'openid', onbeveiligd: true },
    };
  }
  return {
    audience,
    niveaus: instelling.OIDC_NIVEAUS,
    oidc: {
      issuer: new URL(OIDC_ISSUER),
      client: OIDC_CLIENT_ID,
      geheim: instelling.OIDC_CLIENT_SECRET ?? null,
      scope: instelling.OIDC_SCOPE,
      onbeveiligd: false,
    },
  };
}

function open(server: Server, { PORT, HOST }: Instelling): Promise<void> {
  return new Promise((klaar, mislukt) => {
    server.once('error', (fout: NodeJS.ErrnoException) => {
      mislukt(
        fout.code === 'EADDRINUSE'
          ? new InstellingFout(`Poort ${PORT} is al in gebruik. Kies een andere: PORT=3001 npm start`)
          : fout,
      );
    });
    server.listen(PORT, HOST, klaar);
  });
}

function welkom(basis: URL, personen: readonly { readonly naam: string; readonly komtVoor: string }[]): void {
  const regels = personen.map((p) => `    ${p.naam.padEnd(24)} ${p.komtVoor}`);
  console.log(
    [
      '',
      `  Omkeer draait op ${basis.href}`,
      ...(regels.length > 0 ? ['', '  Inloggen kan als:', ...regels] : []),
      '',
    ].join('\n'),
  );
}

start().catch((fout: unknown) => {
  console.error(isVoorBeheerder(fout) ? `\n${fout.message}\n` : fout);
  process.exit(1);
});
