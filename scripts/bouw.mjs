/**
 * Builds everything that runs into dist/: the server, the stylesheet, the islands, templates and pictures.
 * `node scripts/bouw.mjs publiek` builds only what goes to the browser.
 */
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { snoei } from './stijl.mjs';

const hier = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bron = path.join(hier, 'src');
const doel = path.join(hier, 'dist');
const publiek = path.join(doel, 'publiek');

/** Node programs: packages stay outside, so that native parts are found in node_modules. */
async function bouwServer() {
  const ingangen = {
    main: 'main.ts',
    verifieer: 'journaal/verifieer-cli.ts',
    omkeer: 'termijnen/omkeer-cli.ts',
    prognosewerker: 'prognose/werker.ts',
    berichtwerker: 'berichtenverkeer/leeswerker.ts',
  };
  const aanwezig = Object.entries(ingangen).filter(([, bestand]) => existsSync(path.join(bron, bestand)));
  if (aanwezig.length === 0) return;
  await esbuild.build({
    absWorkingDir: hier,
    entryPoints: Object.fromEntries(aanwezig.map(([naam, bestand]) => [naam, path.join(bron, bestand)])),
    outdir: doel,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  // `npx omkeer` runs it as a program of its own.
  await chmod(path.join(doel, 'omkeer.js'), 0o755);
}

async function bouwStijl() {
  const uit = await esbuild.build({
    absWorkingDir: hier,
    entryPoints: [path.join(bron, 'ui/stijl/index.css')],
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    logLevel: 'warning',
  });
  // The tokens stand on :root, so that a theme mounted later changes everything derived from them.
  const css = (uit.outputFiles[0]?.text ?? '').replaceAll('.voorbeeld-theme', ':root').trim();
  const licentie = '/*! NL Design System, Utrecht (EUPL-1.2); Omkeer (EUPL-1.2) */';
  return bewaar('stijl', 'css', `${licentie}${snoei(css, await gebruikteKlassen())}`);
}

/** What only some pages take. Not pruned: it changes tokens that the other sheet uses. */
async function bouwLosseStijl(naam) {
  const uit = await esbuild.build({
    absWorkingDir: hier,
    entryPoints: [path.join(bron, `ui/stijl/${naam}.css`)],
    minify: true,
    write: false,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    logLevel: 'warning',
  });
  return bewaar(`${naam}stijl`, 'css', uit.outputFiles[0]?.text ?? '');
}

/** The page at the table and its service worker; every other island goes along with every page. */
const LOS = ['tafel', 'tafeldienst'];
const LOS_BEELD = ['tafel-192', 'tafel-512'];

/** Every `utrecht-…` class our components write. */
async function gebruikteKlassen() {
  const bestanden = (await readdir(bron, { recursive: true })).filter((b) => b.endsWith('.tsx'));
  const teksten = await Promise.all(bestanden.map((b) => readFile(path.join(bron, b), 'utf8')));
  return new Set(teksten.flatMap((tekst) => tekst.match(/\butrecht-[\w-]+/g) ?? []));
}

async function bouwEilanden() {
  const map = path.join(bron, 'ui/eilanden');
  const namen = (await readdir(map)).filter((b) => b.endsWith('.ts')).sort();
  const uit = await esbuild.build({
    absWorkingDir: hier,
    entryPoints: namen.map((b) => path.join(map, b)),
    outdir: publiek,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    tsconfig: path.join(hier, 'tsconfig.eilanden.json'),
    logLevel: 'warning',
  });
  const paren = uit.outputFiles.map(async ({ path: pad, text }) => {
    const naam = path.basename(pad, '.js');
    return [naam, await bewaar(naam, 'js', text)];
  });
  return Object.fromEntries(await Promise.all(paren));
}

/** Writes a file under a name that changes with its content, compressed beside it. @returns its address */
async function bewaar(naam, soort, inhoud) {
  const merk = createHash('sha256').update(inhoud).digest('hex').slice(0, 10);
  const bestand = path.join(publiek, `${naam}.${merk}.${soort}`);
  await Promise.all([
    writeFile(bestand, inhoud),
    writeFile(`${bestand}.br`, brotliCompressSync(inhoud)),
    writeFile(`${bestand}.gz`, gzipSync(inhoud, { level: 9 })),
  ]);
  return `/publiek/${naam}.${merk}.${soort}`;
}

async function bewaarLosBeeld() {
  const paren = LOS_BEELD.map(async (naam) => [
    naam,
    await bewaar(naam, 'png', await readFile(path.join(bron, `ui/beeld/${naam}.png`))),
  ]);
  return Object.fromEntries(await Promise.all(paren));
}

async function bewaarBeeld() {
  return bewaar('beeldmerk', 'svg', await readFile(path.join(bron, 'ui/beeld/beeldmerk.svg')));
}

async function kopieerSjablonen() {
  const sjablonen = path.join(bron, 'brieven/sjablonen');
  const kopie = path.join(doel, 'sjablonen');
  await rm(kopie, { recursive: true, force: true });
  if (existsSync(sjablonen)) await cp(sjablonen, kopie, { recursive: true });
}

/** Files of an earlier build that nothing refers to any more. */
async function ruimOp(bestanden) {
  const blijft = new Set([...bestanden.map((adres) => path.basename(adres)), 'bestanden.json']);
  const weg = (await readdir(publiek)).filter((naam) => !blijft.has(naam.replace(/\.(br|gz)$/, '')));
  await Promise.all(weg.map((naam) => rm(path.join(publiek, naam), { recursive: true })));
}

async function bouwPubliek() {
  await mkdir(publiek, { recursive: true });
  const [stijl, alle, icoon, tafelstijl, beeld] = await Promise.all([
    bouwStijl(),
    bouwEilanden(),
    bewaarBeeld(),
    bouwLosseStijl('tafel'),
    bewaarLosBeeld(),
  ]);
  const per = (van) => Object.fromEntries(Object.entries(alle).filter(([naam]) => van(naam)));
  const eilanden = per((naam) => !LOS.includes(naam));
  const los = { ...per((naam) => LOS.includes(naam)), tafelstijl, ...beeld };
  const lijst = JSON.stringify({ stijl, eilanden, los, icoon }, null, 2);
  await writeFile(path.join(publiek, 'bestanden.json'), `${lijst}\n`);
  await ruimOp([stijl, icoon, ...Object.values(eilanden), ...Object.values(los)]);
}

const begin = performance.now();
const alleenPubliek = process.argv.includes('publiek');
const delen = [bouwPubliek(), ...(alleenPubliek ? [] : [bouwServer(), kopieerSjablonen()])];
const mislukt = (await Promise.allSettled(delen)).flatMap((deel) =>
  deel.status === 'rejected' ? [deel.reason] : [],
);
if (mislukt.length > 0) {
  // esbuild has already printed its own errors, with file and line.
  for (const fout of mislukt) if (!('errors' in Object(fout))) console.error(fout);
  console.error('De bouw is mislukt.');
  process.exitCode = 1;
} else {
  console.log(`Gebouwd in ${Math.round(performance.now() - begin)} ms.`);
}
