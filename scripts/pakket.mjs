// Makes a package for other systems out of a room: its modules with types, and what they reach. Not published.
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const huis = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The modules of the room; the compiler takes along what these reach. */
async function bronnen(kamer) {
  const map = path.join(huis, 'src', kamer);
  const namen = await readdir(map, { recursive: true });
  return namen.filter((naam) => /(?<!\.spec)\.ts$/.test(naam)).map((naam) => path.join(map, naam));
}

function compileer(bestanden, doel) {
  const programma = ts.createProgram(bestanden, {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: path.join(huis, 'src'),
    outDir: doel,
  });
  const { diagnostics } = programma.emit(undefined, (bestand, tekst) => {
    // The compiler rewrites addresses in modules, not in declarations; older compilers want them too.
    const klaar = bestand.endsWith('.d.ts') ? tekst.replace(/(from '\.{1,2}\/[^']+)\.ts'/g, "$1.js'") : tekst;
    ts.sys.writeFile(bestand, klaar);
  });
  const fouten = [...ts.getPreEmitDiagnostics(programma), ...diagnostics];
  if (fouten.length === 0) return;
  const wie = { getCurrentDirectory: () => huis, getCanonicalFileName: (n) => n, getNewLine: () => '\n' };
  throw new Error(ts.formatDiagnostics(fouten, wie));
}

/** What package.json of the package says; version, licence, Node and dependencies are those of Omkeer. */
async function gegevens({ naam, beschrijving, kamer, ingang, afhankelijk }) {
  const eigen = JSON.parse(await readFile(path.join(huis, 'package.json'), 'utf8'));
  const module = (wat) => ({ types: `./${wat}.d.ts`, default: `./${wat}.js` });
  return {
    name: `@omkeer/${naam}`,
    version: eigen.version,
    description: beschrijving,
    license: eigen.license,
    type: 'module',
    engines: eigen.engines,
    sideEffects: false,
    exports: { '.': module(`${kamer}/${ingang}`), './kern/*': module('kern/*'), './*': module(`${kamer}/*`) },
    dependencies: Object.fromEntries(afhankelijk.map((pakket) => [pakket, eigen.dependencies[pakket]])),
  };
}

/** Writes the package to dist/<naam>, or to the folder given on the command line. */
export async function maakPakket(pakket) {
  const doel = path.resolve(process.argv[2] ?? path.join(huis, 'dist', pakket.naam));
  await rm(doel, { recursive: true, force: true });
  await mkdir(doel, { recursive: true });
  compileer(await bronnen(pakket.kamer), doel);
  await writeFile(path.join(doel, 'package.json'), `${JSON.stringify(await gegevens(pakket), null, 2)}\n`);
  await cp(path.join(huis, `scripts/${pakket.naam}-pakket.md`), path.join(doel, 'README.md'));
  await cp(path.join(huis, 'LICENSE'), path.join(doel, 'LICENSE'));
  console.log(`@omkeer/${pakket.naam} staat in ${path.relative(process.cwd(), doel) || '.'}.`);
}
